"""Names alone: lists of them as metadata holds them, and the form of a name."""

from __future__ import annotations

import pytest

from newsparse.authors import looks_like_name, read_byline, split_names


class TestSplitNames:
    """Lists of names, as metadata holds them."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Jane Roe", ["Jane Roe"]),
            ("Jane Roe, John Doe and Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]),
            ("Jane Roe; John Doe", ["Jane Roe", "John Doe"]),
            ("Jane Roe | John Doe", ["Jane Roe", "John Doe"]),
            ("A & B", ["A", "B"]),
            ("Jane Roe und John Doe", ["Jane Roe", "John Doe"]),
            ("Jane Roe y John Doe", ["Jane Roe", "John Doe"]),
            ("Jane Roe et John Doe", ["Jane Roe", "John Doe"]),
            ("Jane Roe, Senior Editor", ["Jane Roe"]),
            ("Jane Roe, Ph.D.", ["Jane Roe"]),
            ("Jane Roe for CNN", ["Jane Roe"]),
            ("Jane Roe, CNN", ["Jane Roe"]),
            ("Jane Roe (CNN), jane@example.com, @jane", ["Jane Roe"]),
            ("Jane Roe, https://example.com/jane", ["Jane Roe"]),
            ("José Ortega y Gasset", ["José Ortega y Gasset"]),
            ("María García y otros amigos", ["María García"]),
            ("牛镛、岳弘彬", ["牛镛", "岳弘彬"]),
            ("박준석 기자 외 1명", ["박준석"]),
            ("Zendaya", ["Zendaya"]),
            ("ssi, dan", ["ssi", "dan"]),
            ("jane roe", ["jane roe"]),
            ("", []),
            (" , ; ", []),
            ("123 456", []),
        ],
    )
    def test_gives_each_name(self, text: str, expected: list[str]) -> None:
        """Jobs, addresses, handles, notes and papers are left out."""
        assert [author.name for author in split_names(text)] == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("dpa", [("dpa", True)]),
            ("The Associated Press", [("The Associated Press", True)]),
            ("example.com", [("example.com", True)]),
            ("Jane Roe and Reuters", [("Jane Roe", False), ("Reuters", True)]),
            ("Deutsche Presse-Agentur, dpa", [("Deutsche Presse-Agentur", True), ("dpa", True)]),
        ],
    )
    def test_marks_organisations(self, text: str, expected: list[tuple[str, bool]]) -> None:
        """Agencies and addresses of sites are no people."""
        assert [(author.name, author.is_organization) for author in split_names(text)] == expected


class TestLooksLikeName:
    """The form of a person's name."""

    @pytest.mark.parametrize(
        "text",
        [
            "Jane Roe",
            " Jane Roe ",
            "JANE ROE",
            "Jane van der Berg",
            "Jean-Luc Picard",
            "Conan O'Brien",
            "Victoria O’Regan",
            "J. K. Rowling",
            "Jane Roe Jr.",
            "Maria de los Angeles Garcia",
            "Khaled al-Masri",
            "Иван Петров",
            "Γιώργος Παπαδόπουλος",
            "محمد علي",
            "יוסי כהן",
            "张三",
            "山田太郎",
            "김철수",
            "约翰·史密斯",
        ],
    )
    def test_is_seen(self, text: str) -> None:
        """Two to five capitalised words, or a few letters of a script without capitals."""
        assert looks_like_name(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Jane",
            "jane roe",
            "Jane roe",
            "Jane Roe.",
            "Jane Roe, Editor",
            "Jane 2",
            "Jane Roe said",
            "The News",
            "Breaking News",
            "Read More",
            "What Is Bitcoin",
            "New York",
            "Associated Press",
            "Getty Images",
            "Staff Writer",
            "Jane Roe’s",
            "van Gogh",
            "Jane Roe and",
            "Ann Bea Cora Dora Eva Fay",
            "J. K.",
            "市议会周二决定",
            "Jane " + "Roe" * 30,
        ],
    )
    def test_is_not_seen_elsewhere(self, text: str) -> None:
        """One word, other words, signs and sentences are no names."""
        assert not looks_like_name(text)


class TestTime:
    """Long and odd lines."""

    @pytest.mark.parametrize(
        "piece", ["a, ", "A", "Jane Roe and ", "(", "@", "a@", ".", "Á", "기자", "By ", "’", "1 "]
    )
    def test_take_no_longer(self, piece: str) -> None:
        """A megabyte of anything is judged by its first characters."""
        text = piece * (1_000_000 // len(piece))
        assert read_byline(text) is None
        assert not looks_like_name(text)
        assert len(split_names(text)) <= 20
        read_byline(text[:200])
