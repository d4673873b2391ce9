"""The time of day and the zone that stand beside a day."""

from __future__ import annotations

import datetime as dt

import pytest
from found_dates import at, only, zone

from newsparse.dates import DatePrecision, find


class TestTimeOfDay:
    """What stands beside a day."""

    @pytest.mark.parametrize(
        ("text", "hour", "minute"),
        [
            ("12 May 2023, 10:00", 10, 0),
            ("12 May 2023 at 9:05", 9, 5),
            ("May 12, 2023 at 3:04 p.m.", 15, 4),
            ("May 12, 2023 3:04PM", 15, 4),
            ("May 12, 2023, 12:30 AM", 0, 30),
            ("May 12, 2023, 12:30 pm", 12, 30),
            ("May 12, 2023 5 p.m.", 17, 0),
            ("May 12, 2023 — 5.30am", 5, 30),
            ("May 12, 2023 / 1:54 PM", 13, 54),
            ("12.05.2023 | 15:00 Uhr", 15, 0),
            ("12.05.2023 um 14 Uhr", 14, 0),
            ("12. Mai 2023 • 18:41 Uhr", 18, 41),
            ("le 12 mai 2023 à 10h30", 10, 30),
            ("le 12 mai 2023 à 10 h 30", 10, 30),
            ("le 12 mai 2023 à 10h", 10, 0),
            ("12 de mayo de 2023 a las 16:51 h", 16, 51),
            ("12 de maio de 2023 às 10h30", 10, 30),
            ("12 maggio 2023 alle ore 10:30", 10, 30),
            ("12.05.2023, kl. 13.05", 13, 5),
            ("12.5.2023 klo 13.05", 13, 5),
            ("12 maja 2023, godz. 10:30", 10, 30),
            ("12 мая 2023 в 10:30", 10, 30),
            ("12 Mayıs 2023 saat 10:30", 10, 30),
            ("12 Mei 2023 pukul 10.30", 10, 30),
            ("2023年5月12日（金）10時30分", 10, 30),
            ("2023年5月12日 午後3時04分", 15, 4),
            ("2023年5月12日 下午3:04", 15, 4),
            ("2023년 5월 12일 오후 3:04", 15, 4),
            ("12 พฤษภาคม 2566 เวลา 10:30 น.", 10, 30),
            ("۲۲ اردیبهشت ۱۴۰۲ - ۱۰:۳۰", 10, 30),
            ("Friday, May 12, 2023 10:30", 10, 30),
            ("12 May 2023 (Fri) 10:30", 10, 30),
        ],
    )
    def test_after_the_day_is_read(self, text: str, hour: int, minute: int) -> None:
        """Each language has its own words and signs between day and time."""
        found = only(text)
        assert found.value == at(2023, 5, 12, hour, minute)
        assert found.precision is DatePrecision.MINUTE
        assert found.end == len(text)

    @pytest.mark.parametrize(
        ("text", "hour", "minute"),
        [
            ("10:30, 12 May 2023", 10, 30),
            ("3:04 PM on May 12, 2023", 15, 4),
            ("10:30 Fri 12 May 2023", 10, 30),
            ("Video02:53 12.05.2023", 2, 53),
        ],
    )
    def test_before_the_day_is_read(self, text: str, hour: int, minute: int) -> None:
        """Some sites print the time first; it belongs to the date."""
        found = only(text)
        assert found.value == at(2023, 5, 12, hour, minute)
        assert text[found.start].isdigit()
        assert found.end == len(text)

    @pytest.mark.parametrize(
        ("text", "offset"),
        [
            ("12 May 2023, 10:00 UTC", 0),
            ("12 May 2023, 10:00 GMT+0000", 0),
            ("12 May 2023, 10:00 (UTC+2)", 2),
            ("12 May 2023, 10:00 GMT-3", -3),
            ("12 May 2023, 10:00 +07", 7),
            ("12 May 2023, 10:00 +05:30", 5.5),
            ("May 12, 2023 10:00 a.m. EDT", -4),
            ("May 12, 2023 10:00 AM EST", -5),
            ("May 12, 2023 10:00 AM PDT", -7),
            ("12 May 2023 10:00 BST", 1),
            ("12. Mai 2023 10:00 MESZ", 2),
            ("12 May 2023 10:00 CET", 1),
            ("12 мая 2023 10:00 МСК", 3),
            ("12 May 2023 10:00 IST", 5.5),
            ("12 Mei 2023 10:00 WIB", 7),
            ("12 May 2023 10:00 JST", 9),
            ("12 May 2023 10:00 AEST", 10),
            ("10:00 AM PDT • May 12, 2023", -7),
            ("10:00 BST, 12 May 2023", 1),
        ],
    )
    def test_with_a_zone_is_aware(self, text: str, offset: float) -> None:
        """Offsets and the common abbreviations give the distance from Greenwich."""
        found = only(text)
        assert found.value == at(2023, 5, 12, 10, tzinfo=zone(offset))
        assert found.value.utcoffset() == dt.timedelta(hours=offset)

    @pytest.mark.parametrize(
        ("text", "offset"),
        [
            ("Jan. 12, 2023, 10:00 a.m. ET", -5),
            ("July 12, 2023, 10:00 a.m. ET", -4),
            ("March 12, 2023, 1:59 a.m. ET", -5),
            ("March 12, 2023, 2:00 a.m. ET", -4),
            ("Nov. 5, 2023, 1:59 a.m. PT", -7),
            ("Nov. 5, 2023, 2:00 a.m. PT", -8),
            ("March 20, 2006, 10:00 a.m. CT", -6),
            ("Oct. 28, 2006, 10:00 a.m. CT", -5),
            ("Oct. 29, 2006, 10:00 a.m. MT", -7),
        ],
    )
    def test_in_american_time_depends_on_the_season(self, text: str, offset: float) -> None:
        """What clocks show in "ET" is worked out from the date."""
        assert only(text).value.utcoffset() == dt.timedelta(hours=offset)

    @pytest.mark.parametrize(
        "text",
        [
            "12 May 2023 45:10",
            "12 May 2023 02:35 min",
            "12 May 2023 4",
            "12 May 2023 with 10:30 left",
            "12 May 2023 1:2",
            "10.30, 12 May 2023",
            "110:30 12 May 2023",
        ],
    )
    def test_is_not_seen_in_other_numbers(self, text: str) -> None:
        """Lengths of films, counts of comments and prose leave the day alone."""
        assert only(text).precision is DatePrecision.DAY

    @pytest.mark.parametrize(
        "text",
        [
            "12 May 2023 10:00 NASA",
            "12 May 2023 10:00 +25:00",
            "12 May 2023 10:00 GET TICKETS",
            "12 May 2023 10:00 est",
        ],
    )
    def test_with_other_words_after_it_is_naive(self, text: str) -> None:
        """What is no zone of the world gives none."""
        found = only(text)
        assert found.value == at(2023, 5, 12, 10)
        assert text[found.start : found.end] == "12 May 2023 10:00"

    @pytest.mark.parametrize(
        ("text", "hour"),
        [
            ("12 Mayıs 2023 10:00 ÖÖ", 10),
            ("12 Mayıs 2023 10:00 ÖS", 22),
            ("12/05/2023 10:00 π.μ.", 10),
            ("12/05/2023 10:00 μ.μ.", 22),
            ("12 tháng 5, 2023 10:00 SA", 10),
            ("12 tháng 5, 2023 10:00 CH", 22),
            ("12 مايو 2023 10:00 ص", 10),
            ("12 مايو 2023 10:00 م", 22),
        ],
    )
    def test_may_be_halved_in_other_languages(self, text: str, hour: int) -> None:
        """Morning and afternoon have their abbreviations in each language."""
        assert only(text).value.hour == hour

    def test_of_a_range_is_its_beginning(self) -> None:
        """The dash of a range is no offset."""
        found = only("12 May 2023 10:00-12:00")
        assert found.value == at(2023, 5, 12, 10)
        assert found.value.tzinfo is None

    def test_that_no_clock_shows_spoils_the_date(self) -> None:
        """A date beside an impossible time is left out, and the next one is still found."""
        assert find("2023-05-12T25:00") == ()
        assert find("12 May 2023, 10:75") == ()
        found = only("12 May 2023, 25:00 | 13 May 2023")
        assert found.value == at(2023, 5, 13)
