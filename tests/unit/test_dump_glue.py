"""Lines into which a dumper ran several blocks together."""

from __future__ import annotations

import pytest

from newsparse.dump.glue import unglue
from newsparse.dump.lines import read

PLAIN = ["A line of the story that has nothing glued to it."] * 60


def _texts(*lines: str, is_spaced: bool = False) -> list[str]:
    return [line.text for line in unglue(read("\n".join(lines)), is_spaced=is_spaced)]


class TestSentences:
    """Sentences without a space between them."""

    def test_are_cut(self) -> None:
        """The second one begins a line of its own."""
        assert _texts("First item of it.Second item of it!Third one?", "A line.") == [
            *("First item of it.", "Second item of it!", "Third one?", "A line.")
        ]

    @pytest.mark.parametrize(
        ("line", "pieces"),
        [
            (
                "“A quotation of it.”Another sentence.",
                ["“A quotation of it.”", "Another sentence."],
            ),
            ("On April 12.Bookmark it.", ["On April 12.", "Bookmark it."]),
            ("Ein Satz.Über die Brücke.", ["Ein Satz.", "Über die Brücke."]),
            ("Как дела.Хорошо.", ["Как дела.", "Хорошо."]),
        ],
    )
    def test_ends(self, line: str, pieces: list[str]) -> None:
        """After a quotation, after a number, and in any script that has capitals."""
        assert _texts(line) == pieces

    @pytest.mark.parametrize(
        "line",
        [
            "Dr.Smith lives in St.Gallen.",
            "The U.S.Army and the U.N.Charter.",
            "At 3.15 it said example.com and node.js.",
            "It ended. The next one began.",
            "Costs 5.Â and more.",
        ],
    )
    def test_abbreviations_and_names_are_not(self, line: str) -> None:
        """A capital after one or two letters and a stop is no new sentence."""
        assert _texts(line) == [line]


class TestEvidence:
    """When a dump counts as glued."""

    def test_slip_of_the_pen(self) -> None:
        """One missing space in many lines is none."""
        slip = "A sentence.And another one."
        assert _texts(*PLAIN, slip) == [*PLAIN, slip]
        assert _texts(slip) == ["A sentence.", "And another one."]

    def test_line_of_its_own(self) -> None:
        """A line in which it happens again and again is cut in any dump."""
        glued = "One sentence.And two.And three.And four."
        assert _texts(*PLAIN, glued)[60:] == [
            "One sentence.",
            "And two.",
            "And three.",
            "And four.",
        ]

    def test_blank_lines_between_blocks(self) -> None:
        """A dumper that parts the blocks seldom glues, so there more of it is asked for."""
        glued = "One sentence.And two.And three.And four."
        assert _texts(*PLAIN[:9], glued, is_spaced=True) == [*PLAIN[:9], glued]
        assert len(_texts(*PLAIN[:9], glued)) == 13

    def test_story_on_one_line(self) -> None:
        """Between blank lines, a line that holds a whole story is cut."""
        story = ["A sentence of the story that nothing parts from the next one."] * 20
        assert _texts("".join(story), *PLAIN[:2], is_spaced=True) == [*story, *PLAIN[:2]]


class TestWords:
    """Headlines that run into their summaries."""

    GLUE = "A sentence of it.And another."

    def test_are_cut(self) -> None:
        """At the capital within a word, in a dump that is glued."""
        line = "Ethereum devs confirm the epochShapella will take effect in April"
        assert _texts(self.GLUE, line)[2:] == [
            *("Ethereum devs confirm the epoch", "Shapella will take effect in April")
        ]

    def test_names_are_not(self) -> None:
        """A word that the dump has again is a name."""
        line = "The asset manager called BlackRock wants a fund"
        assert _texts(self.GLUE, line, "It is BlackRock.")[2:] == [line, "It is BlackRock."]

    def test_short_names_are_not(self) -> None:
        """Near the start of a line stands rather a name than the end of a headline."""
        line = "On YouTube the mayor explained it"
        assert _texts(self.GLUE, line)[2:] == [line]

    def test_both_words_are_known(self) -> None:
        """Close to the start, both parts must be words of the dump."""
        line = "Rules.Client InvolvementAgile teams ask the client"
        known = ["The Involvement of all", "They are Agile now"]
        assert _texts(self.GLUE, line, *known)[2:5] == [
            *("Rules.", "Client Involvement", "Agile teams ask the client")
        ]

    def test_prose_is_not(self) -> None:
        """A line that ends a sentence holds no headline."""
        line = "The manager of the fund called MegaFund wants more."
        assert _texts(self.GLUE, line)[2:] == [line]


class TestPlaces:
    """Offsets of the pieces."""

    def test_give_back_the_source(self) -> None:
        """Each piece knows where it stood, and no character is lost."""
        source = "\n  One sentence.Two of them.  \n\nThree sentences.Four.\n"
        pieces = unglue(read(source))
        assert [source[piece.start : piece.end] for piece in pieces] == [
            *("One sentence.", "Two of them.", "Three sentences.", "Four.")
        ]
        assert [piece.gap for piece in pieces] == [0, 0, 1, 0]
        assert [piece.is_hard_break for piece in pieces] == [False, True, False, False]
