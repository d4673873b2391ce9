"""An article at a glance: its repr, and what notebooks show."""

from __future__ import annotations

import datetime as dt

import lxml.html
from hypothesis import given
from rich.pretty import pretty_repr

from newsparse.article import Article, Outcome, RelatedPost
from newsparse.authors import Author
from newsparse.content import Link, ListBlock, ListItem, Paragraph, Position, Span, SpanKind, Table
from newsparse.dates import DatePrecision
from newsparse.testing.strategies import articles

HERE = Position(0)
WHOLE = Article(
    Outcome.ARTICLE,
    title="Ferries stay at the pier",
    authors=(Author("Jane Roe"), Author("Li")),
    published=dt.datetime(2023, 5, 12),  # noqa: DTZ001 - a naive time is what the page gives
    published_precision=DatePrecision.DAY,
    language="en",
    site="Harbour News",
    body=tuple(Paragraph(f"Paragraph {number}.", HERE) for number in range(5)),
    related_posts=(
        RelatedPost("Gales & <rain>", HERE, "https://news.example/gales", module="More"),
        RelatedPost("Run", HERE, "javascript:alert(1)"),
    ),
)


def test_the_repr_is_one_short_line() -> None:
    """It says who, what and how much."""
    assert repr(WHOLE) == (
        "Article(outcome='article', title='Ferries stay at the pier', authors='Jane Roe, Li', "
        "published='2023-05-12', language='en', site='Harbour News', "
        "body='5 blocks, 60 characters', related_posts=2, boilerplate=0)"
    )


@given(articles())
def test_the_repr_of_any_article_is_short(article: Article) -> None:
    """Whatever its texts hold, it is printable, and on one line."""
    shown = repr(article)
    assert len(shown) < 400
    assert shown.isprintable()


def test_rich_prints_the_same_facts() -> None:
    """And not every field of every block."""
    printed = pretty_repr(WHOLE, max_width=80)
    assert "title='Ferries stay at the pier'" in printed
    assert "Paragraph(" not in printed
    assert len(printed.splitlines()) < 15


def test_a_notebook_shows_head_story_and_related_posts() -> None:
    """The first paragraphs only; titles are linked where the address may be."""
    root = lxml.html.fragment_fromstring(WHOLE._repr_html_())
    assert root.findtext(".//h1") == WHOLE.title
    assert [p.text for p in root.iterfind("./p")] == [f"Paragraph {n}." for n in range(3)]
    assert [cell.text_content() for cell in root.iterfind(".//td")] == [
        "Gales & <rain>", "More", "Run", "",
    ]  # fmt: skip
    assert [link.get("href") for link in root.iterfind(".//a")] == ["https://news.example/gales"]


def test_one_loop_over_a_body_works_for_all_blocks() -> None:
    """Every block has a text and spans that lie in it; a list's are those of its items."""
    inner = ListBlock((ListItem("and gales", HERE, (_link(4, 9),)),), HERE)
    items = (ListItem("rain", HERE, (_link(0, 4),), (inner,)), ListItem("", HERE))
    story = (
        Paragraph("See here", HERE, (_link(4, 8),)),
        ListBlock(items, HERE),
        Table((("a", "b"),), HERE),
    )
    article = Article(Outcome.ARTICLE, body=story)
    found = [block.text[span.start : span.end] for block in article.body for span in block.spans]
    assert found == ["here", "rain", "gales"]
    assert article.links == tuple(Link(text, "https://news.example/") for text in found)


def _link(start: int, end: int) -> Span:
    return Span(start, end, SpanKind.LINK, "https://news.example/")


@given(articles())
def test_spans_lie_where_they_lay(article: Article) -> None:
    """A span of a list marks the words that it marks in its item."""
    for block in article.body:
        if isinstance(block, ListBlock):
            marked = [item.text[s.start : s.end] for item in block.all_items() for s in item.spans
                      if 0 <= s.start <= s.end <= len(item.text)]  # fmt: skip
            spans = [block.text[s.start : s.end] for s in block.spans]
            assert all(words in spans for words in marked)
