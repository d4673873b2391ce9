"""Reading the time of day and the zone that stand beside a date."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from newsparse.dates.folding import words_of
from newsparse.dates.names import is_weekday
from newsparse.dates.spellings import TIME_CONNECTORS
from newsparse.dates.values import DatePrecision
from newsparse.dates.zones import ZONE_NAMES, zone_of

__all__ = ["Clock", "clock_after", "clock_before"]

#: A time of day: hours with minutes after ":", "." or "h", or after signs of Chinese, Japanese
#: and Korean; hours alone only before "am", "pm", "Uhr", "h" or such a sign.
_CLOCK: Final = re.compile(
    r"""
    (?P<hour>[0-2٠-٢۰-۲०-२๐-๒]?\d)
    (?:
        :(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?
        | \.(?P<dotted>\d\d)(?!\.?\d)
        | \s?[hH](?:\s?(?P<french>\d\d))?(?![a-z])
        | \s?[時时点點시]\s?(?:(?P<asian>\d\d?)\s?[分분])?
        | (?=\s?(?i:[ap]\.?\s?m\b|Uhr\b))
    )
    (?!\d)(?!\s?(?i:min))
    (?:\s?(?P<half>(?i:[ap]\.?\s?m)(?:\.|(?![a-z]))|(?:SA|CH|ÖÖ|ÖS)(?!\w)|[μπ]\.?\s?μ\.?|[صم](?!\w)))?
    (?:\s?(?:Uhr|uhr|hrs\b\.?|h\b|u\.|น\.|ч\b\.?))?
    """,
    re.VERBOSE,
)
_ZONE: Final = re.compile(
    r"""
    \s{0,2}(?P<open>[(\[])?
    (?:(?P<name>[A-ZМСКİ]{1,4})(?![^\W\d_]))?
    (?:\s?(?P<sign>[+\-−])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?(?![\d:./]))?
    (?:\s?\([A-Z]{2,5}\))?
    (?(open)[)\]])
    """,
    re.VERBOSE,
)
_AFTERNOON: Final = frozenset({"p", "c", "μ", "م"})
#: Words before a time of day that say which half of the day it is.
_HALVES: Final = {
    **dict.fromkeys(("午前", "上午", "凌晨", "早上", "오전"), 0),
    **dict.fromkeys(("午後", "下午", "晚上", "傍晚", "오후"), 12),
}
#: Between a date and its time of day stand at most so many characters.
_LONGEST_GAP: Final = 24
#: A time of day before its date, with its zone, begins at most so many characters before it.
_BEFORE: Final = 40
_HOURS: Final = 23
_MINUTES: Final = 59
_NOON: Final = 12
#: No zone of the world is further from Greenwich, in minutes.
_FURTHEST: Final = 14 * 60


class Clock(NamedTuple):
    """A time of day, its zone if one is printed, and where it stands."""

    hour: int
    minute: int
    second: int
    microsecond: int
    precision: DatePrecision
    #: Abbreviation of the zone; empty when there is none.
    zone: str
    #: Minutes east of Greenwich; ``None`` when no offset is printed.
    offset: int | None
    start: int
    end: int

    @property
    def is_possible(self) -> bool:
        """Whether a clock can show this."""
        return self.hour <= _HOURS and max(self.minute, self.second) <= _MINUTES

    def on(self, date: dt.date) -> dt.datetime:
        """Return the time on `date`: aware if a zone is known, else naive."""
        time = dt.time(self.hour, self.minute, self.second, self.microsecond)
        local = dt.datetime.combine(date, time)
        if self.offset is not None:
            return local.replace(tzinfo=dt.timezone(dt.timedelta(minutes=self.offset)))
        return local.replace(tzinfo=zone_of(self.zone, local))


def clock_after(text: str, position: int) -> Clock | None:
    """Return the time of day that follows a date which ends at `position`."""
    start = position
    while start < len(text) and start - position <= _LONGEST_GAP and not text[start].isdigit():
        start += 1
    found = _CLOCK.match(text, start)
    if found is None:
        return None
    gap = text[position:start]
    half = _half(words_of(gap))
    return None if half is None else _clock(text, found, half, is_iso=gap in {"T", "t"})


def clock_before(text: str, earliest: int, position: int) -> Clock | None:
    """Return the time of day right before a date which begins at `position`."""
    begins = max(earliest, position - _BEFORE)
    for found in _CLOCK.finditer(text, begins, position):
        is_part = text[found.start() - 1 : found.start()].isdigit() and found.start() > earliest
        if is_part or (found["dotted"] and not found["half"]):
            continue
        clock = _clock(text[:position], found, _half(words_of(text[begins : found.start()])) or 0)
        if clock.is_possible and _half(words_of(text[clock.end : position])) is not None:
            return clock
    return None


def _half(words: list[str]) -> int | None:
    """Return the hours that `words` add to a clock; ``None`` if they do not belong to one."""
    hours = 0
    for word in words:
        if word in _HALVES:
            hours = _HALVES[word]
        elif word not in TIME_CONNECTORS and not is_weekday(word):
            return None
    return hours


def _clock(text: str, found: re.Match[str], half: int, *, is_iso: bool = False) -> Clock:
    hour = int(found["hour"])
    if found["half"]:
        is_late = found["half"][0].lower() in _AFTERNOON or found["half"] == "ÖS"
        half = _NOON if is_late else 0
        hour = hour % _NOON if hour <= _NOON else hour
    minute = found["minute"] or found["dotted"] or found["french"] or found["asian"] or "0"
    zone, offset, end = _zone(text, found, is_iso=is_iso)
    return Clock(
        hour + half if hour < _NOON else hour,
        int(minute),
        int(found["second"] or 0),
        int((found["fraction"] or "0").ljust(6, "0")[:6]),
        DatePrecision.SECOND if found["second"] else DatePrecision.MINUTE,
        zone,
        offset,
        found.start(),
        end,
    )


def _zone(text: str, clock: re.Match[str], *, is_iso: bool) -> tuple[str, int | None, int]:
    """Return the zone's name, its offset and where it ends; the end of the clock if it has none."""
    found = _ZONE.match(text, clock.end())
    name = found["name"] or "" if found else ""
    if found is None or (name and name not in ZONE_NAMES):
        return "", None, clock.end()
    if found["sign"] is None:
        return name, None, found.end() if name else clock.end()
    offset = int(found["hours"]) * 60 + int(found["minutes"] or 0)
    # a dash after a time of day is rather the dash of a range, unless the form is that of ISO 8601
    is_range = found["sign"] != "+" and not (is_iso or name or clock["second"])
    if is_range or offset > _FURTHEST:
        return name, None, found.end("name") if name else clock.end()
    return name, -offset if found["sign"] != "+" else offset, found.end()
