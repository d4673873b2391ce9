"""What is left of Markdown in a block."""

from __future__ import annotations

import pytest

from newsparse.content import Image, Link, Span, SpanKind
from newsparse.dump.markup import Inline, read_heading, read_inline

A = "https://a.example/x"


def _link(text: str, url: str = A) -> Inline:
    """Return what a text reads as that is one link."""
    return Inline(text, (Span(0, len(text), SpanKind.LINK, url),), (Link(text, url),))


class TestHeading:
    """`read_heading`: headings that open with number signs."""

    @pytest.mark.parametrize(
        ("text", "level", "words"),
        [
            ("# A bridge", 1, "A bridge"),
            ("######  A bridge", 6, "A bridge"),
            ("## A bridge ##", 2, "A bridge"),
            ("## C#", 2, "C#"),
            ("## A bridge {#bridge .big}", 2, "A bridge"),
            ("## The set {1, 2}", 2, "The set {1, 2}"),
            ("#bridge", 0, "#bridge"),
            ("####### A bridge", 0, "####### A bridge"),
            ("## ##", 0, "## ##"),
            ("A bridge", 0, "A bridge"),
            ("", 0, ""),
        ],
    )
    def test_reads(self, text: str, level: int, words: str) -> None:
        """Level and words, or 0 and the text as it is."""
        assert read_heading(text) == (level, words)


class TestLinks:
    """Links."""

    @pytest.mark.parametrize(
        "text",
        [
            f"[A bridge]({A})",
            f"[ A bridge ]({A})",
            f"[A bridge](<{A}>)",
            f'[A bridge]({A} "The bridge")',
            f"[A bridge]({A} 'The bridge')",
            f"[A bridge]({A}){{.external}}",
            f"[![]({A}.png) A bridge]({A})",
            f"A bridge]({A})",
            f"[[A bridge]{{.big}}]({A})",
        ],
    )
    def test_forms(self, text: str) -> None:
        """Titles, brackets, attributes and images around the words change nothing."""
        found = read_inline(text)
        assert (found.text, found.spans, found.links) == (
            *("A bridge", _link("A bridge").spans, _link("A bridge").links),
        )

    @pytest.mark.parametrize(
        ("text", "url"),
        [
            ("[a](/wiki/Bridge_(river))", "/wiki/Bridge_(river)"),
            ("[a](mailto:?subject=A new bridge)", "mailto:?subject=A new bridge"),
            ("[a](/a b)", "/a b"),
            ("[a](x)", "x"),
        ],
    )
    def test_addresses(self, text: str, url: str) -> None:
        """Addresses may hold brackets, and blanks if they begin as addresses do."""
        assert read_inline(text) == _link("a", url)

    def test_words_around(self) -> None:
        """Offsets count the text without marks."""
        assert read_inline(f"The [new bridge]({A}) and [its toll](/t).") == Inline(
            "The new bridge and its toll.",
            (Span(4, 14, SpanKind.LINK, A), Span(19, 27, SpanKind.LINK, "/t")),
            (Link("new bridge", A), Link("its toll", "/t")),
        )

    def test_brackets_in_the_words(self) -> None:
        """A label may hold brackets."""
        assert read_inline("[[1]](#cite)") == _link("[1]", "#cite")
        assert read_inline("[a [sic] b](/x)") == _link("a [sic] b", "/x")

    def test_line_break_in_the_words(self) -> None:
        """A label may go over a line."""
        assert read_inline("[The new\nbridge](/x)").links == (Link("The new bridge", "/x"),)

    def test_address_alone(self) -> None:
        """An address in angles is a link to itself."""
        assert read_inline(f"<{A}>") == _link(A)

    @pytest.mark.parametrize("text", ["[a] (b)", "[a]", "a](b c)", "[sic](an error of theirs)"])
    def test_no_links(self, text: str) -> None:
        """Brackets alone are text."""
        assert read_inline(text) == Inline(text)

    def test_without_words(self) -> None:
        """A link that shows nothing is none; its address stands for it where nothing else does."""
        assert read_inline(f"[]({A})Bridge") == Inline("Bridge")
        assert read_inline(f"[]({A})") == Inline(A)


class TestHalves:
    """Links that blank lines cut in two."""

    def test_opening(self) -> None:
        """A bracket that is not closed is left out at the start only."""
        assert read_inline("[REPORT") == Inline("REPORT")
        assert read_inline("![A view of") == Inline("A view of")
        assert read_inline("[REPORT [1]") == Inline("REPORT [1]")
        assert read_inline("A [report") == Inline("A [report")

    def test_closing(self) -> None:
        """The words before the target are linked."""
        assert read_inline("A summary of it.](/story)") == _link("A summary of it.", "/story")


