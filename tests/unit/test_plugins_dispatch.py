"""Choosing the site of an HTML page: by its name for itself and by marks in its source."""

from __future__ import annotations

import pytest

from newsparse.plugins import Claim, Clues, Dispatch, Plugin, Reason, Registry, find, survey
from newsparse.sites import Fingerprint, Layout, Site

HARBOUR = Site(
    "The Harbour Post",
    ("harbour.example",),
    fingerprints=(Fingerprint("harbour-app", kind="html"), Fingerprint("told Harbour")),
)
PRESS = Site(
    "Press System",
    is_family=True,
    fingerprints=(Fingerprint('content="Press 6', kind="html"), Fingerprint("told by Press")),
)
OTHER = Site("Other Press", fingerprints=(Fingerprint("x-press", kind="html", weight=0.5),))
SITES = Registry.of([PRESS, OTHER, HARBOUR])


class TestName:
    """The name that a page gives its publication."""

    @pytest.mark.parametrize("name", ["The Harbour Post", "the  harbour-post", "THE HARBOUR POST!"])
    def test_is_compared_by_its_letters(self, name: str) -> None:
        """Case, spaces and signs make no difference."""
        found = find(SITES, Clues(names=("", name)))
        assert (found.site, found.reason) == (HARBOUR, Reason.NAME)

    @pytest.mark.parametrize(
        "clues",
        [
            Clues(names=("The Harbour Post",), url="https://unknown.example/x"),
            Clues(names=("The Harbour Post",), hints=("https://unknown.example/x",)),
            Clues(names=("Press System",)),
            Clues(names=("Harbour",)),
        ],
    )
    def test_says_nothing_against_an_address(self, clues: Clues) -> None:
        """A host that is not the site's contradicts it; nor is a system a publication."""
        assert find(SITES, clues) == Dispatch()

    def test_of_two_sites_says_nothing(self) -> None:
        """There are several papers of the same name."""
        twin = Site("The Harbour Post", ("twin.example",))
        assert find(Registry.of([HARBOUR, twin]), Clues(names=("The Harbour Post",))).site is None


class TestMarkup:
    """Marks in the source of a page."""

    def test_are_looked_for_in_html_alone(self) -> None:
        """The source of a page is no dump, and a dump no source."""
        assert find(SITES, Clues(markup='<meta CONTENT="PRESS 6.1">')).site is PRESS
        assert find(SITES, Clues(text='<meta content="Press 6.1">')) == Dispatch()
        assert find(SITES, Clues(markup="<p>told Harbour told by Press")) == Dispatch()
        assert find(SITES, Clues(text="It was told by Press.")).site is PRESS

    def test_a_publication_stands_before_a_system(self) -> None:
        """Even one with weaker marks, if they are proof; a doubtful one does not."""
        both = '<meta content="Press 6"><div id="harbour-app">'
        assert find(SITES, Clues(markup=both)).site is HARBOUR
        doubtful = find(SITES, Clues(markup='<meta content="Press 6"><a class="x-press">'))
        assert doubtful.site is PRESS
        assert doubtful.candidates == (
            Claim("Other Press", Reason.FINGERPRINT, 0.5),
            Claim("Press System", Reason.FINGERPRINT, 1.0),
        )

    def test_are_looked_for_at_the_beginning(self) -> None:
        """So a long page costs no more than a short one."""
        far = "<p>" + "x " * 60_000 + "harbour-app"
        assert find(SITES, Clues(markup=far)).site is None

    @pytest.mark.parametrize("count", [5, 200])
    def test_many_sites_are_searched_as_one(self, count: int) -> None:
        """Few marks are looked for one by one, many by the words of the page: no difference."""
        sites = [
            Site(f"S{n}", fingerprints=(Fingerprint(f"app-{n} root", kind="html"),))
            for n in range(count)
        ]
        page = '<html><div class="app-3 root"><p>app-4 roots'
        assert find(Registry.of(sites), Clues(markup=page)).site is sites[3]


class TestSurvey:
    """Everything that a page may be of."""

    def test_asks_all_in_the_order_of_trust(self) -> None:
        """Also what need not be asked once a host has spoken."""
        clues = Clues(
            url="https://amp.harbour.example/x",
            hints=("https://harbour.example/x",),
            names=("The Harbour Post",),
            markup='<meta content="Press 6">',
        )
        assert survey(SITES, clues) == (
            Claim("The Harbour Post", Reason.PARENT_DOMAIN, 1.0),
            Claim("The Harbour Post", Reason.PAGE, 1.0),
            Claim("Press System", Reason.FINGERPRINT, 1.0),
        )
        assert survey(Registry(), clues) == ()


class TestOrigin:
    """Whose a site is."""

    def test_opens_a_sentence(self) -> None:
        """An installed site has a plugin and a distribution; a site of the caller's has none."""
        plugin = Plugin("harbour", "newsparse-harbour", "1.2", sites=(HARBOUR,))
        found = Registry((HARBOUR,), (plugin,))
        assert found.origin(HARBOUR) == "plugin 'harbour' of newsparse-harbour 1.2: "
        assert found.origin(Site("Harbour", layouts=(Layout("x"),), hosts=("x.example",))) == ""
