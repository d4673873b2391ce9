"""What follows the names of a byline: a date, a job, a paper, a place, and never a sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse.authors.labels import inner_labels
from newsparse.authors.names import is_organisation
from newsparse.authors.organisations import JOBS
from newsparse.dates import find, is_relative

__all__ = ["SEPARATORS", "end_of_names", "is_dated", "is_dated_alone", "may_follow"]

#: Signs between names and what follows them.
SEPARATORS: Final = " \t\n,;:|•·–—-/([（）)、，・】"
#: Where a list of names ends, whatever follows.
_STOP: Final = re.compile(r"[|•·\[\]（）()【】\n@\d]|\s[–—-]\s|\s[–—-]+$|https?:|\s/\s")
#: Where a word may begin: after a space, or glued to a name with a capital.
_BOUNDARY: Final = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ])|(?<=\s)(?=\S)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
#: What follows names without any separator.
_GLUED: Final = (
    *("published", "updated", "posted", "last updated", "edited", "follow", "contact", "share"),
    *("image source", "getty", "opens in", "view profile", "see all", "more by", "twitter"),
    *("facebook", "instagram", "linkedin", "email", "disclosure", "lesezeit"),
    *("veröffentlicht", "aktualisiert", "publié", "mis à jour", "publicado", "actualizado"),
    *("atualizado", "pubblicato", "aggiornato", "gepubliceerd"),
)
_LONGEST_LABEL: Final = 32
#: What follows names has no more words in lower case than this, and is not longer.
_MOST_LOWER: Final = 6
_LONGEST: Final = 110
#: Sentences end so, bylines do not; "p.m." and initials do.
_SENTENCE: Final = re.compile(r"[^\W\d_]{3,}[.!?](?:\s|$)|[。！？]")
_LOWER: Final = re.compile(r"(?<!\S)[^\W\d_A-Z]{2,}(?!\S)")
_PLACE: Final = re.compile(r"(?i:for|in|at|from|of|aus|für|para|pour|en|em|a)\s")
#: A date stands at most so many characters after the names: a label and a weekday are between.
_BEFORE_DATE: Final = 32
#: In a line without a label, so little stands between names and date, and after the date.
_BEFORE_DATE_ALONE: Final = 5
_AFTER_DATE_ALONE: Final = 28
_PART: Final = re.compile(r"[|•]")


def end_of_names(text: str, start: int) -> int:
    """Return where names that begin at `start` end at the latest."""
    sign = _STOP.search(text, start)
    stop = sign.start() if sign else len(text)
    if sign and sign.group().isdigit():
        # "Jane Roe February 1, 2023" ends before the month
        stop = min([stop, *(start + date.start for date in find(text[start:])[:1])])
    for match in _BOUNDARY.finditer(text, start, stop):
        place = match.start()
        if text[place : place + _LONGEST_LABEL].lower().startswith(_endings()):
            return place
        word = _WORD.match(text, place)
        if word and word.group().lower() in JOBS and place > start and text[place - 1].isalpha():
            return place
    return stop


@cache
def _endings() -> tuple[str, ...]:
    return _GLUED + inner_labels()


def is_dated(after: str) -> bool:
    """Return whether what comes after names opens with a date, or with how long ago it was."""
    rest = after.strip(SEPARATORS)
    dates = find(rest)
    if dates:
        return dates[0].start <= _BEFORE_DATE
    return rest[:1].isdigit() and is_relative(rest)


def is_dated_alone(after: str) -> bool:
    """Return the same for a line without a label: nearly nothing but the date may come."""
    rest = after.strip(SEPARATORS)
    dates = find(rest)
    if not dates:
        return any(map(str.isdigit, rest)) and is_relative(_PART.split(rest)[0].strip())
    before, tail = rest[: dates[0].start], rest[dates[-1].end :]
    few = len(before.split()) <= _BEFORE_DATE_ALONE and dates[0].start <= _BEFORE_DATE
    return few and (len(tail) <= _AFTER_DATE_ALONE or tail.lstrip()[:1] in "|•·/")


def may_follow(after: str) -> bool:
    """Return whether `after` is what comes after names in a byline, rather than prose."""
    rest = after.strip(SEPARATORS)
    if not rest:
        return True
    if len(rest) > _LONGEST or _SENTENCE.search(rest):
        return False
    if len(_LOWER.findall(rest)) > _MOST_LOWER:
        return False
    if not after[:1].isspace() or after.strip()[:1] in SEPARATORS or rest[0] == "@":
        return True
    is_known = rest[0].isupper() or rest.split()[0].strip(",.").lower() in JOBS
    return is_known or is_organisation(rest) or _PLACE.match(rest) is not None