class TestImages:
    """Images."""

    def test_alone(self) -> None:
        """Its alternative text stands for it, or its address."""
        assert read_inline("![A boat](a.png)") == Inline("A boat", image=Image("a.png", "A boat"))
        assert read_inline("![](a.png)") == Inline("a.png", image=Image("a.png"))

    def test_with_words(self) -> None:
        """Beside words only the words are text."""
        found = read_inline("![A boat](a.png) The harbour ![](b.png) at night")
        assert found == Inline("The harbour at night", image=Image("a.png", "A boat"))

    def test_first_one_counts(self) -> None:
        """A block has one image; that of a link within it counts, too."""
        assert read_inline("![](a.png) ![](b.png)").image == Image("a.png")
        assert read_inline("[![](a.png)](/x) ![]() b").image == Image("a.png")
        assert read_inline("![]() ![](b.png)").image == Image("b.png")

    def test_brackets_in_the_words(self) -> None:
        """Escaped ones, too."""
        image = read_inline(r"![A boat \[left\]](a.png)").image
        assert image == Image("a.png", r"A boat \[left\]")


class TestEmphasis:
    """Emphasis and code."""

    @pytest.mark.parametrize(
        ("text", "words", "kinds"),
        [
            ("**a b**", "a b", ["strong"]),
            ("__a b__", "a b", ["strong"]),
            ("*a b*", "a b", ["emphasis"]),
            ("_a b_", "a b", ["emphasis"]),
            ("***a b***", "a b", ["strong", "emphasis"]),
            ("`a * b`", "a * b", ["code"]),
            ("``a b``", "a b", ["code"]),
            ("**a _b_**", "a b", ["emphasis", "strong"]),
            ("*a **b***", "a b", ["strong", "emphasis"]),
            ("_a **b** c_", "a b c", ["strong", "emphasis"]),
        ],
    )
    def test_marks(self, text: str, words: str, kinds: list[str]) -> None:
        """The marks are left out, and say what the text is."""
        found = read_inline(text)
        assert found.text == words
        assert [span.kind.value for span in found.spans] == kinds

    @pytest.mark.parametrize(
        "text",
        [
            "2 * 3 * 4",
            "a ** b ** c",
            "snake_case_word",
            "*Figures are estimates.",
            "f**k",
            "rated ***",
            "_",
            "`",
        ],
    )
    def test_text(self, text: str) -> None:
        """Signs that open nothing, or close nothing, are text."""
        assert read_inline(text) == Inline(text)

    def test_nested_places(self) -> None:
        """Spans within spans have the right places."""
        found = read_inline(f"A **new [bridge]({A})** here")
        assert found.text == "A new bridge here"
        assert found.spans == (
            Span(6, 12, SpanKind.LINK, A),
            Span(2, 12, SpanKind.STRONG),
        )

    def test_of_no_words_is_none(self) -> None:
        """An image may be all that stands between the marks."""
        assert read_inline("**![](a.png)** b").spans == ()

    def test_spaces_at_the_ends(self) -> None:
        """What stands first or last is placed by the text without white space around it."""
        assert read_inline("![](a.png) **Bridge** ").spans == (Span(0, 6, SpanKind.STRONG),)


class TestOtherMarks:
    """Escapes and what is left of HTML."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (r"It costs \$5 \[about\]", "It costs $5 [about]"),
            (r"1\. May \- or so", "1. May - or so"),
            (r"C:\news", r"C:\news"),
            ("H<sub>2</sub>O <u>here</u>", "H2O here"),
            ("a<br>b<br />c", "a\nb\nc"),
            ("if a < b > c", "if a < b > c"),
            ("[small]{.smallcaps} caps", "small caps"),
            ("plain", "plain"),
        ],
    )
    def test_words(self, text: str, words: str) -> None:
        """Backslashes before signs, and tags of letters, are marks."""
        assert read_inline(text).text == words


class TestTime:
    """Long texts."""

    @pytest.mark.parametrize(
        "unit",
        [
            *("[", "]", "[a](", "![](", "[a [b] ", "[[a]", "*", "**a ", "*a ", "_a ", "__a ", "`"),
            *("``a", "\\", "<", "<https://a", '[a](/ "b ', "[a](<", "[a](((", "](b", "[a]{.b", "#"),
        ],
    )
    def test_marks_that_close_nothing(self, unit: str) -> None:
        """Are read in one pass: more would take minutes."""
        text = unit * (200_000 // len(unit))
        assert len(read_inline(text).text) <= len(text)
        assert read_heading(text)[0] == 0
