"""Telling lines that are nothing but dates, with what belongs to a date line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.dates.folding import words_of
from newsparse.dates.labels import label_words
from newsparse.dates.names import is_weekday
from newsparse.dates.relative import says_how_long_ago
from newsparse.dates.spellings import TIME_CONNECTORS
from newsparse.dates.values import FoundDate
from newsparse.dates.zones import ZONE_NAMES

__all__ = ["is_nothing_but"]

#: A time of day, or a day without a year, beside a full date: ``(Updated 4:30 am)``.
_SMALL: Final = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}/\d{1,2}", re.IGNORECASE)
#: How long a story takes to read, which many pages print beside its date.
_READING: Final = re.compile(
    r"(?:(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|tempo de leitura"
    r"|tempo di lettura|leestijd|lästid)\s?:?\s?(?:ca\.?\s?)?\d{1,3}\s?min\w{0,4}\.?)"
    r"|(?:\d{1,3}[\s-]?min\w{0,4}\.?\s?(?:read|de lectura|de leitura|di lettura|de lecture"
    r"|lesezeit|leestijd))|\d{1,2}\s?分钟阅读",
    re.IGNORECASE,
)
_ZONE_WORDS: Final = frozenset(name.lower() for name in ZONE_NAMES)


def is_nothing_but(dates: Sequence[FoundDate], text: str) -> bool:
    """Return whether all of `text` is `dates`, in order, and what belongs to them."""
    starts = (*(date.start for date in dates), len(text))
    ends = (0, *(date.end for date in dates))
    return all(_belongs(text[end:start]) for end, start in zip(ends, starts, strict=True))


def _belongs(part: str) -> bool:
    if not part or part.isspace():
        return True
    part = _SMALL.sub(" ", _READING.sub(" ", part))
    return all(_is_known(word) for word in words_of(part)) or says_how_long_ago(part)


def _is_known(word: str) -> bool:
    return (
        word in TIME_CONNECTORS or word in label_words() or word in _ZONE_WORDS or is_weekday(word)
    )
