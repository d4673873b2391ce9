"""What `newsparse.parse` returns: an `Article` with everything that stood on the page.

All values are frozen and hashable. Where a field is ``None`` or empty, the page does not say:
nothing is guessed from today's date, from other pages or from the network.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Self

from attrs import field, frozen

from newsparse import serialise
from newsparse.authors import Author
from newsparse.content import BodyBlock, Image, Link, Position
from newsparse.dates import DatePrecision
from newsparse.evidence import EvidenceMap
from newsparse.late import with_late
from newsparse.render import front_matter as yaml
from newsparse.render import html, markdown, schema_org, summary, text
from newsparse.render.head import Head, head_of
from newsparse.roles import Role

__all__ = [
    "Article",
    "Block",
    "Boilerplate",
    "Comment",
    "LiveUpdate",
    "Module",
    "Outcome",
    "PageLinks",
    "Placement",
    "RelatedPost",
]


class Outcome(StrEnum):
    """What the page turned out to be."""

    #: An article with its text.
    ARTICLE = "article"
    #: A page with text that is no article: a front page, a list, a product, an error page.
    NOT_ARTICLE = "not_article"
    #: An article of which the page shows a part, the rest being for subscribers.
    GATED = "gated"
    #: No visible words at all.
    EMPTY = "empty"


class Placement(StrEnum):
    """Where on the page a related post stood, seen from the body."""

    BEFORE_BODY = "before_body"
    INLINE = "inline"
    AFTER_BODY = "after_body"
    RAIL = "rail"


class Module(StrEnum):
    """What a module of related posts is for, by its heading."""

    RELATED = "related"
    LATEST = "latest"
    POPULAR = "popular"
    MORE_FROM = "more_from"
    RECOMMENDED = "recommended"
    INLINE = "inline"
    UNKNOWN = "unknown"


@frozen
class Block:
    """One visible block of the page: the unit that is labelled."""

    #: The words, white space folded to single spaces; a line break inside stays ``\\n``.
    text: str
    role: Role
    #: Name of the rule that gave the role.
    rule: str
    #: Between 0 and 1: how sure the rule is.
    score: float
    position: Position
    #: Finer than `role`, for boilerplate only; ``None`` for the rest. See `newsparse.KINDS`.
    kind: str | None = None
    links: tuple[Link, ...] = ()
    #: ``False`` for a part of the story that the page holds in its place, and hides by style.
    is_shown: bool = True


@frozen
class RelatedPost:
    """A teaser of another story: what schema.org would call a cited `NewsArticle`."""

    title: str
    position: Position
    #: Absolute URL when the page's URL is known, else as printed; ``None`` in most text dumps.
    url: str | None = None
    #: The teaser's text below its title; its lines stay lines (``\\n``). ``None`` when none.
    summary: str | None = None
    image: Image | None = None
    #: The date as printed on the card; ``None`` when none is printed or it cannot be read.
    published: dt.datetime | None = None
    authors: tuple[Author, ...] = ()
    section: str | None = None
    placement: Placement = Placement.AFTER_BODY
    #: The heading of the module as printed ("Related Posts"); ``None`` when it has none.
    module: str | None = None
    module_kind: Module = Module.UNKNOWN

    @property
    def summary_lines(self) -> tuple[str, ...]:
        """Return the lines of `summary`; empty when there is none."""
        return tuple(self.summary.split("\n")) if self.summary else ()


@frozen
class Boilerplate:
    """A block of the page that belongs neither to the story nor to what is said of it."""

    #: One of `newsparse.KINDS`, or a plugin's own as ``distribution:kind``.
    kind: str
    text: str
    position: Position
    rule: str
    score: float
    #: The number that the block shows ("Bookmark (12)" → 12); ``None`` when it shows none.
    count: int | None = None
    links: tuple[Link, ...] = ()


@frozen
class Comment:
    """What a reader wrote below the story: a view of blocks whose role is ``comments``."""

    #: The reader's words; paragraphs stay lines (``\n``). Never empty.
    text: str
    #: Where its first block stands; ``None`` when only the page's data hold the comment.
    position: Position | None
    #: The reader's name as printed; ``None`` when the page shows none.
    author: str | None = None
    #: ``None`` when the page does not say, or says it only from now ("2 hours ago").
    published: dt.datetime | None = None
    #: How deep it stands among replies: 0 for a comment on the story, 1 for a reply to one.
    level: int = 0


@frozen
class LiveUpdate:
    """One entry of a live blog: a section of the body that begins with a heading."""

    #: Where its first block in the body stands; the entry goes on up to the next one's.
    position: Position
    #: ``None`` when it has no headline of its own; its heading is then `printed`.
    headline: str | None = None
    #: Aware when the page names a zone, else naive; ``None`` when no day can be told.
    published: dt.datetime | None = None
    #: The time as the page shows it ("12:45"); ``None`` when it shows none.
    printed: str | None = None
    #: Absolute URL of the entry; ``None`` when the page's data give none.
    url: str | None = None


@frozen
class PageLinks:
    """Addresses of this article's other pages and editions; nothing is fetched.

    Absolute when the page's URL is known, else as printed.
    """

    #: The page that follows this one; ``None`` on the last one and when there is only one.
    next: str | None = None
    #: The page before this one; ``None`` on the first one.
    previous: str | None = None
    #: All pages of the article that this one links, by their number; it does not link itself.
    pages: tuple[str, ...] = ()
    #: The edition of the article in AMP; ``None`` when the page names none.
    amp: str | None = None


@with_late("page_links", "related_posts", "boilerplate", "blocks")
@frozen(repr=False)
class Article:
    """A news page, read: the story, what is said of it, and everything else on the page."""

    outcome: Outcome
    #: The headline as the page shows it; ``None`` when it shows none.
    title: str | None = None
    #: Deck or standfirst; never part of `body`.
    subtitle: str | None = None
    authors: tuple[Author, ...] = ()
    #: Aware when the page names a zone, else naive; see `published_precision`.
    published: dt.datetime | None = None
    #: ``None`` exactly when `published` is.
    published_precision: DatePrecision | None = None
    #: Last update; aware or naive like `published`.
    modified: dt.datetime | None = None
    #: ``None`` exactly when `modified` is.
    modified_precision: DatePrecision | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    #: BCP 47 language tag, lower case ("en", "pt-br"); ``None`` when it cannot be told.
    language: str | None = None
    #: The URL handed to `parse`; ``None`` when none was.
    url: str | None = None
    #: The address that the page gives as its own; ``None`` when it gives none.
    canonical_url: str | None = None
    #: Name of the publication ("BeInCrypto").
    site: str | None = None
    #: Addresses of the article's other pages, where it is parted, and of its AMP edition.
    page_links: PageLinks = PageLinks()
    #: Images that stand for the article, the lead image first; those in the body are `Figure`s.
    images: tuple[Image, ...] = ()
    #: ``False`` when the publisher says that the text is not free; ``None`` when it says nothing.
    is_accessible_for_free: bool | None = None
    #: The story in reading order; the title, bylines and dates are no part of it.
    body: tuple[BodyBlock, ...] = ()
    #: The entries of a live blog in the order of the page; empty for any other article.
    updates: tuple[LiveUpdate, ...] = ()
    #: Readers' comments in the order of the page. Their blocks are in `boilerplate` all the same.
    comments: tuple[Comment, ...] = ()
    #: Teasers of other stories, in the order of the page.
    related_posts: tuple[RelatedPost, ...] = ()
    #: All that is neither story, nor metadata, nor teaser, in the order of the page.
    boilerplate: tuple[Boilerplate, ...] = ()
    #: Every visible block of the page in order, each with its role: the whole page accounted for.
    blocks: tuple[Block, ...] = ()
    #: Why each field has its value, by name of field; a field without value has no entry.
    evidence: EvidenceMap = field(factory=EvidenceMap, converter=EvidenceMap)
    #: Name of the encoding that the bytes were read in; ``None`` when the input was a ``str``.
    encoding: str | None = None
    #: What went wrong without being fatal, in plain sentences: a broken plugin, a bad date.
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return the body as plain text: a blank line between blocks, no captions, no bullets."""
        return text.render(self.body)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links of the body in order, each with its text; those of teasers are none."""
        return tuple(
            Link(block.text[span.start : span.end], span.url)
            for block in self.body
            for span in block.spans
            if span.url is not None
        )

    def body_of(self, update: LiveUpdate) -> tuple[BodyBlock, ...]:
        """Return the blocks of the body that one of the `updates` begins, its heading first."""
        start = update.position.order
        after = [each.position.order for each in self.updates if each.position.order > start]
        end = min(after, default=None)
        return tuple(
            block
            for block in self.body
            if start <= block.position.order and (end is None or block.position.order < end)
        )

    def __repr__(self) -> str:
        """Return who, what and how much on one line of under 400 characters."""
        return summary.line(self)

    def __rich_repr__(self) -> Iterator[tuple[str, str | int]]:
        """Yield the same for rich, which would print every field of every value."""
        return summary.facts(self)

    def _repr_html_(self) -> str:
        """Return the article as notebooks show it: head, first paragraphs, related posts."""
        return summary.page(self)

    def to_markdown(self, *, head: bool = True, front_matter: bool = False) -> str:
        """Return the article as CommonMark: title, subtitle, names and date, then the body.

        Without these lines if `head` is false. With `front_matter` the fields come first, as YAML
        between two lines of three hyphens, in place of the head.
        """
        if not front_matter:
            return markdown.render(self.body, head=head_of(self) if head else Head())
        return "\n\n".join(filter(None, (yaml.render(self), markdown.render(self.body))))

    def to_html(self, *, head: bool = True) -> str:
        """Return the article as an HTML fragment of plain elements: no script, no style.

        A ``header`` holds title, subtitle, names and date; it is left out if `head` is false.
        """
        return html.render(self.body, head=head_of(self) if head else Head())

    def to_schema_org(self) -> dict[str, Any]:
        """Return the article as a schema.org ``NewsArticle``, ready for ``json.dumps``."""
        return schema_org.render(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the whole article as plain dicts, lists and strings; see `from_dict`.

        ``schema_version`` says in which version of the JSON Schema it is written.
        """
        return serialise.to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the article that `to_dict` wrote; the two are equal.

        Raises `InputError` when `data` is of another schema version or does not fit the schema.
        """
        return serialise.from_dict(data, cls)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict` as JSON in ASCII, so that any text survives any channel."""
        return serialise.to_json(self, indent=indent)

    @classmethod
    def from_json(cls, source: str | bytes) -> Self:
        """Return the article that `to_json` wrote. Raises `InputError` if it is no such JSON."""
        return serialise.from_json(source, cls)
