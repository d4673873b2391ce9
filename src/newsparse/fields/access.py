"""Whether the text is free to read, as the publisher says it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.fields.found import Found
from newsparse.fields.table import Place, Row, places, read
from newsparse.metadata import Metadata

__all__ = ["choose"]

_NAME: Final = "isAccessibleForFree"
_PLACES: Final = ("article", "work", "page")
_TIERS: Final = (Row("meta", "article:content_tier", 0.7), Row("meta", "content_tier", 0.6))
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


def choose(metadata: Metadata) -> list[Found[bool]]:
    """Return what the page says of its being free, the best first.

    The article's own word comes first; then that of its parts, one of which is not free.
    """
    return [*_whole(metadata), *_parts(metadata), *_tiers(metadata)]


def _whole(metadata: Metadata) -> Iterator[Found[bool]]:
    for name in _PLACES:
        for place in places(metadata, name):
            for found in place.find(Row(name, _NAME, 1.0)):
                says = _truth(found.value)
                if says is not None:
                    yield found.with_value(says)


def _parts(metadata: Metadata) -> Iterator[Found[bool]]:
    for name in _PLACES:
        for place in places(metadata, name):
            for found in place.find(Row(name, "hasPart", _PART)):
                if any(_truth(part) is False for part in _words(place, found.value)):
                    yield found.with_value(value=False)


def _words(place: Place, value: object) -> Iterator[object]:
    for part in value if isinstance(value, list) else [value]:
        known = place.graph.resolve(part)
        if isinstance(known, dict):
            yield known.get(_NAME)


def _tiers(metadata: Metadata) -> Iterator[Found[bool]]:
    for found in read(metadata, _TIERS):
        says = _truth(found.value)
        if says is not None:
            yield found.with_value(says)


def _truth(value: object) -> bool | None:
    """Return a truth value however it is written; ``None`` for what is none."""
    if isinstance(value, list):
        value = value[0] if value else None
    return _SAYS.get(str(value).strip().lower()) if value is not None else None
