"""Time zones that sites declare."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse import Article, Site, parse
from newsparse.errors import SiteError
from newsparse.sites import in_zone

_PAGE = """<html lang=en><head><meta property=article:published_time content="{}"></head><body>
<h1>Ferry returns</h1><p>The ferry to the islands sails again from Monday, the office said.</p>
<p>Tickets cost the same as last year, and bicycles travel free on weekdays.</p></body></html>"""


def _read(written: str, zone: str | None = "Europe/Berlin") -> Article:
    site = Site("Quay", ("quay.example",), time_zone=zone)
    return parse(_PAGE.format(written), url="https://quay.example/ferry", sites=[site])


class TestTimes:
    """Times that a page prints without a zone."""

    @pytest.mark.parametrize(
        ("written", "offset"), [("2024-01-05T08:30", 1), ("2024-07-05T08:30:15", 2)]
    )
    def test_become_aware(self, written: str, offset: int) -> None:
        """With the offset of that day, summer or winter."""
        read = _read(written)
        assert read.published is not None
        assert read.published.utcoffset() == dt.timedelta(hours=offset)
        assert read.published.replace(tzinfo=None) == dt.datetime.fromisoformat(written)
        assert Article.from_json(read.to_json()) == read

    def test_stay_naive_without_a_zone(self) -> None:
        """Nothing is guessed."""
        read = _read("2024-01-05T08:30", None)
        assert read.published == dt.datetime(2024, 1, 5, 8, 30)  # noqa: DTZ001 - a naive one

    def test_with_a_zone_of_their_own_keep_it(self) -> None:
        """The page knows better."""
        read = _read("2024-01-05T08:30+05:00")
        assert read.published is not None
        assert read.published.utcoffset() == dt.timedelta(hours=5)

    def test_of_a_mere_day_stay_as_they_are(self) -> None:
        """A day has no clock."""
        read = _read("2024-01-05")
        assert read.published == dt.datetime(2024, 1, 5)  # noqa: DTZ001 - a naive one


def test_what_is_finer_than_a_second_is_left_out() -> None:
    """The precision says second."""
    read = _read("2024-01-05T08:30:15.123456Z")
    assert read.published == dt.datetime(2024, 1, 5, 8, 30, 15, tzinfo=dt.UTC)


def test_an_hour_that_comes_twice_is_the_first() -> None:
    """When summer time ends."""
    value = dt.datetime(2024, 10, 27, 2, 30)  # noqa: DTZ001 - a naive one
    assert in_zone(value, "Europe/Berlin").utcoffset() == dt.timedelta(hours=2)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", 7])
def test_a_zone_that_is_none_is_refused(zone: object) -> None:
    """Where the plugin's author wrote it."""
    with pytest.raises(SiteError, match="time_zone"):
        Site("Quay", ("quay.example",), time_zone=zone)  # type: ignore[arg-type] # wrong types are tested
