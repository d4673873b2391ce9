"""From the boxes of a walk to unlabelled blocks: words, links, marks and place of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from urllib.parse import urljoin, urlsplit

from newsparse.content import Link, Position, Span, SpanKind
from newsparse.draft import Draft
from newsparse.html.elements import HEADINGS
from newsparse.html.walk import Box, RawSpan

__all__ = ["Resolver", "drafts_of"]

_SPACES: Final = " \n\t\r\f\u00a0"
#: How far up a quotation or list is looked for.
_NEAR: Final = 4


class Resolver:
    """Makes links absolute; the common forms without a general parser, which costs 20 times more."""

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


def _draft(order: int, box: Box, resolver: Resolver) -> Draft:
    joined = "".join(box.parts)
    text = joined.strip("\n") if box.is_code else joined.strip(_SPACES)
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    if box.spans:
        shift = len(joined) - len(joined.lstrip("\n" if box.is_code else _SPACES))
        spans, links = _resolved(box.spans, text, shift, resolver)
    return Draft(
        text,
        Position(order, None, None, f"(//{box.tag})[{box.number}]"),
        "•" if box.tag == "li" else None,
        HEADINGS.get(box.tag, 0),
        is_quote="blockquote" in box.words,
        is_code=box.is_code,
        spans=spans,
        links=links,
    )


def _resolved(
    raw: Sequence[RawSpan], text: str, shift: int, resolver: Resolver
) -> tuple[tuple[Span, ...], tuple[Link, ...]]:
    """Return the spans over the final text, and the links; both with absolute URLs."""
    spans: list[Span] = []
    links: list[Link] = []
    size = len(text)
    for start, end, kind, url in raw:
        first, last = max(0, start - shift), min(size, end - shift)
        while first < last and text[first] in _SPACES:
            first += 1
        if first >= last:
            continue
        if kind is SpanKind.LINK and url is not None:
            url = resolver.absolute(url)
            links.append(Link(text[first:last], url))
        spans.append(Span(first, last, kind, url))
    return tuple(spans), tuple(links)
