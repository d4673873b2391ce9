"""All fields of an HTML page at once, each with its evidence."""

from __future__ import annotations

import datetime as dt

import pytest
from lxml import etree

from newsparse import metadata
from newsparse.authors import Author
from newsparse.content import Image
from newsparse.dates import DatePrecision
from newsparse.evidence import Candidate
from newsparse.fields import Fields, Kind, Line, Visible, choose
from newsparse.roles import Role
from newsparse.sites import Site

URL = "https://example.com/2023/05/12/harbour"
DECK = "The boats are out again after two long weeks."
PAGE = """<html lang="en"><head><title>Harbour reopens | Example</title>
<link rel="canonical" href="https://example.com/harbour">
<meta property="og:title" content="Harbour reopens at last">
<meta property="og:site_name" content="Example">
<meta property="og:description" content="The boats are out again after two long weeks.">
<meta property="og:url" content="https://example.com/harbour?x=1">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour reopens",
"author": [{"@type": "Person", "name": "Jane Roe", "url": "/jane"}, {"name": "John Doe"}],
"datePublished": "2023-05-12T10:30:00+02:00", "dateModified": "2023-05-13",
"articleSection": "Sea", "keywords": ["Boats", "Storm"], "image": "/a.jpg",
"isAccessibleForFree": false}</script></head><body></body></html>"""


def fields(page: str = PAGE, visible: Visible | None = None, **options: object) -> Fields:
    """Return the fields of a page."""
    root = etree.fromstring(page, etree.HTMLParser())
    url = options.get("url", URL)
    assert url is None or isinstance(url, str)
    site, found_by = options.get("site"), str(options.get("found_by", ""))
    assert site is None or isinstance(site, Site)
    said = metadata.read(root, url)
    return choose(said, visible or Visible(), url=url, site=site, found_by=found_by)


class TestChoose:
    """`choose`, from what a page says and shows to its fields."""

    def test_gives_every_field(self) -> None:
        """One value for each field."""
        found = fields()
        assert found.title == "Harbour reopens"
        assert found.authors == (
            Author("Jane Roe", "https://example.com/jane"),
            Author("John Doe"),
        )
        assert found.published == dt.datetime.fromisoformat("2023-05-12T10:30:00+02:00")
        assert found.published_precision is DatePrecision.SECOND
        assert found.modified == dt.datetime.fromisoformat("2023-05-13")
        assert found.modified_precision is DatePrecision.DAY
        assert found.section == "Sea"
        assert found.tags == ("Boats", "Storm")
        assert found.language == "en"
        assert found.canonical_url == "https://example.com/harbour"
        assert found.site == "Example"
        assert found.images == (Image("https://example.com/a.jpg"),)
        assert found.is_accessible_for_free is False
        assert found.kind.kind is Kind.ARTICLE
        assert found.subtitle is None
        assert found.warnings == ()

    def test_gives_the_evidence_of_each(self) -> None:
        """A field has evidence exactly when it has a value."""
        found = fields()
        assert sorted(found.evidence) == [
            "authors",
            "canonical_url",
            "images",
            "is_accessible_for_free",
            "language",
            "modified",
            "published",
            "section",
            "site",
            "tags",
            "title",
        ]
        why = found.evidence["title"]
        assert (why.source, why.rule, why.raw) == (
            "json-ld",
            "NewsArticle.headline",
            "Harbour reopens",
        )
        assert why.locator == "(//script[contains(@type,'ld+json')])[1]"
        assert why.alternatives == (
            Candidate("Harbour reopens at last", "open-graph", "og:title", 0.75),
        )
        assert found.evidence["authors"].raw.startswith('[{"@type": "Person"')
        assert found.evidence["published"].alternatives == (
            Candidate("2023-05-12T00:00:00", "url", "path", 0.6),
        )

    def test_keeps_five_alternatives_at_most(self) -> None:
        """Different ones, the best first."""
        metas = "".join(f"<meta property=article:section content=Part{n}>" for n in range(9))
        why = fields(metas).evidence["section"]
        assert [other.value for other in why.alternatives] == [f"Part{n}" for n in range(1, 6)]

    def test_gives_nothing_where_nothing_is_said(self) -> None:
        """An empty page has no field, and no evidence."""
        assert fields("<p>Text</p>", url=None) == Fields()

    def test_writes_what_can_be_written(self) -> None:
        """Halves of characters, which JSON can hold, are in no value and in no evidence."""
        found = fields(PAGE.replace('"Harbour reopens"', '"Harbour \\ud800reopens"'))
        assert found.title == "Harbour reopens"
        found.evidence["title"].raw.encode()


class TestSubtitle:
    """The deck, which must be visible."""

    @pytest.mark.parametrize(
        ("line", "subtitle"),
        [
            (Line(Role.SUBTITLE, "A deck of any words", "//p", "deck", 0.9), "A deck of any words"),
            (
                Line(Role.SUBTITLE, DECK, "//p", "", 0.2),
                DECK,
            ),
            (Line(Role.SUBTITLE, "Something else is said here.", "//p", "", 0.2), None),
        ],
    )
    def test_is_sure_or_repeated(self, line: Line, subtitle: str | None) -> None:
        """A line that is not sure to be a deck is one if the metadata repeat it."""
        assert fields(visible=Visible((line,))).subtitle == subtitle


class TestCanonical:
    """The page's own address."""

    def test_is_no_front_page(self) -> None:
        """A template that names the front page on every page is passed over."""
        page = PAGE.replace('href="https://example.com/harbour"', 'href="https://example.com/"')
        assert fields(page).canonical_url == "https://example.com/harbour?x=1"

    def test_is_absolute(self) -> None:
        """It is resolved against the page's address, if that is known."""
        page = "<link rel=canonical href=/harbour>"
        assert fields(page).canonical_url == "https://example.com/harbour"
        assert fields(page, url=None).canonical_url == "/harbour"


class TestSite:
    """What a site's declaration adds."""

    SITE = Site("Example Online", ("example.com",), languages={"de.example.com": "de"})

    def test_names_the_publication(self) -> None:
        """The declaration knows best; the page's own name is an alternative."""
        found = fields(site=self.SITE, found_by="host")
        assert found.site == "Example Online"
        assert (found.evidence["site"].source, found.evidence["site"].rule) == ("url", "host")
        assert [each.value for each in found.evidence["site"].alternatives] == ["Example"]
        assert fields(site=self.SITE, found_by="argument").evidence["site"].source == "plugin"

    def test_tells_the_language_of_an_edition(self) -> None:
        """By the address, before anything the page says."""
        found = fields(site=self.SITE, url="https://de.example.com/hafen")
        assert found.language == "de"
        assert found.evidence["language"].rule == "edition"
        assert fields(site=self.SITE).language == "en"
