"""One pass over a page for all that it says of itself."""

from __future__ import annotations

from lxml import etree

from newsparse.metadata import Metadata, read

URL = "https://example.com/news/harbour"


def metadata(html: str, base: str | None = URL, *, has_items: bool = True) -> Metadata:
    """Return the metadata of a page."""
    return read(etree.fromstring(html, etree.HTMLParser()), base, has_items=has_items)


class TestRead:
    """`read`, from the tree to `Metadata`."""

    def test_reads_every_vocabulary(self) -> None:
        """All kinds of elements are read in one go."""
        found = metadata(
            """<html lang="en-GB"><head><title> Harbour
            reopens | Example </title><base href="/base/">
            <meta property="og:title" content="Harbour reopens">
            <meta name="author" content="Jane Roe"><meta http-equiv="content-language" content="en">
            <meta itemprop="datePublished" content="2023-05-12"><meta name="robots">
            <link rel="canonical" href="harbour"><link rel="stylesheet" href="a.css">
            <script type="application/LD+json; charset=utf-8">{"@type": "Article"}</script>
            <script>var a = {"@type": "Recipe"}</script></head><body></body></html>"""
        )
        assert found.title == "Harbour reopens | Example"
        assert found.language == "en-GB"
        assert sorted(found.meta.by_name) == [
            "author",
            "content-language",
            "datepublished",
            "og:title",
        ]
        assert found.links.base == "https://example.com/base/"
        assert found.links.canonical == "https://example.com/base/harbour"
        assert found.json_ld.article is not None
        assert found.json_ld.article.locator == "(//script[contains(@type,'ld+json')])[1]"
        assert [node.types for node in found.json_ld.nodes] == [("Article",)]

    def test_reads_the_head_s_elements_in_the_body(self) -> None:
        """Pages of broken markup have their head in the body."""
        found = metadata("<body><p>x</p><meta name='author' content='Jane Roe'></body>")
        assert found.meta.first("author") is not None

    def test_leaves_the_properties_of_cards_to_microdata(self) -> None:
        """A meta element of the body with ``itemprop`` belongs to its item."""
        found = metadata(
            """<body><div itemscope itemtype="http://schema.org/Article">
            <meta itemprop="datePublished" content="2023-05-12"></div></body>"""
        )
        assert found.meta.first("datepublished") is None
        assert found.microdata.article is not None
        assert found.microdata.article.data["datePublished"] == ["2023-05-12"]

    def test_looks_for_microdata_only_where_it_may_help(self) -> None:
        """JSON-LD with an article, or a caller who knows, saves the pass."""
        body = '<body><b itemprop="headline">Harbour</b></body>'
        script = '<script type="application/ld+json">{"@type": "Article"}</script>'
        assert metadata(body).microdata.article is not None
        assert metadata(script + body).microdata.article is None
        assert metadata(body, has_items=False).microdata.article is None

    def test_takes_no_tooltip_for_a_title(self) -> None:
        """The title of a drawing is none of the page's."""
        found = metadata("<body><svg><title>Menu</title></svg><title>Harbour</title></body>")
        assert found.title == "Harbour"
        assert metadata("<body><svg><title>Menu</title></svg></body>").title is None

    def test_knows_the_page_by_its_own_addresses(self) -> None:
        """The canonical address, Open Graph's and the caller's tell the page's article."""
        scripts = """<script type="application/ld+json">[{"@type": "Article", "headline": "Other",
        "url": "https://example.com/other"}, {"@type": "Article", "headline": "Harbour",
        "url": "https://example.com/news/harbour"}]</script>"""
        for head in (
            "<link rel=canonical href='/news/harbour'>",
            "<meta property='og:url' content='http://www.example.com/news/harbour/'>",
        ):
            article = metadata(head + scripts, "https://example.com/").json_ld.article
            assert article is not None
            assert article.data["headline"] == "Harbour"

    def test_finds_nothing_on_an_empty_page(self) -> None:
        """A page that says nothing gives the empty value."""
        assert metadata("<p>Text</p>", None) == Metadata()

    def test_takes_linear_time(self) -> None:
        """A page of a million elements, or with attributes of megabytes, is read at once."""
        found = metadata("<meta name=a content=b>" * 200_000)
        metadata(f"<meta name='{'n' * 2_000_000}' content='{'c' * 2_000_000}'>")
        metadata(f"<link rel='{'r ' * 1_000_000}' href='{'h' * 1_000_000}'>")
        metadata("<script type='application/ld+json'>[[[</script>" * 20_000)
        assert found.title is None
