"""Dates as pages print them, in the order in which they stand in a short piece of text.

The forms are those of ISO 8601, of mail and HTTP, and of news pages in some sixty languages:
``12 May 2023, 10:00 GMT+0000``, ``May 12, 2023 at 3:04 p.m. EDT``, ``12. Mai 2023``, ``le 12 mai
2023 à 10h30``, ``2023年5月12日 10:00``, ``4 Tháng Sáu 2024, 12:30 +07``. Thai years and the
Iranian calendar become common years. A date without a year, a month without a day, and words
that need today's date ("yesterday") are no dates: nothing here looks at a clock.

General parsers of dates are not used: they fill in what is missing from today's date, accept
words that are no dates, and take long to load. The tables here are plain: months and weekdays
from CLDR, the rest by hand. They are loaded when the first line passes the guards in this module,
which turn most lines of a page away.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.dates.values import DatePrecision, FoundDate

__all__ = ["DatePrecision", "FoundDate", "find", "find_age", "is_date_line", "is_relative"]

#: Longer lines are searched in their first so many characters only.
_LONGEST: Final = 300
_LONGEST_DATE_LINE: Final = 160
_LONGEST_RELATIVE: Final = 48
_DIGIT: Final = re.compile(r"\d")
#: What a line with a date has at least: a year, short or long, or Thai letters.
_HINT: Final = re.compile(r"\d{4}|\d\d[./]\d\d[./]\d\d|['’-]\d\d|[\u0e01-\u0e5b]")


def find(text: str, language: str | None = None) -> tuple[FoundDate, ...]:
    """Return the dates that `text` prints, in order; days that no calendar has are left out.

    `language` is a BCP 47 tag; it says whether the day or the month is first in ``05/12/2023``
    (see `newsparse.dates.days` for what holds without it), and settles names that mean two
    months. A date beside an impossible time of day ("25:10") is left out as well. Only the first
    300 characters are searched.
    """
    text = text[:_LONGEST]
    if _DIGIT.search(text) is None or _HINT.search(text) is None:
        return ()
    # imported here because its tables are large, and many pages print no date
    from newsparse.dates.reading import read  # noqa: PLC0415 - reason above

    return read(text, language)


def is_date_line(text: str, language: str | None = None) -> bool:
    """Return whether all of `text` is one or more dates and what belongs to them.

    That is: labels ("Updated"), weekdays, times of day, zones, separators; and, beside a full
    date, how long ago it was and how long the story takes to read.
    """
    dates = find(text, language) if len(text) <= _LONGEST_DATE_LINE else ()
    if not dates:
        return False
    # imported here because its tables are large, and many pages print no date
    from newsparse.dates.lines import is_nothing_but  # noqa: PLC0415 - reason above

    return is_nothing_but(dates, text)


def find_age(text: str) -> tuple[int, int] | None:
    """Return where `text` says how long ago something was, first and last offset.

    Other words may be glued to it: "Markets2 hours agoWheat falls". Only the first 300 characters
    are searched.
    """
    text = text[:_LONGEST]
    if _DIGIT.search(text) is None:
        return None
    # imported here because its tables are large, and few lines hold a number and no date
    from newsparse.dates.ages import find as find_in  # noqa: PLC0415 - reason above

    return find_in(text)


def is_relative(text: str) -> bool:
    """Return whether `text` says how long ago something was, and nothing else.

    "3 hours ago", "vor 2 Stunden", "Updated yesterday" are such; "5 min read" is none.
    """
    if len(text) > _LONGEST_RELATIVE:
        return False
    # imported here because its tables are large, and dumps often have no short line
    from newsparse.dates.relative import says_how_long_ago  # noqa: PLC0415 - reason above

    return says_how_long_ago(text)
