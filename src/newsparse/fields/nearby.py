"""The lines around a headline: where pages print who wrote a story, and when.

Some lines before and after the headline are looked at, up to where the story begins. A line is
judged by its form, and by the marks of its element; each finds only what is plain.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from lxml import etree

from newsparse import dates
from newsparse.authors import Byline, looks_like_name
from newsparse.classify import Label
from newsparse.dates import FoundDate
from newsparse.draft import Draft
from newsparse.fields.naming import byline_of
from newsparse.fields.visible import Line
from newsparse.html.element_text import text_of
from newsparse.metadata import locate
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["Pieces", "date_line", "labelled_bylines", "marks_author", "near_headline"]

_RULE: Final = "near-headline"
_AUTHOR: Final = ("author", "byline", "writer", "contributor", "posted-by", "autor", "auteur")
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
_AFTER: Final = 14
_BEFORE: Final = 4
_SIGNED: Final = 0.6
_DATED: Final = 0.6
#: A line that is marked as an author's: one that is a name, and any other.
_NAMED: Final = 0.48
_MARKED: Final = 0.45
#: A name alone on a line is an author's if the reader is so sure; a heading may be of the story.
_LEAST_OF_LINE: Final = 0.22
_LEAST_OF_HEADING: Final = 0.5
_UNSURE: Final = 0.3
#: A line with a date, and with so little else, is a date's line; a short one may be.
_LITTLE: Final = 30
_SHORT: Final = 60
_LONGEST_NAME: Final = 40
_MOST_MARKED: Final = 30
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


class Pieces(NamedTuple):
    """The visible blocks of a page: what was read of each, and where it was cut from."""

    drafts: Sequence[Draft]
    boxes: Sequence[Box]

    def places(self) -> dict[etree._Element, int]:
        """Return the place of each element's first block."""
        count = len(self.boxes)
        return {box.element: count - place for place, box in enumerate(reversed(self.boxes), 1)}


def near_headline(page: Pieces, place: int, *, with_bylines: bool) -> Iterator[Line]:
    """Yield the lines around the headline at `place` that look like a date or a byline."""
    for near in (_after(page, place), _before(page, place)):
        short = [each for each in near if len(page.drafts[each].text) <= _LINE]
        for each in short:
            days = dates.find(page.drafts[each].text)
            if days and not _is_other(page.boxes[each].element):
                yield date_line(page.drafts[each], days)
        if with_bylines:
            yield from _bylines(page, short)


def _after(page: Pieces, place: int) -> list[int]:
    """Return the places that follow the headline, until the story has begun."""
    near: list[int] = []
    story = 0
    for each in range(place + 1, min(len(page.drafts), place + 1 + _AFTER)):
        near.append(each)
        size = len(page.drafts[each].text)
        story += size if size > _LINE else 0
        if story >= _STORY:
            break
    return near


def _before(page: Pieces, place: int) -> list[int]:
    """Return the places right before the headline, back to the next longer text."""
    near: list[int] = []
    for each in range(place - 1, max(-1, place - 1 - _BEFORE), -1):
        if len(page.drafts[each].text) > _LINE:
            break
        near.insert(0, each)
    return near


def _is_other(element: etree._Element) -> bool:
    """Return whether an element holds what belongs to pictures, comments or other stories."""
    return element.tag in _PICTURES or _OTHERS.search(element.get("class") or "") is not None


def date_line(draft: Draft, days: Sequence[FoundDate], rule: str = _RULE) -> Line:
    """Return a line with dates, the surer the less else it says."""
    rest = len(draft.text) - sum(day.end - day.start for day in days)
    score = _DATED if rest <= _LITTLE else _MARKED if len(draft.text) <= _SHORT else _UNSURE
    return Line(Role.DATE, draft.text, draft.position.xpath, rule, score)


def _bylines(page: Pieces, short: Sequence[int]) -> Iterator[Line]:
    """Yield the bylines among short lines: those with a label, and those marked as such."""
    label = ""
    for place in short:
        draft, element = page.drafts[place], page.boxes[place].element
        if _LABEL.fullmatch(draft.text):
            label = draft.text
            continue
        if not _is_other(element):
            yield from _byline_lines(draft, element, label)
        label = ""


def labelled_bylines(
    page: Pieces, place: int, label: Label, menus: Container[str]
) -> Iterator[Line]:
    """Yield what a block with the role of a byline, or of a date, says of the authors.

    `menus` are the texts of lines that name sections of the site: they name nobody.
    """
    draft, element = page.drafts[place], page.boxes[place].element
    is_long = len(draft.text) > _LINE
    if is_long or draft.text in menus or _LABEL.fullmatch(draft.text) or _is_other(element):
        return
    above = page.drafts[place - 1].text if place else ""
    lead = above if _LABEL.fullmatch(above) else ""
    is_byline = label.role is Role.BYLINE
    lines = list(_byline_lines(draft, element, lead))
    for line in lines:
        if is_byline or line.score >= _SIGNED:
            yield evolve(line, rule=label.rule, score=max(line.score, _SIGNED))
    if is_byline and not lines and _is_bare_name(draft, label.score):
        locator = draft.position.xpath
        yield Line(Role.BYLINE, draft.text, locator, label.rule, _SIGNED, draft.links)


def _is_bare_name(draft: Draft, score: float) -> bool:
    """Return whether a line is nothing but a name, and likely enough a byline of that form."""
    least = _LEAST_OF_HEADING if draft.heading else _LEAST_OF_LINE
    return score >= least and looks_like_name(draft.text) and not _NETWORKS.search(draft.text)


def _byline_lines(draft: Draft, element: etree._Element, label: str) -> Iterator[Line]:
    """Yield what a line says of the authors; `label` is the line before it, if a mere label."""
    text, locator = draft.text, draft.position.xpath
    signed, byline = _byline(f"{label} {text}" if label else text)
    if byline is not None:
        score = _SIGNED if byline.has_label else _MARKED
        yield Line(Role.BYLINE, signed, locator, _RULE, score, draft.links)
        return
    yield from _marked(draft, element)


def _byline(text: str) -> tuple[str, Byline | None]:
    """Return the byline of a line, from its label on, which may follow a date or a section."""
    text = _GLUE.sub(" ", text)
    byline = byline_of(text)
    inner = _INNER.search(text) if byline is None and "by" in text.lower() else None
    if inner is None:
        return text, byline
    signed = text[inner.start("label") :]
    byline = byline_of(signed)
    return signed, byline if byline is not None and byline.has_label else None


def marks_author(element: etree._Element) -> bool:
    """Return whether an element is marked as that of an author."""
    for name in ("class", "rel", "itemprop"):
        marks = element.get(name)
        if marks is not None:
            lower = marks.lower()
            if any(word in lower for word in _AUTHOR):
                return _OTHERS.search(element.get("class") or "") is None
    return False


def _marked(draft: Draft, element: etree._Element) -> Iterator[Line]:
    """Yield the names inside elements that are marked as those of authors."""
    above = islice(element.iterancestors(), _ABOVE)
    if marks_author(element) or any(map(marks_author, above)):
        yield from _marked_line(draft.text, draft, element)
    for each in islice(element.iter(), 1, _MOST_MARKED):
        if marks_author(each):
            yield from _marked_line(text_of(each), draft, each)


def _marked_line(text: str, draft: Draft, element: etree._Element) -> Iterator[Line]:
    if text and (len(text) <= _LONGEST_NAME or byline_of(text)):
        score = _NAMED if looks_like_name(text) else _MARKED
        yield Line(Role.BYLINE, text, locate(element), "marked", score, draft.links)
