"""Where the story stands in its publication, and what it is about: section and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsparse.content import Link
from newsparse.fields.found import Found
from newsparse.fields.table import Row, Sources
from newsparse.fields.visible import Line, Visible
from newsparse.fields.wording import clean, fold, letters
from newsparse.phrases import lookup
from newsparse.roles import Role

__all__ = ["Tags", "kept", "listed", "parted", "section", "tags"]

Tags = tuple[str, ...]

_SECTION: Final = (
    Row("article", "articleSection", 1.0),
    Row("meta", "article:section", 0.9),
    Row("meta", "parsely-section", 0.85),
    Row("meta", "sailthru.section", 0.8),
    Row("meta", "cxenseparse:section", 0.8),
    Row("meta", "section", 0.7),
    Row("page", "articleSection", 0.6),
)
_KICKER: Final = 0.5
_TAGS: Final = (
    Row("article", "keywords", 1.0),
    Row("meta", "article:tag", 0.95),
    Row("meta", "og:article:tag", 0.95),
    Row("meta", "parsely-tags", 0.9),
    Row("meta", "sailthru.tags", 0.85),
    Row("meta", "cxenseparse:tags", 0.85),
    Row("meta", "news_keywords", 0.8),
    Row("visible", "", 0.75),
    Row("work", "keywords", 0.7),
    Row("meta", "keywords", 0.6),
    Row("page", "keywords", 0.6),
)
_LONGEST_SECTION: Final = 60
_LONGEST_TAG: Final = 100
_MOST_TAGS: Final = 50
_LIST: Final = re.compile(r"\s*[,;、，|]\s*")
#: Some systems write what kind of tag it is before the tag.
_PREFIX: Final = re.compile(
    r"(?:tag|keyword|topic|category|type|author|section)s?:\s*", re.IGNORECASE
)
#: Opens each of the tags in a line of them.
_HASH: Final = "#"
#: Lists that systems keep for themselves.
_HIDDEN: Final = re.compile(r"^(?:\d+|[\w-]+:[\w:./-]+|[a-z]+_[a-z_]+\d*)$")


def section(sources: Sources, visible: Visible) -> list[Found[str]]:
    """Return the sections that the page names, the best first."""
    found = [*sources.read(_SECTION), *map(_of_line, visible.of(Role.KICKER))]
    cleaned = (each.with_value(clean(each.value)) for each in found)
    return [each for each in cleaned if each.value and len(each.value) <= _LONGEST_SECTION]


def _of_line(line: Line) -> Found[str]:
    score = _KICKER * line.score
    return Found(fold(line.text), "html", line.rule, line.text, line.locator, score)


def tags(sources: Sources, visible: Visible) -> list[Found[Tags]]:
    """Return the lists of tags that the page has, the best first."""
    lists: list[Found[Tags]] = []
    for row in _TAGS:
        found = list(_seen(visible)) if row.place == "visible" else sources.read((row,))
        known = kept(text for each in found for text in parted(each.value))
        if known:
            lists.append(found[0].with_value(known, "; ".join(known)))
    return lists


def _seen(visible: Visible) -> Iterator[Found[str]]:
    for line in visible.of(Role.TAGS):
        for tag in listed(line.text, line.links):
            yield Found(tag, "html", line.rule, line.text, line.locator, line.score)


def listed(text: str, links: Sequence[Link]) -> list[str]:
    """Return the tags of a block: its links, or what hashes or commas part.

    A label above them, or before them with a colon, is none.
    """
    if links:
        return [link.text for link in links]
    if _HASH in text:
        return text.split(_HASH)[1:]
    lead, colon, rest = text.partition(":")
    if lookup(lead) is not None:
        return parted(rest) if colon else []
    return parted(text)


def parted(text: str) -> list[str]:
    """Return the tags in a list of them that is written as one text."""
    return _LIST.split(clean(text))


def kept(texts: Iterable[str]) -> Tags:
    """Return tags each once, whatever their case, without those that are not for readers."""
    found: dict[str, str] = {}
    for text in texts:
        tag = _PREFIX.sub("", text, count=1).strip(" #\"'") if _PREFIX.match(text) else text
        tag = tag.strip(" #\"'")
        mark = letters(tag)
        if mark and mark not in found and len(tag) <= _LONGEST_TAG and not _HIDDEN.match(tag):
            found[mark] = tag
            if len(found) == _MOST_TAGS:
                break
    return tuple(found.values())
