"""The lines above a story, and the fields as front matter."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given

from newsparse.article import Article, Outcome
from newsparse.authors import Author
from newsparse.content import Image, Paragraph, Position
from newsparse.dates import DatePrecision
from newsparse.render import front_matter
from newsparse.render.head import head_of
from newsparse.testing.strategies import articles
from newsparse.testing.strategies.texts import texts

NOON = dt.datetime(2023, 5, 12, 12, 30)  # noqa: DTZ001 - a naive time is what the page gives
STORY = (Paragraph("The ferries stayed at the pier.", Position(0)),)


def article(**fields: Any) -> Article:  # noqa: ANN401 - of any field
    """Return an article of one paragraph with these fields."""
    return Article(Outcome.ARTICLE, body=STORY, **fields)


@pytest.mark.parametrize(
    ("moment", "precision", "shown", "machine"),
    [
        (NOON, DatePrecision.DAY, "2023-05-12", "2023-05-12"),
        (NOON, DatePrecision.MINUTE, "2023-05-12 12:30", "2023-05-12T12:30:00"),
        (
            NOON.replace(tzinfo=dt.UTC),
            DatePrecision.SECOND,
            "2023-05-12 12:30 UTC",
            "2023-05-12T12:30:00+00:00",
        ),
        (
            NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=-3, minutes=-30))),
            DatePrecision.MINUTE,
            "2023-05-12 12:30 -03:30",
            "2023-05-12T12:30:00-03:30",
        ),
    ],
)
def test_a_date_is_written_without_words(
    moment: dt.datetime, precision: DatePrecision, shown: str, machine: str
) -> None:
    """As far as it is known, with its zone where the page names one."""
    head = head_of(article(published=moment, published_precision=precision))
    assert (head.date, head.machine_date) == (shown, machine)


def test_names_and_date_share_a_line() -> None:
    """Names are joined by commas; what is not known leaves no mark."""
    authors = (Author("Jane Roe"), Author("Harbour Agency"))
    known = {"published": NOON, "published_precision": DatePrecision.DAY}
    assert head_of(article(authors=authors, **known)).facts == (
        "Jane Roe, Harbour Agency · 2023-05-12"
    )
    assert head_of(article(authors=authors)).facts == "Jane Roe, Harbour Agency"
    assert head_of(article()).facts == ""


def test_an_article_begins_with_its_head() -> None:
    """In Markdown and HTML, unless it is not wanted."""
    whole = article(title="Ferries stay", subtitle="Storm", authors=(Author("Jane Roe"),))
    story = STORY[0].text
    assert whole.to_markdown() == f"# Ferries stay\n\n*Storm*\n\nJane Roe\n\n{story}"
    assert whole.to_markdown(head=False) == story
    assert whole.to_html(head=False) == f"<p>{story}</p>"
    assert "<h1>Ferries stay</h1>\n<p>Storm</p>\n<p>Jane Roe</p>" in whole.to_html()


def test_front_matter_stands_in_place_of_the_head() -> None:
    """Fields without a value take no line."""
    whole = article(
        title='A "sure": thing',
        authors=(Author("Jane Roe"), Author("# Li")),
        published=NOON,
        published_precision=DatePrecision.DAY,
        tags=("yes",),
        language="en",
        url="https://news.example/a",
        images=(Image("https://news.example/a.jpg"),),
    )
    assert whole.to_markdown(front_matter=True).split("\n") == [
        "---",
        'title: "A \\"sure\\": thing"',
        'date: "2023-05-12"',
        'language: "en"',
        'url: "https://news.example/a"',
        'image: "https://news.example/a.jpg"',
        "authors:",
        '  - "Jane Roe"',
        '  - "# Li"',
        "tags:",
        '  - "yes"',
        "---",
        "",
        STORY[0].text,
    ]


@given(texts)
def test_any_text_is_one_scalar_on_one_line(text: str) -> None:
    """Nothing in a text ends it or begins another field."""
    lines = front_matter.render(article(title=text, site="S")).split("\n")
    assert lines[-2:] == ['site: "S"', "---"]
    assert len(lines) == 3 + bool(text)
    if text:
        name, _, value = lines[1].partition(": ")
        assert name == "title"
        assert len(value.splitlines()) == 1
        assert len(json.loads(value)) == len(text)


@given(articles())
def test_every_article_has_front_matter(whole: Article) -> None:
    """It begins and ends with three hyphens, and the body follows."""
    written = whole.to_markdown(front_matter=True)
    assert written.startswith("---\n")
    assert written.removesuffix(whole.to_markdown(head=False)).rstrip("\n").endswith("\n---")
    assert written.encode().decode() == written
