"""Who wrote the story: reading names, and choosing among those who are named."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lxml import etree

from newsparse.authors import Author
from newsparse.content import Link
from newsparse.fields import Line, Visible
from newsparse.fields.naming import of_line, of_text
from newsparse.fields.people import choose, is_signed
from newsparse.fields.table import Sources
from newsparse.metadata import read
from newsparse.roles import Role

URL = "https://example.com/news/harbour"
SITES = ("The Daily Example", "example.com", "example")
JANE = Author("Jane Roe")


def sources(*nodes: dict[str, Any], **metas: str) -> Sources:
    """Return metadata with JSON-LD nodes and meta elements; ``__`` in a name is a colon."""
    root = etree.fromstring("<html><head></head></html>", etree.HTMLParser())
    for name, content in metas.items():
        etree.SubElement(root[0], "meta", {"name": name.replace("__", ":"), "content": content})
    for node in nodes:
        script = etree.SubElement(root[0], "script", {"type": "application/ld+json"})
        script.text = json.dumps(node)
    return Sources.of(read(root))


def article(author: Any) -> dict[str, Any]:  # noqa: ANN401 - as JSON has it
    """Return an article's node."""
    return {"@type": "NewsArticle", "author": author}


def byline(text: str, score: float = 0.6, *links: tuple[str, str]) -> Line:
    """Return a visible byline."""
    return Line(Role.BYLINE, text, "//p", "byline", score, tuple(Link(*link) for link in links))


def authors(found: Sources, *lines: Line) -> tuple[Author, ...]:
    """Return the authors that are chosen."""
    ranked = choose(found, Visible(lines), SITES, URL)
    return ranked[0].value if ranked else ()


class TestNames:
    """`of_text` and `of_line`."""

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("Jane Roe", ["Jane Roe"]),
            ("By Jane Roe", ["Jane Roe"]),
            ("Jane Roe, John Doe and Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]),
            ('"Jane Roe"', ["Jane Roe"]),
            (", Jane Roe", ["Jane Roe"]),
            ("Jane &amp; John", ["Jane", "John"]),
            ("Written byJane Roe", ["Jane Roe"]),
            ("Jane (Ann) Roe", ["Jane Roe"]),
            ("Man in the Loop", ["Man in the Loop"]),
            ("seaside42", ["seaside42"]),
            ("https://www.facebook.com/jane", []),
            ("www.example.com", []),
            ("/authors/jane", []),
            ("@janeroe", []),
            ("", []),
            ("word " * 100, []),
        ],
    )
    def test_are_read_from_a_text(self, text: str, names: list[str]) -> None:
        """Lists are split, labels and signs left out, and addresses name nobody."""
        assert [each.name for each in of_text(text)] == names

    @pytest.mark.parametrize("name", ["Example Editorial Team", "The Editors", "City Desk"])
    def test_of_teams_stay_whole(self, name: str) -> None:
        """A team is one author, and no person."""
        assert of_text(name) == (Author(name, is_organization=True),)

    @pytest.mark.parametrize(
        ("line", "found"),
        [
            (byline("By Jane Roe, Sports Editor", 0.3), (JANE,)),
            (byline("Jane Roe", 0.3), (JANE,)),
            (byline("Edited by Jane Roe", 0.9), ()),
            (byline("10 min read", 0.3), ()),
            (byline("Written by", 0.3), ()),
            (byline("Follow Jane on all networks, and read more of her", 0.3), ()),
            (
                byline("Follow Jane Roe on all of these", 0.3, ("Jane Roe", "/jane")),
                (Author("Jane Roe", "/jane"),),
            ),
            (
                byline("Harbour Master Blog", 0.3),
                (Author("Harbour Master Blog", None, is_organization=True),),
            ),
        ],
    )
    def test_are_read_from_a_line(self, line: Line, found: tuple[Author, ...]) -> None:
        """A line that may be anything names only what has the form of a byline."""
        assert of_line(line) == found


class TestForms:
    """The forms in which JSON-LD gives an author."""

    @pytest.mark.parametrize(
        "value",
        [
            "Jane Roe",
            {"name": "Jane Roe"},
            {"@type": "Person", "name": ["Jane Roe"]},
            {"@type": "Person", "name": {"@value": "Jane Roe"}} | {"name": "Jane Roe"},
            [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "JANE ROE"}],
            [None, 3, [["By Jane Roe"]]],
        ],
    )
    def test_give_the_same_person(self, value: object) -> None:
        """Text, object, list: whoever is named is named once."""
        assert authors(sources(article(value))) == (JANE,)

    def test_may_be_a_reference(self) -> None:
        """A person who stands elsewhere on the page is found, with the address."""
        person = {"@type": "Person", "@id": "#jane", "name": "Jane Roe", "url": "/jane"}
        assert authors(sources(article({"@id": "#jane"}), person)) == (
            Author("Jane Roe", "https://example.com/jane"),
        )

    def test_may_be_a_list_in_one_name(self) -> None:
        """Several people in one string are several authors."""
        found = authors(sources(article({"@type": "Person", "name": "Jane Roe and John Doe"})))
        assert [each.name for each in found] == ["Jane Roe", "John Doe"]

    def test_may_be_an_organisation(self) -> None:
        """The type says what the name does not."""
        found = authors(sources(article({"@type": "Organization", "name": "Harbour Watch"})))
        assert found == (Author("Harbour Watch", is_organization=True),)

    @pytest.mark.parametrize("name", ["Centre for Sea and Tides", "Roe & Roe"])
    def test_of_an_organisation_stays_whole(self, name: str) -> None:
        """Its name may hold an "and"."""
        found = authors(sources(article({"@type": "Organization", "name": name})))
        assert found == (Author(name, is_organization=True),)


