"""Lists of the story: flat ones, and those that the markup nests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import Factory, define

from newsparse.body.places import joined, whole
from newsparse.content import ListBlock, ListItem, Position
from newsparse.draft import Draft, Item

__all__ = ["flat_list", "is_list", "is_number", "nested_list", "root_of"]

#: An item with more text than this, or of more blocks, is no item but a part of the story that
#: the page lays out as a list.
_LONGEST: Final = 1_500
_MOST_BLOCKS: Final = 4


def is_number(marker: str | None) -> bool:
    """Return whether a marker is that of a numbered list."""
    return marker is not None and marker[:1].isdigit()


def flat_list(items: Sequence[Draft]) -> ListBlock:
    """Return the list that neighbouring items with bullets or numbers make."""
    return ListBlock(
        tuple(ListItem(item.text, item.position, item.spans) for item in items),
        whole(items),
        ordered=is_number(items[0].marker),
    )


def root_of(item: Item) -> int:
    """Return what tells the outermost list of an item from the others of the page."""
    while item.parent is not None:
        item = item.parent
    return item.group


def is_list(drafts: Sequence[Draft]) -> bool:
    """Return whether the blocks of one list element are items, and not parts of a story."""
    counts: dict[int, list[int]] = {}
    for draft in drafts:
        if draft.heading or draft.is_code or draft.cells or draft.place.item is None:
            return False
        counts.setdefault(draft.place.item.number, []).append(len(draft.text))
    return all(len(each) <= _MOST_BLOCKS and sum(each) <= _LONGEST for each in counts.values())


@define
class _Node:
    """An item that is being built; lists in it by their number, each with its items."""

    item: Item
    drafts: list[Draft] = Factory(list)
    lists: dict[int, list[_Node]] = Factory(dict)


def nested_list(drafts: Sequence[Draft]) -> ListBlock:
    """Return the list that blocks of one outermost list make, with the lists within its items."""
    nodes: dict[int, _Node] = {}
    tops: list[_Node] = []
    for draft in drafts:
        item = draft.place.item
        missing: list[Item] = []
        while item is not None and item.number not in nodes:
            missing.append(item)
            item = item.parent
        parent = nodes[item.number] if item is not None else None
        for each in reversed(missing):
            node = nodes[each.number] = _Node(each)
            among = tops if parent is None else parent.lists.setdefault(each.group, [])
            among.append(node)
            parent = node
        if draft.place.item is not None:
            nodes[draft.place.item.number].drafts.append(draft)
    built: dict[int, ListItem] = {}
    # items follow those that hold them, so that from the last on all that they hold is built
    for node in reversed(nodes.values()):
        built[node.item.number] = _item(node, built)
    return _list(tops, built)


def _item(node: _Node, built: dict[int, ListItem]) -> ListItem:
    children = tuple(_list(items, built) for items in node.lists.values())
    if not node.drafts:
        first = children[0].position
        return ListItem("", Position(first.order, xpath=first.xpath), (), children)
    text, spans = joined(node.drafts)
    return ListItem(text, whole(node.drafts[:1]), spans, children)


def _list(nodes: Sequence[_Node], built: dict[int, ListItem]) -> ListBlock:
    items = tuple(built[node.item.number] for node in nodes)
    return ListBlock(items, items[0].position, ordered=nodes[0].item.ordered)
