"""Finding days in a line: which three numbers, or two and a name, are a day, a month and a year.

A date has two or three numbers, and what stands between them is either a separator or the name
of a month. So the numbers of the line are gone through once, and the gaps between neighbours are
looked up in tables: no pattern can run astray, whatever the line holds.

Order of day and month in dates of mere numbers: where one number is above 12, it is the day.
Else the day is first after full stops. After slashes and dashes the month is first in English
("en", "en-us"), the day in every other language and in English of other countries. When the
language is unknown, the month is first after slashes, unless the line has a label in another
language, and the day is first after dashes. A year of two digits is read only in the form
``12.05.23`` or ``12/05/23``, after an apostrophe, and after Thai month names.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from newsparse.dates.calendars import from_buddhist, from_persian
from newsparse.dates.folding import fold
from newsparse.dates.labels import speaks_no_english
from newsparse.dates.names import month_of
from newsparse.dates.spellings import PERSIAN_MONTHS

__all__ = ["Day", "find_days"]

_NUMBER: Final = re.compile(r"\d+")
_THAI: Final = re.compile("[\u0e01-\u0e5b]")
_PERSIAN_DIGIT: Final = re.compile("[\u06f0-\u06f9]")
#: Gaps of year, month and day, in this order.
_YEAR_FIRST: Final = frozenset(
    {
        ("-", "-"),
        ("/", "/"),
        (".", "."),
        ("年", "月"),
        ("년", "월"),
        ("‐", "‐"),
        ("‑", "‑"),
        ("•", "•"),
        ("·", "·"),
    }
)
_DAY_SIGN: Final = re.compile(r"\s?[日号號일]")
_SEPARATORS: Final = frozenset("./-")
#: A gap that a name of a month fills is not longer than this.
_LONGEST_GAP: Final = 36
_LETTERS: Final = r"[^\s\d,;:|()/•·.\[\]<>\"“”„«»*+=#&@_—–-]+"
#: The word before a day's number, and the line up to it.
_WORD_BEFORE: Final = re.compile(rf"({_LETTERS})[\s.]{{0,3}}$")
_WORD_AFTER: Final = re.compile(rf"[\s.]{{0,3}}({_LETTERS})")
_LONGEST_WORD: Final = 24
#: A gap without a name is not longer than this.
_LONGEST_SIGN: Final = 12
_AFTER_DAY: Final = frozenset({",", "，", "日,", "日，"})
_VIETNAMESE: Final = frozenset({"tháng", "thg"})
#: What stands before a year of two digits: ``12 May '23``, ``12-May-23``.
_SHORT_YEAR: Final = ("'", "’", "-")
#: Signs that end what belongs together.
_NO_GAP: Final = frozenset(":;!?|()[]<>–—•·")
#: The form of Unix and Java: ``May 12 10:00:00 UTC 2023``.
_UNIX: Final = re.compile(
    r"\s(?P<clock>\d\d:\d\d:\d\d(?:\s(?:[A-Z]{1,5}|[+-]\d{4}))?)\s(?P<year>\d{4})(?!\d)"
)
_EARLIEST: Final = 1900
_LATEST: Final = 2100
#: The same years in the Iranian calendar.
_PERSIAN_YEARS: Final = range(1279, 1480)
_MONTHS: Final = 12
#: Digits of a year, and of a day, a month or a short year at most.
_FULL: Final = 4
_SHORT: Final = 2
#: A short year below this one is of this century, as POSIX has it.
_CENTURY: Final = 70
_CENTURIES: Final = ("19", "20")


class _Number(NamedTuple):
    value: int
    start: int
    end: int

    @property
    def width(self) -> int:
        return self.end - self.start


class Day(NamedTuple):
    """A day that was found, where it stands, and the clock if one stands within it."""

    date: dt.date
    start: int
    end: int
    clock: str = ""


class _Line(NamedTuple):
    text: str
    numbers: list[_Number]
    language: str | None

    def gap(self, index: int) -> str:
        """Return what stands between the number at `index` and the next."""
        return self.text[self.numbers[index].end : self.numbers[index + 1].start]


def find_days(text: str, language: str | None) -> list[Day]:
    """Return the days that `text` prints, in order; they never overlap."""
    line = _Line(text, _numbers(text, language), language)
    days: list[Day] = []
    for index, number in enumerate(line.numbers):
        if days and number.start < days[-1].end:
            continue
        found = next(filter(None, (form(line, index) for form in _FORMS)), None)
        if found is not None:
            days.append(found)
    return days


def _numbers(text: str, language: str | None) -> list[_Number]:
    """Return the numbers of `text`; a year is parted from a number that is glued to it.

    Pages often print ``December 22, 2023`` and ``4:46 AM`` with nothing but markup between them.
    """
    line = _Line(text, [], language)
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if end - start > _FULL and match.group().startswith(_CENTURIES):
            year = start + _FULL
            line.numbers.append(_Number(int(text[start:year]), start, year))
            before = len(line.numbers) - 2
            if before >= 0 and (_named(line, before) or _month_first(line, before)):
                start = year
            else:
                line.numbers.pop()
        line.numbers.append(_Number(_value(text[start:end]), start, end))
    return line.numbers


def _value(digits: str) -> int:
    # longer numbers are never part of a date, and may be very long
    return int(digits) if len(digits) <= _FULL else -1


def _numeric(line: _Line, index: int) -> Day | None:
    """Return a day of three numbers with separators or signs between them."""
    if index + 2 >= len(line.numbers):
        return None
    first, second, third = line.numbers[index : index + 3]
    gaps = (_squeezed(line.gap(index)), _squeezed(line.gap(index + 1)))
    if second.width > _SHORT or _is_part_of_more(line.text, first.start, third.end, gaps[0]):
        return None
    if first.width == _FULL and third.width <= _SHORT and gaps in _YEAR_FIRST:
        sign = _DAY_SIGN.match(line.text, third.end)
        end = sign.end() if sign else third.end
        return _day(line, first, second.value, third.value, (first.start, end))
    order = _order(line, (first, second, third), gaps)
    return order and _day(line, third, *order, (first.start, third.end))


def _squeezed(gap: str) -> str:
    return "".join(gap.split()) if len(gap) <= _LONGEST_SIGN else gap


def _is_part_of_more(text: str, start: int, end: int, separator: str) -> bool:
    """Return whether the numbers go on in the same way, as in an address or a slug."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if separator == "/" and "/" in {before[-1:], after[:1]}:
        return True
    return (before[-1:] == separator and before[:1].isdigit()) or (
        after[:1] == separator and after[1:].isdigit()
    )


