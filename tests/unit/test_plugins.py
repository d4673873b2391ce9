"""Collecting plugins, and choosing the site of a page; the plugins are those of ``plugin_kit``."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import EntryPoint, distributions
from pathlib import Path

import pytest

from newsparse.errors import PluginError, UsageError
from newsparse.hookspecs import PROJECT
from newsparse.plugins import (
    DISABLE,
    Claim,
    Clues,
    Dispatch,
    Plugin,
    Reason,
    Registry,
    Stage,
    State,
    collect,
    find,
    registry,
)
from newsparse.sites import Fingerprint, Site

KIT = Path(__file__).parents[1] / "plugin_kit"

Install = Callable[..., Registry]


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., list[str]]]:
    """Install distributions of the kit for the time of one test; the function returns folders."""

    def install(*names: str) -> list[str]:
        folders = [str(KIT / name) for name in names]
        for folder in folders:
            monkeypatch.syspath_prepend(folder)
        return folders

    yield install
    for name in [name for name in sys.modules if name.startswith("kit_")]:
        del sys.modules[name]


@pytest.fixture
def install(path: Callable[..., list[str]]) -> Install:
    """Return a function that installs distributions of the kit and collects them alone."""

    def collected(*names: str, disabled: Iterable[str] = ()) -> Registry:
        found = distributions(path=path(*names))
        entries = [entry for each in found for entry in each.entry_points if entry.group == PROJECT]
        return collect(entries, disabled)

    return collected


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this process one that has collected nothing yet."""
    monkeypatch.setattr("newsparse.plugins.collection._Cache.found", None)


def _only(found: Registry) -> Plugin:
    (plugin,) = found.plugins
    return plugin


