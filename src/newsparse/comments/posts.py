"""The elements of a page that are marked as comments, and which blocks are each one's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from attrs import define, field
from lxml import etree

from newsparse.html.purposes import Purpose

if TYPE_CHECKING:
    from newsparse.html.walk import Box
    from newsparse.reader.elements import Elements

__all__ = ["Post", "is_marked", "posts_of"]

#: Elements that may be a comment, and the names that say that one is.
_TAGS: Final = frozenset({"li", "div", "article", "section", "tr", "dd"})
_CLASSES: Final = frozenset(
    {
        *("comment", "comment-item", "comment__item", "comment-entry", "comment-single"),
        *("single-comment", "comment-container", "comment-wrapper", "usercomment", "js-comment"),
        *("comment-thread", "comment-node", "comment-block", "comment-row", "comment-post"),
        *("user-comment", "reader-comment", "article-comment", "wpd-comment", "comments-item"),
        *("comment-list-item", "comment-list__item", "comments-list-item", "comments-list__item"),
        "comments__item",
    }
)
_ID: Final = re.compile(r"(?:li-|div-|js-)?comment[-_]?\d+", re.IGNORECASE)
_ITEM: Final = re.compile(r"schema\.org/(?:User)?Comments?\b")
#: So many elements above a block are looked at.
_HIGHEST: Final = 40
_LONGEST_CLASS: Final = 300


@define(eq=False)
class Post:
    """An element that is marked as a comment, with the places of the blocks that are its own."""

    element: etree._Element
    above: Post | None
    places: list[int] = field(factory=list)
    #: The first post in it that is a comment: itself, or one that it merely wraps.
    first: Post | None = None

    def level(self) -> int:
        """Note the post as a comment, and return how many others hold it."""
        self.first = self
        holding: set[int] = set()
        above = self.above
        while above is not None:
            if above.first is None:
                above.first = self
            elif above.first is not self:
                holding.add(id(above.first))
            above = above.above
        return len(holding)


def posts_of(
    boxes: Sequence[Box], elements: Elements, headlines: Collection[int], *, has_items: bool
) -> list[Post]:
    """Return the marked elements that hold blocks, in order, each with its own blocks."""
    start, stop = (0, len(boxes)) if has_items else _reach(elements)
    known: dict[etree._Element, Post | None] = {}
    found: dict[etree._Element, Post] = {}
    for place in range(start, stop):
        post = _around(boxes[place].element, known)
        if post is None:
            continue
        if place in headlines:
            return []
        found.setdefault(post.element, post).places.append(place)
    return list(found.values())


def _reach(elements: Elements) -> tuple[int, int]:
    """Return where blocks of comments begin and end, by the names of their elements."""
    found = [
        (first, end)
        for names, first, end in zip(elements.names, elements.first, elements.end, strict=True)
        if names.purpose is Purpose.COMMENTS
    ]
    if not found:
        return 0, 0
    start, stop = min(first for first, _ in found), max(end for _, end in found)
    return max(0, start - _NEAR), min(len(elements.of_block), stop + _NEAR)


#: So many blocks around those may be parts of comments too: names, dates and buttons.
_NEAR: Final = 12


def _around(element: etree._Element, known: dict[etree._Element, Post | None]) -> Post | None:
    """Return the innermost marked element that holds `element`, or is it; `known` is filled."""
    passed: list[etree._Element] = []
    above: etree._Element | None = element
    while above is not None and above not in known and len(passed) < _HIGHEST:
        passed.append(above)
        above = above.getparent()
    post = known.get(above) if above is not None else None
    for each in reversed(passed):
        if is_marked(each):
            post = Post(each, post)
        known[each] = post
    return post


def is_marked(element: etree._Element) -> bool:
    """Return whether the tag and the names of an element say that it is a comment."""
    if element.tag not in _TAGS:
        return False
    names = (element.get("class") or "")[:_LONGEST_CLASS].lower().split()
    return (
        not _CLASSES.isdisjoint(names)
        or _ID.fullmatch(element.get("id") or "") is not None
        or _ITEM.search(element.get("itemtype") or "") is not None
    )
