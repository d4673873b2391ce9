"""A body as Markdown, block by block."""

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
from newsparse.render import markdown
from newsparse.render.head import Head

HERE = Position(0)


def items(*texts: str, ordered: bool = False, children: tuple[ListBlock, ...] = ()) -> ListBlock:
    """Return a list of items with these texts, the last of which has `children`."""
    *first, last = texts
    made = [*(ListItem(text, HERE) for text in first), ListItem(last, HERE, children=children)]
    return ListBlock(tuple(made), HERE, ordered=ordered)


class TestBlocks:
    """Each kind of block has its form."""

    def test_head(self) -> None:
        """Title, subtitle and the line of names and date stand above the rest."""
        body = (Heading("Prices", HERE), Paragraph("One.\nTwo.", HERE))
        head = Head("A *", "B #", "Jane *Roe*", "2023-05-12 09:30")
        assert markdown.render(body, head=head).split("\n\n") == [
            "# A \\*", "*B #*", "Jane \\*Roe\\* · 2023-05-12 09:30", "## Prices", "One.\\\nTwo.",
        ]  # fmt: skip

    def test_what_the_head_lacks_takes_no_line(self) -> None:
        """Neither an empty title, nor a dot where there is but one fact."""
        body = (Paragraph("One.", HERE),)
        assert markdown.render(body, head=Head(date="2023-05-12")) == "2023-05-12\n\nOne."
        assert markdown.render(body, head=Head()) == markdown.render(body) == "One."

    @pytest.mark.parametrize(
        ("level", "marks"), [(2, "##"), (6, "######"), (0, "#"), (7, "######")]
    )
    def test_heading(self, level: int, marks: str) -> None:
        """A heading keeps its level within what Markdown has."""
        assert markdown.render((Heading("1. a", HERE, level),)) == f"{marks} 1. a"

    def test_heading_spans(self) -> None:
        """A heading keeps its spans."""
        span = Span(0, 1, SpanKind.LINK, "u")
        assert markdown.render((Heading("a b", HERE, 3, (span,)),)) == "### [a](u) b"

    def test_quote(self) -> None:
        """Every line of a quotation is marked, and who is quoted follows after a dash."""
        block = Quote("a\nb", HERE, cite="C")
        assert markdown.render((block,)) == "> a\\\n> b\n>\n> — C"

    def test_cite_alone(self) -> None:
        """A quotation whose words are missing still says who was quoted."""
        assert markdown.render((Quote("", HERE, cite="C"),)) == "> — C"

    def test_embed(self) -> None:
        """An embed is a paragraph with a link."""
        block = Embed("x.com", HERE, "https://x.com/1", text="A post")
        assert markdown.render((block,)) == "[A post](https://x.com/1)"

    def test_figure(self) -> None:
        """Caption and credit stand emphasised below the image."""
        block = Figure(HERE, Image("a b.png", alt="x]y"), caption="c", credit="d")
        assert markdown.render((block,)) == "![x\\]y](a%20b.png)\\\n*c\\\nd*"

    def test_caption_alone(self) -> None:
        """A figure without an image is its caption."""
        assert markdown.render((Figure(HERE, caption="c"),)) == "*c*"

    @pytest.mark.parametrize(
        "block",
        [
            Paragraph("", HERE),
            Heading("", HERE),
            ListBlock((), HERE),
            Quote("", HERE),
            Table((), HERE),
            Table(((), ()), HERE),
            Code("", HERE),
            Figure(HERE, Image("data:,")),
            Embed("youtube", HERE),
        ],
    )
    def test_nothing(self, block: BodyBlock) -> None:
        """A block without words gives nothing, not even a blank line."""
        body = (Paragraph("a", HERE), block, Paragraph("b", HERE))
        assert markdown.render(body) == "a\n\nb"


