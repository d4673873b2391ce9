"""Claiming the blocks inside the elements that a site's declaration marks.

A block belongs to the nearest marked element around it. An element within a line (a name in a
byline, a link in a list of tags) claims the line it stands in, if it makes up half of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from newsparse import authors, dates
from newsparse.classify.sketch import Card, Claims, Label, Sketch, Told
from newsparse.html.elements import BLOCK, INLINE, KINDS, MARK

if TYPE_CHECKING:
    from lxml import etree

    from newsparse.declared.marks import Mark, Marks
    from newsparse.declared.teasers import Teaser
    from newsparse.html.walk import Box

    Element: TypeAlias = etree._Element  # noqa: SLF001 - the type's only name

__all__ = ["marked", "site_elements"]

#: An element within a line has so much text at the most, and so many pieces of it.
_LONGEST: Final = 400
_MOST_PIECES: Final = 200
#: So many blocks are looked at for the words of elements: for each block of the page, and at all.
_STEPS: Final = 20
_LEAST_STEPS: Final = 1_000
_HIGHEST: Final = 64
_MOST_TEXT: Final = 20_000
#: So many elements inside an inline one are looked at.
_MOST_INSIDE: Final = 300
_LONGEST_DETAIL: Final = 60
_LEAST_SUMMARY: Final = 40


class Marked(NamedTuple):
    """The marks of a page by block."""

    #: One for each block; ``None`` for a block in no marked element.
    marks: Sequence[Mark | None]
    teasers: Sequence[Teaser]


def marked(sketch: Sketch, marks: Marks) -> Sketch:
    """Return a page with the marks of its blocks, and the story where the marks say it is."""
    boxes = sketch.boxes or ()
    found = _by_block(sketch, boxes, marks.by_element)
    sketch = sketch._replace(marked=Marked(found, marks.teasers))
    story = [index for index, mark in enumerate(found) if mark is not None and mark.role is None]
    if not story:
        return sketch
    rule = next(mark.rule for mark in found if mark is not None and mark.role is None)
    return sketch._replace(told_story=frozenset(story), body_rule=rule)


def _by_block(
    sketch: Sketch, boxes: Sequence[Box], by_element: Mapping[Element, Mark]
) -> list[Mark | None]:
    """Return the mark of each block; linear in the elements around blocks."""
    known: dict[Element | None, Mark | None] = {None: None}
    places: dict[Element, list[int]] = {}
    found: list[Mark | None] = []
    for index, box in enumerate(boxes):
        found.append(_nearest(box.element, by_element, known))
        places.setdefault(box.element, []).append(index)
    for index, mark in _Lines(sketch, boxes, places).claimed(by_element):
        found[index] = mark
    return found


def _nearest(
    element: Element, by_element: Mapping[Element, Mark], known: dict[Element | None, Mark | None]
) -> Mark | None:
    """Return the mark of an element or of the nearest around it; all of them are then `known`."""
    passed: list[Element] = []
    above: Element | None = element
    while above is not None and above not in known:
        passed.append(above)
        if above in by_element:
            known[above] = by_element[above]
            break
        above = above.getparent()
    mark = known[above]
    for each in passed:
        known[each] = mark
    return mark


class _Lines:
    """The blocks that marked elements within a line, or around some lines, have words in.

    Such an element holds no block of its own: the block-level element around it does. So its words
    are looked for in the blocks of that element, the next ones first. As many blocks are looked at
    as the page has, some times over, whatever a selector finds.
    """

    def __init__(
        self, sketch: Sketch, boxes: Sequence[Box], places: Mapping[Element, list[int]]
    ) -> None:
        self._drafts, self._boxes, self._places = sketch.drafts, boxes, places
        self._left = _STEPS * len(boxes) + _LEAST_STEPS
        #: Where in the blocks of an element the last words were found.
        self._last: dict[Element, int] = {}

    def claimed(self, by_element: Mapping[Element, Mark]) -> Iterator[tuple[int, Mark]]:
        """Yield the blocks that marked elements claim, with the marks."""
        sizes: dict[tuple[int, Mark], int] = {}
        for element, mark in by_element.items():
            if self._left <= 0:
                break
            if not INLINE <= KINDS.get(str(element.tag), BLOCK) <= MARK:
                continue
            inside = self._inside(element)
            if inside:
                for index in self._beside(element, min(inside), max(inside)):
                    yield index, mark
                continue
            text = _text(element)
            index = self._find(element, text) if text else -1
            if index >= 0:
                sizes[index, mark] = sizes.get((index, mark), 0) + len(text)
        taken: set[int] = set()
        for (index, mark), size in sizes.items():
            if index not in taken and 2 * size >= len(self._drafts[index].text):
                taken.add(index)
                yield index, mark

    def _inside(self, element: Element) -> list[int]:
        """Return the blocks of the first elements inside an element."""
        within = (self._places.get(each, ()) for each in islice(element.iter(), _MOST_INSIDE))
        found = [at for places in within for at in places]
        self._left -= len(found)
        return found

    def _around(self, element: Element) -> Element | None:
        """Return the nearest element around another that holds blocks of its own."""
        above: Element | None = element
        for _ in range(_HIGHEST):
            if above is None or above in self._places:
                return above
            above = above.getparent()
        return None

    def _line(self, index: int) -> str:
        self._left -= 1
        return " ".join(self._drafts[index].text.split())

    def _find(self, element: Element, text: str) -> int:
        """Return the block that holds the words of an element; -1 when none is found."""
        around = self._around(element)
        if around is None:
            return -1
        places: list[int] = self._places[around]
        start = self._last.get(around, 0)
        for place in chain(range(start, len(places)), range(start)):
            if self._left <= 0:
                break
            if text in self._line(places[place]):
                self._last[around] = place
                return places[place]
        return -1

    def _beside(self, element: Element, first: int, last: int) -> Iterator[int]:
        """Yield the blocks of text that stands in an inline element beside the blocks inside it.

        Such is the date in a teaser that is a link as a whole, with a heading in it.
        """
        around = self._around(element)
        text = " ".join("".join(islice(element.itertext(), _MOST_PIECES)).split())[:_MOST_TEXT]
        runs = (range(first, last), range(last + 1, len(self._boxes)), range(first - 1, -1, -1))
        for run in runs:
            for at in run:
                self._left -= 1
                if self._left <= 0:
                    return
                line = self._line(at) if self._boxes[at].element is around else ""
                if line and line in text:
                    text = text.replace(line, "", 1)
                    yield at
                elif run is not runs[0]:
                    break


def _text(element: Element) -> str:
    """Return the text of an element within a line; "" for one that holds more than that."""
    pieces = list(islice(element.itertext(), _MOST_PIECES))
    text = " ".join("".join(pieces).split()) if sum(map(len, pieces)) <= 4 * _LONGEST else ""
    return text if len(text) <= _LONGEST else ""


def _has(sketch: Sketch, index: int, text: str) -> bool:
    return text in " ".join(sketch.drafts[index].text.split())


def site_elements(sketch: Sketch, claims: Claims) -> None:
    """Claim the blocks inside the elements that the site's declaration gives a role."""
    if sketch.marked is None:
        return
    groups: dict[tuple[int, str], list[int]] = {}
    for index, mark in enumerate(sketch.marked.marks):
        if mark is None or mark.role is None:
            continue
        claims.add(index, Label(mark.role, mark.rule, 1.0, mark.kind))
        if mark.number >= 0:
            groups.setdefault((mark.number, mark.part), []).append(index)
    for number, teaser in enumerate(sketch.marked.teasers):
        card = _card(sketch, groups, number, teaser)
        if card is not None:
            claims.cards.append(card)


