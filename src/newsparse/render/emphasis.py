"""Which strong and emphasised stretches Markdown can write, and where their marks stand.

CommonMark gives ``*`` no meaning of its own: whether a run of them opens or closes depends on the
characters around it (section 6.2, "left-flanking" and "right-flanking"), and runs that touch are
read together. `settle` changes a tree until every mark in it is read as it is meant:

1. White space at the edges of a node moves out of it.
2. A node whose marks would not flank becomes plain text.
3. Nodes whose marks would be mistaken for each other lose the ones inside, never their words.

Step 3 rests on this. A kind never stands inside itself and touching nodes of a kind are one, so
each run of marks is 1, 2 or 3 long; only where two nodes of different kind touch and one of them
holds a node can it be longer. A run that can only open is never taken for one that closes. Of the
runs that could do both, 1 and 2 never pair (the "multiple of 3" rule), so that doubt is left only
where a node begins together with a node inside of it and holds another one, whose opening mark
could close what is left of the three.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple, TypeGuard

from attrs import evolve, frozen

from newsparse.content import SpanKind
from newsparse.render.spans import Node, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsparse.render.spans import Item

__all__ = ["Scope", "is_marked", "settle"]

_ASCII_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
#: Highest code point that all parsers look at as one character; some see two in what is above.
_HIGHEST_UNIT: Final = 0xFFFF


@frozen
class Scope:
    """What marks are judged by: a text and the source of its characters.

    The text of a link is a scope of its own: marks inside of it never pair with marks outside.
    """

    text: str
    #: Source of each character of `text`.
    cells: Sequence[str]
    #: Whether the text is that of a link, between brackets; else it is that of a block.
    is_link: bool = False


class _Place(NamedTuple):
    """The characters of the source right before and after an item."""

    before: str
    after: str


def settle(items: Iterable[Item], scope: Scope) -> list[Item]:
    """Return `items` with only such strong and emphasis as Markdown reads back the same.

    Links are taken as they are; the items inside of one are settled by a call of their own.
    """
    place = _Place("[", "]") if scope.is_link else _Place("\n", "\n")
    moved = _move_space(_split_code(items, scope.text), scope.text)
    flanking = _merge(_flanking(moved, place, scope.cells))
    return _merge(_untangled(flanking, place, scope.cells))


def is_marked(item: Item) -> TypeGuard[Node]:
    """Return whether `item` is written between marks: strong or emphasis."""
    return isinstance(item, Node) and item.kind is not SpanKind.LINK


def _split_code(items: Iterable[Item], text: str) -> Iterator[Item]:
    """Yield `items` with line breaks taken out of code, where they would become spaces."""
    for item in items:
        if is_marked(item):
            yield evolve(item, children=tuple(_split_code(item.children, text)))
        elif isinstance(item, Run) and item.is_code:
            at = item.start
            for part in text[item.start : item.end].split("\n"):
                if at > item.start:
                    yield Run(at - 1, at)
                if part:
                    yield Run(at, at + len(part), is_code=True)
                at += len(part) + 1
        else:
            yield item


def _move_space(items: Iterable[Item], text: str) -> Iterator[Item]:
    for item in items:
        if not is_marked(item):
            yield item
            continue
        children = list(_move_space(item.children, text))
        first, last = 0, len(children)
        while first < last and _is_space(children[first], text):
            first += 1
        while last > first and _is_space(children[last - 1], text):
            last -= 1
        before, inside, after = _trim(children[first:last], text)
        yield from (*children[:first], *before)
        if inside:
            yield evolve(item, children=tuple(inside))
        yield from (*after, *children[last:])


def _is_space(item: Item, text: str) -> bool:
    return isinstance(item, Run) and not item.is_code and text[item.start : item.end].isspace()


def _trim(children: list[Item], text: str) -> tuple[list[Item], list[Item], list[Item]]:
    """Return the space before, the children without it, and the space after."""
    before: list[Item] = []
    after: list[Item] = []
    if children and isinstance(first := children[0], Run) and not first.is_code:
        words = text[first.start : first.end]
        start = first.end - len(words.lstrip())
        if start > first.start:
            before.append(Run(first.start, start))
            children[0] = Run(start, first.end)
    if children and isinstance(last := children[-1], Run) and not last.is_code:
        end = last.start + len(text[last.start : last.end].rstrip())
        if end < last.end:
            after.append(Run(end, last.end))
            children[-1] = Run(last.start, end)
    return before, children, after


def _merge(items: Iterable[Item]) -> list[Item]:
    """Return `items` with touching ones of a kind made one; of links, none are touched."""
    merged: list[Item] = []
    for item in items:
        last = merged[-1] if merged else None
        if isinstance(item, Run):
            if isinstance(last, Run) and last.is_code is item.is_code:
                merged[-1] = evolve(last, end=item.end)
            else:
                merged.append(item)
        elif last is not None and is_marked(last) and last.kind is item.kind:
            merged[-1] = evolve(last, children=(*last.children, *item.children))
        else:
            merged.append(item)
    return [
        evolve(item, children=tuple(_merge(item.children))) if is_marked(item) else item
        for item in merged
    ]


def _flanking(items: Iterable[Item], place: _Place, cells: Sequence[str]) -> Iterator[Item]:
    for item, here in _in_place(items, place, cells):
        if not is_marked(item):
            yield item
            continue
        children = _flanking(item.children, here, cells)
        first, last = _first(item, cells), _last(item, cells)
        if _flanks(here.before, first) and _flanks(here.after, last):
            yield evolve(item, children=tuple(children))
        else:
            yield from children


def _untangled(items: Iterable[Item], place: _Place, cells: Sequence[str]) -> Iterator[Item]:
    placed = _in_place(items, place, cells)
    for marked, group in groupby(placed, key=lambda pair: is_marked(pair[0])):
        members = list(group)
        simple = not marked or (len(members) == 1 and not _is_doubtful(*members[0], cells))
        for item, _ in members:
            yield item if simple else _without_marks_inside(item)


def _is_doubtful(item: Item, here: _Place, cells: Sequence[str]) -> bool:
    """Return whether a mark that opens inside of `item` could close what opened with it."""
    if not is_marked(item) or not is_marked(item.children[0]):
        return False
    _, *others = _in_place(item.children, here, cells)
    return any(
        is_marked(child) and _might_flank(_first(child, cells), place.before)
        for child, place in others
    )


def _without_marks_inside(item: Item) -> Item:
    if not is_marked(item):
        return item
    children: list[Item] = []
    for child in item.children:
        children.extend(child.children if is_marked(child) else (child,))
    return evolve(item, children=tuple(children))


def _in_place(
    items: Iterable[Item], place: _Place, cells: Sequence[str]
) -> Iterator[tuple[Item, _Place]]:
    """Yield each of the items that stand at `place` with its own place."""
    siblings = list(items)
    for index, item in enumerate(siblings):
        before = _last(siblings[index - 1], cells) if index else place.before
        after = _first(siblings[index + 1], cells) if index + 1 < len(siblings) else place.after
        yield item, _Place(before, after)


def _first(item: Item, cells: Sequence[str]) -> str:
    """Return the first character of the item's source after any marks."""
    if isinstance(item, Run):
        return "`" if item.is_code else cells[item.start][0]
    return _first(item.children[0], cells) if is_marked(item) else "["


