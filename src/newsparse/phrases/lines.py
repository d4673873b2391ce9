"""Knowing a line that sites print around stories by its words alone: `lookup`.

A line is compared in a folded form: without case, without marks at its ends ("Share this:",
"» Read more"), without "(opens in new window)", its white space as single spaces. So a colon, a
bullet or a non-breaking space never makes a difference. Most lines are one look into a dict; the
rest are patterns, found by their first words or their last one. A phrase matches a whole line or
not at all: a story that quotes one inside a sentence stays a story.

The phrases themselves are plain data, in `newsparse.phrases.tables`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from attrs import field, frozen

__all__ = ["Phrase", "lookup"]


@frozen
class Phrase:
    """What a known line of boilerplate is."""

    #: One of `newsparse.roles.KINDS`.
    kind: str
    #: Whether the line means only this on any page; else it may be a heading of the story too.
    is_certain: bool
    #: Name of the table that knows the line, for example ``wordpress-comment-form``.
    rule: str
    #: How many comments, shares or bookmarks the line states: 0 for "No comments", 1200 for
    #: "1.2K shares"; ``None`` when it states none.
    count: int | None = None
    #: For `related_label`, what the list under it holds: ``related``, ``latest``, ``popular``,
    #: ``more_from``, ``recommended`` or ``unknown``; else ``None``.
    module: str | None = None


#: No longer line is looked at: paragraphs are longer, and they are most of a page's characters.
_LONGEST: Final = 240
#: Kinds of which a number on the line says how many there are; elsewhere it is minutes or pages.
_COUNTED: Final = frozenset({"comments", "share", "bookmark"})
#: What sends a line to be read as a counter or as alternatives ("Sign in | Subscribe").
_DIGIT_OR_BAR: Final = re.compile(r"[\d|·•]")
_BARS: Final = re.compile(r"[|·•]")
_MOST_PIECES: Final = 16

_ASCII_ENDS: Final = " :*.-<>|\"'`+~_!?,;=/\\"
_ENDS: Final = (
    _ASCII_ENDS
    + "…→←↑↓»«›‹•·–—―“”„‚‘’″「」『』【】《》、。¡¿؟।"
    + "●○■□◆◇★☆▶►▸▾▼▲△▽⬇⬆✓✔✕✖×☰\ufe0f📩📧📰📢📌📲🔔🔥🔗🔴👉👇⚡✉💬🎧"
)
_MARKS: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
#: Apostrophes, and the two letters i of Turkish, which capitals do not tell apart.
_PLAIN: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("ı", "i"), ("i\u0307", "i"))
_NUMBER: Final = re.compile(
    r"(\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+)"
    r"(?:[.,](\d{1,2})(?!\d))?"
    r"(?:\s?(k|m|mil|tys|tsd|тыс|тис)\b\.?|\s?([千천万萬만]))?"
)
_SCALES: Final = {"m": 1_000_000, "万": 10_000, "萬": 10_000, "만": 10_000}
_THOUSAND: Final = 1_000
_NOT_DIGITS: Final = re.compile(r"\D")
#: Numbers are looked for in no longer line, unless it opens with one ("3 thoughts on …").
_LONGEST_COUNTER: Final = 60
#: From Thai on, scripts without spaces between words: two characters stand for the first word.
_UNSPACED: Final = "\u0e00"


def lookup(text: str) -> Phrase | None:
    """Return what the line `text` is, or ``None`` when its words are not known as boilerplate."""
    if len(text) > _LONGEST:
        text = text.strip()
        if len(text) > _LONGEST:
            return None
    key = _fold(text)
    if not key:
        return None
    tables = _read_tables()
    if ")" in key:
        key = _without_note(key, tables.notes)
    found = tables.words.find(key)
    if (found is None or not found.is_certain) and _DIGIT_OR_BAR.search(key):
        return _counted(key, tables.counters) or found or _pieces(key, tables.words)
    return found


def _fold(text: str) -> str:
    key = text.casefold()
    ends = _ASCII_ENDS
    if not key.isascii():
        key = _plain(key)
        ends = _ENDS
    if "  " in key or not key.isprintable():
        key = " ".join(key.split())
    return key.strip(ends)


def _plain(text: str) -> str:
    key = unicodedata.normalize("NFKC", text)
    if key != text:
        # a composed sign may hold capitals: "℡" is "TEL"
        key = key.casefold()
    if not key.isprintable():
        key = _MARKS.sub("", key)
    for odd, plain in _PLAIN:
        if odd in key:
            key = key.replace(odd, plain)
    return key


def _without_note(key: str, notes: frozenset[str]) -> str:
    before, _, rest = key.partition("(")
    note, _, after = rest.partition(")")
    if note in notes:
        return f"{before.strip()} {after.strip()}".strip() or key
    return key


def _counted(key: str, counters: _Lines) -> Phrase | None:
    if "#" in key or (len(key) > _LONGEST_COUNTER and not key[0].isdigit()):
        return None
    found = counters.find(_with_marks(key))
    if found is None or found.kind not in _COUNTED:
        return found
    return Phrase(found.kind, found.is_certain, found.rule, _first_number(key), found.module)


def _with_marks(key: str) -> str:
    """Return `key` with numbers as ``#``, without the brackets and colons that set them apart."""
    marked = _NUMBER.sub(" # ", key)
    for odd in "()[]:":
        if odd in marked:
            marked = marked.replace(odd, " ")
    return " ".join(marked.split())


