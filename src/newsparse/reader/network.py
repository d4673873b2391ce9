"""The reader's net at run time: from the features of a page to what each block likely is.

Five steps, each over the whole page at once:

1. A block is the sum of its rows, an element the sum of its names' rows.
2. Each block votes, by itself and by the names around it: a few numbers from 0 to 1, of which the
   first says how likely it is a part of the story.
3. For each element the votes inside it are counted: which share of the page's it holds, and how
   dense they are there. With its names this says what the element is (a sidebar that holds a tenth
   of the likely story is none of it; one that holds it all is the story's own frame).
4. Each block sees what the elements around it are; then its neighbours, in layers of growing reach.
5. The last layer says how strongly each class speaks for the block.

All weights are whole multiples of 1/64. The values between two layers are whole numbers that stand
for sixteenths, none above 8. So every sum of products is exact, in whatever order a machine adds,
and the same page gives the same answer on all of them. The weights are fitted by
``scripts/fit_reader.py``.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import Any, Final, NamedTuple, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsparse.reader.features import Features

__all__ = ["Net", "load", "net_of", "read"]

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int64]

_WEIGHT_STEP: Final = np.float32(1 / 64)
#: Values are counted in sixteenths, up to 8.
_STEPS: Final = np.float32(16)
_TOP: Final = np.float32(8 * 16)
#: Added to what an element holds, in characters, so that a few words are no density.
_SMOOTHING: Final = 30.0

#: Multiplications of one product; OpenBLAS starts threads from 65,536 × 4 on.
_PRODUCT: Final = 250_000


class Dense(NamedTuple):
    """A layer: one row of weights for each input, and what is added."""

    weight: Floats
    bias: Floats

    def __call__(self, values: Floats) -> Floats:
        """Return the outputs for rows of inputs, not rounded yet.

        A few rows at a time: a library of linear algebra starts threads for larger products, which
        cost more than they bring here, and would be taken from whoever runs several processes.
        """
        count, width = values.shape
        found = np.empty((count, self.weight.shape[1]), dtype=np.float32)
        step = _PRODUCT // self.weight.size
        even = count // step * step
        np.matmul(
            values[:even].reshape(-1, step, width),
            self.weight,
            out=found[:even].reshape(-1, step, found.shape[1]),
        )
        np.matmul(values[even:], self.weight, out=found[even:])
        found += self.bias
        return found


class Table(NamedTuple):
    """Rows of weights, of which those of a block or an element are added up."""

    #: Four weights in each number, in 16 bits each and 128 too large, so that none is below zero.
    packed: NDArray[np.uint64]

    @classmethod
    def of(cls, weights: NDArray[np.signedinteger[Any]]) -> Self:
        """Return the table of whole numbers of one byte, in steps of 1/64."""
        return cls((weights.astype(np.int16) + _SHIFT).astype(np.uint16).view(np.uint64))

    def sums(self, rows: Ints, starts: Ints) -> Floats:
        """Return the sum of each stretch of rows; `starts` says where they begin.

        Four weights are added at a time, which is three times as fast as one by one. No stretch is
        so long that a sum could run into the next one, which takes 257 rows.
        """
        found = np.add.reduceat(self.packed.take(rows, 0), starts, axis=0).view(np.uint16)
        counts = np.diff(starts, append=len(rows)).astype(np.float32)
        sums: Floats = found.astype(np.float32)
        sums -= _SHIFT * counts[:, None]
        sums *= _WEIGHT_STEP * _STEPS
        return sums


#: Added to a weight, which is -128 at the least.
_SHIFT: Final = 128


class Net(NamedTuple):
    """The weights; what is added to values of blocks and elements is in sixteenths, as they are."""

    #: Rows of signals and words, and of names of elements.
    rows: Table
    names: Table
    #: Names of the three innermost elements, and of all around, to the block.
    inner: Dense
    around: Dense
    votes: Dense
    element: Dense
    mix: Dense
    #: Each sees a block and two others, so many before and behind it.
    layers: tuple[Dense, ...]
    reaches: tuple[int, ...]
    head: Dense
    #: What words of the page itself, marks of it and nothing at all weigh for an article.
    said: Floats
    marks: Floats
    bias: Floats


def read(net: Net, page: Features) -> Floats:
    """Return the strength of each of `CLASSES` for each block.

    Strengths are logarithms of odds, up to what all classes of a block have in common.
    """
    above = page.above[page.of_block]
    inner = (page.of_block, above, page.above[above])
    names = _rounded(net.names.sums(page.names, page.name_starts))
    blocks = net.rows.sums(page.rows, page.starts)
    blocks += net.inner(_beside([names.take(each, 0) for each in inner]))
    blocks += net.around(_covering(page, names))
    blocks = _positive(blocks)
    votes = _shares(net.votes(blocks))
    held = _positive(net.element(_beside([names, _held(page, votes)])))
    parts = [blocks, *(held.take(each, 0) for each in inner), _covering(page, held)]
    values = _positive(net.mix(_beside([*parts, np.rint(votes * _STEPS)])))
    for layer, reach in zip(net.layers, net.reaches, strict=True):
        values = np.minimum(values + _positive(layer(_neighbours(values, reach))), _TOP)
    return net.head(values) / _STEPS


def _beside(parts: Sequence[Floats]) -> Floats:
    return np.concatenate(parts, axis=1)


def _shares(strengths: Floats) -> Floats:
    """Return strengths as shares, 0 to 1, on a straight line through one half."""
    found: Floats = np.clip(_rounded(strengths) / (4 * _STEPS) + np.float32(0.5), 0, 1)
    return found


def _rounded(values: Floats, least: np.float32 = -_TOP) -> Floats:
    """Round values to whole ones within bounds, in their place, and return them."""
    np.rint(values, out=values)
    np.maximum(values, least, out=values)
    return np.minimum(values, _TOP, out=values)


def _positive(values: Floats) -> Floats:
    """Round values to whole ones, those below zero to zero, in their place, and return them."""
    return _rounded(values, np.float32(0))


def _covering(page: Features, elements: Floats) -> Floats:
    """Return for each block the sum over the elements around it, a quarter of it.

    First each element is added to the one inside it, then pairs to pairs, then fours to fours: so
    the deepest page takes but a few steps.
    """
    count = len(elements)
    sums = np.concatenate([elements, np.zeros((1, elements.shape[1]), dtype=np.float32)])
    # around the outermost is nothing, which is the row behind the last
    around = np.append(page.above, count)
    around[0] = count
    while (around < count).any():
        sums += sums.take(around, 0)
        around = around[around]
    sums *= np.float32(1 / 4)
    return _rounded(sums.take(page.of_block, 0))


def _held(page: Features, votes: Floats) -> Floats:
    """Return for each element its share of all votes of the page, and their density in it."""
    weighted = np.zeros((len(page.sizes) + 1, votes.shape[1] + 1))
    weighted[1:, :-1] = votes * page.sizes[:, None]
    weighted[1:, -1] = page.sizes
    sums = np.cumsum(weighted, axis=0)
    held = sums.take(page.end, 0) - sums.take(page.first, 0)
    share = held[:, :-1] / (sums[-1, :-1] + _SMOOTHING)
    density = held[:, :-1] / (held[:, -1:] + _SMOOTHING)
    return _rounded(_beside([share, density]).astype(np.float32) * (2 * _STEPS))


def _neighbours(values: Floats, reach: int) -> Floats:
    """Return each block's values beside those of the blocks so far before and behind it."""
    count, width = values.shape
    found = np.zeros((count, 3 * width), dtype=np.float32)
    found[reach:, :width] = values[: max(0, count - reach)]
    found[:, width : 2 * width] = values
    found[: max(0, count - reach), 2 * width :] = values[reach:]
    return found


