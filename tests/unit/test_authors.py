"""Bylines and names: who is named, in which role, and which lines name nobody."""

from __future__ import annotations

import pytest

from newsparse.authors import Author, Byline, looks_like_name, read_byline, split_names


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
        found = byline(text)
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
        found = byline(text)
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
            "记者会上他说",
            "By " + "Jane Roe " * 30,
        ],
    )
    def test_are_told_apart(self, text: str) -> None:
        """Sentences, titles and single words are no bylines, nor is a line over 200 characters."""
        assert read_byline(text) is None


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
