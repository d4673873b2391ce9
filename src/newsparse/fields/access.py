"""Whether the text is free to read, as the publisher says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.fields.found import Found
from newsparse.fields.table import Place, Row, Sources

__all__ = ["choose"]

_NAME: Final = "isAccessibleForFree"
_PLACES: Final = ("article", "work", "page")
_TIERS: Final = (Row("meta", "article:content_tier", 0.7), Row("meta", "content_tier", 0.6))
_WHOLE: Final = 1.0
_PART: Final = 0.9
#: What sites write for yes and for no; "metered" is neither.
_SAYS: Final = {
    "true": True,
    "yes": True,
    "1": True,
    "free": True,
    "https://schema.org/true": True,
    "http://schema.org/true": True,
    "false": False,
    "no": False,
    "0": False,
    "locked": False,
    "paid": False,
    "premium": False,
    "https://schema.org/false": False,
    "http://schema.org/false": False,
}


def choose(sources: Sources) -> list[Found[bool]]:
    """Return what the page says of its being free, the best first.

    The article's own word comes first; then that of its parts, one of which is not free.
    """
    places = [place for name in _PLACES for place in sources.places(name)]
    return [*_wholes(places), *_parts(places), *_tiers(sources)]


def _wholes(places: Sequence[Place]) -> Iterator[Found[bool]]:
    for place in places:
        found = place.find(_NAME, _WHOLE)
        says = _truth(found.value) if found is not None else None
        if found is not None and says is not None:
            yield found.with_value(says)


def _parts(places: Sequence[Place]) -> Iterator[Found[bool]]:
    for place in places:
        found = place.find("hasPart", _PART)
        if found is not None and any(_truth(word) is False for word in _words(place, found.value)):
            yield found.with_value(value=False)


def _words(place: Place, value: object) -> Iterator[object]:
    for part in value if isinstance(value, list) else [value]:
        known = place.graph.resolve(part)
        if isinstance(known, dict):
            yield known.get(_NAME)


def _tiers(sources: Sources) -> Iterator[Found[bool]]:
    for found in sources.read(_TIERS):
        says = _truth(found.value)
        if says is not None:
            yield found.with_value(says)


def _truth(value: object) -> bool | None:
    """Return a truth value however it is written; ``None`` for what is none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value", value.get("@id"))
    return _SAYS.get(str(value).strip().lower()) if value is not None else None
