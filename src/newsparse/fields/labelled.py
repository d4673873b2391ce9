"""What the labelled blocks of an HTML page say of its fields: a line for each block of such a role.

A block is read by its form as well: a byline must name somebody, a date line hold a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse import dates
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.fields.nearby import Pieces, date_line, labelled_bylines
from newsparse.fields.visible import Line
from newsparse.roles import Role

__all__ = ["lines_of"]

#: Roles whose blocks are values as they stand.
_PLAIN: Final = frozenset({Role.TITLE, Role.SUBTITLE, Role.TAGS})
#: Roles whose blocks say who and when, often both on one line.
_SIGNED: Final = frozenset({Role.BYLINE, Role.DATE})
#: Roles of what names sections of a site, never a person.
_MENUS: Final = frozenset({Role.NAVIGATION, Role.KICKER, Role.RELATED_LABEL})
#: A label is trusted so far at least: nothing else was likelier.
_LEAST: Final = 0.5
#: What is far less sure: a day that opens the story may be that of what it tells.
_UNSURE: Final = 0.3
#: "29.11.2022 – …", "BERLIN, Nov. 29, 2022 (Agency) - …": up to a dash or a colon.
_OPENING: Final = re.compile(r"(?P<line>[^.!?:–—]{0,25}\d[^–—:!?]{2,40}?)\s*(?:[–—:]|-(?=\s))")
#: So many blocks are looked at.
_MOST: Final = 200


def lines_of(page: Pieces, labels: Sequence[Label]) -> Iterator[Line]:
    """Yield the lines that blocks of a role give, in the order of the page."""
    found = [
        (place, label)
        for place, label in enumerate(labels)
        if label.role in _PLAIN or label.role in _SIGNED
    ]
    pairs = zip(page.drafts, labels, strict=False)
    menus = {draft.text for draft, label in pairs if label.role in _MENUS}
    story = next((place for place, label in enumerate(labels) if label.role is Role.BODY), None)
    if story is not None:
        yield from _dateline(page.drafts[story])
    for place, label in found[:_MOST]:
        draft = page.drafts[place]
        score = max(label.score, _LEAST)
        if label.role in _PLAIN:
            locator = draft.position.xpath
            yield Line(label.role, draft.text, locator, label.rule, score, draft.links)
            if label.role is not Role.TITLE:
                continue
        days = dates.find(draft.text)
        if days:
            yield date_line(draft, days, label.rule)
        if label.role in _SIGNED:
            yield from labelled_bylines(page, place, label, menus)


def _dateline(draft: Draft) -> Iterator[Line]:
    """Yield the date that opens a paragraph, alone or behind the name of a place."""
    opening = _OPENING.match(draft.text)
    if opening is not None and dates.find(opening["line"]):
        locator = draft.position.xpath
        yield Line(Role.DATE, opening["line"], locator, "dateline", _UNSURE)
