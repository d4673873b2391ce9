"""The story: what the reader takes for it, within the laws of a page.

A page's story is one article: a later element of the same kind with a headline of its own ends it.
What stands several times in place of something else is no story, and a paragraph that is there
twice, for other screens, is story once. A list of plain items is story wholly or not at all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsparse.classify.links import is_link
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.html.purposes import Region
from newsparse.reader.classes import BODY, CLASSES, HEADLINE
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.reader.elements import Elements

__all__ = ["claim_story"]

_HEADLINE: Final = CLASSES.index(HEADLINE)
_CAPTION: Final = CLASSES.index(Role.CAPTION)
#: Shorter lines may stand in a story more than once, and still shorter ones often.
_LONG: Final = 40
_SHORT: Final = 25
#: A text that stands so often is a notice in place of something else, if it is no more of the story
#: than this share in all, and if all such texts are not nearly the whole story.
_OFTEN: Final = 3
_LITTLE: Final = 0.5
_NEARLY_ALL: Final = 0.8
#: How a paragraph ends.
_ENDS: Final = frozenset('.!?。！？”"»」')
#: What a copy of a block of the story is, or a notice in place of something else.
_COPY: Final = Label(Role.UI, "copy", 0.6)
#: A block that is so likely of another class is told.
_TOLD: Final = 0.3
#: Another article holds so many characters of story, and its headline is among its first blocks.
_ARTICLE: Final = 400
_FIRST: Final = 6
#: So many elements around a block, and so many headings, are looked at.
_HIGHEST: Final = 64
_MOST_HEADINGS: Final = 50


def claim_story(sketch: Sketch, claims: Claims) -> None:
    """Claim the blocks of the story."""
    free = [
        place
        for place in range(len(sketch.drafts))
        if claims.is_free(place) and not sketch.is_image(place)
    ]
    lists = {} if sketch.body_rule is not None else _whole_lists(sketch, free)
    places = [place for place in free if lists.get(place, sketch.is_story(place))]
    if sketch.body_rule is None:
        places = [place for place in places if not _is_teaser(sketch, place)]
        places = sorted({*places, *_framed(sketch, claims, free, places)})
        places = sorted({*places, *_untold(sketch, free, places)})
        places = _inside_article(sketch, claims, _of_one_article(sketch, claims, places))
        copies = _copies(sketch, places)
        for place in copies:
            claims.add(place, _COPY)
        places = [place for place in places if place not in copies]
    rule = sketch.body_rule or "reader"
    for place in places:
        claims.add(place, Label(Role.BODY, rule, round(sketch.reading.story[place], 3)))


def _is_teaser(sketch: Sketch, place: int) -> bool:
    """Return whether a block is all link, and likelier the headline of a teaser than story."""
    classes = sketch.reading.classes[place]
    return bool(classes[_HEADLINE] > classes[BODY]) and is_link(sketch.drafts[place])


def _whole_lists(sketch: Sketch, free: Sequence[int]) -> dict[int, bool]:
    """Return for each item of a plain list whether the list is story.

    It is if most of its words are, or if it has no links and follows a paragraph of the story in
    the same element. The items of a plain list hold one block each.
    """
    lists: dict[int, list[int]] = defaultdict(list)
    for place in free:
        item = sketch.drafts[place].place.item
        if item is not None:
            lists[item.group].append(place)
    found = {}
    for places in lists.values():
        items = {item.number for p in places if (item := sketch.drafts[p].place.item)}
        if len(items) == len(places):
            size = sum(len(sketch.drafts[place].text) for place in places)
            story = sum(len(sketch.drafts[p].text) for p in places if sketch.is_story(p))
            is_story = 2 * story > size or _goes_on(sketch, places)
            found.update(dict.fromkeys(places, is_story))
    return found


def _framed(sketch: Sketch, claims: Claims, free: Sequence[int], story: Sequence[int]) -> list[int]:
    """Return the prose of a dump from the story on up to what its site prints below every story.

    What stands there may colour the paragraphs above it for the reader, which does not know the
    site: a disclaimer is followed by legal text on most pages.
    """
    site = sketch.site
    if site is None or sketch.boxes is not None or not story:
        return []
    ends = (
        place
        for place, label in enumerate(claims.labels)
        if place > story[0] and label and label.role is Role.DISCLOSURE
        if label.rule.startswith(f"{site.name}:")
    )
    end = next(ends, 0)
    return [
        place
        for place in free
        if story[0] < place < end
        and sketch.reading.lines[place].phrase is None
        and _is_prose(sketch.drafts[place].text)
    ]


def _untold(sketch: Sketch, free: Sequence[int], story: Sequence[int]) -> list[int]:
    """Return what the reader cannot tell, where the story goes on below it.

    Between two paragraphs of the story it is a heading most often. Else it must be prose. A heading
    or a listing is no caption, whatever it looks like.
    """
    held = set(story)
    others = [place for place in free if place not in held]
    open_ = {place for place in others if _is_told_by_nothing(sketch, place)}
    found = [p for p in others if held & {p - 1, p + 1} and _is_no_caption(sketch, p)]
    for below in story:
        place = below - 1
        if place in open_ and (place - 1 in held or place - 2 in held):
            found.append(place)
            continue
        while place in open_ and _is_prose(sketch.drafts[place].text):
            found.append(place)
            place -= 1
    return found


def _is_no_caption(sketch: Sketch, place: int) -> bool:
    """Return whether the reader takes a heading or a listing of the story for a caption."""
    draft = sketch.drafts[place]
    is_other = bool(draft.heading) or draft.is_code
    return is_other and not draft.place.figure and sketch.reading.best[place] == _CAPTION


def _is_prose(text: str) -> bool:
    return len(text) >= _LONG and text[-1] in _ENDS


def _is_told_by_nothing(sketch: Sketch, place: int) -> bool:
    """Return whether a block has no link, is no known line, and is of no class that is likely."""
    reading = sketch.reading
    other = float(reading.classes[place, reading.best[place]])
    return other < _TOLD and not sketch.drafts[place].links and reading.lines[place].phrase is None


def _goes_on(sketch: Sketch, places: Sequence[int]) -> bool:
    """Return whether a list of an HTML page without links goes on where a paragraph stops."""
    elements = sketch.reading.elements
    before = places[0] - 1
    if elements is None or before < 0 or not sketch.is_story(before):
        return False
    if any(sketch.drafts[place].links for place in places):
        return False
    around = elements.of_block[places[0]]
    while around and elements.end[around] <= places[-1]:
        around = elements.above[around]
    beside = elements.above[elements.of_block[before]]
    return beside in {around, elements.above[around]}


def _copies(sketch: Sketch, places: Sequence[int]) -> set[int]:
    """Return the later copies among blocks, and what stands all too often, which is a notice.

    Headings, items, rows and listings may come again under each heading of a story.
    """
    copies: dict[str, list[int]] = defaultdict(list)
    parts: set[str] = set()
    size = 0
    for place in places:
        text = sketch.drafts[place].text
        size += len(text)
        if len(text) >= _SHORT:
            copies[text].append(place)
            if _is_part(sketch.drafts[place]):
                parts.add(text)
    printed = Counter(draft.text for draft in sketch.drafts)
    notices = {
        text
        for text, same in copies.items()
        if text not in parts and printed[text] >= _OFTEN and len(same) * len(text) <= _LITTLE * size
    }
    if sum(len(text) * len(copies[text]) for text in notices) > _NEARLY_ALL * size:
        notices = set()  # a page all of whose paragraphs come again
    left_out: set[int] = set()
    for text, same in copies.items():
        if text in notices:
            left_out.update(same)
        elif len(text) >= _LONG:
            left_out.update(same[1:])
    return left_out


def _is_part(draft: Draft) -> bool:
    """Return whether a block is a part of something, and no sentence of its own."""
    is_item = draft.place.item is not None or draft.marker is not None
    return is_item or draft.is_row or draft.is_code or draft.heading > 0


def _of_one_article(sketch: Sketch, claims: Claims, places: Sequence[int]) -> list[int]:
    """Return the blocks up to the next article of an HTML page, if another one follows."""
    elements = sketch.reading.elements
    title = next((at for at, each in enumerate(claims.labels) if _is_title(each)), None)
    if elements is None or title is None or not places:
        return list(places)
    frames = _frames(elements, title, places[0])
    level = sketch.drafts[title].heading
    if not level or not frames:
        return list(places)
    headline = sketch.drafts[title].text
    for place in islice(_headings(sketch, level, places), _MOST_HEADINGS):
        if sketch.drafts[place].text == headline:
            continue  # the same article, for print or for other screens
        start = _start(elements, place, places[0], frames)
        if start is not None and _size(sketch, places, start) >= _ARTICLE:
            return [each for each in places if each < start]
    return list(places)


def _inside_article(sketch: Sketch, claims: Claims, places: Sequence[int]) -> list[int]:
    """Return the blocks within the article element of headline and story, if they are in one."""
    elements = sketch.reading.elements
    title = next((at for at, each in enumerate(claims.labels) if _is_title(each)), None)
    if elements is None or title is None or not places:
        return list(places)
    place = elements.of_block[title]
    for _ in range(_HIGHEST):
        is_article = elements.names[place].region is Region.ARTICLE
        if not place or (is_article and elements.first[place] <= places[0] < elements.end[place]):
            break
        place = elements.above[place]
    inside = [each for each in places if each < elements.end[place]]
    return inside if place and _size(sketch, inside, 0) >= _ARTICLE else list(places)


def _is_title(label: Label | None) -> bool:
    return label is not None and label.role is Role.TITLE


def _headings(sketch: Sketch, level: int, places: Sequence[int]) -> Iterator[int]:
    """Yield the headings of a level behind the first block of the story."""
    for place in range(places[0] + 1, places[-1]):
        if sketch.drafts[place].heading == level:
            yield place


def _frames(elements: Elements, title: int, first: int) -> set[tuple[int, int]]:
    """Return the makes of the articles that hold headline and story: one of several, perhaps."""
    found = set()
    place = elements.of_block[title]
    for _ in range(_HIGHEST):
        if not place:
            break
        is_article = elements.names[place].region is Region.ARTICLE
        if is_article and elements.first[place] <= first < elements.end[place]:
            found.add((elements.above[place], id(elements.names[place])))
        place = elements.above[place]
    return found


def _start(
    elements: Elements, heading: int, first: int, frames: set[tuple[int, int]]
) -> int | None:
    """Return where the article of a heading begins; ``None`` if it is in none of the same make."""
    place = elements.of_block[heading]
    for _ in range(_HIGHEST):
        if not place or elements.first[place] < heading - _FIRST:
            break
        is_same = (elements.above[place], id(elements.names[place])) in frames
        if is_same and elements.first[place] > first:
            return elements.first[place]
        place = elements.above[place]
    return None


def _size(sketch: Sketch, places: Sequence[int], start: int) -> int:
    return sum(len(sketch.drafts[place].text) for place in places if place >= start)
