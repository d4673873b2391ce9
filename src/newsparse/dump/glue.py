"""Cutting lines into which a dumper ran several blocks together.

``text_content()`` of lxml and ``get_text()`` of BeautifulSoup put nothing between two elements, so
"…words in it." and "Second item…" stand as "…words in it.Second item…". A missing space after a
full stop is also a slip of the pen, so lines are cut only where that is more than now and then:
in the dump, or in the line itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.dump.lines import Line

__all__ = ["sentence_ends", "unglue"]

#: The end of a sentence, and what follows it without a space.
_STOP: Final = re.compile(r"[.!?…][”’\"»)]?(?=[^\W\d_a-z]\w|[AI]\x20)")
#: So many letters before a full stop, or two small ones, are no abbreviation: "Dr.Smith".
_LETTERS: Final = 3
_CLOSERS: Final = frozenset('”’"»)%')
#: A dump is glued if one in so many lines is: in fewer where blank lines part the blocks, since a
#: dumper that prints those seldom glues …
_FEW_LINES: Final = 20
_FEWER_LINES: Final = 2
#: … and if it does, the longest line has so many characters at least …
_LONG: Final = 1_000
#: … and a line of any dump, if it has so many of them.
_LEAST_IN_LINE: Final = 3
#: A word that goes on with a capital, which then opens a word of its own.
_WORDS: Final = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]+[ ,])")
#: Before a glued word stand so many spaces at least: a headline, not a name such as "YouTube".
_SPACES: Final = 3
_CLOSING: Final = frozenset('.!?…”"')
_MARKS: Final = ".,;:!?…()[]“”\"'‘’«»"


def unglue(lines: Sequence[Line], *, is_spaced: bool = False) -> Sequence[Line]:
    """Return the lines of a dump, those cut that hold several blocks.

    They come back as they are when none do. Offsets stay those of the source, and no character is
    lost or moved.
    """
    if is_spaced and max(len(line.text) for line in lines) < _LONG:
        return lines
    cuts = [sentence_ends(line.text) for line in lines]
    found = sum(map(len, cuts))
    if found * (_FEWER_LINES if is_spaced else _FEW_LINES) >= len(lines):
        words = _glued_words(lines, cuts)
        cuts = [sorted({*own, *more}) for own, more in zip(cuts, words, strict=True)]
    elif not is_spaced and max(map(len, cuts), default=0) >= _LEAST_IN_LINE:
        cuts = [own if len(own) >= _LEAST_IN_LINE else [] for own in cuts]
    else:
        return lines
    return [piece for line, own in zip(lines, cuts, strict=True) for piece in _pieces(line, own)]


def sentence_ends(text: str) -> list[int]:
    """Return where sentences of a line begin that nothing parts from the one before."""
    return [
        place.end()
        for place in _STOP.finditer(text)
        if text[place.end()].isupper()
        and _is_word(text[max(0, place.start() - _LETTERS) : place.start()])
    ]


def _is_word(letters: str) -> bool:
    """Return whether characters before a full stop end a word; an abbreviation ends otherwise."""
    last = letters[-1:]
    if letters[-2:].islower() or last.isdigit() or last in _CLOSERS:
        return True
    return len(letters) == _LETTERS and letters.isalnum()


def _glued_words(lines: Sequence[Line], cuts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield for each line where headlines run into what follows: at the first place of each piece.

    A word that the dump has several times is a name: "WordPress".
    """
    counts = Counter(word.strip(_MARKS) for line in lines for word in line.text.split(" "))
    for line, own in zip(lines, cuts, strict=True):
        text = line.text
        found: list[int] = []
        if own or text[-1] not in _CLOSING:
            for start, end in zip([0, *own], [*own, len(text)], strict=True):
                place = _WORDS.search(text, start, end)
                if place is not None and _is_glued(text, start, place.start(), end, counts):
                    found.append(place.start())
        yield found


def _is_glued(text: str, start: int, place: int, end: int, counts: Counter[str]) -> bool:
    """Return whether two words meet at a place between the start and the end of a piece."""
    before = text.rfind(" ", start, place) + 1 or start
    after = text.find(" ", place, end)
    right = text[place : after if after >= 0 else end].strip(_MARKS)
    left = text[before:place].strip(_MARKS)
    if counts[left + right] > 1:
        return False
    if not start and text.count(" ", start, place) >= _SPACES:
        return True
    return counts[left] > 0 and counts[right] > 0


def _pieces(line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    start = 0
    for cut in [*cuts, len(line.text)]:
        piece = line.text[start:cut].rstrip()
        is_last = cut == len(line.text)
        yield line._replace(
            start=line.start + start,
            end=line.start + start + len(piece),
            text=piece,
            gap=0 if start else line.gap,
            is_hard_break=is_last and line.is_hard_break,
        )
        start = cut
