"""The lines that sites print around stories, as plain data: one module per source or topic.

`TABLES` is in order of trust: where two tables hold the same phrase, the first one counts. Tables
of one program's own words come before those of general use, and names of sections come last.
"""

from __future__ import annotations

from itertools import chain
from typing import Final

from newsparse.phrases.tables import (
    advertising,
    authors,
    bookmarks,
    comment_labels,
    controls,
    feeds,
    jetpack,
    legal,
    menus,
    paywalls,
    related_labels,
    sections,
    sharing,
    story_notes,
    subscriptions,
    tag_labels,
    wordpress,
    wordpress_more,
)
from newsparse.phrases.tables.controls import NEW_WINDOW
from newsparse.phrases.tables.table import Table

__all__ = ["NEW_WINDOW", "TABLES", "Table"]

_MODULES: Final = (
    wordpress_more,
    wordpress,
    jetpack,
    feeds,
    bookmarks,
    sharing,
    comment_labels,
    paywalls,
    subscriptions,
    legal,
    advertising,
    related_labels,
    tag_labels,
    authors,
    story_notes,
    menus,
    controls,
    sections,
)
TABLES: Final[tuple[Table, ...]] = tuple(chain.from_iterable(module.TABLES for module in _MODULES))
