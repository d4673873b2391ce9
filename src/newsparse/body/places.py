"""Positions of blocks that are made of several."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.content import Position, Span
from newsparse.draft import Draft

__all__ = ["joined", "whole"]


def whole(drafts: Sequence[Draft]) -> Position:
    """Return the position that runs from the first of some drafts to the last."""
    first, last = drafts[0].position, drafts[-1].position
    return Position(first.order, first.start, last.end, first.xpath)


def joined(drafts: Sequence[Draft]) -> tuple[str, tuple[Span, ...]]:
    """Return the texts of some drafts, one a line, with the spans over that text."""
    if len(drafts) == 1:
        return drafts[0].text, drafts[0].spans
    spans: list[Span] = []
    start = 0
    for draft in drafts:
        spans += (
            Span(span.start + start, span.end + start, span.kind, span.url) for span in draft.spans
        )
        start += len(draft.text) + 1
    return "\n".join(draft.text for draft in drafts), tuple(spans)
