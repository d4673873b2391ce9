"""Which lines go on with the block before them."""

from __future__ import annotations

import pytest

from newsparse.dump.layout import Layout
from newsparse.dump.lines import read
from newsparse.dump.marks import read_marks
from newsparse.dump.runs import HARD_BREAK, Joint, find_joints, unquoted

SPACED = Layout(is_spaced=True, width=0, is_split=False, is_markdown=False)
MARKDOWN = Layout(is_spaced=True, width=0, is_split=False, is_markdown=True)
WRAPPED = Layout(is_spaced=True, width=40, is_split=False, is_markdown=False)
TIGHT = Layout(is_spaced=False, width=0, is_split=False, is_markdown=False)
TIGHT_WRAPPED = Layout(is_spaced=False, width=40, is_split=False, is_markdown=False)
SPLIT = Layout(is_spaced=False, width=0, is_split=True, is_markdown=False)
#: A line that is as long as a wrapped one can be, before a word of four letters.
FULL = "the council voted on Friday to build"


def _joints(text: str, layout: Layout) -> list[Joint]:
    lines = read(text)
    marks = read_marks(
        lines,
        is_markdown=layout.is_markdown,
        is_wrapped=layout.width > 0,
        is_spaced=layout.is_spaced,
    )
    return find_joints(lines, marks, layout)


class TestSpaced:
    """Blank lines between blocks."""

    def test_blank_line_parts(self) -> None:
        """What follows a blank line opens a block."""
        assert _joints("One.\n\nTwo.", SPACED) == [None, None]

    def test_sentences_stay_together(self) -> None:
        """A line break between sentences is one that the page means."""
        assert _joints("One line.\nAnd another,\nand the last.", SPACED) == [None, "\n", "\n"]

    def test_labels_are_blocks(self) -> None:
        """Headlines and labels that stand close to each other are not one block."""
        assert _joints("Sport\nA team wins a cup\n12 May 2023", SPACED) == [None] * 3

    def test_sentence_that_goes_on(self) -> None:
        """A small letter goes on, but for menus of short lines."""
        assert _joints("Roses that are red\nand violets too", SPACED) == [None, "\n"]
        assert _joints("über uns\nstellen\nkontakt\npresse", SPACED) == [None] * 4

    def test_caption_below_an_alternative_text(self) -> None:
        """Two lines alone between paragraphs are an image's."""
        prose = "A paragraph that is long enough to be one, and ends as they do."
        text = f"{prose}\n\nA boat\nPhoto: Ada Example\n\n{prose}"
        assert _joints(text, SPACED) == [None, None, "\n", None]

    def test_hard_break(self) -> None:
        """Two blanks at the end of a line are a break that the page means."""
        assert _joints("Harbour Street 1  \nHarbour Town", SPACED) == [None, "\n"]


class TestMarkdown:
    """Blocks of Markdown."""

    def test_soft_break(self) -> None:
        """A sentence that goes on was broken in the source only."""
        assert _joints("The council\nvoted.", MARKDOWN) == [None, " "]

    def test_backslash(self) -> None:
        """Pandoc writes hard breaks with a backslash."""
        assert _joints("Harbour Street 1\\\nHarbour Town", MARKDOWN) == [None, HARD_BREAK]
        assert _joints("Harbour Street 1\\\nHarbour Town", SPACED) == [None, None]

    def test_heading_is_one_line(self) -> None:
        """Nothing goes on with a heading, nor with its underline."""
        assert _joints("# Heading\nand words", MARKDOWN) == [None, None]
        assert _joints("Heading\n-------\nand words", MARKDOWN) == [None, "\n", None]

    def test_quotation(self) -> None:
        """Quoted lines go on with each other, blank ones too, until one is not quoted."""
        text = "> a\n> b\n>\n> c\nd\n\n> e\n\n> f"
        assert _joints(text, MARKDOWN) == [None, "\n", "\n", "\n", None, None, None]

    def test_code(self) -> None:
        """Code keeps its blank lines, and ends with its fence."""
        assert _joints("```\na\n\n\nb\n```\nc", MARKDOWN) == [None, "\n", "\n\n\n", "\n", None]

    def test_rows_and_rules_stand_alone(self) -> None:
        """Each row is a block, and so is each rule."""
        assert _joints("| a | b |\n|---|---|\nx\n\n***\ny", MARKDOWN) == [None] * 5

    def test_fields_stand_alone(self) -> None:
        """Each line of the header is a block."""
        assert _joints("---\ntitle: a\nauthor: b\n---\nc", MARKDOWN) == [None] * 5


