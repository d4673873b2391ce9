"""Addresses of a page: what is kept, how it is resolved, and when two are the same."""

from __future__ import annotations

import pytest

from newsparse.metadata.links import Links, absolute, key, read

BASE = "https://example.com/news/harbour"


class TestRead:
    """`read`, which sorts the links of a page by their relation."""

    def test_takes_the_first_of_each_relation(self) -> None:
        """Relations are words in any case; unknown ones are left out."""
        found = read(
            [
                ("Canonical", "/news/harbour"),
                ("canonical", "/other"),
                ("shortlink nofollow", "https://exa.mp/1"),
                ("amphtml", "/amp/harbour"),
                ("next", "?page=3"),
                ("previous", "?page=1"),
                ("image_src", "//cdn.example.com/a.jpg"),
                ("stylesheet", "/a.css"),
                ("prev", ""),
            ],
            BASE,
        )
        assert found == Links(
            base=BASE,
            canonical="https://example.com/news/harbour",
            amphtml="https://example.com/amp/harbour",
            next="https://example.com/news/harbour?page=3",
            prev="https://example.com/news/harbour?page=1",
            shortlink="https://exa.mp/1",
            image="https://cdn.example.com/a.jpg",
        )

    def test_leaves_addresses_as_printed_without_a_base(self) -> None:
        """Without the page's address nothing can be resolved."""
        assert read([("canonical", "/news")], None).canonical == "/news"


class TestAbsolute:
    """`absolute`, which resolves one address."""

    @pytest.mark.parametrize(
        ("address", "found"),
        [
            (" /a b\n.html ", "https://example.com/a b.html"),
            ("HTTPS://Example.org/x", "HTTPS://Example.org/x"),
            ("../up", "https://example.com/up"),
            ("//example.org", "https://example.org"),
            ("", None),
            ("?", "https://example.com/news/harbour"),
            ("javascript:alert(1)", None),
            ("mailto:jane@example.com", None),
            ("data:text/html,x", None),
            ("http://[broken", None),
            ("/\ud800", None),
            ("/" + "x" * 5_000, None),
        ],
    )
    def test_gives_what_a_reader_can_follow(self, address: str, found: str | None) -> None:
        """Only addresses of the web are kept."""
        assert absolute(address, BASE) == found

    def test_bears_a_broken_base(self) -> None:
        """A base that is no address gives nothing for relative ones."""
        assert absolute("/a", "http://[broken") is None

    def test_gives_no_empty_address(self) -> None:
        """What resolves to nothing is none."""
        assert absolute("?", "//") is None


class TestKey:
    """`key`, by which addresses are compared."""

    @pytest.mark.parametrize(
        "address",
        [
            "https://www.example.com/News/",
            "http://example.com/news?utm=1#top",
            "//example.com/news",
            " EXAMPLE.com/news/ ",
        ],
    )
    def test_ignores_the_spelling(self, address: str) -> None:
        """Scheme, ``www.``, case, final slash, query and fragment make no difference."""
        assert key(address) == "example.com/news"

    def test_keeps_the_query_of_a_front_page(self) -> None:
        """Where there is no path, the query is the page's only name."""
        assert key("https://example.com/?p=3") == "example.com?p=3"
        assert key("https://example.com/") == "example.com"
        assert key("") == ""
