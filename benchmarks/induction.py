"""Compare selectors induced on two pages of a site with the generic rules on its other pages.

usage: induction.py CORPUS [--sets NAME …] [--given N] [--pairs N]

CORPUS holds sets: each a folder with ``gold.jsonl`` (id, url, title, body) and pages as
``pages/ID.html.gz``. A site is a host with three pages or more over all sets. On some pairs of its
pages (or as many as are given) selectors are induced, and its other pages are read with them and
without. Printed are, for each site and over all, the word-F1 of the body and the share of right
titles, of the induced selectors first; and how often each field was induced.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, islice
from pathlib import Path
from statistics import mean, stdev
from typing import Any, Final, NamedTuple

import newsparse
from newsparse.errors import UsageError
from newsparse.induction import Induction, Sample, induce
from newsparse.sites import host_of

_WORD: Final = re.compile(r"\w+")
_LEAST: Final = 3


class Gold(NamedTuple):
    """A page, and what it holds by the people who looked at it."""

    sample: Sample
    title: str | None
    body: str


class Score(NamedTuple):
    """One page: with the induced selectors, and by the generic rules."""

    induced: float
    generic: float
    #: Whether the title is right; ``None`` where nobody says what it is.
    induced_title: bool | None
    generic_title: bool | None


def sites(corpus: Path, sets: list[str]) -> dict[str, list[Gold]]:
    """Return the pages of each host that has enough of them."""
    found: dict[str, list[Gold]] = defaultdict(list)
    for name in sets:
        for line in (corpus / name / "gold.jsonl").read_bytes().splitlines():
            record: dict[str, Any] = json.loads(line)
            host = host_of(record.get("url") or "")
            if host is not None:
                path = corpus / name / "pages" / f"{record['id']}.html.gz"
                data = gzip.decompress(path.read_bytes())
                sample = Sample(record["id"], data, record["url"])
                body = record.get("body") or "\n".join(record.get("paragraphs") or ())
                found[host].append(Gold(sample, record.get("title"), body))
    return {host: pages for host, pages in found.items() if len(pages) >= _LEAST}


def compare(pages: list[Gold], given: int, pairs: int) -> Iterator[tuple[Induction, list[Score]]]:
    """Yield for some pairs of pages what they give, and the scores of the others."""
    for pair in islice(combinations(pages, given), pairs):
        try:
            found = induce([each.sample for each in pair], "site")
        except UsageError as error:
            print(f"  left out: {error}")
            continue
        yield found, [_score(page, found) for page in pages if page not in pair]


def _score(page: Gold, found: Induction) -> Score:
    source, url = page.sample.source, page.sample.url
    induced = newsparse.parse(source, url=url, kind="html", sites=[found.site])
    generic = newsparse.parse(source, url=url, kind="html", sites=())
    titles = [
        None if not page.title else _fold(a.title) == _fold(page.title) for a in (induced, generic)
    ]
    return Score(_f1(induced.text, page.body), _f1(generic.text, page.body), *titles)


def _fold(text: str | None) -> str:
    return " ".join(_WORD.findall((text or "").lower()))


def _f1(text: str, gold: str) -> float:
    mine, theirs = (Counter(_WORD.findall(each.lower())) for each in (text, gold))
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 1.0


def _line(name: str, scores: list[Score]) -> str:
    bodies = [mean(each.induced for each in scores), mean(each.generic for each in scores)]
    known = [each for each in scores if each.generic_title is not None]
    titles = [
        mean(bool(each.induced_title) for each in known or scores),
        mean(bool(each.generic_title) for each in known or scores),
    ]
    return (
        f"{name:28} n {len(scores):3}  body {bodies[0]:.4f} {bodies[1]:.4f}"
        f"  title {titles[0]:.3f} {titles[1]:.3f}"
    )


def main() -> None:
    """Print a line for each site and one for all; always the induced figure first."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpus", type=Path)
    ask.add_argument("--sets", nargs="+", default=["publishers-dev", "n4k-dev", "wcxb-dev"])
    ask.add_argument("--given", type=int, default=2, help="pages to induce on")
    ask.add_argument("--pairs", type=int, default=6, help="pairs of a site's pages to induce on")
    args = ask.parse_args()
    everything: list[Score] = []
    fields: Counter[str] = Counter()
    count = 0
    for host, pages in sites(args.corpus, args.sets).items():
        scores: list[Score] = []
        for found, each in compare(pages, args.given, args.pairs):
            count += 1
            fields.update(finding.field for finding in found.findings if finding.selectors)
            scores += each
        if scores:
            print(_line(host, scores), flush=True)
        everything += scores
    print(_line("all", everything))
    gains = [each.induced - each.generic for each in everything]
    better, worse = sum(gain > 0 for gain in gains), sum(gain < 0 for gain in gains)
    error = stdev(gains) / len(gains) ** 0.5 if len(gains) > 1 else 0.0
    print(f"body: {better} better, {worse} worse, mean gain {mean(gains):+.4f} ± {error:.4f}")
    print("  ".join(f"{name} {number}/{count}" for name, number in fields.most_common()))


if __name__ == "__main__":
    main()
