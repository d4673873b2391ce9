"""Dates with the name of a month, in many languages."""

from __future__ import annotations

import datetime as dt

import pytest
from found_dates import day, only

from newsparse.dates import find


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
