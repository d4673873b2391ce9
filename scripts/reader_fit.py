"""Fitting the reader's net: what a page counts for, the loss, and the loop over pages."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional

from newsparse.reader.classes import BODY
from reader_data import INVENTED, SETS, Example
from reader_net import Batch, Net

__all__ = ["fit"]

_WORD = re.compile(r"\w+")
_EPOCHS = 6
_RATE = 0.004
_DECAY = 0.02
_MEAN = 0.995
#: Shares of rows that are left out at random, and of pages that are read without their elements.
_DROPPED = 0.2
_WITHOUT_NAMES = 0.05
_BATCH = 8
#: What all labelled roles of a page count for beside its body.
_ROLES = 1.0
_SMOOTHING = 0.05
#: Share of the pages without labelled blocks of which a dump is read as well.
_DUMPS = 0.7
#: Share of those of which a part is read, as HTML and as that dump.
_PARTS = 0.35
#: What the first vote counts for, which is that for the story.
_VOTES = 0.3


def _sizes(page: Example) -> torch.Tensor:
    """Return what each block counts for: long ones more, all of a page together 1."""
    words = np.sqrt([len(_WORD.findall(text)) + 0.5 for text in page.texts])
    return torch.from_numpy(words / words.sum()).float()


def _turn(pages: Sequence[Example], chance: random.Random) -> list[Example]:
    """Return the pages of one epoch: each as HTML, and one dump of most; labelled ones twice.

    Of a third, a part is read as well.
    """
    forms: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for page in pages:
        forms[page.source.corpus, page.source.id].append(page)
    chosen = []
    for same in forms.values():
        html = [page for page in same if page.form == "html"]
        parts = [page for page in same if page.form == "html part"]
        dumps = [page for page in same if "html" not in page.form]
        cut = [page for page in dumps if "part" in page.form]
        is_real = same[0].source.corpus not in INVENTED
        is_labelled = is_real and any((page.roles >= 0).any() for page in same)
        for _ in range(1 + is_labelled):
            chosen += html
            if chance.random() < _PARTS:
                chosen += parts
            if dumps and (is_labelled or chance.random() < _DUMPS):
                chosen.append(chance.choice(cut if cut and chance.random() < _PARTS else dumps))
    chance.shuffle(chosen)
    return chosen


def _loss(
    net: Net, pages: Sequence[Example], sizes: dict[int, torch.Tensor], batch: Batch
) -> torch.Tensor:
    """Return the loss of some pages: of the body, and of roles where they are known."""
    out, votes = net(batch)
    story = torch.from_numpy(np.concatenate([page.story for page in pages]))
    roles = torch.from_numpy(np.concatenate([page.roles for page in pages]))
    counts = [SETS[page.source.corpus] or 1.0 for page in pages]
    page_weight = torch.repeat_interleave(
        torch.tensor(counts), torch.tensor([len(page.texts) for page in pages])
    )
    size = torch.cat([sizes[id(page)] for page in pages])
    known, labelled = story >= 0, roles >= 0
    wanted = story.clamp(min=0).float()
    first = functional.binary_cross_entropy(
        votes[:, 0].clamp(1e-3, 1 - 1e-3), wanted, reduction="none"
    )
    logs = functional.log_softmax(out, dim=1)
    rest = torch.cat([logs[:, :BODY], logs[:, BODY + 1 :]], dim=1).logsumexp(dim=1)
    body = torch.where(wanted > 0, logs[:, BODY], rest)
    total = ((_VOTES * first - body) * known * size * page_weight).sum()
    if labelled.any():
        role = functional.cross_entropy(
            out[labelled], roles[labelled], reduction="none", label_smoothing=_SMOOTHING
        )
        total = total + _ROLES * (role * size[labelled]).sum()
    return total / len(pages)


def fit(pages: Sequence[Example], seed: int = 1, epochs: int = _EPOCHS) -> Net:
    """Return the net fitted on some pages; the same from the same seed, on one thread."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
    generator = torch.Generator().manual_seed(seed)
    net = Net()
    # the mean of the last steps holds on other hosts better than the last step does
    mean = torch.optim.swa_utils.AveragedModel(
        net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(_MEAN)
    )
    sizes = {id(page): _sizes(page) for page in pages}
    steps = epochs * (len(_turn(pages, random.Random(seed))) // _BATCH + 20)  # noqa: S311 - as above
    rule = torch.optim.AdamW(net.parameters(), lr=_RATE, weight_decay=_DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(rule, _RATE, total_steps=steps, pct_start=0.15)
    for epoch in range(epochs):
        net.train()
        turn, losses = _turn(pages, chance), []
        for at in range(0, len(turn), _BATCH):
            part = turn[at : at + _BATCH]
            bare = ["html" not in page.form or chance.random() < _WITHOUT_NAMES for page in part]
            batch = Batch([page.features for page in part], bare, _DROPPED, generator)
            loss = _loss(net, part, sizes, batch)
            rule.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            rule.step()
            pace.step()
            mean.update_parameters(net)
            losses.append(loss.item())
        print(f"  epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.4f}", flush=True)
    net.load_state_dict(mean.module.state_dict())
    net.eval()
    return net