def _order(
    line: _Line, numbers: tuple[_Number, _Number, _Number], gaps: tuple[str, str]
) -> tuple[int, int] | None:
    """Return month and day of numbers whose third is the year; ``None`` if they are no date."""
    first, second, year = numbers
    if gaps[0] == "月" and gaps[1] in _AFTER_DAY:
        return first.value, second.value
    if gaps[0].lower() in _VIETNAMESE and not fold(gaps[1]):
        return second.value, first.value
    separator = gaps[0]
    if separator != gaps[1] or separator not in _SEPARATORS or not _has_year(*numbers, separator):
        return None
    if first.value > _MONTHS or (separator == "." and year.width < _FULL):
        return second.value, first.value
    is_month_first = second.value > _MONTHS or _is_month_first(line, separator)
    return (first.value, second.value) if is_month_first else (second.value, first.value)


def _has_year(first: _Number, second: _Number, third: _Number, separator: str) -> bool:
    if third.width == _FULL:
        return first.width <= _SHORT
    return first.width == second.width == third.width == _SHORT and separator != "-"


def _is_month_first(line: _Line, separator: str) -> bool:
    """Return whether ``05/12/2023`` begins with a month; the module's docstring has the rules."""
    if separator == ".":
        return False
    if line.language:
        return line.language.lower() in {"en", "en-us"}
    return separator == "/" and not speaks_no_english(line.text)


def _named(line: _Line, index: int) -> Day | None:
    """Return a day whose month's name stands between two numbers: ``12 May 2023``."""
    if index + 1 >= len(line.numbers):
        return None
    first, second = line.numbers[index : index + 2]
    gap = line.gap(index)
    if len(gap) > _LONGEST_GAP or not _NO_GAP.isdisjoint(gap):
        return None
    if first.width <= _SHORT and _is_year(second, gap):
        return _day_first(line, first, second, gap)
    if first.width == _FULL and second.width <= _SHORT:
        return _year_first(line, index, gap)
    return None


