"""Wrapped lines: finding the width, and joining two lines again."""

from __future__ import annotations

import textwrap

import pytest

from newsparse.dump.lines import read
from newsparse.dump.wrap import find_width, is_full, joint

WORDS = (
    "the council of the harbour town said on Tuesday evening that a new bridge over the river "
    "would be built within the next seven years because the old one no longer carries the weight "
    "of the lorries that cross it every day and every night of the week in both directions"
)
PARAGRAPHS = [f"{start}, {WORDS}." for start in ("First", "Second", "In the third place", "Fourth")]


def _wrapped(width: int, between: str = "\n\n", indent: str = "") -> str:
    return between.join(
        textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)
        for text in PARAGRAPHS
    )


class TestWidth:
    """`find_width`: the column at which a dump was wrapped."""

    @pytest.mark.parametrize("width", [40, 65, 72, 78, 80, 100])
    @pytest.mark.parametrize("between", ["\n\n", "\n"])
    def test_wrapped(self, width: int, between: str) -> None:
        """Any usual width is found, with blank lines between the paragraphs or without."""
        found = find_width(read(_wrapped(width, between)))
        assert width <= found <= width + 2

    def test_indented(self) -> None:
        """The column counts the white space before the lines."""
        assert 72 <= find_width(read(_wrapped(72, indent="    "))) <= 74

    @pytest.mark.parametrize("between", ["\n\n", "\n"])
    def test_not_wrapped(self, between: str) -> None:
        """Paragraphs that stand on one line each were not wrapped."""
        assert find_width(read(between.join(PARAGRAPHS))) == 0

    def test_short_lines_are_chance(self) -> None:
        """A list of headlines has no width."""
        heads = ["A bridge", "The mayor resigns after a vote", "Rain", "Fish prices fall again"]
        assert find_width(read("\n".join(heads * 3))) == 0

    def test_one_long_address_does_not_hide_it(self) -> None:
        """A line that could not be broken is no evidence against wrapping."""
        text = _wrapped(72) + "\n\nhttps://a.example/" + "x" * 200
        assert 72 <= find_width(read(text)) <= 74

    def test_long_items_and_headings_do_not_hide_it(self) -> None:
        """html2text leaves list items as they are."""
        text = _wrapped(72) + f"\n\n* {WORDS}\n* {WORDS}\n\n# {WORDS}"
        assert 72 <= find_width(read(text)) <= 74

    def test_unwrapped_paragraphs_outweigh_a_few_breaks(self) -> None:
        """Two lines of about one length among long paragraphs are no wrapping."""
        breaks = "Thirty-two characters, and a line\nbreak after them, which comes again"
        assert find_width(read("\n\n".join([*PARAGRAPHS, breaks, breaks]))) == 0

    def test_chinese(self) -> None:
        """Text without spaces is wrapped after any character."""
        text = (
            "市议会周二决定在河上建造一座新桥，工程将于一月开始，预计两年后完工，费用由三个城市分担。"
            * 3
        )
        lines = "\n".join(textwrap.wrap(text, 36))
        assert 36 <= find_width(read(lines)) <= 38
        assert find_width(read("\n".join([text] * 4))) == 0

    def test_nothing(self) -> None:
        """A dump without lines has no width."""
        assert find_width([]) == 0


class TestFull:
    """`is_full`: whether a line ends for want of room."""

    @pytest.mark.parametrize(
        ("following", "full"), [("a b", False), ("word b", False), ("words b", True), ("市", True)]
    )
    def test_first_word(self, following: str, full: bool) -> None:  # noqa: FBT001 - a table's column
        """The first word of the next line decides; in Chinese, its first characters."""
        line, after = read(f"{'x' * 35}\n{following}")
        assert is_full(line, after, 40 if following != "市" else 37) is full


class TestJoint:
    """`joint`: what stood between two lines."""

    @pytest.mark.parametrize(
        ("text", "following", "between"),
        [
            ("one", "two", " "),
            ("well-", "known", ""),
            ("2014-", "2015", ""),
            ("a dash -", "and more", " "),
            ("a dash –", "and more", " "),
            ("pre-", "and post-war", " "),
            ("Ein-", "und Ausgang", " "),
            ("infor\xad", "mation", ""),
            ("一座", "新桥", ""),
            ("新しい橋を", "架ける", ""),
            ("새 다리를", "건설하기로", " "),
            ("the 桥", "bridge", " "),
        ],
    )
    def test_between(self, text: str, following: str, between: str) -> None:
        """A space, unless a hyphen broke a word or the script has no spaces."""
        assert joint(text, following) == between
