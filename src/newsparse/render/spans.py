"""The spans of a text as a tree, as markup languages need them.

Spans are a flat list with offsets; HTML and Markdown nest. `nest` makes the tree that both
renderers walk: links, strong and emphasis are nodes, code is a property of the stretches of text
that are the leaves, since nothing else can stand inside code in Markdown. The depth is bounded by
the number of kinds: a kind never stands inside itself.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import define, field, frozen

from newsparse.content import SpanKind
from newsparse.render.links import link_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsparse.content import Span

__all__ = ["Item", "Node", "Run", "nest"]


@frozen
class Run:
    """A stretch of text without marks, or a stretch of code."""

    start: int
    end: int
    is_code: bool = False


@frozen
class Node:
    """A stretch of text that is a link, strong or emphasised."""

    kind: SpanKind
    children: tuple[Item, ...]
    #: URL that may be linked to; ``None`` unless a link.
    url: str | None = None


Item: TypeAlias = Run | Node
_Stretch: TypeAlias = tuple[int, int]

#: Which of two spans over the same text is outside.
_RANK: Final = {SpanKind.LINK: 0, SpanKind.STRONG: 1, SpanKind.EMPHASIS: 2}


def nest(length: int, spans: Iterable[Span]) -> tuple[Item, ...]:
    """Return the tree of a text of `length` characters; its runs cover the text without gaps.

    Left out are spans that are empty or lie outside the text, links that must not be linked, a span
    inside one of its kind, and of two that overlap in part the later. Of strong, of emphasis and
    of code, two that touch become one.
    """
    inside = [span for span in spans if 0 <= span.start < span.end <= length]
    code = _union(span for span in inside if span.kind is SpanKind.CODE)
    root = _Open(0, length)
    stack = [root]
    marks = [span for span in inside if span.kind in _RANK]
    for span in sorted(marks, key=lambda span: (span.start, -span.end, _RANK[span.kind])):
        _place(span, stack)
    return _freeze(root, code)


@define(eq=False)
class _Open:
    """A node whose children are still being collected."""

    start: int
    end: int
    kind: SpanKind | None = None
    url: str | None = None
    children: list[_Open] = field(factory=list)


def _place(span: Span, stack: list[_Open]) -> None:
    while stack[-1].end <= span.start:
        stack.pop()
    parent = stack[-1]
    if span.end > parent.end or any(node.kind is span.kind for node in stack):
        return
    url = link_url(span.url) if span.kind is SpanKind.LINK else None
    if span.kind is SpanKind.LINK and url is None:
        return
    last = parent.children[-1] if parent.children else None
    if last is not None and last.end == span.start and last.kind is span.kind and url is None:
        last.end = span.end
        stack.append(last)
        return
    node = _Open(span.start, span.end, span.kind, url)
    parent.children.append(node)
    stack.append(node)


def _union(spans: Iterable[Span]) -> list[_Stretch]:
    merged: list[_Stretch] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _freeze(node: _Open, code: list[_Stretch]) -> tuple[Item, ...]:
    items: list[Item] = []
    at = node.start
    for child in node.children:
        items.extend(_runs(at, child.start, code))
        if child.kind is not None:
            items.append(Node(child.kind, _freeze(child, code), child.url))
        at = child.end
    items.extend(_runs(at, node.end, code))
    return tuple(items)


def _runs(start: int, end: int, code: list[_Stretch]) -> Iterator[Run]:
    index = max(0, bisect_right(code, (start, start)) - 1)
    while start < end:
        while index < len(code) and code[index][1] <= start:
            index += 1
        left, right = code[index] if index < len(code) else (end, end)
        if left <= start:
            stop = min(right, end)
            yield Run(start, stop, is_code=True)
        else:
            stop = min(left, end)
            yield Run(start, stop)
        start = stop
