"""A visible block before anyone has said what it is: where all readers of pages meet.

A reader (of text dumps, of HTML) keeps every visible word of its page in exactly one `Draft`, in
reading order. From here on there is one pipeline.
"""

from __future__ import annotations

from attrs import field, frozen

from newsparse.content import Image, Link, Position, Span

__all__ = ["Draft"]


@frozen
class Draft:
    """One unlabelled block: its words, where they stood, and what its markup says of it."""

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
    #: Whether the block has the look of a table's row (cells between bars).
    is_row: bool = False
    #: Blank lines before the block: 0 for the first block, and in dumps that have none.
    gap: int = 0
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    image: Image | None = field(default=None)
