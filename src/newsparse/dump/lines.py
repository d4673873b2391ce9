r"""The lines of a dump that are not blank, each with its offsets in the source.

A line ends at ``\n`` (so ``\r\n`` too). Only a text that has no ``\n`` between its words is cut
elsewhere: at ``\r``, as old Macs wrote, or at the paragraph and line separators of Unicode. Inside
of a line, these and all other separators are white space.

A line is blank when it shows nothing: it holds white space alone, or characters without a shape
such as NUL, a zero-width space or a mark of writing direction.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.typography import plain

__all__ = ["SOFT_HYPHEN", "Line", "fold", "read"]

#: Marks where a word may be broken; shows only at the end of a line that was broken there.
SOFT_HYPHEN: Final = "\u00ad"

_CONTROLS: Final = "".join(
    map(chr, (*range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0)))
)
#: Characters that say nothing wherever they stand.
_VOID: Final = _CONTROLS + SOFT_HYPHEN + "\u2060\ufeff"
#: Characters that say something between two others only: joiners and marks of direction.
_BETWEEN: Final = (
    "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_SHAPELESS: Final = frozenset(_VOID + _BETWEEN)
_WHITE: Final = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_EDGE: Final = _WHITE + _VOID + _BETWEEN
_UNSEEN: Final = re.compile(f"[{re.escape(_VOID)}]+|(?<!\\S)\u200b+|\u200b+(?!\\S)")
_TAB: Final = 4
_ENDINGS: Final = ("\n", "\r", "\u2029", "\u2028")


class Line(NamedTuple):
    """One line that is not blank; a named tuple, because a dump may hold a million of them."""

    #: Offset of the first character that shows.
    start: int
    #: Offset after the last character that shows.
    end: int
    #: The characters between, as they stand in the source.
    text: str
    #: Blank lines before it; 0 for the first line of the dump.
    gap: int
    #: Columns before it; a tab reaches to the next multiple of four.
    indent: int
    #: Whether two blanks or more end the line: a hard break, where the dump is Markdown.
    is_hard_break: bool


def fold(text: str) -> str:
    """Return `text` with each run of white space (U+00A0 too) as one space, none at the ends.

    Soft hyphens, control characters and other characters without any effect are left out.
    """
    # the only white space that is printable is the space itself, so most texts need no more
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    words = " ".join(text.split())
    return words if words.isprintable() else " ".join(plain(_UNSEEN.sub("", words)).split())


def read(text: str) -> list[Line]:
    """Return every line of `text` that shows something, in order."""
    lines: list[Line] = []
    offset = gap = 0
    for raw in text.split(_ending(text)):
        tail = raw.rstrip()
        words = tail.lstrip()
        indent = len(tail) - len(words)
        if words and (words[0] in _SHAPELESS or words[-1] in _SHAPELESS):
            words, indent = _trim(raw)
        if words:
            start = offset + indent
            if indent and "\t" in raw[:indent]:
                indent = len(raw[:indent].expandtabs(_TAB))
            is_hard_break = raw.endswith(("  ", "  \r"))
            lines.append(Line(start, start + len(words), words, gap, indent, is_hard_break))
            gap = 0
        elif lines:
            gap += 1
        offset += len(raw) + 1
    return lines


def _ending(text: str) -> str:
    words = text.strip(_EDGE)
    return next((ending for ending in _ENDINGS if ending in words), "\n")


def _trim(raw: str) -> tuple[str, int]:
    """Return the part of a line that shows, and how many characters stand before it.

    A soft hyphen at the end shows, since the line was broken there.
    """
    tail = raw.rstrip(_EDGE)
    words = tail.lstrip(_EDGE)
    indent = len(tail) - len(words)
    if words and raw.startswith(SOFT_HYPHEN, len(tail)):
        words += SOFT_HYPHEN
    return words, indent
