"""The authors: people whom the page's data or its byline name, each once.

Content systems write the site's own name, an e-mail address or an address of a profile where the
author's name belongs. Such values are no people; where another source names one, it wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import chain
from typing import Final

from attrs import evolve

from newsparse.authors import Author, looks_like_name
from newsparse.fields import site_name
from newsparse.fields.found import Found
from newsparse.fields.naming import Authors, is_named, of_line, of_text, of_value
from newsparse.fields.table import Row, Sources, of_meta
from newsparse.fields.visible import Visible
from newsparse.fields.wording import letters
from newsparse.metadata import Meta, absolute
from newsparse.roles import Role

__all__ = ["choose", "is_signed"]

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
#: So many different visible lines are read.
_MOST_LINES: Final = 8
#: A line that is less sure than this counts for little.
_LIKELY: Final = 0.5
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
        if (kept := _kept(_without_site(each.value, names), sites, base))
    ]
    printed = [letters(line.text) for line in visible.of(Role.BYLINE)]
    found.sort(key=lambda each: _doubt(each, sites, printed))
    return [each.with_value(_with_urls(each, found), each.shown) for each in found]


def is_signed(sources: Sources, url: str | None) -> bool:
    """Return whether the metadata names a person by a full name: then no byline says it better.

    The site, whose address `url` is, is no person, whatever its name looks like.
    """
    told = chain.from_iterable(_told(sources, row) for row in _TABLE)
    named = [found.value for found in told if is_named(found.value)]
    if not named:
        return False
    sites = {letters(name) for name in site_name.names(site_name.choose(sources), url)}
    people = (tuple(each for each in some if letters(each.name) not in sites) for some in named)
    return any(map(is_named, people))


def _found(sources: Sources, visible: Visible) -> Iterator[Found[Authors]]:
    for row in _TABLE:
        if row.place == "visible":
            yield from _seen(visible)
        else:
            yield from _told(sources, row)


def _told(sources: Sources, row: Row) -> Sequence[Found[Authors]]:
    """Return the authors that the metadata names in a row of the table."""
    if row.place == "meta" and row.name not in sources.metadata.meta.by_name:
        return ()
    known: Sequence[Found[Authors]] | None = sources.known.get(row)
    if known is None:
        known = sources.known[row] = tuple(_read(sources, row))
    return known


def _read(sources: Sources, row: Row) -> Iterator[Found[Authors]]:
    if row.place == "meta":
        metas = sources.metadata.meta.named(row.name)
        if metas:
            texts = [meta.content for meta in metas if not _is_duration(meta)]
            people = tuple(author for text in texts for author in of_text(text))
            yield of_meta(metas[0], row.score).with_value(people)
    elif row.place != "visible":
        for place in sources.places(row.place):
            each = place.find(row.name, row.score)
            if each is not None:
                yield each.with_value(tuple(of_value(place.graph, each.value)))


def _is_duration(meta: Meta) -> bool:
    """Return whether the field that some systems fill with the author holds the reading time."""
    return meta.name == "twitter:data1" and any(map(str.isdigit, meta.content))


def _seen(visible: Visible) -> Iterator[Found[Authors]]:
    """Yield the authors of the visible bylines, line by line; first those that are sure."""
    lines = {line.text: line for line in visible.of(Role.BYLINE)}.values()
    for line in sorted(lines, key=lambda line: -line.score)[:_MOST_LINES]:
        people = of_line(line)
        if people:
            yield Found(people, "html", line.rule, line.text, line.locator, line.score)


def _without_site(people: Authors, names: Sequence[str]) -> Iterator[Author]:
    """Yield authors without the name of the site that stands right behind theirs."""
    endings = tuple(f" {name.lower()}" for name in names if name)
    for each in people:
        ending = next(filter(each.name.lower().endswith, endings), "")
        name = each.name[: len(each.name) - len(ending)]
        yield evolve(each, name=name) if ending and looks_like_name(name) else each


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
        is_site = mark in sites and not looks_like_name(each.name)
        kept[mark] = evolve(each, url=url, is_organization=each.is_organization or is_site)
    others = tuple(each for mark, each in kept.items() if mark not in sites)
    if any(not each.is_organization for each in others):
        return others
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
    is_full = any(map(looks_like_name, persons))
    if found.source == "html" and found.score < _LIKELY:
        return _Doubt.NAMED_BY_AN_UNSURE_LINE if is_full else _Doubt.ANYTHING
    if found.source != "html" and _is_printed(found.value, printed):
        return _Doubt.NAMED
    if is_full or (len(persons) == 1 and _FIRST_NAME.fullmatch(persons[0])):
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
