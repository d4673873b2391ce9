"""The words of an element."""

from __future__ import annotations

import pytest
from lxml import etree

from newsparse.html.element_text import text_of


def words(html: str) -> str:
    """Return the words of a body."""
    return text_of(etree.fromstring(f"<body>{html}</body>", etree.HTMLParser())[0])


class TestTextOf:
    """`text_of`."""

    @pytest.mark.parametrize(
        ("html", "text"),
        [
            ("Harbour <b>re</b>opens\n today", "Harbour reopens today"),
            ("Harbour<br>reopens", "Harbour reopens"),
            ("<div>Harbour</div><div>reopens</div>", "Harbour reopens"),
            ("<span>Dec 17, 2025</span><span>Jane Roe</span>", "Dec 17, 2025 Jane Roe"),
            ("<b>H</b>ARBOUR", "HARBOUR"),
            ("Harbour<script>no()</script><style>no</style> reopens", "Harbour reopens"),
            ("", ""),
        ],
    )
    def test_parts_words_as_a_browser_does(self, html: str, text: str) -> None:
        """Blocks and line breaks part words, and so does a capital in another element."""
        assert words(html) == text

    def test_ends_with_the_element(self) -> None:
        """What follows an element is not in it."""
        page = etree.fromstring("<p><b>Harbour</b> reopens</p>", etree.HTMLParser())
        assert [text_of(each) for each in page.iter("b")] == ["Harbour"]

    def test_is_bounded(self) -> None:
        """An element of a million others costs no more than its beginning."""
        assert len(words("<i>word </i>" * 100_000)) <= 400
        assert words("<i></i>" * 100_000 + "late") == ""
