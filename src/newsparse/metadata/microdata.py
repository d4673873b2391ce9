"""Microdata: the ``itemscope`` and ``itemprop`` elements of a page as one graph.

Items become objects of the same form as those of JSON-LD, so that one reader of fields serves
both. An item that is the property of another stands inside it. Properties outside every item make
a ``Thing`` of their own, which is the article when no item is: sites that mark a headline without
marking its item mean just that.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve
from lxml import etree

from newsparse.metadata.graph import Graph, Node, Subject, build
from newsparse.metadata.json_ld import type_names
from newsparse.metadata.locating import locate

__all__ = ["read"]

_MARKED: Final = etree.XPath("descendant-or-self::*[@itemprop]", smart_strings=False)
#: So many marked elements are read, and an item is looked for so many levels up.
_MOST: Final = 2_000
_HIGHEST: Final = 60
#: Items nest no deeper: an article has an author, who has an image.
_DEEPEST: Final = 8
#: The words of a property are read up to so many characters: a headline, a name, a date.
_LONGEST: Final = 500
#: The properties that are read: those of an article, of a person and of an image.
_READ: Final = frozenset(
    {
        *("headline", "alternativeHeadline", "name", "author", "creator", "publisher", "url"),
        *("datePublished", "dateModified", "dateCreated", "mainEntityOfPage", "articleSection"),
        *("keywords", "inLanguage", "isAccessibleForFree", "hasPart", "image", "width", "height"),
    }
)
#: Those that say something where no item holds them.
_LOOSE: Final = frozenset(
    {"headline", "author", "creator", "datePublished", "dateModified", "articleSection"}
)
_MOST_LOOSE: Final = 3
#: Properties whose item is what the page is about.
_MAIN: Final = frozenset({"mainEntity", "mainContentOfPage", "blogPost"})
#: The attribute that holds the value of a property, by the name of its element.
_ATTRIBUTES: Final = {
    "meta": "content",
    "link": "href",
    "time": "datetime",
    "img": "src",
    "data": "value",
    "object": "data",
}


class _Items:
    """The items that were met so far, and their nodes."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.loose: dict[str, Any] = {}
        self._data: dict[etree._Element, dict[str, Any]] = {}
        self._depths: dict[etree._Element, int] = {}

    def of(self, scope: etree._Element | None) -> dict[str, Any]:
        """Return the properties of the item at `scope`; without one, those that no item holds."""
        if scope is None:
            return self.loose
        data = self._data.get(scope)
        if data is None:
            data = self._data[scope] = {}
            self._note(scope, data)
        return data

    def may_hold(self, scope: etree._Element | None, inner: etree._Element) -> bool:
        """Return whether the item at `inner` is kept inside that at `scope`: not too far down."""
        depth = self._depths.get(scope, 0) + 1 if scope is not None else 1
        self._depths[inner] = depth
        return depth <= _DEEPEST

    def _note(self, scope: etree._Element, data: dict[str, Any]) -> None:
        types = type_names((scope.get("itemtype") or "").split())
        if types:
            data["@type"] = list(types)
            names = (scope.get("itemprop") or "").split()
            is_main = not names or not _MAIN.isdisjoint(names)
            self.nodes.append(Node(data, types, None, is_main))

    def located(self, node: Node | None) -> Node | None:
        """Return a node with the XPath of its element; only for few, since each is counted out."""
        for scope, data in self._data.items():
            if node is not None and data is node.data:
                return evolve(node, locator=locate(scope))
        return node


def read(root: etree._Element, subject: Subject) -> Graph:
    """Return the graph of a page's microdata; an empty one when it has none."""
    items = _Items()
    for element in _MARKED(root)[:_MOST]:
        names = [name for name in (element.get("itemprop") or "").split() if name in _READ]
        if not names:
            continue
        holder = _holder(element)
        properties = items.of(holder)
        is_item = element.get("itemscope") is not None
        if is_item and not items.may_hold(holder, element):
            continue
        value = items.of(element) if is_item else _value(element)
        for name in names:
            if holder is not None or name in _LOOSE:
                properties.setdefault(name, []).append(value)
    graph = build(items.nodes, {}, subject)
    article = items.located(graph.article)
    # what stands on a page more often than that belongs to cards
    loose = {name: values for name, values in items.loose.items() if len(values) <= _MOST_LOOSE}
    if article is None and loose:
        article = Node(loose, ("Thing",), "//*[@itemprop]", is_main=True)
    work, page = items.located(graph.work), items.located(graph.page)
    return evolve(graph, article=article, work=work, page=page)


def _holder(element: etree._Element) -> etree._Element | None:
    """Return the item that an element's property belongs to; ``None`` when none does."""
    above = element.getparent()
    for _ in range(_HIGHEST):
        if above is None or above.get("itemscope") is not None:
            return above
        above = above.getparent()
    return None


def _value(element: etree._Element) -> Any:  # noqa: ANN401 - as JSON has it
    """Return the value of a property that is no item; a link's is its words and its address."""
    content = element.get("content")
    if content is not None:
        return content
    tag = str(element.tag)
    value = element.get(_ATTRIBUTES.get(tag, "content"))
    if value is not None:
        return value
    text = _text(element)
    href = element.get("href")
    return {"name": text, "url": href} if href is not None else text


def _text(element: etree._Element) -> str:
    """Return the words of an element, no more than a headline has."""
    parts: list[str] = []
    size = 0
    for part in element.itertext():
        parts.append(str(part))
        size += len(part)
        if size > _LONGEST:
            break
    return " ".join("".join(parts).split())[:_LONGEST]
