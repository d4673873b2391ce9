"""What a page says of itself as objects: which there are, and which of them is the article.

JSON-LD and microdata both end here. A node is an object that says its type; the names of types
and properties lose what prefixes them (``schema:``, ``https://schema.org/``).

Of several articles the page's own is the one that has the page's address, then the one that has
its title, then the first. An article that stands in a list, or as a part or a reference of
something else, is never taken without the address: it is a teaser's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import field, frozen

from newsparse.metadata.links import key
from newsparse.metadata.schema_types import ARTICLES, PAGES, WORKS

__all__ = ["Graph", "Node", "Subject", "build"]

_URL_PROPERTIES: Final = ("url", "mainEntityOfPage", "@id")
_HEADLINES: Final = ("headline", "name")
#: A title is compared by so many of its letters.
_SAME: Final = 30
_FEWEST_SAME: Final = 8


@frozen
class Node:
    """One object of the page's data that says its type."""

    #: The properties as they were written, their names without prefix.
    data: Mapping[str, Any]
    #: Types without prefix, in the order of the page; never empty.
    types: tuple[str, ...]
    #: XPath of the script or the element that holds it; ``None`` when none is told.
    locator: str | None
    #: Whether it stands at the top, or is what the page is said to be about.
    is_main: bool

    def is_any(self, types: frozenset[str]) -> bool:
        """Return whether one of the node's types is among `types`."""
        return not types.isdisjoint(self.types)

    def urls(self) -> tuple[str, ...]:
        """Return the addresses that the node gives as its own, as written."""
        found: list[str] = []
        for name in _URL_PROPERTIES:
            value = self.data.get(name)
            for each in value if isinstance(value, list) else (value,):
                inner = each.get("@id") or each.get("url") if isinstance(each, dict) else each
                if isinstance(inner, str):
                    found.append(inner)
        return tuple(found)


@frozen
class Subject:
    """What else the page says of itself, by which its own article is told from others."""

    #: The page's addresses, as `newsparse.metadata.links.key` gives them.
    addresses: frozenset[str] = frozenset()
    #: The page's titles, as they stand.
    titles: tuple[str, ...] = ()


@frozen
class Graph:
    """All nodes of a page's data, and those that are chosen from them."""

    nodes: tuple[Node, ...] = ()
    #: The node that is the page's article; ``None`` when the page speaks of none.
    article: Node | None = None
    #: A recipe, a video or another work that the page as a whole is about; ``None`` when none.
    work: Node | None = None
    #: The node of the page itself; ``None`` when there is none.
    page: Node | None = None
    _by_id: Mapping[str, Mapping[str, Any]] = field(factory=dict, repr=False)

    def resolve(self, value: object) -> object:
        """Return the object that a mere reference (``{"@id": …}``) points at, else `value`."""
        if isinstance(value, dict) and "@id" in value and not value.keys() - {"@id", "@type"}:
            return self._by_id.get(str(value["@id"]), value)
        return value

    def first(self, *types: str) -> Node | None:
        """Return the first node of one of `types`, main ones before others."""
        found = [node for node in self.nodes if node.is_any(frozenset(types))]
        return next((node for node in found if node.is_main), found[0] if found else None)

    def main_types(self) -> frozenset[str]:
        """Return the types of the nodes that the page is about."""
        return frozenset(name for node in self.nodes if node.is_main for name in node.types)


def build(nodes: Sequence[Node], by_id: Mapping[str, Mapping[str, Any]], subject: Subject) -> Graph:
    """Return the graph of `nodes`, which are in the order of the page."""
    return Graph(
        tuple(nodes),
        _own([node for node in nodes if node.is_any(ARTICLES)], subject),
        _own([node for node in nodes if node.is_any(WORKS) and node.is_main], subject),
        _own([node for node in nodes if node.is_any(PAGES) and node.is_main], subject),
        by_id,
    )


def _own(nodes: Sequence[Node], subject: Subject) -> Node | None:
    """Return the node of the page itself among nodes of one kind."""
    if not nodes:
        return None
    main = [node for node in nodes if node.is_main]
    if len(nodes) == len(main) == 1:
        return nodes[0]
    placed = [node for node in nodes if not subject.addresses.isdisjoint(map(key, node.urls()))]
    named = [node for node in main if _has_title(node, subject.titles)]
    best = [node for node in placed if node.is_main]
    return next(iter(best or placed or named or main), None)


def _has_title(node: Node, titles: Sequence[str]) -> bool:
    """Return whether the node's headline opens one of the titles, or a title opens it."""
    for name in _HEADLINES:
        mine = _letters(node.data.get(name))
        for title in map(_letters, titles):
            size = min(len(mine), len(title))
            if size >= _FEWEST_SAME and mine[:size] == title[:size]:
                return True
    return False


def _letters(title: object) -> str:
    """Return the first letters and digits of a title, in lower case."""
    if not isinstance(title, str):
        return ""
    return "".join(filter(str.isalnum, title[: 4 * _SAME].lower()))[:_SAME]
