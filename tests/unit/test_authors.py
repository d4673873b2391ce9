"""Bylines with a label: who is named, in which role, and where the names end."""

from __future__ import annotations

import pytest

from newsparse.authors import Author, Byline, read_byline


def byline(text: str) -> Byline:
    """Return the byline that `text` is."""
    found = read_byline(text)
    assert found is not None
    return found


def names(text: str) -> list[str]:
    """Return the names of the byline `text`."""
    return [author.name for author in byline(text).authors]


class TestLabels:
    """Lines that open with a label."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("By Jane Roe", ["Jane Roe"]),
            ("by jane roe", None),
            ("BY JANE ROE", ["JANE ROE"]),
            ("By: Jane Roe", ["Jane Roe"]),
            ("Written by Jane Roe", ["Jane Roe"]),
            ("Story by Jane Roe", ["Jane Roe"]),
            ("Words by Jane Roe", ["Jane Roe"]),
            ("Posted by Jane Roe", ["Jane Roe"]),
            ("News by Jane Roe", ["Jane Roe"]),
            ("A guest post by Jane Roe", ["Jane Roe"]),
            ("Author: Jane Roe", ["Jane Roe"]),
            ("Author\nJane Roe", ["Jane Roe"]),
            ("Von Erika Mustermann", ["Erika Mustermann"]),
            ("Von: ERIKA MUSTERMANN", ["ERIKA MUSTERMANN"]),
            ("Text: Erika Mustermann, Fotos: Max Muster", ["Erika Mustermann"]),
            ("Ein Beitrag von Erika Mustermann", ["Erika Mustermann"]),
            ("Par Jean Dupont", ["Jean Dupont"]),
            ("Texte : Jean Dupont", ["Jean Dupont"]),
            ("Écrit par Jean Dupont", ["Jean Dupont"]),
            ("Por María García", ["María García"]),
            ("Escrito por María García", ["María García"]),
            ("Redacción: ANA LOBATO", ["ANA LOBATO"]),
            ("Por João Silva", ["João Silva"]),
            ("Di Mario Rossi", ["Mario Rossi"]),
            ("a cura di Mario Rossi", ["Mario Rossi"]),
            ("Door Jan Jansen", ["Jan Jansen"]),
            ("Af Jens Hansen", ["Jens Hansen"]),
            ("Av Kari Nordmann", ["Kari Nordmann"]),
            ("Text: Anna Svensson", ["Anna Svensson"]),
            ("Teksti: Matti Meikäläinen", ["Matti Meikäläinen"]),
            ("Autor: Jan Kowalski", ["Jan Kowalski"]),
            ("Szerző: Nagy Anna", ["Nagy Anna"]),
            ("Scris de Ion Popescu", ["Ion Popescu"]),
            ("Автор: Иван Петров", ["Иван Петров"]),
            ("Текст: Анна Сидорова", ["Анна Сидорова"]),
            ("Автор Олена Шевченко", ["Олена Шевченко"]),
            ("Του Γιώργου Παπαδόπουλου", ["Γιώργου Παπαδόπουλου"]),
            ("Yazan: Ahmet Yılmaz", ["Ahmet Yılmaz"]),
            ("Oleh Budi Santoso", ["Budi Santoso"]),
            ("Bởi Nguyễn Văn An", ["Nguyễn Văn An"]),
            ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
            ("بقلم محمد علي", ["محمد علي"]),
            ("מאת יוסי כהן", ["יוסי כהן"]),
            ("作者：张三", ["张三"]),
            ("文/李四", ["李四"]),
            ("文 | 李四", ["李四"]),
            ("记者 王小明", ["王小明"]),
            ("本报记者王小明", ["王小明"]),
            ("記者 山田太郎", ["山田太郎"]),
            ("取材・文＝山田太郎", ["山田太郎"]),
            ("글: 김철수", ["김철수"]),
        ],
    )
    def test_of_many_languages_are_known(self, text: str, expected: list[str] | None) -> None:
        """The label is no part of the name, and the role is that of an author."""
        if expected is None:
            assert read_byline(text) is None
            return
        found = byline(text)
        assert [author.name for author in found.authors] == expected
        assert (found.role, found.has_label) == ("author", True)

    @pytest.mark.parametrize(
        ("text", "role"),
        [
            ("Edited by Jane Roe", "editor"),
            ("Editor: Jane Roe", "editor"),
            ("Updated by Jane Roe", "updater"),
            ("Cập nhật bởi Trần Thị Bình", "updater"),
            ("Photographs by Jane Roe", "photographer"),
            ("Photo: Jane Roe", "photographer"),
            ("Foto: Erika Mustermann/dpa", "photographer"),
            ("Illustration by Jane Roe", "photographer"),
            ("Reviewed by Jane Roe", "reviewer"),
            ("Fact checked by Jane Roe", "reviewer"),
            ("Translated by Jane Roe", "translator"),
            ("Traducido por María García", "translator"),
            ("Reporting by Jane Roe; Editing by John Doe", "reporter"),
            ("Additional reporting by Jane Roe", "reporter"),
            ("（责编：张三、李四）", "editor"),
            ("撮影＝山田太郎", "photographer"),
        ],
    )
    def test_of_others_than_authors_say_what_they_did(self, text: str, role: str) -> None:
        """Who edited, updated, photographed, checked or translated did not write the story."""
        assert byline(text).role == role

    @pytest.mark.parametrize(
        ("text", "expected", "rest"),
        [
            ("Written byAaryamann Shrivastava", ["Aaryamann Shrivastava"], ""),
            ("BySaima Roe", ["Saima Roe"], ""),
            ("byBy JANE ROE", ["JANE ROE"], ""),
            ("Written byJane RoeEdited byJohn Doe", ["Jane Roe"], "Edited byJohn Doe"),
            ("By Jane RoeFebruary 1, 2023", ["Jane Roe"], "February 1, 2023"),
            ("By Jane RoePublished: Dec 20, 2023", ["Jane Roe"], "Published: Dec 20, 2023"),
            ("By Jane Roe12 May 2023", ["Jane Roe"], "12 May 2023"),
            ("Von Erika MustermannKorrespondentin", ["Erika Mustermann"], "Korrespondentin"),
            ("By Jane RoeTwitter", ["Jane Roe"], "Twitter"),
        ],
    )
    def test_may_be_glued_to_what_stands_beside_them(
        self, text: str, expected: list[str], rest: str
    ) -> None:
        """Markup without spaces leaves words stuck together."""
        found = byline(text)
        assert [author.name for author in found.authors] == expected
        assert found.rest == rest


class TestLists:
    """Several names in one line."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("By Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
            ("By Jane Roe, John Doe and Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]),
            ("By Jane Roe, John Doe, and Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]),
            ("By JANE ROE AND JOHN DOE", ["JANE ROE", "JOHN DOE"]),
            ("By Jane Roe & John Doe", ["Jane Roe", "John Doe"]),
            ("By Jane Roe with John Doe", ["Jane Roe", "John Doe"]),
            ("By Jane Roe and Zendaya", ["Jane Roe", "Zendaya"]),
            ("Von Anna Alt, Ben Bär und Cora Chu", ["Anna Alt", "Ben Bär", "Cora Chu"]),
            ("von Anna Alt , Ben Bär , Cora Chu", ["Anna Alt", "Ben Bär", "Cora Chu"]),
            ("Por María García y José López", ["María García", "José López"]),
            ("Por José Ortega y Gasset", ["José Ortega y Gasset"]),
            ("Par Jean Dupont et Anne Martin", ["Jean Dupont", "Anne Martin"]),
            ("di Maria Rossi e Luca Bianchi", ["Maria Rossi", "Luca Bianchi"]),
            ("Af Jens Hansen og Mette Nielsen", ["Jens Hansen", "Mette Nielsen"]),
            ("作者：张三、李四", ["张三", "李四"]),
            ("By JANE ROE and JOHN DOE, Staff Writers", ["JANE ROE", "JOHN DOE"]),
            ("By Jane Roe, Editor, and John Doe", ["Jane Roe", "John Doe"]),
            ("By Jane Roe in London and John Doe in Paris", ["Jane Roe", "John Doe"]),
        ],
    )
    def test_are_split_at_commas_and_conjunctions(self, text: str, expected: list[str]) -> None:
        """The conjunction of each language parts names, jobs are passed over."""
        assert names(text) == expected

    def test_of_more_than_twelve_names_are_none(self) -> None:
        """So long a list is no byline."""
        many = ", ".join(f"Jane R{letter}" for letter in "bcdefghijklmn")
        assert read_byline("By " + many) is None


