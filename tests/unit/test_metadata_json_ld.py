"""JSON-LD: how the objects of a page's scripts become a graph, and which is its article."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse.metadata.graph import Graph, Subject
from newsparse.metadata.json_ld import read, type_names
from newsparse.metadata.links import key

URL = "https://example.com/news/harbour"
HERE = Subject(frozenset({key(URL)}), ("Harbour reopens after the storm | Example",))


def graph(*values: Any, subject: Subject = HERE) -> Graph:  # noqa: ANN401 - as JSON has it
    """Return the graph of scripts that hold these values."""
    return read(((f"script {n}", json.dumps(each)) for n, each in enumerate(values)), subject)


def headline(found: Graph) -> object:
    """Return the headline of a graph's article."""
    return found.article.data.get("headline") if found.article else None


class TestTypes:
    """`type_names`, and where types and properties have a prefix."""

    @pytest.mark.parametrize(
        ("value", "names"),
        [
            ("Article", ("Article",)),
            ("schema:Article", ("Article",)),
            ("https://schema.org/Article", ("Article",)),
            ("http://schema.org/Article/", ("Article",)),
            (["Article", None, " schema:Report "], ("Article", "Report")),
            ([], ()),
            (None, ()),
            ({"@id": "Article"}, ()),
            ("x" * 200, ()),
        ],
    )
    def test_lose_their_prefix(self, value: object, names: tuple[str, ...]) -> None:
        """Types are named as schema.org does, however they are written."""
        assert type_names(value) == names

    def test_properties_lose_it_too(self) -> None:
        """Properties may name their vocabulary."""
        node = {
            "@type": "schema:NewsArticle",
            "schema:headline": "Harbour reopens",
            "https://schema.org/name": "Harbour",
        }
        found = graph(node)
        assert found.article is not None
        assert found.article.data["headline"] == "Harbour reopens"
        assert found.article.data["name"] == "Harbour"


class TestArticle:
    """Which node is the page's article."""

    @pytest.mark.parametrize(
        "place",
        [
            "NODE",
            '[null, "text", NODE]',
            '{"@graph": [{"@type": "WebSite"}, NODE]}',
            '{"@type": "WebPage", "mainEntity": NODE}',
            '{"@type": "WebPage", "mainEntity": [{"@type": "Thing"}, NODE]}',
            '[[[{"@graph": {"mainEntity": NODE}}]]]',
        ],
    )
    @pytest.mark.parametrize("types", ['"NewsArticle"', '["BlogPosting", "Thing"]', '"Report"'])
    def test_is_found_where_it_stands(self, place: str, types: str) -> None:
        """Arrays, graphs and main entities are looked through."""
        node = f'{{"@type": {types}, "headline": "Harbour"}}'
        assert headline(graph(json.loads(place.replace("NODE", node)))) == "Harbour"

    def test_is_the_one_with_the_page_s_address(self) -> None:
        """Of several articles the address decides, whatever its spelling."""
        other = {"@type": "Article", "headline": "Other", "url": "https://example.com/news/other"}
        for mine in (
            {"url": "http://www.example.com/news/harbour/"},
            {"@id": URL + "#article"},
            {"mainEntityOfPage": URL + "?utm_source=feed"},
            {"mainEntityOfPage": {"@type": "WebPage", "@id": URL}},
        ):
            own = {"@type": "NewsArticle", "headline": "Harbour", **mine}
            assert headline(graph(other, own)) == "Harbour"

    def test_is_else_the_one_with_the_page_s_title(self) -> None:
        """Without an address the title decides; without either the first one is taken."""
        first = {"@type": "Article", "headline": "First of all"}
        own = {"@type": "Article", "headline": "Harbour reopens after the storm"}
        assert headline(graph(first, own)) == "Harbour reopens after the storm"
        assert headline(graph(first, own, subject=Subject())) == "First of all"

    @pytest.mark.parametrize("name", ["itemListElement", "hasPart", "mentions", "comment"])
    def test_is_no_teaser(self, name: str) -> None:
        """An article inside a list or a reference is not the page's, unless the address says so."""
        inner = {"@type": "Article", "headline": "Teaser", "url": "https://example.com/teaser"}
        outer = {"@type": "WebPage", name: [inner]}
        assert graph(outer).article is None
        assert headline(graph({"@type": "WebPage", name: {**inner, "url": URL}})) == "Teaser"

    def test_is_missing_where_no_article_is(self) -> None:
        """Other things are nodes, but no article."""
        found = graph({"@type": "Product", "name": "Boat"}, {"@type": "WebPage"}, {"name": "x"})
        assert found.article is None
        assert [node.types for node in found.nodes] == [("Product",), ("WebPage",)]
        assert found.page is not None
        assert found.main_types() == {"Product", "WebPage"}

    def test_leaves_works_apart(self) -> None:
        """A recipe is a work that the page is about."""
        found = graph({"@type": "Recipe", "name": "Fish soup"})
        assert found.work is not None
        assert found.work.data["name"] == "Fish soup"


class TestReferences:
    """`Graph.resolve`: objects that are named elsewhere on the page."""

    def test_are_resolved_across_scripts(self) -> None:
        """A mere reference gives the object that says most under that name."""
        found = graph(
            {"@type": "Article", "author": {"@id": "#jane"}},
            {"@id": "#jane", "@type": "Person"},
            {"@id": "#jane", "@type": "Person", "name": "Jane Roe"},
        )
        assert found.article is not None
        assert found.resolve(found.article.data["author"]) == {
            "@id": "#jane",
            "@type": "Person",
            "name": "Jane Roe",
        }

    def test_may_point_nowhere(self) -> None:
        """What is not found, and what is no reference, stays as it is."""
        found = graph({"@type": "Article"})
        values: tuple[object, ...] = ({"@id": "#nobody"}, {"@id": "#a", "name": "A"}, "text", None)
        for value in (*values, 3, {"@id": []}):
            assert found.resolve(value) == value


class TestBounds:
    """What a page cannot make the reader do."""

    def test_depth_is_bounded(self) -> None:
        """Nodes very far down are not looked for."""
        value: Any = {"@type": "Article", "headline": "Deep"}
        for _ in range(30):
            value = {"mainEntity": value}
        assert graph(value).article is None

    def test_number_is_bounded(self) -> None:
        """A page with a million values does not take a million steps."""
        found = graph([{"@type": "Thing"}] * 50_000)
        assert len(found.nodes) < 50_000

    def test_first_prefers_what_the_page_is_about(self) -> None:
        """`first` gives main nodes before parts of others."""
        found = graph(
            {"@type": "Article", "publisher": {"@type": "WebSite", "name": "Inner"}},
            {"@type": "WebSite", "name": "Outer"},
        )
        node = found.first("WebSite")
        assert node is not None
        assert node.data["name"] == "Outer"
        assert found.first("Recipe") is None
