"""Teasers of other stories: in modules, with a label or without, and on lines of their own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sketches import PROSE, claims_of, html_sketch, roles, rules, sketch_of

from newsparse.classify import Card
from newsparse.classify.cards import find_cards, find_inline_cards
from newsparse.classify.known import certain_lines
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import Role

_HEADLINES = (
    "Storm warning for the northern coast",
    "Lighthouse keeper retires after forty years",
    "New bridge over the Quill opens in May",
    "Fish market moves to the old station",
)
_SUMMARIES = (
    "The weather service expects gusts of more than a hundred kilometres an hour.",
    "He lit the lamp by hand on his last evening, as he had on his first one.",
    "Cars will have to pay, but cyclists and people on foot may cross for nothing.",
    "The traders say that the hall by the pier has become too small for them.",
)
_STORY = tuple(f"S {text}" for text in PROSE)


def _found(sketch: Sketch) -> Claims:
    return claims_of(sketch, certain_lines, find_cards)


def _cards(*lines: str) -> list[Card]:
    return _found(sketch_of(*lines)).cards


def _after(texts: Sequence[str]) -> list[str]:
    return [f"A {text}" for text in texts]


class TestCounters:
    """Cards with a counter or a button below each."""

    def test_are_cut_at_the_counters(self) -> None:
        """Headline and all that follows it up to the counter make one card."""
        pairs = zip(_HEADLINES[:2], _SUMMARIES[:2], strict=True)
        lines = [line for pair in pairs for line in (*pair, "Bookmark (0)")]
        assert _cards("A Related Posts", *_after(lines)) == [
            Card(1, (2,), (), 0),
            Card(4, (5,), (), 0),
        ]

    def test_keep_summaries_of_several_blocks(self) -> None:
        """A second sentence below the first is part of the same card."""
        first = (_HEADLINES[0], *_SUMMARIES[:3], "Bookmark (0)")
        second = (_HEADLINES[1], _SUMMARIES[3], "Bookmark (3)")
        assert _cards("A Related Posts", *_after((*first, *second))) == [
            Card(1, (2, 3, 4), (), 0),
            Card(6, (7,), (), 0),
        ]

    def test_keep_cards_that_are_cut_off(self) -> None:
        """The dump ends within the last card: what is there of it is read."""
        lines = (_HEADLINES[0], _SUMMARIES[0], "Bookmark (0)") * 2
        assert _cards("A Related Posts", *_after((*lines, _HEADLINES[1])))[-1] == Card(7, (), (), 0)

    def test_stay_counters(self) -> None:
        """The counters themselves belong to no card."""
        lines = (_HEADLINES[0], "Bookmark (0)", _HEADLINES[1], "Bookmark (0)")
        found = _found(sketch_of("A Related Posts", *_after(lines)))
        assert roles(found) == [
            Role.RELATED_LABEL,
            Role.RELATED,
            Role.SHARE,
            Role.RELATED,
            Role.SHARE,
        ]

    def test_may_be_a_sites_own(self) -> None:
        """A site's rule that names no kind of its own cuts cards as a known counter does."""
        lines = ("Related Posts", *(text for line in _HEADLINES[:2] for text in (line, "Pin")))
        label = Label(Role.SHARE, "site:pin", 1.0)
        sketch = sketch_of(*_after(lines))
        found = claims_of(sketch, find_cards, given={2: label, 4: label})
        assert found.cards == [Card(1, (), (), 0), Card(3, (), (), 0)]


class TestLabelled:
    """Modules with a heading."""

    def test_headline_and_summary(self) -> None:
        """Each headline opens a card, and the sentence below it is its summary."""
        lines = [line for pair in zip(_HEADLINES, _SUMMARIES, strict=True) for line in pair]
        found = _found(sketch_of(*_STORY, "A Related Posts", *_after(lines)))
        assert found.cards == [Card(5 + 2 * n, (6 + 2 * n,), (), 4) for n in range(4)]
        assert rules(found)[5:] == ["labelled-module"] * 8

    def test_headlines_alone(self) -> None:
        """A list of headlines is a card a line."""
        assert _cards("A Most read", *_after(_HEADLINES)) == [
            Card(n, (), (), 0) for n in range(1, 5)
        ]

    def test_one_card_is_enough(self) -> None:
        """Below a label a single teaser counts."""
        assert _cards("A Read next", f"A {_HEADLINES[0]}") == [Card(1, (), (), 0)]

    @pytest.mark.parametrize(
        "detail", ["Dec 23, 1:21 PM", "12 May 2023", "3 hours ago", "By Nora Lindqvist"]
    )
    def test_details_are_no_summaries(self, detail: str) -> None:
        """Dates, with a year or without, and bylines stand apart in the card."""
        lines = [line for headline in _HEADLINES[:3] for line in (headline, detail)]
        assert _cards("A Latest News", *_after(lines)) == [
            Card(1 + 2 * n, (), (2 + 2 * n,), 0) for n in range(3)
        ]

    def test_sections_above_headlines_are_details(self) -> None:
        """A word above each headline is that card's section, not the end of the one before."""
        pairs = zip(("Weather", "Island life", "Traffic flow"), _HEADLINES[:3], strict=True)
        lines = [line for section, headline in pairs for line in (section, headline)]
        cards = _cards("A More stories", *_after(lines))
        assert [card.title for card in cards] == [2, 4, 6]
        assert [card.details for card in cards] == [(1,), (3,), (5,)]

    def test_two_modules_have_their_own_labels(self) -> None:
        """The second label ends the first module."""
        lines = ("Related Posts", *_HEADLINES[:2], "Most read", *_HEADLINES[2:])
        assert [card.module for card in _cards(*_after(lines))] == [0, 0, 3, 3]

    def test_end_at_the_story(self) -> None:
        """A module between two parts of a story holds nothing of it."""
        lines = (_STORY[0], "G Related Posts", f"G {_HEADLINES[0]}", *_STORY[1:])
        assert _cards(*lines) == [Card(2, (), (), 1)]

    def test_end_at_a_menu(self) -> None:
        """Short words in a row below the teasers are a menu."""
        menu = ("Contact us", "Careers", "Newsroom", "Archive")
        cards = _cards("A Related Posts", *_after((*_HEADLINES[:2], *menu)))
        assert [card.title for card in cards] == [1, 2]
        assert all(not (card.summary or card.details) for card in cards)

    def test_without_headline_hold_no_card(self) -> None:
        """A label above nothing that could be a headline claims nothing."""
        found = _found(sketch_of("A Related Posts", "A Archive", "A Careers"))
        assert found.cards == []
        assert roles(found)[1:] == [None, None]

    def test_hold_no_long_text(self) -> None:
        """A block as long as a story is no summary, and its card none."""
        assert _cards("A Related Posts", f"A {_HEADLINES[0]}", f"A {'Long tale. ' * 80}") == []


