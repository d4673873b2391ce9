"""What tells a live blog: its data, its address, the names of the elements that hold its entries.

Source of the names: live blogs of content systems and services (the plugin Liveblog of WordPress,
Live Blog of Sourcefabric, Norkon, 24liveblog), and words that newsrooms use for live blogs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from newsparse.metadata import Metadata

__all__ = ["is_address_live", "is_named_live", "is_said_live"]

_TYPE: Final = "LiveBlogPosting"
_NAMES: Final = re.compile(
    r"(?<![a-z])live[-_]?(?:blog|ticker|text|cent(?:er|re)|feed|post|entry|update|event|coverage|"
    r"stream|card|story|page)|(?:post|entry|block|article|blog|item)[-_]+live(?![a-z])|"
    r"(?<![a-z])(?:lx-stream|lb-post|lb24|ncpost|ticker|timeline-post|newsblog)|"
    r"minute-?by-?minute|minuto-a-minuto",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"[/_-](?:live|live-?blog|live-?ticker|live-?updates?|ticker|newsblog|en-direct|direct|"
    r"en-vivo|directo|diretta|ao-vivo|aovivo|minuto-a-minuto|na-zywo|canli)(?=[/_.-]|$)",
    re.IGNORECASE,
)
_LONGEST: Final = 300
#: So many elements above the entries are asked for their names.
_ABOVE: Final = 4


def is_said_live(metadata: Metadata) -> bool:
    """Return whether the data of a page say that it is a live blog, or hold its entries."""
    nodes = (*metadata.json_ld.nodes, *metadata.microdata.nodes)
    return any(_TYPE in node.types for node in nodes if node.is_main)


def is_address_live(url: str | None) -> bool:
    """Return whether the path of an address says "live": a mark that front pages bear as well."""
    if url is None:
        return False
    path = url[: 2 * _LONGEST].partition("//")[2].partition("/")[2]
    return _ADDRESS.search("/" + path.partition("?")[0]) is not None


def is_named_live(parent: etree._Element, entry: etree._Element) -> bool:
    """Return whether the names of an entry, or of what holds it, say that it is one."""
    return any(map(_NAMES.search, _names(parent, entry)))


def _names(parent: etree._Element, entry: etree._Element) -> Iterator[str]:
    yield from _names_of(entry)
    above: etree._Element | None = parent
    for _ in range(_ABOVE):
        if above is None or above.tag == "body":
            return
        yield from _names_of(above)
        above = above.getparent()


def _names_of(element: etree._Element) -> Iterator[str]:
    """Yield class, id and role of an element, and the names of its data attributes."""
    for name, value in element.items():
        if name in {"class", "id"}:
            yield value[:_LONGEST]
        elif name.startswith("data-"):
            yield name.removeprefix("data-")
            if name in {"data-component", "data-testid", "data-type"}:
                yield value[:_LONGEST]
