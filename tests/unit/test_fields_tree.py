"""What a page shows of its fields: headings, times, and the lines around its headline."""

from __future__ import annotations

import pytest

from newsparse.fields import Visible, see
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.roles import Role

SENTENCE = "The boats went out at noon, and all of the town had come to see them go. "
PROSE = f"<p>{SENTENCE * 4}</p>"
TITLE = "Harbour reopens after the storm"
OG = f"<meta property=og:title content='{TITLE}'>"


def shown(body: str, head: str = OG) -> Visible:
    """Return what a page shows."""
    page = read_page(Page(f"<html><head>{head}</head><body>{body}</body></html>", is_html=True))
    assert isinstance(page, HtmlPage)
    return see(page.root, page.metadata, page.drafts, page.boxes)


def lines(found: Visible, role: Role) -> list[tuple[str, str]]:
    """Return the lines of a role, each with its rule."""
    return [(line.text, line.rule) for line in found.of(role)]


class TestHeadings:
    """`Visible.headings`."""

    def test_are_all_of_the_first_level(self) -> None:
        """The site's name is one as well; what is hidden is none."""
        found = shown(f"<h1>Example</h1><h1>{TITLE}</h1><h1 hidden>No</h1><h1></h1><h2>No</h2>")
        assert [line.text for line in found.headings] == ["Example", TITLE]
        assert {line.rule for line in found.headings} == {"h1"}

    def test_may_hold_blocks(self) -> None:
        """A heading whose words stand in blocks of their own is read as a whole."""
        found = shown("<h1><div>Sailing</div><div>Harbour <b>reopens</b></div></h1>" + PROSE)
        assert [line.text for line in found.headings] == ["Sailing Harbour reopens"]

    def test_may_be_missing(self) -> None:
        """A page without headings shows none."""
        assert shown(PROSE).headings == ()


class TestTimes:
    """`Visible.times`."""

    def test_are_the_nearest_first(self) -> None:
        """Behind the headline paragraphs count, before it every block does."""
        found = shown(
            "<div><time datetime=2023-05-01>May 1</time></div><div>Sea</div><div>Coast</div>"
            f"<h1>{TITLE}</h1><div><time datetime=2023-05-12>May 12</time></div>{PROSE}{PROSE}"
            "<div><time datetime=2023-05-03>May 3</time></div><time>no attribute</time>"
        )
        assert [(time.datetime, time.text, time.distance) for time in found.times] == [
            ("2023-05-12", "May 12", 0),
            ("2023-05-03", "May 3", 2),
            ("2023-05-01", "May 1", 3),
        ]

    @pytest.mark.parametrize(
        "time",
        [
            "<time class=updated datetime=2023-05-12>x</time>",
            "<time itemprop=dateModified datetime=2023-05-12>x</time>",
            "<time datetime=2023-05-12>Updated May 12</time>",
        ],
    )
    def test_may_say_that_they_are_of_a_change(self, time: str) -> None:
        """By their marks or by their words."""
        assert [each.is_update for each in shown(f"<h1>{TITLE}</h1><p>{time}</p>").times] == [True]

    def test_are_few(self) -> None:
        """A page of a thousand times shows the nearest."""
        page = f"<h1>{TITLE}</h1>" + "<p><time datetime=2023-05-12>x</time></p>" * 1_000
        assert len(shown(page).times) < 10

    def test_that_nobody_sees_are_left_out(self) -> None:
        """A hidden time is none."""
        page = f"<h1>{TITLE}</h1><div hidden><time datetime=2023-05-12>x</time></div>{PROSE}"
        assert shown(page).times == ()


