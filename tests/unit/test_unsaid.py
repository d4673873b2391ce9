"""Blocks of a field's role whose words are in no field."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse import Article, Author, Block, Evidence, Link, Outcome, Position, Role, api
from newsparse.dates import DatePrecision
from newsparse.unsaid import unsaid

ARTICLE = {
    "title": "Ice holds the ferries",
    "subtitle": "Boats stay at the pier",
    "authors": (Author("Jane Roe"),),
    "published": dt.datetime(2023, 5, 12),  # noqa: DTZ001 - a naive day is what the page gives
    "published_precision": DatePrecision.DAY,
    "language": "en",
    "tags": ("Ice", "Harbour"),
    "evidence": {"authors": Evidence("json-ld", "NewsArticle.author", "Jane Roe")},
}


def reasons(*blocks: tuple[Role, str]) -> list[tuple[str, str]]:
    """Return the fields and reasons for blocks of some roles and texts."""
    made = tuple(
        Block(text, role, "reader", 0.9, Position(order))
        for order, (role, text) in enumerate(blocks)
    )
    found = unsaid(Article(Outcome.ARTICLE, blocks=made, **ARTICLE))  # type: ignore[arg-type] # of any field
    return [(each.field, each.reason) for each in found]


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (Role.TITLE, "ICE holds the ferries"),
        (Role.TITLE, "Winter: Ice holds the ferries"),
        (Role.SUBTITLE, "Boats stay at the pier"),
        (Role.BYLINE, "By Jane Roe, Quillmouth"),
        (Role.BYLINE, "12 May 2023"),
        (Role.DATE, "Friday, May 12, 2023"),
        (Role.TAGS, "Ice, Sea"),
        (Role.BODY, "Whatever the story says."),
    ],
)
def test_what_is_in_its_field_is_said(role: Role, text: str) -> None:
    """In whatever spelling, and with more around it."""
    assert reasons((role, text)) == []


@pytest.mark.parametrize(
    ("role", "text", "reason"),
    [
        (Role.TITLE, "Harbour News", "the reader is not sure enough of it"),
        (
            Role.BYLINE,
            "By John Doe",
            "another line or source was taken: json-ld, NewsArticle.author",
        ),
        (Role.BYLINE, "7 min read", "nobody is named in it"),
        (Role.DATE, "Today", "no date can be read in it"),
        (Role.DATE, "13 May 2023", "the reader is not sure enough of it"),
    ],
)
def test_what_is_not_has_a_reason(role: Role, text: str, reason: str) -> None:
    """Another source, or nothing that can be read."""
    assert [each[1] for each in reasons((role, text))] == [reason]


def test_links_of_a_byline_name_its_authors() -> None:
    """The line itself may print them in another way."""
    block = Block("J. R.", Role.BYLINE, "r", 1.0, Position(0), links=(Link("Jane Roe", "/j"),))
    assert unsaid(Article(Outcome.ARTICLE, authors=(Author("Jane Roe"),), blocks=(block,))) == ()


def test_an_explanation_has_them() -> None:
    """With the block itself."""
    page = "<article><h1>Ice holds the ferries</h1><p>By Jane Roe</p>{}</article>"
    found = api.explain(page.format("<p>The ferries stay at the pier tonight.</p>" * 9), sites=())
    assert all(each.block in found.article.blocks for each in found.unsaid)
