"""From labelled blocks to the typed blocks of a story: paragraphs, headings, lists, quotations."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from newsparse.classify import Label
from newsparse.content import (
    BodyBlock,
    Code,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Table,
)
from newsparse.draft import Draft
from newsparse.roles import Role

__all__ = ["build"]

#: A heading that no markup marks is at most this long …
_HEADING: Final = 110
#: … and stands above a text at least this long, or above a list.
_TEXT: Final = 60
_SUB_LEVEL: Final = 2


def build(
    drafts: Sequence[Draft], labels: Sequence[Label], media: Sequence[BodyBlock] = ()
) -> tuple[BodyBlock, ...]:
    """Return the story in reading order; captions between its blocks become figures.

    Neighbouring items make one list, neighbouring rows one table. Of `media`, images and frames in
    the order of the page, those are kept that stand between two blocks of the story.
    """
    chosen = [
        draft
        for draft, label in zip(drafts, labels, strict=True)
        if label.role is Role.BODY or label.role is Role.CAPTION
    ]
    captions = {
        draft.position.order
        for draft, label in zip(drafts, labels, strict=True)
        if label.role is Role.CAPTION
    }
    blocks = list(_blocks(chosen, captions))
    return tuple(_with_media(blocks, media, labels) if media else blocks)


def _with_media(
    blocks: Sequence[BodyBlock], media: Sequence[BodyBlock], labels: Sequence[Label]
) -> Iterator[BodyBlock]:
    """Yield the blocks with the images and frames of the story between them.

    One belongs to the story if the blocks before and after it do. A caption right behind an image
    is that image's own.
    """
    roles = [label.role for label in labels]
    inside = [
        item
        for item in media
        if 0 < item.position.order < len(roles)
        and roles[item.position.order - 1] in _STORY
        and roles[item.position.order] in _STORY
    ]
    waiting = deque(inside)
    for block in blocks:
        figure: BodyBlock | None = None
        while waiting and waiting[0].position.order <= block.position.order:
            if figure is not None:
                yield figure
            figure = waiting.popleft()
        if isinstance(block, Figure) and isinstance(figure, Figure) and block.image is None:
            yield evolve(figure, caption=block.caption, credit=block.credit)
            continue
        if figure is not None:
            yield figure
        yield block


#: Of these the story consists.
_STORY: Final = frozenset({Role.BODY, Role.CAPTION})


def _blocks(chosen: Sequence[Draft], captions: set[int]) -> Iterator[BodyBlock]:
    index = 0
    while index < len(chosen):
        draft = chosen[index]
        end = index + 1
        if draft.position.order in captions:
            yield Figure(draft.position, draft.image, caption=draft.text)
        elif draft.marker:
            end = _run_end(chosen, index, captions)
            yield _list(chosen[index:end])
        elif draft.is_row:
            while end < len(chosen) and chosen[end].is_row and not chosen[end].gap:
                end += 1
            yield _table(chosen[index:end])
        else:
            yield _single(draft, chosen[end] if end < len(chosen) else None)
        index = end


def _run_end(chosen: Sequence[Draft], start: int, captions: set[int]) -> int:
    """Return where the list that begins at `start` ends: at another kind of marker, or none."""
    numbered = _is_number(chosen[start])
    end = start + 1
    while end < len(chosen) and chosen[end].marker and _is_number(chosen[end]) is numbered:
        if chosen[end].position.order in captions:
            break
        if chosen[end].position.order != chosen[end - 1].position.order + 1:
            break
        end += 1
    return end


def _is_number(draft: Draft) -> bool:
    return bool(draft.marker) and draft.marker is not None and draft.marker[0].isdigit()


def _whole(drafts: Sequence[Draft]) -> Position:
    """Return the position that runs from the first of some drafts to the last."""
    first, last = drafts[0].position, drafts[-1].position
    return Position(first.order, first.start, last.end, first.xpath)


def _list(items: Sequence[Draft]) -> ListBlock:
    return ListBlock(
        tuple(ListItem(item.text, item.position, item.spans) for item in items),
        _whole(items),
        ordered=_is_number(items[0]),
    )


def _table(rows: Sequence[Draft]) -> Table:
    cells = [_cells(row.text) for row in rows]
    is_rule = [all(set(cell) <= set("-: ") for cell in row) for row in cells]
    header = 1 if len(cells) > 1 and is_rule[1] else 0
    kept = tuple(row for row, rule in zip(cells, is_rule, strict=True) if not rule)
    return Table(kept, _whole(rows), header_rows=min(header, len(kept)))


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.strip().strip("|").split("|"))


def _single(draft: Draft, following: Draft | None) -> BodyBlock:
    if draft.is_code:
        return Code(draft.text, draft.position)
    if draft.is_quote:
        return Quote(draft.text, draft.position, draft.spans)
    if draft.heading:
        return Heading(draft.text, draft.position, max(_SUB_LEVEL, draft.heading), draft.spans)
    if _is_heading(draft.text, following):
        return Heading(draft.text, draft.position, _SUB_LEVEL, draft.spans)
    return Paragraph(draft.text, draft.position, draft.spans)


def _is_heading(text: str, following: Draft | None) -> bool:
    """Return whether a block that no markup marks reads as a heading of what follows it."""
    if following is None or len(text) > _HEADING or "\n" in text or text[-1] in ".,;…":
        return False
    if text[-1] == ":" or not (text[0].isalnum() or text[0] in "“‘\"'«¿¡„#("):
        return False
    if text[-1] in '”’"»' and text[0] in '“‘"«':
        return False
    is_text = len(following.text) >= _TEXT and len(following.text) > len(text)
    return is_text or bool(following.marker)
