"""What a block looks like, as small numbers: the only view of it that the fitted models have.

Every signal is a bin, an index into a table of weights. The bins are language-free: length, how
the block begins and ends, how many of its words are capitalised, its sentences, commas and
digits, what its markup says, and how often the page repeats it. What the words say enters in one
place only, as the kind of a known boilerplate line (`phrases`).

The functions here run once for every block of every page, so they are plain and flat.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from newsparse.classify.phrases import Phrase, lookup
from newsparse.draft import Draft
from newsparse.roles import KINDS

__all__ = ["KIND_BINS", "SIZES", "Signals", "measure", "widths"]

#: Characters at which the next bin of length begins.
_LENGTHS: Final = (8, 15, 25, 40, 60, 80, 110, 150, 200, 300, 450, 700)
#: Shares of capitalised words at which the next bin begins; bin 0 is for a single word.
_CAPITALS: Final = (0.05, 0.12, 0.2, 0.35, 0.5, 0.7, 0.95)
#: Shares of digits at which the next bin begins; bin 0 is for none.
_DIGITS: Final = (0.03, 0.1, 0.3, 0.6)
#: Capitals and digits are counted in this many characters from the start.
_HEAD: Final = 120
_MOST: Final = 6
#: From this bin of length on, rough length is the longest.
_LONG_BINS: Final = 12

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


class Signals(NamedTuple):
    """The bins of one block; each field indexes the weight table of the same name."""

    #: Length and ending together.
    shape: int
    #: First character and rough length together.
    start: int
    #: Share of capitalised words and length together.
    capitals: int
    sentences: int
    commas: int
    #: Share of digits and rough length together.
    digits: int
    #: What the markup says: list item, heading, quotation, row.
    markup: int
    #: Signs that prose seldom holds, and rough length together.
    signs: int
    #: How often the page prints the same words, and rough length together.
    repeats: int
    #: Kind of the known boilerplate line that this is, certain or not.
    phrase: int
    #: Length, and whether it ends a sentence: what a neighbour sees of this block.
    silhouette: int


_LENGTH_BINS: Final = len(_LENGTHS) + 1
#: Number of bins of each signal, in the order of the fields.
SIZES: Final = Signals(
    shape=_LENGTH_BINS * 11,
    start=6 * 4,
    capitals=_LENGTH_BINS * 9,
    sentences=_MOST + 1,
    commas=_MOST + 1,
    digits=6 * 4,
    markup=5,
    signs=7 * 4,
    repeats=4 * 4,
    phrase=1 + 2 * len(KINDS),
    silhouette=_LENGTH_BINS * 2,
)
#: First of the two bins of `Signals.phrase` that each kind has: likely, certain.
KIND_BINS: Final = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}


def widths(drafts: Sequence[Draft]) -> list[int]:
    """Return the size of each block in columns: Chinese and Japanese letters count two.

    They say more than others do, since words are not parted by spaces.
    Text dumps are measured so. HTML pages are measured in characters, as their links are.
    """
    return [
        len(text) if (text := draft.text).isascii() else len(text) + len(_WIDE.findall(text))
        for draft in drafts
    ]


#: From the radicals of Chinese to its signs, and full-width forms.
_WIDE: Final = re.compile("[\u2e80-\u9fff\uff00-\uff60]")


def measure(
    drafts: Sequence[Draft], sizes: Sequence[int]
) -> tuple[list[Signals], list[Phrase | None]]:
    """Return the signals of each block, and the known line that it is, if it is one."""
    repeats = Counter(draft.text for draft in drafts)
    phrases = [lookup(draft.text) for draft in drafts]
    found = [
        _signals(draft, size, phrase, repeats[draft.text])
        for draft, size, phrase in zip(drafts, sizes, phrases, strict=True)
    ]
    return found, phrases


def _signals(draft: Draft, size: int, phrase: Phrase | None, repeats: int) -> Signals:
    text = draft.text
    length = bisect_right(_LENGTHS, size)
    rough = length >> 2 if length < _LONG_BINS else 3
    ending = _ending(text[-2:])
    head = text[:_HEAD]
    sentences = commas = 0
    if length > 1:
        sentences = text.count(". ") + text.count("? ") + text.count("! ") + text.count("。")
        commas = text.count(", ") + text.count("、") + text.count("，")
    # made without the checks of its own constructor, which would cost as much as all the rest
    return tuple.__new__(
        Signals,
        (
            length * 11 + ending,
            _beginning(text[0]) * 4 + rough,
            length * 9 + _capitals(head.split()),
            min(_MOST, sentences),
            min(_MOST, commas),
            _digits(head) * 4 + rough,
            _markup(draft),
            _signs(text) * 4 + rough,
            min(repeats, 3) * 4 + rough,
            0 if phrase is None else KIND_BINS[phrase.kind] + phrase.is_certain,
            length * 2 + (ending <= _SHOUT),
        ),
    )


def _digits(head: str) -> int:
    """Return the bin of the share of digits; only ASCII ones, as other scripts print them too."""
    if _DIGIT_SIGN.search(head) is None:
        return 0
    return 1 + bisect_right(_DIGITS, len(_DIGIT_SIGN.findall(head)) / len(head))


_DIGIT_SIGN: Final = re.compile("[0-9]")


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
    capitals = [word[0].isupper() for word in words].count(True)
    return 1 + bisect_right(_CAPITALS, capitals / len(words))


def _markup(draft: Draft) -> int:
    if draft.marker:
        return 1
    if draft.heading:
        return 2
    if draft.is_quote:
        return 3
    return 4 if draft.is_row else 0


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
