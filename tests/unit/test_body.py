"""From labelled blocks of a dump to the typed blocks of a story."""

from __future__ import annotations

from typing import Any

import pytest
from sketches import PROSE

from newsparse import body
from newsparse.classify import Label
from newsparse.content import (
    BodyBlock,
    Code,
    Figure,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Position,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.draft import Draft, Place
from newsparse.roles import Role

_BODY = Label(Role.BODY, "story", 0.9)
_CAPTION = Label(Role.CAPTION, "credit", 0.7)
_MENU = Label(Role.NAVIGATION, "menu", 0.5)


_Given = tuple[str, dict[str, Any]]


def _drafts(*blocks: _Given) -> list[Draft]:
    return [
        Draft(text, Position(order, order * 100, order * 100 + len(text)), **more)
        for order, (text, more) in enumerate(blocks)
    ]


def _build(*blocks: _Given, labels: list[Label] | None = None) -> list[BodyBlock]:
    drafts = _drafts(*blocks)
    return list(body.build(drafts, labels or [_BODY] * len(drafts)))


class TestParagraphs:
    """Text that is nothing else."""

    def test_are_the_blocks_of_the_story(self) -> None:
        """In their order and with their spans; what is no body is left out."""
        span = Span(0, 3, SpanKind.STRONG)
        found = _build(("Home", {}), (PROSE[0], {"spans": (span,)}), labels=[_MENU, _BODY])
        assert found == [Paragraph(PROSE[0], Position(1, 100, 100 + len(PROSE[0])), (span,))]

    def test_of_no_blocks_are_none(self) -> None:
        """A page without story has an empty body."""
        assert body.build([], []) == ()


class TestHeadings:
    """Headings that markup marks, and those that only look like one."""

    def test_have_the_level_of_the_markup(self) -> None:
        """Within a body no heading is of the first level."""
        found = _build(
            *((text, {"heading": n}) for n, text in ((1, "One"), (2, "Two"), (4, "Four")))
        )
        assert [each.level for each in found if isinstance(each, Heading)] == [2, 2, 4]

    @pytest.mark.parametrize(
        "text",
        ["Ice and wind", "What comes next?", "“We wait” and other words", "3 reasons to wait"],
    )
    def test_are_short_lines_above_a_paragraph(self, text: str) -> None:
        """No markup, but a short line without a full stop above a longer text."""
        assert isinstance(_build((text, {}), (PROSE[0], {}))[0], Heading)

    @pytest.mark.parametrize(
        "text", ["It froze.", "He said:", "“We wait”", "one, two,", "and…", "— no"]
    )
    def test_are_no_sentences(self, text: str) -> None:
        """A sentence, what opens a quotation, and a quotation are paragraphs."""
        assert isinstance(_build((text, {}), (PROSE[0], {}))[0], Paragraph)

    def test_need_something_below(self) -> None:
        """The last line, and one above a line as short, are paragraphs; above a list it is one."""
        assert isinstance(_build(("Ice and wind", {}))[0], Paragraph)
        assert isinstance(_build(("Ice and wind", {}), ("Short.", {}))[0], Paragraph)
        assert isinstance(_build(("Ice and wind", {}), ("Ice", {"marker": "•"}))[0], Heading)


class TestLists:
    """Items by their markers."""

    def test_are_neighbouring_items(self) -> None:
        """One list, with the place from its first item to its last."""
        items = (("Ice", {"marker": "•"}), ("Wind", {"marker": "•"}))
        (found,) = _build(*items)
        assert isinstance(found, ListBlock)
        assert (found.text, found.ordered) == ("Ice\nWind", False)
        assert found.position == Position(0, 0, 104)

    def test_of_numbers_are_ordered(self) -> None:
        """Numbers and bullets beside each other are two lists."""
        found = _build(
            ("One", {"marker": "1."}), ("Two", {"marker": "2."}), ("Ice", {"marker": "-"})
        )
        assert [each.ordered for each in found if isinstance(each, ListBlock)] == [True, False]

    def test_are_parted_by_other_blocks(self) -> None:
        """A block of another role between two items ends the list."""
        blocks: tuple[_Given, ...] = (
            ("Ice", {"marker": "•"}),
            ("Menu", {}),
            ("Wind", {"marker": "•"}),
        )
        assert len(_build(*blocks, labels=[_BODY, _MENU, _BODY])) == 2


class TestTables:
    """Rows by their look."""

    def test_are_neighbouring_rows(self) -> None:
        """Cells between bars; a line of dashes marks the header and is no row."""
        rows = ("| Day | Ice |", "|---|:-:|", "| Monday | 3 |")
        (found,) = _build(*((row, {"is_row": True}) for row in rows))
        assert isinstance(found, Table)
        assert found.rows == (("Day", "Ice"), ("Monday", "3"))
        assert found.header_rows == 1

    def test_without_dashes_have_no_header(self) -> None:
        """Then all rows are of one kind."""
        (found,) = _build(("Monday | 3", {"is_row": True}), ("Tuesday | 4", {"is_row": True}))
        assert isinstance(found, Table)
        assert (found.header_rows, len(found.rows)) == (0, 2)

    def test_are_parted_by_blank_lines(self) -> None:
        """A gap between two rows of a dump begins another table."""
        found = _build(("a | b", {"is_row": True}), ("c | d", {"is_row": True, "gap": 1}))
        assert [type(each) for each in found] == [Table, Table]


class TestOthers:
    """Quotations, code and captions."""

    def test_marked_ones_are_what_the_markup_says(self) -> None:
        """Quotation and preformatted code."""
        found = _build(
            ("Wait.", {"is_quote": True}), ("x = 1", {"is_code": True, "language": "py"})
        )
        assert [type(each) for each in found] == [Quote, Code]
        assert isinstance(found[1], Code)
        assert found[1].language == "py"

    def test_captions_are_figures_without_image(self) -> None:
        """A credit apart from the caption, where the markup tells it."""
        blocks: tuple[_Given, ...] = (
            (PROSE[0], {}),
            ("The pier. | Jane Roe", {"credit": "Jane Roe"}),
            (PROSE[1], {}),
        )
        found = _build(*blocks, labels=[_BODY, _CAPTION, _BODY])
        assert isinstance(found[1], Figure)
        assert (found[1].image, found[1].caption, found[1].credit) == (
            None,
            "The pier.",
            "Jane Roe",
        )


class TestMedia:
    """Images and frames between the blocks."""

    def _media(self, order: int, labels: list[Label]) -> list[type[BodyBlock]]:
        drafts = _drafts(("Home", {}), *((text, {}) for text in PROSE))
        image = Figure(Position(order, xpath="//img"), Image("https://a.example/i.png"))
        return [type(each) for each in body.build(drafts, labels, [image])]

    def test_stand_between_two_blocks_of_the_story(self) -> None:
        """Those in front of the story or behind it are the page's."""
        labels = [_MENU, *[_BODY] * 4]
        assert self._media(2, labels) == [Paragraph, Figure, Paragraph, Paragraph, Paragraph]
        assert Figure not in self._media(1, labels)
        assert Figure not in self._media(5, labels)

    @staticmethod
    def _figures(roles: str, *orders: int, figure: int = 0) -> list[tuple[str | None, str | None]]:
        """Return image and caption of the figures of an HTML page with images at some places."""
        labels = {"B": _BODY, "C": _CAPTION, "M": _MENU}
        drafts = [
            Draft(f"Words {place}.", Position(place, xpath="//p"), place=Place(figure=figure))
            for place in range(len(roles))
        ]
        media = [Figure(Position(order, xpath="//img"), Image(f"/{order}")) for order in orders]
        found = body.build(drafts, [labels[role] for role in roles], media)
        shown = [each for each in found if isinstance(each, Figure)]
        return [(each.image.url if each.image else None, each.caption) for each in shown]

    def test_take_the_caption_right_behind(self) -> None:
        """Before the story too, where no image without a caption is taken."""
        assert self._figures("BCB", 1) == [("/1", "Words 1.")]
        assert self._figures("MCB", 1) == [("/1", "Words 1.")]

    def test_take_a_caption_of_several_blocks(self) -> None:
        """Words and credit stand in blocks of their own; an image between two parts them."""
        assert self._figures("BCCB", 1) == [("/1", "Words 1.\nWords 2.")]
        assert self._figures("BCCB", 1, 2) == [("/1", "Words 1."), ("/2", "Words 2.")]

    def test_take_the_caption_right_above(self) -> None:
        """Unless the image has one below it."""
        assert self._figures("BCB", 2) == [("/2", "Words 1.")]
        assert self._figures("BCBCB", 1, 3) == [("/1", "Words 1."), ("/3", "Words 3.")]

    def test_are_no_figure_without_an_image(self) -> None:
        """A caption whose image is not to be found is none; it stays a block of the page."""
        assert self._figures("BCBB", 3) == [("/3", None)]
        assert self._figures("BCB") == []

    def test_stand_for_an_article_that_names_no_image(self) -> None:
        """The first one, with its evidence."""
        image = Image("/1")
        story: list[BodyBlock] = [
            Paragraph("a", Position(0)),
            Figure(Position(1, xpath="//img"), image),
        ]
        found = body.lead_image(story)
        assert found is not None
        assert (found[0], found[1].locator) == (image, "//img")
        assert body.lead_image(story[:1]) is None
