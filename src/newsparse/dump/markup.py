"""What is left of Markdown in a line: its text, links and emphasis.

Dumpers write Markdown of several dialects and wrap it without care, so this reads marks where they
are and takes anything doubtful for text. It is no CommonMark parser, and is only asked where
`layout` found Markdown at all.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from newsparse.content import Image, Link, Span, SpanKind
from newsparse.dump.lines import fold

__all__ = ["Inline", "read_heading", "read_inline"]

_INLINE: Final = re.compile(
    r"""
    \\(?P<escape>[!-/:-@\[-`{-~])
  | !\[(?P<alt>[^\[\]\n]*)\]\(\s*(?P<src><[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\s*\)
  | \[(?P<label>[^\[\]\n]*)\]\(\s*(?P<href><[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\s*\)
  | <(?P<auto>https?://[^\s<>]+)>
  | (?P<ticks>`{1,3})(?P<code>[^`\n]+)(?P=ticks)
  | (?P<strong>\*\*|__)(?=\S)(?P<bold>[^\n]{0,300}?\S)(?P=strong)
  | (?<![\w*])(?P<mark>[*_])(?=[^\s*_])(?P<italic>[^*_\n]*[^*_\s])(?P=mark)(?![\w*])
    """,
    re.VERBOSE,
)
_HEADING: Final = re.compile(r"(#{1,6})\s+(.*?)\s*#*$", re.DOTALL)


@frozen
class Inline:
    """The text of a line without its marks, and what the marks said."""

    text: str
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    #: The first image of the line, if any.
    image: Image | None = None


def read_heading(text: str) -> tuple[int, str]:
    """Return level and text of an ATX heading (``## x``), or 0 and the text as it is."""
    match = _HEADING.match(text)
    if match is None or not match[2]:
        return 0, text
    return len(match[1]), match[2]


def read_inline(text: str) -> Inline:
    """Return `text` without inline marks; an image gives its alternative text if nothing else is."""
    if not any(mark in text for mark in "\\[`*_<"):
        return Inline(text)
    reader = _Reader()
    reader.read(text)
    return reader.result()


class _Reader:
    """Collects the text and the spans of one line while it is read from left to right."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[Span] = []
        self.links: list[Link] = []
        self.image: Image | None = None

    def result(self) -> Inline:
        text = "".join(self.parts)
        if not text.strip() and self.image is not None:
            return Inline(self.image.alt or self.image.url, image=self.image)
        lead = len(text) - len(text.lstrip())
        stripped = text.strip()
        spans = tuple(
            Span(
                max(0, span.start - lead), min(len(stripped), span.end - lead), span.kind, span.url
            )
            for span in self.spans
            if span.end > lead and span.start - lead < len(stripped)
        )
        return Inline(stripped, spans, tuple(self.links), self.image)

    def add(self, text: str) -> None:
        if self.length and self.parts[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")
        self.parts.append(text)
        self.length += len(text)
        if not text:
            self.parts.pop()

    def read(self, text: str) -> None:
        last = 0
        for match in _INLINE.finditer(text):
            self.add(text[last : match.start()])
            self.mark(match)
            last = match.end()
        self.add(text[last:])

    def mark(self, match: re.Match[str]) -> None:
        kind = match.lastgroup
        if kind == "escape":
            self.add(match["escape"])
        elif match["src"] is not None:
            self.image = self.image or Image(match["src"].strip("<>"), alt=match["alt"] or None)
        elif match["href"] is not None:
            self.link(match["label"], match["href"].strip("<>"))
        elif match["auto"] is not None:
            self.link(match["auto"], match["auto"])
        elif match["code"] is not None:
            self.span(match["code"], SpanKind.CODE)
        elif match["bold"] is not None:
            self.span(match["bold"], SpanKind.STRONG)
        else:
            self.span(match["italic"], SpanKind.EMPHASIS)

    def link(self, label: str, url: str) -> None:
        start, first = self.length, len(self.parts)
        self.nest(label)
        if url and self.length > start:
            self.spans.append(Span(start, self.length, SpanKind.LINK, url))
            self.links.append(Link(fold("".join(self.parts[first:])), url))

    def span(self, inner: str, kind: SpanKind) -> None:
        start = self.length
        if kind is SpanKind.CODE:
            self.add(inner)
        else:
            self.nest(inner)
        if self.length > start:
            self.spans.append(Span(start, self.length, kind))

    def nest(self, text: str) -> None:
        """Read marks inside of marks; the depth is bounded, since each level needs its own pair."""
        inner = read_inline(text)
        start = self.length
        self.add(inner.text)
        cut = len(inner.text) - (self.length - start)
        self.spans.extend(
            Span(start + span.start - cut, start + span.end - cut, span.kind, span.url)
            for span in inner.spans
            if span.start >= cut
        )
        self.links.extend(inner.links)
        self.image = self.image or inner.image
