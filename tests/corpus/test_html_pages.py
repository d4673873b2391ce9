"""Real HTML pages, held to floors of quality and to the laws that hold for every page.

As in `test_text_dumps`, the pages are not in the repository and the gate is skipped without them;
every sixth page of each set is read. ``html_floors.json`` holds the least mean word-F1 of the body
and the least share of equal titles and days, each somewhat below what was reached: by 0.015, about
one standard error. The pages were fitted on, in part, so the figures are no measure of quality on
other sites: they only show what a change breaks.
"""

from __future__ import annotations

from functools import cache, partial
from statistics import mean

import pytest
from gate import STEP, Row, floors, gold_of, pages, word_f1

import newsparse
from newsparse import Article, Outcome
from newsparse.testing import LAWS

FLOORS = floors("html_floors.json")


@cache
def _pages(name: str) -> tuple[tuple[Row, bytes], ...]:
    return tuple(pages(name, with_gold=False))


@cache
def _articles(name: str) -> tuple[tuple[Row, Article], ...]:
    return tuple(
        (row, newsparse.parse(data, url=row["url"], sites=())) for row, data in _pages(name)
    )


@pytest.mark.parametrize("name", FLOORS)
class TestArticles:
    """Pages that are articles."""

    def test_have_the_words_of_their_stories(self, name: str) -> None:
        """The mean word-F1 of the body is not below its floor, with no plugin."""
        scores = [
            word_f1(article.text, gold_of(row)) for row, article in _articles(name) if gold_of(row)
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
    """Products, forums, documentation and lists are refused, most of them; the scales lean."""
    refused = [
        article.outcome in {Outcome.NOT_ARTICLE, Outcome.EMPTY}
        for _, article in _articles("wcxb-dev-other")
    ]
    assert mean(refused) >= 0.8
