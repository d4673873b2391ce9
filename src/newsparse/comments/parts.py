"""What is what in a comment: who wrote it, when, and which blocks are the reader's words."""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse.comments.posts import is_marked
from newsparse.fields.moments import is_possible, read
from newsparse.html.element_text import text_of

__all__ = ["LONGEST_DATE", "LONGEST_NAME", "SAID", "SAYS", "Date", "inside", "kind_of"]

_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
SAID, _NAME, _DATE, _REST = "said", "name", "date", "rest"
#: The class of the element that holds what a reader says. The word "text" alone is no mark: style
#: sheets name colours and sizes so.
_WORDS: Final = re.compile(
    r"(?<!\S)(?:text|content|message-body|\S*(?:comments?|message|post|reply)(?:[-_]+body)?[-_]*"
    r"(?:text|contents?))(?!\S)",
    re.IGNORECASE,
)
#: Words of names that say what another part of a comment is; the first that fits counts.
_KINDS: Final = (
    (
        _REST,
        frozenset(
            {
                *("reply", "replies", "respond", "like", "likes", "vote", "votes", "voting"),
                *("report", "flag", "share", "action", "actions", "button", "buttons", "tools"),
                *("permalink", "toolbar", "badge", "rating", "edit", "avatar", "controls", "nav"),
                *("form", "awaiting", "moderation", "count", "counter", "labels", "profile"),
            }
        ),
    ),
    (_DATE, frozenset({"date", "time", "timestamp", "published", "ago", "when", "datetime"})),
    (_NAME, frozenset({"author", "fn", "username", "nickname", "nick", "name", "creator"})),
    (_REST, frozenset({"meta", "metadata", "header", "footer", "vcard", "says", "user"})),
)
_PROPERTIES: Final = {
    **dict.fromkeys(("text", "commentText", "description"), SAID),
    **dict.fromkeys(("author", "creator", "name"), _NAME),
    **dict.fromkeys(("datePublished", "dateCreated", "commentTime"), _DATE),
}
_ELEMENTS: Final = {
    **dict.fromkeys(("footer", "header", "form", "button", "nav"), _REST),
    "time": _DATE,
    "cite": _NAME,
}
#: Words around a name: "Jane says:", "By Jane".
SAYS: Final = re.compile(
    r"^(?:by|von|par|por|di)\s+|\s*(?:says|said|wrote|schreibt|sagt|dit|dice|diz)?\s*:?\s*$",
    re.IGNORECASE,
)
_HIGHEST: Final = 40
_MOST_INSIDE: Final = 400
LONGEST_NAME: Final = 80
LONGEST_DATE: Final = 100
_LONGEST_CLASS: Final = 300


class Date(NamedTuple):
    """The date of a comment: as shown, and as its markup writes it."""

    shown: str = ""
    written: str = ""

    def moment(self, language: str | None) -> dt.datetime | None:
        """Return the moment; ``None`` for none, an impossible one, or one told from now only."""
        found = read(self.written, language) or read(self.shown, language)
        return found.value if found is not None and is_possible(found) else None


def kind_of(element: etree._Element, root: etree._Element) -> str | None:
    """Return what the nearest element that says so makes of a block within a comment."""
    each: etree._Element | None = element
    for _ in range(_HIGHEST):
        if each is None or each is root:
            break
        kind = _kind(each)
        if kind is not None:
            return kind
        each = each.getparent()
    return None


def _kind(element: etree._Element) -> str | None:
    """Return what the names of an element say that it is; ``None`` when they say nothing."""
    said = _PROPERTIES.get(element.get("itemprop") or "") or _ELEMENTS.get(str(element.tag))
    if said is not None:
        return said
    names = element.get("class")
    if not names:
        return None
    names = names[:_LONGEST_CLASS]
    if _WORDS.search(names):
        return SAID
    words = frozenset(map(str.lower, _WORD.findall(names)))
    return next((kind for kind, known in _KINDS if not known.isdisjoint(words)), None)


def inside(post: etree._Element) -> tuple[str, Date]:
    """Return the name and the date that stand in a comment, before any reply to it."""
    named: etree._Element | None = None
    name, date = "", Date()
    for each in islice(post.iter(), 1, _MOST_INSIDE):
        if is_marked(each):
            break
        kind = _kind(each)
        if kind == _NAME and (not name or _is_within(each, named)):
            # the inner one of two is the name itself
            text = SAYS.sub("", text_of(each))
            if text and len(text) <= LONGEST_NAME and any(map(str.isalpha, text)):
                named, name = each, text
        elif kind == _DATE and not date.shown:
            found = Date(text_of(each), _written(each))
            if any(found) and len(found.shown) <= LONGEST_DATE:
                date = found
    return name, date


def _written(element: etree._Element) -> str:
    """Return the date that the markup of a date writes: its own, or that of the time in it."""
    time = element if element.tag == "time" else next(element.iter("time"), element)
    return time.get("datetime") or element.get("content") or ""


def _is_within(element: etree._Element, other: etree._Element | None) -> bool:
    return any(above is other for above in islice(element.iterancestors(), _HIGHEST))
