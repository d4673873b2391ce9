"""Articles to be drawn in a terminal, and what is drawn of them."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

from rich.console import Console

from newsparse.api import Explanation
from newsparse.article import (
    Article,
    Block,
    Boilerplate,
    Module,
    Outcome,
    Placement,
    RelatedPost,
)
from newsparse.authors import Author
from newsparse.cli import explain, terminal
from newsparse.cli.screen import draw, file_console
from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Table,
)
from newsparse.dates import DatePrecision
from newsparse.evidence import Candidate, Evidence
from newsparse.plugins import Dispatch
from newsparse.roles import Role
from newsparse.unsaid import unsaid

HERE = Position(0, 0, 1)
SENTENCE = "The harbour board will reopen the northern quay to small boats in early spring."
WIDTHS = [40, 55, 72, 80, 100, 140, 200]


def article(*body: BodyBlock, **fields: Any) -> Article:  # noqa: ANN401 - the fields of Article
    """Return an article with `body` and `fields`."""
    return Article(**{"outcome": Outcome.ARTICLE, "title": "Quay", "body": body, **fields})


def full() -> Article:
    """Return an article that has everything a page can have."""
    return article(
        Paragraph(SENTENCE * 3, HERE),
        Heading("What comes next", HERE),
        Quote("We waited long enough.", HERE, cite="A. Fisher"),
        ListBlock((ListItem("boats", HERE), ListItem("nets", HERE)), HERE),
        Table((("Pier", "Berths"), ("North", "24")), HERE, header_rows=1, caption="Berths"),
        Code("open --quay north", HERE),
        Figure(HERE, Image("https://example.com/q.jpg"), caption="The quay", credit="J. Doe"),
        Embed("youtube", HERE, "https://example.com/v"),
        title="Northern quay reopens",
        subtitle="Small boats first",
        authors=(Author("Jane Roe"), Author("Harbour Desk", is_organization=True)),
        published=dt.datetime(2023, 5, 12, 10, 0, tzinfo=dt.UTC),
        published_precision=DatePrecision.MINUTE,
        modified=dt.datetime(2023, 5, 13),  # noqa: DTZ001 - a page that names no zone
        modified_precision=DatePrecision.DAY,
        section="Harbour",
        tags=("boats", "spring"),
        language="en",
        site="Quayside News",
        canonical_url="https://example.com/quay",
        related_posts=(
            RelatedPost("Ferry returns", HERE, summary="One.\nTwo.\nThree.", module="Read also"),
            RelatedPost(
                "Lighthouse sold",
                HERE,
                url="https://example.com/lighthouse",
                published=dt.datetime(2023, 5, 1, 8, 30, tzinfo=dt.UTC),
                authors=(Author("John Doe"),),
                section="Coast",
                placement=Placement.RAIL,
                module_kind=Module.POPULAR,
            ),
        ),
        boilerplate=(
            Boilerplate("bookmark", "Bookmark (3)", HERE, "counter", 1.0, count=3),
            Boilerplate("bookmark", "Bookmark (3)", HERE, "counter", 1.0, count=3),
            Boilerplate("bookmark", "Bookmark (5)", HERE, "counter", 1.0, count=5),
            Boilerplate("comments", "Leave a Reply", HERE, "phrase", 1.0),
        ),
        blocks=(
            Block("Northern quay reopens", Role.TITLE, "first-line", 0.9, Position(0, 0, 21)),
            Block(SENTENCE, Role.BODY, "sentence", 0.8, Position(1, 22, 100)),
            Block("Ferry returns", Role.RELATED, "card", 0.7, Position(2, 101, 114)),
            Block("Bookmark (3)", Role.SHARE, "counter", 1.0, Position(3, 115, 127), "bookmark"),
            Block("Leave a Reply", Role.COMMENTS, "phrase", 1.0, Position(4, 128, 141)),
        ),
        evidence={
            "title": Evidence(
                "text",
                "first-line",
                "Northern quay reopens",
                "chars 0-21",
                0.9,
                (Candidate("Quayside News", "text", "menu-line", 0.2),),
            ),
            "published": Evidence("text", "date-line", "12 May 2023, 10:00 GMT", "chars 30-52"),
            "authors": Evidence("text", "byline", "By Jane Roe and Harbour Desk"),
        },
        encoding="utf-8",
        warnings=("plugin newsparse-quay was skipped: boom",),
    )


def drawn(page: Article, width: int = 80) -> str:
    """Return the plain drawing of `page` at `width` columns."""
    console = file_console(width=width)
    return draw(terminal.render(page, width=console.width), console)


def explained(page: Article, width: int) -> str:
    """Return the plain explanation of `page` at `width` columns."""
    console = file_console(width=width)
    found = Explanation(page, Dispatch(), (), None, "it has no site", unsaid(page))
    return draw(explain.render(found, width=console.width), console)


def coloured(page: Article) -> str:
    """Return the drawing of `page` as a terminal with colours gets it."""
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", width=80)
    return draw(terminal.render(page, width=80), console)
