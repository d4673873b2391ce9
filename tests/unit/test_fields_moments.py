"""Dates as metadata writes them, and the days in addresses."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.dates import DatePrecision
from newsparse.fields.moments import Moment, in_url, is_possible, read

DAY, MINUTE, SECOND = DatePrecision.DAY, DatePrecision.MINUTE, DatePrecision.SECOND


class TestRead:
    """`read`, which reads one value."""

    @pytest.mark.parametrize(
        ("text", "iso", "precision"),
        [
            ("2023-05-12", "2023-05-12T00:00:00", DAY),
            ("2023/05/12", "2023-05-12T00:00:00", DAY),
            ("20230512", "2023-05-12T00:00:00", DAY),
            ("2023-05-12T10:30", "2023-05-12T10:30:00", MINUTE),
            ("2023-05-12 9:30", "2023-05-12T09:30:00", MINUTE),
            ("2023-05-12T10:30:15Z", "2023-05-12T10:30:15+00:00", SECOND),
            ("2023-05-12T10:30:15.1234567Z", "2023-05-12T10:30:15+00:00", SECOND),
            ("2023-05-12T10:30:15+0530", "2023-05-12T10:30:15+05:30", SECOND),
            ("2023-05-12T10:30:15 -04:00", "2023-05-12T10:30:15-04:00", SECOND),
            ("2023-05-12 10:30:15 UTC", "2023-05-12T10:30:15+00:00", SECOND),
            ("2023-05-12T10:30:15+02:00[Europe/Berlin]", "2023-05-12T10:30:15+02:00", SECOND),
            ("20230512T103015Z", "2023-05-12T10:30:15+00:00", SECOND),
            ("20230512103015", "2023-05-12T10:30:15", SECOND),
            ("1683887415", "2023-05-12T10:30:15+00:00", SECOND),
            ("1683887415000", "2023-05-12T10:30:15+00:00", SECOND),
            ("Fri, 12 May 2023 10:30:15 GMT", "2023-05-12T10:30:15+00:00", SECOND),
            ("May 12, 2023", "2023-05-12T00:00:00", DAY),
            (" 2023-05-12\n", "2023-05-12T00:00:00", DAY),
        ],
    )
    def test_keeps_zone_and_precision(self, text: str, iso: str, precision: DatePrecision) -> None:
        """A date is aware exactly when a zone is written, and as precise as it is written."""
        assert read(text) == Moment(dt.datetime.fromisoformat(iso), precision)

    @pytest.mark.parametrize(
        "text",
        ["", "today", "2023-13-40", "2023-02-30T10:00", "2023-05-12T25:00Z", "12345", "x" * 999],
    )
    def test_gives_none_for_no_date(self, text: str) -> None:
        """What no calendar has, and what writes no day, is no date."""
        assert read(text) is None

    def test_asks_the_language_which_number_is_the_day(self) -> None:
        """Dates of mere numbers are read as the language has it."""
        english, german = read("05/12/2023", "en"), read("05/12/2023", "de")
        assert english is not None
        assert german is not None
        assert (english.day().month, german.day().month) == (5, 12)


class TestIsPossible:
    """`is_possible`, for articles on the web."""

    @pytest.mark.parametrize(
        ("year", "possible"),
        [(1970, False), (1989, False), (1990, True), (2099, True), (2100, False)],
    )
    def test_knows_the_web_s_age(self, year: int, *, possible: bool) -> None:
        """Nothing was published there before 1990."""
        assert is_possible(Moment(dt.datetime(year, 1, 1, tzinfo=dt.UTC), DAY)) is possible


class TestInUrl:
    """`in_url`, which reads a day off an address."""

    @pytest.mark.parametrize(
        "path",
        [
            "/2023/05/12/harbour",
            "/news/2023-05-12-harbour.html",
            "/news/2023/may/12/harbour",
            "/harbour-2023-5-12/",
            "/20230512/harbour",
            "/news_20230512.html",
            "/2023/05/12",
        ],
    )
    def test_finds_the_day(self, path: str) -> None:
        """Folders, prefixes and endings of names may hold it."""
        found = in_url(f"https://example.com{path}")
        assert found is not None
        assert (found.day(), found.precision) == (dt.date(2023, 5, 12), DAY)

    @pytest.mark.parametrize(
        "path",
        [
            "/2023/05/harbour",
            "/2023/13/40/",
            "/id-120230512999",
            "/2023/abc/12/",
            "",
            "/1234/56/78",
        ],
    )
    def test_takes_no_other_number_for_one(self, path: str) -> None:
        """A month is no day, and a long number no date."""
        assert in_url(f"https://example.com{path}") is None

    def test_looks_at_the_path_alone(self) -> None:
        """The name of a host is no date."""
        assert in_url("https://a-2023-05-12.example.com/harbour") is None
        assert in_url("no address") is None
