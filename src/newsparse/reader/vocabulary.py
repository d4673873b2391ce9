"""The numbers by which the reader knows signals and words: rows of its tables of weights.

What is counted or measured has a row for each of its bins. Words have no list: a word's row is the
CRC-32 of its letters, so that any word of any language has one, and now and then two words share
one. The names of elements have a table of their own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from newsparse.roles import KINDS

__all__ = ["BASE", "FIXED_ROWS", "LENGTHS", "NAME_ROWS", "ROWS", "Bins", "name_row", "word_row"]

#: Characters at which the next bin of length begins.
LENGTHS: Final = (8, 15, 25, 40, 60, 80, 110, 150, 200, 300, 450, 700)
_LENGTHS: Final = len(LENGTHS) + 1
_ROUGH: Final = 4


class Bins(NamedTuple):
    """The signals that are no words: how many rows each has, or where its rows begin."""

    #: Length and how the text ends.
    shape: int
    #: How it begins, and rough length.
    start: int
    #: Share of capitalised words, and length.
    capitals: int
    sentences: int
    commas: int
    #: Share of digits, and rough length.
    digits: int
    #: Signs that prose seldom holds, and rough length.
    signs: int
    #: The script of its letters.
    script: int
    #: Kind of the known line that it is.
    phrase: int
    #: What its words are about, and rough length.
    topic: int
    #: How often the page prints the same words, and rough length.
    repeats: int
    #: Item, heading and its level, quotation, row, code, caption.
    markup: int
    #: Share of linked characters, and length.
    linked: int
    #: Share of strong characters, and length.
    strong: int
    #: How many links, and the share of linked characters.
    links: int
    #: Where its first link leads, and length.
    target: int
    #: How often the page links there, and whether the block before does.
    target_repeats: int
    #: Depth of the address, and whether it shares its first folder with the page's own.
    target_folder: int
    #: How far its words are those of the page's title, and rough length.
    title: int
    #: Whether the metadata gives it as a part of the story or as its summary, and rough length.
    told: int
    #: Blocks from the top, and from the end.
    top: int
    bottom: int
    #: Images right before it.
    image: int
    #: Blank lines before a block of a dump.
    gap: int
    #: How much prose stands shortly before and after it, and whether it is long.
    near: int
    #: How much of the page's prose stands before it, and rough length.
    passed: int


_SIZES: Final = Bins(
    shape=_LENGTHS * 11,
    start=6 * _ROUGH,
    capitals=_LENGTHS * 9,
    sentences=7,
    commas=7,
    digits=6 * _ROUGH,
    signs=7 * _ROUGH,
    script=8,
    phrase=1 + 2 * len(KINDS),
    topic=12 * _ROUGH,
    repeats=4 * _ROUGH,
    markup=24,
    linked=7 * _LENGTHS,
    strong=4 * _LENGTHS,
    links=4 * 7,
    target=8 * _LENGTHS,
    target_repeats=4 * 2,
    target_folder=5 * 2,
    title=8 * _ROUGH,
    told=6 * _ROUGH,
    top=10,
    bottom=10,
    image=3,
    gap=4,
    near=8 * 8 * 2,
    passed=8 * _ROUGH,
)


def _begin(sizes: Bins) -> Bins:
    starts, start = [], 0
    for size in sizes:
        starts.append(start)
        start += size
    return Bins(*starts)


#: Where the rows of each signal begin.
BASE: Final = _begin(_SIZES)
#: So many rows are those of signals; those of words follow.
FIXED_ROWS: Final = sum(_SIZES)
#: Rows of the table of signals and words, and of the table of names.
ROWS: Final = 16_384
NAME_ROWS: Final = 8_192
_WORD_ROWS: Final = ROWS - FIXED_ROWS


@lru_cache(maxsize=32_768)
def word_row(word: str) -> int:
    """Return the row of a word, or of any other text that stands for itself."""
    return FIXED_ROWS + crc32(word.encode("utf-8", "replace")) % _WORD_ROWS


@lru_cache(maxsize=8_192)
def name_row(word: str) -> int:
    """Return the row of a word in the names of elements."""
    return crc32(word.encode("utf-8", "replace")) % NAME_ROWS
