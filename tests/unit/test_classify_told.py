"""The story as the metadata tells it."""

from __future__ import annotations

from sketches import PROSE

from newsparse.classify.told import SIZE, told_bins

_TOLD = " ".join(PROSE) * 2


def test_blocks_of_the_told_story_are_told_from_others() -> None:
    """By their beginnings, whatever the marks, the case and the white space between words."""
    texts = [PROSE[0], "Ferries stay at the pier for a second week", PROSE[2].upper() + " …"]
    assert told_bins(texts, [3, 1, 3], _TOLD) == [8, 2, 8]


def test_markup_in_the_told_story_does_not_matter() -> None:
    """Some pages tell it as HTML."""
    told = "".join(f"<p class='x'>{text.replace(' ', '&nbsp;', 1)}</p>" for text in PROSE * 2)
    assert told_bins([PROSE[1]], [0], told) == [5]


def test_a_short_one_tells_nothing() -> None:
    """It is a summary as a rule, and so is none at all."""
    assert told_bins([PROSE[0]], [3], PROSE[0]) == [0]
    assert told_bins([PROSE[0]], [3], None) == [0]


def test_marks_alone_are_told_by_nobody() -> None:
    """A block without any letter is in every text, and means nothing."""
    assert told_bins(["…"], [0], _TOLD) == [1]


def test_bins_are_within_their_number() -> None:
    """The largest is that of a long block that is told."""
    assert max(told_bins(list(PROSE), [3] * 4, _TOLD)) == SIZE - 1
