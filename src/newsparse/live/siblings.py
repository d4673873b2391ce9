"""Elements that repeat: children of one element, each with an anchor (a time, a headline) in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml import etree

from newsparse.draft import Draft

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["PROSE", "Siblings", "most_prose", "siblings_of"]

#: A block with so many characters is prose.
PROSE: Final = 60
#: So many elements above an anchor are looked at, and above a block.
_HIGHEST: Final = 12
_HIGHEST_BLOCK: Final = 40


@define(eq=False)
class Siblings:
    """Children of one element with an anchor each."""

    parent: etree._Element
    #: The children in order, each with the last anchor in it.
    children: dict[etree._Element, etree._Element] = field(factory=dict)
    #: Characters of prose in all of `parent`.
    prose: int = 0


def siblings_of(anchors: Iterable[etree._Element]) -> list[Siblings]:
    """Return the elements that hold anchors in several children, with those children."""
    found: dict[etree._Element, Siblings] = {}
    for anchor in anchors:
        child, parent = anchor, anchor.getparent()
        for _ in range(_HIGHEST):
            if parent is None or child.tag == "body":
                break
            same = found.get(parent)
            if same is None:
                same = found[parent] = Siblings(parent)
            same.children[child] = anchor
            child, parent = parent, parent.getparent()
    return list(found.values())


def most_prose(
    found: Sequence[Siblings], drafts: Sequence[Draft], boxes: Sequence[Box]
) -> Siblings | None:
    """Return the siblings that hold the most prose; of the same prose, the most numerous."""
    by_parent = {each.parent: each for each in found}
    for draft, box in zip(drafts, boxes, strict=True):
        size = len(draft.text)
        if size < PROSE or 2 * box.linked > size:
            continue
        above: etree._Element | None = box.element
        for _ in range(_HIGHEST_BLOCK):
            if above is None:
                break
            same = by_parent.get(above)
            if same is not None:
                same.prose += size
            above = above.getparent()
    best = max(found, key=lambda each: (each.prose, len(each.children)))
    return best if best.prose else None