class TestChoice:
    """Who wins where sources differ."""

    def test_is_the_article_s_data(self) -> None:
        """JSON-LD, then meta elements, then the page's work; the rest are alternatives."""
        found = choose(
            sources(
                article("Jane Roe"),
                {"@type": "WebPage", "author": "Web Master"},
                author="John Doe",
                parsely_author="x",
            ),
            Visible((byline("By Ann Poe"),)),
            SITES,
            URL,
        )
        assert [(each.text(), each.rule) for each in found] == [
            ("Jane Roe", "NewsArticle.author"),
            ("John Doe", "author"),
            ("Ann Poe", "byline"),
            ("Web Master", "WebPage.author"),
        ]

    @pytest.mark.parametrize(
        "name", ["The Daily Example", "example.com", "admin", "jroe42", "Reuters"]
    )
    def test_is_a_byline_rather_than_no_person(self, name: str) -> None:
        """The site's name, a handle and an agency give way to a person who is named in print."""
        assert authors(sources(article(name)), byline("By Jane Roe")) == (JANE,)

    def test_is_an_agency_rather_than_a_mere_name_nearby(self) -> None:
        """A name without a label may be anyone's."""
        assert authors(sources(article("Reuters")), byline("Jane Roe", 0.35)) == (
            Author("Reuters", is_organization=True),
        )
        assert authors(sources(article("jroe42")), byline("Jane Roe", 0.35)) == (JANE,)

    def test_is_an_agency_rather_than_the_site(self) -> None:
        """The site's own name is the last resort, and no person's."""
        found = sources(article("The Daily Example"), author="Associated Press")
        assert authors(found) == (Author("Associated Press", is_organization=True),)
        assert authors(sources(article("The Daily Example"))) == (
            Author("The Daily Example", is_organization=True),
        )

    def test_confirms_a_name_in_print(self) -> None:
        """A name of any form that the page prints in its byline is a name."""
        found = sources(article("jroe"), author="John Doe")
        assert [each.name for each in authors(found)] == ["John Doe"]
        assert [each.name for each in authors(found, byline("Posted by jroe"))] == ["jroe"]

    def test_is_no_colleague_of_the_site(self) -> None:
        """Beside a person, the site is no author, nor does its name end the person's."""
        assert authors(sources(article(["Jane Roe", "The Daily Example"]))) == (JANE,)
        assert authors(sources(), byline("Jane Roe The Daily Example", 0.95)) == (JANE,)

    def test_keeps_a_person_whose_name_the_site_bears(self) -> None:
        """A blog of one's own name has a person for an author."""
        found = choose(sources(article("Jane Roe")), Visible(), ("janeroe.com", "Jane Roe"), URL)
        assert found[0].value == (JANE,)

    def test_takes_the_address_from_whoever_has_it(self) -> None:
        """Names and addresses may stand in different places; a social network is one too."""
        line = byline("By Jane Roe", 0.6, ("Jane Roe", "/authors/jane"))
        found = sources(article("Jane Roe"), article__author="https://www.facebook.com/jane")
        assert authors(found, line) == (Author("Jane Roe", "https://example.com/authors/jane"),)

    def test_reads_no_duration(self) -> None:
        """The field that some systems fill with the reading time names nobody then."""
        assert authors(sources(twitter__data1="7 minutes")) == ()
        assert authors(sources(twitter__data1="Jane Roe")) == (JANE,)

    def test_is_empty_where_nobody_is_named(self) -> None:
        """No author is no error."""
        assert authors(sources(article(None), author="null", byl="  ")) == ()


class TestIsSigned:
    """`is_signed`, which says whether bylines must be looked for."""

    @pytest.mark.parametrize(
        ("author", "signed"),
        [("Jane Roe", True), ("jroe42", False), ("Reuters", False), ("Ann Poe", False)],
    )
    def test_is_a_person_s_full_name(self, author: str, *, signed: bool) -> None:
        """Handles, agencies and the site are not enough."""
        assert is_signed(sources(article(author)), "https://www.annpoe.com/sea") is signed
