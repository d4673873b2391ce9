"""Reading who wrote a story from a text, from an object of the metadata, and from a visible line.

Content systems write an e-mail address or the address of a profile where a name belongs; such
values name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, TypeAlias

from attrs import evolve

from newsparse.authors import Author, Byline, looks_like_name, read_byline, split_names
from newsparse.authors.names import is_organisation
from newsparse.fields.visible import Line
from newsparse.fields.wording import clean, letters
from newsparse.metadata import Graph
from newsparse.phrases import lookup

__all__ = ["Authors", "byline_of", "is_named", "of_line", "of_text", "of_value"]

Authors: TypeAlias = tuple[Author, ...]

_LONGEST: Final = 400
_LONGEST_NAME: Final = 80
_MOST: Final = 50
_DEEPEST: Final = 4
_ORGANISATIONS: Final = ("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand")
#: What is no name, wherever it stands.
_ADDRESS: Final = re.compile(r"https?:|www\.|@\w|\.(?:com|org|net|html?)\b|^/", re.IGNORECASE)
_BY: Final = re.compile(
    r"(?:written\s)?(?:by|von|par|por|di|door|af|av)(?:\s*[:\s]\s*|(?-i:(?<=by)(?=[A-Z])))",
    re.IGNORECASE,
)
_BUTTONS: Final = frozenset({"share", "bookmark", "comments", "subscribe"})
_DIGIT: Final = re.compile(r"\d")
#: A name with so many digits is that of an account, made by a machine.
_MOST_DIGITS: Final = 4
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
_SHORT: Final = 40
#: A line with a figure says when, or how long; one that ends so says who comes next.
_NO_LINE: Final = re.compile(r"\d|(?:\b(?:by|from|von|par|por)|:)\s*$", re.IGNORECASE)


def _is_no_name(text: str) -> bool:
    """Return whether a text is the number of an account, or a known line: the name of a button."""
    phrase = lookup(text)
    is_button = phrase is not None and phrase.kind in _BUTTONS
    return is_button or len(_DIGIT.findall(text)) >= _MOST_DIGITS


def is_named(people: Authors) -> bool:
    """Return whether a person is among `people` who has the form of a full name."""
    return any(not each.is_organization and looks_like_name(each.name) for each in people)


def of_text(text: str) -> Authors:
    """Return the names in a text: as a list of names, or else as it stands."""
    return _of_text(text[:_LONGEST])


# most sources of a page name the same people, and so do the pages of a site
@lru_cache(maxsize=1024)
def _of_text(text: str) -> Authors:
    text = clean(text)
    if _ADDRESS.search(text):
        return ()
    text = text.strip(_AROUND)
    labelled = byline_of(text) if " " in text else None
    if labelled is not None and labelled.has_label and labelled.role != "author":
        return ()
    text = _BY.sub("", text, count=1) if _BY.match(text) else text
    if not text or _is_no_name(text):
        return ()
    if "," not in text and text.rpartition(" ")[2].lower() in _COLLECTIVES:
        return (Author(text, is_organization=True),)
    people = split_names(text)
    if people or len(text) > _LONGEST_NAME:
        return people
    return (Author(text, is_organization=is_organisation(text)),)


# the lines near a headline are read when they are found, and again when they are weighed
@lru_cache(maxsize=256)
def byline_of(text: str) -> Byline | None:
    """Return what a line says of the people behind a story; ``None`` if it is no byline."""
    return read_byline(text)


def of_line(line: Line) -> Authors:
    """Return the authors whom a visible line names; none when it may be anything else."""
    byline = byline_of(line.text)
    if byline is not None:
        people = byline.authors if byline.role == "author" else ()
    elif line.score >= _SURE or looks_like_name(line.text):
        people = of_text(line.text)
    else:
        people = tuple(Author(a.text) for a in line.links if looks_like_name(a.text))
        if not people and len(line.text) <= _SHORT and not _NO_LINE.search(line.text):
            people = of_text(line.text)
    urls = {letters(link.text): link.url for link in line.links}
    return tuple(evolve(each, url=urls.get(letters(each.name))) for each in people)


def of_value(graph: Graph, value: object) -> Iterator[Author]:
    """Yield the authors of a property, whatever its form: text, object, reference, list."""
    stack: list[tuple[Any, int]] = [(value, 0)]
    for _ in range(_MOST):
        if not stack:
            return
        inner, depth = stack.pop()
        each = graph.resolve(inner)
        if isinstance(each, str):
            yield from of_text(each)
        elif isinstance(each, list) and depth < _DEEPEST:
            stack.extend((one, depth + 1) for one in reversed(each[:_MOST]))
        elif isinstance(each, dict):
            yield from _of_object(each)


def _of_object(value: dict[str, Any]) -> Iterator[Author]:
    names = value.get("name") or value.get("@value")
    kind = value.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    url = _first_text(value.get("url")) or _first_text(value.get("sameAs"))
    is_organization = any(name in _ORGANISATIONS for name in kinds)
    for name in names if isinstance(names, list) else [names]:
        people = of_text(name) if isinstance(name, str) else ()
        if is_organization and len(people) > 1 and not all(looks_like_name(a.name) for a in people):
            # "and" parts two people, but not a "Centre for Sea and Tides"
            people = (Author(clean(str(name)).strip(_AROUND)),)
        if len(people) == 1:
            is_org = is_organization or people[0].is_organization
            people = (evolve(people[0], url=url, is_organization=is_org),)
        yield from people


def _first_text(value: object) -> str | None:
    each = value[0] if isinstance(value, list) and value else value
    return each if isinstance(each, str) and each.strip() else None
