"""What the beginning of a line says of it: list items, headings, quotations, rows, rules, code.

The marks of Markdown count only where `layout` found Markdown; bullets, numbers, rows of cells and
rules are printed by other dumpers too. A line that says nothing is `Mark.NONE`, and most do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import Final

from newsparse.dump.front_matter import front_matter
from newsparse.dump.lines import Line

__all__ = ["Mark", "fenced", "is_row", "item_marker", "opens_block", "read_marks"]


class Mark(Enum):
    """What a line is by its own look."""

    NONE = auto()
    #: Opens a list item.
    ITEM = auto()
    #: A Markdown heading that opens with ``#``.
    HEADING = auto()
    #: A Markdown heading, underlined by the next line, which is `UNDERLINE`.
    UNDERLINED = auto()
    UNDERLINE = auto()
    QUOTE = auto()
    #: One row of a table.
    ROW = auto()
    #: One line of the header above a page.
    FIELD = auto()
    #: Signs that part what stands above from what stands below, and no words.
    RULE = auto()
    #: Opens a piece of code; the lines after it, down to the closing fence, are `CODE`.
    FENCE = auto()
    CODE = auto()


_NONE: Final = Mark.NONE
_BULLETS: Final = "•‣◦▪■▸●○·∙*+–-"
_ITEM: Final = re.compile(rf"([{_BULLETS}]|\d{{1,3}}[.)])\s+(?=\S)")
_HEADING: Final = re.compile(r"#{1,6}\s+[^\s#]")
_FENCE: Final = re.compile(r"`{3,}[^`]*$|~{3,}")
_FENCES: Final = ("```", "~~~")
#: What rules are made of. Pandoc prints ``:::`` where a ``<div>`` begins or ends.
_RULE: Final = "-–—*_=~#+•·─━═ \t\xa0"
_LEAST_RULE: Final = 3
_DIV: Final = ":::"
#: Characters with which a line begins that is not `NONE`; digits are looked at too.
_OPENERS: Final = frozenset(_BULLETS + "—_=~#─━═>`:0123456789")
#: Columns of a table in which nothing marks the head: so many bars with a space on either side.
_BARS: Final = 2
_HEAD_RULE: Final = re.compile(r"[\s:|+-]*-[\s:|+-]*$")
#: A heading that is underlined with dashes is at most so many times as long as they are: dumpers
#: print as many dashes as characters, people about as many.
_LONGER: Final = 2


def item_marker(text: str) -> str | None:
    """Return the bullet or the number with which a list item begins; None for any other line."""
    match = _ITEM.match(text)
    return match[1] if match else None


def opens_block(text: str) -> bool:
    """Return whether a line opens a block whatever stands before it, in some layout."""
    if text[0] not in _OPENERS:
        return text[0] == "|"
    return text[0] in "#>" or _is_rule(text) or _ITEM.match(text) is not None


def is_row(text: str) -> bool:
    """Return whether a line reads as the cells of a table, with bars between them."""
    return text.count("|" if text[0] == "|" else " | ") >= _BARS


def read_marks(
    lines: Sequence[Line], *, is_markdown: bool, is_wrapped: bool, is_spaced: bool
) -> list[Mark]:
    """Return the mark of each line; how they are laid out is told by the arguments.

    A ``>`` opens a quotation in Markdown and in wrapped text, as mail has it; elsewhere it is an
    arrow in front of a link.
    """
    look = _markdown if is_markdown else _mail if is_wrapped else _plain
    marks = [look(line.text) if line.text[0] in _OPENERS else _NONE for line in lines]
    _mark_rows(marks, lines, is_wrapped=is_wrapped)
    if is_markdown:
        _mark_underlines(marks, lines, is_spaced=is_spaced)
        _mark_code(marks, lines)
    header = front_matter(lines)
    marks[:header] = [Mark.FIELD] * header
    return marks


def _plain(text: str) -> Mark:
    if _is_rule(text):
        return Mark.RULE
    return Mark.ITEM if _ITEM.match(text) else _NONE


def _mail(text: str) -> Mark:
    return Mark.QUOTE if text[0] == ">" else _plain(text)


def _markdown(text: str) -> Mark:
    if text.startswith(_DIV) or (text.startswith(_FENCES) and _FENCE.match(text)):
        return Mark.RULE
    if text[0] == "#" and _HEADING.match(text):
        return Mark.HEADING
    return _mail(text)


def _is_rule(text: str) -> bool:
    return len(text) >= _LEAST_RULE and not text.strip(_RULE)


def _mark_rows(marks: list[Mark], lines: Sequence[Line], *, is_wrapped: bool) -> None:
    """Mark the rows of tables: between bars, or around a rule that holds bars.

    Wrapped text may have bars in the middle of a paragraph's line.
    """
    barred = [index for index, line in enumerate(lines) if "|" in line.text]
    in_table = False
    before = -1
    for index in barred:
        line = lines[index]
        follows = index == before + 1 and not line.gap
        if _HEAD_RULE.match(line.text):
            if follows and marks[before] is _NONE:
                marks[before] = Mark.ROW
            marks[index] = Mark.ROW
            in_table = True
        elif marks[index] is _NONE:
            in_table = in_table and follows
            if in_table or (is_row(line.text) and (line.text[0] == "|" or not is_wrapped)):
                marks[index] = Mark.ROW
        before = index


def _mark_underlines(marks: list[Mark], lines: Sequence[Line], *, is_spaced: bool) -> None:
    """Mark headings that a line of ``=`` or ``-`` underlines, as setext headings are written."""
    rules = [index for index, mark in enumerate(marks) if mark is Mark.RULE]
    for index in rules:
        if not index or lines[index].gap or marks[index - 1] is not _NONE:
            continue
        # the last of a paragraph's lines is no heading
        if is_spaced and index > 1 and not lines[index - 1].gap and marks[index - 2] is _NONE:
            continue
        if _underlines(lines[index].text, lines[index - 1].text):
            marks[index - 1] = Mark.UNDERLINED
            marks[index] = Mark.UNDERLINE


def _underlines(rule: str, text: str) -> bool:
    if rule.strip("="):
        return not rule.strip("-") and len(text) <= _LONGER * len(rule)
    return True


def _mark_code(marks: list[Mark], lines: Sequence[Line]) -> None:
    for start, end in fenced(lines):
        marks[start] = Mark.FENCE
        marks[start + 1 : end + 1] = [Mark.CODE] * (end - start)


def fenced(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each piece of fenced code.

    A fence that is never closed is none, lest it swallow the rest of the page. The closing one may
    have another length than the opening one.
    """
    found = [index for index, line in enumerate(lines) if line.text.startswith(_FENCES)]
    bare = {sign: [index for index in found if not lines[index].text.strip(sign)] for sign in "`~"}
    end = -1
    for index in found:
        if index <= end or not _FENCE.match(lines[index].text):
            continue
        closing = bare[lines[index].text[0]]
        place = bisect_right(closing, index)
        if place < len(closing):
            end = closing[place]
            yield index, end
