"""What a block's words say by themselves: the rows of a `Line`.

Most signals are language-free bins: length, how the text begins and ends, capitals, sentences,
digits. A short line also says its words, and the pattern that its letters and digits make ("Aa 0,
0000" for a day); a long one its first words. Nothing here depends on the page, so short lines,
which sites repeat from page to page, are read once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.phrases.lines import Phrase, lookup
from newsparse.phrases.topics import topics_of
from newsparse.reader.vocabulary import BASE, LENGTHS, word_row
from newsparse.roles import KINDS

__all__ = ["Line", "line_of"]

#: Shares of capitalised words at which the next bin begins; bin 0 is for a single word.
_CAPITALS: Final = (0.05, 0.12, 0.2, 0.35, 0.5, 0.7, 0.95)
#: Shares of digits at which the next bin begins; bin 0 is for none.
_DIGITS: Final = (0.03, 0.1, 0.3, 0.6)
#: Capitals, digits and words are looked for in so many characters from the start.
_HEAD: Final = 120
_MOST: Final = 6
#: From this bin of length on, rough length is the longest.
_LONG_BINS: Final = 12
#: Lines of so many characters are remembered, say all their words, and have a pattern.
_SHORT: Final = 60
_PATTERN: Final = 32
_FIRST_WORDS: Final = 4

_STOP, _SHOUT, _COLON, _COMMA, _QUOTE, _BRACKET, _LOWER, _UPPER, _DIGIT, _OTHER, _LETTER = range(11)
_ENDINGS: Final = {
    character: ending
    for characters, ending in (
        (".。", _STOP),
        ("!?…！？", _SHOUT),
        (":：", _COLON),
        (",;，、；", _COMMA),
        ("\"”’»'」』“", _QUOTE),
        (")]）", _BRACKET),
    )
    for character in characters
}
_TERMINAL: Final = frozenset(".!?…。！？")
_OPENING: Final = frozenset("\"“‘«„'「『–—-")
#: First of the two bins that each kind of phrase has: likely, certain.
_KIND_BINS: Final = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}
#: First characters of scripts, in order: Latin, Greek, Cyrillic, Hebrew and Arabic, Indic and Thai,
#: Chinese and Japanese, Korean.
_SCRIPTS: Final = ("\u0370", "\u0400", "\u0590", "\u0900", "\u2e80", "\uac00", "\ud7b0")
_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]")
_ASCII_DIGIT: Final = re.compile("[0-9]")
_CLASSES: Final = str.maketrans(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "0" * 10 + "A" * 26 + "a" * 26
)
_RUN: Final = re.compile(r"a{2,}")
_WORD: Final = re.compile(r"\w+")
_LETTERS: Final = re.compile(r"[^\W\d_]+|©")
_NO_LETTERS: Final = frozenset("0123456789_©")
_FIRST: Final = itemgetter(0)


class Line(NamedTuple):
    """A text as the reader sees it, wherever it stands."""

    rows: tuple[int, ...]
    #: Bins of length: 0 to 12, and 0 to 3.
    length: int
    rough: int
    #: The known line that it is; ``None`` for any other.
    phrase: Phrase | None
    #: Its first words in lower case.
    words: frozenset[str]
    #: Whether it ends a sentence.
    ends: bool


def line_of(text: str) -> Line:
    """Return what a text says by itself; it must not be empty."""
    return _short(text) if len(text) <= _SHORT else _read(text)


def _read(text: str) -> Line:
    size = len(text)
    if not text.isascii():
        # a letter of Chinese, Japanese or Korean says as much as two of others
        size += len(_WIDE.findall(text[: LENGTHS[-1]]))
    length = bisect_right(LENGTHS, size)
    rough = length >> 2 if length < _LONG_BINS else 3
    head = text[:_HEAD]
    words = head.split()
    phrase = lookup(text)
    ending = _ending(text[-2:])
    rows = [
        BASE.shape + length * 11 + ending,
        BASE.start + _beginning(text[0]) * 4 + rough,
        BASE.capitals + length * 9 + _capitals(words),
        BASE.sentences + min(_MOST, _sentences(text)),
        BASE.commas + min(_MOST, text.count(", ") + text.count("、") + text.count("，")),
        BASE.digits + _digits(head) * 4 + rough,
        BASE.signs + _signs(text) * 4 + rough,
        BASE.script + _script(head),
        BASE.phrase + (0 if phrase is None else _KIND_BINS[phrase.kind] + phrase.is_certain),
    ]
    lower = head.lower()
    said = _WORD.findall(lower)
    # the words are those of letters alone, where others stand in the line
    bare = said if _NO_LETTERS.isdisjoint(lower) else _LETTERS.findall(lower)
    rows += [BASE.topic + topic * 4 + rough for topic in topics_of(bare)]
    if size <= _SHORT:
        rows += map(word_row, said)
        rows.append(word_row(f"={lower}"))
        if size <= _PATTERN:
            rows.append(word_row(f"~{_RUN.sub('a', head.translate(_CLASSES))}"))
    else:
        rows += map(word_row, said[:_FIRST_WORDS])
    if said:
        rows += (word_row(f"^{said[0]}"), word_row(f"${said[-1]}"))
    return Line(tuple(rows), length, rough, phrase, frozenset(said), ending <= _SHOUT)


_short: Final = lru_cache(maxsize=16_384)(_read)


def _sentences(text: str) -> int:
    return text.count(". ") + text.count("? ") + text.count("! ") + text.count("。")


def _digits(head: str) -> int:
    """Return the bin of the share of digits; only ASCII ones, as other scripts print them too."""
    found = len(_ASCII_DIGIT.findall(head))
    return 1 + bisect_right(_DIGITS, found / len(head)) if found else 0


@lru_cache(maxsize=4_096)
def _ending(text: str) -> int:
    """Return the bin of how a block ends; `text` are its last two characters."""
    last = text[-1]
    known = _ENDINGS.get(last)
    if known is not None:
        closes_sentence = known >= _QUOTE and len(text) > 1 and text[-2] in _TERMINAL
        return _STOP if closes_sentence else known
    if last.islower():
        return _LOWER
    if last.isupper():
        return _UPPER
    if last.isalpha():
        return _LETTER
    return _DIGIT if last.isdigit() else _OTHER


@lru_cache(maxsize=4_096)
def _beginning(first: str) -> int:
    if first.isupper():
        return 0
    if first.islower():
        return 1
    if first.isdigit():
        return 2
    if first in _OPENING:
        return 3
    return 4 if first.isalpha() else 5


def _capitals(words: Sequence[str]) -> int:
    if len(words) < 2:  # noqa: PLR2004 - a share of one word says nothing
        return 0
    capitals = sum(map(str.isupper, map(_FIRST, words)))
    return 1 + bisect_right(_CAPITALS, capitals / len(words))


def _script(head: str) -> int:
    return 0 if head.isascii() else bisect_right(_SCRIPTS, max(head[:24]))


def _signs(text: str) -> int:
    if "|" in text:
        return 1
    if "©" in text:
        return 2
    if "http" in text or "www." in text:
        return 3
    if "@" in text:
        return 4
    if text.endswith(("...", "…")):
        return 5
    return 6 if "“" in text or '"' in text or "«" in text or "„" in text else 0
