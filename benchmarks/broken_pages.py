"""Time pages that no author meant, at a size and at twice that size: the ratio shows the growth.

usage: broken_pages.py [--size N]

A ratio of about 2 is linear, 4 would be square. Times are the best of three.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import newsparse

_PROSE: Final = "<p>The council of Harbour Town voted to build a tidal power plant at the mole.</p>"
#: Each page by the number of its parts.
PAGES: Final[dict[str, Callable[[int], str]]] = {
    "deep": lambda size: "<div>" * size + "x",
    "deep again and again": lambda size: "<div>" * 500 + "x" + "</div>" * 500 + _PROSE * size,
    "siblings": lambda size: "<p>x" * size,
    "inline siblings": lambda size: "<b>x</b> " * size,
    "empty siblings": lambda size: "<i></i>" * size * 10,
    "line breaks": lambda size: "x<br>" * size,
    "nested lists": lambda size: ("<ul><li>x" * 40 + "</ul>" * 40) * (size // 40),
    "rows": lambda size: "<table>" + "<tr><td>a<td>b" * size,
    "cells of one row": lambda size: "<table><tr>" + "<td>a" * size,
    "links": lambda size: "<a href=x>y" * size,
    "long attribute": lambda size: f"<p class='{'x ' * size * 50}'>a</p>",
    "plaintext": lambda size: "<plaintext>" + "<p>x" * size * 10,
    "frames": lambda size: "<frameset>" + "<frame src=x>" * size,
    "images": lambda size: _PROSE + "<img src=x.jpg width=300>" * size + _PROSE,
    "entries of a live blog": lambda size: (
        f"<article class=live-post><time>12:00</time>{_PROSE}</article>" * size
    ),
    "comments": lambda size: _PROSE * 9 + f"<li class=comment><b class=author>J</b>{_PROSE}" * size,
    "page links": lambda size: _PROSE + "<a href='/news/vote/2'>2</a> " * size,
    "meta elements": lambda size: "<meta property=article:tag content=x>" * size + _PROSE,
    "JSON-LD, nested": lambda size: (
        '<script type="application/ld+json">' + '[{"a":' * size + "</script>" + _PROSE
    ),
    "nothing but <": lambda size: "<" * size * 10,
    "nothing but end tags": lambda size: "</p>" * size * 10,
    "NULs": lambda size: "a\0b<p>" * size,
    "white space": lambda size: "<p>a" + " " * size * 50 + "b",
}


def taken(source: str) -> float:
    """Return how long a page takes, in seconds; one that is refused takes its time too."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        with suppress(newsparse.InputError):
            newsparse.parse(source, kind="html", url="https://mole.example/news/vote", sites=())
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print a line a page: both times in milliseconds, and their ratio."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("--size", type=int, default=5_000)
    size = ask.parse_args().size
    for name, page in PAGES.items():
        once, twice = taken(page(size)), taken(page(2 * size))
        print(f"{name:24} {once * 1000:8.1f} {twice * 1000:8.1f}  ratio {twice / once:4.1f}")


if __name__ == "__main__":
    main()
