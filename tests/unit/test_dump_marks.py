"""What the beginning of a line says of it."""

from __future__ import annotations

import pytest

from newsparse.dump.lines import read
from newsparse.dump.marks import is_row, item_marker, opens_block, read_marks


def _marks(text: str, *, markdown: bool = False, wrapped: bool = False) -> list[str]:
    marks = read_marks(
        read(text), is_markdown=markdown, is_wrapped=wrapped, is_spaced="\n\n" in text
    )
    return [mark.name.lower() for mark in marks]


class TestItems:
    """List items."""

    @pytest.mark.parametrize(
        ("text", "marker"),
        [
            ("• one", "•"),
            ("* one", "*"),
            ("-   one", "-"),
            ("+ one", "+"),
            ("– one", "–"),
            ("1. one", "1."),
            ("12) one", "12)"),
            ("•\xa0one", "•"),
            ("*one*", None),
            ("-", None),
            ("2024. one", None),
            ("1.5 one", None),
            ("one", None),
        ],
    )
    def test_marker(self, text: str, marker: str | None) -> None:
        """A bullet or a number of up to three digits, and white space behind it."""
        assert item_marker(text) == marker
        assert _marks(text) == ["item" if marker else "none"]


class TestRules:
    """Lines of signs."""

    @pytest.mark.parametrize("text", ["---", "* * *", "=====", "***", "___", "– – –", "•••", "───"])
    def test_rule(self, text: str) -> None:
        """Three signs or more, and nothing else."""
        assert _marks(f"a\n\n{text}") == ["none", "rule"]

    @pytest.mark.parametrize("text", ["--", "*", "...", "- - x", "—"])
    def test_no_rule(self, text: str) -> None:
        """Fewer signs, dots or a word make none."""
        assert "rule" not in _marks(f"a\n\n{text}")


class TestMarkdown:
    """Marks that count in Markdown only."""

    def test_plain_text_has_none(self) -> None:
        """Elsewhere a number sign, backticks and an angle are part of the text."""
        assert _marks("# a\n```\n> b") == ["none"] * 3

    def test_headings(self) -> None:
        """A heading has a space behind its signs: a hashtag is none."""
        assert _marks("# a\n###### b\n#bridge\n####### c", markdown=True) == [
            *("heading", "heading", "none", "none")
        ]

    def test_underlined_headings(self) -> None:
        """Equals signs underline anything, dashes what is about as long as they are."""
        text = "Top\n===\n\nA section\n-------\n\nA paragraph with a full stop.\n---"
        assert _marks(text, markdown=True) == [
            *("underlined", "underline", "underlined", "underline", "none", "rule")
        ]

    def test_last_line_of_a_paragraph_is_no_heading(self) -> None:
        """Dashes below several lines are a rule."""
        assert _marks("a\n\none line\nand one\n-------", markdown=True)[2:] == ["none", "rule"]

    def test_rule_after_a_gap_underlines_nothing(self) -> None:
        """A blank line parts a rule from what stands above it."""
        assert _marks("a\n\n---", markdown=True) == ["none", "rule"]

    def test_quotations(self) -> None:
        """An angle opens a quoted line, with or without a space."""
        assert _marks("> a\n>b\n>", markdown=True) == ["quote"] * 3

    def test_divs(self) -> None:
        """Colons, where pandoc prints the beginning and the end of an element."""
        assert _marks("::: {.entry}\ntext\n:::", markdown=True) == ["rule", "none", "rule"]


class TestMail:
    """Marks that count in wrapped text."""

    def test_quotations(self) -> None:
        """Mail quotes with angles."""
        assert _marks("> a\nb", wrapped=True) == ["quote", "none"]


class TestCode:
    """Fenced code."""

    def test_everything_down_to_the_closing_fence(self) -> None:
        """Between fences nothing else is a mark."""
        text = "```py\n# a\n\n- b\n```\n# c\n~~~\nd\n~~~~"
        assert _marks(text, markdown=True) == [
            *("fence", "code", "code", "code", "heading", "fence", "code", "code")
        ]

    def test_fence_that_never_closes_is_none(self) -> None:
        """The rest of the page must not vanish in it."""
        assert _marks("# a\n```\nb\n\nc\n~~~", markdown=True) == [
            *("heading", "rule", "none", "none", "rule")
        ]

    def test_code_on_one_line_is_no_fence(self) -> None:
        """Backticks that close on the same line are inline code."""
        assert _marks("# a\n```b```\nc\n```\nd\n```", markdown=True) == [
            *("heading", "none", "none", "fence", "code", "code")
        ]


class TestRows:
    """Rows of tables."""

    @pytest.mark.parametrize(
        ("text", "row"),
        [
            ("| a | b |", True),
            ("|a|b|", True),
            ("a | b | c", True),
            ("a | b", False),
            ("|a", False),
        ],
    )
    def test_look(self, text: str, row: bool) -> None:  # noqa: FBT001 - a table's column
        """Two bars at least: around the cells, or with spaces between them."""
        assert is_row(text) is row
        assert _marks(text) == ["row" if row else "none"]

    def test_rule_of_a_head_makes_rows_of_its_neighbours(self) -> None:
        """html2text prints tables without bars at the sides."""
        text = "Year| Fish\n---|---\n2022| 14\n2023| 9\n\nA cod | and a half"
        assert _marks(text) == ["row", "row", "row", "row", "none"]

    def test_wrapped_text_may_have_bars(self) -> None:
        """There only bars at the sides make a row."""
        assert _marks("a | b | c\n| d | e |", wrapped=True) == ["none", "row"]


class TestHeader:
    """The header of fields above a page."""

    def test_fields(self) -> None:
        """Its lines are fields, whatever else they look like."""
        assert _marks("---\ntitle: x\n- y\n---\n# z", markdown=True) == [
            *("field", "field", "field", "field", "heading")
        ]


class TestOpening:
    """`opens_block`: lines that open a block in some layout."""

    @pytest.mark.parametrize("text", ["# a", "> a", "| a", "* a", "3. a", "-----"])
    def test_opens(self, text: str) -> None:
        """Marks of any layout open one."""
        assert opens_block(text)

    @pytest.mark.parametrize("text", ["a", "2023 was", "*a*", "-5 degrees", "= b", ":a"])
    def test_does_not(self, text: str) -> None:
        """Words do not, nor do signs that are none of those marks."""
        assert not opens_block(text)
