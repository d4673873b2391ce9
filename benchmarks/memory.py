"""Show that memory stays flat, however many pages one process reads.

usage: memory.py [FOLDER] [--parses N]

Reads the pages of FOLDER (``*.html`` or ``*.html.gz``) over and over, or else pages that it makes
itself, no two of them alike; prints the memory of the process after each tenth of the parses, and
how much it grew over the second half. What grows in the first half are caches, which have bounds.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import sys
from collections.abc import Iterator
from itertools import count, cycle
from pathlib import Path
from typing import Final

import newsparse

_PROSE: Final = "The council of Harbour Town voted to build a tidal power plant at the old mole. "
_STEPS: Final = 10


def resident() -> float:
    """Return the memory that the process holds now, in megabytes; Linux only."""
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * 4_096 / 1_048_576


def made() -> Iterator[bytes]:
    """Yield pages without end, each with names, addresses and classes of its own."""
    for number in count():
        paragraphs = "".join(
            f'<p class="text-{number}-{each}">{_PROSE * 3}<a href="/n/{number}/{each}">No. {each}'
            "</a></p>"
            for each in range(20)
        )
        cards = "".join(
            f'<li class="card c{number}"><a href="/story/{number}-{each}">Story {each} of {number}'
            "</a></li>"
            for each in range(20)
        )
        yield (
            f"<!doctype html><html lang=en><head><title>Vote {number}</title></head><body>"
            f'<article id="a{number}"><h1>Vote {number} in Harbour Town</h1><p>By Ada Ex{number}'
            f"</p>{paragraphs}</article><ul>{cards}</ul></body></html>"
        ).encode()


def saved(folder: Path) -> Iterator[bytes]:
    """Yield the pages of a folder, over and over."""
    for path in cycle(sorted(folder.glob("*.html*"))):
        data = path.read_bytes()
        yield gzip.decompress(data) if path.suffix == ".gz" else data


def main() -> None:
    """Print the memory after each tenth of the parses, and its growth over the second half."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("folder", type=Path, nargs="?")
    ask.add_argument("--parses", type=int, default=10_000)
    args = ask.parse_args()
    pages = saved(args.folder) if args.folder else made()
    step = max(1, args.parses // _STEPS)
    held = [resident()]
    for done in range(1, args.parses + 1):
        newsparse.parse(next(pages), url="https://mole.example/news/vote", sites=())
        if done % step == 0:
            gc.collect()
            held.append(resident())
            print(f"{done:8,} parses  {held[-1]:8.1f} MB")
            sys.stdout.flush()
    print(f"growth over the second half: {held[-1] - held[len(held) // 2]:+.1f} MB")


if __name__ == "__main__":
    main()
