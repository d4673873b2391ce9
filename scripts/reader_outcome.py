"""Fitting what a page weighs for an article: its bins and its own words, by logistic regression.

The pages are labelled by the pipeline with a net that is fitted already, so that the bins are those
of run time. Articles and other pages weigh the same in all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import torch
from attrs import frozen
from numpy.typing import NDArray
from torch.nn import functional

from newsparse.classify import Sketch
from newsparse.classify.label import label
from newsparse.decode import decode
from newsparse.outcome import MARKS, marks_of
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader.page_words import words_of_address
from newsparse.reader.vocabulary import ROWS, word_row
from newsparse.structure import look_again
from reader_data import INVENTED, Source

__all__ = ["fit_outcome", "no_outcome"]

#: The sets that are weighed beside the invented pages.
_REAL = ("wcxb-dev", "wcxb-dev-other", "n4k-dev", "publishers-dev")
#: So many hosts must say a word for it to be weighed.
_LEAST_HOSTS = 3
_PENALTY = 0.002
_TURNS = 200
#: What invented pages count for beside real ones of no article.
_INVENTED = 0.3
_STEPS = 64
_MOST = 127


@frozen
class _Example:
    host: str
    rows: tuple[int, ...]
    marks: tuple[int, ...]
    is_article: bool
    is_invented: bool


def fit_outcome(sources: Sequence[Source]) -> dict[str, NDArray[np.int16]]:
    """Return the weights, in steps of 1/64; the reader's net must be the one to be used with."""
    pages = [
        page
        for source in sources
        if source.corpus in {*_REAL, *INVENTED}
        for page in _examples(source)
    ]
    known = _known(pages)
    columns = {row: MARKS + place for place, row in enumerate(known)}
    values = torch.zeros(len(pages), MARKS + len(known), dtype=torch.float64)
    for number, page in enumerate(pages):
        values[number, list(page.marks)] = 1
        values[number, [columns[row] for row in page.rows if row in columns]] = 1
    truth = torch.tensor([page.is_article for page in pages], dtype=torch.float64)
    weights, bias = _fit(values, truth, _importance(pages))
    said = np.zeros(ROWS)
    said[known] = weights[MARKS:]
    return {
        "said": _whole(said, _MOST),
        "marks": _whole(weights[:MARKS], _MOST),
        "bias": _whole(bias, 10 * _MOST),
    }


def no_outcome() -> dict[str, NDArray[np.int16]]:
    """Return weights that say nothing of the outcome."""
    sizes = {"said": ROWS, "marks": MARKS, "bias": 1}
    return {name: np.zeros(size, dtype=np.int16) for name, size in sizes.items()}


def _examples(source: Source) -> Iterator[_Example]:
    """Yield a page, and the same as if nobody had told its address."""
    text = decode(source.data, declared=True).text
    read = read_page(Page(text, source.url, is_html=True))
    if not isinstance(read, HtmlPage) or not read.drafts:
        return
    said = read.shown().said.words
    labelled = label(Sketch(read.drafts, read.block_reading, None, read.boxes, read.url))
    found = read.choose_fields(labelled.labels, None, "none")
    seen = look_again(read, labelled.labels, labelled.cards, found)
    marks = tuple(marks_of(seen.drafts, seen.labels, found).rows())
    address = source.url or read.metadata.links.canonical
    for words in (said, _without_address(said, address)):
        rows = tuple(dict.fromkeys(word_row(f"page:{word}") for word in words))
        yield _Example(source.host, rows, marks, source.is_known_article, source.corpus in INVENTED)


def _without_address(words: Iterable[str], address: str | None) -> list[str]:
    """Return what a page says of itself, as if its address were not known."""
    told = set(words_of_address(address))
    return [*(word for word in words if word not in told), *words_of_address(None)]


def _known(pages: Iterable[_Example]) -> list[int]:
    """Return the rows of the words that enough hosts say."""
    hosts: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        for row in page.rows:
            hosts[row].add(page.host)
    return sorted(row for row, used in hosts.items() if len(used) >= _LEAST_HOSTS)


def _importance(pages: Sequence[_Example]) -> torch.Tensor:
    counts = torch.tensor([_INVENTED if page.is_invented else 1.0 for page in pages])
    truth = torch.tensor([page.is_article for page in pages])
    for each in (truth, ~truth):
        counts[each] /= 2 * counts[each].sum()
    return counts.double()


def _fit(
    values: torch.Tensor, truth: torch.Tensor, importance: torch.Tensor
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the weights and the bias at which the loss is least."""
    weights = torch.zeros(values.shape[1], dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    rule = torch.optim.LBFGS([weights, bias], max_iter=_TURNS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        rule.zero_grad()
        each = functional.binary_cross_entropy_with_logits(
            values @ weights + bias, truth, reduction="none"
        )
        total = (each * importance).sum() + _PENALTY * (weights**2).sum()
        total.backward()
        return total

    rule.step(loss)
    return weights.detach().numpy(), bias.detach().numpy()


def _whole(weights: NDArray[np.float64], most: int) -> NDArray[np.int16]:
    """Return weights as whole steps; what is above so many steps rests on a few pages."""
    steps = np.clip(np.rint(weights * _STEPS), -most, most)
    whole: NDArray[np.int16] = steps.astype(np.int16)
    return whole
