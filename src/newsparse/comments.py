"""Readers' comments, read off their markup: who wrote what, and when.

Content systems mark each comment as an element of its own: ``li.comment`` of WordPress, an id
``comment-12``, an item of schema.org's ``Comment``, or a class of that sort. In it stand a name, a
date, the words, and buttons; what is which is told by the nearest element whose names say so. An
element without words, or with neither name nor date, is no comment. Comments that only the page's
data hold (the property ``comment`` of its JSON-LD) follow those that it shows.

The comments are a view: their blocks stay where they are, and all of them are of role
``comments`` once `find` has said which they are.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field
from lxml import etree

from newsparse import dates
from newsparse.article import Comment
from newsparse.draft import Draft
from newsparse.fields.elements import text_of
from newsparse.fields.moments import is_possible, read

if TYPE_CHECKING:
    from newsparse.html.walk import Box
    from newsparse.metadata import Graph

__all__ = ["find"]

#: Elements that may be a comment, and the names that say that one is.
_TAGS: Final = frozenset({"li", "div", "article", "section", "tr", "dd"})
_CLASSES: Final = frozenset(
    {
        *(
            "comment",
            "comments-item",
            "comment-item",
            "comment__item",
            "comment-entry",
            "js-comment",
        ),
        *(
            "comment-single",
            "single-comment",
            "comment-container",
            "comment-wrapper",
            "usercomment",
        ),
        *("comment-thread", "comment-node", "comment-block", "comment-row", "comment-post"),
        *("user-comment", "reader-comment", "article-comment", "wpd-comment", "comments__item"),
        *("comment-list-item", "comment-list__item", "comments-list-item", "comments-list__item"),
    }
)
_ID: Final = re.compile(r"(?:li-|div-|js-)?comment[-_]?\d+", re.IGNORECASE)
_ITEM: Final = re.compile(r"schema\.org/(?:User)?Comments?\b")
#: Words in the names around a block without which it is not looked at.
_MARKS: Final = frozenset({"comment", "comments"})
_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
_SAID, _NAME, _DATE, _REST = "said", "name", "date", "rest"
#: The class of the element that holds what a reader says. The word "text" alone is no mark: style
#: sheets name colours and sizes so.
_WORDS: Final = re.compile(
    r"(?<!\S)(?:text|content|message-body|\S*(?:comment|message|post|reply)(?:[-_]+body)?[-_]*"
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
    **dict.fromkeys(("text", "commentText", "description"), _SAID),
    **dict.fromkeys(("author", "creator", "name"), _NAME),
    **dict.fromkeys(("datePublished", "dateCreated", "commentTime"), _DATE),
}
_ELEMENTS: Final = {
    **dict.fromkeys(("footer", "header", "form", "button", "nav"), _REST),
    "time": _DATE,
    "cite": _NAME,
}
#: Words around a name: "Jane says:", "By Jane".
_SAYS: Final = re.compile(
    r"^(?:by|von|par|por|di)\s+|\s*(?:says|said|wrote|schreibt|sagt|dit|dice|diz)?\s*:?\s*$",
    re.IGNORECASE,
)
_HIGHEST: Final = 40
_MOST_INSIDE: Final = 400
_LONGEST_NAME: Final = 80
_LONGEST_DATE: Final = 100
#: What stands between a name and a date.
_SEPARATORS: Final = " \n\t|/·•,–—-"
_MOST_TOLD: Final = 1_000
_LONGEST_CLASS: Final = 300


@define(eq=False)
class _Post:
    """An element that is marked as a comment, with the places of the blocks that are its own."""

    element: etree._Element
    above: _Post | None
    places: list[int] = field(factory=list)
    #: The first post in it that is a comment: itself, or one that it merely wraps.
    first: _Post | None = None

    def level(self) -> int:
        """Note the post as a comment, and return how many others hold it."""
        self.first = self
        holding: set[int] = set()
        above = self.above
        while above is not None:
            if above.first is None:
                above.first = self
            elif above.first is not self:
                holding.add(id(above.first))
            above = above.above
        return len(holding)


class _Date(NamedTuple):
    """The date of a comment: as shown, and as its markup writes it."""

    shown: str = ""
    written: str = ""

    def moment(self, language: str | None) -> dt.datetime | None:
        """Return the moment; ``None`` for none, an impossible one, or one told from now only."""
        found = read(self.written, language) or read(self.shown, language)
        return found.value if found is not None and is_possible(found) else None


def find(
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    graph: Graph | None = None,
    *,
    headlines: Collection[int] = (),
    language: str | None = None,
    has_items: bool = False,
) -> tuple[tuple[Comment, ...], frozenset[int]]:
    """Return the comments that a page shows, then those that only its data (`graph`) hold.

    With them come the places of all blocks that are parts of comments.

    `drafts` and `boxes` are the page's blocks. What holds one of the `headlines`, which are
    places, is no comment, whatever it is called: some sites call a kind of article so.
    `has_items` says that the page holds items of schema.org's ``Comment``, which may have no
    other mark.
    """
    posts = _posts(boxes, headlines, has_items=has_items)
    shown = [
        comment for post in posts if (comment := _read(post, drafts, boxes, language)) is not None
    ]
    places = frozenset(place for post in posts for place in post.places) if shown else frozenset()
    heard = {_letters(each.text) for each in shown}
    told = () if graph is None else _told(graph, language)
    hidden = [each for each in told if _letters(each.text) not in heard]
    return (*shown, *hidden), places


def _posts(boxes: Sequence[Box], headlines: Collection[int], *, has_items: bool) -> list[_Post]:
    """Return the marked elements that hold blocks, in order, each with its own blocks."""
    known: dict[etree._Element, _Post | None] = {}
    found: dict[etree._Element, _Post] = {}
    for place, box in enumerate(boxes):
        if not has_items and _MARKS.isdisjoint(box.words):
            continue
        post = _around(box.element, known)
        if post is None:
            continue
        if place in headlines:
            return []
        found.setdefault(post.element, post).places.append(place)
    return list(found.values())


def _around(element: etree._Element, known: dict[etree._Element, _Post | None]) -> _Post | None:
    """Return the innermost marked element that holds `element`, or is it; `known` is filled."""
    passed: list[etree._Element] = []
    above: etree._Element | None = element
    while above is not None and above not in known and len(passed) < _HIGHEST:
        passed.append(above)
        above = above.getparent()
    post = known.get(above) if above is not None else None
    for each in reversed(passed):
        if _is_marked(each):
            post = _Post(each, post)
        known[each] = post
    return post


def _is_marked(element: etree._Element) -> bool:
    if element.tag not in _TAGS:
        return False
    names = (element.get("class") or "")[:_LONGEST_CLASS].lower().split()
    return (
        not _CLASSES.isdisjoint(names)
        or _ID.fullmatch(element.get("id") or "") is not None
        or _ITEM.search(element.get("itemtype") or "") is not None
    )


def _read(
    post: _Post, drafts: Sequence[Draft], boxes: Sequence[Box], language: str | None
) -> Comment | None:
    """Return the comment of an element; ``None`` when it holds none."""
    kinds = {place: _kind_of(boxes[place].element, post.element) for place in post.places}
    name, date = _inside(post.element)
    said = [place for place, kind in kinds.items() if kind == _SAID]
    plain = said or [place for place, kind in kinds.items() if kind is None]
    said = [place for place in plain if not _is_detail(drafts[place], name, date)]
    others = [drafts[place] for place in post.places if place not in said]
    date = date if date.shown else _dated(others)
    name = name or _name_before(date, others)
    if not said or not (name or date.shown):
        return None
    text = "\n".join(drafts[place].text for place in said)
    published = date.moment(language)
    return Comment(text, drafts[said[0]].position, name or None, published, post.level())


def _name_before(date: _Date, others: Sequence[Draft]) -> str:
    """Return the name that a line prints before the date, where no mark tells it."""
    for draft in others:
        before, found, _ = draft.text.partition(date.shown) if date.shown else ("", "", "")
        name = _SAYS.sub("", before.strip(_SEPARATORS)).strip(_SEPARATORS)
        if found and len(name) <= _LONGEST_NAME and any(map(str.isalpha, name)):
            return name
    return ""


def _kind_of(element: etree._Element, root: etree._Element) -> str | None:
    """Return what the nearest element that says so makes of a block within a comment."""
    each: etree._Element | None = element
    while each is not None and each is not root:
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
        return _SAID
    words = frozenset(map(str.lower, _WORD.findall(names)))
    return next((kind for kind, known in _KINDS if not known.isdisjoint(words)), None)


def _inside(post: etree._Element) -> tuple[str, _Date]:
    """Return the name and the date that stand in a comment, before any reply to it."""
    named: etree._Element | None = None
    name, date = "", _Date()
    for each in islice(post.iter(), 1, _MOST_INSIDE):
        if _is_marked(each):
            break
        kind = _kind(each)
        if kind == _NAME and (not name or _is_within(each, named)):
            # the inner one of two is the name itself
            text = _SAYS.sub("", text_of(each))
            if text and len(text) <= _LONGEST_NAME and any(map(str.isalpha, text)):
                named, name = each, text
        elif kind == _DATE and not date.shown:
            text = text_of(each)
            if text and len(text) <= _LONGEST_DATE:
                date = _Date(text, _written(each))
    return name, date


def _written(element: etree._Element) -> str:
    """Return the date that the markup of a date writes: its own, or that of the time in it."""
    time = element if element.tag == "time" else next(element.iter("time"), element)
    return time.get("datetime") or element.get("content") or ""


def _is_within(element: etree._Element, other: etree._Element | None) -> bool:
    return any(above is other for above in islice(element.iterancestors(), _HIGHEST))


def _is_detail(draft: Draft, name: str, date: _Date) -> bool:
    """Return whether a block is a name, a date or a button, and not what the reader says."""
    text = draft.text
    if len(text) > _LONGEST_DATE:
        return False
    is_button = sum(len(link.text) for link in draft.links) >= len(text)
    is_name = bool(name) and _SAYS.sub("", text) == name
    return is_button or is_name or (bool(date.shown) and date.shown in text)


def _dated(drafts: Iterable[Draft]) -> _Date:
    """Return the date that one of some short lines prints."""
    lines = (draft.text for draft in drafts if len(draft.text) <= _LONGEST_DATE)
    return next((_Date(text) for text in lines if dates.find(text)), _Date())


def _told(graph: Graph, language: str | None) -> Iterator[Comment]:
    """Yield the comments that the data of the page's own article hold."""
    node = graph.article or graph.work
    said = node.data.get("comment") if node is not None else None
    for each in (said if isinstance(said, list) else [said])[:_MOST_TOLD]:
        value = graph.resolve(each)
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(value, dict) or not isinstance(text, str) or not text.strip():
            continue
        lines = (" ".join(line.split()) for line in html.unescape(text).splitlines())
        when = value.get("datePublished") or value.get("dateCreated")
        date = _Date(written=when if isinstance(when, str) else "")
        author = _author(graph.resolve(value.get("author") or value.get("creator")))
        yield Comment("\n".join(filter(None, lines)), None, author, date.moment(language))


def _author(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    name = value.get("name") if isinstance(value, dict) else value
    return " ".join(name.split()) or None if isinstance(name, str) else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
