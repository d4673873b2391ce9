"""Whole dumps in the layout of each era and in many languages, read with the site's rules.

The stories are invented; ``dumps/NAME.txt`` is one, and ``dumps/NAME.json`` what must be read from
it: `notes` are the lines that the site's own rules take out, with their kinds, in order.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse_beincrypto import SITE

DUMPS = Path(__file__).parent / "dumps"
NAMES = sorted(path.stem for path in DUMPS.glob("*.txt"))


@cache
def _article(name: str) -> newsparse.Article:
    source = (DUMPS / f"{name}.txt").read_bytes()
    return newsparse.parse(source, kind="text", sites=[SITE], strict=True)


def _expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DUMPS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def test_have_an_expectation_each() -> None:
    """Every dump comes with what must be read from it."""
    assert sorted(path.stem for path in DUMPS.glob("*.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
class TestDump:
    """One dump."""

    def test_is_known_by_its_marks(self, name: str) -> None:
        """Without an address, the text itself says that it is BeInCrypto's."""
        article = _article(name)
        assert article.site == "BeInCrypto"
        assert article.outcome is newsparse.Outcome.ARTICLE

    def test_has_its_title(self, name: str) -> None:
        """The headline is the page's, not a related post's."""
        assert _article(name).title == _expected(name)["title"]

    def test_has_its_language(self, name: str) -> None:
        """The language is told from the text."""
        assert _article(name).language == _expected(name)["language"]

    def test_has_its_author_and_date(self, name: str) -> None:
        """Who wrote it, not who edited or translated it; and when."""
        article, expected = _article(name), _expected(name)
        assert [author.name for author in article.authors] == expected["authors"]
        published = article.published
        assert (None if published is None else published.isoformat()) == expected["published"]

    def test_has_its_whole_body(self, name: str) -> None:
        """As many paragraphs, headings, lists and captions as the story has."""
        assert len(_article(name).body) == _expected(name)["body"]

    def test_returns_the_lines_around_the_story(self, name: str) -> None:
        """The site's own rules take out these lines, in this order, and no others."""
        found = [
            [note.kind, note.text]
            for note in _article(name).boilerplate
            if note.rule.startswith("BeInCrypto:")
        ]
        assert found == _expected(name)["notes"]

    def test_has_its_related_posts(self, name: str) -> None:
        """The headlines of other stories, in order."""
        found = [post.title for post in _article(name).related_posts]
        assert found == _expected(name)["related"]
