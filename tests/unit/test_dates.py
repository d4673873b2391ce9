"""Dates in lines of pages: which are found, what they mean, and what is no date."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.dates import DatePrecision, FoundDate, find, is_date_line, is_relative

UTC = dt.UTC


def zone(hours: float) -> dt.timezone:
    """Return the zone so many hours east of Greenwich."""
    return dt.timezone(dt.timedelta(hours=hours))


def at(*numbers: int, tzinfo: dt.tzinfo | None = None) -> dt.datetime:
    """Return a time, naive unless a zone is given, from its year to its microsecond."""
    year, month, day, hour, minute, second, microsecond = (*numbers, 0, 0, 0, 0)[:7]
    return dt.datetime(year, month, day, hour, minute, second, microsecond, tzinfo)


def only(text: str, language: str | None = None) -> FoundDate:
    """Return the single date of `text`."""
    (found,) = find(text, language)
    return found


def day(text: str, language: str | None = None) -> dt.date:
    """Return the day of the single date of `text`, which has no time of day."""
    found = only(text, language)
    assert found.precision is DatePrecision.DAY
    assert found.value.time() == dt.time()
    assert found.value.tzinfo is None
    return found.value.date()


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


class TestNames:
    """Dates with the name of a month."""

    @pytest.mark.parametrize(
        "text",
        [
            "12 May 2023",
            "12th May 2023",
            "12th of May, 2023",
            "May 12, 2023",
            "May 12th 2023",
            "MAY 12, 2023",
            "12-May-2023",
            "12 May '23",
            "2023 May 12",
            "12. Mai 2023",
            "12 mai 2023",
            "12 de mayo de 2023",
            "12 de maio de 2023",
            "12 maggio 2023",
            "12 mei 2023",
            "12 maja 2023",
            "12 maj 2023",
            "12. toukokuuta 2023",
            "12. května 2023",
            "12. mája 2023",
            "2023. május 12.",
            "12 мая 2023 г.",
            "12 травня 2023 р.",
            "12 май 2023",
            "12. maj 2023.",
            "12. svibnja 2023",
            "12 Mayıs 2023",
            "12 Mei 2023",
            "12 Μαΐου 2023",
            "12 ΜΑΙΟΥ 2023",
            "12 maig 2023",
            "12 de maig de 2023",
            "2023ko maiatzaren 12a",
            "2023 m. gegužės 12 d.",
            "2023. gada 12. maijs",
            "12. mai 2023",
            "12. maí 2023",
            "12 მაისი 2023",
            "12 may 2023",
            "12 مايو 2023",
            "١٢ مايو ٢٠٢٣",
            "12 أيار 2023",
            "12 במאי 2023",
            "12 मई 2023",
            "१२ मई २०२३",
            "১২ মে ২০২৩",
            "12 พฤษภาคม 2566",
            "12 พ.ค. 2566",
            "12 พ.ค. 66",
            "12 Tháng Năm 2023",
            "Ngày 12 tháng 5 năm 2023",
            "12 tháng 5, 2023",
            "2023年5月12日",
            "2023 年 5 月 12 日",
            "5 月 12, 2023",
            "2023년 5월 12일",
            "۲۲ اردیبهشت ۱۴۰۲",
            "۱۴۰۲/۰۲/۲۲",
        ],
    )
    def test_are_read_in_many_languages(self, text: str) -> None:
        """The same day, as pages print it in each language."""
        assert day(text) == dt.date(2023, 5, 12)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Dec. 22, 2023", (2023, 12, 22)),
            ("Sept. 7, 1993", (1993, 9, 7)),
            ("18 juil. 2024", (2024, 7, 18)),
            ("1er février 2024", (2024, 2, 1)),
            ("1 FEVRIER 2024", (2024, 2, 1)),
            ("1º de março de 2024", (2024, 3, 1)),
            ("3 ene. 2024", (2024, 1, 3)),
            ("23 okt 2025", (2025, 10, 23)),
            ("4 Tháng Sáu 2024", (2024, 6, 4)),
            ("12 d’abril de 2023", (2023, 4, 12)),
            ("12 تشرين الأول 2023", (2023, 10, 12)),
            ("5 ŞUBAT 2024", (2024, 2, 5)),
            ("6 KASIM 2024", (2024, 11, 6)),
            ("7 Nİsan 2024", (2024, 4, 7)),
            ("11 Agu 2024", (2024, 8, 11)),
            ("25.Jun.2019", (2019, 6, 25)),
        ],
    )
    def test_may_be_short_or_in_capitals(self, text: str, expected: tuple[int, int, int]) -> None:
        """Abbreviations, missing accents and capitals are understood."""
        assert day(text) == dt.date(*expected)

    @pytest.mark.parametrize(
        ("language", "month"), [(None, 11), ("pl", 11), ("cs", 11), ("hr", 10)]
    )
    def test_that_mean_two_months_are_settled_by_the_language(
        self, language: str | None, month: int
    ) -> None:
        """The name "listopad" is October in Croatian only."""
        assert day("12. listopad 2023", language) == dt.date(2023, month, 12)

    @pytest.mark.parametrize(
        ("text", "start", "printed"),
        [
            ("By Jane RoeFebruary 1, 2023", 11, "February 1, 2023"),
            ("Mental HealthDECEMBER 22, 2022", 13, "DECEMBER 22, 2022"),
            ("Publiziert17. Dezember 2024", 10, "17. Dezember 2024"),
            ("November 30-December 4, 2026", 12, "December 4, 2026"),
        ],
    )
    def test_may_be_glued_to_the_word_before(self, text: str, start: int, printed: str) -> None:
        """A date begins where its own words begin."""
        found = only(text)
        assert (found.start, text[found.start : found.end]) == (start, printed)

    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("December 22, 20234:46 AM", 1),
            ("22 Dec 202322 Dec 2023", 2),
            ("Oct 17, 20235757 Shares", 1),
            ("April 10, 20233 years", 1),
        ],
    )
    def test_may_be_glued_to_the_number_after(self, text: str, count: int) -> None:
        """The year ends after four digits."""
        found = find(text)
        assert len(found) == count
        assert {date.value.year for date in found} == {2023}

    @pytest.mark.parametrize(
        "text",
        [
            "May 2023",
            "May 12",
            "12 May",
            "Nov 2016",
            "12 apples 2023",
            "12 maybe 2023",
            "No. 2 (February 2024)",
            "D-2, in May 2020",
            "the 22nd of December. The 2023 solstice",
            "2 million in 2023",
            "Top 10 2023",
            "12, 2023",
            "March 2020 2021",
        ],
    )
    def test_without_a_day_or_a_year_are_no_dates(self, text: str) -> None:
        """Nothing is filled in."""
        assert find(text) == ()


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


class TestUpdates:
    """Labels before a date."""

    @pytest.mark.parametrize(
        "text",
        [
            "Updated 12 May 2023",
            "Last updated: May 12, 2023",
            "LAST MODIFIED ON MAY 12, 2023",
            "Updated 3:04 PM EDT, Fri May 12, 2023",
            "Aktualisiert am 12. Mai 2023",
            "Zuletzt aktualisiert: 12.05.2023",
            "Actualizado el 12 de mayo de 2023",
            "Última atualização em 12 de maio de 2023",
            "Mis à jour le 12 mai 2023",
            "Aggiornato il 12 maggio 2023",
            "Bijgewerkt op 12 mei 2023",
            "Aktualizacja: 12 maja 2023",
            "Обновлено 12 мая 2023",
            "Оновлено: 12 травня 2023",
            "Güncelleme: 12 Mayıs 2023",
            "Diperbarui 12 Mei 2023",
            "Cập nhật ngày 12 tháng 5 năm 2023",
            "Uppdaterad 12 maj 2023",
            "Oppdatert 12.05.2023",
            "Päivitetty 12.5.2023",
            "更新日：2023年5月12日",
            "2023年5月12日 更新",
            "최종수정 2023.05.12",
            "آخر تحديث 12 مايو 2023",
        ],
    )
    def test_say_that_the_story_was_changed(self, text: str) -> None:
        """Every language has its words for it."""
        assert only(text).is_update

    @pytest.mark.parametrize(
        "text",
        [
            "Published 12 May 2023",
            "12 May 2023",
            "Veröffentlicht am 12.05.2023",
            "公開 2023年5月12日",
        ],
    )
    def test_of_publication_do_not(self, text: str) -> None:
        """The first publication is no update."""
        assert not only(text).is_update

    @pytest.mark.parametrize(
        ("text", "updates"),
        [
            ("Published May 12, 2023 Updated May 13, 2023", [False, True]),
            ("Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06", [False, True]),
            ("Aktualizacja: 19.04.2026 19:45 Publikacja: 19.04.2026 19:05", [True, False]),
            ("公開 2023年5月12日 更新 2023年5月13日", [False, True]),
            ("20 Nisan 2026•Güncelleme: 21 Nisan 2026", [False, True]),
        ],
    )
    def test_belong_to_the_date_after_them(self, text: str, updates: list[bool]) -> None:
        """Two dates in one line keep their own labels, in order."""
        assert [found.is_update for found in find(text)] == updates


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


class TestDateLine:
    """Lines that are nothing but dates."""

    @pytest.mark.parametrize(
        "text",
        [
            "12 May 2023",
            "Friday, May 12, 2023",
            "Published: May 12, 2023 at 3:04 p.m. EDT",
            "Published May 12, 2023 | Updated May 13, 2023, 5:49 p.m. ET",
            "August 30, 2023 1:55 am(Updated 4:30 am)",
            "Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read",
            "06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten",
            "Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ",
            "Actualizado el 25/05/2025 21:57 h",
            "Publié le 18 juil. 2024 à 08:01Mis à jour le 18 juil. 2024 à 09:06",
            "Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52",
            "Δευτέρα, 12 Μαΐου 2023, 10:30",
            "입력 2026.07.12 22:09",
            "公開日：2025/01/31 11:30 更新日：2025/01/31 11:30",
            "2025年1月14日（火）",
            "วันศุกร์ 12 พฤษภาคม 2566",
            "2023 m. gegužės 12 d.",
            "( 12 May 2023 )",
        ],
    )
    def test_may_hold_labels_weekdays_and_times(self, text: str) -> None:
        """What belongs to a date does not spoil the line."""
        assert is_date_line(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "May 2023",
            "yesterday",
            "By Jane Roe February 1, 2023",
            "Frankfurt, December 16, 2024",
            "The law takes effect on January 1, 2026",
            "Copyright 12 May 2023 Example Ltd",
            "12 May 2023 4 comments",
            "x" * 200 + " 12 May 2023",
        ],
    )
    def test_may_hold_nothing_else(self, text: str) -> None:
        """A name, a place or a sentence makes it another line."""
        assert not is_date_line(text)


class TestRelative:
    """Lines that count from now."""

    @pytest.mark.parametrize(
        "text",
        [
            "3 hours ago",
            "an hour ago",
            "1h ago",
            "15m ago",
            "Updated 3 hours ago",
            "yesterday",
            "Yesterday 12:35PM",
            "Just now",
            "vor 2 Stunden",
            "Vor 32 Minuten",
            "il y a 3 heures",
            "hace 3 días",
            "há 2 horas",
            "2 horas atrás",
            "2 ore fa",
            "3 uur geleden",
            "5 godzin temu",
            "2 часа назад",
            "2 години тому",
            "преди 2 часа",
            "2 saat önce",
            "3 jam yang lalu",
            "3 giờ trước",
            "för 3 timmar sedan",
            "for 2 timer siden",
            "3 tuntia sitten",
            "před 2 hodinami",
            "3 órája",
            "acum 2 ore",
            "πριν από 2 ώρες",
            "fa 3 hores",
            "منذ 3 ساعات",
            "3 ساعت پیش",
            "לפני 2 שעות",
            "2 घंटे पहले",
            "3 ชั่วโมงที่แล้ว",
            "3時間前",
            "3小时前",
            "3시간 전",
            "昨天",
        ],
    )
    def test_are_told_in_many_languages(self, text: str) -> None:
        """A number, a unit and the word for "ago"."""
        assert is_relative(text)
        assert find(text) == ()

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "5 min read",
            "3 hours",
            "for 3 hours",
            "for 3 dollars",
            "long ago",
            "vor Ort",
            "12 May 2023",
            "Jane Roe",
            "2 years ago I saw him for the last time",
            "Hier",
            "órája",
            "ago",
            "yesterday was a good day for all of us here",
        ],
    )
    def test_are_not_seen_in_other_lines(self, text: str) -> None:
        """Reading times, lengths and prose are no such lines."""
        assert not is_relative(text)
