"""What choosing the fields gives: `Fields`, and `Kind`, what the page says that it is."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import evolve, field, frozen

from newsparse.authors import Author
from newsparse.content import Image
from newsparse.dates import DatePrecision
from newsparse.evidence import Evidence
from newsparse.sites import Site, in_zone

__all__ = ["Fields", "Kind", "KindHint"]


class Kind(StrEnum):
    """What a page says that it is, in its own data."""

    ARTICLE = "article"
    #: A recipe, a video, a guide: a work with an author and perhaps a text.
    WORK = "work"
    #: A list of other pages.
    LISTING = "listing"
    #: A product, a profile, a forum, an event …
    OTHER = "other"
    #: The page does not say.
    UNKNOWN = "unknown"


@frozen
class KindHint:
    """What the page says that it is, and by which words."""

    kind: Kind = Kind.UNKNOWN
    #: "json-ld", "microdata", "open-graph" or "url"; "" when the page does not say.
    source: str = ""
    #: The type as written ("NewsArticle", "product"); "" when the page does not say.
    raw: str = ""


@frozen
class Fields:
    """The fields of an article that are not its blocks; named as there."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[Author, ...] = ()
    published: dt.datetime | None = None
    published_precision: DatePrecision | None = None
    modified: dt.datetime | None = None
    modified_precision: DatePrecision | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    canonical_url: str | None = None
    site: str | None = None
    images: tuple[Image, ...] = ()
    is_accessible_for_free: bool | None = None
    #: For the rule that tells articles from other pages.
    kind: KindHint = field(factory=KindHint)
    evidence: dict[str, Evidence] = field(factory=dict)
    #: What was refused and why, in plain sentences.
    warnings: tuple[str, ...] = ()

    def on_clock_of(self, site: Site | None) -> Fields:
        """Return the fields with times in the zone that a site declares, where they name none.

        A mere day stays as it is: it has no time of day that a zone could move.
        """
        zone = None if site is None else site.time_zone
        if zone is None:
            return self
        return evolve(
            self,
            published=_zoned(self.published, self.published_precision, zone),
            modified=_zoned(self.modified, self.modified_precision, zone),
        )


def _zoned(
    value: dt.datetime | None, precision: DatePrecision | None, zone: str | None
) -> dt.datetime | None:
    return value if value is None or precision is DatePrecision.DAY else in_zone(value, zone)
