"""Which lines go on with the block before them, and what joins the two.

A block is a run of lines that belong together: a paragraph, a heading, one item of a list, the
lines of a quotation or of a piece of code. What is found here for a line is its *joint*: None when
the line opens a block, else the white space that the page meant between it and the line before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from newsparse.dump.brackets import is_only_image
from newsparse.dump.layout import Layout, continues, is_joined
from newsparse.dump.lines import Line
from newsparse.dump.marks import Mark
from newsparse.dump.wrap import is_full, joint

__all__ = ["HARD_BREAK", "Joint", "find_joints", "unquoted"]

#: ``None`` for a line that opens a block; ``""`` or ``" "`` for one that was cut off from the line
#: before; line breaks where the page means one.
Joint: TypeAlias = str | None

#: A line break for which a backslash stands at the end of the line before, as pandoc writes it.
HARD_BREAK: Final = "\\\n"

#: A run of at least this many lines, all short, is a menu: each line stands for itself …
_MENU_LINES: Final = 4
#: … where "short" is at most this many characters, without a full stop; lines that were wrapped
#: at a column near that are no menu.
_MENU_WIDTH: Final = 40
_MENU_WRAP: Final = 60
#: In a dump with split text nodes, a line that ends with a small word of at most this many
#: letters ("to", "von", "avec") is not finished, whatever the next line begins with …
_SMALL_WORD: Final = 4
#: … if it is at least this long: shorter ones may be labels.
_UNFINISHED: Final = 40

#: A line of so many characters that ends as sentences do is a paragraph.
_PROSE: Final = 60
_SENTENCE_MARKS: Final = frozenset('.!?…,;"”»’)。！？，；」』')
_TORN_OFF: Final = frozenset(",.;)")
_SPACES: Final = frozenset({"", " ", "\u00a0"})
_SENTENCE_END: Final = re.compile(r"[.!?][”’\"»)]* (?=[^\W\d_a-z])")

_NONE: Final = Mark.NONE
#: Only what was cut off by wrapping goes on with these. With paragraphs and items more does, with
#: all others nothing.
_ONE_LINE: Final = frozenset({Mark.HEADING, Mark.QUOTE})


def find_joints(lines: Sequence[Line], marks: Sequence[Mark], layout: Layout) -> list[Joint]:
    """Return the joint of each line; of the first one, None."""
    between = _between(layout)
    menus = _menu_lines(lines, layout)
    captions = _captions(lines, layout)
    joints: list[Joint] = [None]
    opener, first, last = marks[0], lines[0], lines[0]
    for index in range(1, len(lines)):
        line, mark = lines[index], marks[index]
        how: Joint = None
        if mark is not _NONE:
            how = _marked(last, line, mark, opener, layout)
        elif opener is _NONE and index in captions:
            how = "\n"
        elif opener is _NONE or opener is Mark.ITEM:
            how = (_listed if index in menus else between)(first, last, line, layout)
            if how == "\n" and opener is Mark.ITEM and line.indent <= first.indent:
                how = None  # what stands no deeper than the bullet is not of the item
        elif opener in _ONE_LINE:
            how = _wrapped(first, last, line, layout)
        if how is None:
            opener, first = mark, line
        joints.append(how)
        last = line
    return joints


def _between(layout: Layout) -> Callable[[Line, Line, Line, Layout], Joint]:
    """Return what finds the joint between two lines of which no mark says anything."""
    if layout.is_crawled:
        return _crawled
    return _spaced if layout.is_spaced else _wrapped if layout.width else _tight


def unquoted(text: str) -> str:
    """Return the words of a quoted line, without the marks in front of them."""
    return text.lstrip("> ")


def _marked(last: Line, line: Line, mark: Mark, opener: Mark, layout: Layout) -> Joint:
    """Return the joint of a line that its own look says something of."""
    if mark is Mark.CODE:
        return "\n" * (1 + line.gap)
    if mark is Mark.UNDERLINE:
        return "\n"
    if line.gap:
        return None
    if mark is Mark.QUOTE and opener is Mark.QUOTE:
        words = line._replace(text=unquoted(line.text))
        is_cut = layout.width > 0 and words.text and is_full(last, words, layout.width)
        return joint(last.text, words.text) if is_cut else "\n"
    # a dash or a number that wrapping moved to the beginning of a line opens no item
    is_text = mark is Mark.ITEM and opener is Mark.NONE
    return " " if is_text and layout.width and is_full(last, line, layout.width) else None


def _spaced(first: Line, last: Line, line: Line, layout: Layout) -> Joint:
    """Return the joint where blank lines part the blocks; breaks of the page stay in them."""
    if line.gap:
        return None
    if layout.is_markdown and last.text[-1] == "\\":
        return HARD_BREAK
    if last.is_hard_break:
        return "\n"
    if layout.width and is_full(last, line, layout.width):
        return joint(last.text, line.text)
    if continues(last.text, line.text):
        # what ends a line of Markdown need not be a break of the page
        return joint(last.text, line.text) if layout.is_markdown else "\n"
    # labels and headlines stand close to each other too, and are blocks of their own
    is_prose = last.text[-1] in _SENTENCE_MARKS and line.text[-1] in _SENTENCE_MARKS
    return "\n" if is_prose and line.indent >= first.indent else None


def _crawled(_first: Line, last: Line, line: Line, _layout: Layout) -> Joint:
    """Return the joint in a crawler's Markdown, where lines end with blocks, few breaks aside."""
    if line.gap or is_only_image(line.text) or is_only_image(last.text):
        return None
    if last.text[-1] == "\\":
        return HARD_BREAK
    if last.is_hard_break and _is_prose(last.text) and _is_prose(line.text):
        return "\n"
    is_long = max(len(last.text), len(line.text)) >= _UNFINISHED
    return joint(last.text, line.text) if is_long and continues(last.text, line.text) else None