def _first_number(key: str) -> int | None:
    number = _NUMBER.search(key)
    if number is None:
        return None
    whole, fraction, *scales = number.groups()
    scale = scales[0] or scales[1]
    if scale is None:
        return None if fraction else int(_NOT_DIGITS.sub("", whole))
    factor = _SCALES.get(scale, _THOUSAND)
    parts = int(fraction) * factor // 10 ** len(fraction) if fraction else 0
    return int(_NOT_DIGITS.sub("", whole)) * factor + parts


def _pieces(key: str, words: _Lines) -> Phrase | None:
    """Return the first alternative of a line that holds nothing but known phrases between bars."""
    pieces = [piece for piece in map(str.strip, _BARS.split(key)) if piece]
    if not 1 < len(pieces) <= _MOST_PIECES:
        return None
    found = [words.exact.get(piece) for piece in pieces]
    known = [phrase for phrase in found if phrase is not None]
    if len(known) < len(found):
        return None
    first = known[0]
    return Phrase(first.kind, all(phrase.is_certain for phrase in known), first.rule)


class _Pattern(NamedTuple):
    """A phrase with ``{}`` in it, as the words round the marks."""

    start: str
    middles: tuple[str, ...]
    end: str
    longest: int
    phrase: Phrase

    def fits(self, key: str) -> bool:
        """Return whether `key`, which begins with `start`, goes on as the phrase does."""
        position, stop = len(self.start), len(key) - len(self.end)
        if position > stop or len(key) > self.longest or not key.endswith(self.end):
            return False
        for middle in self.middles:
            position = key.find(middle, position, stop)
            if position < 0:
                return False
            position += len(middle)
        return True


@frozen
class _Lines:
    """Phrases of folded lines: whole ones, and patterns by their first words or their last one."""

    exact: dict[str, Phrase] = field(factory=dict)
    #: By the first word, then by the second; ``""`` where the phrase leaves the second open.
    starts: dict[str, dict[str, list[_Pattern]]] = field(factory=dict)
    ends: dict[str, list[_Pattern]] = field(factory=dict)

    def find(self, key: str) -> Phrase | None:
        found = self.exact.get(key)
        if found is not None or not key:
            return found
        first, rest = _first_word(key)
        seconds = self.starts.get(first)
        if seconds is not None:
            second = rest.partition(" ")[0]
            found = _fitting(seconds.get(second), key) if second else None
            if found is None:
                found = _fitting(seconds.get(""), key)
        return found or _fitting(self.ends.get(_last_word(key)), key)

    def add(self, key: str, phrase: Phrase, longest: int) -> None:
        start, *rest = key.split("{}")
        if not rest:
            self.exact.setdefault(key, phrase)
            return
        *middles, end = rest
        self._bucket(start, end).append(_Pattern(start, tuple(middles), end, longest, phrase))

    def _bucket(self, start: str, end: str) -> list[_Pattern]:
        first, rest = _first_word(start)
        if start and (len(first) < len(start) or _is_whole(first)):
            second, space, _ = rest.partition(" ")
            return self.starts.setdefault(first, {}).setdefault(second if space else "", [])
        last = _last_word(end)
        if end and (len(last) < len(end) or _is_whole(last)):
            return self.ends.setdefault(last, [])
        message = f"a pattern needs a whole word at its start or end: {start!r} … {end!r}"
        raise ValueError(message)


def _fitting(patterns: Iterable[_Pattern] | None, key: str) -> Phrase | None:
    for pattern in patterns or ():
        if key.startswith(pattern.start) and pattern.fits(key):
            return pattern.phrase
    return None


def _first_word(key: str) -> tuple[str, str]:
    """Return what patterns of lines like `key` are found by, and the rest of the line."""
    if key and key[0] >= _UNSPACED:
        return key[:2], ""
    first, _, rest = key.partition(" ")
    if first == "#":
        word, _, rest = rest.partition(" ")
        return f"# {word}", rest
    return (first, rest) if first[:1].isalnum() else (key[:1], "")


def _last_word(key: str) -> str:
    if key and key[-1] >= _UNSPACED:
        return key[-2:]
    return key.rpartition(" ")[2]


def _is_whole(word: str) -> bool:
    """Return whether `word` is as much of a line as the dicts of patterns are keyed by."""
    return (word[0] >= _UNSPACED and len(word) > 1) or not word[0].isalnum()


class _Tables(NamedTuple):
    words: _Lines
    #: Phrases that state a number, which stands as ``#`` in their keys.
    counters: _Lines
    #: Notes in brackets that links carry for screen readers.
    notes: frozenset[str]


@cache
def _read_tables() -> _Tables:
    # read at the first look-up: importing this package must not cost the time of reading them
    from newsparse.phrases.tables import NEW_WINDOW, TABLES  # noqa: PLC0415 - as said above

    words, counters = _Lines(), _Lines()
    texts = [(table, table.certain, True) for table in TABLES]
    texts += [(table, table.possible, False) for table in TABLES]
    for table, text, is_certain in texts:
        phrase = Phrase(table.kind, is_certain, table.rule, table.count, table.module)
        for key in _keys(text):
            if "{n}" in key:
                counters.add(_with_marks(key.replace("{n}", "1")), phrase, table.longest)
            elif "{}" in key:
                words.add(key, phrase, table.longest)
            else:
                words.exact.setdefault(key, phrase)
    return _Tables(words, counters, frozenset(_keys(NEW_WINDOW)))


def _keys(text: str) -> list[str]:
    """Return the phrases of a table's text, folded line by line: that is five times as fast."""
    return [
        key
        for line in text.casefold().splitlines()
        for phrase in (line if line.isascii() else _plain(line)).partition(":")[2].split(" | ")
        if (key := phrase.strip(_ENDS))
    ]
