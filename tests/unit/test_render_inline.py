"""A text with its spans as Markdown source."""

from __future__ import annotations

import pytest

from newsparse.content import Span, SpanKind
from newsparse.render.inline import heading, paragraph

STRONG, EMPHASIS, LINK, CODE = (
    SpanKind.STRONG,
    SpanKind.EMPHASIS,
    SpanKind.LINK,
    SpanKind.CODE,
)


class TestEscapes:
    """Marks of Markdown that are text."""

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("# a", "\\# a"),
            ("#", "\\#"),
            ("#tag", "#tag"),
            ("####### a", "####### a"),
            ("- a", "\\- a"),
            ("-5%", "-5%"),
            ("---", "\\---"),
            ("+ a", "\\+ a"),
            ("+5%", "+5%"),
            ("> a", "\\> a"),
            ("| a", "\\| a"),
            (":-- | :--", "\\:-- | :--"),
            ("===", "\\==="),
            ("= a", "\\= a"),
            ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("1.5 a", "1.5 a"),
            ("2023. a\n1986.", "2023\\. a\\\n1986\\."),
        ],
    )
    def test_line_start(self, text: str, source: str) -> None:
        """What would begin a block is escaped, what only looks like it is not."""
        assert paragraph(text) == source

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("a * b", "a \\* b"),
            ("a_b _c", "a_b \\_c"),
            ("a`b", "a\\`b"),
            ("[a](b)", "\\[a\\](b)"),
            ("![a]", "!\\[a\\]"),
            ("~~a~~", "\\~\\~a\\~\\~"),
            ("<b> < c", "&lt;b> < c"),
            ("</b><!-- <?", "&lt;/b>&lt;!-- &lt;?"),
            ("&amp; AT&T &#42; &", "\\&amp; AT&T \\&#42; &"),
            ("a\\b", "a\\\\b"),
            ("a - 1. # > b", "a - 1. # > b"),
            ("https://a.b/c_d www.a.b", "https://a.b/c_d www.a.b"),
            ("ftp://a.b/_www.c", "ftp\\://a.b/\\_www\\.c"),
            ("https://a.b/~c www.a*", "https\\://a.b/\\~c www\\.a\\*"),
        ],
    )
    def test_inside(self, text: str, source: str) -> None:
        """What would begin a mark is escaped, what only looks like it is not."""
        assert paragraph(text) == source

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("a\nb", "a\\\nb"),
            ("a\n\nb", "a&#10;&#10;b"),
            ("a\n \nb", "a&#10; &#10;b"),
            ("\na\n", "&#10;a&#10;"),
            ("  a  ", "&#32; a &#32;"),
            ("\ta \n b", "&#9;a&#32;\\\n&#32;b"),
            ("a    b", "a    b"),
            (" ", "&#32;"),
            ("\u3000a", "&#12288;a"),
            ("\ufeffa", "&#65279;a"),
            ("a\\\nb", "a\\\\\\\nb"),
        ],
    )
    def test_space(self, text: str, source: str) -> None:
        """White space that a parser would strip is written as a reference."""
        assert paragraph(text) == source

    def test_unprintable(self) -> None:
        """Characters that no document can hold become replacement characters."""
        assert paragraph("a\x00\ud800\x1b\x0bb") == "a\ufffd\ufffd\ufffd b"


class TestHeading:
    """A text on one line."""

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("1. a", "1. a"),
            ("a\nb", "a&#10;b"),
            ("a #", "a \\#"),
            ("a ##", "a \\##"),
            ("##", "\\##"),
            ("C#", "C#"),
            ("# a", "# a"),
            ("a*", "a\\*"),
        ],
    )
    def test_text(self, text: str, source: str) -> None:
        """A heading stays on its line and keeps the marks that would close it."""
        assert heading(text) == source


class TestLinks:
    """Links and their URLs."""

    @pytest.mark.parametrize(
        ("url", "source"),
        [
            ("https://example.com/a_b*", "https://example.com/a_b*"),
            ("/a b(c)<d>", "/a%20b%28c%29%3Cd%3E"),
            ("/?a=1&copy;&b", "/?a=1&amp;copy;&b"),
            ("/a\\b`[c]|", "/a%5Cb%60[c]|"),
            ("/Ä你", "/Ä你"),
            ("/a\u00a0b", "/a%C2%A0b"),
        ],
    )
    def test_url(self, url: str, source: str) -> None:
        """What would end a URL or begin a mark is percent-encoded."""
        assert paragraph("a", (Span(0, 1, LINK, url),)) == f"[a]({source})"

    def test_text(self) -> None:
        """Brackets in the text of a link do not end it."""
        assert paragraph("[1] a", (Span(0, 3, LINK, "u"),)) == "[\\[1\\]](u) a"

    def test_bare_url(self) -> None:
        """A URL that is the text of a link stays as it is; one beside other marks is broken up."""
        url = "https://a.b/c"
        assert paragraph(url, (Span(0, 13, LINK, url),)) == f"[{url}]({url})"
        assert paragraph(url, (Span(0, 13, STRONG),)) == "**https\\://a.b/c**"
        assert paragraph(f"{url} d", (Span(14, 15, STRONG),)) == f"{url} **d**"
        assert paragraph(f"{url}\nd") == f"{url}  \nd"

    def test_exclamation(self) -> None:
        """A link after an exclamation mark is no image."""
        assert paragraph("a!b", (Span(2, 3, LINK, "u"),)) == "a\\![b](u)"


