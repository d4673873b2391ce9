"""The authors: people whom the page's data or its byline name, each once.

Content systems write the site's own name, an e-mail address or an address of a profile where the
author's name belongs. Such values are no people; where another source names one, it wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, Final

from attrs import evolve

from newsparse.authors import Author, looks_like_name, read_byline, split_names
from newsparse.authors.names import is_organisation
from newsparse.fields.found import Found
from newsparse.fields.table import Row, Sources, of_meta
from newsparse.fields.visible import Line, Visible
from newsparse.fields.wording import clean, letters
from newsparse.metadata import Graph, Meta, absolute
from newsparse.roles import Role

__all__ = ["Authors", "choose", "is_signed"]

Authors = tuple[Author, ...]

_TABLE: Final = (
    Row("article", "author", 1.0),
    Row("article", "creator", 0.95),
    Row("meta", "parsely-author", 0.9),
    Row("meta", "sailthru.author", 0.9),
    Row("meta", "cxenseparse:author", 0.9),
    Row("meta", "author", 0.85),
    Row("meta", "byl", 0.85),
    Row("meta", "byline", 0.85),
    Row("meta", "article:author_name", 0.85),
    Row("meta", "article:author", 0.8),
    Row("meta", "og:article:author", 0.8),
    Row("meta", "og:author", 0.8),
    Row("meta", "dc.creator", 0.8),
    Row("meta", "dcterms.creator", 0.8),
    Row("visible", "", 0.75),
    Row("work", "author", 0.7),
    Row("page", "author", 0.6),
    Row("meta", "twitter:data1", 0.5),
)
_LONGEST: Final = 400
#: So many different visible lines are read.
_MOST_LINES: Final = 8
_LONGEST_NAME: Final = 80
_MOST: Final = 50
_DEEPEST: Final = 4
_ORGANISATIONS: Final = ("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand")
#: What is no name, wherever it stands.
_ADDRESS: Final = re.compile(r"https?:|www\.|@\w|\.(?:com|org|net|html?)\b|^/", re.IGNORECASE)
_BY: Final = re.compile(r"(?:written\s)?(?:by|von|par|por|di|door|af|av)\s*[:\s]\s*", re.IGNORECASE)
#: Signs around a name that are none of it.
_AROUND: Final = " \t,;|/-–—·•\"“”„'‘’*"
#: The last word of a name that stands for several people, and the words before it go with it.
_COLLECTIVES: Final = frozenset(
    {
        *("team", "staff", "board", "desk", "newsroom", "editors", "writers", "reporters"),
        *("contributors", "correspondents", "agencies", "redaktion", "redaction", "gazette"),
    }
)
#: A line that is so sure to be a byline is read whatever its form.
_SURE: Final = 0.9
#: A line that is less sure than this counts for little.
_LIKELY: Final = 0.5
_SHORT: Final = 40
#: A line with a figure says when, or how long; one that ends so says who comes next.
_NO_LINE: Final = re.compile(r"\d|(?:\b(?:by|from|von|par|por)|:)\s*$", re.IGNORECASE)
_FIRST_NAME: Final = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+")
_NO_NAME: Final = frozenset({"", "null", "none", "undefined", "admin", "administrator", "na"})


def choose(
    sources: Sources, visible: Visible, names: Sequence[str], base: str | None
) -> list[Found[Authors]]:
    """Return the sets of authors that the page names, the best first.

    `names` are those of its site. Sets are ordered by how doubtful they are, then by the table.
    """
    sites = {letters(name) for name in names}
    found = [
        each.with_value(kept, _shown(kept))
        for each in _found(sources, visible)
        if (kept := _kept(each.value, sites, base))
    ]
    printed = [letters(line.text) for line in visible.of(Role.BYLINE)]
    found.sort(key=lambda each: _doubt(each, sites, printed))
    return [each.with_value(_with_urls(each, found), each.shown) for each in found]


def is_signed(sources: Sources) -> bool:
    """Return whether the metadata names a person by a full name: then no byline says it better."""
    read = _Reader()
    return any(_is_named(found.value) for found in _told(read, sources, _TABLE))


def _is_named(people: Authors) -> bool:
    return any(not each.is_organization and looks_like_name(each.name) for each in people)


def _found(sources: Sources, visible: Visible) -> Iterator[Found[Authors]]:
    read = _Reader()
    for row in _TABLE:
        if row.place == "visible":
            yield from _seen(read, visible)
        else:
            yield from _told(read, sources, (row,))


def _told(read: _Reader, sources: Sources, table: Iterable[Row]) -> Iterator[Found[Authors]]:
    """Yield the authors that the metadata names, row by row."""
    for row in table:
        if row.place == "meta":
            metas = sources.metadata.meta.named(row.name)
            if metas:
                texts = [meta.content for meta in metas if not _is_duration(meta)]
                people = tuple(author for text in texts for author in read.text(text))
                yield of_meta(metas[0], row.score).with_value(people)
        elif row.place != "visible":
            for place in sources.places(row.place):
                each = place.find(row.name, row.score)
                if each is not None:
                    yield each.with_value(tuple(read.value(place.graph, each.value)))


def _is_duration(meta: Meta) -> bool:
    """Return whether the field that some systems fill with the author holds the reading time."""
    return meta.name == "twitter:data1" and any(map(str.isdigit, meta.content))


def _seen(read: _Reader, visible: Visible) -> Iterator[Found[Authors]]:
    """Yield the authors of the visible bylines, line by line; first those that are sure."""
    lines = {line.text: line for line in visible.of(Role.BYLINE)}.values()
    for line in sorted(lines, key=lambda line: -line.score)[:_MOST_LINES]:
        people = read.line(line)
        if people:
            yield Found(people, "html", line.rule, line.text, line.locator, line.score)


class _Reader:
    """Reads names, and remembers them: most sources of a page name the same people."""

    def __init__(self) -> None:
        self._known: dict[str, Authors] = {}

    def text(self, text: str) -> Authors:
        """Return the names in a text."""
        people = self._known.get(text)
        if people is None:
            people = self._known[text] = _names_in(text)
        return people

    def line(self, line: Line) -> Authors:
        """Return the authors whom a visible line names; none when it may be anything else."""
        byline = read_byline(line.text)
        if byline is not None:
            people = byline.authors if byline.role == "author" else ()
        elif line.score >= _SURE or looks_like_name(line.text):
            people = self.text(line.text)
        else:
            people = tuple(Author(a.text) for a in line.links if looks_like_name(a.text))
            if not people and len(line.text) <= _SHORT and not _NO_LINE.search(line.text):
                people = self.text(line.text)
        urls = {letters(link.text): link.url for link in line.links}
        return tuple(evolve(each, url=urls.get(letters(each.name))) for each in people)

    def value(self, graph: Graph, value: object) -> Iterator[Author]:
        """Yield the authors of a property, whatever its form: text, object, reference, list."""
        stack: list[tuple[Any, int]] = [(value, 0)]
        for _ in range(_MOST):
            if not stack:
                return
            inner, depth = stack.pop()
            each = graph.resolve(inner)
            if isinstance(each, str):
                yield from self.text(each)
            elif isinstance(each, list) and depth < _DEEPEST:
                stack.extend((one, depth + 1) for one in reversed(each[:_MOST]))
            elif isinstance(each, dict):
                yield from self._object(each)

    def _object(self, value: dict[str, Any]) -> Iterator[Author]:
        names = value.get("name") or value.get("@value")
        kind = value.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        url = _first_text(value.get("url")) or _first_text(value.get("sameAs"))
        is_organization = any(name in _ORGANISATIONS for name in kinds)
        for name in names if isinstance(names, list) else [names]:
            people = self.text(name) if isinstance(name, str) else ()
            if len(people) == 1:
                is_org = is_organization or people[0].is_organization
                people = (evolve(people[0], url=url, is_organization=is_org),)
            yield from people


def _first_text(value: object) -> str | None:
    each = value[0] if isinstance(value, list) and value else value
    return each if isinstance(each, str) and each.strip() else None


def _names_in(text: str) -> Authors:
    """Return the names in a text: as a list of names, or else as it stands."""
    text = clean(text[:_LONGEST]).strip(_AROUND)
    text = _BY.sub("", text, count=1) if _BY.match(text) else text
    if not text or _ADDRESS.search(text):
        return ()
    if "," not in text and text.rpartition(" ")[2].lower() in _COLLECTIVES:
        return (Author(text, is_organization=True),)
    people = split_names(text)
    if people or len(text) > _LONGEST_NAME:
        return people
    return (Author(text, is_organization=is_organisation(text)),)


def _kept(people: Iterable[Author], sites: set[str], base: str | None) -> Authors:
    """Return authors each once, with absolute addresses, without what is no name.

    Where people are named, the site that employs them is not their co-author.
    """
    kept: dict[str, Author] = {}
    for each in people:
        mark = letters(each.name)
        if mark in _NO_NAME or mark in kept:
            continue
        url = absolute(each.url, base) if each.url else None
        kept[mark] = evolve(each, url=url, is_organization=each.is_organization or mark in sites)
    if any(not each.is_organization for each in kept.values()):
        return tuple(each for mark, each in kept.items() if mark not in sites)
    return tuple(kept.values())


class _Doubt(IntEnum):
    """How much speaks against a set of authors, whatever its source; the least doubtful wins."""

    NAMED = 0
    AGENCY = 1
    NAMED_BY_AN_UNSURE_LINE = 2
    HANDLE = 3
    SITE = 4
    ANYTHING = 5


def _doubt(found: Found[Authors], sites: set[str], printed: Sequence[str]) -> _Doubt:
    """Return how doubtful a set is; `printed` are the visible bylines, which confirm a name."""
    others = [each for each in found.value if letters(each.name) not in sites]
    persons = [each.name for each in others if not each.is_organization]
    is_named = any(map(looks_like_name, persons))
    if found.source == "html" and found.score < _LIKELY:
        return _Doubt.NAMED_BY_AN_UNSURE_LINE if is_named else _Doubt.ANYTHING
    if found.source != "html" and _is_printed(found.value, printed):
        return _Doubt.NAMED
    if is_named or (len(persons) == 1 and _FIRST_NAME.fullmatch(persons[0])):
        return _Doubt.NAMED
    if persons:
        return _Doubt.HANDLE
    return _Doubt.AGENCY if others else _Doubt.SITE


def _is_printed(people: Authors, printed: Sequence[str]) -> bool:
    return all(any(letters(each.name) in line for line in printed) for each in people)


def _with_urls(best: Found[Authors], found: Iterable[Found[Authors]]) -> Authors:
    """Return authors with the addresses that other sources give for the same names."""
    urls = {letters(a.name): a.url for each in found for a in each.value if a.url}
    return tuple(
        each if each.url else evolve(each, url=urls.get(letters(each.name))) for each in best.value
    )


def _shown(people: Authors) -> str:
    return "; ".join(each.name for each in people)