class TestItems:
    """List items."""

    def test_each_opens_a_block(self) -> None:
        """Whatever stands before it."""
        assert _joints("Two things.\n- One.\n- Two.", SPACED) == [None] * 3

    def test_deeper_lines_go_on(self) -> None:
        """A line below the text of the item is of the item, one below its bullet is not."""
        assert _joints("- One.\n  More of it.\nAfter the list.", SPACED) == [None, "\n", None]

    def test_wrapped_item_goes_on(self) -> None:
        """What was cut off by wrapping is of the item wherever it stands."""
        assert _joints(f"- {FULL}\nyard and mole.", WRAPPED) == [None, " "]

    @pytest.mark.parametrize("start", ["12. May", "– that is"])
    def test_wrapping_moved_it_to_the_start(self, start: str) -> None:
        """A date or a dash at the start of a wrapped line opens no item."""
        assert _joints(f"{FULL}abc\n{start} the day.", WRAPPED) == [None, " "]
        assert _joints(f"Short line\n{start} the day.", WRAPPED) == [None, None]


class TestWrapped:
    """Wrapped lines."""

    @pytest.mark.parametrize("layout", [WRAPPED, TIGHT_WRAPPED])
    def test_full_line_goes_on(self, layout: Layout) -> None:
        """A line that ends for want of room goes on, with what wrapping took away."""
        assert _joints(f"{FULL}\nyard and mole.", layout) == [None, " "]
        assert _joints(f"{FULL[:-5]}well-\nknown mole.", layout) == [None, ""]

    def test_short_line_ends(self) -> None:
        """A line with room left ends its paragraph."""
        assert _joints("A short line\nand another", TIGHT_WRAPPED) == [None, None]

    def test_long_heading(self) -> None:
        """html2text wraps headings too."""
        layout = Layout(is_spaced=True, width=40, is_split=False, is_markdown=True)
        assert _joints(f"# {FULL}\nyard and mole", layout) == [None, " "]
        assert _joints("# Heading\nyard and mole", layout) == [None, None]

    def test_quoted_mail(self) -> None:
        """Quoted lines are joined without their marks."""
        assert _joints(f"> {FULL}\n> yard and mole.", WRAPPED) == [None, " "]


class TestTight:
    """One block a line."""

    def test_each_line_is_a_block(self) -> None:
        """Small letters go on only where text nodes were split."""
        assert _joints("The council\nvoted\non a\n\nplan", TIGHT) == [None] * 4

    def test_mark_that_was_torn_off(self) -> None:
        """No block begins with a comma or a full stop."""
        assert _joints("The council\n, it says\n.\n...", TIGHT) == [None, "", "", None]


class TestSplit:
    """Text nodes on lines of their own."""

    def test_sentence(self) -> None:
        """A sentence is joined at its links, marks without a space."""
        text = "The report\nnotes\nthat the fund of the whole town and county\n, new\n, pays.\nIt"
        assert _joints(text, SPLIT) == [None, " ", " ", "", "", None]

    def test_brackets(self) -> None:
        """What stands in brackets goes into them."""
        assert _joints("Bookmark (\n0\n)", SPLIT) == [None, "", ""]

    @pytest.mark.parametrize(
        "start",
        [
            "The council of the town said on Friday to",
            "The council voted. It says that the town will ask",
            "The council voted,",
        ],
    )
    def test_unfinished_sentence_takes_a_capital(self, start: str) -> None:
        """The name that is linked goes on with a sentence that breaks off."""
        assert _joints(f"{start}\nAda Example", SPLIT) == [None, " "]

    @pytest.mark.parametrize("start", ["Go to", "A heading of some words without punctuation"])
    def test_label_takes_none(self, start: str) -> None:
        """A label does not break off, and a heading only perhaps."""
        assert _joints(f"{start}\nAda Example", SPLIT) == [None, None]

    def test_menu(self) -> None:
        """In a run of short lines, only a mark says that one goes on."""
        text = "Home\nabout us\njobs\npress (\n3\n)"
        assert _joints(text, SPLIT) == [None, None, None, None, "", ""]

    def test_gap_parts(self) -> None:
        """A blank line ends a sentence, too."""
        assert _joints("The report\n\nnotes it", SPLIT) == [None, None]


class TestUnquoted:
    """`unquoted`: a quoted line without its marks."""

    @pytest.mark.parametrize(
        ("line", "words"), [("> a", "a"), (">a", "a"), ("> > a > b", "a > b"), (">", "")]
    )
    def test_words(self, line: str, words: str) -> None:
        """All marks at the start go, those inside stay."""
        assert unquoted(line) == words
