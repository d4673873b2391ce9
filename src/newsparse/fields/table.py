"""Reading candidates off a page's metadata by a table: the order of trust of a field.

A table is a tuple of rows. A row names a place of the metadata and what is read there:

==============  =====================================================================
place           what is read
==============  =====================================================================
``article``     a property of the page's article, from JSON-LD or else from microdata
``work``        a property of the recipe, the video … that the page is about
``page``        a property of the page's own node
``site``        a property of the web site's node
``meta``        a ``<meta>`` element
==============  =====================================================================
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from newsparse.fields.found import Found
from newsparse.metadata import Graph, Meta, Metadata, Node

__all__ = ["Place", "Row", "of_meta", "places", "raw_of", "read", "strings"]

_LONGEST_RAW: Final = 1_000
_MOST_STRINGS: Final = 200
_DEEPEST: Final = 4
#: Where the words of an object are.
_WORDS: Final = ("@value", "name", "headline", "text")
_OPEN_GRAPH: Final = ("og:", "article:", "book:", "video:", "profile:")


class Row(NamedTuple):
    """One source of a field, and how far it is trusted, between 0 and 1."""

    place: str
    name: str
    score: float


class Place(NamedTuple):
    """A node of the metadata, with what is needed to read it."""

    node: Node
    graph: Graph
    #: "json-ld" or "microdata".
    source: str

    def find(self, row: Row) -> list[Found[object]]:
        """Return the property that a row names; ``[]`` when the node lacks it."""
        value = self.node.data.get(row.name)
        if value is None:
            return []
        rule = f"{self.node.types[0]}.{row.name}"
        return [Found(value, self.source, rule, raw_of(value), self.node.locator, row.score)]


def places(metadata: Metadata, name: str) -> Iterator[Place]:
    """Yield the nodes at a place of the table: that of JSON-LD before that of microdata."""
    for source, graph in (("json-ld", metadata.json_ld), ("microdata", metadata.microdata)):
        node = _node(graph, name)
        if node is not None:
            yield Place(node, graph, source)


def _node(graph: Graph, place: str) -> Node | None:
    match place:
        case "article":
            return graph.article
        case "work":
            return graph.work
        case "page":
            return graph.page
        case _:
            return graph.first("WebSite")


def read(metadata: Metadata, table: Sequence[Row]) -> list[Found[str]]:
    """Return the strings that a table's rows find, in its order; none of them is empty."""
    found: list[Found[str]] = []
    for row in table:
        if row.place == "meta":
            found += (of_meta(meta, row.score) for meta in metadata.meta.all(row.name))
            continue
        for place in places(metadata, row.place):
            for each in place.find(row):
                found += map(each.with_value, strings(place.graph, each.value))
    return found


def of_meta(meta: Meta, score: float) -> Found[str]:
    """Return what a ``<meta>`` element says."""
    source = "open-graph" if meta.name.startswith(_OPEN_GRAPH) else "meta"
    if meta.attribute == "itemprop":
        source = "microdata"
    return Found(meta.content, source, meta.name, meta.content, meta.locator, score)


def strings(graph: Graph, value: object) -> list[str]:
    """Return the words of a property, whatever its form: text, number, object, list of them."""
    found: list[str] = []
    stack: list[tuple[Any, int]] = [(value, 0)]
    while stack and len(found) < _MOST_STRINGS:
        each, depth = stack.pop()
        if isinstance(each, str):
            found += [each] if each.strip() else []
        elif isinstance(each, bool | int | float):
            found.append(str(each))
        elif isinstance(each, list) and depth < _DEEPEST:
            stack.extend((inner, depth + 1) for inner in reversed(each[:_MOST_STRINGS]))
        elif isinstance(each, dict) and depth < _DEEPEST:
            known = graph.resolve(each)
            if isinstance(known, dict):
                stack.append((_words(known), depth + 1))
    return found


def _words(value: dict[str, Any]) -> object:
    return next((value[name] for name in _WORDS if value.get(name)), None)


def raw_of(value: object) -> str:
    """Return a property as it was written: a text by itself, anything else as JSON."""
    if isinstance(value, str):
        return value[:_LONGEST_RAW]
    return json.dumps(value, ensure_ascii=False)[:_LONGEST_RAW]