class TestCode:
    """Code inside a text."""

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("a*b", "`a*b`"),
            ("a`b", "``a`b``"),
            ("``a`", "``` ``a` ```"),
            (" a ", "`  a  `"),
            ("  ", "`  `"),
            ("a\nb", "`a`\\\n`b`"),
        ],
    )
    def test_code(self, text: str, source: str) -> None:
        """Nothing is escaped in code; the marks are longer than any in it."""
        assert paragraph(text, (Span(0, len(text), CODE),)) == source

    def test_definition(self) -> None:
        """Code that would make a paragraph the definition of a link's target is plain text."""
        spans = [Span(0, 4, LINK, "u"), Span(1, 4, CODE)]
        assert paragraph("a]:b c", spans) == "[a\\]:b](u) c"
        assert paragraph("x a]:b", [Span(2, 6, LINK, "u"), Span(3, 5, CODE)]) == "x [a`]:`b](u)"

    def test_many_runs(self) -> None:
        """Code with runs of all lengths is no burden."""
        text = "a".join("`" * length for length in range(1, 1000))
        assert paragraph(text, (Span(0, len(text), CODE),)).startswith("`" * 1000 + " `a``a")


class TestEmphasis:
    """Strong and emphasis where marks can be read, and their words where they cannot."""

    @pytest.mark.parametrize(
        ("text", "spans", "source"),
        [
            ("a b c", [(2, 3, STRONG)], "a **b** c"),
            ("abc", [(1, 2, EMPHASIS)], "a*b*c"),
            ("a bc d", [(1, 5, STRONG)], "a **bc** d"),
            ("a“b”", [(1, 4, STRONG)], "a“b”"),
            ("a “b” c", [(2, 5, STRONG)], "a **“b”** c"),
            ("(a)", [(1, 2, EMPHASIS)], "(*a*)"),
            ("a €", [(2, 3, EMPHASIS)], "a *€*"),
            ("a€", [(1, 2, EMPHASIS)], "a€"),
            ("a  b", [(1, 3, STRONG)], "a  b"),
            ("a\nb", [(0, 2, EMPHASIS)], "*a*\\\nb"),
        ],
    )
    def test_edges(self, text: str, spans: list[tuple[int, int, SpanKind]], source: str) -> None:
        """Space moves out of the marks, and marks that would not be read are left out."""
        assert paragraph(text, [Span(*span) for span in spans]) == source

    @pytest.mark.parametrize(
        ("text", "spans", "source"),
        [
            ("ab", [(0, 2, STRONG), (0, 2, EMPHASIS)], "***ab***"),
            ("a b c", [(0, 5, STRONG), (2, 3, EMPHASIS)], "**a *b* c**"),
            ("a b", [(0, 3, STRONG), (2, 3, EMPHASIS)], "**a *b***"),
            ("ab", [(0, 1, EMPHASIS), (1, 2, STRONG)], "*a***b**"),
            ("ab", [(0, 1, STRONG), (1, 2, STRONG)], "**ab**"),
            ("xabcy", [(1, 4, STRONG), (1, 2, EMPHASIS), (3, 4, EMPHASIS)], "x**abc**y"),
            ("abc", [(0, 1, STRONG), (1, 3, EMPHASIS), (1, 2, STRONG)], "**a***bc*"),
        ],
    )
    def test_neighbours(
        self, text: str, spans: list[tuple[int, int, SpanKind]], source: str
    ) -> None:
        """Marks that would be taken for each other lose the inner ones."""
        assert paragraph(text, [Span(*span) for span in spans]) == source

    def test_around_link(self) -> None:
        """A link in strong is a link, and emphasis in a link stands in its brackets."""
        spans = [Span(0, 3, STRONG), Span(0, 3, LINK, "u"), Span(0, 1, EMPHASIS)]
        assert paragraph("a b c", spans) == "[***a* b**](u) c"
        spans = [Span(0, 5, STRONG), Span(0, 3, LINK, "u")]
        assert paragraph("a b c", spans) == "**[a b](u) c**"

    def test_around_code(self) -> None:
        """Code that loses the marks around it joins the code beside it."""
        spans = [Span(0, 1, CODE), Span(1, 2, CODE), Span(1, 3, STRONG)]
        assert paragraph("ab“c", spans) == "`ab`“c"


class TestSize:
    """Texts made to be slow."""

    @pytest.mark.parametrize("piece", ["*", "_", "`", "[", "<", "&a", "\\", "\n", " ", "#", "1. "])
    def test_repeated(self, piece: str) -> None:
        """A text of a million characters is no burden."""
        text = piece * (1_000_000 // len(piece))
        assert len(paragraph(text, (Span(0, len(text), STRONG),))) >= len(text)

    def test_spans(self) -> None:
        """Forty thousand spans are no burden."""
        spans = [Span(at, at + 1, kind) for at in range(0, 40_000, 2) for kind in (STRONG, CODE)]
        assert paragraph("a " * 20_000, spans).count("**`a`**") == 20_000
