"""What the labelled blocks of an HTML page say of its fields."""

from __future__ import annotations

import pytest

from newsparse.classify import Label
from newsparse.fields import see
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.roles import Role

_PROSE = "<p>The harbour of Quillmouth froze over on Tuesday night, and the ferries stayed.</p>"
_ROLES = {
    "T": Role.TITLE,
    "S": Role.SUBTITLE,
    "B": Role.BYLINE,
    "D": Role.DATE,
    "G": Role.TAGS,
    "P": Role.BODY,
    "N": Role.NAVIGATION,
}


def _lines(body: str, letters: str, role: Role, score: float = 0.9) -> list[tuple[str, str]]:
    """Return the lines of a role, each with its rule; `letters` are the roles of the blocks."""
    page = read_page(Page(f"<html><body>{body}</body></html>", is_html=True))
    assert isinstance(page, HtmlPage)
    assert len(page.drafts) == len(letters), [draft.text for draft in page.drafts]
    labels = [Label(_ROLES[letter], "reader", score) for letter in letters]
    found = see(page.root, page.metadata, page.drafts, page.boxes, labels)
    return [(line.text, line.rule) for line in found.of(role) if line.rule != "near-headline"]


@pytest.mark.parametrize(("letter", "role"), [("T", Role.TITLE), ("S", Role.SUBTITLE)])
def test_headlines_and_decks_stand_as_they_are(letter: str, role: Role) -> None:
    """Wherever they stand on the page."""
    found = _lines(f"<div>Ice holds the ferries</div>{_PROSE}", f"{letter}P", role)
    assert found == [("Ice holds the ferries", "reader")]


def test_tags_bring_their_links() -> None:
    """Each block of them."""
    body = f"{_PROSE}<ul><li><a href=/ice>Ice</a></li><li><a href=/sea>Sea</a></li></ul>"
    assert _lines(body, "PGG", Role.TAGS) == [("Ice", "reader"), ("Sea", "reader")]


class TestBylines:
    """Blocks that say who wrote the story."""

    @pytest.mark.parametrize("text", ["By Ada Example", "Ada Example"])
    def test_name_somebody(self, text: str) -> None:
        """With a label, or with nothing but a name."""
        assert _lines(f"<div>{text}</div>{_PROSE}", "BP", Role.BYLINE) == [(text, "reader")]

    def test_take_the_label_above(self) -> None:
        """It is a block of its own on many pages."""
        body = f"<div>By</div><div>Ada Example</div>{_PROSE}"
        assert _lines(body, "BBP", Role.BYLINE) == [("By Ada Example", "reader")]

    def test_that_name_nobody_are_none(self) -> None:
        """Whatever their role."""
        assert _lines(f"<div>7 min read</div>{_PROSE}", "BP", Role.BYLINE) == []

    def test_of_pictures_are_none(self) -> None:
        """A photographer is no author."""
        body = f"<div class=photo-credit>Ada Example</div>{_PROSE}"
        assert _lines(body, "BP", Role.BYLINE) == []

    def test_of_a_bare_name_are_those_that_the_reader_is_sure_of(self) -> None:
        """Other short lines have the form of a name; a heading is rather one of the story."""
        for line, least in (("<div>Ada Example</div>", 0.22), ("<h2>Ada Example</h2>", 0.5)):
            assert _lines(line + _PROSE, "BP", Role.BYLINE, least)
            assert not _lines(line + _PROSE, "BP", Role.BYLINE, least - 0.01)
        assert _lines(f"<div>By Ada Example</div>{_PROSE}", "BP", Role.BYLINE, 0.1)

    def test_are_none_where_a_menu_says_the_same(self) -> None:
        """Sections have the form of names too."""
        body = f"<div>Sea Ports</div><div>Sea Ports</div>{_PROSE}"
        assert _lines(body, "NBP", Role.BYLINE) == []

    def test_may_stand_on_the_line_of_a_date(self) -> None:
        """Then they need their label."""
        body = "<div>{} · 12 May 2023</div>".format
        assert _lines(body("By Ada Example") + _PROSE, "DP", Role.BYLINE)
        assert not _lines(body("Ada Example") + _PROSE, "DP", Role.BYLINE)


class TestDates:
    """Blocks that say when it was out."""

    def test_hold_a_day(self) -> None:
        """One without any is none."""
        assert _lines(f"<div>12 May 2023</div>{_PROSE}", "DP", Role.DATE) == [
            ("12 May 2023", "reader")
        ]
        assert _lines(f"<div>Today</div>{_PROSE}", "DP", Role.DATE) == []

    def test_may_be_a_part_of_the_headline(self) -> None:
        """Some templates print the day in its element."""
        text = "12 May 2023 Ice holds the ferries"
        assert _lines(f"<div>{text}</div>{_PROSE}", "TP", Role.DATE) == [(text, "reader")]

    @pytest.mark.parametrize(
        ("start", "line"),
        [
            ("29.11.2022 – ", "29.11.2022"),
            ("QUILLMOUTH, 29 November 2022 – ", "QUILLMOUTH, 29 November 2022"),
        ],
    )
    def test_may_open_the_story(self, start: str, line: str) -> None:
        """As a dateline does."""
        body = _PROSE.replace("<p>", f"<p>{start}")
        assert _lines(body, "P", Role.DATE) == [(line, "dateline")]

    def test_within_the_story_are_its_own(self) -> None:
        """A sentence that tells of a day is no dateline; only the first paragraph has one."""
        told = _PROSE.replace("night", "night, 29 November 2022")
        assert _lines(told, "P", Role.DATE) == []
        late = _PROSE + _PROSE.replace("<p>", "<p>29.11.2022 – ")
        assert _lines(late, "PP", Role.DATE) == []


def test_other_roles_say_nothing() -> None:
    """A name in a menu is no author."""
    for role in (Role.BYLINE, Role.DATE, Role.TITLE):
        assert _lines(f"<div>By Ada Example, 12 May 2023</div>{_PROSE}", "NP", role) == []
