"""Time zones by the abbreviations that pages print.

Source: the IANA time zone database and general usage. An abbreviation that has more than one
meaning has the one that news pages print most: BST is British summer, CST and CDT are North
American, IST is India, AST is Atlantic, GST is the Gulf; those that are English words as well
("ART", "PET") are left out. "ET", "CT", "MT" and
"PT" mean the time that clocks show there, so that the date decides between winter and summer.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = ["ZONE_NAMES", "zone_of"]

#: Minutes east of Greenwich.
_OFFSETS: Final[dict[str, int]] = {
    "Z": 0,
    "UTC": 0,
    "GMT": 0,
    "UT": 0,
    "WET": 0,
    "WEST": 60,
    "BST": 60,
    "WAT": 60,
    "CET": 60,
    "MEZ": 60,
    "CEST": 120,
    "MESZ": 120,
    "SAST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "МСК": 180,
    "TRT": 180,
    "TSİ": 180,
    "EAT": 180,
    "GST": 240,
    "SAMT": 240,
    "AZT": 240,
    "IRST": 210,
    "PKT": 300,
    "UZT": 300,
    "YEKT": 300,
    "IST": 330,
    "NPT": 345,
    "BDT": 360,
    "MMT": 390,
    "ICT": 420,
    "WIB": 420,
    "WITA": 480,
    "SGT": 480,
    "MYT": 480,
    "HKT": 480,
    "PHT": 480,
    "PHST": 480,
    "AWST": 480,
    "WIT": 540,
    "JST": 540,
    "KST": 540,
    "ACST": 570,
    "AEST": 600,
    "ACDT": 630,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "BRT": -180,
    "UYT": -180,
    "ADT": -180,
    "NDT": -150,
    "NST": -210,
    "AST": -240,
    "VET": -240,
    "EDT": -240,
    "EST": -300,
    "CDT": -300,
    "CST": -360,
    "MDT": -360,
    "MST": -420,
    "PDT": -420,
    "PST": -480,
    "AKDT": -480,
    "AKST": -540,
    "HST": -600,
}
#: Zones of North America where the date decides: minutes in winter; an hour more in summer.
_BY_DATE: Final[dict[str, int]] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
#: The year since which summer begins in March.
_SINCE: Final = 2007
#: All abbreviations, for lines that show one alone.
ZONE_NAMES: Final = frozenset(_OFFSETS) | frozenset(_BY_DATE)


def zone_of(name: str, local: dt.datetime) -> dt.timezone | None:
    """Return the zone that `name` abbreviates at the naive time `local`; ``None`` if unknown."""
    minutes = _OFFSETS.get(name)
    if minutes is None and name in _BY_DATE:
        minutes = _BY_DATE[name] + (60 if _is_american_summer(local) else 0)
    return None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))


def _is_american_summer(local: dt.datetime) -> bool:
    """Return whether daylight saving time is on in the United States: Energy Policy Act of 2005.

    It begins and ends at two o'clock of a Sunday; before 2007 the Sundays were others.
    """
    year = local.year
    if year >= _SINCE:
        begins, ends = _sunday(year, 3, 8), _sunday(year, 11, 1)
    else:
        begins, ends = _sunday(year, 4, 1), _sunday(year, 10, 25)
    return begins <= local < ends


def _sunday(year: int, month: int, first: int) -> dt.datetime:
    """Return two o'clock of the first Sunday that is not before the day `first`."""
    day = dt.datetime(year, month, first, 2)  # noqa: DTZ001 - a time on the clock, in no zone
    return day + dt.timedelta(days=(6 - day.weekday()) % 7)
