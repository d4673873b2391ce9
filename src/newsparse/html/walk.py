"""From a tree to its visible blocks, in one pass and in reading order.

A block is the text between two block-level boundaries: what a browser sets in a box of its own.
Nothing visible is left out, and nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import chain
from typing import Any, Final, NamedTuple, TypeAlias

from lxml import etree

from newsparse.content import SpanKind
from newsparse.html.elements import BLOCK, BREAK, HIDDEN, IMAGE, KINDS, LINK, MARK, MARKS, MEDIA
from newsparse.html.names import words_of

__all__ = ["Box", "Holder", "Media", "walk"]

#: A block-level element that holds a block: its number, and the one that holds it.
Holder: TypeAlias = tuple[int, "Holder | None"]
#: A span that is not resolved yet: start, end, kind, and the URL as printed.
RawSpan: TypeAlias = tuple[int, int, SpanKind, str | None]


class Box(NamedTuple):
    """One visible block as the walk leaves it."""

    #: Its words, white space folded at each text; joined they may begin or end with a line break.
    parts: list[str]
    tag: str
    #: The element that the text stands in, and its number among those of its name on the page.
    element: etree._Element
    number: int
    #: Known words of the names of all elements that hold it.
    words: frozenset[str]
    holder: Holder
    depth: int
    #: Characters within links, and within strong text.
    linked: int
    strong: int
    spans: list[RawSpan]
    is_code: bool


class Media(NamedTuple):
    """Something that is shown but no text: where it stood, and what it is."""

    #: The place of the block that follows it.
    order: int
    element: etree._Element
    number: int


def walk(  # noqa: C901, PLR0912, PLR0915 - one flat loop, see its docstring
    root: etree._Element, known: Container[str]
) -> tuple[list[Box], list[Media]]:
    """Return the blocks of a page, and its images and frames; both in order.

    `known` are the words of class names that are kept. The loop opens and closes every element of
    the page, which makes it the dearest part of reading one: so it is one flat function over local
    names (a method for each step tripled its time), and it goes through the elements in order and
    closes those that do not hold the next one (`iterwalk`, which tells of both, costs more than
    the rest of the loop).
    """
    boxes: list[Box] = []
    media: list[Media] = []
    names: dict[str, frozenset[str]] = {}
    counts: dict[object, int] = {}
    # what is open, with what held it: element, step, and the state to go back to
    stack: list[_Open] = []
    top: etree._Element | None = None
    step = BLOCK
    # the innermost block-level element that is open
    block, tag, number, words = root, "html", 1, _NONE
    holder: Holder = (0, None)
    opened = depth = in_link = in_strong = in_pre = 0
    # the link that is open (links do not nest), and where in the block it began
    link_url: str | None = None
    link_start = 0
    # the block that is being read
    parts: list[str] = []
    spans: list[RawSpan] = []
    length = linked = strong = 0
    is_apart = False
    for element in chain(root.iter(), _END):
        parent = None if element is None else element.getparent()
        while True:
            if top is not parent:
                # close the element on top, and read the text behind it
                text = top.tail  # type: ignore[union-attr]  # only the end has no parent
                closed, (top, step, state) = step, stack.pop()
                if closed == BLOCK:
                    if parts:
                        if link_url is not None and length > link_start:
                            spans.append((link_start, length, SpanKind.LINK, link_url))
                        link_start = 0
                        boxes.append(
                            Box(parts, tag, block, number, words, holder, depth, linked, strong,
                                spans, in_pre > 0)
                        )  # fmt: skip
                        parts, spans = [], []
                        length = linked = strong = 0
                    is_apart = False
                    depth -= 1
                    if tag == "pre":
                        in_pre -= 1
                    block, tag, number, words, holder = state
                elif closed == LINK:
                    in_link -= 1
                    if link_url is not None and length > link_start:
                        spans.append((link_start, length, SpanKind.LINK, link_url))
                    link_url = None
                elif closed == MARK:
                    start, mark = state
                    if mark is STRONG:
                        in_strong -= 1
                    if length > start:
                        spans.append((start, length, mark, None))
                is_done = False
                if step >= IMAGE:
                    continue
            else:
                if element is None:
                    break
                # open the element, and read the text at its beginning
                is_done = True
                name = element.tag
                kind = HIDDEN if step >= IMAGE else KINDS.get(name, BLOCK)
                if kind == BLOCK or kind >= IMAGE:
                    counts[name] = own = counts.get(name, 0) + 1
                    if kind >= IMAGE or _is_hidden(element):
                        stack.append((top, step, None))
                        top, step = element, HIDDEN
                        if kind == IMAGE or kind == MEDIA:
                            media.append(Media(len(boxes), element, own))
                        break
                    if parts:
                        if link_url is not None and length > link_start:
                            spans.append((link_start, length, SpanKind.LINK, link_url))
                        link_start = 0
                        boxes.append(
                            Box(parts, tag, block, number, words, holder, depth, linked, strong,
                                spans, in_pre > 0)
                        )  # fmt: skip
                        parts, spans = [], []
                        length = linked = strong = 0
                    is_apart = False
                    stack.append((top, step, (block, tag, number, words, holder)))
                    opened += 1
                    depth += 1
                    block, tag, number, holder = element, name, own, (opened, holder)
                    if name == "pre":
                        in_pre += 1
                    for key in ("class", "id"):
                        value = element.get(key)
                        if value:
                            found = names.get(value)
                            if found is None:
                                found = names[value] = words_of(value, known)
                            if found and not found <= words:
                                words = words | found
                    if name in known and name not in words:
                        words = words | {name}
                elif kind == LINK:
                    in_link += 1
                    link_url, link_start = element.get("href"), length
                    stack.append((top, step, None))
                elif kind == MARK:
                    mark = MARKS[name]
                    if mark is STRONG:
                        in_strong += 1
                    stack.append((top, step, (length, mark)))
                else:
                    stack.append((top, step, None))
                    if kind == BREAK and parts:
                        if parts[-1] == "\n":
                            if link_url is not None and length > link_start:
                                spans.append((link_start, length, SpanKind.LINK, link_url))
                            link_start = 0
                            boxes.append(
                                Box(parts, tag, block, number, words, holder, depth, linked,
                                    strong, spans, in_pre > 0)
                            )  # fmt: skip
                            parts, spans = [], []
                            length = linked = strong = 0
                        else:
                            parts.append("\n")
                            length += 1
                        is_apart = False
                top, step = element, kind
                text = element.text
            if text:
                split = text.split()
                if in_pre:
                    if parts or split:
                        parts.append(text)
                        length += len(text)
                elif split:
                    folded = " ".join(split)
                    if length and (is_apart or text[0].isspace()) and parts[-1] != "\n":
                        folded = " " + folded
                    size = len(folded)
                    parts.append(folded)
                    length += size
                    is_apart = text[-1].isspace()
                    if in_link:
                        linked += size
                    if in_strong:
                        strong += size
                else:
                    is_apart = True
            if is_done:
                break
    return boxes, media


_END: Final = (None,)
_Open: TypeAlias = tuple["etree._Element | None", int, Any]
STRONG: Final = SpanKind.STRONG


_NONE: Final[frozenset[str]] = frozenset()


def _is_hidden(element: etree._Element) -> bool:
    """Return whether an element's own attributes hide it and all in it."""
    style = element.get("style")
    if style is not None and "none" in style and "display:none" in style.replace(" ", ""):
        return True
    return element.get("hidden") is not None
