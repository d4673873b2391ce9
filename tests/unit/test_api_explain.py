"""How a page was read, for those who ask why."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import Fingerprint, Layout, PageView, PluginError, Site, api, plugins
from newsparse.cli.explain import render_site
from newsparse.cli.screen import draw, file_console
from newsparse.plugins import Plugin, Reason, Registry

PAGE = """<html><head><meta property="og:site_name" content="Harbour"></head>
<body class="new"><h1>The old mole is rebuilt</h1><p>The council of Harbour Town voted on Friday to
rebuild the old mole.</p></body></html>"""


def boom(_page: PageView) -> None:
    """Fail on every page."""
    raise ValueError("no")  # noqa: EM101 - as plugins do


SITE = Site(
    "Harbour",
    ("harbour.example",),
    layouts=(Layout("2025", when="body.newer", title="h2"), Layout("2024", when="body.new")),
    subtitle=boom,
)


class TestExplain:
    """`newsparse.api.explain`."""

    def test_has_the_article_and_the_layout(self) -> None:
        """The article is that of `parse`; the layout has its reason."""
        options = {"url": "https://harbour.example/x"}
        found = api.explain(PAGE, sites=[SITE], **options)  # type: ignore[arg-type] # strings all
        assert found.article == api.parse(PAGE, sites=[SITE], **options)  # type: ignore[arg-type] # see above
        assert found.dispatch.reason is Reason.HOST
        assert (found.layout, found.layout_reason) == ("2024", "test 'body.new' passed")

    @pytest.mark.parametrize(
        ("site", "reason"),
        [
            (Site("Harbour", ("h.example",), title="h1"), "the site declares no layouts"),
            (
                Site("Harbour", ("h.example",), layouts=(Layout("x", when="h9", title="h1"),)),
                "none of 1 layouts passed its test",
            ),
            (
                Site("Harbour", ("h.example",), layouts=(Layout("x"),)),
                "the page's site declares nothing for HTML pages",
            ),
        ],
    )
    def test_says_why_there_is_no_layout(self, site: Site, reason: str) -> None:
        """No layouts, none that fits, or nothing in them."""
        found = api.explain(PAGE, sites=[site])
        assert found.dispatch.reason is Reason.NAME
        assert (found.layout, found.layout_reason) == (None, reason)

    def test_a_dump_has_no_layout(self) -> None:
        """There are no elements in it."""
        marked = Site("Harbour", fingerprints=(Fingerprint("old mole"),), title="h1")
        found = api.explain("The old mole\n\nIt is rebuilt.", sites=[marked])
        assert (found.article.site, found.layout) == ("Harbour", None)
        assert [claim.reason for claim in found.claims] == [Reason.FINGERPRINT]

    def test_a_family_gives_no_site(self) -> None:
        """It reads the page, and is no publication; a dump likewise."""
        marks = (Fingerprint("<h1", kind="html"), Fingerprint("old mole"))
        family = Site("System", is_family=True, fingerprints=marks, title="p")
        found = api.explain(PAGE, sites=[family]).article
        assert found.site == "Harbour"
        assert found.evidence["title"].rule == "System:title"
        dump = api.explain("The old mole\n\nIt is rebuilt.", sites=[family])
        assert (dump.dispatch.site, dump.article.site) == (family, None)


class TestInstalled:
    """What an installed plugin does wrong on a page."""

    @pytest.fixture
    def installed(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Registry]:
        """Install one plugin for the time of a test."""
        found = Registry((SITE,), (Plugin("harbour", "newsparse-harbour", "1.2", sites=(SITE,)),))

        def registry(*, strict: bool = False) -> Registry:
            assert strict in {True, False}
            return found

        monkeypatch.setattr(plugins, "registry", registry)
        return registry

    def test_names_plugin_and_field(self, installed: Callable[..., Registry]) -> None:
        """In the warnings; with `strict` it raises."""
        assert installed().sites == (SITE,)
        line = (
            "plugin 'harbour' of newsparse-harbour 1.2: "
            "Harbour:subtitle: boom() failed (ValueError: no)"
        )
        url = "https://harbour.example/x"
        assert api.parse(PAGE, url=url).warnings == (line,)
        with pytest.raises(PluginError, match=r"plugin 'harbour' of newsparse-harbour 1\.2"):
            api.parse(PAGE, url=url, strict=True)


class TestShown:
    """The first part of ``newsparse explain``."""

    def lines(self, page: str, width: int, *sites: Site) -> list[str]:
        """Return what is shown, with single spaces."""
        console = file_console(width=width)
        shown = draw(render_site(api.explain(page, sites=sites), width=width), console)
        return [" ".join(line.split()) for line in shown.splitlines() if line.strip()]

    def test_has_site_layout_and_candidates(self) -> None:
        """Each with its reason."""
        rival = Site("Rival", fingerprints=(Fingerprint("old mole", kind="html", weight=0.5),))
        lines = self.lines(PAGE, 100, SITE, rival)
        assert lines[1:3] == ["Harbour by name", "layout 2024 test 'body.new' passed"]
        assert lines[-2:] == ["Harbour name 1.00 taken", "Rival fingerprint 0.50 not taken"]
        assert "fingerprint · 0.50" in self.lines(PAGE, 50, SITE, rival)

    def test_says_that_there_is_none(self) -> None:
        """A page of no known site is read by the generic rules."""
        lines = self.lines(PAGE, 100)
        assert lines[1] == "none: the generic rules read the page"
        assert lines[2].startswith("no layout")
        assert len(lines) == 3
