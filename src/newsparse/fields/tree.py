"""What a page shows of its fields, before its blocks have roles: headlines, times, lines near them.

Where no name and no date stands near the headline, the one that the page marks as such is taken,
if the page marks but one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from newsparse import dates
from newsparse.authors import looks_like_name
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.fields import dating, labelled, people
from newsparse.fields.nearby import Pieces, marks_author, near_headline
from newsparse.fields.table import Sources
from newsparse.fields.visible import Line, Time, Visible
from newsparse.fields.wording import likeness, tokens
from newsparse.html.element_text import text_of
from newsparse.metadata import Metadata, locate
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["see"]

_UPDATE: Final = re.compile(r"modif|updat|revis|aktualis|lastmod", re.IGNORECASE)
#: Classes of microformats whose elements hold a date in their title.
_STAMPS: Final = frozenset({"published", "updated", "dt-published", "dt-updated"})
_MOST_STAMPS: Final = 20_000
_DATED: Final = re.compile(r"date|publish|posted", re.IGNORECASE)
_MOST: Final = 40
_MOST_TIMES: Final = 60
_NEAREST: Final = 6
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
_SAMPLE: Final = 800


class _Heading(NamedTuple):
    line: Line
    #: Which block of the page it is, or begins with.
    place: int


def see(
    root: etree._Element,
    metadata: Metadata,
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    labels: Sequence[Label] = (),
) -> Visible:
    """Return what the page shows; the metadata's titles tell the headline from other headings.

    `drafts` and `boxes` are the page's blocks, of the same places; `labels` what they are, if that
    is known already. Bylines are looked for only
    where the metadata names nobody, and so is what needs the whole page gone through.
    """
    page = Pieces(drafts, boxes)
    sources = Sources.of(metadata)
    first = list(_headings(page, "h1")) or list(_holding_headings(root, page))
    headlines = _headlines(page, first, _titles(metadata))
    is_told = dating.is_dated(sources)
    stamps = metadata.times if is_told else (*metadata.times, *_microformats(root))
    times = tuple(_times(stamps, page, headlines[0].place if headlines else 0))
    is_signed = people.is_signed(sources, metadata.links.canonical)
    is_dated = bool(times) or is_told
    lines = [
        line
        for each in headlines
        for line in near_headline(page, each.place, with_bylines=not is_signed)
    ]
    lines = [*labelled.lines_of(page, labels), *lines]
    roles = {line.role for line in lines}
    if not is_dated and Role.DATE not in roles:
        lines += _only(page, Role.DATE, _marks_date, _day)
    if not is_signed and Role.BYLINE not in roles:
        lines += _only(page, Role.BYLINE, marks_author, _name)
    headings = tuple(heading.line for heading in first)
    return Visible(tuple(lines), headings, times, _sample(drafts), sources)


def _titles(metadata: Metadata) -> list[str]:
    titles = [meta.content for meta in metadata.meta.named("og:title")]
    return [*titles, metadata.title] if metadata.title else titles


def _sample(drafts: Sequence[Draft]) -> str:
    """Return the beginning of the page's prose."""
    prose: list[str] = []
    size = 0
    for draft in drafts:
        if len(draft.text) > _PROSE:
            prose.append(draft.text)
            size += len(draft.text)
            if size > _SAMPLE:
                break
    return "\n".join(prose)[:_SAMPLE]


def _headings(page: Pieces, level: str) -> Iterator[_Heading]:
    """Yield the visible headings of a level."""
    found = (place for place, box in enumerate(page.boxes) if box.tag == level)
    for place in islice(found, _MOST):
        draft = page.drafts[place]
        locator = draft.position.xpath
        yield _Heading(Line(Role.TITLE, draft.text, locator, level, _HEADLINE), place)


def _holding_headings(root: etree._Element, page: Pieces) -> Iterator[_Heading]:
    """Yield the headings of the first level whose words stand in blocks inside them."""
    places = page.places() if root.find(".//h1") is not None else {}
    for element in islice(root.iter("h1"), _MOST):
        place = next((places[each] for each in element.iter() if each in places), None)
        if place is not None:
            text = text_of(element)
            yield _Heading(Line(Role.TITLE, text, locate(element), "h1", _HEADLINE), place)


