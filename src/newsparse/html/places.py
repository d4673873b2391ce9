"""What the elements around a block say of it: list, quotation, figure, table.

Worked out for the elements that hold a block, and only once for each: most elements of a page
hold none.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from lxml import etree

from newsparse.content import MAX_LIST_DEPTH
from newsparse.draft import NOWHERE, Item, Place, Quoted
from newsparse.html.elements import PREFORMATTED

__all__ = ["Holder", "Places", "Setting"]

#: A block-level element that is open: its number, the one that holds it, the element itself, its
#: name, and its number among those of its name.
Holder: TypeAlias = "tuple[int, Holder | None, etree._Element, str, int]"  # noqa: SLF001 - the type's only name

_LISTS: Final = frozenset({"ul", "ol", "menu", "dir", "dl"})
_ITEMS: Final = frozenset({"li", "dt", "dd"})
#: Posts of other sites are quotations with one of these classes until a script dresses them.
_POSTS: Final = {
    "twitter-tweet": "twitter",
    "twitter-video": "twitter",
    "instagram-media": "instagram",
    "tiktok-embed": "tiktok",
    "bluesky-embed": "bluesky",
    "reddit-embed-bq": "reddit",
    "reddit-card": "reddit",
    "imgur-embed-pub": "imgur",
    "text-post-media": "threads",
}
_ADDRESSES: Final = ("data-instgrm-permalink", "data-text-post-permalink", "cite")
_POST: Final = re.compile(r"^https?://[^/]+/.+/", re.IGNORECASE)


#: What is known of an element and all those that hold it: whether the text is preformatted, and the
#: place for drafts. (A bare tuple, since one is made for every element that holds a block.)
Setting: TypeAlias = tuple[bool, Place]


class Places:
    """The settings of one page's elements."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        # the root's holder, which is none of the page's elements, has the number 0
        self._settings: dict[int, Setting] = {0: _OUTSIDE}

    def of(self, holder: Holder) -> Setting:
        """Return the setting of an element."""
        setting = self._settings.get(holder[0])
        return setting if setting is not None else self._read(holder)

    def _read(self, holder: Holder) -> Setting:
        """Return the setting of an element, once all those that hold it have theirs."""
        settings = self._settings
        missing: list[Holder] = []
        setting: Setting | None = None
        above: Holder | None = holder
        while above is not None:
            setting = settings.get(above[0])
            if setting is not None:
                break
            missing.append(above)
            above = above[1]
        is_code, place = setting or _OUTSIDE
        for each in reversed(missing):
            name = each[3]
            if name in _CHANGES:
                place = _CHANGES[name](each, place)
            is_code = is_code or name in PREFORMATTED
            setting = settings[each[0]] = (is_code, place)
        return setting or _OUTSIDE


_OUTSIDE: Final[Setting] = (False, NOWHERE)


def _item(holder: Holder, place: Place) -> Place:
    """Return the place within an item; one that stands in no list is none."""
    above = holder[1]
    while above is not None and above[3] not in _LISTS:
        if above[3] in _BOUNDS or above[3] in _ITEMS:
            return place
        above = above[1]
    if above is None:
        return place
    parent = place.item
    level = parent.level + 1 if parent is not None else 1
    if parent is not None and level > MAX_LIST_DEPTH:
        # deeper lists are flattened: their items follow those of the deepest list
        item = Item(holder[0], parent.group, parent.ordered, parent.level, parent.parent)
    else:
        item = Item(holder[0], above[0], above[3] == "ol", level, parent)
    return Place(item, place.quoted, place.figure, place.table, place.is_cite, place.is_caption)


#: A cell of a table begins anew: the table may lay out the whole page, and stand in a list.
_BOUNDS: Final = frozenset({"td", "th", "body"})


def _quoted(holder: Holder, place: Place) -> Place:
    if place.quoted is not None and place.quoted.provider is not None:
        return place
    classes = (holder[2].get("class") or "").split()
    provider = next((_POSTS[each] for each in classes if each in _POSTS), None)
    url = _post_url(holder[2]) if provider is not None else None
    return place._replace(quoted=Quoted(holder[0], provider, url))


def _post_url(element: etree._Element) -> str | None:
    """Return the address of a post: its own attribute, or its last link, which bears the date."""
    for name in _ADDRESSES:
        value = element.get(name)
        if value:
            return value.strip()
    links = [link.get("href") or "" for link in element.iter("a")]
    return next((link for link in reversed(links) if _POST.match(link)), None)


def _figure(holder: Holder, place: Place) -> Place:
    return place._replace(figure=holder[0])


def _table(holder: Holder, place: Place) -> Place:
    return place._replace(table=holder[0], item=None)


def _caption(_holder: Holder, place: Place) -> Place:
    return place._replace(is_caption=True)


def _cite(_holder: Holder, place: Place) -> Place:
    return place._replace(is_cite=True) if place.quoted is not None else place


_CHANGES: Final = {
    **dict.fromkeys(_ITEMS, _item),
    "blockquote": _quoted,
    "figure": _figure,
    "table": _table,
    "figcaption": _caption,
    "caption": _caption,
    "footer": _cite,
}