class TestUnlabelled:
    """Runs of teasers without a heading."""

    def test_need_three_cards(self) -> None:
        """Three headlines in a row are a module, two are not."""
        assert [card.module for card in _cards(*_STORY, *_after(_HEADLINES[:3]))] == [None] * 3
        assert _cards(*_STORY, *_after(_HEADLINES[:2])) == []

    def test_are_no_menus(self) -> None:
        """Words of a menu are no headlines, however many there are."""
        assert _cards(*_STORY, *_after(["Home", "World", "Sport", "Weather", "Contact us"])) == []

    def test_may_stand_before_the_story(self) -> None:
        """A row of teasers above the headline is one too."""
        lines = [f"B {text}" for text in _HEADLINES[:3]]
        assert [card.title for card in _cards(*lines, "B Home", *_STORY)] == [0, 1, 2]

    def test_may_be_in_scripts_without_spaces(self) -> None:
        """There a headline is told by its length."""
        texts = ["海港结冰，渡轮停运三天", "灯塔看守人工作四十年后退休", "新桥将于五月开放通车"]
        assert len(_cards(*_STORY, *_after(texts))) == 3


class TestHtml:
    """HTML pages."""

    def test_are_left_to_their_elements(self) -> None:
        """Whatever repeats in its lines: elements and links say better what is a card."""
        linked = "".join(f"<p><a href=/x>{text}</a></p>" for text in _HEADLINES)
        assert _found(html_sketch(linked, "AAAA")).cards == []


class TestInline:
    """Lines of their own that name another story."""

    @pytest.mark.parametrize(
        "opening",
        [
            *("Read more: ", "READ ALSO: ", "Related: ", "See also – ", "> Read more: "),
            *("Lesen Sie auch: ", "Mehr zum Thema: ", "Lee también: ", "Lire aussi : "),
            *("Leggi anche: ", "Leia também: ", "Lees ook: ", "Czytaj też: ", "Читайте также: "),
            *("Читайте також: ", "Baca juga: ", "Xem thêm: ", "Læs også: ", "Lue myös: "),
            *("関連記事：", "관련 기사: ", "延伸阅读："),
        ],
    )
    def test_are_cards(self, opening: str) -> None:
        """The headline begins behind the opening words, in any language."""
        line = f"{opening}{_HEADLINES[0]}"
        found = claims_of(sketch_of(_STORY[0], f"S {line}", _STORY[1]), find_inline_cards)
        assert roles(found) == [None, Role.RELATED, None]
        (card,) = found.cards
        assert line[card.offset :] == _HEADLINES[0]

    @pytest.mark.parametrize(
        "line",
        [
            "Read more",
            "Read more: here",
            "Related issues are discussed: the harbour, the ice and the ferries of the town.",
            "Watching the ice: how the crews of Quillmouth spend their nights",
            "Moreover: the ferries stay at the pier until the ice has gone",
            f"Read more: {PROSE[0]} {PROSE[1]} {PROSE[2]}",
        ],
    )
    def test_are_no_other_lines(self, line: str) -> None:
        """Buttons, sentences that begin with the same word, and paragraphs are none."""
        found = claims_of(sketch_of(f"S {line}"), find_inline_cards)
        assert (roles(found), found.cards) == ([None], [])

    def test_leave_what_others_claimed(self) -> None:
        """A line of a site's own rule stays what that says."""
        label = Label(Role.ADVERTISEMENT, "site:ad", 1.0)
        sketch = sketch_of(f"S Read more: {_HEADLINES[0]}")
        assert claims_of(sketch, find_inline_cards, given={0: label}).cards == []
