"""A body as plain text."""

from __future__ import annotations

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
    Table,
)
from newsparse.render import text

HERE = Position(0)


class TestRender:
    """The words of the story, block by block."""

    def test_blocks(self) -> None:
        """A blank line parts two blocks and none stands at the end."""
        body = (Heading("Prices", HERE), Paragraph("One.\nTwo.", HERE), Quote("Three.", HERE))
        assert text.render(body) == "Prices\n\nOne.\nTwo.\n\nThree."

    def test_list(self) -> None:
        """Items are lines without bullet or number, nested ones after their parent."""
        inner = ListBlock((ListItem("b", HERE), ListItem("c", HERE)), HERE, ordered=True)
        body = (ListBlock((ListItem("a", HERE, children=(inner,)), ListItem("d", HERE)), HERE),)
        assert text.render(body) == "a\nb\nc\nd"

    def test_item_without_words(self) -> None:
        """An item that only holds a list gives no line of its own."""
        inner = ListBlock((ListItem("b", HERE),), HERE)
        body = (ListBlock((ListItem("", HERE, children=(inner,)),), HERE),)
        assert text.render(body) == "b"

    def test_table(self) -> None:
        """Rows are lines, their cells joined by a bar; the caption is no part of it."""
        body = (Table((("Coin", "Price"), ("A", "1")), HERE, header_rows=1, caption="Prices"),)
        assert text.render(body) == "Coin | Price\nA | 1"

    def test_code(self) -> None:
        """Code keeps every space and line break."""
        assert text.render((Code("  if x:\n\n    y\n", HERE),)) == "  if x:\n\n    y\n"

    def test_figures_and_embeds(self) -> None:
        """What is said about the story gives nothing, not even a blank line."""
        body: tuple[BodyBlock, ...] = (
            Paragraph("One.", HERE),
            Figure(HERE, Image("a.png", alt="alt"), caption="caption"),
            Embed("youtube", HERE, "https://youtube.com/watch?v=1", text="shown"),
            Paragraph("", HERE),
            Paragraph("Two.", HERE),
        )
        assert text.render(body) == "One.\n\nTwo."

    def test_nothing(self) -> None:
        """No blocks give an empty text."""
        assert text.render(()) == ""
