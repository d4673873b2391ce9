"""Parts of a story that a page holds in its place, and hides by style until a script shows them.

Publishers that count visits, or ask for a click on "read on", send the whole story and hide all but
its first paragraphs. Such a part is told from menus, boxes and other editions by where it stands:
paragraphs of prose go on where those that are shown stop, within the same element, and no shown
one follows.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from newsparse.html.places import Holder
    from newsparse.html.runs import Box

__all__ = ["held_among", "marked"]

#: A paragraph of prose has so many characters, and a part of a story so many in all.
_PROSE: Final = 60
_LEAST: Final = 200
#: At most such a share of them are links.
_LINKED: Final = 0.3
#: So many hidden elements, paragraphs, siblings and elements around one are looked at.
_MOST: Final = 200
_HIGHEST: Final = 100
#: What holds a part of a story; a form, an aside or a list of links is none.
_HOLDERS: Final = frozenset({"div", "section", "article", "span", "p"})


def held_among(hidden: Collection[etree._Element]) -> frozenset[etree._Element]:
    """Return those of a page's hidden elements that go on with the story that is shown."""
    parts = [
        each for each in islice(hidden, _MOST) if each.tag in _HOLDERS and _is_prose_inside(each)
    ]
    by_parent: dict[etree._Element, list[etree._Element]] = {}
    for each in parts:
        parent = each.getparent()
        if parent is not None and not _is_inside(parent, hidden):
            by_parent.setdefault(parent, []).append(each)
    return frozenset(
        each
        for parent, children in by_parent.items()
        if _size(children) >= _LEAST and _goes_on(parent, children, hidden)
        for each in children
    )


def _is_inside(element: etree._Element, hidden: Collection[etree._Element]) -> bool:
    above = islice(element.iterancestors(), _HIGHEST)
    return element in hidden or any(each in hidden for each in above)


def _goes_on(
    parent: etree._Element, parts: Sequence[etree._Element], hidden: Collection[etree._Element]
) -> bool:
    """Return whether hidden children follow a shown paragraph, and no shown one follows them."""
    shown = [
        child.tag == "p" and child not in hidden and len(_text(child)) >= _PROSE for child in parent
    ]
    places = [parent.index(each) for each in parts]
    return any(shown[: min(places)]) and not any(shown[max(places) :])


def _is_prose_inside(element: etree._Element) -> bool:
    """Return whether an element holds paragraphs of prose, which are not mostly links."""
    if element.tag == "p":
        return _is_prose(element)
    paragraphs = islice(element.iter("p"), _MOST)
    return any(map(_is_prose, paragraphs))


def _is_prose(paragraph: etree._Element) -> bool:
    text = _text(paragraph)
    linked = sum(len(_text(link)) for link in islice(paragraph.iter("a"), _MOST))
    return len(text) >= _PROSE and linked <= _LINKED * len(text)


def _size(elements: Sequence[etree._Element]) -> int:
    return sum(len(_text(each)) for each in islice(elements, _MOST))


def _text(element: etree._Element) -> str:
    return " ".join("".join(islice(element.itertext("*"), _MOST)).split())


def marked(boxes: list[Box], held: Collection[etree._Element]) -> list[Box]:
    """Return the boxes, those within held elements marked as not shown."""
    known: dict[int, bool] = {}
    return [box._replace(is_shown=not _is_held(box.holder, held, known)) for box in boxes]


def _is_held(
    holder: Holder | None, held: Collection[etree._Element], known: dict[int, bool]
) -> bool:
    """Return whether an element stands in a held one, as `known` of those that were asked for."""
    asked: list[int] = []
    found = False
    while holder is not None:
        number, above, element, _, _ = holder
        if number in known:
            found = known[number]
            break
        asked.append(number)
        if element in held:
            found = True
            break
        holder = above
    known.update(dict.fromkeys(asked, found))
    return found
