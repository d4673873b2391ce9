"""Which URLs a rendered page may hold."""

from __future__ import annotations

import pytest

from newsparse.content import Embed, Paragraph, Position, Span, SpanKind
from newsparse.render.links import embed_paragraph, image_url, link_url

HERE = Position(0)


class TestLinkUrl:
    """URLs to click on."""

    @pytest.mark.parametrize(
        "url",
        [
            "https://example.com/a?b=c:d#e",
            "HTTP://example.com",
            "mailto:desk@example.com",
            "tel:+123",
            "/a/b",
            "a/b:c",
            "?q=javascript:alert(1)",
            "//example.com",
            "#top",
        ],
    )
    def test_allowed(self, url: str) -> None:
        """Pages, mails, calls and relative URLs are linked as they are."""
        assert link_url(url) == url

    @pytest.mark.parametrize(
        "url",
        [
            None,
            "",
            " \n",
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "\x00\x1f javascript:alert(1)",
            "java\tscript\n:alert(1)",
            "javascript\x01:alert(1)",
            "\u00a0javascript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:,",
            "vbscript:msgbox",
            "file:///etc/passwd",
            "intent://scan",
        ],
    )
    def test_refused(self, url: str | None) -> None:
        """Every other scheme is refused, in any spelling that a browser would read as it."""
        assert link_url(url) is None

    def test_cleaned(self) -> None:
        """What a browser drops from a URL is dropped, and other controls are percent-encoded."""
        assert link_url(" https://example.com/a\n\tb\x07c\ud800 ") == (
            "https://example.com/ab%07c%EF%BF%BD"
        )


class TestImageUrl:
    """URLs to load from."""

    def test_allowed(self) -> None:
        """Images are loaded from pages and relative URLs."""
        assert image_url("https://example.com/a.png") == "https://example.com/a.png"
        assert image_url("a.png") == "a.png"

    @pytest.mark.parametrize("url", ["mailto:a@example.com", "tel:1", "data:image/png;base64,AA"])
    def test_refused(self, url: str) -> None:
        """A mail, a call and data are no images."""
        assert image_url(url) is None


class TestEmbedParagraph:
    """The paragraph that stands for an embed."""

    def test_text(self) -> None:
        """The text that the page shows is linked to the embed's URL."""
        embed = Embed("x.com", HERE, "https://x.com/1", text="A post")
        assert embed_paragraph(embed) == Paragraph(
            "A post", HERE, (Span(0, 6, SpanKind.LINK, "https://x.com/1"),)
        )

    def test_provider(self) -> None:
        """An embed without text is called by its provider."""
        paragraph = embed_paragraph(Embed("youtube", HERE, "https://youtube.com/1"))
        assert paragraph is not None
        assert paragraph.text == "youtube"

    @pytest.mark.parametrize("url", [None, "javascript:alert(1)"])
    def test_nothing(self, url: str | None) -> None:
        """An embed with neither text nor a URL to link gives nothing."""
        assert embed_paragraph(Embed("youtube", HERE, url)) is None
