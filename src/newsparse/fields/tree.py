"""What a page shows of its fields, read off the tree alone: headlines, times, the lines near them.

This stands in where no block of the page has been labelled. Where it finds no name and no date
near the headline, it takes the one that the page marks as such, if the page marks but one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lxml import etree

from newsparse import dates
from newsparse.authors import looks_like_name
from newsparse.fields.elements import locate, text_of
from newsparse.fields.nearby import near_headline
from newsparse.fields.visible import Line, Time, Visible
from newsparse.fields.wording import likeness, tokens
from newsparse.metadata import Metadata
from newsparse.roles import Role

__all__ = ["see"]

_UPDATE: Final = re.compile(r"modif|updat|revis|aktualis|lastmod", re.IGNORECASE)
_DATED: Final = etree.XPath(
    "descendant::*[contains(@class,'date') or contains(@class,'Date')"
    " or contains(@class,'publish') or contains(@class,'posted')]",
    smart_strings=False,
)
_SIGNED: Final = etree.XPath(
    "descendant::*[contains(@class,'author') or contains(@class,'byline')"
    " or contains(@class,'Author') or @rel='author']",
    smart_strings=False,
)
_MOST: Final = 40
_MOST_TIMES: Final = 60
_MOST_HEADLINES: Final = 3
#: A headline shares this much of its words with a title of the metadata, or is the only one.
_HEADLINE: Final = 0.6
_ONLY: Final = 0.3
#: A heading of the first level that is less like the titles may be the name of the site …
_ALIKE: Final = 0.5
#: … where one of the second level is so much like them.
_SAME: Final = 0.75


class _Heading(NamedTuple):
    element: etree._Element
    line: Line


def see(root: etree._Element, metadata: Metadata) -> Visible:
    """Return what the tree shows; the metadata's titles tell the headline from other headings."""
    first = list(_headings(root, "h1"))
    headlines = _headlines(root, first, _titles(metadata))
    times = tuple(_times(root))
    lines: list[Line] = []
    for element, _ in headlines:
        lines += near_headline(element)
    roles = {line.role for line in lines}
    if Role.DATE not in roles and not times:
        lines += _only(_DATED(root), Role.DATE)
    if Role.BYLINE not in roles:
        lines += _only(_SIGNED(root), Role.BYLINE)
    return Visible(tuple(lines), tuple(heading.line for heading in first), times)


def _titles(metadata: Metadata) -> list[str]:
    titles = [meta.content for meta in metadata.meta.all("og:title")]
    return [*titles, metadata.title] if metadata.title else titles


def _headings(root: etree._Element, level: str) -> Iterator[_Heading]:
    count = 0
    for element in root.iter(level):
        is_hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
        text = "" if is_hidden else text_of(element)
        if text and count < _MOST:
            count += 1
            yield _Heading(element, Line(Role.TITLE, text, locate(element), level, _HEADLINE))


def _times(root: etree._Element) -> Iterator[Time]:
    distance = count = 0
    for element in root.iter("h1", "time", "p", "h2", "h3"):
        written = element.get("datetime")
        if element.tag == "h1":
            distance = 0
        elif element.tag != "time":
            distance += 1
        elif written and count < _MOST_TIMES:
            count += 1
            yield _time(element, written, distance)


def _time(element: etree._Element, written: str, distance: int) -> Time:
    marks = " ".join(filter(None, (element.get("class"), element.get("itemprop"))))
    text = text_of(element)
    is_update = _UPDATE.search(marks) is not None or _UPDATE.search(text) is not None
    return Time(written, text, locate(element), distance, is_update)


def _headlines(
    root: etree._Element, first: Sequence[_Heading], titles: Sequence[str]
) -> list[_Heading]:
    """Return the headline among the headings, with its copies: what is most like a title.

    A heading of the second level is one only where no first is like any title. It shows where to
    look for names and dates; as a title it is no better than what it was known by.
    """
    told = [tokens(title) for title in titles]
    alike = [_alike(each.line, told) for each in first]
    best = max(alike, default=0.0)
    if best < _ALIKE:
        second = [each for each in _headings(root, "h2") if _alike(each.line, told) >= _SAME]
        if second:
            return second[:_MOST_HEADLINES]
    kept = [each for each, like in zip(first, alike, strict=True) if like == best]
    return kept[:_MOST_HEADLINES]


def _alike(line: Line, told: Sequence[list[str]]) -> float:
    mine = tokens(line.text)
    return max((likeness(mine, words) for words in told), default=0.0)


def _only(elements: Sequence[etree._Element], role: Role) -> Iterator[Line]:
    """Yield the line that the page marks with a role, if all that it marks so says the same."""
    says = _day if role is Role.DATE else _name
    found = {
        said: (element, text)
        for element in elements[:_MOST]
        if (said := says(text := text_of(element)))
    }
    if len(found) == 1:
        element, text = next(iter(found.values()))
        yield Line(role, text, locate(element), "only-mark", _ONLY)


def _day(text: str) -> str:
    """Return the day that a line prints, "" when it prints none or more than one."""
    days = {date.value.date() for date in dates.find(text)}
    return next(iter(days)).isoformat() if len(days) == 1 else ""


def _name(text: str) -> str:
    return text if looks_like_name(text) else ""