def _last(item: Item, cells: Sequence[str]) -> str:
    """Return the last character of the item's source before any marks."""
    if isinstance(item, Run):
        return "`" if item.is_code else cells[item.end - 1][-1]
    return _last(item.children[-1], cells) if is_marked(item) else ")"


def _flanks(outside: str, inside: str) -> bool:
    """Return whether marks between the two can open or close by every version of the rules.

    CommonMark 0.31 counts symbols as punctuation, older versions do not, and parsers differ in
    white space beyond ASCII and in characters beyond U+FFFF. White space is never inside: it was
    moved out before.
    """
    return not _might_be_punctuation(inside) or _is_break(outside)


def _might_flank(outside: str, inside: str) -> bool:
    """Return whether marks between the two can open or close by some version of the rules."""
    if _is_break(inside) and not _is_punctuation(inside):
        return False
    return not _is_punctuation(inside) or outside.isspace() or _might_be_punctuation(outside)


def _is_break(char: str) -> bool:
    return char in " \t\n" or unicodedata.category(char) == "Zs" or _is_punctuation(char)


def _is_punctuation(char: str) -> bool:
    if char in _ASCII_PUNCTUATION:
        return True
    return ord(char) <= _HIGHEST_UNIT and unicodedata.category(char).startswith("P")


def _might_be_punctuation(char: str) -> bool:
    return char in _ASCII_PUNCTUATION or unicodedata.category(char)[0] in "PS"
