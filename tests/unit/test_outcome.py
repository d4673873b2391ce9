"""What a page turned out to be."""

from __future__ import annotations

import pytest
from sketches import PROSE, drafts_of

from newsparse import parse
from newsparse.article import Outcome
from newsparse.classify import Label
from newsparse.fields import Fields, Kind, KindHint
from newsparse.outcome import SIZES, decide, marks_of, words_of
from newsparse.roles import Role

_BODY = Label(Role.BODY, "story", 0.9)
_MENU = Label(Role.NAVIGATION, "menu", 0.9)
_WALL = Label(Role.PAYWALL, "wall", 0.9)
_ARTICLE = Fields(kind=KindHint(Kind.ARTICLE, "json-ld", "NewsArticle"))


def _decide(
    *blocks: tuple[str, Label], found: Fields | None = None, is_html: bool = False
) -> Outcome:
    drafts = drafts_of(*(text for text, _ in blocks))
    labels = [label for _, label in blocks]
    return decide(drafts, labels, found or Fields(), None, is_html=is_html)


class TestDump:
    """Outcomes of a text dump."""

    def test_without_blocks_is_empty(self) -> None:
        """Nothing but white space is nothing."""
        assert _decide() is Outcome.EMPTY
        assert parse(" \n\t\n", sites=()).outcome is Outcome.EMPTY

    def test_with_a_story_is_an_article(self) -> None:
        """Two paragraphs are enough."""
        assert _decide((PROSE[0], _BODY), (PROSE[1], _BODY)) is Outcome.ARTICLE

    def test_with_little_story_is_none(self) -> None:
        """A sentence among menus is no article; words of a menu do not count."""
        assert _decide((PROSE[0], _BODY), ("Home " * 60, _MENU)) is Outcome.NOT_ARTICLE

    def test_with_a_short_story_behind_a_wall_is_gated(self) -> None:
        """A line that asks for a subscription, and less than a whole story."""
        assert _decide((PROSE[0] * 3, _BODY), ("Subscribe", _WALL)) is Outcome.GATED
        assert _decide((PROSE[0] * 30, _BODY), ("Subscribe", _WALL)) is Outcome.ARTICLE


class TestSaid:
    """What the page says of itself."""

    def test_makes_a_short_story_an_article(self) -> None:
        """A page that says that it is an article needs less text."""
        assert _decide((PROSE[0], _BODY), found=_ARTICLE) is Outcome.ARTICLE
        assert _decide(("Too little.", _BODY), found=_ARTICLE) is Outcome.NOT_ARTICLE

    def test_gates_it(self) -> None:
        """A page that is not for free shows the beginning only; one for free shows all."""
        blocks = [(text, _BODY) for text in PROSE]
        for is_free, outcome in ((False, Outcome.GATED), (True, Outcome.ARTICLE)):
            assert _decide(*blocks, found=Fields(is_accessible_for_free=is_free)) is outcome

    def test_of_html_is_weighed_with_its_shape(self) -> None:
        """The same story is an article or not by what the page says that it is."""
        blocks = [*((text, _BODY) for text in PROSE), ("Home " * 60, _MENU)]
        other = Fields(kind=KindHint(Kind.OTHER, "json-ld", "Product"))
        assert _decide(*blocks, found=_ARTICLE, is_html=True) is Outcome.ARTICLE
        assert _decide(*blocks, found=other, is_html=True) is Outcome.NOT_ARTICLE


class TestWords:
    """Words of a page's address."""

    def test_are_told_by_the_part_they_stand_in(self) -> None:
        """Of the host before the site's own name, of folders, and of a short last part."""
        assert words_of("https://www.docs.quillmouth.example/en-us/2024/boat-guide/") == {
            *("host:docs", "name:boat", "name:guide"),
        }
        assert words_of("https://quillmouth.example/blog/harbour/index.php") == {
            *("path:blog", "path:harbour", "name:index", "name:php"),
        }

    def test_of_headlines_are_left_out(self) -> None:
        """A long last part is the story's own words."""
        assert words_of("https://a.example/news/ice-holds-the-ferries-in-the-harbour") == {
            "path:news"
        }

    def test_of_no_address_are_none(self) -> None:
        """Nor are those of one that cannot be read."""
        assert words_of(None) == words_of("http://[x") == frozenset()


class TestMarks:
    """The bins of a page."""

    @pytest.mark.parametrize("kind", list(Kind))
    @pytest.mark.parametrize("source", ["", "json-ld", "open-graph", "microdata", "url", "other"])
    def test_fit_their_tables(self, kind: Kind, source: str) -> None:
        """Each mark indexes its table, whatever the page says."""
        drafts = drafts_of(*PROSE)
        for labels in ([_BODY] * 4, [_MENU] * 4):
            marks = marks_of(drafts, labels, Fields(kind=KindHint(kind, source)), None)
            assert all(0 <= found < size for found, size in zip(marks, SIZES, strict=True))

    @pytest.mark.parametrize(
        ("url", "deeper"),
        [
            ("https://a.example/", "https://a.example/news/"),
            ("https://a.example/news", "https://a.example/news/2024/05/ice"),
            ("https://a.example/x/ice", "https://a.example/x/ice-holds-the-ferries-at-the-pier"),
        ],
    )
    def test_grow_with_the_address(self, url: str, deeper: str) -> None:
        """More folders and more words in the last part are higher bins."""
        first, second = (
            marks_of(drafts_of("a"), [_BODY], Fields(), each).address for each in (url, deeper)
        )
        assert first < second < SIZES.address - 1

    @pytest.mark.parametrize("url", [None, "http://[broken/a-b-c"])
    def test_have_a_bin_for_no_address(self, url: str | None) -> None:
        """A missing address and one that is none are the same."""
        assert marks_of(drafts_of("a"), [_BODY], Fields(), url).address == SIZES.address - 1

    def test_take_the_canonical_address(self) -> None:
        """Where the caller gives none."""
        found = Fields(canonical_url="https://a.example/x/ice-holds")
        without, given = (
            marks_of(drafts_of("a"), [_BODY], fields, url).address
            for fields, url in ((found, None), (Fields(), found.canonical_url))
        )
        assert without == given
