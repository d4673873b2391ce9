"""The lines around a headline: where pages print who wrote a story, and when.

Some lines before and after the headline are looked at, up to where the story begins. A line is
judged by its form, and by the marks of its element; each finds only what is plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse import dates
from newsparse.authors import Byline, looks_like_name, read_byline
from newsparse.content import Link
from newsparse.fields.elements import locate, text_of
from newsparse.fields.visible import Line
from newsparse.roles import Role

__all__ = ["Piece", "marks_author", "near_headline"]

_AUTHOR: Final = re.compile(
    r"author|byline|writer|contributor|posted-by|autor|auteur", re.IGNORECASE
)
#: Marks of elements that speak of other people, and of other stories.
_OTHERS: Final = re.compile(
    r"(?<![a-z])(?:comments?|reply|related|footer|widget|recommend\w*|breadcrumbs?|menu|nav"
    r"|captions?|credits?|photo)(?![a-z])",
    re.IGNORECASE,
)
_PICTURES: Final = frozenset({"figure", "figcaption"})
#: A line near the headline is not longer than this; what is longer is text.
_LINE: Final = 160
#: So much text after the headline, and the story has begun.
_STORY: Final = 600
#: How many lines after and before the headline are looked at.
_AFTER: Final = 30
_BEFORE: Final = 4
_SIGNED: Final = 0.6
_DATED: Final = 0.6
#: A line that is marked as an author's: one that is a name, and any other.
_NAMED: Final = 0.48
_MARKED: Final = 0.45
#: A name beside a date, which may be that of a section.
_BARE: Final = 0.35
_UNSURE: Final = 0.3
#: A line with a date and little else is a date's line.
_SHORT: Final = 60
_LONGEST_NAME: Final = 40
_MOST_MARKED: Final = 60
#: How many elements above a line are asked for marks.
_ABOVE: Final = 2
#: A line that says who comes next: "Written by".
_LABEL: Final = re.compile(
    r"(?:(?:written|posted|published|words|story|authored)\s+)?(?:by|von|par|por|di)\s*:?",
    re.IGNORECASE,
)
#: A label of a byline within a line: "May 12, 2023 · 3 min read · By Jane Roe".
_INNER: Final = re.compile(
    r"(?:^|[\s·•|–—-])(?P<label>(?:(?:written|posted|published|words|story|authored)\s+)?by[:\s])",
    re.IGNORECASE,
)
#: Buttons in a row look like a name.
_NETWORKS: Final = re.compile(r"facebook|twitter|linkedin|pinterest|whatsapp", re.IGNORECASE)
#: Where date and name are glued together: "Dec 17, 2025Jane Roe".
_GLUE: Final = re.compile(r"(?<=(?:19|20)\d\d)(?=[^\W\d_])")


class Piece(NamedTuple):
    """A visible block of the page: its words, its links and its element."""

    text: str
    links: tuple[Link, ...]
    element: etree._Element


def near_headline(pieces: Sequence[Piece], place: int) -> Iterator[Line]:
    """Yield the lines around the headline at `place` that look like a byline or a date."""
    before = list(pieces[max(0, place - _BEFORE) : place])
    for near in (_after(pieces, place), before):
        short = [piece for piece in near if len(piece.text) <= _LINE]
        dated = [False, *(bool(dates.find(piece.text)) for piece in short), False]
        label = ""
        for index, piece in enumerate(short):
            if _LABEL.fullmatch(piece.text):
                label = piece.text
                continue
            # the piece's own date is at `index + 1` of the padded list
            beside = dated[index] or dated[index + 2]
            yield from _lines(piece, label, is_dated=dated[index + 1], is_beside=beside)
            label = ""


def _after(pieces: Sequence[Piece], place: int) -> list[Piece]:
    """Return the pieces that follow, until the story has begun."""
    near: list[Piece] = []
    story = 0
    for piece in pieces[place + 1 : place + 1 + _AFTER]:
        near.append(piece)
        story += len(piece.text) if len(piece.text) > _LINE else 0
        if story >= _STORY:
            break
    return near


def _lines(piece: Piece, label: str, *, is_dated: bool, is_beside: bool) -> Iterator[Line]:
    """Yield what a piece says: a date, a byline, names that are marked as such.

    `label` is the piece before it, if that is but the label of a byline.
    """
    text, links, element = piece
    if element.tag in _PICTURES or _OTHERS.search(element.get("class") or ""):
        return
    signed, byline = _byline(f"{label} {text}" if label else text)
    if is_dated:
        is_plain = byline is not None or dates.is_date_line(text)
        score = _DATED if is_plain else _MARKED if len(text) <= _SHORT else _UNSURE
        yield Line(Role.DATE, text, locate(element), "near-headline", score)
    if byline is not None:
        score = _SIGNED if byline.has_label else _MARKED
        yield Line(Role.BYLINE, signed, locate(element), "near-headline", score, links)
        return
    marked = list(_marked(piece))
    yield from marked
    if is_beside and not marked and looks_like_name(text) and not _NETWORKS.search(text):
        yield Line(Role.BYLINE, text, locate(element), "beside-date", _BARE, links)


def _byline(text: str) -> tuple[str, Byline | None]:
    """Return the byline of a line, from its label on, which may follow a date or a section."""
    text = _GLUE.sub(" ", text)
    byline = read_byline(text)
    inner = None if byline is not None else _INNER.search(text)
    if inner is None:
        return text, byline
    signed = text[inner.start("label") :]
    byline = read_byline(signed)
    return signed, byline if byline is not None and byline.has_label else None


def marks_author(element: etree._Element) -> bool:
    """Return whether an element is marked as that of an author."""
    own = " ".join(filter(None, map(element.get, ("class", "rel", "itemprop"))))
    return own != "" and bool(_AUTHOR.search(own)) and not _OTHERS.search(own)


def _marked(piece: Piece) -> Iterator[Line]:
    """Yield the names inside elements that are marked as those of authors."""
    inside = [each for each in islice(piece.element.iter(), 1, _MOST_MARKED) if marks_author(each)]
    above = islice(piece.element.iterancestors(), _ABOVE)
    if marks_author(piece.element) or any(map(marks_author, above)):
        yield from _marked_line(piece.text, piece.links, piece.element)
    for each in inside:
        yield from _marked_line(text_of(each), piece.links, each)


def _marked_line(text: str, links: tuple[Link, ...], element: etree._Element) -> Iterator[Line]:
    if text and (len(text) <= _LONGEST_NAME or read_byline(text)):
        score = _NAMED if looks_like_name(text) else _MARKED
        yield Line(Role.BYLINE, text, locate(element), "marked", score, links)
