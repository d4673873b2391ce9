"""What is left of Markdown in a block: its text, links and emphasis.

Dumpers write Markdown of several dialects and wrap it without care, so this reads marks where they
are and takes anything doubtful for text. It is no CommonMark parser, and is only asked where
`layout` found Markdown at all.

Links may hold spaces in their address, images and line breaks in their label, and even blank lines,
in which case the two halves stand in different blocks: "[Title" and "Summary](/story)".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from newsparse.content import Image, Link, Span, SpanKind
from newsparse.dump.lines import fold

__all__ = ["Inline", "read_heading", "read_inline"]

#: What stands between the brackets of a link's target: an address, and perhaps a title. An address
#: with spaces is one only if it begins as addresses do. Pandoc puts attributes behind.
_TARGET: Final = r"""
    \(\s*(?:
        <(?P<{0}_quoted>[^<>\n]*)>
      | (?P<{0}>[^()<>\s]*(?:\([^()\s]*\)[^()\s]*)*)
      | (?P<{0}_spaced>(?:[a-z]{{2,10}}:|[/#?])[^()\n]*)
    )(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)(?:\{{[^{{}}\n]*\}})?
"""
#: The words of a link or an image may hold brackets of their own, and images.
_WORDS: Final = r"(?:[^\[\]]|\[[^\[\]]*\])*"
_INLINE: Final = re.compile(
    rf"""
    \\(?P<escape>[!-/:-@\[-`{{-~])
  | !\[(?P<alt>{_WORDS})\]{_TARGET.format("src")}
  | \[(?P<label>{_WORDS})\]{_TARGET.format("href")}
  | (?P<half>\]){_TARGET.format("rest")}
  | \[(?P<classed>[^\[\]\n]*)\]\{{[.#][^{{}}\n]*\}}
  | <(?P<auto>https?://[^\s<>]+)>
  | </?(?P<tag>b|br|em|i|mark|s|small|strong|sub|sup|u)\ ?/?>
  | (?P<ticks>`{{1,3}})(?P<code>[^`\n]+)(?P=ticks)
  | \*\*\*(?=\S)(?P<both>[^*\n]+)(?<=\S)\*\*\*
  | \*\*(?=\S)(?P<bold>(?:[^*\n]|\*(?!\*))+)(?<=[^\s*])\*\*
  | (?<!\w)__(?=\S)(?P<bold_>(?:[^_\n]|_(?!_))+)(?<=[^\s_])__(?!\w)
  | (?<![\w*])\*(?=[^\s*])(?P<italic>(?:[^*\n]|\*\*)+)(?:(?<=[^\s*])|(?<=\*\*))\*(?![\w*])
  | (?<![\w_])_(?=[^\s_])(?P<italic_>(?:[^_\n]|__)+)(?<=[^\s_])_(?![\w_])
    """,
    re.VERBOSE,
)
_BRACKET: Final = re.compile(r"[\[\]]")
#: A heading has this many levels.
_LEVELS: Final = 6
#: Attributes behind a heading, as pandoc prints them.
_ATTRIBUTES: Final = re.compile(r"\s\{[#.][^{}]*\}$")


@frozen
class Inline:
    """The text of a block without its marks, and what the marks said."""

    text: str
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    #: The first image of the block, if any.
    image: Image | None = None


def read_heading(text: str) -> tuple[int, str]:
    """Return level and text of an ATX heading (``## x``), or 0 and the text as it is."""
    words = text.lstrip("#")
    level = len(text) - len(words)
    if not 0 < level <= _LEVELS or not words[:1].isspace():
        return 0, text
    words = words.strip()
    opened = words.rstrip("#")
    if opened != words and (not opened or opened[-1].isspace()):
        words = opened.rstrip()
    place = _ATTRIBUTES.search(words) if words.endswith("}") else None
    words = words[: place.start()] if place else words
    return (level, words) if words else (0, text)


def read_inline(text: str) -> Inline:
    """Return `text` without inline marks; where only an image stands, its alternative text."""
    if not any(mark in text for mark in "\\[]`*_<"):
        return Inline(text)
    reader = _Reader()
    reader.read(text[_half_open(text) :])
    return reader.result()


def _half_open(text: str) -> int:
    """Return the length of the mark that opens a block and is not closed in it, or 0."""
    length = 2 if text.startswith("![") else 1
    if not text.startswith(("[", "![")):
        return 0
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket[0] == "[" else -1
        if not depth:
            return 0
    return length


class _Reader:
    """Collects the text and the spans of one block while it is read from left to right."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[Span] = []
        self.links: list[Link] = []
        self.image: Image | None = None
        #: The first address, which stands for a block that has nothing else to show.
        self.address = ""
        #: Whether the end of a link was read that began in another block.
        self.is_half = False

    def result(self) -> Inline:
        text = "".join(self.parts)
        if not text.strip():
            return Inline((self.image and self.image.alt) or self.address, image=self.image)
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
            text = text.lstrip(" \n")
        if text:
            self.parts.append(text)
            self.length += len(text)

    def read(self, text: str) -> None:
        last = 0
        for match in _INLINE.finditer(text):
            self.add(text[last : match.start()])
            self.mark(match)
            last = match.end()
        self.add(text[last:])

    def mark(self, match: re.Match[str]) -> None:
        if match["escape"] is not None:
            self.add(match["escape"])
        elif match["alt"] is not None:
            self.show(match["alt"], _target(match, "src"))
        elif match["label"] is not None:
            self.link(match["label"], _target(match, "href"))
        elif match["auto"] is not None:
            self.link(match["auto"], match["auto"])
        elif match["tag"] is not None:
            self.add("\n" if match["tag"] == "br" else "")
        elif match["code"] is not None:
            self.span(match["code"], SpanKind.CODE)
        elif match["half"] is not None:
            # a block is the end of one link at most; other halves are slips
            if not self.is_half:
                self.mark_link(0, 0, _target(match, "rest"))
            self.is_half = True
        else:
            self.emphasis(match)

    def emphasis(self, match: re.Match[str]) -> None:
        strong = match["bold"] or match["bold_"]
        slanted = match["italic"] or match["italic_"]
        if match["both"] is not None:
            self.span(match["both"], SpanKind.STRONG, SpanKind.EMPHASIS)
        elif strong is not None:
            self.span(strong, SpanKind.STRONG)
        elif slanted is not None:
            self.span(slanted, SpanKind.EMPHASIS)
        else:
            self.nest(match["classed"])

    def link(self, label: str, url: str) -> None:
        start, first = self.length, len(self.parts)
        self.nest(label)
        self.mark_link(start, first, url)

    def mark_link(self, start: int, first: int, url: str) -> None:
        """Make a link of the words from `start` on: those of the parts from `first` on."""
        self.address = self.address or url
        words = fold("".join(self.parts[first:]))
        if url and words:
            self.spans.append(Span(start, self.length, SpanKind.LINK, url))
            self.links.append(Link(words, url))

    def show(self, alt: str, url: str) -> None:
        self.address = self.address or url
        if url and self.image is None:
            self.image = Image(url, alt=fold(alt) or None)

    def span(self, inner: str, *kinds: SpanKind) -> None:
        start = self.length
        if SpanKind.CODE in kinds:
            self.add(inner)
        else:
            self.nest(inner)
        if self.length > start:
            self.spans.extend(Span(start, self.length, kind) for kind in kinds)

    def nest(self, text: str) -> None:
        """Read marks inside of marks; the depth is bounded, since each level has its own kind."""
        inner = _Reader()
        inner.read(text)
        start = self.length
        words = "".join(inner.parts)
        self.add(words)
        cut = len(words) - (self.length - start)
        self.spans.extend(
            Span(start + span.start - cut, start + span.end - cut, span.kind, span.url)
            for span in inner.spans
            if span.start >= cut
        )
        self.links.extend(inner.links)
        self.image = self.image or inner.image
        self.address = self.address or inner.address


def _target(match: re.Match[str], name: str) -> str:
    """Return the address of a link or an image."""
    found = (match[name], match[f"{name}_quoted"], match[f"{name}_spaced"])
    address = fold(next((address for address in found if address is not None), ""))
    # crawlers leave this as it stood in the source of the page
    return address.replace("&amp;", "&")
