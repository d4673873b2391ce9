"""Years and days of the calendars that news pages print besides the Gregorian one."""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = ["from_buddhist", "from_persian"]

#: The Buddhist year of Thailand is ahead by so much; it begins on 1 January, as the common one.
_BUDDHIST: Final = 543
#: 1 Farvardin of the year 1, proleptic, as an ordinal of `datetime.date`.
_PERSIAN_EPOCH: Final = 226_895
#: A cycle of the Iranian calendar: 33 years of which 8 are leap years. The rule agrees with the
#: observed equinox from 1178 to 1633 (A.D. 1799 to 2256).
_CYCLE_YEARS: Final = 33
_LEAP_YEARS: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_LONG_MONTHS: Final = 6


def from_buddhist(year: int) -> int:
    """Return the common year of a Buddhist one; a year of two digits is of this century."""
    if year < 100:  # noqa: PLR2004 - two digits
        year += 2500
    return year - _BUDDHIST


def from_persian(year: int, month: int, day: int) -> dt.date | None:
    """Return the common date of one of the Iranian calendar; ``None`` when there is no such day."""
    is_leap = year % _CYCLE_YEARS in _LEAP_YEARS
    longest = 31 if month <= _LONG_MONTHS else 30 if month < 12 or is_leap else 29  # noqa: PLR2004
    if not (1 <= month <= 12 and 1 <= day <= longest):  # noqa: PLR2004 - months of a year
        return None
    return dt.date.fromordinal(_new_year(year) + 31 * (month - 1) - max(0, month - 7) + day - 1)


def _new_year(year: int) -> int:
    cycles, rest = divmod(year - 1, _CYCLE_YEARS)
    leap_days = cycles * len(_LEAP_YEARS) + sum(leap <= rest for leap in _LEAP_YEARS)
    return _PERSIAN_EPOCH + 365 * (year - 1) + leap_days
