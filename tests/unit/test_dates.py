"""Dates of machines and of mere numbers: which are found, what they mean, what is no date."""

from __future__ import annotations

import datetime as dt

import pytest
from found_dates import at, day, only, zone

from newsparse.dates import DatePrecision, find

UTC = dt.UTC


class TestIso:
    """Dates of machines."""

    @pytest.mark.parametrize(
        ("text", "value", "precision"),
        [
            ("2024-06-04", at(2024, 6, 4), DatePrecision.DAY),
            ("2024-06-04 05:30", at(2024, 6, 4, 5, 30), DatePrecision.MINUTE),
            ("2024-06-04T05:30:07", at(2024, 6, 4, 5, 30, 7), DatePrecision.SECOND),
            (
                "2024-06-04T05:30:07Z",
                at(2024, 6, 4, 5, 30, 7, tzinfo=UTC),
                DatePrecision.SECOND,
            ),
            (
                "2024-06-04T05:30:07+0000",
                at(2024, 6, 4, 5, 30, 7, tzinfo=UTC),
                DatePrecision.SECOND,
            ),
            (
                "2024-06-04T05:30:07.125+02:00",
                at(2024, 6, 4, 5, 30, 7, 125_000, tzinfo=zone(2)),
                DatePrecision.SECOND,
            ),
            (
                "2024-06-04T05:30-05:00",
                at(2024, 6, 4, 5, 30, tzinfo=zone(-5)),
                DatePrecision.MINUTE,
            ),
            (
                "Fri, 12 May 2023 10:00:00 GMT",
                at(2023, 5, 12, 10, tzinfo=UTC),
                DatePrecision.SECOND,
            ),
            (
                "Fri, 12 May 2023 10:00:00 -0700",
                at(2023, 5, 12, 10, tzinfo=zone(-7)),
                DatePrecision.SECOND,
            ),
            (
                "Fri May 12 10:00:00 UTC 2023",
                at(2023, 5, 12, 10, tzinfo=UTC),
                DatePrecision.SECOND,
            ),
            (
                "Fri May 12 2023 10:00:00 GMT+0200 (CEST)",
                at(2023, 5, 12, 10, tzinfo=zone(2)),
                DatePrecision.SECOND,
            ),
        ],
    )
    def test_are_read_with_what_they_say(
        self, text: str, value: dt.datetime, precision: DatePrecision
    ) -> None:
        """Day, time of day, fraction and offset are all kept."""
        found = only(text)
        assert (found.value, found.precision) == (value, precision)
        assert found.value.utcoffset() == value.utcoffset()


class TestNumbers:
    """Dates of mere numbers."""

    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            ("12.05.2023", None, (2023, 5, 12)),
            ("12.05.2023", "en", (2023, 5, 12)),
            ("28. 4. 2023", None, (2023, 4, 28)),
            ("12/05/2023", None, (2023, 12, 5)),
            ("12/05/2023", "en", (2023, 12, 5)),
            ("12/05/2023", "en-US", (2023, 12, 5)),
            ("12/05/2023", "en-gb", (2023, 5, 12)),
            ("12/05/2023", "fr", (2023, 5, 12)),
            ("22/05/2023", "en", (2023, 5, 22)),
            ("05/22/2023", "fr", (2023, 5, 22)),
            ("06.18.2025", None, (2025, 6, 18)),
            ("12-05-2023", None, (2023, 5, 12)),
            ("12-05-2023", "en", (2023, 12, 5)),
            ("15.04.25", None, (2025, 4, 15)),
            ("12/22/23", None, (2023, 12, 22)),
            ("01.02.99", None, (1999, 2, 1)),
            ("2025/1/14", None, (2025, 1, 14)),
            ("2025.05.15", None, (2025, 5, 15)),
            ("2018. 11. 23", None, (2018, 11, 23)),
            ("2025•01•08", None, (2025, 1, 8)),
        ],
    )
    def test_are_read_in_the_order_of_the_language(
        self, text: str, language: str | None, expected: tuple[int, int, int]
    ) -> None:
        """A number above 12 is the day; else the separator and the language decide."""
        assert day(text, language) == dt.date(*expected)

    @pytest.mark.parametrize(
        "text",
        ["Publié le 05/04/2024", "Actualizado el 05/04/2024", "Stand: 05/04/2024"],
    )
    def test_beside_a_foreign_label_begin_with_the_day(self, text: str) -> None:
        """A label in another language says that the line is not American."""
        assert day(text) == dt.date(2024, 4, 5)

    @pytest.mark.parametrize(
        "text",
        [
            "192.168.1.2023",
            "1.2.3.2023",
            "555-12-2023-11",
            "10.0.2023",
            "https://example.org/blog/2014/9/2/why",
            "Version 12.05.2023.7",
            "12.5",
            "5-1-24",
            "1/2",
            "2023",
            "2022-23",
            "20230512",
            "123456/05/2023",
        ],
    )
    def test_are_not_seen_in_other_numbers(self, text: str) -> None:
        """Addresses, versions, scores and slugs are no dates."""
        assert find(text) == ()


class TestImpossible:
    """Days that no calendar has."""

    @pytest.mark.parametrize(
        "text",
        [
            "31 February 2023",
            "29 February 2023",
            "February 30, 2024",
            "2024-02-30",
            "2024-13-01",
            "32.05.2023",
            "0 May 2023",
            "12.00.2023",
            "12 May 1899",
            "12 May 2101",
            "31.02.2023",
            "۳۱ مهر ۱۴۰۲",
            "۳۰ اسفند ۱۴۰۲",
        ],
    )
    def test_are_no_dates(self, text: str) -> None:
        """Nothing is rounded to a day that exists."""
        assert find(text) == ()

    def test_do_not_keep_leap_days_out(self) -> None:
        """29 February exists in leap years, and 30 Esfand in Iranian ones."""
        assert day("29 February 2024") == dt.date(2024, 2, 29)
        assert day("۳۰ اسفند ۱۴۰۳") == dt.date(2025, 3, 20)

    def test_do_not_keep_the_first_and_last_year_out(self) -> None:
        """The years from 1900 to 2100 are read."""
        assert day("1 January 1900") == dt.date(1900, 1, 1)
        assert day("31 December 2100") == dt.date(2100, 12, 31)


class TestPlaces:
    """Where a date stands in its line."""

    def test_give_back_the_printed_date(self) -> None:
        """The offsets cut out the day with its time and zone, and nothing else."""
        text = "Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 9, 2024."
        printed = [text[found.start : found.end] for found in find(text)]
        assert printed == ["Aug 08, 2024 4:00 AM EDT", "August 9, 2024"]

    def test_are_found_in_the_first_300_characters_only(self) -> None:
        """A date far into a long line is not worth the search."""
        assert find("x" * 280 + " 12 May 2023") == find("x" * 280 + " 12 May 2023 and more")
        assert find("x" * 290 + " 12 May 2023") == ()
