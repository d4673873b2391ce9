"""Finding how long ago something was within a line, where other words are glued to it.

"Markets2 hours agoWheat falls" is a card's section, age and headline without anything between
them. Nothing but capitals and digits says where the age begins and ends, and scripts without
capitals have digits alone.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.dates.relative import opening_phrases, says_how_long_ago

__all__ = ["find"]

#: An age is looked for at so many numbers of a line …
_MOST: Final = 6
#: … and ends at most so many characters after its number.
_LONGEST: Final = 32
_NUMBER: Final = re.compile(r"(?<![\d.,:/])\d{1,3}(?![\d.,:/])")
#: The longest phrase before a number: "il y a environ".
_BEFORE: Final = 16


def find(text: str) -> tuple[int, int] | None:
    """Return where `text` first says how long ago something was; ``None`` if it nowhere does."""
    numbers = [
        match.start() for _, match in zip(range(_MOST), _NUMBER.finditer(text), strict=False)
    ]
    for number in numbers:
        for start in _starts(text, number):
            end = _end(text, start, number)
            if end:
                return start, end
    return None


def _starts(text: str, number: int) -> list[int]:
    """Return where an age may begin that has its number at a place, the earliest first."""
    before = text[max(0, number - _BEFORE - 1) : number].lower()
    words = before.rstrip()
    # glued to a word, "Märktevor 2 Stunden", a phrase has nothing in front of it to be known by
    phrases = [phrase for phrase in opening_phrases() if words.endswith(phrase)]
    longest = max(phrases, key=len, default="")
    return [number - (len(before) - len(words)) - len(longest), number] if longest else [number]


def _end(text: str, start: int, number: int) -> int:
    """Return where an age ends that begins at a place; 0 if none does.

    Before a capital it is the first place that does, in scripts without capitals the last.
    """
    found = 0
    for end in range(number + 2, min(len(text), number + _LONGEST) + 1):
        if not _may_end(text, end) or not says_how_long_ago(text[start:end]):
            continue
        if end == len(text) or not _is_uncased(text[end]):
            return end
        found = end
    return found


def _may_end(text: str, end: int) -> bool:
    if text[end - 1].isspace():
        return False
    if end == len(text) or not text[end].isalnum() or text[end].isdigit():
        return True
    return _is_uncased(text[end]) or (text[end].isupper() and not text[end - 1].isupper())


def _is_uncased(character: str) -> bool:
    return character.isalpha() and character.lower() == character.upper()
