"""How long ago something was, within a line that other words are glued to."""

from __future__ import annotations

import pytest

from newsparse.dates import find_age


class TestFindAge:
    """`find_age`."""

    @pytest.mark.parametrize(
        ("before", "age", "after"),
        [
            ("AnalysisMarkets", "15 hours ago", "Oats Jump by a Third"),
            ("", "15h ago", "Wheat"),
            ("Top 10 Oats", "2 months ago", ""),
            ("Märkte", "vor 2 Stunden", "Weizen fällt"),
            ("Mercados", "há 2 horas", "Trigo cai"),
            ("Mercados", "Hace 2 horas", "Trigo cae"),
            ("Marchés", "il y a 3 jours", "Le blé"),
            ("Mercati", "2 ore fa", "Il grano"),
            ("Rynki", "2 godziny temu", "Pszenica"),
            ("Piyasalar", "2 saat önce", "Buğday"),
            ("Рынки", "2 часа назад", "Пшеница падает"),
            ("Pasar", "2 jam yang lalu", "Gandum"),
            ("Giá", "2 giờ trước", "Lúa mì"),
            ("市場", "2時間前", "小麦が下落"),
            ("시장", "2시간 전", "밀 가격"),
            ("อาหาร", "2 ชั่วโมงที่แล้ว", "ข้าว"),
            ("الأسواق", "منذ 3 ساعات", "القمح"),
        ],
    )
    def test_finds_an_age_between_what_is_glued_to_it(
        self, before: str, age: str, after: str
    ) -> None:
        """Capitals part it from its neighbours, and digits; in some scripts digits alone."""
        found = find_age(before + age + after)
        assert found == (len(before), len(before) + len(age))

    @pytest.mark.parametrize(
        "text", ["", "Wheat falls", "5 reasons why", "In 2 days Wheat fell", "1.5 hours ago", "9"]
    )
    def test_finds_nothing_elsewhere(self, text: str) -> None:
        """A number alone is no age."""
        assert find_age(text) is None
