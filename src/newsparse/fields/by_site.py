"""The fields as a site's declaration finds them: `Told`.

For each field the selectors and callables are tried in order, and the first that gives a usable
value decides. What they find is read as the page prints it: a byline into authors, a date into a
point of time. A find that cannot be read as its field is a fault of the declaration, and passed
over.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import define, evolve, field
from lxml import etree

from newsparse.authors import Author
from newsparse.content import Image, Link
from newsparse.dates import DatePrecision
from newsparse.declared.reading import Find, Reading
from newsparse.declared.teasers import image_in
from newsparse.declared.view import Match
from newsparse.fields import moments, naming, tongue, topics
from newsparse.fields.found import Found
from newsparse.fields.moments import Moment
from newsparse.fields.visible import Line
from newsparse.fields.wording import clean, fold, letters
from newsparse.metadata import absolute, locate
from newsparse.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["UNREADABLE", "Told"]

Value = TypeVar("Value")

#: How the fault of a find begins that holds text, but none of its field.
UNREADABLE: Final = "what it finds cannot be read as that field"

_LONGEST_RAW: Final = 1_000
_LONGEST_SHOWN: Final = 80
#: So many links of one byline or list of tags are read.
_MOST_LINKS: Final = 100
_LONGEST_NAME: Final = 80
#: So many matches of one selector are read as a field.
_MOST_MATCHES: Final = 200


@define
class Told:
    """What the declaration of a page's site says of its fields."""

    reading: Reading
    #: What was taken for each field: the elements that print it.
    chosen: dict[str, Find] = field(factory=dict)

    def text(self, name: str) -> list[Found[str]]:
        """Return the title, the subtitle or the section; empty when nothing is found."""
        return self._first(name, self._text)

    def language(self) -> list[Found[str]]:
        """Return the language; empty when nothing is found."""
        return self._first("language", lambda match: tongue.normal(self._text(match)))

    def moment(self, name: str, language: str | None) -> list[Found[Moment]]:
        """Return the date of a field; empty when nothing is found."""
        return self._first(name, lambda match: self._moment(match, language), _shown_moment)

    def authors(self) -> list[Found[naming.Authors]]:
        """Return the authors; empty when nothing is found."""
        return self._all("authors", self._authors, lambda people: "; ".join(a.name for a in people))

    def tags(self) -> list[Found[topics.Tags]]:
        """Return the tags; empty when nothing is found."""
        return self._all("tags", self._tags, "; ".join)

    def images(self) -> list[Found[Image]]:
        """Return the images, each once; empty when nothing is found."""
        base = self.reading.view.base
        for find in self.reading.finds("images"):
            images = {
                image.url: self._found(find, match, image, image.url)
                for match in find.matches[:_MOST_MATCHES]
                if (image := image_in(match, base)) is not None
            }
            if images:
                self.chosen["images"] = find
                return list(images.values())
            self._is_unread(find)
        return []

    def _first(
        self,
        name: str,
        read: Callable[[Match], Value | None],
        shown: Callable[[Value], str] = str,
    ) -> list[Found[Value]]:
        """Return the first match of the first find that can be read."""
        for find in self.reading.finds(name):
            for match in find.matches[:_MOST_MATCHES]:
                value = read(match)
                if value:
                    self.chosen[name] = Find(find.rule, (match,))
                    return [self._found(find, match, value, shown(value))]
            self._is_unread(find)
        return []

    def _all(
        self,
        name: str,
        read: Callable[[Iterable[Match]], tuple[Value, ...]],
        shown: Callable[[tuple[Value, ...]], str],
    ) -> list[Found[tuple[Value, ...]]]:
        """Return all matches of the first find that can be read."""
        for find in self.reading.finds(name):
            values = read(find.matches[:_MOST_MATCHES])
            if values:
                self.chosen[name] = find
                return [self._found(find, find.matches[0], values, shown(values))]
            self._is_unread(find)
        return []

    def _found(self, find: Find, match: Match, value: Value, shown: str) -> Found[Value]:
        element = match.element
        raw = self.reading.view.text_of(match, _LONGEST_RAW)
        locator = locate(element) if element is not None else None
        return Found(value, "site", find.rule, raw, locator, 1.0, shown)

    def _is_unread(self, find: Find) -> None:
        text = self.reading.view.text_of(find.matches[0], _LONGEST_RAW)
        # an empty element is as good as none
        if text:
            what = f"{UNREADABLE}: {text[:_LONGEST_SHOWN]!r}"
            self.reading.fault(find.rule, what)

    def _text(self, match: Match) -> str:
        text = self.reading.view.text_of(match, _LONGEST_RAW)
        is_markup = match.value is not None or (
            match.element is not None and match.element.tag == "meta"
        )
        return clean(text) if is_markup else fold(text)

    def _moment(self, match: Match, language: str | None) -> Moment | None:
        value = match.value
        if isinstance(value, dt.datetime):
            return Moment(value, DatePrecision.SECOND)
        if isinstance(value, dt.date):
            return Moment(dt.datetime(value.year, value.month, value.day), DatePrecision.DAY)  # noqa: DTZ001 - a day
        for text in self._dates(match):
            moment = moments.read(text, language)
            if moment is not None and moments.is_possible(moment):
                return moment
        return None

    def _dates(self, match: Match) -> Iterator[str]:
        """Yield what may be the date of a match: what a machine reads before what is printed."""
        element = match.element
        if match.value is None and element is not None:
            for each in (element, *islice(element.iter("time"), 1)):
                yield each.get("datetime") or each.get("content") or ""
        yield self.reading.view.text_of(match, _LONGEST_RAW)

    def _authors(self, matches: Iterable[Match]) -> naming.Authors:
        """Return the people whom some matches name, each once."""
        people: dict[str, Author] = {}
        for match in matches:
            for each in self._people(match):
                url = absolute(each.url, self.reading.view.base) if each.url else None
                people.setdefault(letters(each.name), evolve(each, url=url))
        people.pop("", None)
        return tuple(people.values())

    def _people(self, match: Match) -> naming.Authors:
        if isinstance(match.value, Author):
            return (match.value,)
        text = self._text(match)
        if match.value is not None or match.element is None or match.element.tag == "meta":
            return naming.of_text(text)
        links = tuple(self._links(match.element))
        line = Line(Role.BYLINE, text, links=links)
        people = naming.of_line(line)
        if people or naming.byline_of(text) is not None or not text:
            return people
        return (Author(text),) if len(text) <= _LONGEST_NAME else ()

    def _links(self, element: etree._Element) -> Iterator[Link]:
        """Yield the links inside an element, or the one around it."""
        inside = list(islice(element.iter("a"), _MOST_LINKS))
        for link in inside or islice(element.iterancestors("a"), 1):
            text = fold(self.reading.view.text_of(link, _LONGEST_RAW))
            if text and link.get("href"):
                yield Link(text, link.get("href") or "")

    def _tags(self, matches: Iterable[Match]) -> topics.Tags:
        texts: list[str] = []
        for match in matches:
            element = match.element
            if match.value is not None or element is None or element.tag == "meta":
                texts += topics.parted(self._text(match))
                continue
            links = [link.text for link in self._links(element)] if element.tag != "a" else []
            texts += links or [self._text(match)]
        return topics.kept(texts)


def _shown_moment(moment: Moment) -> str:
    return moment.value.isoformat()