def _wrapped(_first: Line, last: Line, line: Line, layout: Layout) -> Joint:
    """Return the joint in wrapped text whose paragraphs only their short last lines part."""
    if line.gap or not layout.width or not is_full(last, line, layout.width):
        return None
    return joint(last.text, line.text)


def _tight(first: Line, last: Line, line: Line, layout: Layout) -> Joint:
    """Return the joint where each line is a block, unless text nodes were split."""
    if line.gap:
        return None
    # no block begins with a comma, whatever the layout
    if line.text[0] in _TORN_OFF and line.text[1:2] in _SPACES:
        return ""
    if not layout.is_split:
        return None
    if continues(last.text, line.text) or _is_unfinished(first, last):
        # a mark that belongs to the word before it was cut off from it, not from the line
        return " " if line.text[0] not in ",.;:!?)]" and last.text[-1] not in "([" else ""
    return None


def _listed(first: Line, last: Line, line: Line, layout: Layout) -> Joint:
    """Return the joint inside of a menu, where only a mark says that a line goes on."""
    return _tight(first, last, line, layout) if is_joined(last.text, line.text) else None


def _is_unfinished(first: Line, last: Line) -> bool:
    """Return whether a paragraph that begins and ends with these lines breaks off in a sentence."""
    if last.text[-1] == ",":
        return True
    if last.end - first.start < _UNFINISHED or not last.text[-1].islower():
        return False
    word = last.text.rsplit(None, 1)[-1]
    if len(word) <= _SMALL_WORD and word.isalpha() and word.islower():
        return True
    return _SENTENCE_END.search(last.text) is not None


def _menu_lines(lines: Sequence[Line], layout: Layout) -> frozenset[int]:
    """Return the numbers of the lines that follow another one in a menu: a run of short lines.

    Where text nodes were split, such runs stand between longer lines, or lines that a mark joins;
    else between blank ones.
    """
    if (
        layout.is_crawled
        or 0 < layout.width < _MENU_WRAP
        or not (layout.is_spaced or layout.is_split)
    ):
        return frozenset()
    starts = [
        index
        for index, line in enumerate(lines)
        if line.gap or (layout.is_split and _ends_menu(lines[index - 1].text, line.text))
    ]
    return frozenset(
        index
        for start, end in zip([0, *starts], [*starts, len(lines)], strict=True)
        if end - start >= _MENU_LINES and all(_is_short(line.text) for line in lines[start:end])
        for index in range(start + 1, end)
    )


def _ends_menu(text: str, following: str) -> bool:
    """Return whether two lines are no neighbours in a menu where text nodes were split."""
    return not (_is_short(text) and _is_short(following)) or is_joined(text, following)


def _captions(lines: Sequence[Line], layout: Layout) -> frozenset[int]:
    """Return the numbers of the lines that stand below an image's alternative text.

    The two are alone between two paragraphs, and belong together.
    """
    if not layout.is_spaced or layout.width or layout.is_crawled:
        return frozenset()
    return frozenset(
        index
        for index in range(2, len(lines) - 1)
        if not lines[index].gap
        and lines[index - 1].gap
        and lines[index + 1].gap
        and _is_prose(lines[index - 2].text)
        and _is_prose(lines[index + 1].text)
        and not _is_prose(lines[index - 1].text)
    )


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE and text[-1] in _SENTENCE_MARKS


def _is_short(text: str) -> bool:
    return len(text) <= _MENU_WIDTH and text[-1] not in ".!?…。"
