"""The items of a list, level by level, to a bounded depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.content import MAX_LIST_DEPTH, ListItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.content import ListBlock

__all__ = ["items_at"]


def items_at(block: ListBlock, depth: int) -> Iterator[ListItem]:
    """Yield the items of `block`, which stands `depth` lists deep (1 for a list of the body).

    At `MAX_LIST_DEPTH` the items below an item follow it as its equals, so that a renderer may
    call itself for the items' children without end being a danger.
    """
    if depth < MAX_LIST_DEPTH:
        yield from block.items
        return
    stack = list(reversed(block.items))
    while stack:
        item = stack.pop()
        yield ListItem(item.text, item.position, spans=item.spans)
        for nested in reversed(item.children):
            stack.extend(reversed(nested.items))
