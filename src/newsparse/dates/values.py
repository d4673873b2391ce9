"""What reading a date gives: the date, how much of it was printed, and where it stood."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import frozen

__all__ = ["DatePrecision", "FoundDate"]


class DatePrecision(StrEnum):
    """How much of a date the page gave; what it did not give is zero in the `datetime`."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


@frozen
class FoundDate:
    """A date that stands in a text."""

    #: Aware when the text names a zone or an offset, else naive.
    value: dt.datetime
    precision: DatePrecision
    #: Offsets of the date's first character and of the one after its last; a time of day and a
    #: zone belong to the date, a weekday and a label ("Updated") do not.
    start: int
    end: int
    #: Whether the words before the date say that the story was changed then.
    is_update: bool = False
