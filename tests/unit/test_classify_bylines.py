"""Dates, bylines and what else stands around the headline."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, html_sketch, roles, rules, sketch_of

from newsparse.classify.bylines import find_credits, find_decks
from newsparse.classify.sketch import Claims, Label
from newsparse.roles import Role

_TITLE = "Ice holds the ferries in Quillmouth"
_STORY = tuple(f"S {text}" for text in PROSE)
_DECK = "The company hopes that the wind will turn before the weekend begins."


def _credits(*lines: str, given: dict[int, Label] | None = None) -> Claims:
    return claims_of(sketch_of(*lines), find_credits, given=given)


class TestCredits:
    """Dates and bylines around the beginning of the story."""

    @pytest.mark.parametrize(
        ("line", "role", "rule"),
        [
            ("12 May 2023, 10:00 GMT+0000", Role.DATE, "date-line"),
            ("Updated: December 23, 2023", Role.DATE, "date-line"),
            ("3 hours ago", Role.DATE, "relative-date"),
            ("By Nora Lindqvist", Role.BYLINE, "byline-author"),
            ("Edited by Pavel Horak", Role.BYLINE, "byline-editor"),
            ("Von Erika Mustermann", Role.BYLINE, "byline-author"),
        ],
    )
    def test_are_claimed_above_the_story(self, line: str, role: Role, rule: str) -> None:
        """A line that is a date or a byline, in the words of its rule."""
        found = _credits(f"B {_TITLE}", f"B {line}", *_STORY)
        assert (roles(found)[1], rules(found)[1]) == (role, rule)
        assert [at for at, label in enumerate(found.labels) if label] == [1]

    def test_are_claimed_among_the_first_blocks_of_the_story(self) -> None:
        """A byline below the first paragraph, but not one below the fourth."""
        found = _credits(_STORY[0], "S By Nora Lindqvist", *_STORY[1:], "S By Pavel Horak")
        assert [at for at, label in enumerate(found.labels) if label] == [1]

    def test_are_not_looked_for_far_away(self) -> None:
        """The date in the page's header, forty blocks up, is not the story's."""
        menu = [f"B Entry {number}" for number in range(40)]
        found = _credits("B 12 May 2023", *menu, *_STORY)
        assert found.labels[0] is None

    def test_are_no_sentences_of_the_story(self) -> None:
        """A paragraph that opens as bylines do is a paragraph."""
        found = _credits("S By Tuesday the ice was thick. Nobody went out.", *_STORY)
        assert roles(found) == [None] * 5

    def test_need_a_story(self) -> None:
        """On a page without story nothing is claimed."""
        assert roles(_credits("B By Nora Lindqvist")) == [None]

    def test_leave_what_others_claimed(self) -> None:
        """A site's rule comes first."""
        label = Label(Role.DISCLOSURE, "site:note", 1.0)
        found = _credits("B By Nora Lindqvist", *_STORY, given={0: label})
        assert found.labels[0] == label


class TestNames:
    """Names on a line of their own."""

    @pytest.mark.parametrize("label", ["By", "by", "Written by:", "Von", "Автор:"])
    def test_below_a_label_alone(self, label: str) -> None:
        """The label and the name below it are two blocks of one byline."""
        found = _credits(f"B {_TITLE}", f"B {label}", "B Nora Lindqvist", *_STORY)
        assert rules(found)[:3] == [None, "byline-label", "name-of-author"]

    def test_above_a_date(self) -> None:
        """A name right above the date is the author's."""
        found = _credits(f"B {_TITLE}", "B Nora Lindqvist", "B 12 May 2023", *_STORY)
        assert rules(found)[:3] == [None, "name-before-date", "date-line"]

    def test_below_a_date(self) -> None:
        """So is a name right below it."""
        found = _credits(f"B {_TITLE}", "B 12 May 2023", "B Nora Lindqvist", *_STORY)
        assert rules(found)[:3] == [None, "date-line", "name-after-date"]

    def test_above_a_date_at_the_top_are_the_papers(self) -> None:
        """The first line of a page above a date is the name of the paper."""
        assert roles(_credits("B Harbour News", "B 12 May 2023", *_STORY))[0] is None

    def test_that_the_page_repeats_are_no_authors(self) -> None:
        """What stands three times on the page above dates is a section."""
        lines = ["B World Affairs", "B 12 May 2023"] * 3
        found = _credits("B Menu", *lines, *_STORY)
        assert "name-before-date" not in rules(found)

    def test_by_themselves_are_left_alone(self) -> None:
        """A name beside neither date nor label may be anything."""
        assert roles(_credits(f"B {_TITLE}", "B Nora Lindqvist", *_STORY)) == [None] * 6


