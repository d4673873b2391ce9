"""Fit the weights of `newsparse.classify.headline` and write them as a table.

usage: fit_headline.py CORPORA BENCH [--write]

For each page whose title is known, the candidates compete (a conditional logit): the weights are
those under which the right ones win. Pages are kept apart by host; a fold that was not fitted on
is scored and printed. Fit the story model first: the candidates depend on it.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from attrs import frozen
from dumps import LabelledDump, read_corpus
from numpy.typing import NDArray
from scipy.optimize import minimize

from newsparse.classify import bylines, headline, known
from newsparse.classify.label import sketch
from newsparse.classify.sketch import Claims
from newsparse.dump import split

_WORD = re.compile(r"\w+")
_CORPORA = ("n4k-dev", "publishers-dev", "wcxb-dev")
_TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "classify" / "headline_weights.py"
_OFFSETS = np.concatenate([[0], np.cumsum(headline.SIZES)[:-1]])
_COLUMNS = int(sum(headline.SIZES))
_PENALTY = 1.0


@frozen
class Example:
    """The candidates of one page, and which of them are its title."""

    source: LabelledDump
    #: A row a candidate: the columns of its marks.
    bins: NDArray[np.int64]
    is_title: NDArray[np.bool_]


def fold(text: str) -> str:
    """Return the words of a title, by which two are compared."""
    return " ".join(_WORD.findall(text.lower()))


def example(source: LabelledDump, start: int = 0) -> Example | None:
    """Return the candidates of a page from a block on, or None where it has no candidate."""
    if not source.title:
        return None
    page = sketch(split("\n\n".join(source.texts[start:]) + "\n"))
    claims = Claims([None] * len(page.drafts), [])
    known.certain_lines(page, claims)
    known.closing_notes(page, claims)
    bylines.find_credits(page, claims)
    found = headline.candidates(page, claims)
    if not found:
        return None
    title = fold(source.title)
    right = [fold(page.drafts[index].text) == title for index in found]
    return Example(source, np.array(list(found.values())) + _OFFSETS, np.array(right))


def examples(source: LabelledDump) -> Iterator[Example]:
    """Yield a page whole, and as it is dumped without anything before its title."""
    title = fold(source.title or "")
    starts = [index for index, text in enumerate(source.texts) if fold(text) == title][-1:]
    for start in (0, *starts):
        found = example(source, start)
        if found is not None:
            yield found


def fit(pages: Sequence[Example]) -> NDArray[np.float64]:
    """Return a weight for every bin, and last the score of "none of them"."""
    usable = [page for page in pages if page.is_title.any()]
    missing = [page for page in pages if not page.is_title.any()]

    def loss(theta: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total = 0.5 * _PENALTY * float((theta**2).sum())
        slope = _PENALTY * theta
        for page in [*usable, *missing]:
            scores = np.append(theta[page.bins].sum(1), theta[-1])
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            right = np.append(page.is_title, not page.is_title.any()).astype(float)
            wanted = shares * right
            total -= float(np.log(wanted.sum()))
            change = shares - wanted / wanted.sum()
            np.add.at(slope, page.bins.ravel(), np.repeat(change[:-1], page.bins.shape[1]))
            slope[-1] += change[-1]
        return total, slope

    start = np.zeros(_COLUMNS + 1)
    found: NDArray[np.float64] = minimize(loss, start, jac=True, method="L-BFGS-B").x
    return found


def score(theta: NDArray[np.float64], pages: Sequence[Example]) -> tuple[int, int, int]:
    """Return how many titles were right, how many could have been, and how many pages there are."""
    right = possible = 0
    for page in pages:
        scores = theta[page.bins].sum(1)
        possible += bool(page.is_title.any())
        right += bool(scores.max() >= theta[-1] and page.is_title[int(np.argmax(scores))])
    return right, possible, len(pages)


def table(theta: NDArray[np.float64]) -> str:
    """Return the text of the module of weights."""
    lines = [
        '"""Weights of the headline model: fitted by ``scripts/fit_headline.py``, not by hand."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "#: A candidate below this is no headline: the page shows none.",
        f"LEAST: Final = {theta[-1]:.2f}",
        "#: One table a mark, one number a bin.",
        "TABLES: Final = (",
    ]
    for name, offset, size in zip(headline.Marks._fields, _OFFSETS, headline.SIZES, strict=True):
        numbers = ", ".join(f"{value:.2f}" for value in theta[offset : offset + size])
        lines.append(f"    ({numbers}),  # {name}")
    return "\n".join([*lines, ")", ""])


def main() -> None:
    """Fit, score on held-out hosts, and write the table if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpora", type=Path)
    ask.add_argument("bench", type=Path)
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    pages = [
        found
        for name in _CORPORA
        for page in read_corpus(args.corpora / name, args.bench)
        for found in examples(page)
    ]
    kept = [page for page in pages if zlib.crc32(page.source.host.encode()) % 4]
    apart = [page for page in pages if not zlib.crc32(page.source.host.encode()) % 4]
    theta = fit(kept)
    for corpus in _CORPORA:
        rows = [page for page in apart if page.source.corpus == corpus]
        print(corpus, "right, possible, pages:", *score(theta, rows))
    if args.write:
        _TARGET.write_text(table(fit(pages)), encoding="utf-8")


if __name__ == "__main__":
    main()
