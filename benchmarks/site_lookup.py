"""Time what many registered sites add to the reading of one page.

usage: site_lookup.py [--sites N] [--rounds N]

A page is looked up among one site and among N (1,000 unless told), and the difference of the best
times is printed in microseconds: for a page at a known host, a page at an unknown one, a page
that names neither address nor site, and a text dump. The sites declare a host each; in the last
two lines each has a fingerprint besides, which only pages at no known host are searched for. The
whole registry is indexed before the clock starts, as it is in a process after its first page.
"""

from __future__ import annotations

import argparse
import time

from newsparse import Fingerprint, Site
from newsparse.plugins import Clues, Registry, find

_REPEATS = 200
_PROSE = "The harbour board will reopen the northern quay to small boats in early spring. "
_DUMP = "\n\n".join(_PROSE * 3 for _ in range(20))
_HTML = f"<html><head><title>Quay</title></head><body><p>{_DUMP}</p></body></html>"


def sites(count: int, *, are_marked: bool) -> Registry:
    """Return a registry of sites of one host each, and a fingerprint of each if so asked."""
    made = []
    for number in range(count):
        marks = [Fingerprint(f"Herald{number} staff wrote this", kind=k) for k in ("text", "html")]
        hosts = (f"herald{number}.example",)
        made.append(Site(f"Herald {number}", hosts, fingerprints=marks if are_marked else ()))
    return Registry.of(made)


def microseconds(registry: Registry, clues: Clues, rounds: int) -> float:
    """Return the best time of one lookup."""
    find(registry, clues)
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(_REPEATS):
            find(registry, clues)
        best = min(best, time.perf_counter() - start)
    return best / _REPEATS * 1e6


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("--sites", type=int, default=1_000)
    ask.add_argument("--rounds", type=int, default=20)
    args = ask.parse_args()
    cases = {
        "known host": (Clues(url="https://www.herald0.example/quay", markup=_HTML), False),
        "unknown host": (Clues(url="https://a.b.quay.example/x", markup=_HTML), False),
        "no address, HTML": (Clues(markup=_HTML, names=("The Quay",)), False),
        "no address, dump": (Clues(text=_DUMP), False),
        "known host, marked": (Clues(url="https://herald0.example/quay", markup=_HTML), True),
        "no address, HTML, marked": (Clues(markup=_HTML), True),
        "no address, dump, marked": (Clues(text=_DUMP), True),
    }
    for name, (clues, are_marked) in cases.items():
        one, many = (
            microseconds(sites(count, are_marked=are_marked), clues, args.rounds)
            for count in (1, args.sites)
        )
        print(f"{name:26} 1 site {one:7.2f} µs, {args.sites:,} sites {many - one:+8.2f} µs")


if __name__ == "__main__":
    main()
