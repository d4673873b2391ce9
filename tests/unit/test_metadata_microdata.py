"""Microdata: how marked elements become the same objects as JSON-LD's."""

from __future__ import annotations

from lxml import etree

from newsparse.metadata.graph import Graph, Subject
from newsparse.metadata.links import key
from newsparse.metadata.microdata import read

URL = "https://example.com/news/harbour"


def graph(html: str) -> Graph:
    """Return the graph of a page's body."""
    return read(etree.fromstring(html, etree.HTMLParser()), Subject(frozenset({key(URL)})))


class TestItems:
    """Elements with ``itemscope``, and what they hold."""

    def test_hold_their_properties(self) -> None:
        """Values are read off the attribute that HTML says, or else the words."""
        found = graph(
            """<article itemscope itemtype="https://schema.org/NewsArticle">
            <h1 itemprop="headline">Harbour <b>reopens</b></h1>
            <time itemprop="datePublished" datetime="2023-05-12">yesterday</time>
            <meta itemprop="dateModified" content="2023-05-13">
            <time itemprop="dateCreated">2023-05-11</time>
            <img itemprop="image" src="/a.jpg">
            <a itemprop="author" href="/jane">Jane Roe</a>
            <span itemprop="articleSection name">Sea</span>
            <p itemprop="articleBody">Not read.</p></article>"""
        )
        assert found.article is not None
        assert found.article.types == ("NewsArticle",)
        assert found.article.locator == "/html/body/article"
        assert found.article.data == {
            "@type": ["NewsArticle"],
            "headline": ["Harbour reopens"],
            "datePublished": ["2023-05-12"],
            "dateModified": ["2023-05-13"],
            "dateCreated": ["2023-05-11"],
            "image": ["/a.jpg"],
            "author": [{"name": "Jane Roe", "url": "/jane"}],
            "articleSection": ["Sea"],
            "name": ["Sea"],
        }

    def test_may_be_properties_of_others(self) -> None:
        """An item inside an item is the value of its property."""
        found = graph(
            """<div itemscope itemtype="http://schema.org/Article">
            <div itemprop="author" itemscope itemtype="http://schema.org/Person">
            <span itemprop="name">Jane Roe</span></div></div>"""
        )
        assert found.article is not None
        assert found.article.data["author"] == [{"@type": ["Person"], "name": ["Jane Roe"]}]
        assert [node.types for node in found.nodes] == [("Article",), ("Person",)]
        assert found.main_types() == {"Article"}

    def test_are_told_apart_by_the_address(self) -> None:
        """Of several articles the one of the page's address is the page's."""
        found = graph(
            f"""<div itemscope itemtype="http://schema.org/Article">
            <a itemprop="url" href="/other">Other</a></div>
            <div itemscope itemtype="http://schema.org/Article">
            <link itemprop="url" href="{URL}"><b itemprop="headline">Harbour</b></div>"""
        )
        assert found.article is not None
        assert found.article.data["headline"] == ["Harbour"]

    def test_of_no_type_are_no_nodes(self) -> None:
        """An item that does not say what it is holds its properties to itself."""
        found = graph('<div itemscope><b itemprop="headline">Harbour</b></div>')
        assert found.nodes == ()
        assert found.article is None


class TestLooseProperties:
    """Properties that no item holds."""

    def test_stand_for_an_article(self) -> None:
        """Sites that mark a headline without an item mean the page's."""
        found = graph('<h1 itemprop="headline">Harbour</h1><b itemprop="name">Site</b>')
        assert found.article is not None
        assert found.article.types == ("Thing",)
        assert found.article.data == {"headline": ["Harbour"]}

    def test_are_nothing_when_they_come_in_numbers(self) -> None:
        """What every card of a list has says nothing of the page."""
        assert graph('<b itemprop="datePublished">2023-05-12</b>' * 5).article is None

    def test_give_way_to_an_item(self) -> None:
        """A real article comes first."""
        found = graph(
            '<b itemprop="headline">Loose</b><div itemscope itemtype="http://schema.org/Article">'
            '<b itemprop="headline">Harbour</b></div>'
        )
        assert found.article is not None
        assert found.article.data["headline"] == ["Harbour"]


class TestBounds:
    """What a page cannot make the reader do."""

    def test_words_are_bounded(self) -> None:
        """A headline that holds the whole page is cut."""
        found = graph(f'<div itemprop="headline">{"word " * 10_000}</div>')
        assert found.article is not None
        assert len(found.article.data["headline"][0]) <= 500

    def test_items_do_not_nest_without_end(self) -> None:
        """Items inside items inside items are kept to some levels."""
        found = graph('<div itemscope itemprop="author" itemtype="http://schema.org/Person">' * 99)
        value, depth = found.nodes[0].data, 0
        while value.get("author"):
            value, depth = value["author"][0], depth + 1
        assert 0 < depth < 20

    def test_depth_and_number_are_bounded(self) -> None:
        """Items far up, and properties beyond the first thousands, are not looked for."""
        far = "<div>" * 100 + '<b itemprop="headline">Harbour</b>' + "</div>" * 100
        found = graph(f'<div itemscope itemtype="http://schema.org/Article">{far}</div>')
        assert found.article is not None
        assert found.article.types == ("Thing",)
        many = graph('<i itemprop="author">A</i>' * 10_000)
        assert many.article is None
