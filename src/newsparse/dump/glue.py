"""Cutting lines into which a dumper ran several blocks together.

``text_content()`` of lxml and ``get_text()`` of BeautifulSoup put nothing between two elements, so
"…words in it." and "Second item…" stand as "…words in it.Second item…". A missing space after a
full stop is also a slip of the pen, so a dump counts as glued only if it happens several times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.dump.lines import Line

__all__ = ["unglue"]

#: The end of a sentence and the beginning of the next without a space between them.
_SENTENCES: Final = re.compile(
    r"(?<=[\w”’\"'][.!?])(?=[A-Z][a-z])|(?<=[a-z0-9][.!?][”’\"])(?=[A-Z])"
)
#: A word that goes on with a capital, which then opens a word of its own.
_WORDS: Final = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]+[ ,])")
#: So many glued sentences in a dump are no slip of the pen, nor is one in so many lines.
_LEAST: Final = 2
_FEW_LINES: Final = 20
#: Before a glued word stand so many spaces at least: a headline, not a name such as "YouTube".
_SPACES: Final = 3


def unglue(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a dump, those cut that hold several blocks; all of them as they are
    when the dump is not glued.

    Offsets stay those of the source, and no character is lost or moved.
    """
    places = {
        number: cuts
        for number, line in enumerate(lines)
        if (cuts := [place.start() for place in _SENTENCES.finditer(line.text)])
    }
    found = sum(map(len, places.values()))
    if found < _LEAST and found * _FEW_LINES < len(lines):
        return lines
    return list(_pieces(lines, places))


def _pieces(lines: Sequence[Line], places: dict[int, list[int]]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        cuts = places.get(number, [])
        if cuts or line.text[-1] not in '.!?…”"':
            cuts = sorted({*cuts, *_glued_words(line.text, cuts)})
        start = 0
        for cut in [*cuts, len(line.text)]:
            piece = line.text[start:cut]
            yield Line(
                line.start + start,
                line.start + start + len(piece.rstrip()),
                piece.rstrip(),
                line.gap if not start else 0,
                line.indent,
                line.is_hard_break and cut == len(line.text),
            )
            start = cut


def _glued_words(text: str, cuts: Sequence[int]) -> list[int]:
    """Return where a headline runs into its summary: at the first such place of a line."""
    found = _WORDS.search(text, 0, cuts[0] if cuts else len(text))
    if found is None or text.count(" ", 0, found.start()) < _SPACES:
        return []
    return [found.start()]
