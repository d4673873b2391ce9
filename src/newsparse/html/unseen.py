"""Stories that a page holds but does not show: in its data, or where scripts take them from.

They are asked for where the visible page has no story, or only its beginning. Nothing here is a
visible block.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from lxml import etree

from newsparse.errors import InputError
from newsparse.html.blocks import drafts_of, xpath_of
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk
from newsparse.typography import plain

__all__ = [
    "LEAST",
    "NAMES",
    "Unseen",
    "application_data",
    "begins_with",
    "in_data",
    "in_elements",
    "paragraphs_of",
]

#: A story has so many characters at least.
LEAST: Final = 200
_TAG: Final = re.compile(r"</?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span)\b[^<>]{0,2000}>")
#: Properties in which applications keep the text of a story.
NAMES: Final = frozenset(
    {"articleBody", "body", "bodyHtml", "bodyHTML", "bodyText", "content", "contentHtml", "html"}
)
_MOST_VALUES: Final = 50_000
_NO_LETTER: Final = re.compile(r"[\W_]+")
#: Two paragraphs begin alike if so many letters are the same; a story may have a short lead.
_KEY: Final = 80
_LEAD: Final = 200
#: Elements whose content a script shows, or which stand in for a script.
_HOLDERS: Final = ("template", "noscript")
_FEWEST_PARAGRAPHS: Final = 2


class Unseen(NamedTuple):
    """A story that the page does not show."""

    paragraphs: tuple[str, ...]
    #: Kind of place, in the words of `Evidence.source`, and the rule that found it.
    source: str
    rule: str
    locator: str | None = None


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a story that is kept as one string, as text or as HTML."""
    if _TAG.search(text):
        try:
            root = parse_tree(text)
        except InputError:
            return ()
        if root is None:
            return ()
        boxes, _ = walk(root)
        return tuple(draft.text for draft in drafts_of(boxes, None))
    lines = (" ".join(line.split()) for line in plain(html.unescape(text)).splitlines())
    return tuple(filter(None, lines))


def begins_with(paragraphs: Sequence[str], shown: Sequence[str]) -> bool:
    """Return whether a story begins as what is shown does, and holds most of that."""
    told = _letters(" ".join(paragraphs))
    keys = [_letters(text)[:_KEY] for text in shown]
    held = sum(len(text) for text, key in zip(shown, keys, strict=True) if key and key in told)
    return 0 <= told.find(keys[0]) <= _LEAD and 2 * held > sum(map(len, shown))


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text).lower()


def in_elements(root: etree._Element) -> Unseen | None:
    """Return the longest story within one ``<template>`` or ``<noscript>``, if there is one."""
    best: Unseen | None = None
    most = LEAST - 1
    numbers = dict.fromkeys(_HOLDERS, 0)
    # what lies in an inner one has been read with the outer one
    read: set[etree._Element] = set()
    for element in root.iter(*_HOLDERS):
        name = str(element.tag)
        numbers[name] += 1
        if element in read:
            continue
        read.update(element.iter(*_HOLDERS))
        texts = (" ".join("".join(each.itertext()).split()) for each in _paragraphs(element))
        found = tuple(filter(None, texts))
        size = sum(map(len, found))
        if len(found) >= _FEWEST_PARAGRAPHS and size > most:
            best, most = Unseen(found, "html", name, xpath_of(name, numbers[name])), size
    return best


def _paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    # paragraphs and headings hold none of their like, so that no text is read twice
    return element.iter("p", "h2", "h3", "h4")


def application_data(root: etree._Element) -> str | None:
    """Return the text of the script in which an application keeps what it will show."""
    for script in root.iter("script"):
        if script.get("id") == "__NEXT_DATA__":
            return script.text
    return None


def in_data(values: Sequence[Any]) -> Unseen | None:
    """Return the longest story that the data of an application holds, if it holds one."""
    best: tuple[str, ...] = ()
    most = LEAST - 1
    stack = list(values)
    for _ in range(_MOST_VALUES):
        if not stack:
            break
        value = stack.pop()
        if isinstance(value, list):
            stack += [each for each in value if isinstance(each, dict | list)]
            continue
        for name, each in value.items():
            if isinstance(each, dict | list):
                stack.append(each)
            elif name in NAMES and isinstance(each, str) and len(each) > most:
                found = paragraphs_of(each)
                size = sum(map(len, found))
                if size > most:
                    best, most = found, size
    return (
        Unseen(best, "script", "application-data", "//script[@id='__NEXT_DATA__']")
        if best
        else None
    )
