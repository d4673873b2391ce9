"""The dates of one line, and values to compare them with, for the tests of dates."""

from __future__ import annotations

import datetime as dt

from newsparse.dates import DatePrecision, FoundDate, find

__all__ = ["at", "day", "only", "zone"]


def zone(hours: float) -> dt.timezone:
    """Return the zone so many hours east of Greenwich."""
    return dt.timezone(dt.timedelta(hours=hours))


def at(*numbers: int, tzinfo: dt.tzinfo | None = None) -> dt.datetime:
    """Return a time, naive unless a zone is given, from its year to its microsecond."""
    year, month, day, hour, minute, second, microsecond = (*numbers, 0, 0, 0, 0)[:7]
    return dt.datetime(year, month, day, hour, minute, second, microsecond, tzinfo)


def only(text: str, language: str | None = None) -> FoundDate:
    """Return the single date of `text`."""
    (found,) = find(text, language)
    return found


def day(text: str, language: str | None = None) -> dt.date:
    """Return the day of the single date of `text`, which has no time of day."""
    found = only(text, language)
    assert found.precision is DatePrecision.DAY
    assert found.value.time() == dt.time()
    assert found.value.tzinfo is None
    return found.value.date()
