"""Fit the story model of HTML pages, and write its weights as tables.

usage: fit_html.py CORPORA [--write] [--folds N]

CORPORA holds folders of pages with gold bodies (see `dumps`). Each fold is fitted without its
hosts and scored on them, and those scores are printed. With ``--write``, the weights fitted on
everything go to ``src/newsparse/classify``.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from operator import add
from pathlib import Path

import numpy as np
from dumps import CORPORA, body_labels, read_rows
from logistic import Floats, Ints
from story_model import (
    FOLDS,
    THRESHOLDS,
    Example,
    Shape,
    fit_pair,
    fold_of,
    render,
    report,
    score,
    truth_of,
)

from newsparse.classify import body, context, markup, signals, story
from newsparse.decode import decode
from newsparse.html.blocks import drafts_of
from newsparse.html.names import Lexicon, naming_in
from newsparse.html.walk import Box, walk
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page

#: Longer pages are cut, for the sake of memory.
_MOST_BLOCKS = 1500
_TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "classify" / "html_weights.py"
SHAPE = Shape(
    alone=(
        *zip(signals.Signals._fields, signals.SIZES, strict=True),
        *zip(context.Context._fields, context.SIZES, strict=True),
        *zip(markup.Markup._fields, markup.SIZES, strict=True),
    ),
    joint=(
        *zip(body.View._fields, body.VIEW_SIZES, strict=True),
        *zip(markup.Holding._fields, markup.HOLDING_SIZES, strict=True),
    ),
    penalties=(30.0, 10.0),
    least_hosts=12,
)


def _view(sizes: list[int], boxes: list[Box], alone: Floats) -> Ints:
    scores = alone.tolist()
    held = markup.survey_holders(boxes, sizes, scores)
    return np.array(list(map(add, body.views(sizes, scores), held)), dtype=np.int64)


def _words_of(lexicon: Lexicon, boxes: Sequence[Box]) -> Iterator[frozenset[str]]:
    sets: dict[int, frozenset[str]] = {}
    for box in boxes:
        if box.words not in sets:
            sets[box.words] = lexicon.words_in(box.words)
        yield sets[box.words]


def examples(folder: Path) -> Iterator[Example]:
    """Yield every page of a corpus that has a gold body and any block."""
    lexicon = Lexicon(None)
    for row in read_rows(folder):
        read = read_page(Page(decode(row.data, declared=True).text, row.url, is_html=True))
        if not isinstance(read, HtmlPage):
            continue
        boxes, _ = walk(read.root, lexicon, naming_in(read.page.text))
        boxes = boxes[:_MOST_BLOCKS]
        drafts = drafts_of(boxes, None)
        if not drafts:
            continue
        told = read.article_body()
        sizes = [len(draft.text) for draft in drafts]
        found, _ = signals.measure(drafts, sizes)
        texts = tuple(draft.text for draft in drafts)

        yield Example(
            folder.name,
            row.host,
            row.gold,
            texts,
            np.array(
                story.measure_html(drafts, sizes, found, boxes, told[0] if told else None),
                dtype=np.int64,
            ),
            truth_of(body_labels(texts, row.gold)),
            partial(_view, sizes, boxes),
            tuple(_words_of(lexicon, boxes)),
        )


def main() -> None:
    """Fit, score on held-out hosts, and write the tables if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpora", type=Path)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=int, default=FOLDS, help="folds to score, of 4")
    args = ask.parse_args()
    whole = [page for name in CORPORA for page in examples(args.corpora / name)]
    usable = [page for page in whole if page.truth.any()]
    scores: dict[float, list[tuple[str, float]]] = defaultdict(list)
    for fold in range(args.folds):
        pair = fit_pair([page for page in usable if fold_of(page) != fold], SHAPE)
        held_out = [page for page in whole if fold_of(page) == fold]
        for threshold, found in score(pair, held_out).items():
            scores[threshold] += found
    best = report(scores) if scores else THRESHOLDS[len(THRESHOLDS) // 2]
    if args.write:
        text = render(fit_pair(usable, SHAPE), SHAPE, best, "fit_html.py")
        _TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