def _headlines(page: Pieces, first: Sequence[_Heading], titles: Sequence[str]) -> list[_Heading]:
    """Return the headline among the headings, with its copies: what is most like a title.

    A heading of the second level is one only where no first is like any title. It shows where to
    look for names and dates; as a title it is no better than what it was known by.
    """
    if len(first) == 1 and not titles:
        return list(first)
    told = [tokens(title) for title in titles]
    alike = [_alike(each.line, told) for each in first]
    best = max(alike, default=0.0)
    if best < _ALIKE:
        second = [each for each in _headings(page, "h2") if _alike(each.line, told) >= _SAME]
        if second:
            return second[:_MOST_HEADLINES]
    kept = [each for each, like in zip(first, alike, strict=True) if like == best]
    return kept[:_MOST_HEADLINES]


def _alike(line: Line, told: Sequence[list[str]]) -> float:
    mine = tokens(line.text)
    return max((likeness(mine, words) for words in told), default=0.0)


def _times(times: Sequence[etree._Element], page: Pieces, headline: int) -> list[Time]:
    """Return the ``<time>`` elements nearest to the headline, the nearest first."""
    written = (element for element in times if element.get("datetime") or element.get("title"))
    elements = list(islice(written, _MOST_TIMES))
    if not elements:
        return []
    places = page.places()
    # how many blocks of prose there are up to each place
    prose = [0, *accumulate(len(draft.text) > _PROSE for draft in page.drafts)]
    shown: list[tuple[int, etree._Element]] = []
    for element in elements:
        place = _place(element, places)
        if place is not None:
            between = prose[place] - prose[headline]
            shown.append((between if place > headline else headline - place, element))
    shown.sort(key=lambda each: each[0])
    return [_time(element, distance) for distance, element in shown[:_NEAREST]]


def _place(element: etree._Element, places: Mapping[etree._Element, int]) -> int | None:
    """Return which block an element stands in; ``None`` for one that is not shown."""
    above: etree._Element | None = element
    for _ in range(_HIGHEST):
        if above is None or above in places:
            break
        above = above.getparent()
    return places.get(above) if above is not None else None


def _microformats(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that hold a date in their title, as hAtom and hNews have it."""
    # https://microformats.org/wiki/hatom, https://microformats.org/wiki/value-class-pattern
    for element in islice(root.iter("abbr", "span", "div"), _MOST_STAMPS):
        names = element.get("class")
        if names and element.get("title") and not _STAMPS.isdisjoint(names.split()):
            yield element


def _time(element: etree._Element, distance: int) -> Time:
    marks = " ".join(filter(None, (element.get("class"), element.get("itemprop"))))
    text = text_of(element)
    is_update = _UPDATE.search(marks) is not None or _UPDATE.search(text) is not None
    written = element.get("datetime") or element.get("title") or ""
    return Time(written, text, locate(element), distance, is_update)


def _only(
    page: Pieces,
    role: Role,
    is_marked: Callable[[etree._Element], bool],
    read: Callable[[str], str],
) -> Iterator[Line]:
    """Yield the line that the page marks for a role, if all that it marks so says the same."""
    found = {
        said: place
        for place, draft in enumerate(page.drafts)
        if len(draft.text) <= _LONGEST_MARKED
        and is_marked(page.boxes[place].element)
        and (said := read(draft.text))
    }
    if len(found) == 1:
        draft = page.drafts[next(iter(found.values()))]
        yield Line(role, draft.text, draft.position.xpath, "only-mark", _ONLY, draft.links)


def _marks_date(element: etree._Element) -> bool:
    marks = element.get("class")
    return marks is not None and _DATED.search(marks) is not None


def _day(text: str) -> str:
    """Return the day that a line prints, "" when it prints none or more than one."""
    days = {date.value.date() for date in dates.find(text)}
    return next(iter(days)).isoformat() if len(days) == 1 else ""


def _name(text: str) -> str:
    return text if looks_like_name(text) else ""
