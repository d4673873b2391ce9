"""What an HTML page's markup says of each block, as bins; and the words of its holders' names.

The story stands in few elements that hold much text and few links; menus and teasers are the
other way round. So beside the block itself, what counts is how much of the page's prose the
elements around it hold, and whether its neighbours stand in the same one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from newsparse.html.walk import Box
from newsparse.classify.told import SIZE as TOLD_SIZE
from newsparse.classify.told import told_bins
from newsparse.html.elements import TAGS
from newsparse.html.purposes import Purpose, Region

__all__ = ["HOLDING_SIZES", "SIZES", "Holding", "Markup", "survey_holders", "survey_markup"]

#: So many of the elements that hold a block are looked at, from the innermost but one.
HOLDERS: Final = 3
#: Shares of linked and of strong characters at which the next bin begins.
_LINKED: Final = (0.01, 0.1, 0.25, 0.5, 0.8, 0.99)
_STRONG: Final = (0.01, 0.5, 0.95)
#: Shares of the page's prose at which the next bin begins.
_SHARES: Final = (0.001, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9)
_DEEPEST: Final = 24
_LEAST_PROSE: Final = 60
_MOST_PROSE: Final = 600
_TAGS: Final = len(TAGS)


class Markup(NamedTuple):
    """The bins of one block; each field indexes the weight table of the same name."""

    #: The element's name and the block's rough length.
    tag: int
    #: The element's name and the share of linked characters.
    tag_linked: int
    #: Length and the share of linked characters.
    linked: int
    #: Links, and the share of linked characters.
    links: int
    #: Share of strong characters and length.
    strong: int
    #: Names of the neighbours' elements.
    tag_before: int
    tag_after: int
    #: Share of the page's prose within each holder, and the block's rough length.
    first_share: int
    second_share: int
    third_share: int
    #: Whether the neighbours have the same holder, and the block's rough length.
    first_same: int
    second_same: int
    third_same: int
    depth: int
    #: What it is for by the names of its elements, and its rough length.
    purpose: int
    #: The landmark it stands in, the share of linked characters, and its rough length.
    region: int
    #: Whether the page's metadata gives it as a part of the story.
    told: int


#: Shares of all likely story, and densities of it, at which the next bin begins.
_HELD: Final = (0.005, 0.03, 0.1, 0.25, 0.5, 0.75, 0.92)
_PURITY: Final = (0.1, 0.3, 0.5, 0.7, 0.9)
_SMOOTHING: Final = 30
_LONG: Final = 60
_LENGTHS: Final = (8, 15, 25, 40, 60, 80, 110, 150, 200, 300, 450, 700)
_LENGTH_BINS: Final = len(_LENGTHS) + 1
_LINKED_BINS: Final = len(_LINKED) + 1
_SHARE_BINS: Final = (len(_SHARES) + 1) * 4
#: Number of bins of each field.
SIZES: Final = Markup(
    tag=_TAGS * 4,
    tag_linked=_TAGS * _LINKED_BINS,
    linked=_LENGTH_BINS * _LINKED_BINS,
    links=4 * _LINKED_BINS,
    strong=4 * _LENGTH_BINS,
    tag_before=(_TAGS + 1) * 2,
    tag_after=(_TAGS + 1) * 2,
    first_share=_SHARE_BINS,
    second_share=_SHARE_BINS,
    third_share=_SHARE_BINS,
    first_same=16,
    second_same=16,
    third_same=16,
    depth=_DEEPEST + 1,
    purpose=len(Purpose) * 4,
    region=len(Region) * 4 * 2,
    told=TOLD_SIZE,
)


def holders_of(boxes: Sequence[Box]) -> list[list[int]]:
    """Return for each of `HOLDERS` levels the number of each block's holder; 0 for none."""
    levels: list[list[int]] = [[] for _ in range(HOLDERS)]
    for box in boxes:
        holder = box.holder[1]
        for level in levels:
            if holder is None:
                level.append(0)
            else:
                level.append(holder[0])
                holder = holder[1]
    return levels


