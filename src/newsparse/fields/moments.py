"""Dates as metadata writes them: ISO 8601 and its variants, seconds since 1970, and prose.

Prose is left to `newsparse.dates`. A date keeps the precision that is written: what has no time of
day is a day. It is aware exactly when it is written with a zone.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from newsparse import dates
from newsparse.dates import DatePrecision

__all__ = ["Moment", "in_url", "is_possible", "read"]

_LONGEST: Final = 120
_ISO: Final = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}|\d{8})"
    r"(?:(?:[Tt_]|\s+)(?P<time>\d{1,2}:?\d{2}(?P<second>:?\d{2}(?:[.,]\d+)?)?)"
    r"\s*(?P<zone>[Zz]|[+-]\d{2}:?(?:\d{2})?|UTC|GMT)?)?"
    r"(?:\[[\w/+-]{1,40}\])?"
)
_COMPACT: Final = re.compile(r"(\d{8})(\d{6})")
_SECONDS: Final = re.compile(r"(\d{10})(?:\.\d+|\d{3})?")
#: The first year and the first impossible year of an article on the web.
_FIRST_YEAR: Final = 1990
_LAST_YEAR: Final = 2100
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_IN_URL: Final = re.compile(
    r"[/._-](?P<year>(?:19|20)\d\d)(?P<sign>[/_-]?)(?P<month>\d{1,2}|[A-Za-z]{3})(?P=sign)"
    r"(?P<day>\d{1,2})(?=[/._?#-]|[A-Za-z]|$)"
)
_LONGEST_URL: Final = 2_000


class Moment(NamedTuple):
    """A point of time with how much of it was written."""

    value: dt.datetime
    precision: DatePrecision

    def day(self) -> dt.date:
        """Return the day as it is written, in the zone in which it is written."""
        return self.value.date()


def read(text: str, language: str | None = None) -> Moment | None:
    """Return the first date that `text` writes; ``None`` when it writes none.

    `language` settles the order of day and month in prose.
    """
    text = text.strip()[:_LONGEST]
    seconds = _SECONDS.fullmatch(text)
    if seconds is not None:
        return _epoch(int(seconds.group(1)))
    text = _COMPACT.sub(r"\1T\2", text) if text.isdigit() else text
    written = _ISO.fullmatch(text)
    if written is not None:
        return _iso(written)
    found = next(iter(dates.find(text, language)), None)
    return Moment(found.value, found.precision) if found else None


def _epoch(seconds: int) -> Moment:
    return Moment(dt.datetime.fromtimestamp(seconds, dt.UTC), DatePrecision.SECOND)


def _iso(written: re.Match[str]) -> Moment | None:
    day = written["day"].replace("/", "-")
    time, zone = written["time"], written["zone"] or ""
    text = day
    precision = DatePrecision.DAY
    if time is not None:
        hour, _, rest = time.replace(",", ".").partition(":")
        time = f"{hour:0>2}:{rest}" if rest else time
        text = f"{day}T{time}{_offset(zone)}"
        precision = DatePrecision.SECOND if written["second"] else DatePrecision.MINUTE
    try:
        return Moment(dt.datetime.fromisoformat(text).replace(microsecond=0), precision)
    except ValueError:  # no such day, no such time
        return None


def _offset(zone: str) -> str:
    return "+00:00" if zone.upper() in {"Z", "UTC", "GMT"} else zone


def is_possible(moment: Moment) -> bool:
    """Return whether an article on the web can be of that time."""
    return _FIRST_YEAR <= moment.value.year < _LAST_YEAR


def in_url(url: str) -> Moment | None:
    """Return the day that the path of an address names: ``/2023/12/17/``, ``/2023-dec-17``."""
    path = url[:_LONGEST_URL].partition("//")[2].partition("/")[2]
    for found in _IN_URL.finditer("/" + path):
        month = found["month"].lower()
        number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
        try:
            day = dt.datetime(int(found["year"]), number, int(found["day"]))  # noqa: DTZ001 - a day
        except ValueError:  # a number of another kind
            continue
        return Moment(day, DatePrecision.DAY)
    return None
