"""The lines of a dump that are not blank, each with its offsets in the source.

A line ends at ``\\n`` (so ``\\r\\n`` too); only a text without any ``\\n`` is cut at ``\\r``. The
rarer separators of Unicode stay inside their line, where they count as white space.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Line", "fold", "read"]


class Line(NamedTuple):
    """One line that is not blank; a named tuple, because a dump may hold a million of them."""

    #: Offset of the first character that is no white space.
    start: int
    #: Offset after the last character that is no white space.
    end: int
    #: The characters between, as they stand in the source.
    text: str
    #: Blank lines before it; 0 for the first line of the dump.
    gap: int
    #: White space before it, in characters.
    indent: int
    #: Whether two blanks or more end the line: a hard break, where the dump is Markdown.
    is_hard_break: bool


def fold(text: str) -> str:
    """Return `text` with each run of white space (U+00A0 too) as one space, none at the ends."""
    return " ".join(text.split())


def read(text: str) -> list[Line]:
    """Return every line of `text` that holds more than white space, in order."""
    ending = "\n" if "\n" in text or "\r" not in text else "\r"
    lines: list[Line] = []
    offset = gap = 0
    for raw in text.split(ending):
        tail = raw.rstrip()
        if tail:
            words = tail.lstrip()
            indent = len(tail) - len(words)
            start = offset + indent
            lines.append(
                Line(start, start + len(words), words, gap, indent, raw.endswith(("  ", "  \r")))
            )
            gap = 0
        elif lines:
            gap += 1
        offset += len(raw) + 1
    return lines
