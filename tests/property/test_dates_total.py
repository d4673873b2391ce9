"""The law of dates: any text is searched, and what is found is there and exists."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.dates import DatePrecision, find, is_date_line, is_relative

pytestmark = pytest.mark.property

PIECES = (
    *("12", "2023", "05", "31", "May", "Mai", "mayo", "10:30", "25:99", "PM", "UTC", "+02:00"),
    *("/", ".", "-", ",", " ", "  ", "年", "月", "日", "tháng", "ม.ค.", "de", "at", "Updated"),
    *("T", "Z", "ago", "vor", "۱۲", "٢٠٢٣", "gada", "9999999", "(", ")", "'", "\n", "février"),
)
LINES = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))
LANGUAGES = st.sampled_from((None, "en", "en-gb", "de", "fa", "th", "hr", "xx"))
#: How pages print a day; each form holds all of it.
FORMS = (
    *("{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0:%d.%m.%Y}", "{0.day}. {0.month}. {0.year}"),
    *("{0.year}年{0.month}月{0.day}日", "{0.year}년 {0.month}월 {0.day}일"),
    *("{0:%d} {1} {0.year}", "{1} {0.day}, {0.year}", "{0.day}th of {1}, {0.year}"),
    *("{0:%d}-{1}-{0.year}", "By Jane Roe{1} {0.day}, {0.year}"),
)
MONTHS = "January February March April May June July August September October November December"
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@given(LINES, LANGUAGES)
@example("1" * 400, None)
@example("٣" * 5 + "/" + "٣" * 2, "fa")
@example("12 May ²³", None)
def test_any_text_is_searched(text: str, language: str | None) -> None:
    """No line makes the search fail; dates are in order, within the line, and in the calendar."""
    position = 0
    for found in find(text, language):
        assert position <= found.start < found.end <= len(text)
        position = found.end
        assert 1900 <= found.value.year <= 2100
        if found.precision is DatePrecision.DAY:
            assert found.value.time() == dt.time()
            assert found.value.tzinfo is None


@given(LINES, LANGUAGES)
def test_the_same_line_gives_the_same_dates(text: str, language: str | None) -> None:
    """Nothing is remembered from one call to the next, and no answer is an error."""
    assert find(text, language) == find(text, language)
    assert is_date_line(text, language) in {True, False}
    assert is_relative(text) in {True, False}


@given(DAYS, st.sampled_from(FORMS))
def test_a_printed_day_is_found(day: dt.date, form: str) -> None:
    """Every day of two centuries is read back from every form."""
    text = form.format(day, MONTHS.split()[day.month - 1])
    assert [found.value.date() for found in find(text)] == [day]


@given(DAYS, st.times(), st.integers(min_value=-14 * 60, max_value=14 * 60))
def test_an_iso_time_is_found(day: dt.date, time: dt.time, offset: int) -> None:
    """What `datetime.isoformat` writes is read back, to the microsecond and the minute of zone."""
    value = dt.datetime.combine(day, time, dt.timezone(dt.timedelta(minutes=offset)))
    (found,) = find(value.isoformat())
    assert found.value == value
    assert found.value.utcoffset() == value.utcoffset()


@given(DAYS)
def test_a_day_alone_is_a_date_line(day: dt.date) -> None:
    """A line with nothing but a day is a date line, and no relative one."""
    text = f"{day.day}.{day.month}.{day.year}"
    assert is_date_line(text)
    assert not is_relative(text)
