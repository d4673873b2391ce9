"""Text as Markdown source that reads back as the same text.

The rules are those of CommonMark 0.31 with tables as in GFM. A backslash stands before what would
begin a mark; white space that a parser would strip becomes a character reference; a character that
no document can hold was replaced before. Where a character is harmless it stays as it is, so that
prose stays readable.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsparse.render.characters import carriable

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["cells", "destination", "line", "line_cells"]

#: What may begin a mark anywhere in a line. An underscore between letters never does.
_INLINE: Final = re.compile(
    r"[\\`*\[\]~]|<(?=[A-Za-z/!?])|&(?=#?[0-9A-Za-z]{1,40};)|(?<![^\W_])_|_(?![^\W_])"
)
#: What may begin a block, or underline a heading or a table's header, at the start of a line; what
#: is escaped is the last character of the match.
_LINE_START: Final = re.compile(
    r"^(?:[>|]|#(?=#{0,5}(?:\s|$))|[-+](?=[-\s:|]|$)|=(?=[=\s]|$)|:(?=-)|[0-9]{1,9}[.)](?=\s|$))",
    re.MULTILINE,
)
_BREAK: Final = "\\\n"
_ENTITY: Final = re.compile(r"&(?=#?[0-9A-Za-z]{1,40};)")
#: Characters of a URL that would end it in Markdown, or begin a mark in a parser less strict.
_IN_URL: Final = re.compile(r"[\s()<>\\`*_\[\]|\"']")


def cells(text: str, edges: Iterable[int] = ()) -> list[str]:
    """Return for each character of a paragraph's text the source that it is written as.

    `edges` are the offsets where a span may begin or end. A line break becomes a hard break; one
    that would leave a line without words becomes a reference, since a blank line ends a paragraph.
    """
    source = _inline(text, edges)
    for match in _LINE_START.finditer(text):
        last = match.end() - 1
        source[last] = "\\" + text[last]
    lines = text.split("\n")
    at = -1
    for before, after in pairwise(lines):
        at += len(before) + 1
        if before.strip() and after.strip():
            source[at] = _BREAK
            _protect(text, source, at - 1)
            _protect(text, source, at + 1)
        else:
            source[at] = _reference("\n")
    return source


def line_cells(text: str, edges: Iterable[int] = ()) -> list[str]:
    """Return the same as `cells` for a text that must stay on one line: a heading's, a cell's."""
    source = _inline(text, edges)
    return [_reference("\n") if char == "\n" else char for char in source]


def line(text: str) -> str:
    """Return the source of a text without spans that must stay on one line."""
    return "".join(line_cells(carriable(text)))


def destination(url: str) -> str:
    """Return `url` as it stands between the parentheses of a link."""
    encoded = _IN_URL.sub(lambda match: _percent(match[0]), url)
    return _ENTITY.sub("&amp;", encoded)


def _inline(text: str, edges: Iterable[int]) -> list[str]:
    source = list(text)
    for match in _INLINE.finditer(text):
        source[match.start()] = "\\" + match[0]
    for edge in edges:
        # the character beside a span has a mark for neighbour, which the patterns did not see
        for at in (edge - 1, edge):
            if 0 <= at < len(text) and text[at] in "_!":
                source[at] = "\\" + text[at]
    if text:
        _protect(text, source, 0)
        _protect(text, source, len(text) - 1)
    return source


def _protect(text: str, source: list[str], at: int) -> None:
    if text[at].isspace():
        source[at] = _reference(text[at])


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode())
