"""A body as HTML."""

from __future__ import annotations

import pytest

from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.render import html
from newsparse.render.head import Head

HERE = Position(0)


class TestBlocks:
    """Each kind of block has its element."""

    def test_head(self) -> None:
        """A header holds title, subtitle, names and date; the date says itself to programs."""
        head = Head("A <b>", "B & C", "Jane Roe", "2023-05-12 09:30", "2023-05-12T09:30:00")
        lines = html.render((Paragraph("a", HERE),), head=head).split("\n")
        assert lines == [
            "<header>",
            "<h1>A &lt;b&gt;</h1>",
            "<p>B &amp; C</p>",
            '<p>Jane Roe · <time datetime="2023-05-12T09:30:00">2023-05-12 09:30</time></p>',
            "</header>",
            "<p>a</p>",
        ]

    def test_what_the_head_lacks_takes_no_line(self) -> None:
        """And a head of nothing is no element."""
        body = (Paragraph("a", HERE),)
        assert html.render(body, head=Head("A")) == "<header>\n<h1>A</h1>\n</header>\n<p>a</p>"
        assert html.render(body, head=Head()) == html.render(body) == "<p>a</p>"

    def test_paragraph(self) -> None:
        """A line break in a paragraph is an element, and marks of HTML are text."""
        assert html.render((Paragraph('a & b\n"<c>"', HERE),)) == (
            '<p>a &amp; b<br>"&lt;c&gt;"</p>'
        )

    @pytest.mark.parametrize(("level", "tag"), [(2, "h2"), (6, "h6"), (0, "h1"), (9, "h6")])
    def test_heading(self, level: int, tag: str) -> None:
        """A heading keeps its level within what HTML has."""
        assert html.render((Heading("a", HERE, level),)) == f"<{tag}>a</{tag}>"

    def test_list(self) -> None:
        """A nested list stands in its item."""
        inner = ListBlock((ListItem("b", HERE),), HERE, ordered=True)
        block = ListBlock((ListItem("a", HERE, children=(inner,)), ListItem("c", HERE)), HERE)
        assert html.render((block,)) == (
            "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>"
        )

    def test_quote(self) -> None:
        """Who is quoted is a paragraph of the quotation."""
        assert html.render((Quote("a", HERE, cite="B"),)) == (
            "<blockquote><p>a</p><p><cite>B</cite></p></blockquote>"
        )

    def test_table(self) -> None:
        """Header rows have header cells, and short rows stay short."""
        block = Table((("a", "b"), ("c",)), HERE, header_rows=1, caption="d")
        assert html.render((block,)) == (
            "<table><caption>d</caption>\n"
            "<thead><tr><th>a</th><th>b</th></tr></thead>\n"
            "<tbody><tr><td>c</td></tr></tbody></table>"
        )

    def test_code(self) -> None:
        """Code keeps spaces and line breaks as they are, the first one too."""
        assert html.render((Code("\n  a < b\r\n", HERE, "python"),)) == (
            '<pre><code class="language-python">\n  a &lt; b\n</code></pre>'
        )

    def test_odd_language(self) -> None:
        """A language that is no name of one is left out."""
        assert html.render((Code("a", HERE, 'x" onclick="y'),)) == "<pre><code>a</code></pre>"

    def test_figure(self) -> None:
        """An image has what the page said of it; caption and credit stand below."""
        image = Image('a.png?"', alt="", width=3, height=4)
        assert html.render((Figure(HERE, image, caption="b", credit="c"),)) == (
            '<figure><img src="a.png?&quot;" alt="" width="3" height="4">'
            "<figcaption>b<br><cite>c</cite></figcaption></figure>"
        )

    def test_embed(self) -> None:
        """An embed is a paragraph with a link."""
        block = Embed("youtube", HERE, "https://youtube.com/1")
        assert html.render((block,)) == '<p><a href="https://youtube.com/1">youtube</a></p>'

    @pytest.mark.parametrize(
        "block",
        [
            Paragraph("", HERE),
            Heading("", HERE),
            ListBlock((), HERE),
            Quote("", HERE),
            Table((), HERE),
            Code("", HERE),
            Figure(HERE),
            Embed("youtube", HERE),
        ],
    )
    def test_nothing(self, block: BodyBlock) -> None:
        """A block without words gives nothing."""
        assert html.render((block,)) == ""


class TestSpans:
    """Links and emphasis in a text."""

    def test_nested(self) -> None:
        """Each span is an element around its words."""
        spans = (
            Span(0, 9, SpanKind.LINK, "https://example.com/?a=1&b=2"),
            Span(2, 5, SpanKind.STRONG),
            Span(3, 4, SpanKind.EMPHASIS),
            Span(6, 7, SpanKind.CODE),
        )
        assert html.render((Paragraph("ab<c>de f", HERE, spans),)) == (
            '<p><a href="https://example.com/?a=1&amp;b=2">'
            "ab<strong>&lt;<em>c</em>&gt;</strong>d<code>e</code> f</a></p>"
        )

    def test_bad_link(self) -> None:
        """A link that must not be is its words alone."""
        span = Span(0, 1, SpanKind.LINK, "javascript:alert(1)")
        assert html.render((Paragraph("a", HERE, (span,)),)) == "<p>a</p>"

    def test_unprintable(self) -> None:
        """Characters that no page can hold become replacement characters."""
        assert html.render((Paragraph("a\x00\ud800\x85\rb", HERE),)) == (
            "<p>a\ufffd\ufffd\ufffd b</p>"
        )
