"""Fit the story model of text dumps, and write its weights as tables.

usage: fit_text.py CORPORA BENCH [--write] [--folds N]

CORPORA holds folders of pages with gold bodies, BENCH the module that cuts a page into blocks (see
`dumps`). Each fold is fitted without its hosts and scored on them, and those scores are printed.
With ``--write``, the weights fitted on everything go to ``src/newsparse/classify``.

Each page is used twice: whole, and cut at random places before and after the story, as dumps of
extractors are that leave out menus and footers.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path

import numpy as np
from dumps import CORPORA, LabelledDump, read_corpus
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

from newsparse.classify import body, context, signals, story
from newsparse.dump import split

#: Longer pages are cut, for the sake of memory.
_MOST_BLOCKS = 1200
_TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "classify" / "text_weights.py"
SHAPE = Shape(
    alone=(
        *zip(signals.Signals._fields, signals.SIZES, strict=True),
        *zip(context.Context._fields, context.SIZES, strict=True),
    ),
    joint=tuple(zip(body.View._fields, body.VIEW_SIZES, strict=True)),
    penalties=(30.0, 10.0),
)


def example(source: LabelledDump, start: int = 0, end: int | None = None) -> Example | None:
    """Return a stretch of a page, or None if its dump does not give its blocks back."""
    texts = source.texts[start:end][:_MOST_BLOCKS]
    drafts = split("\n\n".join(texts) + "\n")
    if len(drafts) != len(texts) or not drafts:
        return None
    sizes = signals.widths(drafts)
    found, _ = signals.measure(drafts, sizes)

    def view(alone: Floats) -> Ints:
        return np.array(body.views(sizes, alone.tolist()), dtype=np.int64)

    return Example(
        source.corpus,
        source.host,
        source.gold,
        tuple(draft.text for draft in drafts),
        np.array(story.measure_text(sizes, found), dtype=np.int64),
        truth_of(source.is_body[start:end][:_MOST_BLOCKS]),
        view,
    )


def cut(source: LabelledDump) -> Example | None:
    """Return the page without a random part of what stands before and after the story."""
    places = [index for index, inside in enumerate(source.is_body) if inside]
    if not places:
        return None
    chance = random.Random(f"{source.corpus}/{source.id}")  # noqa: S311 - repeatable, no secret
    start = chance.randint(max(0, places[0] - 12), places[0])
    last = min(len(source.texts), places[-1] + 40)
    return example(source, start, chance.randint(min(places[-1] + 1, last), last))


def main() -> None:
    """Fit, score on held-out hosts, and write the tables if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpora", type=Path)
    ask.add_argument("bench", type=Path)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=int, default=FOLDS, help="folds to score, of 4")
    args = ask.parse_args()
    sources = [page for name in CORPORA for page in read_corpus(args.corpora / name, args.bench)]
    whole = [page for page in map(example, sources) if page is not None]
    usable = [page for page in whole if page.truth.any()]
    usable += [page for page in map(cut, sources) if page is not None]
    scores: dict[float, list[tuple[str, float]]] = defaultdict(list)
    for fold in range(args.folds):
        pair = fit_pair([page for page in usable if fold_of(page) != fold], SHAPE)
        held_out = [page for page in whole if fold_of(page) == fold]
        for threshold, found in score(pair, held_out).items():
            scores[threshold] += found
    best = report(scores) if scores else THRESHOLDS[len(THRESHOLDS) // 2]
    if args.write:
        text = render(fit_pair(usable, SHAPE), SHAPE, best, "fit_text.py")
        _TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
