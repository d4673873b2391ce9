"""Lists within lists: which item holds which, told by how far the items are indented."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from newsparse.content import MAX_LIST_DEPTH
from newsparse.draft import Draft, Item, Place

__all__ = ["nest"]

#: An item that is indented by so many columns more than the one above it stands in a list of it.
_DEEPER: Final = 2


def nest(drafts: list[Draft], indents: Sequence[int]) -> None:
    """Give the items of nested lists their places; flat lists stay as they are.

    `indents` are the columns before the first line of each block.
    """
    start = 0
    while start < len(drafts):
        end = start
        while end < len(drafts) and drafts[end].marker:
            end += 1
        if end - start > 1 and max(indents[start:end]) - min(indents[start:end]) >= _DEEPER:
            items = _items(drafts[start:end], indents[start:end])
            for index, item in enumerate(items, start):
                drafts[index] = evolve(drafts[index], place=Place(item))
        start = end + 1


def _items(drafts: Sequence[Draft], indents: Sequence[int]) -> list[Item]:
    """Return the items of a run of list items, each after the one that holds it."""
    found: list[Item] = []
    # the last item of each list that is open, outermost first, and its column
    opened: list[tuple[Item, int]] = []
    for draft, indent in zip(drafts, indents, strict=True):
        while len(opened) > 1 and indent <= opened[-1][1] - _DEEPER:
            opened.pop()
        is_deeper = 0 < len(opened) < MAX_LIST_DEPTH and indent >= opened[-1][1] + _DEEPER
        beside = opened.pop()[0] if opened and not is_deeper else None
        parent = opened[-1][0] if opened else None
        number = draft.position.order
        ordered = draft.marker is not None and draft.marker[0].isdigit()
        group = beside.group if beside is not None and beside.ordered is ordered else number
        item = Item(number, group, ordered, len(opened) + 1, parent)
        opened.append((item, indent))
        found.append(item)
    return found
