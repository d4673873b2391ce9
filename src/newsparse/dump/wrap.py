"""Wrapped lines: the column at which a dumper wrapped them, and how two of them make one again.

A line was wrapped if the first word of the next line would not have fit on it. The width of a dump
is the column for which that holds at most line ends. In Chinese and Japanese a line may end after
any character, so there one character takes the place of the word.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from newsparse.dump.lines import SOFT_HYPHEN, Line
from newsparse.dump.marks import opens_block

__all__ = ["find_width", "is_full", "joint"]

#: Wrapped text is between these widths; wider or narrower "wrapping" is chance.
_NARROWEST: Final = 30
_WIDEST: Final = 120
#: One line end alone is chance.
_LEAST: Final = 2
#: Share of the longer line ends that must agree with the width found …
_SHARE: Final = 0.85
#: … and where a blank line stands only after so many lines, if at all: there the last line of each
#: paragraph disagrees.
_TIGHT_SHARE: Final = 0.5
_FEW_GAPS: Final = 20
#: Where more of the next lines than this begin with a capital, they are headlines.
_CAPITALS: Final = 0.7
#: A line end is evidence against wrapping only if it leaves less than half of the line empty.
_HALF: Final = 2
#: One line that wrapping would have broken is allowed for so many line ends that agree.
_AGREEING: Final = 8
#: Characters of Chinese or Japanese that move to the next line together: one, and a mark after it.
_WIDE_WORD: Final = 2
#: Words after a hyphen that stands for a part of a word: "pre- and post-war", "Ein- und Ausgang".
_AND_OR: Final = frozenset({"and", "or", "to", "und", "oder", "bis", "en", "of", "et", "ou", "och"})


def find_width(lines: Sequence[Line]) -> int:
    """Return the column at which the lines of a dump were wrapped; 0 when they were not."""
    # list items, headings and rows are left as they are by some dumpers
    plain = [line for line in lines if not opens_block(line.text)]
    if _unbroken(plain, _WIDEST) * _AGREEING > len(lines):
        return 0
    ends = [
        (line.indent + len(line.text), _first_word(following.text), following.text[0].isupper())
        for line, following in pairwise(lines)
        if not following.gap and not line.is_hard_break and not opens_block(following.text)
    ]
    width, agreeing = _commonest(ends)
    against = sum(width < _HALF * size and size + word < width for size, word, _ in ends)
    capitals = sum(size <= width <= size + word and capital for size, word, capital in ends)
    gaps = sum(line.gap > 0 for line in lines)
    share = _SHARE if gaps * _FEW_GAPS > len(lines) else _TIGHT_SHARE
    if agreeing < _LEAST or agreeing < share * (agreeing + against):
        return 0
    if capitals > _CAPITALS * agreeing:
        return 0
    return width if _unbroken(plain, width) * _AGREEING <= agreeing else 0


def _commonest(ends: Sequence[tuple[int, int, bool]]) -> tuple[int, int]:
    """Return the width that explains the most line ends, and how many those are.

    Each end says: at least as wide as this line, and too narrow for one more word.
    """
    changes = [0] * (_WIDEST + 2)
    for size, word, _ in ends:
        if size <= _WIDEST:
            changes[size] += 1
            changes[min(size + word, _WIDEST) + 1] -= 1
    counts = list(accumulate(changes))[: _WIDEST + 1]
    most = max(counts[_NARROWEST:])
    return _WIDEST - counts[::-1].index(most), most


def _unbroken(lines: Sequence[Line], width: int) -> int:
    """Return how many lines are longer than the width though they could have been broken."""
    return sum(
        line.indent + len(line.text) > width
        and _could_break(line.text, max(width - line.indent, 1))
        for line in lines
    )


def _could_break(text: str, room: int) -> bool:
    return text.rfind(" ", 0, room + 1) > 0 or _is_wide(text[room - 1])


def is_full(line: Line, following: Line, width: int) -> bool:
    """Return whether `line` ends only because the first word of `following` did not fit."""
    return line.indent + len(line.text) + _first_word(following.text) >= width


def _first_word(text: str) -> int:
    if _is_wide(text[0]):
        return _WIDE_WORD
    end = text.find(" ")
    return len(text) if end < 0 else end


def joint(text: str, following: str) -> str:
    """Return what stood between two lines before they were wrapped: a space, or nothing.

    Nothing stood after a hyphen inside of a word, and between characters of scripts without spaces.
    """
    last, first = text[-1], following[0]
    if last == SOFT_HYPHEN or (_is_wide(last) and _is_wide(first)):
        return ""
    if last == "-" and first.isalnum() and text[-2:-1].isalnum():
        return " " if following.split(None, 1)[0] in _AND_OR else ""
    return " "


def _is_wide(character: str) -> bool:
    """Return whether a character is of Chinese or Japanese; Korean writes spaces."""
    return (
        "\u2e80" <= character <= "\ua4cf"
        or "\uf900" <= character <= "\ufaff"
        or "\ufe30" <= character <= "\ufe4f"
        or "\uff01" <= character <= "\uffee"
        or "\U00020000" <= character <= "\U0003ffff"
    )
