"""From the lines of a dump to its blocks, by the layout that was found.

A block is a run of lines that belong together: a paragraph, a heading, one item of a list, the
lines of a quotation or of a piece of code. Blocks cover all lines, in order, none twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, evolve, field

from newsparse.content import Position
from newsparse.draft import Draft
from newsparse.dump import layout as layouts
from newsparse.dump.glue import unglue
from newsparse.dump.layout import Layout
from newsparse.dump.lines import Line, fold, read
from newsparse.dump.markup import Inline, read_heading, read_inline

__all__ = ["split"]

_ITEM: Final = re.compile(r"([•‣◦▪●○·∙*–-]|\d{1,3}[.)])\s+(?=\S)")
_FENCE: Final = re.compile(r"`{3,}|~{3,}")
_UNDERLINE: Final = re.compile(r"(?:={3,}|-{3,})$")
_ROW: Final = re.compile(r"\|.*\|$|[^|]+(?:\s\|\s[^|]+){2,}$")

#: A run of at least this many lines, all short, is a menu: each line stands for itself …
_MENU_LINES = 4
#: … where "short" is at most this many characters, without a full stop.
_MENU_WIDTH = 40
#: In a dump with split text nodes, a line that ends with a small word of at most this many
#: letters ("to", "von", "avec") is not finished, whatever the next line begins with …
_SMALL_WORD = 4
#: … if it is at least this long: shorter ones may be labels.
_UNFINISHED = 40


def split(text: str) -> list[Draft]:
    """Return the blocks of a text dump, in order; empty for a text without any visible character.

    Positions are offsets into `text`.
    """
    lines: Sequence[Line] = read(text)
    if not lines:
        return []
    layout = layouts.detect(lines)
    if not layout.is_spaced and not layout.width:
        lines = unglue(lines)
    units = _units(lines, layout)
    drafts = [_draft(order, unit, layout) for order, unit in enumerate(units)]
    return _restore_numbers(drafts)


@define
class _Unit:
    """Lines that make one block, with what joins each to the one before it."""

    lines: list[Line]
    #: One of "" (first line), " " (wrapped) and "\n" (a break that the page means) for each line.
    joints: list[str] = field(factory=lambda: [""])
    marker: str | None = None
    heading: int = 0
    is_code: bool = False

    def add(self, line: Line, joint: str) -> None:
        self.lines.append(line)
        self.joints.append(joint)

    @property
    def last(self) -> Line:
        return self.lines[-1]


def _units(lines: Sequence[Line], layout: Layout) -> Iterator[_Unit]:
    """Put lines together; the layout says when a line goes on with the block before it."""
    joint = _spaced_joint if layout.is_spaced else _line_joint
    unit: _Unit | None = None
    fence = ""
    menus = _menu_lines(lines, layout)
    for index, line in enumerate(lines):
        opens = _FENCE.match(line.text) if layout.is_markdown else None
        if fence and unit is not None:
            unit.add(line, "\n" * (1 + line.gap))
            fence = "" if opens and opens[0].startswith(fence) else fence
            continue
        if unit is not None and layout.is_markdown and _is_underline(unit, line):
            unit.heading = 1 if line.text[0] == "=" else 2
            unit.add(line, "\n")
            continue
        how = None
        if unit is not None and not opens and not _starts(line, layout, unit):
            how = None if index in menus else joint(unit, line, layout)
        if unit is not None and how is not None:
            unit.add(line, how)
            continue
        if unit is not None:
            yield unit
        unit = _open(line, is_code=bool(opens))
        fence = opens[0] if opens else ""
    if unit is not None:
        yield unit


def _open(line: Line, *, is_code: bool) -> _Unit:
    item = None if is_code else _ITEM.match(line.text)
    return _Unit([line], marker=item[1] if item else None, is_code=is_code)


def _starts(line: Line, layout: Layout, unit: _Unit) -> bool:
    """Return whether a line opens a block by its own look, whatever stands before it."""
    if _ITEM.match(line.text) or (layout.is_markdown and line.text.startswith("#")):
        return True
    if unit.heading or unit.is_code:
        return True
    if layout.is_markdown and unit.lines[0].text.startswith("#"):
        return True
    return line.text.startswith(">") != unit.lines[0].text.startswith(">")


def _is_underline(unit: _Unit, line: Line) -> bool:
    """Return whether a line underlines the heading before it, as setext headings are written."""
    if line.gap or unit.heading or unit.marker or len(unit.lines) > 1:
        return False
    return _UNDERLINE.match(line.text) is not None and not _UNDERLINE.match(unit.last.text)


def _spaced_joint(unit: _Unit, line: Line, layout: Layout) -> str | None:
    """Return what joins a line to the block before it, or None where a blank line parts them."""
    if line.gap:
        return None
    if layout.width and not unit.last.is_hard_break:
        return " " if layouts.is_full(unit.last, line, layout.width) else "\n"
    return "\n"


def _line_joint(unit: _Unit, line: Line, layout: Layout) -> str | None:
    """Return what joins a line to the block before it in a dump of one block a line."""
    last = unit.last
    if line.gap > 1:
        return None
    if layout.width:
        return " " if layouts.is_full(last, line, layout.width) and not line.gap else None
    if line.gap or not layout.is_split:
        return None
    if layouts.continues(last.text, line.text) or _is_unfinished(unit):
        # a mark that belongs to the word before it was cut off from it, not from the line
        return " " if line.text[0] not in ",.;:!?)]" and last.text[-1] not in "([" else ""
    return None


def _is_unfinished(unit: _Unit) -> bool:
    text = unit.last.text
    if len(text) < _UNFINISHED:
        return False
    word = text.rsplit(None, 1)[-1]
    return len(word) <= _SMALL_WORD and word.isalpha() and word.islower()


def _menu_lines(lines: Sequence[Line], layout: Layout) -> frozenset[int]:
    """Return the numbers of the lines that stand in a run of short ones, as menus are printed."""
    if not layout.is_spaced or layout.width:
        return frozenset()
    found: set[int] = set()
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].gap:
            run = lines[start:index]
            if len(run) >= _MENU_LINES and all(_is_short(line.text) for line in run):
                found.update(range(start, index))
            start = index
    return frozenset(found)


def _is_short(text: str) -> bool:
    return len(text) <= _MENU_WIDTH and text[-1] not in ".!?…。"


def _draft(order: int, unit: _Unit, layout: Layout) -> Draft:
    first, last = unit.lines[0], unit.last
    position = Position(order, first.start, last.end)
    if unit.is_code:
        return Draft(_code(unit), position, is_code=True, gap=first.gap)
    raw = _joined(unit)
    is_quote = raw.startswith(">")
    if is_quote:
        raw = "\n".join(part.lstrip("> ") for part in raw.split("\n")).strip() or raw
    elif unit.marker:
        raw = raw[len(unit.marker) :].lstrip()
    level = unit.heading
    if layout.is_markdown:
        found, raw = read_heading(raw)
        inline, level = read_inline(raw), found or level
    else:
        inline = Inline(raw)
    return Draft(
        inline.text or raw,
        position,
        unit.marker,
        level,
        is_quote,
        is_row=_ROW.match(raw) is not None,
        gap=first.gap,
        spans=inline.spans,
        links=inline.links,
        image=inline.image,
    )


def _joined(unit: _Unit) -> str:
    if len(unit.lines) == 1:
        return fold(unit.lines[0].text)
    lines = unit.lines[:-1] if unit.heading else unit.lines
    parts: list[str] = []
    for line, joint in zip(lines, unit.joints, strict=False):
        parts += (joint, fold(line.text.lstrip("> ") if parts and joint == " " else line.text))
    return "".join(parts)


def _code(unit: _Unit) -> str:
    """Return the lines between the fences, their indentation below the first one's kept."""
    inner = unit.lines[1:]
    if inner and _FENCE.match(inner[-1].text):
        inner = inner[:-1]
    margin = min((line.indent for line in inner), default=0)
    parts = ["\n" * (line.gap + 1) + " " * (line.indent - margin) + line.text for line in inner]
    return "".join(parts).strip("\n") or unit.lines[0].text


def _restore_numbers(drafts: list[Draft]) -> list[Draft]:
    """Give a lone number back to its text: "3. Verdict" between paragraphs is no list."""
    for index, draft in enumerate(drafts):
        if draft.marker and draft.marker[0].isdigit():
            around = drafts[max(0, index - 1) : index] + drafts[index + 1 : index + 2]
            if not any(other.marker and other.marker[0].isdigit() for other in around):
                drafts[index] = _unmark(draft)
    return drafts


def _unmark(draft: Draft) -> Draft:
    return evolve(draft, text=f"{draft.marker} {draft.text}", marker=None)
