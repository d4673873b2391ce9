"""Where the links and images of a line of Markdown stand, the outermost ones.

`markup` reads them once a block is cut; this is asked before, to find where blocks end. It takes
time linear in the line, whatever brackets it holds.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

__all__ = ["Bracketed", "is_only_image", "links_of"]

_SIGN: Final = re.compile(r"\\.|[\[\]]")
_PARENTHESIS: Final = re.compile(r"[()]")


class Bracketed(NamedTuple):
    """A link or an image: offsets in its line."""

    start: int
    #: After the parenthesis that closes its target.
    end: int
    #: First and last offset of what stands between its brackets.
    label_start: int
    label_end: int
    is_image: bool


def links_of(text: str, start: int = 0, end: int | None = None) -> list[Bracketed]:
    """Return the links and images between two places of a line that stand in no other one."""
    end = len(text) if end is None else end
    if text.find("](", start, end) < 0:
        return []
    targets = _targets(text, start, end)
    found: list[Bracketed] = []
    opened: list[int] = []
    after = start
    for sign in _SIGN.finditer(text, start, end):
        place = sign.start()
        if place < after:
            continue  # within a target
        if sign[0] == "[":
            opened.append(place)
        elif sign[0] == "]" and opened:
            first = opened.pop()
            stop = targets.get(place + 1)
            if stop is None:
                continue
            is_image = first > start and text[first - 1] == "!"
            begin = first - is_image
            while found and found[-1].start >= begin:
                found.pop()
            found.append(Bracketed(begin, stop, first + 1, place, is_image))
            after = stop
    return found


def is_only_image(text: str) -> bool:
    """Return whether a line is one image and nothing else, linked or not."""
    if text[0] not in "![" or "![" not in text:
        return False
    found = links_of(text)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return False
    if found[0].is_image:
        return True
    inner = links_of(text, found[0].label_start, found[0].label_end)
    whole = text[found[0].label_start : found[0].label_end].strip()
    return len(inner) == 1 and inner[0].is_image and len(whole) == inner[0].end - inner[0].start


def _targets(text: str, start: int, end: int) -> dict[int, int]:
    """Return where each parenthesis opens that is closed, and where it ends."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for sign in _PARENTHESIS.finditer(text, start, end):
        if sign[0] == "(":
            opened.append(sign.start())
        elif opened:
            found[opened.pop()] = sign.end()
    return found
