"""The head of an article drawn for a terminal: title, deck, and a line of who, when and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.text import Text

from newsparse.article import Article
from newsparse.cli.printable import clean
from newsparse.cli.screen import prose
from newsparse.dates import DatePrecision

__all__ = ["dotted", "moment", "render"]

#: Months in English: what is printed must not change with the locale of the machine.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def render(article: Article) -> Iterator[RenderableType]:
    """Yield the lines of the head; what the page does not say takes no line."""
    if article.title:
        yield prose(article.title, style="bold")
    else:
        yield Text("(no title)", style="dim italic")
    if article.subtitle:
        yield prose(article.subtitle, style="italic")
    for line in (dotted(_facts(article)), dotted(_address(article)), ", ".join(article.tags)):
        if line:
            yield prose(line, style="dim")


def moment(when: dt.datetime, precision: DatePrecision | None = None) -> str:
    """Return a date as a person writes it, "12 May 2023, 10:00 UTC"; a bare day has no time."""
    day = f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    if precision is DatePrecision.DAY:
        return day
    zone = when.tzname()
    return f"{day}, {when:%H:%M}" + (f" {zone}" if zone else "")


def dotted(parts: Iterable[str | None]) -> str:
    """Return the parts that there are, cleaned, with a dot between them."""
    return " · ".join(clean(part) for part in parts if part)


def _facts(article: Article) -> Iterator[str | None]:
    if article.authors:
        yield "By " + ", ".join(author.name for author in article.authors)
    if article.published:
        yield moment(article.published, article.published_precision)
    if article.modified:
        yield "updated " + moment(article.modified, article.modified_precision)
    yield article.section
    yield article.site
    yield article.language


def _address(article: Article) -> Iterator[str | None]:
    yield article.canonical_url or article.url
