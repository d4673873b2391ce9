"""From the boxes of a walk to unlabelled blocks: words, links, marks and place of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple
from urllib.parse import urljoin, urlsplit

from newsparse.content import Link, Position, Span
from newsparse.draft import NOWHERE, Draft
from newsparse.html.elements import HEADINGS
from newsparse.html.figures import cite_of, credit_of, language_of
from newsparse.html.runs import Box, RawSpan

__all__ = ["Resolver", "drafts_of", "xpath_of"]

_SPACES: Final = " \n\t\r\f\u00a0"


class Resolver:
    """Makes links absolute; common forms without a general parser, which costs 20 times more."""

    def __init__(self, base: str | None) -> None:
        """Resolve against `base`; with ``None`` every link stays as it is printed."""
        self.base = base
        self.root = self.scheme = ""
        if base is not None:
            try:
                parts = urlsplit(base)
            except ValueError:  # a host in brackets that is no address
                self.base = None
            else:
                self.root = f"{parts.scheme}://{parts.netloc}"
                self.scheme = parts.scheme

    def absolute(self, url: str) -> str:
        """Return a link as an absolute URL, as far as the page's own address is known."""
        url = url.strip(_SPACES)
        if self.base is None or url.startswith(("http://", "https://", "mailto:", "javascript:")):
            return url
        if url.startswith("/") and "/." not in url:
            return f"{self.scheme}:{url}" if url.startswith("//") else self.root + url
        try:
            return urljoin(self.base, url)
        except ValueError:
            return url


def drafts_of(boxes: Sequence[Box], base: str | None) -> list[Draft]:
    """Return a draft for each box, in order; a box without any word gives none."""
    resolver = Resolver(base)
    return [_draft(order, box, resolver) for order, box in enumerate(boxes)]


class _Origin(NamedTuple):
    """What the position and the spans of a block are made of; it holds no element."""

    order: int
    tag: str
    number: int
    raw: Sequence[RawSpan]
    #: How many characters of the box stand before the text.
    shift: int
    resolver: Resolver

    def position(self) -> Position:
        """Return where the block stood."""
        return Position(self.order, None, None, xpath_of(self.tag, self.number))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the spans over the text, those of links with absolute URLs."""
        return tuple(
            Span(within[0], within[1], kind, None if url is None else self.resolver.absolute(url))
            for start, end, kind, url in self.raw
            if (within := self._within(text, start, end))
        )

    def links(self, text: str) -> tuple[Link, ...]:
        """Return the links over the text, with absolute URLs."""
        return tuple(
            [
                Link(text[within[0] : within[1]], self.resolver.absolute(url))
                for start, end, _, url in self.raw
                if url is not None and (within := self._within(text, start, end))
            ]
        )

    def _within(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where a span stands in the text, without white space before it, if at all."""
        first, last = max(0, start - self.shift), min(len(text), end - self.shift)
        while first < last and text[first] in _SPACES:
            first += 1
        return (first, last) if first < last else None


def _draft(order: int, box: Box, resolver: Resolver) -> Draft:
    """Return the draft of a box; filled by hand, since its fields are as many as the blocks."""
    tag, raw, place, is_code, cells = box.tag, box.spans, box.place, box.is_code, box.cells
    quoted = place.quoted
    parts = box.parts
    joined = parts[0] if len(parts) == 1 else "".join(parts)
    draft = Draft.__new__(Draft)
    draft.text = text = joined.strip("\n" if is_code else _SPACES)
    shift = 0
    if raw:
        shift = len(joined) - len(joined.lstrip("\n" if is_code else _SPACES))
    else:
        draft.spans = draft.links = ()
    draft.origin = tuple.__new__(_Origin, (order, tag, box.number, raw, shift, resolver))
    draft.marker = "•" if tag == "li" else None
    draft.heading = HEADINGS.get(tag, 0)
    draft.is_quote = quoted is not None
    draft.is_code = is_code
    draft.is_row = bool(cells)
    draft.gap = 0
    draft.image = draft.credit = None
    draft.place = place
    draft.cells = cells
    draft.is_header = box.is_header
    draft.is_shown = box.is_shown
    if place is not NOWHERE and not cells:
        if place.figure:
            draft.credit = credit_of(box.element, text)
        elif quoted is not None:
            draft.credit = cite_of(box.element, text)
    draft.language = language_of(box.element) if is_code else None
    return draft


def xpath_of(tag: str, number: int) -> str:
    """Return the XPath of the element that is the `number`-th of its name on the page."""
    if tag.isalnum() or _NAME.fullmatch(tag):
        return f"(//{tag})[{number}]"
    # a colon would be a prefix, and HTML allows quotes in names
    pieces = ', "\'", '.join(f"'{piece}'" for piece in tag.split("'"))
    name = pieces if "'" not in tag else f"concat({pieces})"
    return f"(//*[name()={name}])[{number}]"


#: Names that XPath reads as they are.
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")
