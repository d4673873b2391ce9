"""What stands around each block, as bins: the second half of what the body model sees.

A line by itself says little: "Full report" is a heading in a story and a link in a menu. What
decides is the prose around it, so each block also knows how much prose stands shortly before and
after it, how far down the page it is, and what its neighbours look like.

*Prose* is measured in characters of blocks that end a sentence and are not short; one block counts
for at most `_MOST_PROSE`, so that a page's longest paragraph does not drown the rest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from newsparse.classify.signals import KIND_BINS, Signals
from newsparse.classify.signals import SIZES as SIGNAL_SIZES

__all__ = ["SIZES", "Context", "survey"]

#: Blocks on each side that count as near.
_NEAR: Final = 5
#: Mean characters of prose a block at which the next bin begins.
_DENSITIES: Final = (1, 20, 50, 100, 160, 240, 330)
#: Share of the page's prose that stands before the block, at which the next bin begins.
_SHARES: Final = (0.001, 0.1, 0.3, 0.6, 0.8, 0.95, 0.999)
#: Blocks since a line at which the next bin begins; further away it counts as never seen.
_STEPS: Final = (2, 3, 5, 9, 17, 33)
_LEAST_PROSE: Final = 60
_MOST_PROSE: Final = 600


class Context(NamedTuple):
    """The bins of one block's surroundings; each indexes the weight table of the same name."""

    #: Silhouettes of the blocks before and after.
    before: int
    after: int
    #: Known lines next to it.
    phrase_before: int
    phrase_after: int
    #: Prose near before and after it, and whether the block itself is long.
    near: int
    #: Share of the page's prose before it, and its own rough length.
    share: int
    #: Blocks since the last heading of a list of teasers, and its own outline.
    since_teasers: int
    #: Blocks since the last line of a comment section, and its own outline.
    since_comments: int


_EDGE_SILHOUETTE: Final = SIGNAL_SIZES.silhouette
_EDGE_PHRASE: Final = SIGNAL_SIZES.phrase
_DENSITY_BINS: Final = len(_DENSITIES) + 1
_SINCE_BINS: Final = len(_STEPS) + 1
#: Number of bins of each field, in their order; the last of a neighbour's is the page's edge.
SIZES: Final = Context(
    before=_EDGE_SILHOUETTE + 1,
    after=_EDGE_SILHOUETTE + 1,
    phrase_before=_EDGE_PHRASE + 1,
    phrase_after=_EDGE_PHRASE + 1,
    near=_DENSITY_BINS * _DENSITY_BINS * 2,
    share=(len(_SHARES) + 1) * 4,
    since_teasers=_SINCE_BINS * 8,
    since_comments=_SINCE_BINS * 8,
)
#: Silhouette from which on a block is long: the length bin of 150 characters, no sentence end.
_LONG_OUTLINE: Final = 16


def survey(sizes: Sequence[int], signals: Sequence[Signals]) -> list[tuple[int, ...]]:
    """Return the `Context` of each block, as a plain row; `sizes` are the blocks' sizes."""
    outlines = [each.silhouette for each in signals]
    phrases = [each.phrase for each in signals]
    # a block is prose if it ends a sentence and is not short
    prose = [
        min(size, _MOST_PROSE) if outline & 1 and size > _LEAST_PROSE else 0
        for size, outline in zip(sizes, outlines, strict=True)
    ]
    rough = [min(outline >> 3, 3) for outline in outlines]
    own = [
        rough_length * 2 + (outline & 1)
        for rough_length, outline in zip(rough, outlines, strict=True)
    ]
    # sums[i] is the prose before block i; padded so that windows over the edges need no test
    sums = [0] * _NEAR + list(accumulate(prose, initial=0))
    sums += [sums[-1]] * _NEAR
    shares = _bins(_SHARES, sums[_NEAR:], max(sums[-1], 1))
    return list(
        zip(
            [_EDGE_SILHOUETTE, *outlines],
            [*outlines[1:], _EDGE_SILHOUETTE],
            [_EDGE_PHRASE, *phrases],
            [*phrases[1:], _EDGE_PHRASE],
            _densities(sums, outlines),
            [share * 4 + length for share, length in zip(shares, rough, strict=False)],
            _since(phrases, KIND_BINS["related_label"], own),
            _since(phrases, KIND_BINS["comments"], own),
            strict=False,
        )
    )


def _bins(bounds: Sequence[float], values: Sequence[int], whole: int) -> list[int]:
    return [bisect_right(bounds, value / whole) for value in values]


def _densities(sums: Sequence[int], outlines: Sequence[int]) -> list[int]:
    """Return the joint bin of the prose near before and after each block."""
    # the same window serves as "before" of one block and "after" of another
    windows = _bins(
        _DENSITIES,
        [high - low for low, high in zip(sums, sums[_NEAR:], strict=False)],
        _NEAR,
    )
    return [
        (before * _DENSITY_BINS + after) * 2 + (outline >= _LONG_OUTLINE)
        for before, after, outline in zip(windows, windows[_NEAR + 1 :], outlines, strict=False)
    ]


def _since(phrases: Sequence[int], first: int, own: Sequence[int]) -> list[int]:
    """Return for each block how many blocks ago the last line of a kind stood, with its outline.

    `first` is the kind's first bin; the second one is for lines that are certain.
    """
    if first not in phrases and first + 1 not in phrases:
        return [len(_STEPS) * 8 + outline for outline in own]
    found: list[int] = []
    last = -_STEPS[-1]
    for index, (phrase, outline) in enumerate(zip(phrases, own, strict=True)):
        found.append(bisect_right(_STEPS, index - last) * 8 + outline)
        if phrase in (first, first + 1):
            last = index
    return found
