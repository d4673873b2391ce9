"""Lines of a dump: where they begin and end, which are blank, and how they read."""

from __future__ import annotations

import pytest

from newsparse.dump.lines import Line, fold, read


def _texts(text: str) -> list[str]:
    return [line.text for line in read(text)]


class TestEndings:
    """What ends a line."""

    @pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2029", "\u2028"])
    def test_each_kind_of_dump_is_cut(self, ending: str) -> None:
        """A dump may use any one of the five line ends."""
        assert _texts(f"One{ending}Two{ending}{ending}Three{ending}") == ["One", "Two", "Three"]

    def test_line_feed_wins(self) -> None:
        """Where a line feed stands between words, the others are white space."""
        assert _texts("One\rstill one\nTwo\u2028still two") == [
            "One\rstill one",
            "Two\u2028still two",
        ]

    def test_line_feed_at_the_end_does_not_count(self) -> None:
        """An old Mac's text that something put a line feed behind is still cut at its own ends."""
        assert _texts("One\rTwo\n") == ["One", "Two"]

    def test_other_separators_are_white_space(self) -> None:
        """Form feeds, vertical tabs and the next-line character end nothing."""
        assert _texts("One\x0cone\x0bone\x85one") == ["One\x0cone\x0bone\x85one"]

    def test_form_feed_between_pages(self) -> None:
        """The form feed that begins a page is not part of its first line."""
        assert read("One\n\x0cTwo")[1][:4] == (5, 8, "Two", 0)


class TestPlace:
    """Offsets, gaps and columns."""

    def test_all_fields(self) -> None:
        """A line knows its offsets, the blank lines above it and the columns before it."""
        assert read("\n First  \n\n \n\tSecond\n") == [
            Line(2, 7, "First", 0, 1, is_hard_break=True),
            Line(14, 20, "Second", 2, 4, is_hard_break=False),
        ]

    def test_offsets_give_back_the_text(self) -> None:
        """Slicing the source gives the line's text, with whatever stands between its words."""
        source = "\ufeff One\xa0two \r\n\r\n\u200b Three \u200b\r\n"
        assert [source[line.start : line.end] for line in read(source)] == ["One\xa0two", "Three"]

    def test_tabs_reach_to_the_next_multiple_of_four(self) -> None:
        """A tab is as wide as it makes the line."""
        assert [line.indent for line in read("\ta\n \tb\n     \tc")] == [4, 4, 8]

    def test_hard_break_before_a_carriage_return(self) -> None:
        """Two blanks at the end count in texts of Windows too."""
        assert [line.is_hard_break for line in read("a  \r\nb \r\nc")] == [True, False, False]


class TestBlank:
    """Lines that show nothing."""

    @pytest.mark.parametrize(
        "blank", ["", " \t", "\xa0", "\u3000", "\u2028", "\x00", "\u200b\u200f", "\xad", "\ufeff"]
    )
    def test_shows_nothing(self, blank: str) -> None:
        """White space and characters without a shape make no line."""
        assert read(blank) == []
        assert [line.gap for line in read(f"a\n{blank}\nb")] == [0, 1]

    def test_any_character_with_a_shape_makes_a_line(self) -> None:
        """A lone surrogate shows as something, and so does a sign."""
        assert _texts("\ud800\n*\n�") == ["\ud800", "*", "�"]


class TestShapeless:
    """Characters without a shape at the ends of a line."""

    def test_are_trimmed(self) -> None:
        """Marks of direction and zero-width spaces around a line are none of its words."""
        assert read("\u200f\u202b  • مرحبا \u202c\u200b")[0][:4] == (4, 11, "• مرحبا", 0)

    def test_soft_hyphen_at_the_end_stays(self) -> None:
        """The hyphen at which a word was broken shows."""
        assert _texts("\xadbro\xad \nken\xad\u200b") == ["bro\xad", "ken\xad"]


class TestFold:
    """`fold`: the words of a line."""

    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("plain words", "plain words"),
            ("  two  blanks ", "two blanks"),
            ("no\xa0break", "no break"),
            ("a\u2028b\x0cc\td", "a b c d"),
            ("soft\xadhyphen", "softhyphen"),
            ("word\u2060joiner\ufeff", "wordjoiner"),
            ("nul\x00 and\x9d controls", "nul and controls"),
            ("a \u200b b\u200b", "a b"),
            ("ភាសា\u200bខ្មែរ", "ភាសា\u200bខ្មែរ"),
            (
                "می\u200cخواهم \U0001f468\u200d\U0001f469",
                "می\u200cخواهم \U0001f468\u200d\U0001f469",
            ),
            ("\ud800 stays", "\ud800 stays"),
            ("", ""),
        ],
    )
    def test_words(self, text: str, folded: str) -> None:
        """White space is one space, what has no effect is left out, the rest stays."""
        assert fold(text) == folded
