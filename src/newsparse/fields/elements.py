"""Elements as a reader meets them: their words, and where they are.

Everything is bounded, since elements of any size and any depth are asked.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from lxml import etree

__all__ = ["UNREAD", "Words", "locate", "text_of", "words_of"]

#: Elements of which nothing is shown, or nothing that belongs to a line.
UNREAD: Final = frozenset({"script", "style", "svg", "noscript", "template", "head", "nav", "form"})
_BREAKS: Final = frozenset(
    {"br", "p", "div", "li", "ul", "tr", "td", "hr", "h1", "h2", "h3", "section", "header", "time"}
)
_LONGEST: Final = 400
#: So many beginnings and ends of elements are looked at for the words of one.
_MOST_EVENTS: Final = 600
_DEEPEST: Final = 256


class Words(NamedTuple):
    """The first words of an element, and whether they are all of its words."""

    text: str
    is_whole: bool


def words_of(element: etree._Element) -> Words:
    """Return the words of an element, parted as a browser would part them, up to 400 characters."""
    parts: list[str] = []
    size = 0
    walk = etree.iterwalk(element, events=("start", "end"))
    for count, (event, each) in enumerate(walk):
        if event == "start":
            piece = None if each.tag in UNREAD else each.text
        else:
            piece = None if each is element else each.tail
        if each.tag in _BREAKS:
            parts.append(" ")
        if piece:
            parts.append(piece)
            size += len(piece)
        if size > 4 * _LONGEST or count > _MOST_EVENTS:
            return Words(_folded(parts), is_whole=False)
    return Words(_folded(parts), is_whole=True)


def _folded(parts: list[str]) -> str:
    """Return the joined words; what stands in two elements is parted where a word seems to begin.

    Many pages part a name from a date, or a kicker from a headline, by their style sheet alone.
    """
    joined: list[str] = []
    for part in parts:
        if joined and part[0].isupper() and joined[-1][-1:].isalnum() and not _is_upper(joined[-1]):
            joined.append(" ")
        joined.append(part)
    return " ".join("".join(joined).split())[:_LONGEST]


def _is_upper(text: str) -> bool:
    """Return whether a text ends with a capital: then what follows is the same word."""
    return text[-1].isupper()


def text_of(element: etree._Element) -> str:
    """Return the words of an element, up to 400 characters."""
    return words_of(element).text


def locate(element: etree._Element) -> str | None:
    """Return the XPath of an element; ``None`` for one so deep that a path says nothing."""
    depth = sum(1 for _ in zip(element.iterancestors(), range(_DEEPEST), strict=False))
    return None if depth == _DEEPEST else str(element.getroottree().getpath(element))
