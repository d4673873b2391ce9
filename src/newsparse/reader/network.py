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

All weights are whole multiples of 1/64 and all values between two layers of 1/16, none above 8. So
every sum of products is exact, in whatever order a machine adds, and the same page gives the same
answer on all of them. The weights are fitted by ``scripts/fit_reader.py``.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsparse.reader.features import Features

__all__ = ["Net", "load", "net_of", "read"]

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int64]

_WEIGHT_STEP: Final = np.float32(1 / 64)
_STEP: Final = np.float32(1 / 16)
_STEPS: Final = np.float32(16)
_TOP: Final = np.float32(8)
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
        found = np.empty((len(values), self.weight.shape[1]), dtype=np.float32)
        step = max(1, _PRODUCT // self.weight.size)
        for start in range(0, len(values), step):
            np.matmul(values[start : start + step], self.weight, out=found[start : start + step])
        found += self.bias
        return found


class Net(NamedTuple):
    """The weights."""

    #: Rows of signals and words, and of names of elements.
    rows: Floats
    names: Floats
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
    names = _rounded(np.add.reduceat(net.names[page.names], page.name_starts, axis=0))
    blocks = np.add.reduceat(net.rows[page.rows], page.starts, axis=0)
    blocks += net.inner(np.concatenate([names[each] for each in inner], axis=1))
    blocks += net.around(_covering(page, names))
    blocks = _positive(blocks)
    votes = _share(net.votes(blocks))
    held = _positive(net.element(np.concatenate([names, _held(page, votes)], axis=1)))
    parts = [blocks, *(held[each] for each in inner), _covering(page, held), _rounded(votes)]
    values = _positive(net.mix(np.concatenate(parts, axis=1)))
    for layer, reach in zip(net.layers, net.reaches, strict=True):
        values = np.minimum(values + _positive(layer(_neighbours(values, reach))), _TOP)
    return net.head(values)


def _share(strengths: Floats) -> Floats:
    """Return strengths as shares, 0 to 1, on a straight line through one half."""
    found: Floats = np.clip(_rounded(strengths) / 4 + np.float32(0.5), 0, 1)
    return found


def _rounded(values: Floats, least: np.float32 = -_TOP) -> Floats:
    """Return values in whole steps, within bounds."""
    found: Floats = np.rint(values * _STEPS)
    np.clip(found, least * _STEPS, _TOP * _STEPS, out=found)
    found *= _STEP
    return found


def _positive(values: Floats) -> Floats:
    """Return values in whole steps, those below zero as zero."""
    return _rounded(values, np.float32(0))


def _covering(page: Features, elements: Floats) -> Floats:
    """Return for each block the sum over the elements around it, a quarter of it.

    An element holds a stretch of blocks: it is added where the stretch begins and taken away behind
    it, and the running sum is what is open at each block.
    """
    changes = np.zeros((len(page.sizes) + 1, elements.shape[1]))
    # elements stand in the order of their beginnings
    _add(changes, page.first, elements)
    order = page.end.argsort(kind="stable")
    _add(changes, page.end[order], -elements[order])
    return _rounded((np.cumsum(changes, axis=0)[:-1] / 4).astype(np.float32))


def _add(sums: NDArray[np.float64], places: Ints, values: Floats) -> None:
    """Add values to the sums at their places, which are in order."""
    runs = np.flatnonzero(np.diff(places, prepend=-1))
    sums[places[runs]] += np.add.reduceat(values, runs, axis=0, dtype=np.float64)


def _held(page: Features, votes: Floats) -> Floats:
    """Return for each element its share of all votes of the page, and their density in it."""
    weighted = np.zeros((len(page.sizes) + 1, votes.shape[1] + 1))
    weighted[1:, :-1] = votes * page.sizes[:, None]
    weighted[1:, -1] = page.sizes
    sums = np.cumsum(weighted, axis=0)
    held = sums[page.end] - sums[page.first]
    share = held[:, :-1] / (sums[-1, :-1] + _SMOOTHING)
    density = held[:, :-1] / (held[:, -1:] + _SMOOTHING)
    return _rounded(np.concatenate([share, density], axis=1).astype(np.float32) * 2)


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
    weights = {name: array.astype(np.float32) * _WEIGHT_STEP for name, array in arrays.items()}
    reaches = tuple(int(reach) for reach in arrays["reaches"])

    def dense(name: str) -> Dense:
        return Dense(weights[f"{name}.weight"], weights[f"{name}.bias"])

    return Net(
        rows=weights["rows"],
        names=weights["names"],
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
