"""Reading a line that says who wrote a story, or edited it, or took its photographs.

A byline opens with a label ("By", "Von", "作者："), and then nothing but names, and what usually
follows names: a job, a paper, a place, a date. A line without a label is a byline only when a date
or a job stands right beside its names. Sentences that begin like bylines ("By the time …", "Von
der Leyen sagte …") fail since their words have not the form of names.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.authors.following import (
    SEPARATORS,
    end_of_names,
    is_dated,
    is_dated_alone,
    may_follow,
)
from newsparse.authors.labels import PREPOSITIONS, labels_by_start
from newsparse.authors.lists import FoundName, read_names
from newsparse.authors.names import has_form_of_name, is_job
from newsparse.authors.organisations import AGENCIES, JOB_NOUNS, ORGANISATIONS, STAND_INS
from newsparse.authors.values import Author, Byline
from newsparse.dates import find

__all__ = ["read"]

#: A line without a label is shorter.
_LONGEST_BARE: Final = 120
_LONGEST_ASIAN: Final = 60
_MOST_AUTHORS: Final = 12
_LONGEST_LABEL: Final = 32
#: Signs before a label: bullets, dashes, brackets, Markdown.
_OPENING: Final = re.compile(r"[\s|•·*_#\[(（【—–>-]*")
_COLON: Final = re.compile(r"\s?[:：=＝／/|丨]\s*|\s?\n\s*")
#: Labels of scripts without capitals need no space after them.
_FIRST_UNCASED: Final = "\u0e00"
_LONGEST_PART: Final = 2
_HIRAGANA: Final = re.compile("[\u3040-\u309f]")
_KOREAN: Final = re.compile(
    r"([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,3})\s?(?:선임|인턴|객원|수석|전문|사진)?\s?"
    r"(?:기자|특파원|논설위원|편집위원)(?![가-힣])"
)
_JAPANESE: Final = re.compile(r"([一-鿿々ぁ-んァ-ヶー]{2,6})\s?(?:記者|特派員|編集委員)\s*$")
_ASIAN_SEPARATOR: Final = re.compile(r"\s?[·,]\s?")
#: Words that lines without a label have, if they have no digit.
_HINTS: Final = JOB_NOUNS | AGENCIES
_WORDS: Final = re.compile(r"[^\s,;|/()]+")
_PART: Final = re.compile(r"[|•·/\n]|\s[–—-]\s")
_HANDLE: Final = re.compile(r"\s?@\w+(?![\w.]*\.\w)")
#: The second word of a name: a capital, or a short particle.
_SECOND_WORD: Final = re.compile(r"^\W*\S+\s+(?:[^\W\d_a-z]|[a-z'’]{1,3}\s)")
_DIGIT: Final = re.compile(r"\d")
_STROKES: Final = frozenset("/|（(")
#: A date before the names begins at most so many characters into the line.
_WEEKDAY: Final = 16
_LONGEST_AFTER_NAME: Final = 20


class _Label(NamedTuple):
    role: str
    end: int
    is_preposition: bool


def read(text: str) -> Byline | None:
    """Return the byline that `text` is, a line that is not too long; ``None`` if it is none."""
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    label = _label(text, start)
    if label is not None:
        return _labelled(text, label)
    return _asian(text, start) or _bare(text, start) or _after_date(text, start)


def _label(text: str, start: int) -> _Label | None:
    head = text[start : start + _LONGEST_LABEL].lower()
    table = labels_by_start()
    for label, role, is_noun in table.get(head[:2], ()) or table.get(head[:1], ()):
        if not head.startswith(label):
            continue
        end = start + len(label)
        colon = _COLON.match(text, end)
        if colon is not None:
            return _Label(role, colon.end(), is_preposition=False)
        if not is_noun and _may_end(text, label, start, end):
            return _Label(role, end, label in PREPOSITIONS)
    return None


def _may_end(text: str, label: str, start: int, end: int) -> bool:
    """Return whether the label may end here: before a space, or glued to a capital."""
    after = text[end : end + 1]
    if after.isspace():
        return True
    if label[-1] > _FIRST_UNCASED:
        # shorter ones, such as 记者, are parts of other words; in Japanese, words go on in hiragana
        return len(label) > _LONGEST_PART and _HIRAGANA.match(after) is None
    is_distinct = label == "by" or label not in PREPOSITIONS
    return is_distinct and after.isupper() and text[start + 1 : end].islower()


def _labelled(text: str, label: _Label) -> Byline | None:
    stop = end_of_names(text, label.end)
    dated = is_dated(text[stop:])
    names = read_names(text[label.end : stop], single=dated or not label.is_preposition)
    if not 1 <= len(names) <= _MOST_AUTHORS:
        # a theme prints "by", and the editor wrote "By Jane Roe" into the field of the name
        again = _label(text, label.end)
        return _labelled(text, again) if again and again.role == label.role else None
    found = _byline(text, names, label.end, label.role, has_label=True)
    return found if dated or may_follow(text[found.end :]) else None


def _byline(
    text: str, names: list[FoundName], offset: int, role: str, *, has_label: bool
) -> Byline:
    authors = tuple(Author(name.name, is_organization=name.is_organization) for name in names)
    end = offset + names[-1].end
    rest = text[end:].strip(SEPARATORS)
    return Byline(authors, role, has_label, offset + names[0].start, end, rest)


def _asian(text: str, start: int) -> Byline | None:
    """Return a byline in which the label follows the names: Korean and Japanese."""
    if len(text) > _LONGEST_ASIAN or text.isascii():
        return None
    found = _KOREAN.search(text, start) or _JAPANESE.match(text, start)
    if found is None or text.rstrip().endswith(("다.", "。")):
        return None
    authors = tuple(Author(name) for name in _ASIAN_SEPARATOR.split(found.group(1)))
    rest = text[found.end() :].strip(SEPARATORS)
    return Byline(
        authors, "author", has_label=True, start=found.start(1), end=found.end(1), rest=rest
    )


def _bare(text: str, start: int) -> Byline | None:
    """Return a byline without a label: names, and a date or a job right after them."""
    if len(text) > _LONGEST_BARE or not text[start : start + 1].isupper():
        return None
    whole = text[start:].strip(SEPARATORS)
    lower = whole.lower()
    if _stands_alone(lower):
        author = Author(whole, is_organization=True)
        end = start + len(whole)
        return Byline((author,), "author", has_label=False, start=start, end=end, rest="")
    # a name with its handle in brackets signs an embedded post
    if not _is_promising(text, lower) or "(@" in text:
        return None
    names = read_names(text[start : end_of_names(text, start)], single=False)
    if not 1 <= len(names) <= _MOST_AUTHORS:
        return None
    found = _byline(text, names, start, "author", has_label=False)
    return found if _confirms(found, text[found.end :]) else None


def _stands_alone(lower: str) -> bool:
    """Return whether a name of an organisation is a byline by itself."""
    return lower in AGENCIES or (lower in STAND_INS and " " in lower)


def _is_promising(text: str, lower: str) -> bool:
    if not _SECOND_WORD.search(text):
        return False
    if _DIGIT.search(text) or "@" in text:
        return True
    return not _HINTS.isdisjoint(_WORDS.findall(lower))


def _confirms(byline: Byline, after: str) -> bool:
    """Return whether what follows the names of a line without a label makes it a byline."""
    first = byline.authors[0]
    if first.is_organization and not _stands_alone(first.name.lower()):
        return False
    if is_dated_alone(after) or _HANDLE.match(after):
        return True
    if not byline.rest:
        return any(author.name.lower() in AGENCIES for author in byline.authors)
    part = _PART.split(byline.rest)[0].strip()
    if first.is_organization or is_job(part):
        return not first.is_organization
    # a name and an agency with a stroke between them credit a photograph
    return part.lower() in ORGANISATIONS and after.lstrip()[:1] not in _STROKES


def _after_date(text: str, start: int) -> Byline | None:
    """Return a byline that follows the date of the line: ``May 30, 2023 / Jane Roe``."""
    if len(text) > _LONGEST_BARE or not _DIGIT.search(text, start, start + _WEEKDAY):
        return None
    dates = find(text)
    if not dates or dates[0].start - start > _WEEKDAY:
        return None
    end = dates[-1].end
    opening = _OPENING.match(text, end)
    begins = max(end, opening.end()) if opening else end
    begins += len(text[begins:]) - len(text[begins:].lstrip(SEPARATORS))
    label = _label(text, begins)
    if label is not None:
        return _labelled(text, label)
    part = _PART.split(text[begins:])[0].rstrip()
    has_separator = text[end:begins].strip() != ""
    is_end = len(text) - begins - len(part) <= _LONGEST_AFTER_NAME
    if not (has_separator and is_end and has_form_of_name(part)):
        return None
    name = FoundName(part, 0, len(part), is_organization=False)
    return _byline(text, [name], begins, "author", has_label=False)
