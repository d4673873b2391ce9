"""The body of an article drawn for a terminal: headings at the margin, the rest set in.

The layout says what colour would say, so that it reads as well in a pipe.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.segment import Segment
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text

from newsparse.cli.printable import clean
from newsparse.cli.screen import prose, ruled
from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Table,
)

__all__ = ["render"]

#: Columns that text is set in from the margin.
_INDENT = 2
#: Lists nested deeper than this are set in no further.
_DEEPEST = 4
#: A table whose columns would be narrower than this is written as lines instead.
_NARROWEST_CELL = 8


def render(block: BodyBlock, *, width: int) -> RenderableType:
    """Return the drawing of one block of a body, for a console of `width` columns."""
    if isinstance(block, Heading):
        return prose(block.text, block.spans, "bold cyan" if block.level <= 2 else "bold")  # noqa: PLR2004 - h2
    return Padding(_inner(block, width - _INDENT), (0, 0, 0, _INDENT), expand=False)


def _inner(block: BodyBlock, width: int) -> RenderableType:
    drawn: RenderableType
    match block:
        case ListBlock():
            drawn = Group(*_items(block))
        case Quote():
            drawn = _quote(block)
        case Table():
            drawn = _table(block, width)
        case Code():
            # a long line of code goes on in the next line: nothing of it is cut off
            drawn = Barred(Text(clean(block.text), style="cyan", overflow="fold"))
        case Figure():
            drawn = _figure(block)
        case Embed():
            drawn = _embed(block)
        case Paragraph() | Heading():
            drawn = prose(block.text, block.spans)
    return drawn


class Barred:
    """A drawing with a dim bar down its left side."""

    def __init__(self, content: RenderableType) -> None:
        """Keep the drawing that gets the bar."""
        self._content = content

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of the drawing, each behind the bar."""
        bar = Segment("│ ", Style(dim=True))
        inner = options.update(width=max(options.max_width - bar.cell_length, 1))
        for line in console.render_lines(self._content, inner, pad=False):
            yield bar
            yield from line
            yield Segment.line()


def _quote(quote: Quote) -> RenderableType:
    lines = [prose(quote.text, quote.spans, "italic")]
    if quote.cite:
        lines.append(prose(f"— {quote.cite}", style="dim"))
    return Barred(Group(*lines))


def _items(block: ListBlock) -> Iterator[RenderableType]:
    """Yield the items as they are read, nested ones after their parent.

    A stack and no recursion: a page may nest its lists as deep as it likes.
    """
    stack: list[tuple[int, str, ListItem]] = []
    _push(stack, 0, block)
    while stack:
        depth, marker, item = stack.pop()
        yield _hanging(" " * _INDENT * min(depth, _DEEPEST) + marker, item)
        for nested in reversed(item.children):
            _push(stack, depth + 1, nested)


def _push(stack: list[tuple[int, str, ListItem]], depth: int, block: ListBlock) -> None:
    places = len(str(len(block.items)))
    for number in range(len(block.items), 0, -1):
        marker = f"{number:>{places}}." if block.ordered else "•"
        stack.append((depth, marker, block.items[number - 1]))


def _hanging(marker: str, item: ListItem) -> RenderableType:
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=cell_len(marker), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(marker, style="cyan"), prose(item.text, item.spans))
    return grid


def _table(table: Table, width: int) -> RenderableType:
    columns = max((len(row) for row in table.rows), default=0)
    caption = [prose(table.caption, style="dim italic"), Text()] if table.caption else []
    if columns == 0 or columns * _NARROWEST_CELL > width:
        return Group(*caption, prose(table.text))
    grid = ruled(header=table.header_rows > 0, expand=False)
    for head in _heads(table.rows[: table.header_rows], columns):
        grid.add_column(prose(head, style="bold"), overflow="fold")
    for row in table.rows[table.header_rows :]:
        grid.add_row(*(prose(cell) for cell in row))
    return Group(*caption, grid)


def _heads(rows: Sequence[Sequence[str]], columns: int) -> list[str]:
    """Return one head a column; header rows that stand on each other share it, one a line."""
    stacked = zip_longest([""] * columns, *rows, fillvalue="")
    return ["\n".join(cells[1:]) for cells in stacked]


def _figure(figure: Figure) -> Text:
    image = figure.image
    words = figure.caption or (image.alt or image.url if image else "")
    drawn = Text("Image  ", style="dim")
    drawn.append_text(prose(words, style="italic"))
    if figure.credit:
        drawn.append_text(prose(f"  {figure.credit}"))
    return drawn


def _embed(embed: Embed) -> RenderableType:
    label = prose("  ".join(part for part in (embed.provider, embed.url) if part), style="dim")
    return Barred(Group(label, prose(embed.text))) if embed.text else label
