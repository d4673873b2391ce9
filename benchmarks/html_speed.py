"""Time newsparse against a bare parse by lxml, page by page.

usage: html_speed.py FOLDER [--most N] [--rounds N]

FOLDER holds pages as ``*.html`` or ``*.html.gz``. For each page in turn the bare parse, the whole
of `newsparse.parse` and each of its stages are timed, the best of some rounds each; printed are
the median and the 95th percentile of their ratios to the bare parse.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Final, TypeVar

import lxml.html

import newsparse
from newsparse import body, fields, metadata
from newsparse.classify import html_weights, label
from newsparse.decode import decode
from newsparse.html.blocks import drafts_of
from newsparse.html.names import Lexicon
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk

Value = TypeVar("Value")

_LEXICON: Final = Lexicon(html_weights.WORDS)
_BASE: Final = "https://www.example.org/news/story"


class _Clock:
    """Times steps, keeping for each the best of all rounds."""

    def __init__(self) -> None:
        self.best: dict[str, float] = {}

    def time(self, name: str, step: Callable[[], Value]) -> Value:
        """Return what a step returns, and note how long it took."""
        start = time.perf_counter()
        value = step()
        taken = time.perf_counter() - start
        self.best[name] = min(self.best.get(name, taken), taken)
        return value


def measure(data: bytes, rounds: int) -> dict[str, float]:
    """Return the time of each step on one page, as a multiple of the bare parse."""
    clock = _Clock()
    for _ in range(rounds):
        clock.time("lxml", lambda: lxml.html.document_fromstring(data))
        clock.time("newsparse.parse", lambda: newsparse.parse(data, url=_BASE, sites=()))
        _stages(data, clock)
    bare = clock.best.pop("lxml")
    return {name: taken / bare for name, taken in clock.best.items()}


def _stages(data: bytes, clock: _Clock) -> None:
    text = clock.time("decode", lambda: decode(data, declared=True).text)
    root = clock.time("tree", lambda: parse_tree(text))
    if root is None:
        return
    said = clock.time("metadata", lambda: metadata.read(root, _BASE, has_items="itemprop" in text))
    boxes, _ = clock.time("walk", lambda: walk(root, _LEXICON))
    drafts = clock.time("drafts", lambda: drafts_of(boxes, _BASE))
    seen = clock.time("see", lambda: fields.see(root, said, drafts, boxes))
    clock.time("fields", lambda: fields.choose(said, seen, url=_BASE))
    labels = clock.time("classify", lambda: label(drafts, None, boxes).labels)
    clock.time("body", lambda: body.build(drafts, labels))


def pages(folder: Path) -> Iterator[bytes]:
    """Yield the pages of a folder, in the order of their names."""
    for path in sorted(folder.glob("*.html*")):
        data = path.read_bytes()
        yield gzip.decompress(data) if path.suffix == ".gz" else data


def main() -> None:
    """Print a line a step: median and 95th percentile of its ratio, and its share of the whole."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--most", type=int, default=200, help="pages to read")
    ask.add_argument("--rounds", type=int, default=3)
    args = ask.parse_args()
    ratios: dict[str, list[float]] = {}
    for count, data in enumerate(pages(args.folder)):
        if count >= args.most:
            break
        for name, ratio in measure(data, args.rounds).items():
            ratios.setdefault(name, []).append(ratio)
    whole = median(ratios["newsparse.parse"]) if ratios else 1.0
    for name, each in ratios.items():
        high = sorted(each)[int(0.95 * (len(each) - 1))]
        middle = median(each)
        print(f"{name:16} median {middle:6.2f}  p95 {high:6.2f}  {middle / whole:6.1%} of parse")


if __name__ == "__main__":
    main()
