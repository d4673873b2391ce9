"""Time the reading of text dumps: one document, and how the time grows with the size.

usage: text_speed.py FILE [--runs N]

Prints the median and least time of ``parse`` for the file, the time a block, and for texts of
1, 2, 4 and 8 MB made of it the time a megabyte against that of the first: a ratio near 1 is linear
growth. Machines differ and are shared: compare ratios, and times of one run only.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

import newsparse

_MEGABYTE = 1_000_000


def seconds(text: str, runs: int) -> list[float]:
    """Return how long each of some runs of ``parse`` took."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        newsparse.parse(text, kind="text", limits=newsparse.Limits(max_blocks=10**7))
        times.append(time.perf_counter() - start)
    return times


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("file", type=Path)
    ask.add_argument("--runs", type=int, default=300)
    args = ask.parse_args()
    text = args.file.read_text(encoding="utf-8")
    blocks = len(newsparse.parse(text, kind="text").blocks)
    times = seconds(text, args.runs)
    median, least = statistics.median(times), min(times)
    print(f"{args.file.name}: median {median * 1e3:.3f} ms, least {least * 1e3:.3f} ms")
    print(f"{blocks} blocks, {median / blocks * 1e6:.1f} µs a block")
    first = None
    for size in (1, 2, 4, 8):
        copies = size * _MEGABYTE // len(text) + 1
        took = seconds("\n\n".join([text] * copies), 1)[0] / size
        first = first or took
        print(f"{size} MB: {took / first:.2f} of the first megabyte's time")


if __name__ == "__main__":
    main()
