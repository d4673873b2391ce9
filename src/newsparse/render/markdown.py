"""A body as Markdown: CommonMark, and the tables of GitHub Flavored Markdown.

What a parser reads back from the source is the body again: the same texts to the character, the
same kinds and levels, the same spans. Markdown cannot hold everything, and then words go before
looks:

- Strong and emphasis that no marks can express become plain text; see `emphasis`. So does code
  whose brackets would be read before it is.
- Line breaks stay line breaks in paragraphs, and are kept as references where only one line may be.
- A table has one row of headers: further ones become plain rows, and a table without gets an empty
  one. Its caption, and that of a figure, is emphasised.
- Blocks without words and without an image that may be loaded give nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsparse.content import (
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.render.characters import lines_of
from newsparse.render.escapes import destination, line
from newsparse.render.head import Head
from newsparse.render.html import LANGUAGE
from newsparse.render.inline import heading, paragraph
from newsparse.render.links import embed_paragraph, image_url
from newsparse.render.lists import items_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsparse.content import BodyBlock, ListItem

__all__ = ["render"]

_TICKS: Final = re.compile("`{3,}")
_NO_HEAD: Final = Head()


def render(body: Iterable[BodyBlock], *, head: Head = _NO_HEAD) -> str:
    """Return the source: the lines of `head` that there are, then the blocks.

    The title is a heading of level 1, the subtitle emphasised. A blank line stands between two
    blocks; the last line has no line break.
    """
    parts = [f"# {heading(head.title)}"] if head.title else []
    parts += [_emphasised(head.subtitle)] if head.subtitle else []
    parts += [paragraph(head.facts)] if head.facts else []
    parts.extend(_blocks(body, depth=1))
    return "\n\n".join(parts)


def _blocks(blocks: Iterable[BodyBlock], *, depth: int) -> Iterator[str]:
    """Yield the source of each block that has one.

    A list right after a list of its sort takes the other marker, or the two would be read as one.
    """
    before: tuple[bool, bool] | None = None
    for block in blocks:
        sort = None
        if isinstance(block, ListBlock):
            sort = (block.ordered, before == (block.ordered, False))
            source = _list(block, depth, is_second=sort[1])
        else:
            source = _block(block)
        if source:
            yield source
            before = sort


def _block(block: Paragraph | Heading | Quote | Table | Code | Figure | Embed) -> str:
    match block:
        case Paragraph():
            source = paragraph(block.text, block.spans)
        case Heading():
            source = _heading(block)
        case Quote():
            source = _quote(block)
        case Table():
            source = _table(block)
        case Code():
            source = _code(block)
        case Figure():
            source = _figure(block)
        case Embed():
            link = embed_paragraph(block)
            source = paragraph(link.text, link.spans) if link else ""
    return source


def _heading(block: Heading) -> str:
    marks = "#" * min(max(block.level, 1), 6)
    return f"{marks} {heading(block.text, block.spans)}" if block.text else ""


def _list(block: ListBlock, depth: int, *, is_second: bool) -> str:
    items: list[str] = []
    for number, item in enumerate(items_at(block, depth), start=1):
        if block.ordered:
            marker = f"{number}{')' if is_second else '.'}"
        else:
            marker = "*" if is_second else "-"
        indent = " " * (len(marker) + 1)
        content = _item(item, depth).replace("\n", "\n" + indent)
        content = content.replace(f"\n{indent}\n", "\n\n")
        items.append(f"{marker} {content}" if item.text else f"{marker}{content}")
    return "\n".join(items)


def _item(item: ListItem, depth: int) -> str:
    content = paragraph(item.text, item.spans)
    nested = list(_blocks(item.children, depth=depth + 1))
    if not nested:
        return content
    # a marker without words after it cannot follow a line of text, which it would underline
    first = next(child for child in item.children if child.items)
    gap = "\n\n" if content and not first.items[0].text else "\n"
    return content + gap + "\n".join(nested)


def _quote(quote: Quote) -> str:
    parts = [paragraph(quote.text, quote.spans)] if quote.text else []
    if quote.cite:
        parts.append(f"— {line(quote.cite)}")
    lines = "\n\n".join(parts).split("\n") if parts else []
    return "\n".join(f"> {text}" if text else ">" for text in lines)


def _table(table: Table) -> str:
    parts = [_emphasised(table.caption)] if table.caption else []
    columns = max(map(len, table.rows), default=0)
    if columns:
        header, rest = (table.rows[0], table.rows[1:]) if table.header_rows else ((), table.rows)
        # a parser fills short rows up to the header by itself
        padded = (*header, *[""] * (columns - len(header)))
        rows = [_row(padded), "|" + " --- |" * columns, *map(_row, rest)]
        parts.append("\n".join(rows))
    return "\n\n".join(parts)


def _row(row: Sequence[str]) -> str:
    return "| " + " | ".join(line(cell).replace("|", "\\|") for cell in row) + " |"


def _code(code: Code) -> str:
    if not code.text:
        return ""
    text = lines_of(code.text)
    longest = max(map(len, _TICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    language = code.language if code.language and LANGUAGE.fullmatch(code.language) else ""
    return f"{fence}{language}\n{text}\n{fence}"


def _figure(figure: Figure) -> str:
    words = _emphasised(figure.text) if figure.text else ""
    image = _image(figure.image, figure.text) if figure.image else ""
    return "\\\n".join(filter(None, (image, words)))


def _image(image: Image, words: str) -> str:
    """Return an image, whose alternative text is left out where `words` say the same below it."""
    url = image_url(image.url)
    alt = "" if image.alt is None or image.alt in words else image.alt
    return f"![{line(alt)}]({destination(url)})" if url else ""


def _emphasised(text: str) -> str:
    return paragraph(text, (Span(0, len(text), SpanKind.EMPHASIS),))
