"""What a page turned out to be."""

from __future__ import annotations

import datetime as dt

from sketches import PROSE, drafts_of

from newsparse import parse
from newsparse.article import Outcome
from newsparse.authors import Author
from newsparse.classify import Label
from newsparse.fields import Fields, Kind, KindHint
from newsparse.outcome import MARKS, decide, marks_of
from newsparse.roles import Role

_BODY = Label(Role.BODY, "story", 0.9)
_MENU = Label(Role.NAVIGATION, "menu", 0.9)
_WALL = Label(Role.PAYWALL, "wall", 0.9)
_ARTICLE = Fields(kind=KindHint(Kind.ARTICLE, "json-ld", "NewsArticle"))


def _decide(
    *blocks: tuple[str, Label], found: Fields | None = None, weight: float | None = None
) -> Outcome:
    drafts = drafts_of(*(text for text, _ in blocks))
    labels = [label for _, label in blocks]
    weigh = None if weight is None else lambda _: weight
    return decide(drafts, labels, found or Fields(), weigh)


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

    def test_of_html_is_weighed(self) -> None:
        """The same story is an article or not by what speaks for it."""
        blocks = [*((text, _BODY) for text in PROSE), ("Home " * 60, _MENU)]
        assert _decide(*blocks, weight=-0.5) is Outcome.ARTICLE
        assert _decide(*blocks, weight=-1.5) is Outcome.NOT_ARTICLE

    def test_weighs_less_where_day_and_author_are_named(self) -> None:
        """Unless the page says that it is something else."""
        blocks = [(text, _BODY) for text in PROSE]
        signed = {"published": dt.datetime(2024, 5, 2, tzinfo=dt.UTC), "authors": (Author("Ada"),)}
        for kind, outcome in ((Kind.UNKNOWN, Outcome.ARTICLE), (Kind.OTHER, Outcome.NOT_ARTICLE)):
            found = Fields(kind=KindHint(kind, "json-ld", ""), **signed)  # type: ignore[arg-type] # values of many types
            assert _decide(*blocks, found=found, weight=-2) is outcome
            assert _decide(*blocks, found=found, weight=-3) is Outcome.NOT_ARTICLE

    def test_needs_none_for_a_whole_story_of_an_article(self) -> None:
        """Of a page whose JSON-LD says that it is one."""
        assert _decide((PROSE[0] * 30, _BODY), found=_ARTICLE, weight=-5) is Outcome.ARTICLE
        assert _decide((PROSE[0] * 3, _BODY), found=_ARTICLE, weight=-5) is Outcome.NOT_ARTICLE


class TestMarks:
    """The bins of a page."""

    def test_each_has_a_place_of_its_own_in_the_table(self) -> None:
        """The highest bin of each mark lies below the lowest one of the next."""
        texts = [(PROSE[0] * 40, _BODY)] * 90 + [
            ("A boat", Label(Role.RELATED, "reader", 0.9))
        ] * 90
        drafts = drafts_of(*(text for text, _ in texts))
        high = marks_of(drafts, [label for _, label in texts], _ARTICLE).rows()
        low = marks_of(drafts_of("Home"), [_MENU], Fields()).rows()
        assert all(0 <= row < MARKS for row in high + low)
        assert low == sorted(low)
        assert high == sorted(high)

    def test_count_the_story_and_what_stands_around_it(self) -> None:
        """Long and short stories, teasers, and comments are in other bins."""
        story = marks_of(drafts_of(*PROSE), [_BODY] * len(PROSE), Fields())
        menu = marks_of(drafts_of(*PROSE), [_MENU] * len(PROSE), Fields())
        cards = [Label(Role.RELATED, "reader", 0.9)] * len(PROSE)
        assert (story.blocks, menu.blocks) == (2, 0)
        assert story.share > menu.share == 0
        assert marks_of(drafts_of(*PROSE), cards, Fields()).related == story.blocks
