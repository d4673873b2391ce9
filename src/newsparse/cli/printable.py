"""Text of a page made fit for a terminal.

A page may hold characters that a terminal obeys: an escape sequence can clear the screen, and a
change of direction can swap what stands beside it. They are dropped from all that is shown to a
person, and from nothing else: files and pipes get the text as it is.
"""

from __future__ import annotations

import re

__all__ = ["clean", "dropped", "shorten"]

#: C0 without tab and line feed, DEL, C1, explicit changes of direction, lone surrogates.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]",
)


def clean(text: str) -> str:
    """Return `text` without the characters that a terminal obeys or cannot show."""
    return _UNPRINTABLE.sub("", text)


def dropped(text: str) -> list[int]:
    """Return the offsets of the characters of `text` that `clean` drops, in order."""
    return [match.start() for match in _UNPRINTABLE.finditer(text)]


def shorten(text: str, limit: int) -> str:
    """Return `text` on one line of at most `limit` characters, cut between words with "…"."""
    line = " ".join(clean(text).split())
    if len(line) <= limit:
        return line
    cut = line.rfind(" ", limit // 2, limit)
    return line[: cut if cut > 0 else limit - 1].rstrip() + "…"
