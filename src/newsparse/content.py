"""The typed blocks of a body, and where each stood in the source.

Everything here is a value: frozen, slotted, hashable, comparable. Nothing here knows how a page
is read or how a body is rendered.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

__all__ = [
    "MAX_LIST_DEPTH",
    "BodyBlock",
    "Code",
    "Embed",
    "Figure",
    "Heading",
    "Image",
    "Link",
    "ListBlock",
    "ListItem",
    "Paragraph",
    "Position",
    "Quote",
    "Span",
    "SpanKind",
    "Table",
]

#: How deep lists nest at most, a list of the body being 1 deep. Readers of pages flatten what is
#: deeper: comparing, hashing and pickling go down level by level, and Python's stack has an end.
MAX_LIST_DEPTH: Final = 50


@frozen
class Position:
    """Where something stood in the source, and its place among the page's blocks.

    A text dump gives `start` and `end`; an HTML page gives `xpath`.
    """

    #: Place in reading order among all blocks of the page, from 0.
    order: int
    #: Offset of the first character in the decoded source; ``None`` for HTML.
    start: int | None = None
    #: Offset after the last character in the decoded source; ``None`` for HTML.
    end: int | None = None
    #: XPath of the element that held the block; ``None`` for a text dump.
    xpath: str | None = None

    def slice(self, source: str) -> str:
        """Return the exact characters of `source` that this position covers.

        `source` is the decoded page: the ``str`` that was parsed, or for bytes
        ``newsparse.decode(data).text``. An HTML position covers no characters and gives ``""``.
        """
        if self.start is None or self.end is None:
            return ""
        return source[self.start : self.end]


class SpanKind(StrEnum):
    """What a `Span` marks."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


@frozen
class Span:
    """A stretch of a block's text with a meaning of its own: a link or an emphasis."""

    #: Offset of the first character in the block's text.
    start: int
    #: Offset after the last character in the block's text.
    end: int
    kind: SpanKind
    #: Absolute URL when the page's URL is known, else as printed; ``None`` unless a link.
    url: str | None = None


class _Plain:
    """A block whose text is plain: so that one loop over a body may ask any block for its spans."""

    __slots__ = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return no spans."""
        return ()


@frozen
class Link:
    """A link of a block: its text and target."""

    text: str
    #: Absolute URL when the page's URL is known, else as printed.
    url: str


@frozen
class Image:
    """An image of the page: where it lies and what is said of it."""

    #: Absolute URL when the page's URL is known, else as printed.
    url: str
    #: Alternative text; ``None`` when the page gives none, ``""`` when it says "decorative".
    alt: str | None = None
    #: Width and height in pixels as the page declares them; ``None`` when it does not.
    width: int | None = None
    height: int | None = None


@frozen
class Paragraph:
    r"""A paragraph; a line break inside it stays as ``\n``."""

    text: str
    position: Position
    spans: tuple[Span, ...] = ()


@frozen
class Heading:
    """A heading inside the body, never the article's title."""

    text: str
    position: Position
    #: 2 to 6 as in HTML; a text dump that does not say gets 2.
    level: int = 2
    spans: tuple[Span, ...] = ()


@frozen
class ListItem:
    """One item of a list, with the lists nested in it."""

    text: str
    position: Position
    spans: tuple[Span, ...] = ()
    #: Lists nested below this item, in order.
    children: tuple[ListBlock, ...] = ()


@frozen
class ListBlock:
    """A list of the body; an item's text holds no bullet and no number."""

    items: tuple[ListItem, ...]
    position: Position
    #: ``True`` when the items are numbered.
    ordered: bool = False

    @property
    def text(self) -> str:
        """Return the items' texts, one a line, nested ones after their parent.

        An item that has no words of its own gives no line.
        """
        return "\n".join(item.text for item in self.all_items() if item.text)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return the spans of all items, where they stand in `text`."""
        found: list[Span] = []
        start = 0
        for item in self.all_items():
            found += [evolve(s, start=start + s.start, end=start + s.end) for s in item.spans]
            start += len(item.text) + bool(item.text)
        return tuple(found)

    def all_items(self) -> Iterator[ListItem]:
        """Yield the items, nested ones after their parent."""
        stack: list[ListItem] = list(reversed(self.items))
        while stack:
            item = stack.pop()
            yield item
            for nested in reversed(item.children):
                stack.extend(reversed(nested.items))


@frozen
class Quote:
    """A block quotation or a pull quote; `text` holds no quotation marks that the page lacks."""

    text: str
    position: Position
    spans: tuple[Span, ...] = ()
    #: Who is quoted, as printed with the quotation; ``None`` when not said.
    cite: str | None = None


@frozen
class Table(_Plain):
    """A table of facts in the body: rows of cell texts."""

    rows: tuple[tuple[str, ...], ...]
    position: Position
    #: How many of the first rows are headers.
    header_rows: int = 0
    caption: str | None = None

    @property
    def text(self) -> str:
        """Return the rows, one a line, the cells joined by `` | ``."""
        return "\n".join(" | ".join(row) for row in self.rows)


@frozen
class Code(_Plain):
    """Preformatted text; every space and line break is kept."""

    text: str
    position: Position
    #: Name of the language as the page says it; ``None`` when it does not.
    language: str | None = None


@frozen
class Figure(_Plain):
    """An image of the body with its caption and credit; its words are no part of `Article.text`."""

    position: Position
    #: ``None`` in a text dump, where only the caption is left.
    image: Image | None = None
    caption: str | None = None
    credit: str | None = None

    @property
    def text(self) -> str:
        """Return caption and credit, one a line; ``""`` when there is neither."""
        return "\n".join(part for part in (self.caption, self.credit) if part)


@frozen
class Embed(_Plain):
    """Something of another site shown in the body: a post, a video, a frame."""

    #: Name of the provider in lower case ("youtube"); the host when the provider is not known.
    provider: str
    position: Position
    url: str | None = None
    #: Text that the page shows in its place; ``""`` when none.
    text: str = field(default="")


BodyBlock: TypeAlias = Paragraph | Heading | ListBlock | Quote | Table | Code | Figure | Embed
