"""What the terminal shows of an article: its head and its body."""

from __future__ import annotations

import datetime as dt

import pytest
from shown import HERE, article, drawn, full

from newsparse.cli.headline import moment
from newsparse.content import (
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from newsparse.dates import DatePrecision


class TestHead:
    """Title, deck, and the line of who, when and where."""

    def test_what_the_page_says_stands_in_one_line(self) -> None:
        """Byline, dates, section, site and language follow each other between dots."""
        assert drawn(full(), 140).splitlines()[:5] == [
            "Northern quay reopens",
            "Small boats first",
            (
                "By Jane Roe, Harbour Desk · 12 May 2023, 10:00 UTC · updated 13 May 2023 · "
                "Harbour · Quayside News · en"
            ),
            "https://example.com/quay",
            "boats, spring",
        ]

    def test_what_the_page_does_not_say_takes_no_line(self) -> None:
        """An article with nothing but title and text has no line between them."""
        lines = drawn(article(Paragraph("Boats are back.", HERE))).splitlines()
        assert lines[:3] == ["Quay", "", "  Boats are back."]

    def test_a_page_without_title_says_so(self) -> None:
        """The place of the title is never silently taken by the text."""
        assert drawn(article(title=None)).splitlines()[0] == "(no title)"

    def test_the_address_of_the_caller_stands_in_for_that_of_the_page(self) -> None:
        """Without a canonical address the one that was handed over is shown."""
        page = article(url="https://example.com/from-caller")
        assert drawn(page).splitlines()[1] == "https://example.com/from-caller"


class TestMoment:
    """Dates in words."""

    def test_a_bare_day_has_no_time(self) -> None:
        """The zeros that stand for an unknown time are not shown as midnight."""
        day = dt.datetime(2024, 2, 29, tzinfo=dt.UTC)
        assert moment(day, DatePrecision.DAY) == "29 February 2024"

    def test_a_zone_is_named_when_the_page_names_one(self) -> None:
        """An offset reads as one, and a naive time has none."""
        zone = dt.timezone(dt.timedelta(hours=-3))
        assert (
            moment(dt.datetime(2024, 1, 2, 3, 4, tzinfo=zone)) == "2 January 2024, 03:04 UTC-03:00"
        )
        assert moment(dt.datetime(2024, 12, 2, 3, 4)) == "2 December 2024, 03:04"  # noqa: DTZ001 - naive


class TestBody:
    """Headings at the margin, the rest set in."""

    def test_a_heading_stands_at_the_margin_and_a_paragraph_is_set_in(self) -> None:
        """The layout tells them apart without colour."""
        page = article(Heading("What comes next", HERE), Paragraph("Boats are back.", HERE))
        assert drawn(page).splitlines()[2:5] == ["What comes next", "", "  Boats are back."]

    def test_a_list_hangs_its_items_and_sets_nested_lists_in(self) -> None:
        """Numbers count from one, and a nested list follows its parent."""
        nested = ListBlock((ListItem("sail", HERE), ListItem("oar", HERE)), HERE, ordered=True)
        page = article(
            ListBlock((ListItem("boats", HERE, children=(nested,)), ListItem("nets", HERE)), HERE)
        )
        assert drawn(page).splitlines()[2:6] == [
            "  • boats",
            "    1. sail",
            "    2. oar",
            "  • nets",
        ]

    def test_ten_numbers_stand_right_aligned(self) -> None:
        """The texts of a long numbered list begin in one column."""
        items = tuple(ListItem(f"pier {number}", HERE) for number in range(1, 11))
        lines = drawn(article(ListBlock(items, HERE, ordered=True))).splitlines()
        assert (lines[2], lines[11]) == ("   1. pier 1", "  10. pier 10")

    def test_a_long_item_goes_on_below_its_text(self) -> None:
        """The second line of an item begins below its first word, not below its bullet."""
        lines = drawn(article(ListBlock((ListItem("word " * 20, HERE),), HERE)), 40).splitlines()
        assert lines[2].startswith("  • word")
        assert lines[3].startswith("    word")

    def test_a_quotation_has_a_bar_and_its_source_below(self) -> None:
        """Every line of a quotation is behind the bar."""
        lines = drawn(article(Quote("We waited.", HERE, cite="A. Fisher"))).splitlines()
        assert lines[2:4] == ["  │ We waited.", "  │ — A. Fisher"]

    def test_a_table_has_its_heads_over_a_line(self) -> None:
        """Header rows that stand on each other share the head; short rows are filled up."""
        rows = (("Pier", "Berths"), ("", "in 2023"), ("North", "24"), ("South",))
        lines = drawn(article(Table(rows, HERE, header_rows=2, caption="All piers"))).splitlines()
        assert lines[2:9] == [
            "  All piers",
            "",
            "  Pier    Berths",
            "          in 2023",
            "  ───────────────",
            "  North   24",
            "  South",
        ]

    def test_a_table_of_too_many_columns_is_written_as_lines(self) -> None:
        """No cell is lost to a narrow terminal."""
        cells = tuple(f"cell{number}" for number in range(20))
        shown = drawn(article(Table((cells,), HERE)), 40)
        assert [cell for cell in cells if cell not in shown.split()] == []

    def test_code_keeps_its_spaces_and_loses_nothing_at_the_edge(self) -> None:
        """A line of code that is too long goes on in the next."""
        lines = drawn(article(Code("if quay:\n    " + "x" * 60, HERE)), 40).splitlines()
        assert lines[2] == "  │ if quay:"
        assert "".join(line.removeprefix("  │ ") for line in lines[3:5]).strip() == "x" * 60

    @pytest.mark.parametrize(
        ("figure", "line"),
        [
            (Figure(HERE, caption="The quay", credit="J. Doe"), "  Image  The quay  J. Doe"),
            (Figure(HERE, Image("https://example.com/q.jpg", "Boats")), "  Image  Boats"),
            (
                Figure(HERE, Image("https://example.com/q.jpg")),
                "  Image  https://example.com/q.jpg",
            ),
        ],
    )
    def test_a_figure_is_a_line_with_what_is_known_of_it(self, figure: Figure, line: str) -> None:
        """Caption and credit, else the alternative text, else the address."""
        assert drawn(article(figure)).splitlines()[2] == line

    def test_an_embed_names_its_provider_and_shows_its_text(self) -> None:
        """What another site shows in the body is marked as such."""
        page = article(Embed("youtube", HERE, "https://example.com/v", text="A boat"))
        assert drawn(page).splitlines()[2:4] == [
            "  │ youtube  https://example.com/v",
            "  │ A boat",
        ]
