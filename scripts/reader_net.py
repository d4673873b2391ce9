"""The net of the reader as torch fits it: the same sums as `newsparse.reader.network`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from newsparse.reader.classes import BODY, CLASSES
from newsparse.reader.features import Features
from newsparse.reader.vocabulary import NAME_ROWS, ROWS

#: Steps of weights and of values between layers; see `newsparse.reader.network`.
WEIGHT_STEP = 1 / 64
STEP = 1 / 16
TOP = 8.0
#: Blocks without words between the pages of a batch: as many as the layers reach.
GAP = 16


class Batch:
    """Several pages as one row of blocks, with gaps between them."""

    def __init__(self, pages: Sequence[Features], drop: float, drop_names: Sequence[bool], rng):
        rows, starts, sizes, names, name_starts = [], [], [], [], []
        first, end, above, of_block, at = [], [], [], [], []
        about, about_starts, of_page, n_about = [], [], [], 0
        n_rows = n_names = n_blocks = n_elements = 0
        self.spans = []
        root = []
        for number, (page, without) in enumerate(zip(pages, drop_names)):
            about.append(page.page)
            about_starts.append(np.array([n_about]))
            n_about += len(page.page)
            of_page.append(np.full(len(page.sizes), number))
            starts.append(page.starts + n_rows)
            rows.append(page.rows)
            n_rows += len(page.rows)
            sizes.append(page.sizes)
            at.append(np.arange(len(page.sizes)) + n_blocks)
            self.spans.append((n_blocks, n_blocks + len(page.sizes)))
            if without:
                zero = np.zeros(1, dtype=np.int64)
                p_names, p_ns, p_first, p_end, p_above = (
                    zero,
                    zero,
                    zero,
                    np.array([len(page.sizes)]),
                    zero,
                )
                p_of = np.zeros(len(page.sizes), dtype=np.int64)
            else:
                p_names, p_ns, p_first, p_end, p_above, p_of = page[3:9]
            name_starts.append(p_ns + n_names)
            names.append(p_names)
            n_names += len(p_names)
            first.append(p_first + n_blocks)
            end.append(p_end + n_blocks)
            above.append(p_above + n_elements)
            of_block.append(p_of + n_elements)
            root.append(np.full(len(p_first), n_elements))
            n_elements += len(p_first)
            n_blocks += len(page.sizes) + GAP
        c = lambda x: torch.from_numpy(np.concatenate(x).astype(np.int64))
        self.rows, self.starts, self.names, self.name_starts = (
            c(rows),
            c(starts),
            c(names),
            c(name_starts),
        )
        self.first, self.end, self.above, self.of_block, self.root = (
            c(first),
            c(end),
            c(above),
            c(of_block),
            c(root),
        )
        self.at = c(at)
        self.count = n_blocks
        self.pages = len(pages)
        self.about, self.about_starts, self.of_page = c(about), c(about_starts), c(of_page)
        sizes_all = torch.zeros(n_blocks)
        sizes_all[self.at] = c(sizes).float()
        self.sizes = sizes_all
        if drop:
            self.rows, self.starts = _dropped(self.rows, self.starts, drop, ROWS, rng)
            self.names, self.name_starts = _dropped(
                self.names, self.name_starts, drop, NAME_ROWS, rng
            )
            self.about, self.about_starts = _dropped(
                self.about, self.about_starts, 2 * drop, ROWS, rng
            )


def _dropped(rows, starts, share, nothing, rng):
    kept = torch.rand(len(rows), generator=rng) >= share
    rows = torch.where(kept, rows, torch.full_like(rows, nothing))
    return rows, starts


class Quantise(torch.autograd.Function):
    @staticmethod
    def forward(ctx, value, step, top):
        ctx.save_for_backward((value.abs() <= top))
        return torch.clamp(torch.round(value / step) * step, -top, top)

    @staticmethod
    def backward(ctx, slope):
        (inside,) = ctx.saved_tensors
        return slope * inside, None, None


def q(value):
    return Quantise.apply(value, STEP, TOP)


def w(value):
    return Quantise.apply(value, WEIGHT_STEP, 127 * WEIGHT_STEP)


class Linear(nn.Module):
    def __init__(self, inputs, outputs, bias=True, gain=1.0):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * gain / inputs**0.5)
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None

    def forward(self, x):
        y = x @ w(self.weight)
        return y + w(self.bias) if self.bias is not None else y


class Net(nn.Module):
    def __init__(
        self, width=48, names=32, hidden=64, votes=16, dilations=(1, 2, 4, 8), dropout=0.2
    ):
        super().__init__()
        self.dims = (width, names, hidden, votes, dilations)
        # the last row is of what was dropped, and stays zero
        self.embed = nn.Parameter(torch.randn(ROWS + 1, width) * 0.15)
        self.embed_names = nn.Parameter(torch.randn(NAME_ROWS + 1, names) * 0.15)
        self.own = Linear(names * 3, width, gain=0.5)
        self.cover1 = Linear(names, width, bias=False, gain=0.3)
        self.votes = Linear(width, votes)
        self.element = Linear(names + 2 * votes, names)
        self.mix = Linear(width + 4 * names + votes, hidden)
        self.convs = nn.ModuleList(Linear(3 * hidden, hidden, gain=0.7) for _ in dilations)
        self.dilations = dilations
        self.dropout = nn.Dropout(dropout)
        self.head = Linear(hidden, 1 + len(CLASSES))
        self.page = Linear(width + 2 * hidden + 4, 24)
        self.outcome = Linear(24, 1)

    def forward(self, b: Batch):
        width, n_names, hidden, n_votes, _ = self.dims
        zero = torch.zeros
        bag = F.embedding_bag(b.rows, w(self.embed), b.starts, mode="sum", padding_idx=ROWS)
        elements = q(
            F.embedding_bag(
                b.names, w(self.embed_names), b.name_starts, mode="sum", padding_idx=NAME_ROWS
            )
        )
        above = b.above
        own = torch.cat(
            [elements[b.of_block], elements[above[b.of_block]], elements[above[above[b.of_block]]]],
            1,
        )
        x = bag + self.own(own) + self.cover1(self.cover(b, elements))
        x = self.dropout(torch.relu(q(x)))
        # what the blocks say of themselves, from 0 to 1
        votes_small = torch.clamp(q(self.votes(x)) / 4 + 0.5, 0, 1)
        votes = torch.zeros(b.count, n_votes).index_copy(0, b.at, votes_small)
        weighted = votes * b.sizes[:, None]
        sums = torch.cat(
            [
                torch.zeros(1, n_votes),
                torch.cumsum(weighted.double(), 0).float()
                if False
                else torch.cumsum(weighted.double(), 0),
            ],
            0,
        )
        size_sums = torch.cat([torch.zeros(1).double(), torch.cumsum(b.sizes.double(), 0)])
        held = sums[b.end] - sums[b.first]
        size = size_sums[b.end] - size_sums[b.first]
        share = (held / (held[b.root] + 30.0)).float()
        purity = (held / (size[:, None] + 30.0)).float()
        stats = q(torch.cat([share, purity], 1) * 2)
        e = self.dropout(torch.relu(q(self.element(torch.cat([elements, stats], 1)))))
        cover = self.cover(b, e)
        own = torch.cat([e[b.of_block], e[above[b.of_block]], e[above[above[b.of_block]]]], 1)
        y = torch.relu(q(self.mix(torch.cat([x, own, cover, q(votes_small)], 1))))
        h = torch.zeros(b.count, hidden).index_copy(0, b.at, y)
        mask = torch.zeros(b.count, 1)
        mask[b.at] = 1
        for conv, step in zip(self.convs, self.dilations):
            before = F.pad(h, (0, 0, step, 0))[: b.count]
            after = F.pad(h, (0, 0, 0, step))[step:]
            z = self.dropout(torch.relu(q(conv(torch.cat([before, h, after], 1)))))
            h = torch.clamp(h + z, max=TOP) * mask
        values = h[b.at]
        out = self.head(self.dropout(values))
        return out, votes_small, self.about_page(b, values, out[:, :1])

    def about_page(self, b, values, story):
        likely = torch.clamp(q(story) / 4 + 0.5, 0, 1) * b.sizes[b.at][:, None]
        zero = lambda width: torch.zeros(b.pages, width)
        mass = zero(1).index_add(0, b.of_page, likely)
        size = zero(1).index_add(0, b.of_page, b.sizes[b.at][:, None])
        count = zero(1).index_add(0, b.of_page, torch.ones(len(b.at), 1))
        width = values.shape[1]
        inside = zero(width).index_add(0, b.of_page, values * likely) / (mass + 30.0)
        whole = zero(width).index_add(0, b.of_page, values * b.sizes[b.at][:, None]) / (size + 30.0)
        seen = q(
            torch.cat([inside, whole, mass / (size + 30.0), mass / 500, mass / 4000, count / 32], 1)
        )
        said = F.embedding_bag(b.about, w(self.embed), b.about_starts, mode="sum", padding_idx=ROWS)
        z = torch.relu(q(self.page(self.dropout(torch.cat([said, seen], 1)))))
        return self.outcome(z)[:, 0]

    def cover(self, b, e):
        """Return for each block the sum over all elements around it."""
        d = torch.zeros(b.count + 1, e.shape[1])
        d = d.index_add(0, b.first, e).index_add(0, b.end, -e)
        c = torch.cumsum(d.double(), 0).float()[:-1]
        return q(c[b.at] / 4)


def arrays_of(net: Net) -> dict[str, np.ndarray]:
    """Return the weights as whole numbers, in steps of 1/64, as `newsparse.reader.network` has them."""
    found = {"rows": _whole(net.embed)[:-1], "names": _whole(net.embed_names)[:-1]}
    found["reaches"] = np.array(net.dilations, dtype=np.int8)
    layers = {
        "inner": net.own,
        "around": net.cover1,
        "votes": net.votes,
        "element": net.element,
        "mix": net.mix,
        "head": net.head,
        "page": net.page,
        "outcome": net.outcome,
        **{f"layers.{place}": layer for place, layer in enumerate(net.convs)},
    }
    for name, layer in layers.items():
        found[f"{name}.weight"] = _whole(layer.weight)
        width = layer.weight.shape[1]
        empty = np.zeros(width, dtype=np.int8)
        found[f"{name}.bias"] = empty if layer.bias is None else _whole(layer.bias)
    return found


def _whole(weights: torch.Tensor) -> np.ndarray:
    steps = np.rint(weights.detach().numpy() / WEIGHT_STEP)
    return np.clip(steps, -127, 127).astype(np.int8)
