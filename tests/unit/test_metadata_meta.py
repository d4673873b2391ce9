"""The meta elements of a page, by name."""

from __future__ import annotations

from lxml import etree

from newsparse.metadata.meta import Meta, MetaTags, read


class TestRead:
    """`read`, and the lookups of `MetaTags`."""

    def test_is_one_space_of_names(self) -> None:
        """Property and name are mixed up by sites: the name alone counts, in lower case."""
        tags = read(
            [
                ("name", " OG:Title ", " One "),
                ("property", "og:title", "Two"),
                ("name", "empty", "  "),
            ]
        )
        assert tags.named("og:title") == (
            Meta("name", "og:title", "One"),
            Meta("property", "og:title", "Two"),
        )
        assert tags.first("og:title") == Meta("name", "og:title", "One")
        assert tags.first("empty") is None
        assert tags.named("empty") == ()

    def test_keeps_neither_too_many_nor_too_long(self) -> None:
        """A page cannot fill the memory with the tags of one name."""
        tags = read(("property", "article:tag", "x" * 50_000) for _ in range(500))
        assert len(tags.named("article:tag")) == 200
        assert {len(tag.content) for tag in tags.named("article:tag")} == {20_000}

    def test_is_empty_for_a_page_without(self) -> None:
        """No element, no name."""
        assert read([]) == MetaTags()


class TestLocator:
    """`Meta.locator`, the XPath of evidence."""

    def test_finds_the_element(self) -> None:
        """The path leads to the element whose name is in lower case."""
        page = etree.fromstring(
            b"<head><meta property='og:title' content='One'><meta name='b' content='Two'></head>",
            etree.HTMLParser(),
        )
        locator = Meta("property", "og:title", "One").locator
        assert page.xpath(f"string({locator}/@content)") == "One"

    def test_holds_only_names_that_a_path_can_hold(self) -> None:
        """Names with quotation marks or control characters are not written into a path."""
        assert Meta("name", "it's", "x").locator == "//meta"
        assert Meta("name", "a\nb", "x").locator == "//meta"
