"""Reading the metadata by tables, and making evidence of what was found."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from newsparse.evidence import Candidate, Evidence
from newsparse.fields.found import Found, evidence, raw_of
from newsparse.fields.table import Row, Sources, strings
from newsparse.metadata import Graph, read


def sources(html: str) -> Sources:
    """Return a page's metadata."""
    return Sources.of(read(etree.fromstring(f"<html>{html}</html>", etree.HTMLParser())))


class TestSources:
    """`Sources.read`."""

    def test_reads_rows_in_order(self) -> None:
        """Every place of the metadata may be in one table."""
        nodes = [
            {"@type": "Article", "name": "A"},
            {"@type": "Recipe", "name": "B"},
            {"@type": "WebPage", "name": "C"},
            {"@type": "WebSite", "name": ["D", "E"]},
        ]
        page = f'<script type="application/ld+json">{json.dumps(nodes)}</script>'
        page += "<meta name=x content=F><meta itemprop=x content=G><meta property=og:x content=H>"
        rows = [Row(place, "name", 0.5) for place in ("site", "page", "work", "article")]
        found = sources(page).read([*rows, Row("meta", "x", 0.4), Row("meta", "og:x", 0.3)])
        assert [(each.value, each.source, each.rule, each.score) for each in found] == [
            ("D", "json-ld", "WebSite.name", 0.5),
            ("E", "json-ld", "WebSite.name", 0.5),
            ("C", "json-ld", "WebPage.name", 0.5),
            ("B", "json-ld", "Recipe.name", 0.5),
            ("A", "json-ld", "Article.name", 0.5),
            ("F", "meta", "x", 0.4),
            ("G", "microdata", "x", 0.4),
            ("H", "open-graph", "og:x", 0.3),
        ]
        assert raw_of(found[0].raw) == '["D", "E"]'

    def test_reads_microdata_the_same_way(self) -> None:
        """An item of the page is a node as well."""
        page = "<p itemscope itemtype='https://schema.org/Article'><b itemprop=name>A</b></p>"
        found = sources(page).read([Row("article", "name", 0.5)])
        assert [(each.value, each.source, each.locator) for each in found] == [
            ("A", "microdata", "/html/body/p")
        ]


class TestStrings:
    """`strings`, the words of a property."""

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            ("A", ["A"]),
            (" ", []),
            (3, ["3"]),
            (None, []),
            (["A", None, ["B", " "]], ["A", "B"]),
            ({"name": "A"}, ["A"]),
            ({"@value": "A", "name": "B"}, ["A"]),
            ({"headline": ["A", {"text": "B"}]}, ["A", "B"]),
            ({"url": "A"}, []),
            ([[[[[["deep"]]]]]], []),
        ],
    )
    def test_are_found_in_any_form(self, value: object, words: list[str]) -> None:
        """Text, number, object and list, to a bounded depth."""
        assert strings(Graph(), value) == words

    def test_are_bounded(self) -> None:
        """A property of a million values gives some hundreds."""
        assert len(strings(Graph(), ["x"] * 100_000)) == 200


class TestEvidence:
    """`evidence`, of the best and the rest."""

    def test_names_each_alternative_once(self) -> None:
        """What is the same as the best, or as another, is none; five are kept."""
        others = [Found(text, "meta", "rule", text, None, 0.5) for text in "abbcdefg"]
        why = evidence(Found("a", "json-ld", "best", "raw", "//x", 0.9), others)
        assert why == Evidence(
            "json-ld",
            "best",
            "raw",
            "//x",
            0.9,
            tuple(Candidate(text, "meta", "rule", 0.5) for text in "bcdef"),
        )

    def test_cuts_and_mends_what_was_written(self) -> None:
        """The raw text is bounded, and can be written in any encoding."""
        why = evidence(Found("a", "meta", "rule", "x\ud800" + "y" * 5_000))
        assert why.raw[:3] == "x?y"
        assert len(why.raw) == 1_000

    def test_shows_values_as_text(self) -> None:
        """Values that are no text have one for those who read the alternatives."""
        found = Found(3, "meta", "rule", "3").with_value(("a", "b"), "a; b")
        assert found.text() == "a; b"
        assert Found(3, "meta", "rule", "3").text() == "3"
