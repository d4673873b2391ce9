"""The pieces of a line that was cut: what each shows, and which part of the line it covers.

Links without words, of icons, show nothing, and nor do bars between links: they go with the piece
beside them, so that the pieces cover the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.dump.brackets import Bracketed

__all__ = ["SEPARATORS", "Piece", "pieces"]

#: Stand between the links of a menu, and are no words.
SEPARATORS: Final = " |·•‧∙\t\xa0"


class Piece(NamedTuple):
    """A piece of a line: offsets in it, and the words."""

    #: The part of the line that it covers.
    start: int
    end: int
    #: Where its text begins.
    first: int
    text: str


def pieces(text: str, places: Sequence[int], links: Sequence[Bracketed]) -> Iterator[Piece]:
    """Yield the pieces of a line that is cut at `places`, which are in order."""
    shown = _shown(text, links)
    found: list[Piece] = []
    waiting: int | None = None
    for start, end in pairwise([0, *places, len(text)]):
        covered = text[start:end].strip()
        if not covered:
            continue
        begin = start + text[start:end].index(covered)
        part = shown[start:end]
        # a bullet in front of the line is no separator
        words = part.strip(SEPARATORS) if start else part.rstrip(SEPARATORS)
        if words.strip(SEPARATORS):
            first = start + part.index(words)
            opens = begin if waiting is None else waiting
            last = first + len(words)
            found.append(Piece(opens, begin + len(covered), first, text[first:last]))
            waiting = None
        elif waiting is None:
            waiting = begin
    if waiting is not None and found:
        found[-1] = found[-1]._replace(end=len(text))
    yield from found or [Piece(0, len(text), 0, text)]


def _shown(text: str, links: Sequence[Bracketed]) -> str:
    """Return a line with spaces in the place of each link that has no words."""
    parts: list[str] = []
    end = 0
    for link in links:
        if not link.is_image and not text[link.label_start : link.label_end].strip():
            parts += (text[end : link.start], " " * (link.end - link.start))
            end = link.end
    return "".join([*parts, text[end:]])
