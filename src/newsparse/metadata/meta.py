"""The ``<meta>`` elements of a page, by name.

``property``, ``name``, ``itemprop`` of the head and ``http-equiv`` are one space of names, since
sites mix them up: what counts is the name, in lower case. Open Graph, Twitter cards, ``article:*``,
Dublin Core, Parse.ly, Sailthru, Cxense and plain names all end here as they were found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import field, frozen

__all__ = ["ATTRIBUTES", "Meta", "MetaTags", "read"]

#: The attributes that name a meta element, in the order in which they are looked for.
ATTRIBUTES: Final = ("property", "name", "itemprop", "http-equiv")
#: What is longer was never meant to be read as metadata.
_LONGEST: Final = 20_000
#: So many elements of one name are kept; the rest are the tags of a page gone wrong.
_MOST: Final = 200


@frozen
class Meta:
    """One ``<meta>`` element that has a name and a content."""

    #: The attribute that held the name.
    attribute: str
    #: In lower case.
    name: str
    #: As found, without the white space around it; never empty.
    content: str

    @property
    def locator(self) -> str:
        """Return an XPath that finds the element; ``//meta`` for a name that XPath cannot hold."""
        if "'" in self.name or not self.name.isprintable():
            return "//meta"
        return f"//meta[@{self.attribute}='{self.name}']"


@frozen
class MetaTags:
    """All named ``<meta>`` elements of a page."""

    #: By name, in the order of the page; no name has an empty tuple.
    by_name: Mapping[str, tuple[Meta, ...]] = field(factory=dict)

    def first(self, name: str) -> Meta | None:
        """Return the first element of a name; ``None`` when there is none."""
        found = self.by_name.get(name)
        return found[0] if found else None

    def named(self, name: str) -> tuple[Meta, ...]:
        """Return all elements of a name, in the order of the page."""
        return self.by_name.get(name, ())


def read(found: Iterable[tuple[str, str, str]]) -> MetaTags:
    """Return the elements given as attribute, name and content, in the order of the page."""
    by_name: dict[str, list[Meta]] = {}
    for attribute, name, value in found:
        content = value.strip()[:_LONGEST]
        lower = name.strip().lower()
        same = by_name.setdefault(lower, [])
        if content and len(same) < _MOST:
            same.append(Meta(attribute, lower, content))
    return MetaTags({name: tuple(metas) for name, metas in by_name.items() if metas})
