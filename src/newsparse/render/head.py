"""What stands above a story: headline, deck, who wrote it and when.

The line of names and date takes no words of its own, such as "by" or "published", since an article
may be of any language; the date is written as ISO 8601 has it, with a space for the ``T``.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from newsparse.dates import DatePrecision

if TYPE_CHECKING:
    from newsparse.article import Article

__all__ = ["Head", "head_of", "iso"]

_DOT = " · "


class Head(NamedTuple):
    """The lines above a story; a line that the page does not have is ``""``."""

    title: str = ""
    subtitle: str = ""
    #: The names, joined by commas.
    byline: str = ""
    #: The date for a reader ("2023-05-12 09:30 +02:00"), and for a program.
    date: str = ""
    machine_date: str = ""

    @property
    def facts(self) -> str:
        """Return names and date on one line."""
        return _DOT.join(filter(None, (self.byline, self.date)))


def head_of(article: Article) -> Head:
    """Return the lines above an article's story."""
    moment, precision = article.published, article.published_precision
    return Head(
        article.title or "",
        article.subtitle or "",
        ", ".join(author.name for author in article.authors),
        _shown(moment, precision) if moment is not None else "",
        iso(moment, precision) if moment is not None else "",
    )


def iso(moment: dt.datetime, precision: DatePrecision | None) -> str:
    """Return a date in ISO 8601; one of which only the day is known has no time."""
    return moment.date().isoformat() if precision is DatePrecision.DAY else moment.isoformat()


def _shown(moment: dt.datetime, precision: DatePrecision | None) -> str:
    if precision is DatePrecision.DAY:
        return moment.date().isoformat()
    offset = moment.isoformat()[len(moment.replace(tzinfo=None).isoformat()) :]
    zone = "UTC" if offset == "+00:00" else offset
    return f"{moment:%Y-%m-%d %H:%M} {zone}".rstrip()
