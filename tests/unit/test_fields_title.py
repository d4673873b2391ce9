"""The title: which of a page's several titles is its headline."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from newsparse.fields import Line, Visible
from newsparse.fields.found import Found
from newsparse.fields.table import Sources
from newsparse.fields.title import choose, without_site
from newsparse.metadata import read
from newsparse.roles import Role

NAMES = ("The Daily Example", "dailyexample")


def titles(
    *shown: str, og: str = "", title: str = "", headline: str = "", labelled: str = ""
) -> list[Found[str]]:
    """Return the titles of a page with these visible headings and these metadata."""
    root = etree.fromstring("<html><head></head></html>", etree.HTMLParser())
    head = root[0]
    if og:
        etree.SubElement(head, "meta", {"property": "og:title", "content": og})
    if title:
        etree.SubElement(head, "title").text = title
    if headline:
        script = etree.SubElement(head, "script", {"type": "application/ld+json"})
        script.text = json.dumps({"@type": "NewsArticle", "headline": headline})
    lines = (Line(Role.TITLE, labelled, "//div", "headline"),) if labelled else ()
    headings = tuple(Line(Role.TITLE, text, f"(//h1)[{n}]", "h1") for n, text in enumerate(shown))
    return choose(Sources.of(read(root)), Visible(lines, headings), NAMES)


def best(*shown: str, og: str = "", title: str = "", headline: str = "", labelled: str = "") -> str:
    """Return the text of the best title."""
    found = titles(*shown, og=og, title=title, headline=headline, labelled=labelled)
    return found[0].value


class TestChoose:
    """`choose`, which ranks the titles of a page."""

    def test_takes_the_visible_headline(self) -> None:
        """What readers see comes before what search engines are told."""
        found = titles(
            "Harbour reopens after the storm",
            og="Storm: harbour reopens after two weeks",
            title="Harbour news | The Daily Example",
        )
        assert [each.value for each in found] == [
            "Harbour reopens after the storm",
            "Storm: harbour reopens after two weeks",
            "Harbour news",
        ]
        assert (found[0].source, found[0].rule, found[0].locator) == ("html", "h1", "(//h1)[0]")
        assert (found[1].source, found[1].rule) == ("open-graph", "og:title")
        assert found[1].locator == "//meta[@property='og:title']"

    def test_takes_the_heading_that_the_metadata_confirm(self) -> None:
        """Of several headings, the one that is like a title is the headline."""
        shown = ("Weather today", "Harbour reopens after storm", "More from the coast")
        assert best(*shown, og="Harbour reopens after the storm") == "Harbour reopens after storm"

    def test_takes_no_site_s_name(self) -> None:
        """A logo in a heading, a heading that only the title element has, and a host are passed."""
        for name in ("The Daily Example", "THE DAILY EXAMPLE", "DailyExample"):
            assert best(name, og="Harbour reopens") == "Harbour reopens"
        found = best(
            "Roe's Boat Blog", og="Harbour reopens", title="Roe's Boat Blog: Harbour reopens"
        )
        assert found == "Harbour reopens"

    def test_believes_a_lone_heading(self) -> None:
        """A single heading in other words is still the headline; a strange one is not."""
        told = "The harbour: what sailors should expect this year"
        assert best("What sailors say", og=told) == "What sailors say"
        assert best("Welcome", og=told) == told

    def test_prefers_a_line_with_the_role(self) -> None:
        """What was labelled as the title is tried before mere headings."""
        assert best("Harbour opens", labelled="Harbour reopens", og="Harbour reopens") == (
            "Harbour reopens"
        )

    def test_uses_metadata_where_nothing_is_visible(self) -> None:
        """The headline of the article's data, then Open Graph, then the title element."""
        assert best(headline="Harbour reopens", og="Harbour!", title="x") == "Harbour reopens"
        assert best(og="Harbour &amp; sea", title="x") == "Harbour & sea"
        assert best(title="Harbour reopens - The Daily Example") == "Harbour reopens"

    def test_falls_back_to_the_site_s_name(self) -> None:
        """A page that has no other title has at least that."""
        assert best(title="The Daily Example") == "The Daily Example"
        assert titles() == []
        assert titles("") == []


class TestTidying:
    """Visible headlines whose element holds more, or less, than the headline."""

    def test_restores_spaces_between_elements(self) -> None:
        """A kicker that only the style sheet parts from the headline is parted."""
        assert best("SailingHarbour reopens", og="Sailing Harbour reopens") == (
            "Sailing Harbour reopens"
        )

    def test_restores_the_sign_between_parts(self) -> None:
        """A sign that the page shows by its look is taken from the metadata."""
        assert best("Sailing Harbour reopens", og="Sailing: Harbour reopens") == (
            "Sailing: Harbour reopens"
        )

    @pytest.mark.parametrize(
        "shown",
        [
            "Harbour reopens after storm Posted on July 1, 2024 by Jane",
            "Jul 1, 2024 Harbour reopens after storm",
            "Title:Harbour reopens after storm",
        ],
    )
    def test_leaves_out_dates_and_labels(self, shown: str) -> None:
        """What stands beside the headline in its element is no part of it."""
        assert best(shown, og="Harbour reopens after storm") == "Harbour reopens after storm"

    def test_keeps_other_words(self) -> None:
        """A longer headline is a headline."""
        shown = "Harbour reopens after storm, and sailors cheer"
        assert best(shown, og="Harbour reopens after storm") == shown

    def test_reads_no_markup_twice(self) -> None:
        """A headline about tags shows them."""
        assert best("30 years of <br> tags", og="30 years of &lt;br&gt; tags") == (
            "30 years of <br> tags"
        )


class TestWithoutSite:
    """`without_site`, which cuts the name of the site off a title."""

    SITES = ("thedailyexample", "dailyexample")

    @pytest.mark.parametrize(
        "title",
        [
            "Harbour reopens | The Daily Example",
            "Harbour reopens - The Daily Example",
            "Harbour reopens — Daily Example",
            "Harbour reopens • The Daily Example Online",
            "Harbour reopens | Sea | The Daily Example",
            "The Daily Example: Harbour reopens",
            "The Daily Example - Harbour reopens",
            "Harbour reopens--The Daily Example",
            "Harbour reopens_Daily Example",
        ],
    )
    def test_cuts_it_off(self, title: str) -> None:
        """Whatever sign parts it, and on whichever side."""
        assert without_site(title, self.SITES) == "Harbour reopens"

    @pytest.mark.parametrize(
        "title",
        [
            "Harbour - sea - coast",
            "Harbour reopens: daily example of courage",
            "Why The Daily Example - for once - is right",
            "The Daily Example",
            "Well-known | harbour",
            "Election - live",
        ],
    )
    def test_leaves_other_titles_alone(self, title: str) -> None:
        """Parts that are not the site's stay, and so does a title that is nothing else."""
        assert without_site(title, self.SITES) == title