def _card(
    sketch: Sketch,
    groups: Mapping[tuple[int, str], list[int]],
    number: int,
    teaser: Teaser,
) -> Card | None:
    """Return the blocks of a teaser; ``None`` for one of which nothing is shown."""
    titles, summary, rest = (groups.get((number, part), []) for part in ("title", "summary", ""))
    title = _title(sketch, [*titles, *rest, *summary], teaser)
    if title is None:
        return None
    others = [index for index in rest if index != title]
    if not teaser.has_summary:
        summary = [index for index in others if index > title and _is_summary(sketch, index)]
    details = [index for index in others if index not in summary]
    texts = sketch.drafts[title].text
    headline = teaser.headline if teaser.headline in " ".join(texts.split()) else None
    told = Told(headline, teaser.url, teaser.date, teaser.image)
    extra = tuple(index for index in titles if index != title)
    module = _module(groups, sketch, teaser)
    return Card(title, tuple(summary), (*details, *extra), module, told=told)


def _title(sketch: Sketch, places: Sequence[int], teaser: Teaser) -> int | None:
    """Return the block that says a teaser's headline, else its first heading, else its first."""
    if not places:
        return None
    headed = (index for index in places if sketch.drafts[index].heading)
    said = (index for index in places if teaser.headline and _has(sketch, index, teaser.headline))
    return next(said, next(headed, places[0]))


def _is_summary(sketch: Sketch, index: int) -> bool:
    text = sketch.drafts[index].text
    if len(text) <= _LONGEST_DETAIL and (
        dates.is_date_line(text) or dates.is_relative(text) or authors.read_byline(text) is not None
    ):
        return False
    return len(text) >= _LEAST_SUMMARY


def _module(
    groups: Mapping[tuple[int, str], list[int]], sketch: Sketch, teaser: Teaser
) -> int | None:
    """Return the block of a module's heading, which the first teaser below it has marked."""
    if teaser.module is None or sketch.marked is None:
        return None
    for number, other in enumerate(sketch.marked.teasers):
        if other.module is teaser.module:
            return next(iter(groups.get((number, "module"), [])), None)
    return None
