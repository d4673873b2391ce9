"""Time newsparse against a bare parse by lxml, page by page.

usage: html_speed.py FOLDER [--stages] [--most N] [--rounds N]

FOLDER holds pages as ``*.html`` or ``*.html.gz``. For each page in turn the bare parse and the
whole of `newsparse.parse`, or each of its stages, are timed, the best of some rounds each; printed
are the median and the 95th percentile of their ratios to the bare parse. A page is met once, as in
use: names of elements and short lines are remembered, so that more rounds flatter. So either the
stages are timed, or the whole: the other one would find its work done.
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
from newsparse.classify import Sketch
from newsparse.classify.label import label
from newsparse.decode import decode
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader import Reading
from newsparse.reader.features import features_of
from newsparse.reader.network import load, read

Value = TypeVar("Value")

_BASE: Final = "https://www.example.org/news/story"


class _Clock:
    """Times steps, keeping for each the best of all rounds."""

    def __init__(self) -> None:
        self.best: dict[str, float] = {}

    def time(self, name: str, step: Callable[[], Value]) -> Value:
        """Return what a step returns, and note how long it took."""
        start = time.process_time()
        value = step()
        taken = time.process_time() - start
        self.best[name] = min(self.best.get(name, taken), taken)
        return value


def measure(data: bytes, rounds: int, *, has_stages: bool) -> dict[str, float]:
    """Return the time of each step on one page, as a multiple of the bare parse."""
    clock = _Clock()
    for _ in range(rounds):
        clock.time("lxml", lambda: lxml.html.document_fromstring(data))
        if has_stages:
            _stages(data, clock)
        else:
            clock.time("newsparse.parse", lambda: newsparse.parse(data, url=_BASE, sites=()))
    bare = clock.best.pop("lxml")
    return {name: taken / bare for name, taken in clock.best.items()}


def _stages(data: bytes, clock: _Clock) -> None:
    text = clock.time("decode", lambda: decode(data, declared=True).text)
    page = Page(text, _BASE, is_html=True)
    # the tree is parsed and the metadata are read in one step
    read_ = clock.time("tree, metadata", lambda: read_page(page))
    if not isinstance(read_, HtmlPage):
        return
    clock.time("walk", lambda: read_.boxes)
    drafts = clock.time("drafts", lambda: read_.drafts)
    shown = clock.time("said", read_.shown)
    if not drafts:
        return
    seen = clock.time("features", lambda: features_of(shown))
    clock.time("reader", lambda: read(load(), seen.features))
    reading: Reading = read_.block_reading
    sketch = Sketch(drafts, reading, None, read_.boxes, _BASE)
    labels = clock.time("label", lambda: label(sketch).labels)
    clock.time("fields", lambda: read_.choose_fields(labels, None, "none"))


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
    ask.add_argument("--rounds", type=int, default=1)
    ask.add_argument("--stages", action="store_true", help="time the stages, not the whole")
    args = ask.parse_args()
    ratios: dict[str, list[float]] = {}
    for count, data in enumerate(pages(args.folder)):
        if count >= args.most:
            break
        for name, ratio in measure(data, args.rounds, has_stages=args.stages).items():
            ratios.setdefault(name, []).append(ratio)
    whole = sum(median(each) for each in ratios.values()) or 1.0
    for name, each in ratios.items():
        high = sorted(each)[int(0.95 * (len(each) - 1))]
        middle = median(each)
        print(f"{name:16} median {middle:6.2f}  p95 {high:6.2f}  {middle / whole:6.1%} of all")


if __name__ == "__main__":
    main()
