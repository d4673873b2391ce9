"""A text with its spans as Markdown source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.content import SpanKind
from newsparse.render.characters import carriable
from newsparse.render.emphasis import Scope, settle
from newsparse.render.escapes import cells, destination, line_cells
from newsparse.render.spans import Node, nest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsparse.content import Span
    from newsparse.render.spans import Item, Run

__all__ = ["heading", "paragraph"]

#: What a parser takes for the definition of a link's target before it looks for code and links.
_DEFINITION: Final = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]:", re.DOTALL)
_TICKS: Final = re.compile("`+")
_MARKS: Final = {SpanKind.STRONG: "**", SpanKind.EMPHASIS: "*"}


def paragraph(text: str, spans: Sequence[Span] = ()) -> str:
    """Return the source of a paragraph: line breaks are hard breaks, no line begins a block."""
    text = carriable(text)
    source = cells(text, spans)
    written = _source(text, spans, source)
    if _DEFINITION.match(written):
        # a bracket in code is the only one without a backslash, so without code it is none
        return _source(text, [span for span in spans if span.kind is not SpanKind.CODE], source)
    return written


def heading(text: str, spans: Sequence[Span] = ()) -> str:
    """Return the source of a heading's text after its ``#`` marks, on one line."""
    text = carriable(text)
    source = _source(text, spans, line_cells(text, spans))
    body = source.rstrip("#")
    if len(body) < len(source) and body[-1:] in ("", " ", "\t"):
        # such marks would close the heading and be no part of its text
        return f"{body}\\{source[len(body) :]}"
    return source


def _source(text: str, spans: Sequence[Span], source: list[str]) -> str:
    if not spans:
        return "".join(source)
    return _items(nest(len(text), spans), Scope(text, source))


def _items(items: Iterable[Item], scope: Scope) -> str:
    return "".join(_item(item, scope) for item in settle(items, scope))


def _item(item: Item, scope: Scope) -> str:
    if not isinstance(item, Node):
        return _run(item, scope)
    if item.url is not None:
        words = _items(item.children, evolve(scope, is_link=True))
        return f"[{words}]({destination(item.url)})"
    mark = _MARKS[item.kind]
    return mark + "".join(_item(child, scope) for child in item.children) + mark


def _run(run: Run, scope: Scope) -> str:
    if not run.is_code:
        return "".join(scope.cells[run.start : run.end])
    code = scope.text[run.start : run.end]
    ticks = "`" * _unused(code)
    # a parser takes one space from each end if both ends have one and something stands between
    is_stripped = code[0] == code[-1] == " " and code.strip(" ")
    pad = " " if is_stripped or "`" in (code[0], code[-1]) else ""
    return f"{ticks}{pad}{code}{pad}{ticks}"


def _unused(code: str) -> int:
    """Return the smallest length from 1 of a run of backticks that `code` does not hold."""
    lengths = {len(ticks) for ticks in _TICKS.findall(code)}
    return next(length for length in range(1, len(lengths) + 2) if length not in lengths)
