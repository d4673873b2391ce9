"""From a tree to its visible blocks, in one pass and in reading order.

A block is the text between two block-level boundaries: what a browser sets in a box of its own.
Nothing visible is left out, and nothing is judged here. A part of the story that is hidden in its
place is read with the rest, and marked (see `newsparse.html.held`).
"""

from __future__ import annotations

from collections.abc import Container
from itertools import chain
from typing import Any, Final

from lxml import etree

from newsparse.html.elements import BLOCK, BREAK, HIDDEN, KINDS, LINK, MARK, MARKS, PRE
from newsparse.html.held import held_among, marked
from newsparse.html.hidden import hidden_elements
from newsparse.html.places import Holder, Places
from newsparse.html.rows import join_rows
from newsparse.html.runs import Box, Media, Run

__all__ = ["Box", "Holder", "Media", "walk"]

_END: Final = (None,)


def walk(
    root: etree._Element,
) -> tuple[list[Box], list[Media]]:
    """Return the blocks of a page, and its images and frames; both in order."""
    run = Run(Places())
    hidden = hidden_elements(root)
    held = held_among(hidden)
    for element in held:
        del hidden[element]
    media = _read(root, run, hidden)
    if held:
        run.boxes = marked(run.boxes, held)
    return join_rows(run.boxes, media, run.places)


def _read(  # noqa: C901, PLR0912, PLR0915 - one flat loop, see its docstring
    root: etree._Element, run: Run, hidden: Container[etree._Element]
) -> list[Media]:
    """Read all blocks into `run`, and return the images and frames.

    The loop opens and closes every element of the page, which makes it the dearest part of
    reading one: so it is one flat function over local names, and goes through the elements in
    order, closing those that do not hold the next one (`iterwalk`, which tells of both, costs as
    much as the rest of the loop).
    """
    media: list[Media] = []
    counts: dict[str, int] = {}
    # what is open, innermost first: an element, its step, and on the stack those that hold it
    # (of any type, since a check of it for each would cost more than what is done with it)
    top: Any = None
    step = BLOCK
    stack: list[tuple[Any, int]] = []
    holder: Any = (0, None, root, "html", 1)
    opened = 0
    element: Any
    for element in chain(root.iter(), _END):
        parent = None if element is None else element.getparent()
        while top is not parent:
            # close the element on top, and read the text behind it
            text = top.tail
            if step <= PRE:
                if run.parts:
                    run.cut(holder)
                if step == PRE:
                    run.in_pre -= 1
                holder = holder[1]
            elif step == LINK:
                run.close_link()
            elif step == MARK:
                run.close_mark(MARKS[top.tag])
            top, step = stack.pop()
            if text and step < HIDDEN:
                if run.in_pre or not text.isspace():
                    run.add(text)
                else:
                    run.is_apart = True
        if element is None:
            break
        # open the element, and read the text at its beginning
        stack.append((top, step))
        top = element
        name = element.tag
        kind = KINDS.get(name, BLOCK)
        if kind <= PRE or kind >= HIDDEN:
            counts[name] = own = counts.get(name, 0) + 1
            if step >= HIDDEN:
                step = HIDDEN
                continue
            if kind >= HIDDEN or element in hidden:
                step = HIDDEN
                if kind > HIDDEN and element not in hidden:
                    order = len(run.boxes) + bool(run.parts)
                    media.append(Media(order, element, own, run.places.of(holder)[1]))
                continue
            if run.parts:
                run.cut(holder)
            if kind == PRE:
                run.in_pre += 1
            opened += 1
            holder = (opened, holder, element, name, own)
        elif step >= HIDDEN or element in hidden:
            step = HIDDEN
            continue
        elif kind == LINK:
            run.open_link(element.get("href"))
        elif kind == MARK:
            run.open_mark(MARKS[name])
        elif kind == BREAK:
            run.break_line(holder)
        step = kind
        text = element.text
        if text:
            if run.in_pre or not text.isspace():
                run.add(text)
            else:
                run.is_apart = True
    return media
