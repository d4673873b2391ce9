"""Scores of the fields of whole pages: titles, authors, days, decks, and images of figures."""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from newsparse import Article, Figure, Role

__all__ = ["Answers", "field_scores", "report"]

_WORD = re.compile(r"\w+")
#: Two decks are the same if they share so much of their words.
_SAME = 0.8
_DAY = len("2023-05-12")


@frozen
class Answers:
    """What is known of a page's fields; ``None`` or empty for what is not."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    #: In ISO 8601, or beginning so.
    published: str | None = None


def field_scores(
    article: Article, answers: Answers, blocks: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, float]]:
    """Yield name and score of what can be told of a page; `blocks` are role and text of its own.

    Of decks it is whether one was found, expected, and right: see `report`.
    """
    if answers.title:
        yield "title", float(_plain(article.title or "") == _plain(answers.title))
    if answers.authors:
        yield "authors", _f1({a.name for a in article.authors}, answers.authors)
    if answers.published:
        found = article.published.isoformat() if article.published else ""
        yield "day", float(found[:_DAY] == answers.published[:_DAY])
    for block in article.body:
        if isinstance(block, Figure):
            yield "figures with image", float(block.image is not None)
    urls = [post.url for post in article.related_posts if post.url]
    if urls and (article.canonical_url or article.url):
        yield "absolute addresses", statistics.mean("://" in url for url in urls)
    if blocks:
        decks = [text for role, text in blocks if role == Role.SUBTITLE]
        if article.subtitle or decks:
            right = any(_is_same(article.subtitle or "", deck) for deck in decks)
            # two decks that are one make 1, one alone or a wrong one makes less
            yield "deck", 2 * right / (bool(article.subtitle) + bool(decks))


def report(rows: Iterable[dict[str, object]]) -> None:
    """Print the mean of each measure by set; of decks it is the F1 over all labelled pages."""
    values: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        scores = row.get("fields")
        if row["form"] == "html" and isinstance(scores, list):
            for name, score in scores:
                values[name]["all" if name == "deck" else str(row["set"])].append(score)
    for name, by_set in values.items():
        each = "  ".join(
            f"{corpus} {statistics.mean(found):.4f} ({len(found)})"
            for corpus, found in by_set.items()
        )
        print(f"{name:20} {each}")


def _plain(text: str) -> str:
    """Return a title without what only its spelling is: case, spaces, kinds of quotes, dashes."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_WORD.findall(folded))


def _f1(mine: Iterable[str], gold: Iterable[str]) -> float:
    some, other = {_plain(name) for name in mine}, {_plain(name) for name in gold}
    return 2 * len(some & other) / (len(some) + len(other)) if some or other else 1.0


def _is_same(some: str, other: str) -> bool:
    mine, gold = set(_plain(some).split()), set(_plain(other).split())
    return bool(mine) and 2 * len(mine & gold) >= _SAME * (len(mine) + len(gold))
