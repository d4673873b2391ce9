"""One pass over a tree for all that a page says of itself."""

from __future__ import annotations

from typing import Final, NamedTuple

from attrs import field, frozen
from lxml import etree

from newsparse.metadata import json_ld, links, meta, microdata
from newsparse.metadata.graph import Graph, Subject
from newsparse.metadata.links import Links
from newsparse.metadata.meta import ATTRIBUTES, MetaTags

__all__ = ["Metadata", "read"]

#: Where a page has more of these, the rest is not read.
_MOST_SCRIPTS: Final = 100
_LONGEST_TITLE: Final = 2_000
_JSON_LD: Final = "ld+json"
#: What most links of a page are for, which is not what it says of itself.
_UNREAD_LINKS: Final = frozenset(
    {None, "stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "icon", "alternate"}
)
#: Elements whose ``<title>`` is a tooltip.
_DRAWINGS: Final = frozenset({"svg", "symbol", "g"})


@frozen
class Metadata:
    """What a page says of itself, as found: nothing here is judged or put right."""

    #: The text of ``<title>``, white space folded; ``None`` when there is none.
    title: str | None = None
    #: The ``lang`` of the root element; ``None`` when it has none.
    language: str | None = None
    meta: MetaTags = field(factory=MetaTags)
    links: Links = field(factory=Links)
    json_ld: Graph = field(factory=Graph)
    #: Empty where JSON-LD holds the article: then it is not looked for.
    microdata: Graph = field(factory=Graph)
    #: The ``<time>`` elements of the page, which are met on the way.
    times: tuple[etree._Element, ...] = field(default=(), repr=False, eq=False)


class _Head(NamedTuple):
    """The raw finds of the pass, by kind."""

    metas: list[tuple[str, str, str]]
    links: list[tuple[str, str]]
    scripts: list[str]
    titles: list[etree._Element]
    bases: list[str]
    times: list[etree._Element]


def read(root: etree._Element, base: str | None = None, *, has_items: bool = True) -> Metadata:
    """Return what the page below `root` says of itself; `base` is the page's address.

    Elements of the head count where they stand in the body too. A caller who knows that the source
    holds no ``itemprop`` says so with `has_items`, and saves a pass. Nothing raises, whatever the
    page holds; the cost is linear in its size.
    """
    head = _head(root)
    told = base or _own_address(head)
    bases = (links.absolute(href, told) for href in head.bases)
    found = links.read(head.links, next(filter(None, bases), told))
    tags = meta.read(head.metas)
    title = _title(head.titles)
    subject = _subject(title, tags, found, base)
    scripts = (
        (f"(//script[contains(@type,'ld+json')])[{place}]", text)
        for place, text in enumerate(head.scripts, start=1)
    )
    graph = json_ld.read(scripts, subject)
    is_needed = has_items and graph.article is None
    items = microdata.read(root, subject) if is_needed else Graph()
    return Metadata(title, _language(root), tags, found, graph, items, tuple(head.times))


def _own_address(head: _Head) -> str | None:
    """Return the address that the page gives as its own: the canonical one, or Open Graph's."""
    canonical = [href for relation, href in head.links if "canonical" in relation.lower().split()]
    shared = [content for _, name, content in head.metas if name.lower() == "og:url"]
    whole = (links.absolute(address, None) for address in (*canonical, *shared))
    return next((address for address in whole if address and "://" in address), None)


def _head(root: etree._Element) -> _Head:
    """Return what the elements of the head say; a loop over many elements, hence without calls."""
    head = _Head([], [], [], [], [], [])
    for element in root.iter("meta", "script", "link", "title", "base", "time"):
        tag = element.tag
        if tag == "script":
            kind = element.get("type")
            if kind is not None and _JSON_LD in kind.lower() and len(head.scripts) < _MOST_SCRIPTS:
                head.scripts.append(element.text or "")
        elif tag == "link":
            relation = element.get("rel")
            if relation not in _UNREAD_LINKS:
                head.links.append((relation or "", element.get("href") or ""))
        elif tag == "meta":
            content = element.get("content")
            if content:
                _take_meta(element, content, head.metas)
        elif tag == "title":
            head.titles.append(element)
        elif tag == "time":
            head.times.append(element)
        else:
            head.bases.append(element.get("href") or "")
    return head


def _take_meta(element: etree._Element, content: str, metas: list[tuple[str, str, str]]) -> None:
    for attribute in ATTRIBUTES:
        name = element.get(attribute)
        if name:
            # in the body an item's property belongs to its item, which may be a card
            if attribute != "itemprop" or _is_in_head(element):
                metas.append((attribute, name, content))
            return


def _is_in_head(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "head"


def _title(elements: list[etree._Element]) -> str | None:
    """Return the page's title: that of an svg is none."""
    for element in elements:
        parent = element.getparent()
        text = " ".join((element.text or "")[:_LONGEST_TITLE].split())
        if text and parent is not None and parent.tag not in _DRAWINGS:
            return text
    return None


def _language(root: etree._Element) -> str | None:
    return root.get("lang") or root.get("xml:lang") or None


def _subject(title: str | None, tags: MetaTags, found: Links, base: str | None) -> Subject:
    own = [tag.content for tag in tags.named("og:url")]
    addresses = (*own, found.canonical or "", base or "")
    titles = [tag.content for tag in tags.named("og:title")]
    return Subject(
        frozenset(links.key(address) for address in addresses if address) - {""},
        (*titles, title) if title else tuple(titles),
    )