class TestLines:
    """The lines around the headline."""

    def test_are_dates_and_bylines(self) -> None:
        """They are judged by their form."""
        found = shown(
            f"<div>Sea</div><h1>{TITLE}</h1><div>May 12, 2023</div><div>By <a href=/jane>Jane Roe"
            f"</a></div><div>Share</div>{PROSE}"
        )
        assert lines(found, Role.DATE) == [("May 12, 2023", "near-headline")]
        assert lines(found, Role.BYLINE) == [("By Jane Roe", "near-headline")]
        byline = next(found.of(Role.BYLINE))
        assert [(link.text, link.url) for link in byline.links] == [("Jane Roe", "/jane")]
        assert byline.score > 0.5

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ("<div>May 12, 2023 · 3 min read · By Jane Roe</div>", "By Jane Roe"),
            ("<div>Last updated May 12, 2023 Written by Jane Roe</div>", "Written by Jane Roe"),
            ("<div>Written by</div><div>Jane Roe</div>", "Written by Jane Roe"),
        ],
    )
    def test_may_have_their_label_anywhere(self, body: str, text: str) -> None:
        """A label inside a line, or in the line before, makes a byline."""
        assert lines(shown(f"<h1>{TITLE}</h1>{body}{PROSE}"), Role.BYLINE) == [
            (text, "near-headline")
        ]

    @pytest.mark.parametrize(
        "body",
        [
            "<div class=post-author>Jane Roe</div>",
            "<div class=byline><p>Jane Roe</p></div>",
            "<div>Text <a rel=author href=/jane>Jane Roe</a></div>",
        ],
    )
    def test_may_be_mere_names(self, body: str) -> None:
        """Marks make a name a byline; but it is never sure."""
        found = shown(f"<h1>{TITLE}</h1>{body}{PROSE}")
        assert ("Jane Roe", "marked") in lines(found, Role.BYLINE)
        assert max(line.score for line in found.of(Role.BYLINE)) < 0.5

    @pytest.mark.parametrize(
        "body",
        [
            "<div>Jane Roe</div>",
            "<div class=comment-author>Jane Roe</div>",
            "<figcaption class=byline>By Jane Roe / Example</figcaption>",
            "<div class=photo-credit>by Jane Roe</div>",
            "<div>Facebook Twitter</div><div>May 12, 2023</div>",
            PROSE * 4 + "<div>By Jane Roe</div>",
        ],
    )
    def test_are_no_other_people(self, body: str) -> None:
        """Readers, photographers, networks and those behind the story's beginning are not."""
        found = shown(f"<h1>{TITLE}</h1>{body}{PROSE}")
        assert [line for line in found.of(Role.BYLINE) if line.score >= 0.35] == []

    def test_doubt_a_date_in_a_sentence(self) -> None:
        """A date line is surer than a short line, and that than a long one."""
        for text, low, high in (
            ("May 12, 2023", 0.5, 1.0),
            ("The harbour, its boats and their people, May 12, 2023", 0.4, 0.5),
            ("The festival of May 12, 2023, which the whole of the town had waited for", 0.0, 0.4),
        ):
            found = shown(f"<h1>{TITLE}</h1><div>{text}</div>{PROSE}")
            assert [low <= line.score < high for line in found.of(Role.DATE)] == [True]

    def test_stand_at_the_headline_and_at_no_other_heading(self) -> None:
        """The heading that is like the title is the headline, of whatever level."""
        for tag in ("h1", "h2"):
            found = shown(
                f"<h1>Example</h1><p>By Ann Poe</p>{PROSE * 3}<{tag}>{TITLE}</{tag}>"
                f"<p>By Jane Roe</p>{PROSE}"
            )
            assert ("By Jane Roe", "near-headline") in lines(found, Role.BYLINE)
            assert ("By Ann Poe", "near-headline") not in lines(found, Role.BYLINE)


class TestOnlyMark:
    """The one date and the one name that a page marks, where the headline has none."""

    def test_is_taken_if_it_is_the_only_one(self) -> None:
        """Marks of the same day and of the same name agree."""
        end = "<div class=pub-date>May 12, 2023</div><div class=author>Jane Roe</div>"
        found = shown(f"<h1>{TITLE}</h1>{PROSE * 4}{end}{end}")
        assert lines(found, Role.DATE) == [("May 12, 2023", "only-mark")]
        assert lines(found, Role.BYLINE) == [("Jane Roe", "only-mark")]

    def test_is_not_taken_if_marks_differ(self) -> None:
        """What every card of a list has is none of the story's."""
        end = "<div class=date>May 12, 2023</div><div class=author>Jane Roe</div>"
        end += "<div class=date>May 13, 2023</div><div class=author>Ann Poe</div>"
        found = shown(f"<h1>{TITLE}</h1>{PROSE * 4}{end}")
        assert found.lines == ()


class TestEconomy:
    """What is not looked for, since the metadata has it."""

    def test_leaves_bylines_out_where_a_person_is_named(self) -> None:
        """A full name in the metadata makes bylines needless; a handle does not."""
        body = f"<h1>{TITLE}</h1><p>By Ann Poe</p><p>May 12, 2023</p>{PROSE}"
        signed = shown(body, OG + "<meta name=author content='Jane Roe'>")
        assert lines(signed, Role.BYLINE) == []
        assert lines(signed, Role.DATE) == [("May 12, 2023", "near-headline")]
        unsigned = shown(body, OG + "<meta name=author content=jroe42>")
        assert lines(unsigned, Role.BYLINE) == [("By Ann Poe", "near-headline")]

    def test_samples_the_prose(self) -> None:
        """The language is told from some of the story, without menus."""
        found = shown(f"<div>Home</div><h1>{TITLE}</h1>" + PROSE * 50)
        assert found.sample.startswith("The boats went out at noon")
        assert "Home" not in found.sample
        assert len(found.sample) < 2_000
