"""Time zones that sites declare: whether a name is one, and what the clock was there."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

__all__ = ["in_zone", "is_zone"]


def is_zone(name: str) -> bool:
    """Return whether the machine's time zone database has a zone of this name."""
    try:
        _zone(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


# a site's zone is read when the site is declared, and no more when pages are
@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def in_zone(value: dt.datetime, name: str | None) -> dt.datetime:
    """Return a time as aware, with the offset that the zone had then.

    What is aware already, and everything if there is no zone, comes back as it is. Of an hour that
    the clock showed twice, the first is meant.
    """
    if name is None or value.tzinfo is not None:
        return value
    offset = value.replace(tzinfo=_zone(name)).utcoffset()
    return value if offset is None else value.replace(tzinfo=dt.timezone(offset))
