"""The lines around a headline: where pages print who wrote a story, and when.

Some lines before and after the headline are looked at, up to where the story begins. A line is
judged by its form, and by the marks of its element; each finds only what is plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse import dates
from newsparse.authors import Byline, looks_like_name, read_byline
from newsparse.content import Link
from newsparse.fields.elements import UNREAD, Words, locate, text_of, words_of
from newsparse.fields.visible import Line
from newsparse.roles import Role

__all__ = ["near_headline"]

_AUTHOR: Final = re.compile(
    r"author|byline|writer|contributor|posted-by|autor|auteur", re.IGNORECASE
)
#: Marks of elements that speak of other people, and of other stories.
_OTHERS: Final = re.compile(
    r"(?<![a-z])(?:comments?|reply|related|footer|widget|recommend\w*|breadcrumbs?|menu|nav"
    r"|captions?|credits?|photo)(?![a-z])",
    re.IGNORECASE,
)
#: A line near the headline is not longer than this; what is longer is text.
_LINE: Final = 160
#: So much text after the headline, and the story has begun.
_STORY: Final = 600
#: How many lines after and before the headline are looked at, and how far up.
_AFTER: Final = 30
_BEFORE: Final = 8
_HIGHEST: Final = 6
_MOST_STEPS: Final = 300
#: Elements that hold the text of a story.
_TEXT: Final = frozenset({"p", "li", "blockquote"})
_SIGNED: Final = 0.6
_DATED: Final = 0.6
#: A line that is marked as an author's: one that is a name, and any other.
_NAMED: Final = 0.48
_MARKED: Final = 0.45
#: A name beside a date, which may be that of a section.
_BARE: Final = 0.35
#: A label of a byline within a line: "May 12, 2023 · 3 min read · By Jane Roe".
_INNER: Final = re.compile(
    r"(?:^|[\s·•|–—-])(?P<label>(?:(?:written|posted|published|words|story|authored)\s+)?by[:\s])",
    re.IGNORECASE,
)
_MOST_MARKED: Final = 60
#: Buttons in a row look like a name.
_NETWORKS: Final = re.compile(r"facebook|twitter|linkedin|pinterest|whatsapp", re.IGNORECASE)
_PICTURES: Final = frozenset({"figure", "figcaption", "picture", "img"})
_UNSURE: Final = 0.3
#: A line with a date and little else is a date's line.
_SHORT: Final = 60
_LONGEST_NAME: Final = 40


def near_headline(headline: etree._Element) -> Iterator[Line]:
    """Yield the lines before and after a headline that have the form of a byline or of a date."""
    for pieces in (list(_after(headline)), list(_before(headline))):
        dated = [False, *(bool(dates.find(piece.text)) for piece in pieces), False]
        for place, piece in enumerate(pieces):
            # the date's own piece is at `place + 1` of the padded list
            yield from _lines(piece, is_dated=dated[place] or dated[place + 2])


class _Chunk(NamedTuple):
    """A short piece of the page: an element, its words, and the marks on it and above it."""

    element: etree._Element
    text: str


def _after(headline: etree._Element) -> Iterator[_Chunk]:
    """Yield the short pieces that follow, until the story has begun."""
    story = count = 0
    element = _next(headline, inside=False)
    for _ in range(_MOST_STEPS):
        if element is None or count >= _AFTER or story >= _STORY:
            return
        text, is_whole = _words(element)
        is_read = is_whole and len(text) <= _LINE
        if text and is_read:
            count += 1
            yield _Chunk(element, text)
        elif text and element.tag in _TEXT:
            story += len(text)
            is_read = True
        element = _next(element, inside=not is_read)


def _words(element: etree._Element) -> Words:
    return Words("", is_whole=True) if element.tag in UNREAD else words_of(element)


def _next(element: etree._Element, *, inside: bool) -> etree._Element | None:
    """Return the next element of the page, or the next that is not inside this one."""
    if inside and len(element):
        return element[0]
    above: etree._Element | None = element
    while above is not None:
        sibling = above.getnext()
        if sibling is not None:
            return sibling
        above = above.getparent()
    return None


def _before(headline: etree._Element) -> Iterator[_Chunk]:
    """Yield the short pieces right before a headline, the nearest first."""
    count = 0
    above: etree._Element | None = headline
    for _ in range(_HIGHEST):
        if above is None or above.tag == "body":
            return
        for sibling in above.itersiblings(preceding=True):
            text, is_whole = _words(sibling)
            count += 1
            if text and is_whole and len(text) <= _LINE:
                yield _Chunk(sibling, text)
            if count >= _BEFORE:
                return
        above = above.getparent()


def _lines(chunk: _Chunk, *, is_dated: bool) -> Iterator[Line]:
    """Yield what a piece says: a date, a byline, names that are marked as such."""
    element, text = chunk
    if element.tag in _PICTURES or _OTHERS.search(element.get("class") or ""):
        return
    signed, byline = _byline(text)
    if dates.find(text):
        is_plain = byline is not None or dates.is_date_line(text)
        score = _DATED if is_plain else _MARKED if len(text) <= _SHORT else _UNSURE
        yield Line(Role.DATE, text, locate(element), "near-headline", score)
    if byline is not None:
        score = _SIGNED if byline.has_label else _MARKED
        yield Line(Role.BYLINE, signed, locate(element), "near-headline", score, _links(element))
        return
    marked = list(_marked(element))
    yield from marked
    if is_dated and not marked and looks_like_name(text) and not _NETWORKS.search(text):
        yield Line(Role.BYLINE, text, locate(element), "beside-date", _BARE, _links(element))


def _byline(text: str) -> tuple[str, Byline | None]:
    """Return the byline of a line, from its label on, which may follow a date or a section."""
    byline = read_byline(text)
    inner = None if byline is not None else _INNER.search(text)
    if inner is None:
        return text, byline
    signed = text[inner.start("label") :]
    byline = read_byline(signed)
    return signed, byline if byline is not None and byline.has_label else None


def _links(element: etree._Element) -> tuple[Link, ...]:
    return tuple(Link(text_of(link), link.get("href") or "") for link in element.iter("a"))


def _marked(element: etree._Element) -> Iterator[Line]:
    """Yield the names inside elements that are marked as those of authors."""
    for each in islice(element.iter(), _MOST_MARKED):
        own = " ".join(filter(None, (each.get("class"), each.get("rel"), each.get("itemprop"))))
        if own and _AUTHOR.search(own) and not _OTHERS.search(own):
            text = text_of(each)
            if text and (len(text) <= _LONGEST_NAME or read_byline(text)):
                score = _NAMED if looks_like_name(text) else _MARKED
                yield Line(Role.BYLINE, text, locate(each), "marked", score, _links(each))
