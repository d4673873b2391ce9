"""Finding the entries of a live blog among the blocks of a page.

Entries are siblings, each with a time of its own; or, where the page's data name them, with a
headline that the data hold. So the elements of times and of headlines are gone up from, until one
element holds many of them in children of its own: those children are the entries. Lists of
teasers look the same, which is why a page must be known as a live blog as well (see `marks`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen
from lxml import etree

from newsparse import dates
from newsparse.draft import Draft
from newsparse.fields.moments import Moment, is_possible, read
from newsparse.html.element_text import text_of
from newsparse.live.marks import is_address_live, is_named_live, is_said_live
from newsparse.live.siblings import PROSE, Siblings, most_prose, siblings_of
from newsparse.live.told import Told, letters, told

if TYPE_CHECKING:
    from newsparse.html.walk import Box
    from newsparse.metadata import Metadata

__all__ = ["Entry", "find", "is_bare"]

#: A page with fewer entries has none: it may be a story with its date, and two others below it.
_FEWEST: Final = 3
_MOST_ANCHORS: Final = 2_000
#: Where only the address says "live", entries have so much prose on the mean.
_MUCH_PROSE: Final = 150
#: A block that is a time and nothing else has little more than the time in it.
_LITTLE: Final = 12
_LONGEST_TIME: Final = 80
#: Headlines have so many characters at most.
_LONGEST_HEADLINE: Final = 500
#: The headline is among the first blocks of an entry.
_FIRST: Final = 6
_TIMES: Final = etree.XPath(
    "descendant::*[@itemprop='datePublished' or @datetime or contains(@class,'time')]",
    smart_strings=False,
)


@frozen
class Entry:
    """One entry, as places of blocks."""

    #: Its blocks, in order; never empty.
    places: tuple[int, ...]
    #: The block that is its headline; ``None`` when it has none.
    headline: int | None
    #: The block that its time stands in; ``None`` when it shows none.
    time: int | None
    #: The time as the page shows it; ``None`` when it shows none.
    printed: str | None
    moment: Moment | None
    url: str | None
    #: Whether an element holds it, so that all in it is its own; else it goes on to the next one.
    is_whole: bool
    #: Whether that element is an item of a list, which is no list of the story.
    is_item: bool


def find(
    root: etree._Element,
    metadata: Metadata,
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    url: str | None,
) -> tuple[Entry, ...]:
    """Return the entries of a live blog in the order of the page; none for any other page.

    `drafts` and `boxes` are the blocks of the page, and `url` is its address.
    """
    anchors = list(metadata.times[:_MOST_ANCHORS])
    is_said = is_said_live(metadata)
    if len(anchors) < _FEWEST and not is_said:
        return ()
    known = told(metadata) if is_said else ()
    headlines = _headlines(known, drafts, boxes)
    if is_said:
        anchors += [*islice(_TIMES(root), _MOST_ANCHORS), *headlines]
    found = [each for each in siblings_of(anchors) if len(each.children) >= _FEWEST]
    named = [each for each in found if is_named_live(each.parent, next(iter(each.children)))]
    if not is_said:
        by_address = is_address_live(url or metadata.links.canonical)
        found = named or (found if by_address else [])
    if not found:
        return ()
    best = most_prose(named or found, drafts, boxes)
    is_sure = is_said or bool(named)
    if best is None or (not is_sure and best.prose < _MUCH_PROSE * len(best.children)):
        return ()
    return tuple(_entries(best, known, drafts, boxes))


def _headlines(
    known: Sequence[Told], drafts: Sequence[Draft], boxes: Sequence[Box]
) -> list[etree._Element]:
    """Return the elements of the blocks that are a headline which the data hold."""
    wanted = {letters(each.headline) for each in known if each.headline}
    if not wanted:
        return []
    return [
        box.element
        for draft, box in zip(drafts, boxes, strict=True)
        if len(draft.text) <= _LONGEST_HEADLINE and letters(draft.text) in wanted
    ]


def _entries(
    siblings: Siblings, known: Sequence[Told], drafts: Sequence[Draft], boxes: Sequence[Box]
) -> list[Entry]:
    places, is_whole = _places(siblings, drafts, boxes)
    by_url = {each.url.partition("#")[2]: each for each in known if each.url}
    by_headline = {letters(each.headline): each for each in known if each.headline}
    found: list[Entry] = []
    for child, own in places.items():
        headline = _headline(own, drafts, boxes, by_headline)
        said = by_url.get(child.get("id") or " ")
        if said is None and headline is not None:
            said = by_headline.get(letters(drafts[headline].text))
        found.append(_entry(child, own, headline, said, drafts, is_whole=is_whole))
    return found


def _places(
    siblings: Siblings, drafts: Sequence[Draft], boxes: Sequence[Box]
) -> tuple[Mapping[etree._Element, tuple[int, ...]], bool]:
    """Return the places of each entry's blocks, and whether its element holds them all.

    Where the children hold times or headlines and no text, the text stands between them: then an
    entry goes on up to the next one.
    """
    wanted = siblings.children.keys()
    child_of: dict[etree._Element, etree._Element | None] = {}
    found: dict[etree._Element, list[int]] = {}
    inside: list[int] = []
    for place, box in enumerate(boxes):
        child = _child(box.element, siblings.parent, child_of)
        if child is None:
            continue
        inside.append(place)
        if child in wanted:
            found.setdefault(child, []).append(place)
    if not found or any(_holds_text(child, own, drafts) for child, own in found.items()):
        return {child: tuple(own) for child, own in found.items()}, True
    bounds = [*(own[0] for own in found.values()), inside[-1] + 1]
    spread = zip(found, pairwise(bounds), strict=True)
    return {child: tuple(range(first, last)) for child, (first, last) in spread}, False


def _holds_text(child: etree._Element, own: Sequence[int], drafts: Sequence[Draft]) -> bool:
    """Return whether an element holds an entry, and not only the time or the headline of one."""
    if child.tag in _LINES:
        return False
    return any(len(drafts[place].text) >= PROSE and not drafts[place].heading for place in own)


#: Elements that hold a line of text, and no entry.
_LINES: Final = frozenset({"p", "time", "span", "h1", "h2", "h3", "h4", "h5", "h6", "header", "a"})


def _child(
    element: etree._Element,
    parent: etree._Element,
    known: dict[etree._Element, etree._Element | None],
) -> etree._Element | None:
    """Return the child of `parent` that holds `element`; `known` is filled on the way."""
    passed: list[etree._Element] = []
    each: etree._Element | None = element
    while each is not None and each not in known:
        above = each.getparent()
        if above is parent:
            known[each] = each
            break
        passed.append(each)
        each = above
    child = known[each] if each is not None else None
    known.update(dict.fromkeys(passed, child))
    return child


def _headline(
    own: Sequence[int],
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    known: Mapping[str, Told],
) -> int | None:
    """Return the block that is an entry's headline; ``None`` when it has none."""
    for place in own[:_FIRST]:
        draft = drafts[place]
        if draft.heading or (known and letters(draft.text) in known):
            return place
        names = (boxes[place].element.get("class") or "").lower()
        if len(draft.text) <= _LONGEST_HEADLINE and ("headline" in names or "title" in names):
            return place
    return None


