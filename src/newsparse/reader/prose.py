"""Where the prose of a page stands: around each block, and within each element.

Prose is what ends a sentence, is not short and is mostly no link; a block counts for so many
characters at the most that the longest paragraph does not drown the rest. A line by itself says
little: "Full report" is a heading in a story and a link in a menu. The prose around it decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsparse.reader.lines import Line
from newsparse.reader.vocabulary import BASE, name_row

if TYPE_CHECKING:
    from newsparse.reader.elements import Elements

__all__ = ["Prose", "prose_of"]

Ints: TypeAlias = NDArray[np.int64]

#: Blocks on each side that count as near.
_NEAR: Final = 5
_LEAST: Final = 60
_LONG: Final = 150
#: Mean characters of prose a block, shares of the page's prose, shares of linked characters and
#: mean sizes of blocks at which the next bin begins.
_DENSITIES: Final = np.array([1, 20, 50, 100, 160, 240, 330], dtype=np.float64)
_PASSED: Final = np.array([0.001, 0.1, 0.3, 0.6, 0.8, 0.95, 0.999], dtype=np.float64)
_SHARES: Final = np.array([0.001, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9], dtype=np.float64)
_LINKED: Final = np.array([0.02, 0.1, 0.25, 0.5, 0.8, 0.98], dtype=np.float64)
_MEANS: Final = np.array([15, 30, 50, 80, 130, 220], dtype=np.float64)


def _rows(name: str, bins: NDArray[np.float64]) -> Ints:
    return np.array([name_row(f"#{name}{place}") for place in range(len(bins) + 1)])


_SHARE_ROWS: Final = _rows("prose", _SHARES)
_LINKED_ROWS: Final = _rows("linked", _LINKED)
_MEAN_ROWS: Final = _rows("mean", _MEANS)


class Prose(NamedTuple):
    """Running sums over the blocks of a page, each with a zero before the first."""

    prose: Ints
    sizes: Ints
    linked: Ints
    rough: Ints
    is_long: Ints

    def of_blocks(self) -> list[tuple[int, int]]:
        """Return the rows of what stands around each block."""
        count = len(self.prose) - 1
        places = np.arange(count)
        before = self.prose[places] - self.prose[np.maximum(places - _NEAR, 0)]
        after = self.prose[np.minimum(places + 1 + _NEAR, count)] - self.prose[places + 1]
        first, second = (
            np.searchsorted(_DENSITIES, each / _NEAR, side="right") for each in (before, after)
        )
        near = BASE.near + (first * 8 + second) * 2 + self.is_long
        share = self.prose[:-1] / max(int(self.prose[-1]), 1)
        passed = BASE.passed + np.searchsorted(_PASSED, share, side="right") * 4 + self.rough
        return list(zip(near.tolist(), passed.tolist(), strict=True))

    def of_elements(self, elements: Elements) -> list[tuple[int, int, int]]:
        """Return the rows of what stands within each element."""
        first, end = np.array(elements.first), np.array(elements.end)
        prose, sizes, linked = (
            sums[end] - sums[first] for sums in (self.prose, self.sizes, self.linked)
        )
        share = prose / max(int(self.prose[-1]), 1)
        found = (
            _SHARE_ROWS[np.searchsorted(_SHARES, share, side="right")],
            _LINKED_ROWS[np.searchsorted(_LINKED, linked / np.maximum(sizes, 1), side="right")],
            _MEAN_ROWS[np.searchsorted(_MEANS, sizes / np.maximum(end - first, 1), side="right")],
        )
        return list(zip(*(rows.tolist() for rows in found), strict=True))


def prose_of(lines: Sequence[Line], sizes: Sequence[int], linked: Sequence[int]) -> Prose:
    """Return the prose of a page; `sizes` are those of its blocks, at most some hundred each."""
    own = np.array(sizes)
    links = np.minimum(np.array(linked), own)
    ends = np.array([line.ends for line in lines])
    prose = np.where(ends & (own > _LEAST) & (2 * links < own), own, 0)
    rough = np.array([line.rough for line in lines])
    return Prose(_sums(prose), _sums(own), _sums(links), rough, (own >= _LONG).astype(np.int64))


def _sums(values: Ints) -> Ints:
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(values)])
