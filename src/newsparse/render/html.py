"""A body as an HTML fragment of plain elements.

Safe by construction: every element is written here from a typed value, every text and attribute
goes through `html.escape`, every URL through `links`. There is no script, no style, no handler, and
no way for a text to bring one. A line break inside a block is ``<br>``. Blocks without words and
without an image that may be loaded give nothing. An embed is a paragraph with a link.
"""

from __future__ import annotations

import re
from html import escape
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
    SpanKind,
    Table,
)
from newsparse.render.characters import carriable, lines_of
from newsparse.render.head import Head
from newsparse.render.links import embed_paragraph, image_url
from newsparse.render.lists import items_at
from newsparse.render.spans import Node, nest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsparse.content import BodyBlock, Span
    from newsparse.render.spans import Item

__all__ = ["LANGUAGE", "render"]

#: What the name of a programming language looks like; any other is left out.
LANGUAGE: Final = re.compile(r"[\w.+#-]{1,40}")
_NO_HEAD: Final = Head()
_TAGS: Final = {SpanKind.STRONG: "strong", SpanKind.EMPHASIS: "em"}


def render(body: Iterable[BodyBlock], *, head: Head = _NO_HEAD) -> str:
    """Return the fragment: a ``header`` with the lines of `head` if any, then the blocks.

    Title, subtitle, and names with date take a line each, and so does every block or more.
    """
    parts = list(filter(None, (_head(head), *map(_block, body))))
    return "\n".join(parts)


def _head(head: Head) -> str:
    when = f"<time{_attribute('datetime', head.machine_date)}>{_text(head.date)}</time>"
    facts = " · ".join(filter(None, (_text(head.byline), when if head.date else "")))
    lines = [
        _element("h1", _text(head.title)),
        _element("p", _text(head.subtitle)),
        _element("p", facts),
    ]
    content = "\n".join(filter(None, lines))
    return f"<header>\n{content}\n</header>" if content else ""


def _block(block: BodyBlock) -> str:
    match block:
        case Paragraph():
            html = _element("p", _inline(block.text, block.spans))
        case Heading():
            html = _element(f"h{min(max(block.level, 1), 6)}", _inline(block.text, block.spans))
        case ListBlock():
            html = _list(block, 1)
        case Quote():
            html = _quote(block)
        case Table():
            html = _table(block)
        case Code():
            html = _code(block)
        case Figure():
            html = _figure(block)
        case Embed():
            paragraph = embed_paragraph(block)
            html = _block(paragraph) if paragraph else ""
    return html


def _element(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>" if content else ""


def _text(text: str) -> str:
    return escape(carriable(text), quote=False).replace("\n", "<br>")


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(carriable(value))}"'


def _inline(text: str, spans: Sequence[Span]) -> str:
    return _items(text, nest(len(text), spans)) if spans else _text(text)


def _items(text: str, items: Iterable[Item]) -> str:
    parts: list[str] = []
    for item in items:
        if isinstance(item, Node):
            parts.append(_node(item, _items(text, item.children)))
        else:
            words = _text(text[item.start : item.end])
            parts.append(f"<code>{words}</code>" if item.is_code else words)
    return "".join(parts)


def _node(node: Node, content: str) -> str:
    if node.url is not None:
        return f"<a{_attribute('href', node.url)}>{content}</a>"
    return _element(_TAGS[node.kind], content)


def _list(block: ListBlock, depth: int) -> str:
    tag = "ol" if block.ordered else "ul"
    lines: list[str] = []
    for item in items_at(block, depth):
        lists = [html for child in item.children if (html := _list(child, depth + 1))]
        nested = "\n" + "\n".join(lists) + "\n" if lists else ""
        lines.append(f"<li>{_inline(item.text, item.spans)}{nested}</li>")
    return f"<{tag}>\n" + "\n".join(lines) + f"\n</{tag}>" if lines else ""


def _quote(quote: Quote) -> str:
    words = _element("p", _inline(quote.text, quote.spans))
    cite = _element("p", _element("cite", _text(quote.cite or "")))
    return _element("blockquote", words + cite)


def _table(table: Table) -> str:
    head, rest = table.rows[: table.header_rows], table.rows[table.header_rows :]
    parts = [
        _element("caption", _text(table.caption or "")),
        _element("thead", "".join(_row(row, "th") for row in head)),
        _element("tbody", "".join(_row(row, "td") for row in rest)),
    ]
    return _element("table", "\n".join(filter(None, parts)))


def _row(row: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_text(cell)}</{tag}>" for cell in row) + "</tr>"


def _code(code: Code) -> str:
    if not code.text:
        return ""
    language = code.language if code.language and LANGUAGE.fullmatch(code.language) else None
    attribute = _attribute("class", f"language-{language}") if language else ""
    return f"<pre><code{attribute}>{escape(lines_of(code.text), quote=False)}</code></pre>"


def _figure(figure: Figure) -> str:
    credit = _element("cite", _text(figure.credit or ""))
    words = "<br>".join(filter(None, (_text(figure.caption or ""), credit)))
    image = _image(figure.image) if figure.image else ""
    return _element("figure", image + _element("figcaption", words))


def _image(image: Image) -> str:
    url = image_url(image.url)
    if url is None:
        return ""
    attributes = _attribute("src", url)
    if image.alt is not None:
        attributes += _attribute("alt", image.alt)
    for name, size in (("width", image.width), ("height", image.height)):
        if size is not None:
            attributes += _attribute(name, str(size))
    return f"<img{attributes}>"