@cache
def load() -> Net:
    """Return the net of this package."""
    data = pkgutil.get_data(__name__, "weights.npz")
    if data is None:  # pragma: no cover - the package is not whole
        msg = "newsparse is not installed whole: reader/weights.npz is missing"
        raise FileNotFoundError(msg)
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        return net_of({name: arrays[name] for name in arrays.files})


def net_of(arrays: Mapping[str, NDArray[np.signedinteger[Any]]]) -> Net:
    """Return the net of arrays of whole numbers, in steps of 1/64."""
    weights = {
        name: array.astype(np.float32) * _WEIGHT_STEP
        for name, array in arrays.items()
        if name not in {"rows", "names"}
    }
    reaches = tuple(int(reach) for reach in arrays["reaches"])

    def dense(name: str) -> Dense:
        return Dense(weights[f"{name}.weight"], weights[f"{name}.bias"] * _STEPS)

    return Net(
        rows=Table.of(arrays["rows"]),
        names=Table.of(arrays["names"]),
        inner=dense("inner"),
        around=dense("around"),
        votes=dense("votes"),
        element=dense("element"),
        mix=dense("mix"),
        layers=tuple(dense(f"layers.{place}") for place in range(len(reaches))),
        reaches=reaches,
        head=dense("head"),
        said=weights["said"],
        marks=weights["marks"],
        bias=weights["bias"],
    )