class TestLists:
    """Items, nesting and neighbours."""

    def test_nested(self) -> None:
        """A nested list is indented to where its item's text begins."""
        inner = items("b", "c", ordered=True, children=(items("d"),))
        outer = items("a", children=(inner,))
        assert markdown.render((outer,)) == "- a\n  1. b\n  2. c\n     - d"

    def test_wide_numbers(self) -> None:
        """The indent grows with the number."""
        block = items(*"abcdefghij\n", ordered=True, children=(items("x"),))
        assert markdown.render((block,)).endswith("\n10. j\n11. &#10;\n    - x")

    def test_lines(self) -> None:
        """A line of an item stays in the item, and what looks like an item is none."""
        assert markdown.render((items("a\n- b\n2. c"),)) == "- a\\\n  \\- b\\\n  2\\. c"

    def test_neighbours(self) -> None:
        """Lists of a sort that follow each other take turns with their markers."""
        body: tuple[BodyBlock, ...] = (items("a"), items("b"), Paragraph("", HERE), items("c"))
        assert markdown.render(body) == "- a\n\n* b\n\n- c"
        body = (items("a", ordered=True), items("b", ordered=True), items("c"))
        assert markdown.render(body) == "1. a\n\n1) b\n\n- c"
        body = (items("a"), Paragraph("x", HERE), items("b"))
        assert markdown.render(body) == "- a\n\nx\n\n- b"

    def test_nested_neighbours(self) -> None:
        """Lists in the same item take turns too."""
        block = items("a", children=(items("b"), items("c")))
        assert markdown.render((block,)) == "- a\n  - b\n  * c"

    def test_empty_items(self) -> None:
        """An item without words is a marker alone, which underlines nothing."""
        assert markdown.render((items("", "a", ""),)) == "-\n- a\n-"
        assert markdown.render((items("", children=(items("a"),)),)) == "-\n  - a"
        assert markdown.render((items("a", children=(items("", "b"),)),)) == "- a\n\n  -\n  - b"


class TestTables:
    """Rows and cells."""

    def test_header(self) -> None:
        """The first header row is the header, further ones are rows."""
        block = Table((("a", "b"), ("c", "d"), ("e", "f")), HERE, header_rows=2)
        assert markdown.render((block,)) == "| a | b |\n| --- | --- |\n| c | d |\n| e | f |"

    def test_no_header(self) -> None:
        """A table without header rows gets an empty one, which Markdown asks for."""
        assert markdown.render((Table((("a",),), HERE),)) == "|  |\n| --- |\n| a |"

    def test_ragged(self) -> None:
        """The header is as wide as the widest row, and other rows stay as they are."""
        block = Table((("a",), ("b", "c")), HERE, header_rows=1)
        assert markdown.render((block,)) == "| a |  |\n| --- | --- |\n| b | c |"

    def test_cells(self) -> None:
        """Bars, line breaks and outer space survive in a cell."""
        block = Table(((" a|b\\", "\\|", "c\nd"),), HERE, header_rows=1)
        assert markdown.render((block,)).split("\n")[0] == (
            "| &#32;a\\|b\\\\ | \\\\\\| | c&#10;d |"
        )

    def test_caption(self) -> None:
        """The caption is an emphasised paragraph above the rows."""
        block = Table((("a",),), HERE, header_rows=1, caption="b")
        assert markdown.render((block,)) == "*b*\n\n| a |\n| --- |"

    def test_wide_and_long(self) -> None:
        """One wide row does not make a long table wide."""
        rows = (("a",) * 1000, *[("b",)] * 10_000)
        assert len(markdown.render((Table(rows, HERE),))) < 100_000


class TestCode:
    """Fenced code."""

    def test_language(self) -> None:
        """The language stands behind the fence, if it is the name of one."""
        assert markdown.render((Code("a", HERE, "c++"),)) == "```c++\na\n```"
        assert markdown.render((Code("a", HERE, "a b`"),)) == "```\na\n```"

    def test_fence(self) -> None:
        """The fence is longer than any run of backticks in the code."""
        assert markdown.render((Code("`````\n```", HERE),)) == "``````\n`````\n```\n``````"

    def test_text(self) -> None:
        """Nothing in the code is escaped, and every line break is kept."""
        assert markdown.render((Code("*a*\r\n\t<b>\n", HERE),)) == "```\n*a*\n\t<b>\n\n```"