def survey_markup(
    boxes: Sequence[Box],
    sizes: Sequence[int],
    silhouettes: Sequence[int],
    texts: Sequence[str],
    told: str | None,
) -> list[Markup]:
    """Return the markup's bins of each block.

    `sizes` are the blocks' lengths, `silhouettes` their `Signals.silhouette`; `told` is the story
    as the page's metadata gives it.
    """
    if not boxes:
        return []
    lengths = [silhouette >> 1 for silhouette in silhouettes]
    rough = [min(length >> 2, 3) for length in lengths]
    shares = [box.linked / size for box, size in zip(boxes, sizes, strict=True)]
    linked = [bisect_right(_LINKED, share) for share in shares]
    tags = [TAGS.get(box.tag, 0) for box in boxes]
    prose = [
        min(size, _MOST_PROSE) if outline & 1 and size > _LEAST_PROSE and share < _HALF else 0
        for size, outline, share in zip(sizes, silhouettes, shares, strict=True)
    ]
    seen = [tag * 2 + (size > _SHORT) for tag, size in zip(tags, sizes, strict=True)]
    levels = holders_of(boxes)
    columns = (
        [tag * 4 + length for tag, length in zip(tags, rough, strict=True)],
        [tag * _LINKED_BINS + share for tag, share in zip(tags, linked, strict=True)],
        [length * _LINKED_BINS + share for length, share in zip(lengths, linked, strict=True)],
        [
            min(len(box.spans), 3) * _LINKED_BINS + share
            for box, share in zip(boxes, linked, strict=True)
        ],
        [
            bisect_right(_STRONG, box.strong / size) * _LENGTH_BINS + length
            for box, size, length in zip(boxes, sizes, lengths, strict=True)
        ],
        [_TAGS * 2, *seen],
        [*seen[1:], _TAGS * 2],
        *(_prose_shares(level, prose, rough) for level in levels),
        *(_neighbours(level, rough) for level in levels),
        [min(box.depth, _DEEPEST) for box in boxes],
        [box.purpose * 4 + length for box, length in zip(boxes, rough, strict=True)],
        [
            (box.region * 4 + length) * 2 + (share > _HALF)
            for box, length, share in zip(boxes, rough, shares, strict=True)
        ],
        told_bins(texts, rough, told),
    )
    return list(map(Markup, *(column[: len(boxes)] for column in columns)))


_HALF: Final = 0.5
_SHORT: Final = 80


def _prose_shares(level: Sequence[int], prose: Sequence[int], rough: Sequence[int]) -> list[int]:
    """Return the bin of the share of the page's prose that each block's holder holds."""
    held: dict[int, int] = {}
    for holder, amount in zip(level, prose, strict=True):
        held[holder] = held.get(holder, 0) + amount
    total = max(sum(prose), 1)
    bins = {holder: bisect_right(_SHARES, amount / total) * 4 for holder, amount in held.items()}
    return [bins[holder] + length for holder, length in zip(level, rough, strict=True)]


def _neighbours(level: Sequence[int], rough: Sequence[int]) -> list[int]:
    """Return whether the blocks before and after have the same holder, with the rough length."""
    same = [one == two for one, two in pairwise(level)]
    return [
        (before * 2 + after) * 4 + length
        for before, after, length in zip([False, *same], [*same, False], rough, strict=True)
    ]


class Holding(NamedTuple):
    """The bins of the second reading that HTML adds: how much of the story the holders hold."""

    first: int
    second: int
    third: int


#: Number of bins of each field.
HOLDING_SIZES: Final = Holding(*((len(_HELD) + 1) * (len(_PURITY) + 1) * 2,) * 3)


def survey_holders(
    boxes: Sequence[Box], sizes: Sequence[int], alone: Sequence[float]
) -> list[Holding]:
    """Return the bins of what each block's holders hold, by the scores of the first reading."""
    weights = [min(size, _MOST_PROSE) for size in sizes]
    likely = list(map(mul, alone, weights))
    is_long = [size >= _LONG for size in sizes]
    columns = (_holding(level, weights, likely, is_long) for level in holders_of(boxes))
    return list(map(Holding, *columns))


def _holding(
    level: Sequence[int], weights: Sequence[int], likely: Sequence[float], is_long: Sequence[bool]
) -> list[int]:
    """Return the joint bin of share and density of likely story in each block's holder."""
    texts: dict[int, int] = {}
    stories: dict[int, float] = {}
    for holder, weight, story in zip(level, weights, likely, strict=True):
        texts[holder] = texts.get(holder, 0) + weight
        stories[holder] = stories.get(holder, 0.0) + story
    total = max(sum(likely), 1.0)
    bins = {
        holder: 2
        * (
            bisect_right(_HELD, story / total) * (len(_PURITY) + 1)
            + bisect_right(_PURITY, story / (texts[holder] + _SMOOTHING))
        )
        for holder, story in stories.items()
    }
    return [bins[holder] + long for holder, long in zip(level, is_long, strict=True)]
