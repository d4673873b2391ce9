"""Where words that belong to several blocks of a page were glued: the seams of a link or a line.

A crawler puts nothing between the elements within a link: "Markets2 hours agoWheat falls again" is
a section, an age and a headline, and "Written byAda Example" a label and a name. A capital after a
small letter alone is no seam, since names are written so ("YouTube"): there must be an age or a
date, a label, or words that the dump has by themselves elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from newsparse.authors import is_label, looks_like_name, may_be_labelled, read_byline
from newsparse.dates import find, find_age
from newsparse.dump.glue import sentence_ends

__all__ = ["Known", "label_seam", "seams"]

#: Between two letters; that the first is small and the second a capital is looked at apart.
_BETWEEN: Final = re.compile(r"(?<=[^\W\d_])(?=[^\W\d_])")
#: A word of so many parts, each of so many letters, is no name.
_PARTS: Final = 3
_LETTERS: Final = 4
#: A label is no longer.
_LONGEST_LABEL: Final = 40
#: A section above a headline is no longer.
_LONGEST_SECTION: Final = 60
_MARKS: Final = ".,;:!?…()[]“”\"'‘’«»#"


@frozen
class Known:
    """What a dump says by itself, by which words are known where they are glued."""

    #: Labels of its links, and its short lines.
    names: frozenset[str]
    #: How often it has what stands between two spaces.
    words: Counter[str]


def seams(text: str, known: Known) -> list[int]:
    """Return the places in a link's text where another block of the page begins."""
    found = set(sentence_ends(text))
    when = _when(text)
    if when is not None:
        start, end = when
        found.update((start, end))
        found.update(_in_section(text, start, known))
    else:
        found.update(_of_section(text, known) or _of_several(text, known))
    found.update(label_seam(text))
    found.update(_of_bylines(text))
    return sorted(place for place in found if 0 < place < len(text))


def label_seam(text: str) -> tuple[int, ...]:
    """Return the place of the name in "Written byAda Example", alone; nothing for other texts."""
    for place in _capitals(text, 0, min(len(text), _LONGEST_LABEL + 1)):
        if is_label(text[:place]) and looks_like_name(text[place:]):
            return (place,)
    return ()


def _of_bylines(text: str) -> Iterator[int]:
    """Yield where bylines begin that a headline is glued to: "Wheat falls againBy Ada Example"."""
    for place in _capitals(text, 0, len(text)):
        rest = text[place : place + _LONGEST_SECTION]
        byline = read_byline(rest) if may_be_labelled(rest) else None
        if byline is not None and byline.has_label:
            yield place


def _when(text: str) -> tuple[int, int] | None:
    """Return where an age or a date stands that a word is glued to."""
    days = ((day.start, day.end) for day in find(text)[:1])
    for place in (find_age(text), *days):
        if place is not None and _is_glued(text, *place):
            return place
    return None


def _is_glued(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return before.isalpha() or after.isalpha()


def _in_section(text: str, end: int, known: Known) -> Iterator[int]:
    """Yield where names of sections meet before an age: "AnalysisMarkets2 hours ago"."""
    start = 0
    for place in _capitals(text, 0, min(end, _LONGEST_SECTION)):
        left, right = text[start:place], text[place:end]
        is_known = left in known.names or right in known.names
        is_long = min(len(left), len(right)) >= _LETTERS and not _is_word(text, place, end, known)
        if is_known or (is_long and " " not in left):
            yield place
            start = place


def _of_section(text: str, known: Known) -> tuple[int, ...]:
    """Return where a headline begins that a section known by itself is glued to."""
    for place in _capitals(text, 0, min(len(text), _LONGEST_SECTION)):
        if text[:place] in known.names and not _is_word(text, place, len(text), known):
            return (place,)
    return ()


def _of_several(text: str, known: Known) -> list[int]:
    """Return where the words of a text meet if one of them is of too many parts to be a name."""
    places = [
        place
        for place in _capitals(text, 0, len(text))
        if not _is_word(text, place, len(text), known)
    ]
    for first, last in zip(places, places[_PARTS - 2 :], strict=False):
        begin = text.rfind(" ", 0, first) + 1
        parts = (first - begin, last - first, _run(text, last))
        if " " not in text[first:last] and min(parts) >= _LETTERS:
            return places
    return []


def _run(text: str, place: int) -> int:
    """Return how many letters the word has that begins at a place."""
    end = text.find(" ", place)
    return (end if end >= 0 else len(text)) - place


def _is_word(text: str, place: int, end: int, known: Known) -> bool:
    """Return whether the word that holds a place stands elsewhere in the dump as it is."""
    first = text.rfind(" ", 0, place) + 1
    last = text.find(" ", place, end)
    last = last if last >= 0 else end
    # the whole of a word stands in the dump here at least
    is_whole = last == len(text) or text[last] == " "
    return known.words[text[first:last].strip(_MARKS)] > is_whole


def _capitals(text: str, start: int, end: int) -> Iterable[int]:
    """Return where a capital follows a small letter."""
    return (
        match.start()
        for match in _BETWEEN.finditer(text, start, end)
        if text[match.start() - 1].islower() and text[match.start()].isupper()
    )
