"""An article as a schema.org NewsArticle."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from newsparse.article import Article, Comment, LiveUpdate, Outcome, RelatedPost
from newsparse.authors import Author
from newsparse.content import Heading, Image, Paragraph, Position
from newsparse.dates import DatePrecision
from newsparse.render import schema_org

HERE = Position(0)


class TestRender:
    """Which property holds which field."""

    def test_full(self) -> None:
        """Every field that schema.org has a property for is in it."""
        article = Article(
            Outcome.ARTICLE,
            title="Title",
            subtitle="Deck",
            authors=(
                Author("Jo Doe", url="https://example.com/jo"),
                Author("Reuters", is_organization=True),
            ),
            published=dt.datetime(2024, 5, 12, tzinfo=dt.UTC),
            published_precision=DatePrecision.DAY,
            modified=dt.datetime(2024, 5, 13, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            modified_precision=DatePrecision.MINUTE,
            section="Markets",
            tags=("a", "b"),
            language="en",
            url="https://example.com/?ref=1",
            canonical_url="https://example.com/",
            site="Example",
            images=(Image("https://example.com/a.png", alt="alt", width=2),),
            is_accessible_for_free=False,
            body=(Paragraph("One.", HERE), Paragraph("Two.", HERE)),
            related_posts=(
                RelatedPost("Other", HERE, url="https://example.com/o"),
                RelatedPost("", HERE, url="https://example.com/n"),
                RelatedPost("Third", HERE),
            ),
        )
        assert schema_org.render(article) == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Title",
            "alternativeHeadline": "Deck",
            "author": [
                {"@type": "Person", "name": "Jo Doe", "url": "https://example.com/jo"},
                {"@type": "Organization", "name": "Reuters"},
            ],
            "datePublished": "2024-05-12",
            "dateModified": "2024-05-13T10:30:00+02:00",
            "articleSection": "Markets",
            "keywords": ["a", "b"],
            "inLanguage": "en",
            "url": "https://example.com/",
            "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/"},
            "publisher": {"@type": "Organization", "name": "Example"},
            "image": [{"@type": "ImageObject", "url": "https://example.com/a.png", "width": 2}],
            "isAccessibleForFree": False,
            "articleBody": "One.\n\nTwo.",
            "citation": [
                {"@type": "NewsArticle", "headline": "Other", "url": "https://example.com/o"},
                {"@type": "NewsArticle", "headline": "Third"},
            ],
        }

    def test_live_blog(self) -> None:
        """An entry of a live blog is a posting with the text below its heading."""
        at = dt.datetime(2024, 5, 12, 12, 45, tzinfo=dt.UTC)
        article = Article(
            Outcome.ARTICLE,
            body=(
                Paragraph("First.", Position(0)),
                Heading("Ferry stays", Position(1)),
                Paragraph("One.", Position(2)),
                Heading("12:10", Position(3)),
                Paragraph("Two.", Position(4)),
            ),
            updates=(
                LiveUpdate(Position(1), "Ferry stays", at, "12:45", "https://example.com/#1"),
                LiveUpdate(Position(3), None, None, "12:10"),
                LiveUpdate(Position(9)),
            ),
        )
        found = schema_org.render(article)
        assert found["@type"] == "LiveBlogPosting"
        assert found["liveBlogUpdate"] == [
            {
                "@type": "BlogPosting",
                "headline": "Ferry stays",
                "datePublished": "2024-05-12T12:45:00+00:00",
                "url": "https://example.com/#1",
                "articleBody": "One.",
            },
            {"@type": "BlogPosting", "articleBody": "Two."},
            {"@type": "BlogPosting"},
        ]

    def test_comments(self) -> None:
        """A comment has its author, its date and its words, as far as they are known."""
        article = Article(
            Outcome.ARTICLE,
            comments=(
                Comment("Well said.", HERE, "Jo Doe", dt.datetime(2024, 5, 12, tzinfo=dt.UTC)),
                Comment("No.", None),
            ),
        )
        assert schema_org.render(article)["comment"] == [
            {
                "@type": "Comment",
                "author": {"@type": "Person", "name": "Jo Doe"},
                "datePublished": "2024-05-12T00:00:00+00:00",
                "text": "Well said.",
            },
            {"@type": "Comment", "text": "No."},
        ]

    def test_empty(self) -> None:
        """What the article does not say is left out."""
        assert schema_org.render(Article(Outcome.EMPTY)) == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
        }

    def test_url(self) -> None:
        """The URL that was handed over stands in when the page gives none of its own."""
        article = Article(Outcome.ARTICLE, url="https://example.com/a")
        assert schema_org.render(article)["url"] == "https://example.com/a"

    @pytest.mark.parametrize(
        ("precision", "expected"),
        [
            (DatePrecision.DAY, "2024-05-12"),
            (DatePrecision.MINUTE, "2024-05-12T10:30:00"),
            (DatePrecision.SECOND, "2024-05-12T10:30:00"),
        ],
    )
    def test_naive_date(self, precision: DatePrecision, expected: str) -> None:
        """A date without zone gets none, and one of a day no time."""
        moment = dt.datetime(2024, 5, 12, 10, 30)  # noqa: DTZ001 - a page may name no zone
        article = Article(Outcome.ARTICLE, published=moment, published_precision=precision)
        assert schema_org.render(article)["datePublished"] == expected

    def test_json(self) -> None:
        """The result is what json.dumps takes, odd characters included."""
        article = Article(Outcome.ARTICLE, title="\ud800</script>", is_accessible_for_free=True)
        found = json.loads(json.dumps(schema_org.render(article)))
        assert found["headline"] == "\ud800</script>"
        assert found["isAccessibleForFree"] is True
