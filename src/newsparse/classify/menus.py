"""Entries of menus: short links within the navigation or the footer of an HTML page.

They are a third of all blocks of a news page. What they are is plain, so the rules that look
closely at a block leave them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from newsparse.classify.phrases import Phrase
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.html.purposes import Region
from newsparse.roles import ROLE_OF_KIND, Role

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["entries_of", "label_entries"]

#: A longer link may be a headline.
_LONGEST: Final = 32
_LINKED: Final = 0.9
_REGIONS: Final = frozenset({Region.NAV, Region.FOOTER})
_SCORE: Final = 0.9


def entries_of(boxes: Sequence[Box], sizes: Sequence[int]) -> frozenset[int]:
    """Return the places of the entries; `sizes` are the lengths of the blocks."""
    return frozenset(
        place
        for place, (box, size) in enumerate(zip(boxes, sizes, strict=True))
        if size <= _LONGEST and box.region in _REGIONS and box.linked >= _LINKED * size
    )


def label_entries(sketch: Sketch, claims: Claims) -> None:
    """Claim the entries of menus: as what their words are known for, or as navigation."""
    for place in sorted(sketch.entries):
        claims.add(place, _label(sketch.phrases[place]))


def _label(phrase: Phrase | None) -> Label:
    if phrase is None:
        return Label(Role.NAVIGATION, "menu-entry", _SCORE)
    return Label(ROLE_OF_KIND[phrase.kind], phrase.rule, _SCORE, phrase.kind, phrase.count)