class TestCollect:
    """`collect`: from entry points to a registry."""

    def test_takes_the_sites_of_a_plugin(self, install: Install) -> None:
        """A plugin is known by entry point, distribution and version, with its sites and hosts."""
        found = install("good")
        plugin = _only(found)
        assert (plugin.name, plugin.distribution, plugin.version) == ("good", "kit-good", "1.0")
        assert plugin.state is State.ACTIVE
        assert [site.name for site in found.sites] == ["Good News", "Good Sport"]
        assert plugin.sites == found.sites
        assert plugin.hosts == ("good.example", "sport.good.example")
        assert dict(found.hosts) == dict(zip(plugin.hosts, found.sites, strict=True))
        assert (plugin.stage, plugin.error, plugin.message) == (None, None, "")
        assert found.warnings == ()
        found.check()

    @pytest.mark.parametrize(
        ("folder", "name", "stage", "words"),
        [
            ("import_error", "import-error", Stage.LOAD, "RuntimeError: no import today"),
            ("exits", "exits", Stage.LOAD, "SystemExit: bye"),
            ("missing", "missing", Stage.LOAD, "No module named 'kit_no_such_module'"),
            ("half_removed", "half", Stage.LOAD, "No module named 'kit_half_removed'"),
            ("missing", "attribute", Stage.LOAD, "has no attribute 'nothing'"),
            ("newer", "newer", Stage.LOAD, "written for plugin interface 99"),
            ("unknown_hook", "typo", Stage.REGISTER, "'newsparse_sits', which is no hook"),
            ("unknown_hook", "none", Stage.REGISTER, "mark its newsparse_sites() with @newsparse."),
            ("unknown_hook", "argument", Stage.REGISTER, "PluginValidationError"),
            ("raising_hook", "raising", Stage.HOOK, "ValueError: the hook is broken"),
            ("raising_hook", "halfway", Stage.HOOK, "LookupError: the rest is missing"),
            ("bad_selector", "selector", Stage.HOOK, "layout '2024': title holds h1[[: it is no"),
            ("rubbish", "nothing", Stage.HOOK, "returned None: return a list of newsparse.Site"),
            ("rubbish", "text", Stage.HOOK, "returned 'Rubbish': return a list"),
            ("rubbish", "lone", Stage.HOOK, "return a list of newsparse.Site"),
            ("rubbish", "strings", Stage.SITES, "returned 'rubbish.example' among its sites"),
            ("rubbish", "twice", Stage.SITES, "'Once' and 'Again' both declare host"),
        ],
    )
    def test_reports_a_broken_plugin(
        self, install: Install, folder: str, name: str, stage: Stage, words: str
    ) -> None:
        """It is named with the stage and the error, used for nothing, and takes no other along."""
        found = install("good", folder)
        plugin = next(plugin for plugin in found.plugins if plugin.name == name)
        assert plugin in found.broken
        assert plugin.stage is stage
        assert plugin.error is not None
        assert words in plugin.error
        assert plugin.message in found.warnings
        assert f"plugin {name!r} of {plugin.distribution} {plugin.version}" in plugin.message
        assert [site.name for site in found.sites] == ["Good News", "Good Sport"]

    def test_raises_for_the_first_broken_plugin_when_checked(self, install: Install) -> None:
        """The error is the report, and the plugin's own exception is its cause."""
        found = install("good", "import_error", "raising_hook")
        with pytest.raises(PluginError, match=r"'import-error' of kit-import-error 1\.0") as caught:
            found.check()
        assert isinstance(caught.value.__cause__, RuntimeError)

    def test_refuses_both_of_two_that_declare_one_host(self, install: Install) -> None:
        """Neither is used, and each report names the host and the other distribution."""
        found = install("clash_two", "good", "clash_one")
        one, two, good = found.plugins
        assert (one.stage, two.stage, good.stage) == (Stage.CLASH, Stage.CLASH, None)
        assert "'clash.example' is declared by kit-clash-two 2.0 (plugin 'two') too" in one.message
        assert "'clash.example' is declared by kit-clash-one 1.0 (plugin 'one') too" in two.message
        assert set(found.hosts) == {"good.example", "sport.good.example"}
        with pytest.raises(PluginError, match=r"kit-clash-one 1\.0.*kit-clash-two 2\.0"):
            found.check()

    def test_settles_a_clash_by_disabling(self, install: Install) -> None:
        """Of two that declare one host, the one that is left is used."""
        found = install("clash_two", "clash_one", disabled=["kit-clash-one"])
        assert found.broken == ()
        assert [site.name for site in found.sites] == ["Second"]

    def test_accepts_hooks_that_are_marked_as_optional(self, install: Install) -> None:
        """A plugin may serve a later newsparse too."""
        found = install("optional_hook")
        assert [plugin.state for plugin in found.plugins] == [State.ACTIVE, State.ACTIVE]
        assert [site.name for site in found.sites] == ["Optional"]

    def test_orders_by_distribution_and_name(self, install: Install) -> None:
        """The order of folders on the path makes no difference."""
        names = ("rubbish", "good", "clash_two", "optional_hook")
        first, second = install(*names), install(*names[::-1])
        order = [(plugin.distribution, plugin.name) for plugin in first.plugins]
        assert order == sorted(order)
        assert first == second

    @pytest.mark.parametrize("name", ["import-error", "kit-import-error", " KIT_Import.Error "])
    def test_does_not_even_import_what_is_disabled(self, install: Install, name: str) -> None:
        """A plugin is named by its entry point or its distribution, as indexes compare names."""
        found = install("good", "import_error", disabled=[name, ""])
        states = {plugin.name: plugin.state for plugin in found.plugins}
        assert states == {"good": State.ACTIVE, "import-error": State.DISABLED}
        assert found.broken == ()
        assert found.warnings == ()
        assert "kit_import_error" not in sys.modules

    def test_warns_of_a_name_that_disables_nothing(self, install: Install) -> None:
        """A misspelt name would leave the plugin on, so it is reported."""
        found = install("good", disabled=["godo"])
        assert found.warnings == (f"{DISABLE} names 'godo', and no installed plugin has that name",)
        assert len(found.sites) == 2

    def test_knows_entry_points_without_distribution(self, path: Callable[..., object]) -> None:
        """Their module stands for the distribution."""
        path("good")
        found = collect([EntryPoint("bare", "kit_good", PROJECT)])
        plugin = _only(found)
        assert (plugin.distribution, plugin.version) == ("kit_good", "unknown")
        assert plugin.state is State.ACTIVE

    def test_names_what_is_left_of_a_distribution(self, install: Install) -> None:
        """Without metadata, the module stands for the distribution."""
        plugin = _only(install("half_removed"))
        assert (plugin.distribution, plugin.version) == ("kit_half_removed", "unknown")

    def test_survives_metadata_that_cannot_be_read(self) -> None:
        """What some Pythons raise for a distribution without metadata is no error here."""

        class Unreadable:
            @property
            def name(self) -> str:
                raise FileNotFoundError

        entry = EntryPoint("bare", "kit_good:nothing", PROJECT)
        vars(entry)["dist"] = Unreadable()
        plugin = _only(collect([entry], disabled=["bare"]))
        assert (plugin.distribution, plugin.version) == ("kit_good", "unknown")

    def test_of_nothing_is_empty(self) -> None:
        """Without plugins there is a registry all the same."""
        assert collect([]) == Registry()


