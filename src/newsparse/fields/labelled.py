"""What the labelled blocks of an HTML page say of its fields: a line for each block of such a role.

A block is read by its form as well: a byline must name somebody, a date line hold a date.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse import dates
from newsparse.classify import Label
from newsparse.fields.nearby import Pieces, date_line, labelled_bylines
from newsparse.fields.visible import Line
from newsparse.roles import Role

__all__ = ["lines_of"]

#: Roles whose blocks are values as they stand.
_PLAIN: Final = frozenset({Role.TITLE, Role.SUBTITLE, Role.TAGS})
#: Roles whose blocks say who and when, often both on one line.
_SIGNED: Final = frozenset({Role.BYLINE, Role.DATE})
#: A label is trusted so far at least: nothing else was likelier.
_LEAST: Final = 0.5
#: So many blocks are looked at.
_MOST: Final = 200


def lines_of(page: Pieces, labels: Sequence[Label]) -> Iterator[Line]:
    """Yield the lines that blocks of a role give, in the order of the page."""
    found = [
        (place, label)
        for place, label in enumerate(labels)
        if label.role in _PLAIN or label.role in _SIGNED
    ]
    for place, label in found[:_MOST]:
        draft = page.drafts[place]
        score = max(label.score, _LEAST)
        if label.role in _PLAIN:
            locator = draft.position.xpath
            yield Line(label.role, draft.text, locator, label.rule, score, draft.links)
            continue
        days = dates.find(draft.text)
        if days:
            yield date_line(draft, days, label.rule)
        yield from labelled_bylines(page, place, label)
