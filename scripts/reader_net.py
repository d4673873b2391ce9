"""The net of the reader as torch fits it: the same sums as `newsparse.reader.network`.

Weights and values are rounded as they are at run time, in every pass; the slope goes through the
rounding as if it were not there. Several pages are one row of blocks, with gaps between them that
are as wide as the layers reach.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from newsparse.reader.classes import CLASSES
from newsparse.reader.features import Features
from newsparse.reader.vocabulary import FIXED_ROWS, NAME_ROWS, ROWS

__all__ = ["Batch", "Net", "arrays_of"]

_WEIGHT_STEP: Final = 1 / 64
_STEP: Final = 1 / 16
_TOP: Final = 8.0
_MOST: Final = 127
_GAP: Final = 16
_SMOOTHING: Final = 30.0
#: Widths: of a row, of an element's, of the layers, and of the votes.
_WIDTH, _NAMES, _HIDDEN, _VOTES = 48, 32, 64, 16
_REACHES: Final = (1, 2, 4, 8)
_DROPOUT: Final = 0.25
#: Share of pages that are read without their words.
_MUTE: Final = 0.2


def _without_elements(page: Features) -> Features:
    """Return a page as a dump of it is seen: one element, of no name, around all blocks."""
    zero, nowhere = np.zeros(1, dtype=np.int64), np.zeros(len(page.sizes), dtype=np.int64)
    return page._replace(
        names=zero,
        name_starts=zero,
        first=zero,
        end=np.array([len(page.sizes)]),
        above=zero,
        of_block=nowhere,
    )


def _joined(arrays: Sequence[NDArray[np.int64]], shifts: Sequence[int]) -> Tensor:
    moved = [array + shift for array, shift in zip(arrays, shifts, strict=True)]
    return torch.from_numpy(np.concatenate(moved).astype(np.int64))


def _shifts(sizes: Sequence[int]) -> list[int]:
    return [0, *np.cumsum(sizes)[:-1].tolist()]


class Batch:
    """Several pages as one row of blocks."""

    def __init__(
        self,
        pages: Sequence[Features],
        bare: Sequence[bool],
        drop: float = 0.0,
        chance: torch.Generator | None = None,
    ) -> None:
        """Join pages; those that are `bare` lose their elements, and all a share of their rows."""
        seen = [
            _without_elements(page) if is_bare else page
            for page, is_bare in zip(pages, bare, strict=True)
        ]
        none = [0] * len(seen)
        blocks = _shifts([len(page.sizes) + _GAP for page in seen])
        elements = _shifts([len(page.first) for page in seen])
        self.count = sum(len(page.sizes) + _GAP for page in seen)
        self.rows = _joined([page.rows for page in seen], none)
        self.starts = _joined(
            [page.starts for page in seen], _shifts([len(page.rows) for page in seen])
        )
        self.names = _joined([page.names for page in seen], none)
        self.name_starts = _joined(
            [page.name_starts for page in seen], _shifts([len(page.names) for page in seen])
        )
        self.first = _joined([page.first for page in seen], blocks)
        self.end = _joined([page.end for page in seen], blocks)
        self.above = _joined([page.above for page in seen], elements)
        self.of_block = _joined([page.of_block for page in seen], elements)
        self.root = _joined([np.zeros_like(page.first) for page in seen], elements)
        #: Where each block stands in the row, and its size.
        self.at = _joined([np.arange(len(page.sizes)) for page in seen], blocks)
        self.sizes = _joined([page.sizes for page in seen], none).float()
        if drop:
            self.rows = _dropped(self.rows, drop, ROWS, chance)
            words = self.rows >= FIXED_ROWS
            self.rows = _muted(self.rows, words, [len(page.rows) for page in seen], ROWS, chance)
            self.names = _dropped(self.names, drop, NAME_ROWS, chance)

    def spread(self, values: Tensor) -> Tensor:
        """Return the values of blocks with empty ones in the gaps."""
        return torch.zeros(self.count, values.shape[1]).index_copy(0, self.at, values)


def _muted(
    rows: Tensor, words: Tensor, sizes: Sequence[int], nothing: int, chance: torch.Generator | None
) -> Tensor:
    """Return the rows, a share of pages without words: those of a new language say nothing."""
    mute = torch.rand(len(sizes), generator=chance) < _MUTE
    gone = torch.repeat_interleave(mute, torch.tensor(sizes)) & words
    return torch.where(gone, torch.full_like(rows, nothing), rows)


def _dropped(rows: Tensor, share: float, nothing: int, chance: torch.Generator | None) -> Tensor:
    kept = torch.rand(len(rows), generator=chance) >= share
    return torch.where(kept, rows, torch.full_like(rows, nothing))


class _Rounded(torch.autograd.Function):
    """Rounds to whole steps within bounds; the slope passes inside of them."""

    @staticmethod
    def forward(ctx: Any, value: Tensor, step: float, top: float) -> Tensor:  # noqa: ANN401 - torch's own
        """Return the rounded value."""
        ctx.save_for_backward(value.abs() <= top)
        return torch.clamp(torch.round(value / step) * step, -top, top)

    @staticmethod
    def backward(ctx: Any, *slopes: Tensor) -> tuple[Tensor, None, None]:  # noqa: ANN401 - torch's own
        """Return the slope of the value."""
        (inside,) = ctx.saved_tensors
        return slopes[0] * inside, None, None


def _rounded(value: Tensor) -> Tensor:
    return _Rounded.apply(value, _STEP, _TOP)


def _weights(value: Tensor) -> Tensor:
    return _Rounded.apply(value, _WEIGHT_STEP, _MOST * _WEIGHT_STEP)


def _share(value: Tensor) -> Tensor:
    return torch.clamp(_rounded(value) / 4 + 0.5, 0, 1)


class _Dense(nn.Module):
    """A layer whose weights are whole steps."""

    def __init__(self, inputs: int, outputs: int, gain: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * gain / inputs**0.5)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, values: Tensor) -> Tensor:
        """Return the outputs for rows of inputs."""
        return values @ _weights(self.weight) + _weights(self.bias)


class Net(nn.Module):
    """The net; the names of its parts are those of `newsparse.reader.network.Net`."""

    def __init__(self) -> None:
        """Begin with weights at random."""
        super().__init__()
        # the last row of a table is that of what was dropped, and stays zero
        rows = torch.randn(ROWS + 1, _WIDTH) * 0.15
        # words begin at nothing, so that one that no page of the fitting has says nothing
        rows[FIXED_ROWS:] = 0
        self.rows = nn.Parameter(rows)
        self.names = nn.Parameter(torch.zeros(NAME_ROWS + 1, _NAMES))
        self.inner = _Dense(3 * _NAMES, _WIDTH, gain=0.5)
        self.around = _Dense(_NAMES, _WIDTH, gain=0.3)
        self.votes = _Dense(_WIDTH, _VOTES)
        self.element = _Dense(_NAMES + 2 * _VOTES, _NAMES)
        self.mix = _Dense(_WIDTH + 4 * _NAMES + _VOTES, _HIDDEN)
        self.layers = nn.ModuleList(_Dense(3 * _HIDDEN, _HIDDEN, gain=0.7) for _ in _REACHES)
        self.head = _Dense(_HIDDEN, len(CLASSES))
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Return strengths of all blocks, and their votes."""
        names = _rounded(_bags(self.names, batch.names, batch.name_starts))
        bags = _bags(self.rows, batch.rows, batch.starts)
        seen = bags + self.inner(_inner(batch, names)) + self.around(_covering(batch, names))
        blocks = self.dropout(torch.relu(_rounded(seen)))
        votes = _share(self.votes(blocks))
        found = torch.relu(_rounded(self.element(torch.cat([names, _held(batch, votes)], 1))))
        held = self.dropout(found)
        parts = [blocks, _inner(batch, held), _covering(batch, held), _rounded(votes)]
        mixed = torch.relu(_rounded(self.mix(torch.cat(parts, 1))))
        values = self._layered(batch, mixed)
        return self.head(self.dropout(values)), votes

    def _layered(self, batch: Batch, mixed: Tensor) -> Tensor:
        values = batch.spread(mixed)
        words = batch.spread(torch.ones(len(batch.at), 1))
        for layer, reach in zip(self.layers, _REACHES, strict=True):
            before = functional.pad(values, (0, 0, reach, 0))[: batch.count]
            after = functional.pad(values, (0, 0, 0, reach))[reach:]
            more = torch.relu(_rounded(layer(torch.cat([before, values, after], 1))))
            values = torch.clamp(values + self.dropout(more), max=_TOP) * words
        return values[batch.at]


