"""Reading the dates of a line: days, with the time of day and the label beside each."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.dates.clock import Clock, clock_after, clock_before
from newsparse.dates.days import Day, find_days
from newsparse.dates.labels import is_update_label
from newsparse.dates.values import DatePrecision, FoundDate

__all__ = ["read"]

#: A label is looked for in so many characters before a date.
_LABEL: Final = 40
#: In Japanese and Chinese the label may stand after the date.
_LABEL_AFTER: Final = re.compile(r"\s?[(（]?更新[)）]?\s*$")


def read(text: str, language: str | None) -> tuple[FoundDate, ...]:
    """Return the dates of `text`, a short line; `newsparse.dates.find` says which."""
    found: list[FoundDate] = []
    end = 0
    for day in find_days(text, language):
        clock = _clock(text, day, end)
        if clock is not None and not clock.is_possible:
            end = day.end
            continue
        found.append(_found(text, day, clock, end))
        end = found[-1].end
    return tuple(found)


def _clock(text: str, day: Day, earliest: int) -> Clock | None:
    if day.clock:
        return clock_after(day.clock, 0)
    return clock_after(text, day.end) or clock_before(text, earliest, day.start)


def _found(text: str, day: Day, clock: Clock | None, earliest: int) -> FoundDate:
    if clock is None:
        value, precision = dt.datetime.combine(day.date, dt.time()), DatePrecision.DAY
        start, end = day.start, day.end
    else:
        value, precision = clock.on(day.date), clock.precision
        inside = day.clock != ""
        start = day.start if inside else min(day.start, clock.start)
        end = day.end if inside else max(day.end, clock.end)
    before = text[max(earliest, start - _LABEL) : start]
    is_update = is_update_label(before) or _LABEL_AFTER.match(text, end) is not None
    return FoundDate(value, precision, start, end, is_update)
