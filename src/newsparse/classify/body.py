"""Which blocks are the story: two sums of fitted weights, the second over what the first found.

First each block is scored by itself and its nearest neighbours: the weights of all its signals are
added up (a logistic model). A page is then read again with those scores in hand: how much likely
story stands around a block, how that compares with the page's richest stretch, and how much of all
the story lies before it. So a paragraph in the middle of the story lifts a short line beside it,
and a long comment far from the story is let go.

The weights are fitted by ``scripts/fit_text.py`` and ``scripts/fit_html.py``. A chain model (a
conditional random field with states before, in, between and after the story) was tried first and
dropped: its word-F1 on sites it had not seen was about 0.01 lower, since one wrong step could cost
it half a page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate
from math import exp
from operator import add, getitem, mul
from typing import Final, NamedTuple, TypeVar

__all__ = [
    "NEAR_BEST",
    "VIEW_SIZES",
    "Part",
    "Story",
    "View",
    "Weights",
    "parts_of",
    "read_alone",
    "read_jointly",
    "views",
]

#: Scores at which the next bin begins.
_SCORES: Final = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)
#: Densities of likely story, and shares of the richest stretch, at which the next bin begins.
_DENSITIES: Final = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
#: Shares of all likely story at which the next bin begins.
_SHARES: Final = (0.001, 0.02, 0.1, 0.5, 0.9, 0.98, 0.999)
#: Lengths in characters at which the next bin begins.
_LENGTHS: Final = (25, 60, 150)
#: So many blocks on each side make the three neighbourhoods, and a stretch.
_NEIGHBOURHOODS: Final = (3, 8, 20)
_STRETCH: Final = 10
#: A block counts for at most so many characters.
_MOST: Final = 600
#: On a page without any sure block, those are story that come so near to the likeliest one.
NEAR_BEST: Final = 0.7
#: Added to the length of a neighbourhood, so that a few words are no density.
_SMOOTHING: Final = 30


_Number = TypeVar("_Number", int, float)


class Part(IntEnum):
    """Where a block stands, seen from the story."""

    BEFORE = 0
    STORY = 1
    #: Between two parts of the story.
    GAP = 2
    AFTER = 3


class Story(NamedTuple):
    """What the second reading says of each block."""

    parts: list[Part]
    #: How likely each block is part of the story, 0 to 1.
    scores: list[float]


class View(NamedTuple):
    """The bins of one block in the second reading; each indexes the table of the same name."""

    #: Its score and those of its neighbours, each with the block's own length.
    own: int
    before: int
    after: int
    second_before: int
    second_after: int
    #: Density of likely story before and after it, within three reaches.
    near: int
    middle: int
    far: int
    #: Share of the likely story that stands before the block.
    progress: int
    #: Likely story within a stretch, against the page's richest stretch of that length.
    stretch: int


_SCORE_BINS: Final = (len(_SCORES) + 1) * 4
_DENSITY_BINS: Final = len(_DENSITIES) + 1
#: Number of bins of each field.
VIEW_SIZES: Final = View(
    *(_SCORE_BINS,) * 5,
    *(_DENSITY_BINS * _DENSITY_BINS * 2,) * 3,
    (len(_SHARES) + 1) * 4,
    _DENSITY_BINS * 4,
)


class Weights(NamedTuple):
    """Fitted weights: a table a signal, a number a bin (log odds of being story)."""

    #: Of the first reading, and its constant.
    alone: Sequence[Sequence[float]]
    alone_bias: float
    #: Of the second reading, and its constant.
    joint: Sequence[Sequence[float]]
    joint_bias: float
    #: A block is part of the story from this score on.
    threshold: float


def read_alone(
    weights: Weights, bins: Sequence[Sequence[int]], extra: Sequence[float] | None = None
) -> list[float]:
    """Return how likely each block is story by itself; `extra` is added to each sum."""
    base = weights.alone_bias
    sums = [_sum(weights.alone, each) for each in bins]
    if extra is not None:
        sums = list(map(add, sums, extra))
    return [_logistic(base + each) for each in sums]


def read_jointly(weights: Weights, bins: Sequence[Sequence[int]]) -> Story:
    """Return the story, of the bins of the second reading; linear in blocks.

    A page always has a story, if only its likeliest blocks: whether they are worth the name is
    for the outcome to say.
    """
    if not bins:
        return Story([], [])
    scores = [_logistic(weights.joint_bias + _sum(weights.joint, each)) for each in bins]
    least = min(weights.threshold, NEAR_BEST * max(scores))
    chosen = [index for index, score in enumerate(scores) if score >= least]
    return Story(parts_of(len(scores), chosen), scores)


def _sum(tables: Sequence[Sequence[float]], bins: Sequence[int]) -> float:
    return sum(map(getitem, tables, bins))


def _logistic(value: float) -> float:
    return 1.0 / (1.0 + exp(-value)) if value > _FLOOR else 0.0


#: Below this exp() is so large that the result is 0 in any case.
_FLOOR: Final = -40.0


def parts_of(count: int, chosen: Sequence[int]) -> list[Part]:
    """Return where each of `count` blocks stands, of which those `chosen`, in order, are story."""
    first, last = chosen[0], chosen[-1]
    parts = [Part.BEFORE] * first
    parts += [Part.GAP] * (last + 1 - first)
    parts += [Part.AFTER] * (count - last - 1)
    for index in chosen:
        parts[index] = Part.STORY
    return parts


def views(sizes: Sequence[int], alone: Sequence[float]) -> list[tuple[int, ...]]:
    """Return the `View` of each block in the second reading, from the scores of the first."""
    weights = [min(size, _MOST) for size in sizes]
    likely = map(mul, alone, weights)
    story, text = list(accumulate(likely, initial=0.0)), list(accumulate(weights, initial=0))
    lengths = [bisect_right(_LENGTHS, size) for size in sizes]
    bins = [bisect_right(_SCORES, score) * 4 for score in alone]
    total = max(story[-1], 1.0)
    progress = [bisect_right(_SHARES, before / total) * 4 for before in story]
    columns: tuple[Sequence[int], ...] = (
        bins,
        [0, *bins],
        [*bins[1:], 0],
        [0, 0, *bins],
        [*bins[2:], 0, 0],
        *(_neighbourhoods(story, text, reach) for reach in _NEIGHBOURHOODS),
        progress,
        _stretches(story, _STRETCH),
    )
    longer = [int(length > 1) for length in lengths]
    shifts: tuple[Sequence[int], ...] = (*(lengths,) * 5, *(longer,) * 3, *(lengths,) * 2)
    shifted = [map(add, bins, shift) for bins, shift in zip(columns, shifts, strict=True)]
    return list(zip(*shifted, strict=False))


def _padded(sums: Sequence[_Number], reach: int) -> list[_Number]:
    """Return running sums that go on level before the first and behind the last block."""
    return [sums[0]] * reach + list(sums) + [sums[-1]] * reach


def _neighbourhoods(story: Sequence[float], text: Sequence[int], reach: int) -> list[int]:
    """Return for each block the joint bin of the densities before and after it."""
    stories, texts = _padded(story, reach), _padded(text, reach)
    # the same window serves as "before" of one block and "after" of another
    windows = [
        bisect_right(_DENSITIES, (high - low) / (end - start + _SMOOTHING))
        for low, high, start, end in zip(
            stories, stories[reach:], texts, texts[reach:], strict=False
        )
    ]
    after = windows[reach + 1 :]
    return [(one * _DENSITY_BINS + two) * 2 for one, two in zip(windows, after, strict=False)]


def _stretches(story: Sequence[float], reach: int) -> list[int]:
    """Return for each block the bin of the story around it, against the page's richest stretch."""
    sums = _padded(story, reach)
    around = [high - low for low, high in zip(sums, sums[2 * reach + 1 :], strict=False)]
    most = max([1.0, *around])
    return [bisect_right(_DENSITIES, each / most) * 4 for each in around]
