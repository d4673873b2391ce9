"""Real HTML pages, held to floors of quality and to the laws that hold for every page.

As in `test_text_dumps`, the pages are not in the repository and the gate is skipped without them;
every sixth page of each set is read. ``html_floors.json`` holds the least mean word-F1 of the body
and the least share of equal titles and days, each somewhat below what was reached: by 0.015, about
one standard error. The pages were fitted on, in part, so the figures are no measure of quality on
other sites: they only show what a change breaks.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from functools import cache, partial
from pathlib import Path
from statistics import mean
from typing import Any, Final

import pytest

import newsparse
from newsparse import Article, Outcome
from newsparse.testing import LAWS

ROOT: Final = Path(__file__).parents[2]
FLOORS: Final[dict[str, dict[str, float]]] = json.loads(
    (Path(__file__).parent / "html_floors.json").read_text(encoding="utf-8")
)
STEP: Final = 6
_WORD: Final = re.compile(r"\w+")

Row = dict[str, Any]


def _corpus() -> Path | None:
    named = os.environ.get("NEWSPARSE_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpus"
    return folder if folder.is_dir() else None


@cache
def _pages(name: str) -> tuple[tuple[Row, bytes], ...]:
    corpus = _corpus()
    if corpus is None or not (corpus / name).is_dir():
        pytest.skip(f"the corpus has no set {name!r} here")
    # not splitlines(): the rarer separators of Unicode stand inside of JSON strings
    lines = (corpus / name / "gold.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    rows: list[Row] = [json.loads(line) for line in lines][::STEP]
    folder = corpus / name / "pages"
    return tuple(
        (row, gzip.decompress((folder / f"{row['id']}.html.gz").read_bytes())) for row in rows
    )


@cache
def _articles(name: str) -> tuple[tuple[Row, Article], ...]:
    return tuple(
        (row, newsparse.parse(data, url=row["url"], sites=())) for row, data in _pages(name)
    )


def _word_f1(found: str, gold: str) -> float:
    ours, theirs = (Counter(_WORD.findall(text.lower())) for text in (found, gold))
    both = (ours & theirs).total()
    return 2 * both / (ours.total() + theirs.total()) if both else 0.0


@pytest.mark.parametrize("name", FLOORS)
class TestArticles:
    """Pages that are articles."""

    def test_have_the_words_of_their_stories(self, name: str) -> None:
        """The mean word-F1 of the body is not below its floor, with no plugin."""
        scores = [
            _word_f1(article.text, row.get("body") or "\n\n".join(row["paragraphs"]))
            for row, article in _articles(name)
            if row.get("body") or row.get("paragraphs")
        ]
        assert mean(scores) >= FLOORS[name]["body"]

    def test_have_their_titles(self, name: str) -> None:
        """As the answer writes them, case and white space aside."""
        hits = [
            " ".join(row["title"].lower().split())
            == " ".join((article.title or "").lower().split())
            for row, article in _articles(name)
            if row.get("title")
        ]
        assert mean(hits) >= FLOORS[name]["title"]

    def test_have_their_days(self, name: str) -> None:
        """The calendar day of publication, as the page prints it."""
        hits = [
            article.published is not None
            and f"{article.published:%Y-%m-%d}" == row["published"][:10]
            for row, article in _articles(name)
            if row.get("published")
        ]
        assert mean(hits) >= FLOORS[name]["day"]

    def test_are_articles(self, name: str) -> None:
        """Few are refused."""
        taken = [
            article.outcome in {Outcome.ARTICLE, Outcome.GATED} for _, article in _articles(name)
        ]
        assert mean(taken) >= FLOORS[name]["taken"]

    @pytest.mark.parametrize("law", LAWS)
    def test_keep_the_laws(self, name: str, law: str) -> None:
        """The laws that every saved page of a plugin is held to as well."""
        for row, data in _pages(name)[:: STEP // 2]:
            LAWS[law](partial(newsparse.parse, data, url=row["url"], sites=()))


def test_other_pages_are_told_from_articles() -> None:
    """Products, forums, documentation and lists are refused, most of them."""
    refused = [
        article.outcome in {Outcome.NOT_ARTICLE, Outcome.EMPTY}
        for _, article in _articles("wcxb-dev-other")
    ]
    assert mean(refused) >= 0.85
