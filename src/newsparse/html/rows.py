"""Rows of tables of facts: the cells of one, each a block by itself, become one block.

A row is one of facts if it has two cells or more, and each holds nothing but a few words in a
line. Any other row lays out the page, and what its cells hold stays as it was cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, cast

from lxml import etree

from newsparse.html.places import Holder, Places, Setting
from newsparse.html.runs import Box, Media, RawSpan

__all__ = ["BAR", "join_rows"]

#: What stands between two cells in the text of a row.
BAR: Final = " | "
_CELLS: Final = frozenset({"td", "th"})
_FEWEST_CELLS: Final = 2
#: A cell with more characters holds a text, not a fact.
_LONGEST_CELL: Final = 300


def join_rows(
    boxes: list[Box], media: list[Media], places: Places
) -> tuple[list[Box], list[Media]]:
    """Return the blocks and media of a page with each row of facts as one block."""
    if not any(box.tag in _CELLS for box in boxes):
        return boxes, media
    joined: list[Box] = []
    # for each block that was, the place of the one that holds it now
    moved: list[int] = []
    start = 0
    while start < len(boxes):
        end = _row_end(boxes, start) if boxes[start].tag in _CELLS else start
        row = boxes[start].holder[1]
        cells = _cells(row[2]) if end > start and row is not None else []
        if row is not None and len(cells) >= _FEWEST_CELLS:
            moved += [len(joined)] * (end - start)
            joined.append(_joined(boxes[start:end], cells, row, places.of(row)))
            start = end
        else:
            moved.append(len(joined))
            joined.append(boxes[start])
            start += 1
    moved.append(len(joined))
    return joined, [each._replace(order=moved[each.order]) for each in media]


def _row_end(boxes: Sequence[Box], start: int) -> int:
    """Return where the row whose first block is at `start` ends; `start` if it is not one of facts.

    Numbers of elements grow in the order in which these open. So a block stands in the row only
    if the number of its element is higher, and the way up from it meets the row's own number.
    """
    row = cast("Holder", boxes[start].holder[1])
    if row[3] != "tr" or (start and _is_within(boxes[start - 1].holder, row[0])):
        return start
    end, last = start, None
    while end < len(boxes) and boxes[end].holder[1] is row:
        box = boxes[end]
        if box.tag not in _CELLS or box.holder is last or not _is_short(box):
            return start
        end, last = end + 1, box.holder
    if end < len(boxes) and _is_within(boxes[end].holder, row[0]):
        return start
    return end


def _is_within(holder: Holder, number: int) -> bool:
    above: Holder | None = holder
    while above is not None and above[0] > number:
        above = above[1]
    return above is not None and above[0] == number


def _is_short(box: Box) -> bool:
    return sum(map(len, box.parts)) <= _LONGEST_CELL


def _cells(row: etree._Element) -> list[etree._Element]:
    return [element for element in row if element.tag in _CELLS]


def _joined(
    boxes: Sequence[Box], cells: Sequence[etree._Element], row: Holder, setting: Setting
) -> Box:
    """Return the block of a row, of the blocks of those of its cells that hold any word."""
    of = {box.element: box for box in boxes}
    texts: list[str] = []
    spans: list[RawSpan] = []
    length = 0
    for cell in cells:
        box = of.get(cell)
        raw = "" if box is None else "".join(box.parts)
        # a line break in a cell would end the row
        text = raw.strip().replace("\n", " ")
        if box is not None:
            spans += _moved(box.spans, length, len(text), len(raw) - len(raw.lstrip()))
        texts.append(text)
        length += len(text) + len(BAR)
    _, above, element, name, number = row
    _, place = setting
    return Box(
        [BAR.join(texts)],
        name,
        element,
        number,
        row,
        sum(box.linked for box in boxes),
        sum(box.strong for box in boxes),
        spans,
        is_code=False,
        place=place,
        cells=tuple(texts),
        is_header=all(cell.tag == "th" for cell in cells) or _is_head(above),
    )


def _moved(spans: Sequence[RawSpan], start: int, size: int, cut: int) -> Iterator[RawSpan]:
    """Yield the spans of a cell as spans of the row, in which it begins at `start`."""
    for first, last, kind, url in spans:
        yield start + max(0, first - cut), start + min(size, last - cut), kind, url


def _is_head(holder: Holder | None) -> bool:
    return holder is not None and holder[3] == "thead"