def _bags(table: Tensor, rows: Tensor, starts: Tensor) -> Tensor:
    """Return the sum of the rows of each bag."""
    nothing = len(table) - 1
    return functional.embedding_bag(rows, _weights(table), starts, mode="sum", padding_idx=nothing)


def _inner(batch: Batch, elements: Tensor) -> Tensor:
    """Return for each block the three innermost elements around it."""
    above = batch.above[batch.of_block]
    return torch.cat([elements[batch.of_block], elements[above], elements[batch.above[above]]], 1)


def _covering(batch: Batch, elements: Tensor) -> Tensor:
    """Return for each block a quarter of the sum over the elements around it."""
    changes = torch.zeros(batch.count + 1, elements.shape[1])
    changes = changes.index_add(0, batch.first, elements).index_add(0, batch.end, -elements)
    sums = torch.cumsum(changes.double(), 0).float()[:-1]
    return _rounded(sums[batch.at] / 4)


def _held(batch: Batch, votes: Tensor) -> Tensor:
    """Return for each element its share of all votes of its page, and their density in it."""
    weighted = batch.spread(torch.cat([votes, torch.ones(len(votes), 1)], 1) * batch.sizes[:, None])
    sums = functional.pad(torch.cumsum(weighted.double(), 0), (0, 0, 1, 0))
    held = sums[batch.end] - sums[batch.first]
    share = held[:, :-1] / (held[batch.root, :-1] + _SMOOTHING)
    density = held[:, :-1] / (held[:, -1:] + _SMOOTHING)
    return _rounded(torch.cat([share, density], 1).float() * 2)


def arrays_of(net: Net) -> dict[str, NDArray[np.int8]]:
    """Return the weights as whole numbers of steps, as the package keeps them."""
    found = {name: _whole(weights) for name, weights in net.named_parameters()}
    for table in ("rows", "names"):
        found[table] = found[table][:-1]
    found["reaches"] = np.array(_REACHES, dtype=np.int8)
    return found


def _whole(weights: Tensor) -> NDArray[np.int8]:
    steps = np.rint(weights.detach().numpy() / _WEIGHT_STEP)
    whole: NDArray[np.int8] = np.clip(steps, -_MOST, _MOST).astype(np.int8)
    return whole
