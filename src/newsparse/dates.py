"""Dates as pages print them."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["DatePrecision"]


class DatePrecision(StrEnum):
    """How much of a date the page gave; what it did not give is zero in the `datetime`."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"
