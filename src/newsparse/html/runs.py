"""The text of the block that is being read: pieces, links and marks, until it is cut."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from lxml import etree

from newsparse.content import SpanKind
from newsparse.draft import Place
from newsparse.html.elements import MARK_KINDS
from newsparse.html.places import Holder, Places
from newsparse.typography import plain

__all__ = ["Box", "Media", "RawSpan", "Run"]

#: A span that is not resolved yet: start, end, kind, and the URL as printed.
RawSpan: TypeAlias = tuple[int, int, SpanKind, str | None]


class Box(NamedTuple):
    """One visible block as the walk leaves it."""

    #: Its words, white space folded at each text; joined they may begin or end with a line break.
    parts: list[str]
    tag: str
    #: The element that the text stands in, and its number among those of its name on the page.
    element: etree._Element
    number: int
    holder: Holder
    #: Characters within links, and within strong text.
    linked: int
    strong: int
    spans: list[RawSpan]
    is_code: bool
    place: Place
    #: The texts of its cells, if it is a row of a table of facts, and whether they are headers.
    cells: tuple[str, ...] = ()
    is_header: bool = False
    #: Whether the page shows it; a part of the story may be hidden in its place.
    is_shown: bool = True


class Media(NamedTuple):
    """Something that is shown but no text: where it stood, and what it is."""

    #: The place of the block that follows it.
    order: int
    element: etree._Element
    number: int
    place: Place


class Run:
    """The block that is being read; links and marks that are open go on in the next one."""

    __slots__ = (
        "_counts", "_length", "_linked", "_marks", "_spans", "_starts", "_strong", "boxes",
        "in_link", "in_pre", "is_apart", "link_start", "link_url", "parts", "places",
    )  # fmt: skip

    def __init__(self, places: Places) -> None:
        """Begin with nothing read."""
        self.places = places
        self.boxes: list[Box] = []
        self.parts: list[str] = []
        self._spans: list[RawSpan] = []
        self._length = self._linked = self._strong = 0
        #: Whether white space stood before what comes next; at a block's beginning it says nothing.
        self.is_apart = False
        self.in_pre = self.in_link = 0
        # the link that is open (links do not nest), and where in the block it began
        self.link_url: str | None = None
        self.link_start = 0
        # how often each kind of mark is open, and where in the block it began
        self._counts = [0] * len(MARK_KINDS)
        self._starts = [0] * len(MARK_KINDS)
        #: How many marks are open.
        self._marks = 0

    def add(self, text: str) -> None:
        """Read on: `text` holds a word, or stands in preformatted text."""
        parts = self.parts
        if self.in_pre:
            if not parts and text.isspace():
                return
        else:
            if not text.isascii():
                text = plain(text)
                if not text or text.isspace():
                    self.is_apart = self.is_apart or bool(text)
                    return
            folded = " ".join(text.split())
            if parts and (self.is_apart or text[0].isspace()) and parts[-1] != "\n":
                folded = " " + folded
            self.is_apart = text[-1].isspace()
            text = folded
        parts.append(text)
        size = len(text)
        self._length += size
        if self.in_link:
            self._linked += size
        if self._counts[0]:
            self._strong += size

    def open_link(self, url: str | None) -> None:
        """Begin a link."""
        self.in_link += 1
        self.link_url, self.link_start = url, self._length

    def close_link(self) -> None:
        """End the link that is open."""
        self.in_link -= 1
        if self.link_url is not None and self._length > self.link_start:
            self._spans.append((self.link_start, self._length, SpanKind.LINK, self.link_url))
        self.link_url = None

    def open_mark(self, mark: int) -> None:
        """Begin strong text or the like; one within its like is the same."""
        if not self._counts[mark]:
            self._starts[mark] = self._length
        self._counts[mark] += 1
        self._marks += 1

    def close_mark(self, mark: int) -> None:
        """End strong text or the like."""
        self._counts[mark] -= 1
        self._marks -= 1
        if not self._counts[mark] and self._length > self._starts[mark]:
            self._spans.append((self._starts[mark], self._length, MARK_KINDS[mark], None))

    def break_line(self, holder: Holder) -> None:
        """Break the line; two breaks in a row end a paragraph."""
        if not self.parts:
            return
        if self.in_pre or self.parts[-1] != "\n":
            self.parts.append("\n")
            self._length += 1
        else:
            self.cut(holder)

    def cut(self, holder: Holder) -> None:
        """End the block, which stands in `holder`, and begin the next; it holds a word."""
        if self._marks or self.link_url is not None:
            self._carry_over()
        is_code, place = self.places.of(holder)
        _, _, element, tag, number = holder
        # made without the checks of its own constructor, which would double the cost
        self.boxes.append(
            tuple.__new__(Box, (self.parts, tag, element, number, holder, self._linked,
                self._strong, self._spans, is_code, place, (), False, True))
        )  # fmt: skip
        self.parts, self._spans = [], []
        self._length = self._linked = self._strong = 0

    def _carry_over(self) -> None:
        """End what is open in this block, to begin it anew in the next."""
        length, spans = self._length, self._spans
        for mark, count in enumerate(self._counts):
            if count:
                if length > self._starts[mark]:
                    spans.append((self._starts[mark], length, MARK_KINDS[mark], None))
                self._starts[mark] = 0
        if self.link_url is not None:
            if length > self.link_start:
                spans.append((self.link_start, length, SpanKind.LINK, self.link_url))
            self.link_start = 0