class TestNames:
    """The names in a byline."""

    @pytest.mark.parametrize(
        "name",
        [
            "Vincent van Gogh",
            "Ursula von der Leyen",
            "Mohammed bin Salman",
            "Khaled al-Masri",
            "Conan O’Brien",
            "Conan O'Brien",
            "Valéry Giscard d'Estaing",
            "J. K. Rowling",
            "J.K. Rowling",
            "Peter J. Pitts",
            "James Presbitero Jr.",
            "Anne-Marie Slaughter",
            "AnaMaria Glavan",
            "Robert De Niro",
            "Fouzia Van Der Fort",
            "K-Ci Williams",
            "Li Na",
            "Dr. Max Kolter",
        ],
    )
    def test_keep_particles_initials_and_signs(self, name: str) -> None:
        """Names are kept as they are printed."""
        text = f"By {name} | 12 May 2023"
        found = byline(text)
        assert found.authors == (Author(name),)
        assert text[found.start : found.end] == name

    @pytest.mark.parametrize(
        ("text", "rest"),
        [
            ("By Jane Roe, BBC News", "BBC News"),
            ("By Jane Roe, Reuters", "Reuters"),
            ("By Jane Roe | Associated Press", "Associated Press"),
            ("By Jane Roe The Associated Press", "The Associated Press"),
            ("By Jane Roe, Senior Editor", "Senior Editor"),
            ("By Jane Roe, Contributing Opinion Writer", "Contributing Opinion Writer"),
            ("By Jane Roe, Healthcare Reporter", "Healthcare Reporter"),
            ("By Jane Roe, Senior Writer at the Globe", "Senior Writer at the Globe"),
            ("By Jane Roe, Forbes India Staff", "Forbes India Staff"),
            ("By Jane Roe News Reporter", "News Reporter"),
            ("By Jane Roe Globe Correspondent", "Globe Correspondent"),
            ("By Jane Roe For Dailymail.Com", "For Dailymail.Com"),
            ("By Jane Roe for CNN", "for CNN"),
            ("By Jane Roe in Berlin", "in Berlin"),
            ("By Jane Roe, New York", "New York"),
            ("Von Erika Mustermann, Zürich", "Zürich"),
            ("Von Erika Mustermann, Online-Redakteurin", "Online-Redakteurin"),
            (
                "Von Erika Mustermann Landespolitische Korrespondentin",
                "Landespolitische Korrespondentin",
            ),
            ("By Jane Roe Follow", "Follow"),
            ("By Jane Roe • December 20, 2023 7:00 am", "December 20, 2023 7:00 am"),
            (
                "By Jane Roe - The Times - Thursday, December 21, 2023",
                "The Times - Thursday, December 21, 2023",
            ),
            ("By Jane Roe on December 20, 2023", "on December 20, 2023"),
            ("By Jane Roe Thursday, December 21, 2023", "Thursday, December 21, 2023"),
            ("By Jane Roe (CNN)", "CNN"),
            ("By Jane Roe @janeroe", "@janeroe"),
        ],
    )
    def test_end_where_something_else_begins(self, text: str, rest: str) -> None:
        """A paper, a job, a place, a date or a button is the rest, without its separator."""
        found = byline(text)
        assert found.authors == (Author("Jane Roe" if "Jane" in text else "Erika Mustermann"),)
        assert found.rest == rest

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("By Reuters", "Reuters"),
            ("By The Associated Press", "The Associated Press"),
            ("By the Associated Press", "the Associated Press"),
            ("By AFP", "AFP"),
            ("By the AFP", "the AFP"),
            ("Von dpa 30.04.2024, 18:58", "dpa"),
            ("By Editorial Board", "Editorial Board"),
            ("by admin", "admin"),
            ("By Chicago Tribune staff", "Chicago Tribune staff"),
            ("By Mashable Team", "Mashable Team"),
            ("Par La rédaction", "La rédaction"),
            ("Автор: Редакция", "Редакция"),
            ("Staff Reporter", "Staff Reporter"),
            ("REUTERS", "REUTERS"),
        ],
    )
    def test_may_be_those_of_organisations(self, text: str, name: str) -> None:
        """Agencies, desks and papers are authors of their own kind."""
        assert byline(text).authors == (Author(name, is_organization=True),)

    def test_may_mix_people_and_agencies(self) -> None:
        """After "and" an agency is an author, after a comma a place of work."""
        found = byline("By Jane Roe and Reuters")
        assert found.authors == (Author("Jane Roe"), Author("Reuters", is_organization=True))
        found = byline("By Reuters, AP")
        assert [author.is_organization for author in found.authors] == [True, True]
