"""From a text dump to its unlabelled blocks, each with its place in the source.

Blocks cover all lines that show something, in order, none twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from newsparse.content import Position
from newsparse.draft import Draft
from newsparse.dump import layout as layouts
from newsparse.dump.crawled import cut
from newsparse.dump.front_matter import title_of
from newsparse.dump.glue import unglue
from newsparse.dump.layout import Layout
from newsparse.dump.lines import Line, fold, read
from newsparse.dump.marks import Mark, is_row, item_marker, read_marks
from newsparse.dump.markup import Inline, read_heading, read_inline
from newsparse.dump.nesting import nest
from newsparse.dump.runs import HARD_BREAK, Joint, find_joints, unquoted

__all__ = ["split"]

#: Marks of lines without any Markdown inside of them.
_VERBATIM: Final = frozenset({Mark.RULE, Mark.FIELD})
#: Opens each part of a dialogue in many languages, and the items of a list in some dumps.
_DASH: Final = "–"


def split(text: str) -> list[Draft]:
    """Return the blocks of a text dump, in order; empty for a text without any visible character.

    Positions are offsets into `text`.
    """
    lines: Sequence[Line] = read(text)
    if not lines:
        return []
    layout = layouts.detect(lines)
    if layout.is_markdown and not layout.width:
        lines = cut(lines, is_crawled=layout.is_crawled, is_spaced=layout.is_spaced)
    if not (layout.width or layout.is_crawled):
        lines = unglue(lines, is_spaced=layout.is_spaced)
    marks = read_marks(
        lines,
        is_markdown=layout.is_markdown,
        is_wrapped=layout.width > 0,
        is_spaced=layout.is_spaced,
    )
    joints = find_joints(lines, marks, layout)
    starts = [index for index, joint in enumerate(joints) if joint is None]
    drafts = [
        _draft(order, lines[start:end], joints[start:end], marks[start], layout)
        for order, (start, end) in enumerate(zip(starts, [*starts[1:], len(lines)], strict=True))
    ]
    if Mark.ITEM in marks:
        _restore_markers(drafts)
        nest(drafts, [lines[start].indent for start in starts])
    return drafts


def _draft(
    order: int, lines: Sequence[Line], joints: Sequence[Joint], mark: Mark, layout: Layout
) -> Draft:
    first = lines[0]
    position = Position(order, first.start, lines[-1].end)
    if mark is Mark.NONE and len(lines) == 1 and not layout.is_markdown:
        text = fold(first.text)
        return Draft(text, position, is_row="|" in text and is_row(text), gap=first.gap)
    if mark is Mark.FENCE:
        language = first.text.strip("`~ ").split(" ", 1)[0] or None
        return Draft(_code(lines), position, is_code=True, gap=first.gap, language=language)
    level, marker, words = _read(lines, joints, mark)
    raw = words or fold(first.text)
    inline = Inline(raw)
    if layout.is_markdown and mark not in _VERBATIM:
        found, raw = read_heading(raw)
        level, inline = found or level, read_inline(raw)
    return Draft(
        inline.text or raw,
        position,
        marker,
        level,
        is_quote=mark is Mark.QUOTE and bool(words),
        is_row=mark is Mark.ROW or (len(lines) == 1 and is_row(raw)),
        gap=first.gap,
        spans=inline.spans,
        links=inline.links,
        image=inline.image,
    )


def _read(
    lines: Sequence[Line], joints: Sequence[Joint], mark: Mark
) -> tuple[int, str | None, str]:
    """Return a block's heading level, its marker, and its words with the marks inside of them."""
    if mark is Mark.UNDERLINED:
        return 1 if lines[-1].text[0] == "=" else 2, None, _joined(lines[:-1], joints)
    if mark is Mark.QUOTE:
        quoted = [line._replace(text=unquoted(line.text)) for line in lines]
        return 0, None, _joined(quoted, joints)
    raw = _joined(lines, joints)
    title = title_of(raw) if mark is Mark.FIELD else None
    if title is not None:
        return 1, None, title
    marker = item_marker(raw) if mark is Mark.ITEM else None
    return 0, marker, raw[len(marker) :].lstrip() if marker else raw


def _joined(lines: Sequence[Line], joints: Sequence[Joint]) -> str:
    """Return the words of a block's lines, with what joins each to the one before it."""
    if len(lines) == 1:
        return fold(lines[0].text)
    parts: list[str] = []
    for line, joint in zip(lines, joints, strict=False):
        words = fold(line.text)
        if not words:
            continue
        if parts:
            if joint == HARD_BREAK:
                parts[-1] = parts[-1][:-1].rstrip()
            parts.append("\n" if joint == HARD_BREAK else joint or "")
        parts.append(words)
    return "".join(parts)


def _code(lines: Sequence[Line]) -> str:
    """Return the lines between the fences, their indentation below the first one's kept."""
    inner = lines[1:-1]
    margin = min((line.indent for line in inner), default=0)
    parts = ["\n" * (line.gap + 1) + " " * (line.indent - margin) + line.text for line in inner]
    return "".join(parts).strip("\n") or lines[0].text


def _restore_markers(drafts: list[Draft]) -> None:
    """Give a lone number or dash back to its text: "3. Verdict" between paragraphs is no list."""
    start = 0
    while start < len(drafts):
        end = start
        while end < len(drafts) and drafts[end].marker:
            end += 1
        items = drafts[start:end]
        numbered = sum(_is_number(item) for item in items) > 1
        dashed = sum(item.marker == _DASH for item in items) > 1
        for index, item in enumerate(items, start):
            if _is_number(item):
                is_item = numbered
            else:
                # the dash of a dialogue comes again after the words that were spoken
                is_item = item.marker != _DASH or (dashed and f" {_DASH} " not in item.text)
            if not is_item:
                drafts[index] = _unmarked(item)
        start = end + 1


def _is_number(draft: Draft) -> bool:
    return draft.marker is not None and draft.marker[0].isdigit()


def _unmarked(draft: Draft) -> Draft:
    """Return a list item as the paragraph that it is when its marker belongs to the text."""
    lead = f"{draft.marker} "
    spans = tuple(
        evolve(span, start=span.start + len(lead), end=span.end + len(lead)) for span in draft.spans
    )
    return evolve(draft, text=lead + draft.text, marker=None, spans=spans)
