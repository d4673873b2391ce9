"""The words of an element, as a reader meets them."""

from __future__ import annotations

from typing import Final

from lxml import etree

from newsparse.typography import plain

__all__ = ["text_of"]

#: Elements of which nothing is shown.
_UNREAD: Final = frozenset({"script", "style", "svg", "noscript", "template"})
_BREAKS: Final = frozenset(
    {"br", "p", "div", "li", "ul", "tr", "td", "hr", "h1", "h2", "h3", "section", "header", "time"}
)
_LONGEST: Final = 400
#: So many beginnings and ends of elements are looked at for the words of one.
_MOST_EVENTS: Final = 600


def text_of(element: etree._Element, longest: int = _LONGEST) -> str:
    """Return the words of an element, parted as a browser would part them.

    No more than `longest` characters are returned.
    """
    parts: list[str] = []
    size = 0
    most = max(_MOST_EVENTS, longest)
    walk = etree.iterwalk(element, events=("start", "end"))
    for count, (event, each) in enumerate(walk):
        if event == "start":
            piece = None if each.tag in _UNREAD else each.text
        else:
            piece = None if each is element else each.tail
        if each.tag in _BREAKS:
            parts.append(" ")
        if piece:
            parts.append(piece)
            size += len(piece)
        if size > 4 * longest or count > most:
            break
    return " ".join(plain("".join(_parted(parts))).split())[:longest]


def _parted(parts: list[str]) -> list[str]:
    """Return the words of neighbouring elements with a space where a new word seems to begin.

    Many pages part a name from a date, or a kicker from a headline, by their style sheet alone.
    """
    parted: list[str] = []
    for part in parts:
        before = parted[-1][-1] if parted else ""
        if part[0].isupper() and before.isalnum() and not before.isupper():
            parted.append(" ")
        parted.append(part)
    return parted
