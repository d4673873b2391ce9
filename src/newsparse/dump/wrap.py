"""Wrapped lines: the column at which a dumper wrapped them, and how two of them make one again.

A line was wrapped if the first word of the next line would not have fit on it. The width of a dump
is the column for which that holds at most line ends. In Chinese and Japanese a line may end after
any character, so there one character takes the place of the word.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

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
#: Where more of the next lines than this begin with a capital, they are headlines …
_CAPITALS: Final = 0.9
#: … and where nothing parts those from each other, fewer of them show it.
_TIGHT_CAPITALS: Final = 0.7
#: A line end is evidence against wrapping only if it leaves less than half of the line empty.
_HALF: Final = 2
#: One line that something else broke is allowed for so many line ends that agree.
_BROKEN: Final = 2
#: One line that wrapping would have broken is allowed for so many line ends that agree.
_AGREEING: Final = 8
#: Characters of Chinese or Japanese that move to the next line together: one, and a mark after it.
_WIDE_WORD: Final = 2
#: Words after a hyphen that stands for a part of a word: "pre- and post-war", "Ein- und Ausgang".
_AND_OR: Final = frozenset({"and", "or", "to", "und", "oder", "bis", "en", "of", "et", "ou", "och"})


class _End(NamedTuple):
    """The end of a line that may go on with the next one."""

    #: Columns of the line.
    size: int
    #: Characters of the next line that would have had to fit on this one.
    word: int
    #: The next line's first character.
    first: str

    def is_full(self, width: int) -> bool:
        return self.size + self.word >= width


def find_width(lines: Sequence[Line]) -> int:
    """Return the column at which the lines of a dump were wrapped; 0 when they were not."""
    if _unbroken(lines, _WIDEST) * _AGREEING > len(lines):
        return 0
    ends = [
        _End(line.indent + len(line.text), _first_word(following.text), following.text[0])
        for line, following in pairwise(lines)
        if not following.gap and not line.is_hard_break and not opens_block(following.text)
    ]
    width = _commonest(ends)
    gaps = sum(line.gap > 0 for line in lines)
    agreeing = _agreeing(ends, width, tight=gaps * _FEW_GAPS <= len(lines))
    return width if agreeing and _unbroken(lines, width) * _AGREEING <= agreeing else 0


def _commonest(ends: Sequence[_End]) -> int:
    """Return the width that explains the most line ends.

    Each end says: at least as wide as this line, and too narrow for one more word.
    """
    changes = [0] * (_WIDEST + 2)
    for size, word, _ in ends:
        if size <= _WIDEST:
            changes[size] += 1
            changes[min(size + word, _WIDEST) + 1] -= 1
    counts = list(accumulate(changes))[: _WIDEST + 1]
    return _WIDEST - counts[::-1].index(max(counts[_NARROWEST:]))


def _agreeing(ends: Sequence[_End], width: int, *, tight: bool) -> int:
    """Return how many line ends agree with a width; 0 when they may do so by chance.

    `tight` says that blank lines part few of the paragraphs or none.
    """
    full = [end for end in ends if end.size <= width and end.is_full(width)]
    short = [end for end in ends if not end.is_full(width)]
    against = sum(width < _HALF * end.size for end in short)
    capitals = sum(end.first.isupper() for end in full)
    # where a line with room left goes on with a small letter, something else broke it
    broken = sum(end.first.islower() for end in short)
    if len(full) < max(_LEAST, (_TIGHT_SHARE if tight else _SHARE) * (len(full) + against)):
        return 0
    allowed = (_TIGHT_CAPITALS if tight else _CAPITALS) * len(full)
    return 0 if capitals > allowed or broken * _BROKEN > len(full) else len(full)


def _unbroken(lines: Sequence[Line], width: int) -> int:
    """Return how many lines are longer than the width though they could have been broken.

    List items, headings and rows do not count: some dumpers leave them as they are.
    """
    longer = [line for line in lines if line.indent + len(line.text) > width]
    return sum(
        not opens_block(line.text) and _could_break(line.text, max(width - line.indent, 1))
        for line in longer
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
