"""How a dumper laid out its blocks."""

from __future__ import annotations

import textwrap

import pytest

from newsparse.dump.layout import Layout, continues, detect, is_joined
from newsparse.dump.lines import read

STORY = [
    "Harbour Town Votes for a Tidal Power Plant",
    (
        "The council of Harbour Town voted on Friday to build a tidal power plant at the old "
        "mole, where a first attempt failed in the storm of 1987."
    ),
    "“We have waited for this for ten years,” said the mayor, who had put the plan forward.",
    "What Comes Next",
    (
        "Building is to begin in the spring, and the first turbine should turn two years later. "
        "Fishermen fear for the herring that spawns off the mole in March."
    ),
    "The plant will cost forty million, of which the county pays half and the town the rest.",
]


def _layout(text: str) -> Layout:
    return detect(read(text))


def _wrapped(between: str) -> str:
    return between.join(textwrap.fill(text, 72) for text in STORY)


class TestSpacing:
    """Whether blank lines stand between blocks."""

    @pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\n\n\n", "\n \xa0\n"])
    def test_blank_lines(self, between: str) -> None:
        """Any number of them, as long as it is the same."""
        assert _layout(between.join(STORY)).is_spaced

    def test_one_block_a_line(self) -> None:
        """WET files have no blank lines."""
        assert _layout("\n".join(STORY)) == Layout(
            is_spaced=False, width=0, is_split=False, is_markdown=False
        )

    def test_a_few_blank_lines(self) -> None:
        """Two blank lines among many without are no rule."""
        assert not _layout("\n".join([*STORY, "", *STORY, "", *STORY])).is_spaced

    def test_lists_and_menus_do_not_hide_it(self) -> None:
        """Only prose tells: menus are printed without blank lines."""
        menu = "\n".join(f"  • Section {number}" for number in range(40))
        assert _layout("\n\n".join([menu, *STORY, menu])).is_spaced

    def test_ragged_gaps_mean_nothing(self) -> None:
        """Where the blank lines are those of the page's source, each line is a block."""
        text = "\n\n\n".join(["Home", "News\n\n\n\n\nSport", *STORY])
        text += "\n\n\n\n\n\nAbout\n\nContact\n\n\n\n\nImprint\n\n\n\n\n\n\nTerms"
        assert not _layout(text).is_spaced

    def test_short_lines_alone(self) -> None:
        """Without any prose, the number of lines between blank ones tells."""
        assert _layout("Home\n\nNews\n\nSport").is_spaced
        assert not _layout("Home\nNews\nSport\n\nAbout\nTerms\nImprint").is_spaced

    def test_one_line(self) -> None:
        """A single line has no blank lines around it."""
        assert not _layout("Home").is_spaced

    def test_nothing(self) -> None:
        """A dump without lines has some layout, and raises nothing."""
        assert not detect([]).is_spaced


class TestWrapping:
    """Lines that were wrapped."""

    def test_with_blank_lines(self) -> None:
        """The width is found, and blank lines part the paragraphs."""
        layout = _layout(_wrapped("\n\n"))
        assert (layout.is_spaced, layout.width in range(72, 75)) == (True, True)

    def test_without_blank_lines(self) -> None:
        """The width is found, and nothing parts the paragraphs."""
        layout = _layout(_wrapped("\n"))
        assert (layout.is_spaced, layout.width in range(72, 75)) == (False, True)

    def test_one_blank_line_below_the_title(self) -> None:
        """A single blank line does not part paragraphs that end without one."""
        title, *rest = [textwrap.fill(text, 60) for text in STORY * 3]
        layout = _layout(f"{title}\n\n" + "\n".join(rest))
        assert (layout.is_spaced, layout.width in range(60, 64)) == (False, True)


class TestSplitting:
    """Text nodes on lines of their own."""

    def test_each_link_breaks_its_paragraph(self) -> None:
        """Prose that goes on with small letters, and marks cut off from their words."""
        text = (
            "The council voted on Friday to build a\ntidal power plant\nat the old mole, where a "
            "first attempt failed\n.\nThe mayor, who put the plan forward, spoke of\nten years\n"
            "of waiting, and of a good day for the\nHarbour Town Fund\n, which pays the rest."
        )
        assert _layout(text).is_split

    def test_menus_in_small_letters_are_not_split(self) -> None:
        """Short lines are no parts of sentences."""
        menu = ["über uns", "stellen", "kontakt", "presse", "hilfe"]
        assert not _layout("\n".join([*menu, *STORY, *menu])).is_split

    def test_ragged_gaps(self) -> None:
        """Blank lines of the page's source stand between elements, and none at links."""
        text = (
            "Home\n\n\nNews\n\n\n\n\nSport\n\n\nThe council voted to build a\nplant\nat the mole."
            "\n\n\n\n\n\nAbout\n\nThe plan of the\nmayor\n, who is glad.\n\n\n\n\nTerms"
        )
        layout = _layout(text)
        assert (layout.is_spaced, layout.is_split) == (False, True)


class TestMarkdown:
    """Marks of Markdown."""

    @pytest.mark.parametrize(
        "line",
        [
            "# Heading",
            "=====",
            "-----",
            "```",
            "A [link](https://a.example) in it.",
            "![](a.png)",
            'A [link](/a "with a title").',
            "It is **very** big.",
            r"It costs \$5, says \[the\] mayor.",
        ],
    )
    def test_marks(self, line: str) -> None:
        """One sure mark is enough."""
        assert _layout(f"A story.\n\n{line}\n\nIts end.").is_markdown

    @pytest.mark.parametrize(
        "line",
        [
            "#bridge is a hashtag",
            "We are #1",
            "2 ** 8 ** 2",
            "f**k and s**t",
            "* an item",
            "> an arrow",
            "[a note] (and another)",
            r"C:\news\page and ¯\_(ツ)_/¯",
        ],
    )
    def test_none(self, line: str) -> None:
        """What plain text holds too is no mark."""
        assert not _layout(f"A story.\n\n{line}\n\nIts end.").is_markdown

    def test_header_does_not_count(self) -> None:
        """The dashes around a header of fields underline nothing."""
        assert not _layout("---\ntitle: a\n---\nA story.").is_markdown


class TestContinues:
    """Whether a line goes on with the one before it."""

    @pytest.mark.parametrize(
        ("text", "following"),
        [
            ("The report", "notes that"),
            ("Bookmark (", "0"),
            ("the fund", ", which"),
            ("Name", "*"),
            ("he said “", "Yes"),
            ("he said: «", "Oui"),
        ],
    )
    def test_goes_on(self, text: str, following: str) -> None:
        """With a small letter, with a closing mark, or after an opening one."""
        assert continues(text, following)

    @pytest.mark.parametrize(
        ("text", "following"),
        [
            ("It rained.", "the end"),
            ("The report", "Notes"),
            ("The report", "x"),
            ("sagte er.“", "Und"),
            ("The end", "... or is it"),
            ("The end", ". . . or is it"),
        ],
    )
    def test_does_not(self, text: str, following: str) -> None:
        """After a full stop, with a capital, or with dots that begin a line."""
        assert not continues(text, following)

    def test_small_letters_are_no_mark(self) -> None:
        """`is_joined` asks for a mark."""
        assert not is_joined("The report", "notes")
        assert is_joined("The report", ")")
