"""Tables of the story, of the rows that the markup or a row's look tells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsparse.body.places import whole
from newsparse.content import Table
from newsparse.draft import Draft

__all__ = ["table_of"]


def table_of(rows: Sequence[Draft], caption: str | None = None) -> Table:
    """Return the table that neighbouring rows make."""
    return _marked(rows, caption) if rows[0].cells else _drawn(rows)


def _marked(rows: Sequence[Draft], caption: str | None) -> Table:
    """Return a table whose cells the markup tells; short rows get empty cells at their end."""
    width = max(len(row.cells) for row in rows)
    cells = tuple(row.cells + ("",) * (width - len(row.cells)) for row in rows)
    header = sum(1 for _ in takewhile(lambda row: row.is_header, rows))
    return Table(cells, whole(rows), header_rows=header, caption=caption)


def _drawn(rows: Sequence[Draft]) -> Table:
    """Return a table whose cells stand between bars, a line of dashes below its header."""
    cells = [_cells(row.text) for row in rows]
    is_rule = [all(set(cell) <= set("-: ") for cell in row) for row in cells]
    header = 1 if len(cells) > 1 and is_rule[1] else 0
    kept = tuple(row for row, rule in zip(cells, is_rule, strict=True) if not rule)
    return Table(kept, whole(rows), header_rows=min(header, len(kept)))


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.strip().strip("|").split("|"))
