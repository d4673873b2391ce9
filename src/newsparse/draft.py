"""A visible block before anyone has said what it is: where all readers of pages meet.

A reader (of text dumps, of HTML) keeps every visible word of its page in exactly one `Draft`, in
reading order. From here on there is one pipeline.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from attrs import define, field

from newsparse.content import Image, Link, Position, Span

__all__ = ["NOWHERE", "Draft", "Item", "Origin", "Place", "Quoted"]


class Item(NamedTuple):
    """The item of a list that a block of an HTML page stands in."""

    #: What tells it from the other items of the page.
    number: int
    #: What tells its list from the other lists of the page.
    group: int
    ordered: bool
    #: How many lists hold it: 1 for an item of an outermost list.
    level: int
    #: The item that its list stands in; ``None`` for one of an outermost list.
    parent: Item | None


class Quoted(NamedTuple):
    """The quotation that a block of an HTML page stands in."""

    #: What tells it from the other quotations of the page.
    number: int
    #: For a post of another site: the site's name and the post's address.
    provider: str | None = None
    url: str | None = None


class Place(NamedTuple):
    """Which elements hold a block of an HTML page; one value serves all blocks of an element."""

    item: Item | None = None
    quoted: Quoted | None = None
    #: Numbers that tell the figure and the table from the others of the page; 0 for none.
    figure: int = 0
    table: int = 0
    #: Whether the block stands in a quotation's ``<cite>`` or ``<footer>``.
    is_cite: bool = False
    #: Whether the block is a caption: of its figure or of its table.
    is_caption: bool = False


#: The place of every block of a text dump.
NOWHERE = Place()


class Origin(Protocol):
    """What is left of a block's source, to make of it what few blocks are asked for."""

    def position(self) -> Position:
        """Return where the block stood."""

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the spans of the block, whose words are `text`."""

    def links(self, text: str) -> tuple[Link, ...]:
        """Return the links of the block, whose words are `text`, without making its spans."""


@define(unsafe_hash=True)
class Draft:
    """One unlabelled block: its words, where they stood, and what its markup says of it.

    Nobody changes one. It is not frozen all the same: one is made for each block of each page, and
    to fill a frozen one costs three times as much. For the same reason a reader may leave out
    `position`, `spans` and `links`, if it says of what they can be made.
    """

    #: The words, white space folded; a line break that the page means stays ``\\n``.
    text: str
    position: Position
    #: Bullet or number that opened a list item ("•", "3."); ``None`` when it is no item.
    marker: str | None = None
    #: Heading level that the markup says, 1 to 6; 0 when it says none.
    heading: int = 0
    #: Whether the markup says that this is a quotation.
    is_quote: bool = False
    #: Whether the markup says that this is preformatted code.
    is_code: bool = False
    #: Whether the block is a table's row, or has the look of one (cells between bars).
    is_row: bool = False
    #: Blank lines before the block: 0 for the first block, and in dumps that have none.
    gap: int = 0
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    image: Image | None = field(default=None)
    place: Place = NOWHERE
    #: The texts of a row's cells, where the markup tells them apart.
    cells: tuple[str, ...] = ()
    #: Whether the markup says that the cells of the row are headers.
    is_header: bool = False
    #: The end of `text` that names who made the picture or who is quoted; ``None`` when no markup
    #: says so.
    credit: str | None = None
    #: Language of the code as the page names it.
    language: str | None = None
    #: Whether the page shows the block; a part of the story may be hidden in its place.
    is_shown: bool = True
    #: Of what the fields that were left out are made; ``None`` where none was.
    origin: Origin | None = field(default=None, init=False, eq=False, repr=False)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - of any field
        """Return a field that was left out, and keep it."""
        origin = self.origin if name in _LATE else None
        if origin is None:
            raise AttributeError(name=name, obj=self)
        if name == "position":
            self.position = origin.position()
        elif name == "spans":
            self.spans = origin.spans(self.text)
        else:
            self.links = origin.links(self.text)
        return getattr(self, name)


_LATE = frozenset({"position", "spans", "links"})