def _entry(
    child: etree._Element,
    own: tuple[int, ...],
    headline: int | None,
    said: Told | None,
    drafts: Sequence[Draft],
    *,
    is_whole: bool,
) -> Entry:
    element = _time_element(child)
    printed = text_of(element) if element is not None else ""
    time = _time(printed, own, drafts)
    if time is None:
        time = _clock(own, drafts)
        printed = drafts[time].text if time is not None else ""
    moment = _moment(element, printed)
    return Entry(
        own,
        headline,
        time,
        printed if time is not None else None,
        moment if moment is not None or said is None else said.moment,
        said.url if said is not None else None,
        is_whole,
        is_whole and child.tag == "li",
    )


def _time_element(child: etree._Element) -> etree._Element | None:
    """Return the element that holds the time of an entry; ``None`` when nothing is marked so."""
    marked = (*islice(child.iter("time"), 1), *islice(_TIMES(child), _FIRST))
    return next((each for each in marked if len(text_of(each)) <= _LONGEST_TIME), None)


def _moment(element: etree._Element | None, printed: str) -> Moment | None:
    """Return the moment of an entry: as its markup writes it, or else as it shows it."""
    written = "" if element is None else element.get("datetime") or element.get("content") or ""
    found = read(written) or read(printed)
    return found if found is not None and is_possible(found) else None


def _time(printed: str, own: Sequence[int], drafts: Sequence[Draft]) -> int | None:
    """Return the first block that shows a time."""
    if not printed:
        return None
    return next((place for place in own if printed in drafts[place].text), None)


def _clock(own: Sequence[int], drafts: Sequence[Draft]) -> int | None:
    """Return the block at the beginning of an entry that is a time by its words alone."""
    short = (place for place in own[:_FIRST] if len(drafts[place].text) <= _LONGEST_CLOCK)
    return next((place for place in short if _is_clock(drafts[place].text)), None)


def _is_clock(text: str) -> bool:
    return _CLOCK.match(text) is not None or dates.is_relative(text) or dates.is_date_line(text)


#: A time of day at the beginning of a short line.
_CLOCK: Final = re.compile(r"\d{1,2}\s?[:.h]\s?\d{2}(?![\d%])|\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_LONGEST_CLOCK: Final = 40


def is_bare(draft: Draft, printed: str) -> bool:
    """Return whether a block is the time and nothing else but a label."""
    return len(draft.text) <= len(printed) + _LITTLE
