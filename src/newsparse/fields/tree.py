"""What a page shows of its fields, before its blocks have roles: headlines, times, lines near them.

Where no name and no date stands near the headline, the one that the page marks as such is taken,
if the page marks but one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from newsparse import dates
from newsparse.authors import looks_like_name
from newsparse.draft import Draft
from newsparse.fields.elements import locate, text_of
from newsparse.fields.nearby import Piece, marks_author, near_headline
from newsparse.fields.visible import Line, Time, Visible
from newsparse.fields.wording import likeness, tokens
from newsparse.metadata import Metadata
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["see"]

_UPDATE: Final = re.compile(r"modif|updat|revis|aktualis|lastmod", re.IGNORECASE)
_DATED: Final = re.compile(r"date|publish|posted", re.IGNORECASE)
_MOST: Final = 40
_MOST_TIMES: Final = 60
_MOST_HEADLINES: Final = 3
_HIGHEST: Final = 12
#: A headline, and a line that is the only one with its mark.
_HEADLINE: Final = 0.6
_ONLY: Final = 0.3
#: A heading of the first level that is less like the titles may be the name of the site …
_ALIKE: Final = 0.5
#: … where one of the second level is so much like them.
_SAME: Final = 0.75
#: Blocks with more text than this are of the story, or of another one.
_PROSE: Final = 100
_LONGEST_MARKED: Final = 100
#: A language is told from so many characters.
_SAMPLE: Final = 3_000


class _Heading(NamedTuple):
    line: Line
    #: Which block of the page it begins with.
    place: int


def see(
    root: etree._Element,
    metadata: Metadata,
    drafts: Sequence[Draft] | None = None,
    boxes: Sequence[Box] | None = None,
) -> Visible:
    """Return what the page shows; the metadata's titles tell the headline from other headings.

    `drafts` and `boxes` are the page's blocks, of the same places; a caller who has not cut the
    page leaves them out.
    """
    if drafts is None or boxes is None:
        # imported here because the pipeline hands over what it has cut
        from newsparse.html.blocks import drafts_of  # noqa: PLC0415 - see above
        from newsparse.html.walk import walk  # noqa: PLC0415 - see above

        boxes, _ = walk(root, frozenset())
        drafts = drafts_of(boxes, metadata.links.base)
    pieces = [
        Piece(draft.text, draft.links, box.element)
        for draft, box in zip(drafts, boxes, strict=True)
    ]
    places = {piece.element: place for place, piece in reversed(list(enumerate(pieces)))}
    first = list(_headings(root, "h1", places))
    headlines = _headlines(root, places, first, _titles(metadata))
    at = headlines[0].place if headlines else 0
    times = tuple(_times(root, pieces, places, at))
    lines = [line for each in headlines for line in near_headline(pieces, each.place)]
    lines += _only(pieces, {line.role for line in lines}, has_times=bool(times))
    prose = "\n".join(piece.text for piece in pieces if len(piece.text) > _PROSE)
    headings = tuple(heading.line for heading in first)
    return Visible(tuple(lines), headings, times, prose[:_SAMPLE])


def _titles(metadata: Metadata) -> list[str]:
    titles = [meta.content for meta in metadata.meta.named("og:title")]
    return [*titles, metadata.title] if metadata.title else titles


def _headings(
    root: etree._Element, level: str, places: Mapping[etree._Element, int]
) -> Iterator[_Heading]:
    """Yield the visible headings of a level: those that hold a block."""
    count = 0
    for element in root.iter(level):
        inside = (places[each] for each in element.iter() if each in places)
        place = next(inside, None)
        if place is not None and count < _MOST:
            count += 1
            line = Line(Role.TITLE, text_of(element), locate(element), level, _HEADLINE)
            yield _Heading(line, place)


def _headlines(
    root: etree._Element,
    places: Mapping[etree._Element, int],
    first: Sequence[_Heading],
    titles: Sequence[str],
) -> list[_Heading]:
    """Return the headline among the headings, with its copies: what is most like a title.

    A heading of the second level is one only where no first is like any title. It shows where to
    look for names and dates; as a title it is no better than what it was known by.
    """
    told = [tokens(title) for title in titles]
    alike = [_alike(each.line, told) for each in first]
    best = max(alike, default=0.0)
    if best < _ALIKE:
        others = _headings(root, "h2", places)
        second = [each for each in others if _alike(each.line, told) >= _SAME]
        if second:
            return second[:_MOST_HEADLINES]
    kept = [each for each, like in zip(first, alike, strict=True) if like == best]
    return kept[:_MOST_HEADLINES]


def _alike(line: Line, told: Sequence[list[str]]) -> float:
    mine = tokens(line.text)
    return max((likeness(mine, words) for words in told), default=0.0)


def _times(
    root: etree._Element,
    pieces: Sequence[Piece],
    places: Mapping[etree._Element, int],
    headline: int,
) -> Iterator[Time]:
    written = [element for element in root.iter("time") if element.get("datetime")][:_MOST_TIMES]
    # how many blocks of prose there are up to each place
    prose = [0, *accumulate(len(piece.text) > _PROSE for piece in pieces)] if written else []
    for element in written:
        place = _place(element, places)
        if place is not None:
            between = prose[place] - prose[headline]
            yield _time(element, between if place > headline else headline - place)


def _place(element: etree._Element, places: Mapping[etree._Element, int]) -> int | None:
    """Return which block an element stands in; ``None`` for one that is not shown."""
    above: etree._Element | None = element
    for _ in range(_HIGHEST):
        if above is None or above in places:
            break
        above = above.getparent()
    return places.get(above) if above is not None else None


def _time(element: etree._Element, distance: int) -> Time:
    marks = " ".join(filter(None, (element.get("class"), element.get("itemprop"))))
    text = text_of(element)
    is_update = _UPDATE.search(marks) is not None or _UPDATE.search(text) is not None
    return Time(element.get("datetime") or "", text, locate(element), distance, is_update)


def _only(pieces: Sequence[Piece], roles: set[Role], *, has_times: bool) -> Iterator[Line]:
    """Yield the date and the name that the page marks, each if all marks of its kind agree."""
    if Role.DATE not in roles and not has_times:
        yield from _agreed(pieces, Role.DATE, _marks_date, _day)
    if Role.BYLINE not in roles:
        yield from _agreed(pieces, Role.BYLINE, marks_author, _name)


def _agreed(
    pieces: Sequence[Piece],
    role: Role,
    is_marked: Callable[[etree._Element], bool],
    read: Callable[[str], str],
) -> Iterator[Line]:
    found = {
        said: piece
        for piece in pieces
        if len(piece.text) <= _LONGEST_MARKED
        and is_marked(piece.element)
        and (said := read(piece.text))
    }
    if len(found) == 1:
        piece = next(iter(found.values()))
        where = locate(piece.element)
        yield Line(role, piece.text, where, "only-mark", _ONLY, piece.links)


def _marks_date(element: etree._Element) -> bool:
    marks = element.get("class")
    return marks is not None and _DATED.search(marks) is not None


def _day(text: str) -> str:
    """Return the day that a line prints, "" when it prints none or more than one."""
    days = {date.value.date() for date in dates.find(text)}
    return next(iter(days)).isoformat() if len(days) == 1 else ""


def _name(text: str) -> str:
    return text if looks_like_name(text) else ""
