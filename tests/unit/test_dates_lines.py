"""Lines about dates: labels of updates, lines of dates alone, and lines that count from now."""

from __future__ import annotations

import pytest
from found_dates import only

from newsparse.dates import find, is_date_line, is_relative


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
