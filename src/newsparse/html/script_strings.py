"""Stories that scripts carry as strings: the state of an application, in whatever wrapping.

An application's state stands in its page as ``window.__STATE__ = {…}``, as an argument of
``push(…)``, or as a string that holds JSON in its turn (``self.__next_f.push([1, "…"])`` of
Next.js). What all have in common are properties such as ``"articleBody": "…"``. So they are looked
for as they are written, and no script is read as a whole, let alone run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from newsparse.html.unseen import LEAST, NAMES, Unseen, paragraphs_of

__all__ = ["in_scripts"]

_NAMES: Final = "|".join(sorted(NAMES))
#: A property whose value is a string; the text within it is read to its end in one step.
_PROPERTY: Final = re.compile(rf'"(?:{_NAMES})"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")', re.DOTALL)
#: A string that is pushed to the pieces of a page's data.
_PIECE: Final = re.compile(r'\.push\(\s*\[\s*1\s*,\s*("[^"\\]*(?:\\.[^"\\]*)*")', re.DOTALL)
#: So many strings of a page are looked at.
_MOST: Final = 200


def in_scripts(root: etree._Element) -> Unseen | None:
    """Return the longest story that a string in a script holds, if there is one."""
    best: tuple[str, ...] = ()
    most = LEAST - 1
    for value in _strings(root):
        found = paragraphs_of(value)
        size = sum(map(len, found))
        if size > most:
            best, most = found, size
    return Unseen(best, "script", "string-in-script", "//script") if best else None


def _strings(root: etree._Element) -> Iterator[str]:
    left = _MOST
    for text in _sources(root):
        for found in _PROPERTY.finditer(text):
            value = _decoded(found[1])
            if value is not None and len(value) >= LEAST:
                yield value
                left -= 1
                if not left:
                    return


def _sources(root: etree._Element) -> Iterator[str]:
    """Yield the text of each script, and what the pushed pieces of a page's data make together."""
    pieces: list[str] = []
    for script in root.iter("script"):
        text = script.text
        if text:
            yield text
            pieces += filter(None, map(_decoded, _PIECE.findall(text)))
    yield "".join(pieces)


def _decoded(literal: str) -> str | None:
    """Return what a string of JSON says; ``None`` for one of JavaScript that JSON does not know."""
    try:
        value = json.loads(literal, strict=False)
    except ValueError:
        return None
    return value if isinstance(value, str) else None
