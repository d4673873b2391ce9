"""The header that some dumpers print above a page: fields as YAML between two lines of dashes.

trafilatura prints title, author, address, site and date so; so do tools that keep pages as notes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.dump.lines import Line, fold

__all__ = ["front_matter", "title_of"]

_FENCE: Final = "---"
_ENDS: Final = frozenset({"---", "..."})
#: A header is at most so many lines long.
_MOST: Final = 60
_FIELD: Final = re.compile(r"[A-Za-z_][\w .-]{0,40}:(?:\s|$)")
_TITLE: Final = "title:"
_QUOTES: Final = "\"'"


def front_matter(lines: Sequence[Line]) -> int:
    """Return how many lines the header has, both fences counted; 0 when there is none."""
    if not lines or lines[0].text != _FENCE:
        return 0
    for index, line in enumerate(lines[1:_MOST], 1):
        if line.text in _ENDS:
            return index + 1 if index > 1 else 0
        is_field = not line.indent and _FIELD.match(line.text)
        goes_on = index > 1 and (line.indent or line.text.startswith("- "))
        if line.gap or not (is_field or goes_on):
            return 0
    return 0


def title_of(text: str) -> str | None:
    """Return the title that a line of the header gives; None for any other line."""
    if not text.lower().startswith(_TITLE):
        return None
    title = fold(text[len(_TITLE) :])
    if len(title) > 1 and title[0] in _QUOTES and title[-1] == title[0]:
        title = title[1:-1].strip()
    return title or None
