"""Fit the weights of `newsparse.outcome`, and write them as tables.

usage: fit_outcome.py CORPORA [--write]

``wcxb-dev`` holds articles, ``wcxb-dev-other`` pages of other kinds; of the other sets only the
count of articles that would be refused is printed. Pages are kept apart by host: each fold is
fitted without its hosts and scored on them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from attrs import frozen
from dumps import host_of
from logistic import Floats, Model, fit

from newsparse import outcome
from newsparse.classify import label
from newsparse.decode import decode
from newsparse.outcome import SIZES, Marks
from newsparse.page import Page
from newsparse.pages import read_page

_FOLDS = 4
_PENALTY = 3.0
#: So many hosts must use a word in their addresses for it to be kept.
_LEAST_HOSTS = 3
#: Smaller weights are as good as none.
_LEAST_WEIGHT = 0.05
#: From this score on a page is taken for an article.
_EVEN = 0.5
_TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "outcome_weights.py"


@frozen
class Example:
    """One page: its marks, and whether it is an article."""

    host: str
    kind: str
    marks: Marks
    words: frozenset[str]
    is_article: bool


def examples(folder: Path) -> Iterator[Example]:
    """Yield the pages of a corpus."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        data = gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())
        decoded = decode(data, declared=True)
        read = read_page(Page(decoded.text, row.get("url"), is_html=True))
        if not read.drafts:
            continue
        labels = label(read.drafts, None, read.boxes, read.said(None, "none")).labels
        found = read.choose_fields(labels, None, "none")
        marks = outcome.marks_of(read.drafts, labels, found, row.get("url"))
        host = host_of(row.get("url"), f"{folder.name}-{row['id']}")
        kind = row.get("page_type") or "article"
        words = outcome.words_of(row.get("url") or found.canonical_url)
        yield Example(host, kind, marks, words, kind == "article")


def train(pages: list[Example]) -> Model:
    """Return the model; articles and other pages weigh the same in all."""
    truth = np.array([page.is_article for page in pages], dtype=float)
    share = truth.mean()
    importance = np.where(truth > 0, 0.5 / share, 0.5 / (1 - share))
    bins = np.array([page.marks for page in pages], dtype=np.int64)
    hosts: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for word in page.words:
            hosts[word].add(page.host)
    return fit(
        bins,
        truth,
        importance,
        tuple(SIZES),
        penalty=_PENALTY,
        words=[page.words for page in pages],
        vocabulary=sorted(word for word, used in hosts.items() if len(used) >= _LEAST_HOSTS),
    )


def _scores(model: Model, pages: list[Example]) -> Floats:
    bins = np.array([page.marks for page in pages], dtype=np.int64)
    return model.scores(bins, [page.words for page in pages])


def report(model: Model, pages: list[Example]) -> tuple[float, float, float]:
    """Return the share of articles and of other pages that are told right, and their mean."""
    scores = _scores(model, pages)
    right = [(score >= _EVEN) == page.is_article for score, page in zip(scores, pages, strict=True)]
    pairs = list(zip(right, pages, strict=True))
    articles = float(np.mean([one for one, page in pairs if page.is_article]))
    others = float(np.mean([one for one, page in pairs if not page.is_article]))
    return articles, others, (articles + others) / 2


def _word_rows(model: Model) -> list[str]:
    items = [
        f'"{word}": {value:.2f}'
        for word, value in sorted(model.words.items())
        if abs(value) >= _LEAST_WEIGHT
    ]
    return ["    " + ", ".join(items[at : at + 4]) + "," for at in range(0, len(items), 4)]


def render(model: Model) -> str:
    """Return the text of the module of weights."""
    lines = [
        '"""Weights of the outcome of HTML pages: fitted by ``scripts/fit_outcome.py``."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        f"BIAS: Final = {model.bias:.3f}",
        "# fmt: off",
        "#: Words of addresses that so speak for an article, or against it.",
        "WORDS: Final = {",
        *_word_rows(model),
        "}",
        "#: One table a mark, one number a bin: how much it speaks for an article (log odds).",
        "TABLES: Final = (",
    ]
    for name, weights in zip(Marks._fields, model.tables(), strict=True):
        texts = [f"{value:.2f}".replace("-0.00", "0.00") for value in weights]
        lines.append(f"    (  # {name}")
        lines += [
            "        " + ", ".join(texts[at : at + 12]) + "," for at in range(0, len(texts), 12)
        ]
        lines.append("    ),")
    return "\n".join([*lines, ")", "# fmt: on", ""])


def main() -> None:
    """Fit, score on held-out hosts, and write the tables if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpora", type=Path)
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    pages = [
        page for name in ("wcxb-dev", "wcxb-dev-other") for page in examples(args.corpora / name)
    ]
    fold_of = {page.host: zlib.crc32(page.host.encode()) % _FOLDS for page in pages}
    for fold in range(_FOLDS):
        model = train([page for page in pages if fold_of[page.host] != fold])
        held_out = [page for page in pages if fold_of[page.host] == fold]
        print("articles {:.3f}  others {:.3f}  balanced {:.3f}".format(*report(model, held_out)))
    model = train(pages)
    for name in ("n4k-dev", "publishers-dev"):
        others = list(examples(args.corpora / name))
        print(name, "refused", int((_scores(model, others) < _EVEN).sum()), "of", len(others))
    if args.write:
        _TARGET.write_text(render(model), encoding="utf-8")


if __name__ == "__main__":
    main()
