"""Lines that open with a name or look like bylines: which of them name an author."""

from __future__ import annotations

import pytest

from newsparse.authors import read_byline


class TestWithoutLabel:
    """Lines that open with a name."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Jane Roe, 12 May 2023", ["Jane Roe"]),
            ("Jane Roe 19 December 2023 • 3:54pm", ["Jane Roe"]),
            ("Jane RoeDec. 11, 2023", ["Jane Roe"]),
            ("Jane Roe | 05.04.2025 - Güncelleme : 05.04.2025", ["Jane Roe"]),
            ("Jane Roe · CBC News · Posted: Aug 08, 2024 4:00 AM EDT", ["Jane Roe"]),
            ("Jane Roe, John Doe 20.01.2024 6 min", ["Jane Roe", "John Doe"]),
            ("Jane Roe, Beirut 10.07.2024 3 min", ["Jane Roe"]),
            ("Jane Roe5 hours ago", ["Jane Roe"]),
            ("Jane Roe|Published 1 day ago", ["Jane Roe"]),
            ("Jane Roe, Staff Writer", ["Jane Roe"]),
            ("Jane Roe Political Correspondent", ["Jane Roe"]),
            ("Jane Roe | Columnist", ["Jane Roe"]),
            ("Erika Mustermann Redakteurin", ["Erika Mustermann"]),
            ("Jane Roe@janeroe", ["Jane Roe"]),
            ("Jane Roe and AP", ["Jane Roe", "AP"]),
            ("Associated PressApril 28, 2023 GMT", ["Associated Press"]),
            ("27. Januar 2026 • Erika Mustermann • 3 Minuten", ["Erika Mustermann"]),
            ("May 30, 2023 / Jane Roe", ["Jane Roe"]),
        ],
    )
    def test_are_bylines_when_a_date_or_a_job_stands_beside_it(
        self, text: str, expected: list[str]
    ) -> None:
        """Such lines are likely bylines, and say that they have no label."""
        found = read_byline(text)
        assert found is not None
        assert [author.name for author in found.authors] == expected
        assert not found.has_label

    @pytest.mark.parametrize(
        ("text", "expected", "rest"),
        [
            ("김철수 기자", ["김철수"], ""),
            ("서울, 부산 김철수 기자 kim@example.com", ["김철수"], "kim@example.com"),
            ("김철수·이영희 기자", ["김철수", "이영희"], ""),
            ("山田太郎記者", ["山田太郎"], ""),
            ("Dec 22, 2023 by Jane Roe", ["Jane Roe"], ""),
        ],
    )
    def test_are_bylines_when_the_label_stands_elsewhere(
        self, text: str, expected: list[str], rest: str
    ) -> None:
        """In Korean and Japanese the label follows the name."""
        found = read_byline(text)
        assert found is not None
        assert [author.name for author in found.authors] == expected
        assert (found.has_label, found.rest) == (True, rest)

    @pytest.mark.parametrize(
        "text",
        [
            "Jane Roe",
            "Jane Roe and John Doe",
            "Frankfurt, December 16, 2024, 12:30 Uhr",
            "New York, Dec 12, 2023",
            "Premier League 12 May 2023",
            "Local News May 15, 2025",
            "World Cup 12 May 2023",
            "— Jane Roe (@janeroe) September 15, 2024",
            "Jane Roe / Reuters",
            "Erika Mustermann/dpa",
            "Redaktion@example.org",
            "Software Development Manager",
            "US Editor in Chief",
            "British Vogue’s 6 December 2023 Covers Are A Celebration",
            "In 2019 Jane Roe wrote on 12 May 2020",
            "Jane Roe was born on 12 May 1980 in London",
            "Sponsored content",
            "기자는 어제 서울에 갔다.",
            "記者の目",
        ],
    )
    def test_are_no_bylines_otherwise(self, text: str) -> None:
        """A name alone, a place, a section, a photograph's credit or a signature is none."""
        assert read_byline(text) is None


class TestNoBylines:
    """Lines that begin like bylines."""

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "By",
            "By ",
            "By 2025 the company will have built ten bridges.",
            "By the time he arrived, the bridge was open.",
            "By design, the system is slow",
            "By Design",
            "By Monday Morning",
            "By Popular Demand",
            "By Jane Roe is a writer",
            "By Jane Roe said on Monday that the bridge was open.",
            "By Jane Roe, who has covered the city for ten years and lives there with two cats",
            "By Jane Roe, one of the authors of a newsletter. Roe has covered it for years.",
            "Bylaws are rules",
            "Byron Smith",
            "Von der Leyen sagte",
            "Von der Leyen sagte am Montag, dass die Kommission handeln werde.",
            "Von Bayern lernen heißt siegen lernen",
            "Vonovia SE Aktie",
            "Por qué el gobierno no quiere",
            "Por Dios Santo que no",
            "Par Avion",
            "Da Vinci Code",
            "Di Maria",
            "Per Erik Ofstad",
            "Author interview with a famous person",
            "Text messages are read",
            "Photos: Inside Gaza’s Hospitals",
            "Reviewed by thousands of readers",
            "Updated by the minute",
            "文化的な生活",
            "Last Modified: August 08, 2023",
            "记者会上他说",
            "By " + "Jane Roe " * 30,
        ],
    )
    def test_are_told_apart(self, text: str) -> None:
        """Sentences, titles and single words are no bylines, nor is a line over 200 characters."""
        assert read_byline(text) is None
