"""What relative addresses of a page are resolved against."""

from __future__ import annotations

import pytest

from newsparse import Paragraph, parse

_PAGE = """<html lang=en><head>{}</head><body><h1>Ferry returns</h1>
<p>The <a href="../ferry">ferry</a> to the islands sails again from Monday, the office said.</p>
<p>Tickets cost the same as last year, and bicycles travel free on weekdays.</p></body></html>"""
_CANONICAL = '<link rel=canonical href="https://quay.example/news/sea/1">'
_SHARED = '<meta property=og:url content="https://shared.example/news/sea/1">'


def _address(head: str, url: str | None = None) -> str | None:
    article = parse(_PAGE.format(head), url=url, sites=())
    paragraphs = (each for each in article.body if isinstance(each, Paragraph))
    return next(each.spans[0].url for each in paragraphs if each.spans)


class TestBase:
    """The address that links are relative to."""

    @pytest.mark.parametrize(
        ("head", "expected"),
        [
            (_CANONICAL, "https://quay.example/news/ferry"),
            (_SHARED, "https://shared.example/news/ferry"),
            (_SHARED + _CANONICAL, "https://quay.example/news/ferry"),
            (_CANONICAL + "<base href=/a/b/>", "https://quay.example/a/ferry"),
            ("<base href=https://base.example/a/b/>", "https://base.example/a/ferry"),
        ],
    )
    def test_is_what_the_page_says_of_itself(self, head: str, expected: str) -> None:
        """Canonical first, then Open Graph; ``<base>`` is relative to either."""
        assert _address(head) == expected

    def test_is_the_callers_where_there_is_one(self) -> None:
        """Whatever the page says."""
        assert _address(_CANONICAL, "https://copy.example/x/y/z") == "https://copy.example/x/ferry"

    @pytest.mark.parametrize("address", ["/news/sea/1", "javascript:void(0)", "http://[", ""])
    def test_is_no_address_that_is_not_whole(self, address: str) -> None:
        """Then a relative address stays as it is printed."""
        head = f'<link rel=canonical href="{address}">'
        assert _address(head) == "../ferry"
