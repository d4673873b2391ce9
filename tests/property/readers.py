"""Bodies in a plain form, made from the values and read from HTML and from Markdown.

lxml and markdown-it read, neither of which is used to write. The form is a tuple for each block. A
text in it is its characters, each with the marks that it stands under, so that two spans that touch
are as good as one. What a format cannot hold is said in `in_html` and `in_markdown`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeAlias
from urllib.parse import unquote

import lxml.html
from lxml.html import HtmlElement
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from newsparse.content import (
    BodyBlock,
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
from newsparse.testing.strategies.texts import IMAGE_URLS, LINK_URLS

__all__ = ["in_html", "in_markdown", "mapped", "read_html", "read_markdown", "rich", "softened"]

#: A character and the marks over it.
Char: TypeAlias = tuple[str, frozenset[str]]
#: A text.
Rich: TypeAlias = tuple[Char, ...]
Form: TypeAlias = tuple[Any, ...]

_EMPHASIS = frozenset({"strong", "emphasis"})
_HTML_MARKS = {"strong": "strong", "em": "emphasis", "code": "code", "cite": "cite"}


def rich(text: str, *marks: str) -> Rich:
    """Return the characters of `text` as a document can carry them, all under `marks`."""
    return tuple((_carried(char), frozenset(marks)) for char in text)


def _carried(char: str) -> str:
    if char in "\r\v\f":
        return " "
    is_control = unicodedata.category(char) in ("Cc", "Cs") and char not in "\t\n"
    is_no_character = ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF
    return "\ufffd" if is_control or is_no_character else char


def _spanned(text: str, spans: Iterable[Span]) -> Rich:
    marks: list[set[str]] = [set() for _ in text]
    for span in spans:
        for at in range(max(0, span.start), min(span.end, len(text))):
            marks[at].add(_mark(span))
    return tuple((_carried(char), frozenset(over)) for char, over in zip(text, marks, strict=True))


def _mark(span: Span) -> str:
    return _link(span.url or "") if span.kind is SpanKind.LINK else span.kind.value


def _link(url: str) -> str:
    return f"link {unquote(url)}"


def softened(text: Rich) -> Rich:
    """Return `text` under marks that Markdown has: no emphasis of space, no code of line breaks."""

    def soft(char: str, marks: frozenset[str]) -> frozenset[str]:
        marks = marks - _EMPHASIS if char.isspace() else marks
        return marks - {"code"} if char == "\n" else marks

    return tuple((char, soft(char, marks)) for char, marks in text)


def mapped(form: Any, change: Callable[[Char], Any]) -> Any:  # noqa: ANN401 - forms nest freely
    """Return `form` with every character of its texts changed."""
    if isinstance(form, tuple) and [*map(type, form)] == [str, frozenset]:
        return change(form)
    if isinstance(form, list | tuple):
        return tuple(mapped(part, change) for part in form)
    return form


# --- from values


def in_html(block: BodyBlock) -> list[Form]:
    """Return what `block` is in HTML: all of it but positions, or nothing without words."""
    match block:
        case Figure(image=image):
            picture: Form = ()
            if image and image.url in IMAGE_URLS:
                alt = None if image.alt is None else rich(image.alt)
                picture = (unquote(image.url), alt, image.width, image.height)
            words = (rich(block.caption or ""), rich(block.credit or "", "cite"))
            return [("figure", picture, *words)] if picture or any(words) else []
        case Table(rows=rows):
            caption = rich(block.caption or "")
            cells = tuple(tuple(map(rich, row)) for row in rows)
            head, rest = cells[: block.header_rows], cells[block.header_rows :]
            return [("table", caption, head, rest)] if rows or caption else []
        case Quote():
            parts = (_spanned(block.text, block.spans), rich(block.cite or "", "cite"))
        case _:
            return _in_both(block)
    return [("quote", *filter(None, parts))] if any(parts) else []


def _alt(image: Image, words: str) -> str:
    """Return the alternative text that Markdown shows: none that the words below it repeat."""
    return "" if image.alt is None or image.alt in words else image.alt


def in_markdown(block: BodyBlock) -> list[Form]:
    """Return what `block` is in Markdown: texts, kinds, levels and spans."""
    match block:
        case Figure(image=image):
            words = softened(rich(block.text, "emphasis"))
            if image and image.url in IMAGE_URLS:
                return [("figure", unquote(image.url), rich(_alt(image, block.text)), words)]
            return [("paragraph", words)] if words else []
        case Table():
            return list(_tables_in_markdown(block))
        case Quote():
            cite = rich(f"— {block.cite}") if block.cite else ()
            parts = (softened(_spanned(block.text, block.spans)), cite)
            return [("quote", *filter(None, parts))] if any(parts) else []
        case _:
            return [_softened_form(form) for form in _in_both(block)]


def _tables_in_markdown(table: Table) -> Iterator[Form]:
    if table.caption:
        yield "paragraph", softened(rich(table.caption, "emphasis"))
    columns = max(map(len, table.rows), default=0)
    if columns:
        rows = [tuple(map(rich, [*row, *[""] * (columns - len(row))])) for row in table.rows]
        header = rows.pop(0) if table.header_rows else ((),) * columns
        yield "table", header, tuple(rows)


def _softened_form(form: Any) -> Any:  # noqa: ANN401 - forms nest freely
    if not isinstance(form, tuple):
        return form
    is_text = bool(form) and mapped(form[0], lambda _: "char") == "char"
    return softened(form) if is_text else tuple(map(_softened_form, form))


def _in_both(block: BodyBlock) -> list[Form]:
    match block:
        case Embed():
            is_linked = block.url in LINK_URLS
            text = block.text or (block.provider if is_linked else "")
            marks = (_link(block.url or ""),) if is_linked else ()
            return [("paragraph", rich(text, *marks))] if text else []
        case ListBlock():
            return [_list(block)] if block.items else []
        case Code():
            language = block.language if block.language in ("python", "c++") else None
            lines = block.text.replace("\r\n", "\n").replace("\r", "\n")
            return [("code", language, rich(lines))] if lines else []
        case Heading():
            found: Form = ("heading", block.level, _spanned(block.text, block.spans))
        case Paragraph():
            found = ("paragraph", _spanned(block.text, block.spans))
        case _:
            message = f"no form for {block!r}"
            raise AssertionError(message)
    return [found] if block.text else []


def _list(block: ListBlock) -> Form:
    items = tuple(
        (
            _spanned(item.text, item.spans),
            tuple(_list(child) for child in item.children if child.items),
        )
        for item in block.items
    )
    return ("list", block.ordered, items)


# --- from HTML


def read_html(source: str) -> list[Form]:
    """Return the blocks of a fragment."""
    root = lxml.html.fragment_fromstring(source, create_parent="div")
    parts = ([*element] if element.tag == "header" else [element] for element in root)
    return [_html_block(element) for each in parts for element in each]


def _html_block(element: HtmlElement) -> Form:
    match tag := str(element.tag):
        case "p":
            form: Form = ("paragraph", _html_text(element))
        case "ul" | "ol":
            form = ("list", tag == "ol", tuple(map(_html_item, element)))
        case "blockquote":
            form = ("quote", *map(_html_text, element))
        case "table":
            form = _html_table(element)
        case "pre":
            code = element[0]
            language = (code.get("class") or "").removeprefix("language-") or None
            form = ("code", language, rich(code.text_content()))
        case "figure":
            form = _html_figure(element)
        case _:
            form = ("heading", int(tag.removeprefix("h")), _html_text(element))
    return form


def _html_text(element: HtmlElement) -> Rich:
    return tuple(_html_chars(element, frozenset()))


def _html_chars(element: HtmlElement, marks: frozenset[str]) -> Iterator[Char]:
    """Yield the characters below `element`; line breaks of the source are no part of the text."""
    yield from ((char, marks) for char in (element.text or "").replace("\n", ""))
    for child in element:
        tag = str(child.tag)
        if tag == "br":
            yield "\n", marks
        elif tag not in ("ul", "ol"):
            mark = _link(child.get("href") or "") if tag == "a" else _HTML_MARKS[tag]
            yield from _html_chars(child, marks | {mark})
        yield from ((char, marks) for char in (child.tail or "").replace("\n", ""))


def _html_item(element: HtmlElement) -> Form:
    lists = [child for child in element if child.tag in ("ul", "ol")]
    return (_html_text(element), tuple(map(_html_block, lists)))


def _html_table(element: HtmlElement) -> Form:
    found: dict[str, Form] = {"caption": (), "thead": (), "tbody": ()}
    for part in element:
        if part.tag == "caption":
            found["caption"] = _html_text(part)
        else:
            found[str(part.tag)] = tuple(tuple(map(_html_text, row)) for row in part)
    return ("table", *found.values())


def _html_figure(element: HtmlElement) -> Form:
    picture: Form = ()
    words: Rich = ()
    for part in element:
        if part.tag == "img":
            alt, sizes = part.get("alt"), (part.get("width"), part.get("height"))
            pixels = (None if size is None else int(size) for size in sizes)
            url = unquote(part.get("src") or "")
            picture = (url, None if alt is None else rich(alt), *pixels)
        else:
            words = _html_text(part)
    credit = tuple(char for char in words if "cite" in char[1])
    caption = words[: len(words) - len(credit)]
    return ("figure", picture, caption[:-1] if caption and credit else caption, credit)


# --- from Markdown


def read_markdown(source: str) -> list[Form]:
    """Return the blocks of a document."""
    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    return [_markdown_block(node) for node in SyntaxTreeNode(tokens).children]


def _markdown_block(node: SyntaxTreeNode) -> Form:
    match node.type:
        case "paragraph":
            return _markdown_paragraph(node)
        case "heading":
            return ("heading", int(node.tag.removeprefix("h")), _markdown_text(node))
        case "bullet_list" | "ordered_list":
            return ("list", node.type == "ordered_list", tuple(map(_markdown_item, node.children)))
        case "blockquote":
            return ("quote", *map(_markdown_text, node.children))
        case "table":
            rows = chain.from_iterable(part.children for part in node.children)
            head, *rest = (tuple(map(_markdown_text, row.children)) for row in rows)
            return ("table", head, tuple(rest))
        case "fence":
            return ("code", node.info or None, rich(node.content.removesuffix("\n")))
        case other:
            message = f"no block of a body becomes {other}"
            raise AssertionError(message)


def _markdown_item(node: SyntaxTreeNode) -> Form:
    texts = [_markdown_text(child) for child in node.children if child.type == "paragraph"]
    lists = [_markdown_block(child) for child in node.children if child.type != "paragraph"]
    assert len(texts) <= 1
    return (texts[0] if texts else (), tuple(lists))


def _markdown_paragraph(node: SyntaxTreeNode) -> Form:
    inline = node.children[0].children
    if inline[0].type != "image":
        return ("paragraph", _markdown_text(node))
    image, rest = inline[0], _markdown_chars(inline[1:], frozenset())
    words = tuple(rest)[1:]
    alt = _markdown_chars(image.children, frozenset())
    return ("figure", unquote(str(image.attrs["src"])), tuple(alt), softened(words))


def _markdown_text(node: SyntaxTreeNode) -> Rich:
    inline = node.children[0].children if node.children else ()
    return softened(tuple(_markdown_chars(inline, frozenset())))


def _markdown_chars(nodes: Sequence[SyntaxTreeNode], marks: frozenset[str]) -> Iterator[Char]:
    for node in nodes:
        match node.type:
            case "text":
                yield from ((char, marks) for char in node.content)
            case "code_inline":
                yield from ((char, marks | {"code"}) for char in node.content)
            case "hardbreak":
                yield "\n", marks
            case "link":
                yield from _markdown_chars(node.children, marks | {_link(str(node.attrs["href"]))})
            case "strong":
                yield from _markdown_chars(node.children, marks | {"strong"})
            case "em":
                yield from _markdown_chars(node.children, marks | {"emphasis"})
            case other:
                message = f"no text of a body becomes {other}"
                raise AssertionError(message)
