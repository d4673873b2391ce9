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

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from attrs import field, frozen

from newsparse.fields.found import Found
from newsparse.metadata import Graph, Meta, Metadata, Node

__all__ = ["Place", "Row", "Sources", "of_meta", "strings"]

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

    def find(self, name: str, score: float) -> Found[object] | None:
        """Return a property of the node; ``None`` when it lacks it."""
        value = self.node.data.get(name)
        if value is None or value == "":
            return None
        rule = f"{self.node.types[0]}.{name}"
        return Found(value, self.source, rule, value, self.node.locator, score)


@frozen
class Sources:
    """A page's metadata as the tables read it."""

    metadata: Metadata
    _places: Mapping[str, tuple[Place, ...]]
    #: What was read of it already: a page is asked before its fields are chosen, and then again.
    known: dict[object, Any] = field(factory=dict, eq=False, repr=False)

    @classmethod
    def of(cls, metadata: Metadata) -> Sources:
        """Return the metadata with the nodes at each place of the tables."""
        graphs = (("json-ld", metadata.json_ld), ("microdata", metadata.microdata))
        found: dict[str, list[Place]] = {"article": [], "work": [], "page": [], "site": []}
        for source, graph in graphs:
            nodes = (graph.article, graph.work, graph.page, graph.first("WebSite"))
            for places, node in zip(found.values(), nodes, strict=True):
                if node is not None:
                    places.append(Place(node, graph, source))
        return cls(metadata, {name: tuple(places) for name, places in found.items()})

    def places(self, name: str) -> tuple[Place, ...]:
        """Return the nodes at a place of the tables: that of JSON-LD before that of microdata."""
        return self._places[name]

    def read(self, table: Sequence[Row]) -> list[Found[str]]:
        """Return the strings that a table's rows find, in its order; none of them is empty."""
        found: list[Found[str]] = []
        metas = self.metadata.meta.by_name
        for kind, name, score in table:
            if kind == "meta":
                if name in metas:
                    found += [of_meta(meta, score) for meta in metas[name]]
                continue
            for place in self._places[kind]:
                each = place.find(name, score)
                if each is not None:
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