def _decks(*lines: str, given: dict[int, Label]) -> Claims:
    return claims_of(sketch_of(*lines), find_decks, given=given)


_HEADLINE = Label(Role.TITLE, "headline", 0.9)
_BYLINE = Label(Role.BYLINE, "byline-author", 0.9)


class TestDecks:
    """The standfirst below the headline."""

    def test_is_a_line_between_headline_and_story(self) -> None:
        """One line only: the first that is long enough."""
        found = _decks(
            f"B {_TITLE}", "B Share", f"B {_DECK}", f"B {_DECK}", *_STORY, given={0: _HEADLINE}
        )
        assert rules(found)[1:4] == [None, "below-headline", None]

    def test_is_no_known_line(self) -> None:
        """What sites print there is no deck."""
        line = "Sign up for our newsletter"
        found = _decks(f"B {_TITLE}", f"B {line}", *_STORY, given={0: _HEADLINE})
        assert roles(found)[1] is None

    def test_is_the_storys_first_block_above_the_byline(self) -> None:
        """What the story model took for story, but stands above byline or date, is the deck."""
        lines = (f"B {_TITLE}", f"S {_DECK}", "B By Nora Lindqvist", *_STORY)
        found = _decks(*lines, given={0: _HEADLINE, 2: _BYLINE})
        assert rules(found)[:3] == ["headline", "above-byline", "byline-author"]

    def test_is_not_all_that_the_story_has(self) -> None:
        """A story of two blocks keeps them."""
        lines = (f"B {_TITLE}", f"S {_DECK}", "B By Nora Lindqvist", _STORY[0])
        found = _decks(*lines, given={0: _HEADLINE, 2: _BYLINE})
        assert roles(found)[1] is None

    def test_needs_a_headline(self) -> None:
        """Without a headline nothing is a deck or a kicker."""
        assert roles(_decks("B World", f"B {_DECK}", *_STORY, given={})) == [None] * 6


class TestKicker:
    """The label above the headline."""

    def _kicker(self, *above: str) -> str | None:
        lines = (*above, f"B {_TITLE}", *_STORY)
        found = _decks(*lines, given={len(above): _HEADLINE})
        return rules(found)[len(above) - 1]

    def test_is_a_short_label_right_above(self) -> None:
        """Alone at the top, or below a sentence."""
        assert self._kicker("B Weather watch") == "above-headline"
        assert (
            self._kicker("B We print what the tide brings.", "B Weather watch") == "above-headline"
        )

    def test_is_not_the_end_of_a_menu(self) -> None:
        """With another short line above it, the label is one of a list."""
        assert self._kicker("B Fish market", "B Weather watch") is None

    def test_is_short(self) -> None:
        """A long line above the headline is none."""
        assert self._kicker("B A long line that says more than the name of any section") is None

    @pytest.mark.parametrize(
        ("above", "rule"),
        [
            ("<p><a href=/w>Weather watch</a></p>", "above-headline"),
            ("<nav><a href=/w>Weather watch</a></nav>", None),
            ("<p class=breadcrumb><a href=/w>Weather watch</a></p>", None),
            ("<p><a href=/>Home</a> <a href=/w>Weather</a></p>", None),
        ],
    )
    def test_is_no_way_through_the_site(self, above: str, rule: str | None) -> None:
        """Of an HTML page: neither of a menu, nor a path of links."""
        html = f"{above}<h1>{_TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in PROSE)
        sketch = html_sketch(html, "BBSSSS")
        assert rules(claims_of(sketch, find_decks, given={1: _HEADLINE}))[0] == rule