@pytest.mark.usefixtures("fresh")
class TestRegistry:
    """`registry`: the plugins installed where this process runs."""

    def test_collects_once_for_all_threads(self, path: Callable[..., object]) -> None:
        """Every thread gets the same registry, and each plugin is asked once."""
        path("good")
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda _: registry(), range(32)))
        assert all(each is found[0] for each in found)
        assert "good.example" in found[0].hosts
        assert sys.modules["kit_good"].calls == ["newsparse_sites"]

    def test_reads_the_environment_when_it_collects(
        self, path: Callable[..., object], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """NEWSPARSE_DISABLE holds names separated by commas; later changes come too late."""
        path("good", "optional_hook", "import_error")
        monkeypatch.setenv(DISABLE, "good, kit-import-error")
        states = {plugin.name: plugin.state for plugin in registry().plugins}
        assert states["good"] is State.DISABLED
        assert states["import-error"] is State.DISABLED
        assert states["optional"] is State.ACTIVE
        monkeypatch.setenv(DISABLE, "")
        assert "good.example" not in registry().hosts

    def test_raises_each_time_when_strict(self, path: Callable[..., object]) -> None:
        """A broken plugin raises if that is asked for, and only then."""
        path("import_error")
        for _ in range(2):
            with pytest.raises(PluginError, match="no import today"):
                registry(strict=True)
        assert any("no import today" in warning for warning in registry().warnings)

    def test_is_empty_for_a_plugin_that_asks_for_it(self, path: Callable[..., object]) -> None:
        """A plugin that parses a page while it is imported waits for nobody."""
        path("busy")
        assert "busy.example" in registry().hosts
        assert sys.modules["kit_busy"].SEEN == ()


class TestRegistryOf:
    """`Registry.of`: the sites that a caller names."""

    def test_gives_a_host_to_the_first_site(self) -> None:
        """A caller's own site goes before the one that it replaces."""
        own, other = Site("Own", ("a.example",)), Site("Other", ("a.example", "b.example"))
        found = Registry.of(site for site in (own, other))
        assert found.sites == (own, other)
        assert dict(found.hosts) == {"a.example": own, "b.example": other}
        assert (found.plugins, found.warnings) == ((), ())

    @pytest.mark.parametrize(
        "sites", ["a.example", ["a.example"], [None], Site("A", ("a.example",)), 7]
    )
    def test_refuses_what_are_no_sites(self, sites: Iterable[Site]) -> None:
        """The caller's mistake is an error that is a TypeError too."""
        with pytest.raises(UsageError, match=r"newsparse\.Site"):
            Registry.of(sites)


A = Site("A", ("a.example", "news.a.example"))
B = Site("B", ("b.example", "a.b.example"), fingerprints=[Fingerprint("told B")])
C = Site(
    "C",
    ("c.example",),
    fingerprints=[Fingerprint("told C", weight=0.5), Fingerprint("wrote C", weight=0.5)],
)
SITES = Registry.of([A, B, C])


class TestFind:
    """`find`: the site of a page."""

    @pytest.mark.parametrize(
        ("url", "site", "reason"),
        [
            ("https://a.example/x", A, Reason.HOST),
            ("https://WWW.A.EXAMPLE.:443/x", A, Reason.HOST),
            ("https://amp.a.example/x", A, Reason.PARENT_DOMAIN),
            ("https://amp.news.a.example/x", A, Reason.PARENT_DOMAIN),
            ("https://a.b.example/x", B, Reason.HOST),
            ("https://x.a.b.example/x", B, Reason.PARENT_DOMAIN),
            ("https://example/x", None, Reason.NONE),
            ("https://aa.example/x", None, Reason.NONE),
            ("https://a.example.evil.example/x", None, Reason.NONE),
            ("http://[", None, Reason.NONE),
            ("", None, Reason.NONE),
        ],
    )
    def test_goes_by_the_host_first(self, url: str, site: Site | None, reason: Reason) -> None:
        """The host itself, then the domains above it; what is no address says nothing."""
        found = find(SITES, Clues(url=url))
        assert (found.site, found.reason) == (site, reason)
        assert found.candidates == (() if site is None else (Claim(site.name, reason, 1.0),))

    def test_goes_by_the_host_against_all_else(self) -> None:
        """A page at a known host is that host's, whatever it says of itself."""
        found = find(
            SITES, Clues(url="https://a.example", hints=["https://c.example"], text="told B")
        )
        assert found.site is A

    def test_goes_by_the_page_second(self) -> None:
        """The first address that the page gives as its own, and whose host is known, counts."""
        hints = ["", "https://unknown.example", "https://m.b.example/x", "https://a.example"]
        found = find(
            SITES, Clues(url="https://cache.example/x", hints=hints, text="told C wrote C")
        )
        assert found == Dispatch(B, Reason.PAGE, (Claim("B", Reason.PAGE, 1.0),))

    def test_goes_by_the_text_last(self) -> None:
        """An aggregator's copy is of the site whose marks it carries."""
        found = find(
            SITES, Clues(url="https://aggregator.example/x", text="It told C what it wrote C.")
        )
        assert found == Dispatch(C, Reason.FINGERPRINT, (Claim("C", Reason.FINGERPRINT, 1.0),))

    def test_needs_marks_that_add_up_to_proof(self) -> None:
        """Too weak a likeness is reported, and chooses nothing."""
        found = find(SITES, Clues(text="It told C."))
        assert found == Dispatch(candidates=(Claim("C", Reason.FINGERPRINT, 0.5),))

    def test_prefers_the_strongest_then_the_name(self) -> None:
        """Candidates are ordered by score, and those of one score by name."""
        text = "one two three"
        marks = [Fingerprint(word) for word in text.split()]
        sites = [
            Site("Z", fingerprints=marks[:1]),
            Site("Y", fingerprints=marks[1:]),
            Site("B", fingerprints=[Fingerprint("two", weight=0.2)]),
            Site("X", fingerprints=marks[:2]),
        ]
        found = find(Registry.of(sites), Clues(text=text))
        assert [claim[::2] for claim in found.candidates] == [
            ("X", 2.0),
            ("Y", 2.0),
            ("Z", 1.0),
            ("B", 0.2),
        ]
        assert found.site is sites[3]

    def test_finds_nothing_where_nothing_is_said(self) -> None:
        """No address and no text, or no sites: no site, and no error."""
        assert find(SITES, Clues()) == Dispatch()
        assert find(SITES, Clues(text="")) == Dispatch()
        assert (
            find(Registry(), Clues(url="https://a.example", text="told B", hints=["x"]))
            == Dispatch()
        )

    @pytest.mark.parametrize("seed", range(5))
    def test_finds_in_many_sites_what_each_finds(self, seed: int) -> None:
        """With many sites only some marks are looked for, and none is missed by that."""
        chance = random.Random(seed)  # noqa: S311 - chance for a test
        words = ["".join(chance.choices("abc1äЖ語*", k=chance.randint(1, 3))) for _ in range(60)]
        joints = [" ", "\u00a0", "-", "’", "\n", ""]

        def text(length: int) -> str:
            parts = (chance.choice(words) + chance.choice(joints) for _ in range(length))
            return "".join(parts)

        literals = [text(chance.randint(1, 3)) for _ in range(150)]
        sites = [
            Site(f"{number:03}", fingerprints=[Fingerprint(literal)])
            for number, literal in enumerate(literals)
            if literal.strip()
        ]
        page = text(200)
        expected = {site.name for site in sites if site.likeness(page)}
        found = {claim.site for claim in find(Registry.of(sites), Clues(text=page)).candidates}
        assert expected
        assert found == expected
