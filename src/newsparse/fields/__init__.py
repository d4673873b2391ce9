"""What a page says of its story: title, authors, dates, language, site; each with its evidence.

`read` serves text dumps: there are only labelled lines. `choose` serves HTML: what the page says
of itself (`newsparse.metadata`) and what it shows (`Visible`) are weighed against each other. For
every field the order of trust is one table, at the head of the field's module; what lost is kept
as an alternative. `see` tells what a page shows, from its blocks, before they have roles.
"""

from __future__ import annotations

from newsparse.fields.html_page import choose, see, told_by
from newsparse.fields.kind import choose as kind_of
from newsparse.fields.text_dump import read
from newsparse.fields.values import Fields, Kind, KindHint
from newsparse.fields.visible import Line, Time, Visible

__all__ = [
    "Fields",
    "Kind",
    "KindHint",
    "Line",
    "Time",
    "Visible",
    "choose",
    "kind_of",
    "read",
    "see",
    "told_by",
]
