"""What choosing the fields gives: `Fields`, and `Kind`, what the page says that it is."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from newsparse.authors import Author
from newsparse.content import Image
from newsparse.dates import DatePrecision
from newsparse.evidence import Evidence

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