def _day_first(line: _Line, day: _Number, year: _Number, gap: str) -> Day | None:
    month = month_of(gap, line.language)
    place = (day.start, year.end)
    if month is not None:
        return _day(line, year, month, day.value, place)
    month = PERSIAN_MONTHS.get(fold(gap))
    date = _persian(year.value, month, day.value) if month else None
    return Day(date, *place) if date else None


def _year_first(line: _Line, index: int, gap: str) -> Day | None:
    year, day = line.numbers[index : index + 2]
    if line.text.startswith(":", day.end) or _month_first(line, index + 1) is not None:
        return None
    if "gada" in gap and not fold(gap):
        # Latvian has the month after the day: 2023. gada 12. maijs
        word = _WORD_AFTER.match(line.text, day.end)
        month = month_of(word.group(1), "lv") if word else None
        return _day(line, year, month, day.value, (year.start, word.end())) if word else None
    return _day(line, year, month_of(gap, line.language), day.value, (year.start, day.end))


def _is_year(number: _Number, gap: str) -> bool:
    if number.width == _FULL:
        return True
    return number.width == _SHORT and (gap[-1:] in _SHORT_YEAR or _THAI.search(gap) is not None)


def _month_first(line: _Line, index: int) -> Day | None:
    """Return a day whose month's name stands before it: ``May 12, 2023``."""
    if index + 1 >= len(line.numbers):
        return None
    day, year = line.numbers[index : index + 2]
    gap = line.gap(index)
    if day.width > _SHORT or year.width != _FULL or not 0 < len(gap) <= _LONGEST_SIGN:
        return None
    if fold(gap) or not _NO_GAP.isdisjoint(gap):
        return None
    month, start = _month_before(line, day)
    return _day(line, year, month, day.value, (start, year.end))


def _unix(line: _Line, index: int) -> Day | None:
    """Return a day in the form of Unix and Java: ``May 12 10:00:00 UTC 2023``."""
    day = line.numbers[index]
    found = _UNIX.match(line.text, day.end)
    if found is None or day.width > _SHORT:
        return None
    month, start = _month_before(line, day)
    year = _Number(int(found["year"]), *found.span("year"))
    result = _day(line, year, month, day.value, (start, found.end()))
    return None if result is None else result._replace(clock=found["clock"])


def _month_before(line: _Line, day: _Number) -> tuple[int | None, int]:
    """Return the month that the word before `day` names or, glued to a name, ends with."""
    begins = max(0, day.start - _LONGEST_WORD)
    found = _WORD_BEFORE.search(line.text[begins : day.start])
    if found is None:
        return None, 0
    word = found.group(1)
    month = month_of(word, line.language)
    if month is not None:
        return month, begins + found.start()
    last = _glued(word)
    return month_of(word[last:], line.language) if last else None, begins + found.start() + last


def _glued(word: str) -> int:
    """Return where a second word begins in ``RoeFebruary`` or ``HealthDECEMBER``; 0 if nowhere."""
    begins = len(word)
    is_upper = word[-1].isupper()
    while begins and word[begins - 1].isupper() == is_upper:
        begins -= 1
    return begins if is_upper else max(0, begins - 1)


def _day(
    line: _Line, year: _Number, month: int | None, day: int, place: tuple[int, int]
) -> Day | None:
    """Return the day at `place`, or ``None`` when no calendar has it."""
    date = None if month is None else _date(line, _year(line, year), month, day)
    return None if date is None else Day(date, *place)


def _year(line: _Line, number: _Number) -> int:
    value = number.value
    is_thai = line.language == "th" or _THAI.search(line.text) is not None
    if is_thai and (number.width == _SHORT or value > _LATEST):
        return from_buddhist(value)
    if number.width == _FULL:
        return value
    return value + (2000 if value < _CENTURY else 1900)


def _date(line: _Line, year: int, month: int, day: int) -> dt.date | None:
    if year < _EARLIEST and (line.language == "fa" or _PERSIAN_DIGIT.search(line.text)):
        return _persian(year, month, day)
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _persian(year: int, month: int, day: int) -> dt.date | None:
    return from_persian(year, month, day) if year in _PERSIAN_YEARS else None


#: The forms of dates, in the order in which they are tried.
_FORMS: Final = (_numeric, _named, _month_first, _unix)
