"""From the marked elements of a page to its comments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from newsparse import dates
from newsparse.article import Comment
from newsparse.comments.parts import LONGEST_DATE, LONGEST_NAME, SAID, SAYS, Date, inside, kind_of
from newsparse.comments.posts import Post, posts_of
from newsparse.comments.told import told
from newsparse.draft import Draft

if TYPE_CHECKING:
    from newsparse.html.walk import Box
    from newsparse.metadata import Graph
    from newsparse.reader.elements import Elements

__all__ = ["find"]

#: What stands between a name and a date.
_SEPARATORS: Final = " \n\t|/·•,–—-"


def find(
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    elements: Elements,
    graph: Graph | None = None,
    *,
    headlines: Collection[int] = (),
    language: str | None = None,
    has_items: bool = False,
) -> tuple[tuple[Comment, ...], frozenset[int]]:
    """Return the comments that a page shows, then those that only its data (`graph`) hold.

    With them come the places of all blocks that are parts of comments.

    `drafts` and `boxes` are the page's blocks, `elements` those around them. What holds one of the
    `headlines`, which are places, is no comment, whatever it is called: some sites call a kind of
    article so. `has_items` says that the page holds items of schema.org's ``Comment``, which may
    have no other mark.
    """
    posts = posts_of(boxes, elements, headlines, has_items=has_items)
    shown = [
        comment for post in posts if (comment := _read(post, drafts, boxes, language)) is not None
    ]
    places = frozenset(place for post in posts for place in post.places) if shown else frozenset()
    heard = {_letters(each.text) for each in shown}
    known = () if graph is None else told(graph, language)
    hidden = [each for each in known if _letters(each.text) not in heard]
    return (*shown, *hidden), places


def _read(
    post: Post, drafts: Sequence[Draft], boxes: Sequence[Box], language: str | None
) -> Comment | None:
    """Return the comment of an element; ``None`` when it holds none."""
    kinds = {place: kind_of(boxes[place].element, post.element) for place in post.places}
    name, date = inside(post.element)
    said = [place for place, kind in kinds.items() if kind == SAID]
    plain = said or [place for place, kind in kinds.items() if kind is None]
    said = [place for place in plain if not _is_detail(drafts[place], name, date)]
    others = [drafts[place] for place in post.places if place not in said]
    date = date if any(date) else _dated(others)
    name = name or _name_before(date, others)
    if not said or not (name or any(date)):
        return None
    text = "\n".join(drafts[place].text for place in said)
    published = date.moment(language)
    return Comment(text, drafts[said[0]].position, name or None, published, post.level())


def _name_before(date: Date, others: Sequence[Draft]) -> str:
    """Return the name that a line prints before the date, where no mark tells it."""
    for draft in others:
        before, found, _ = draft.text.partition(date.shown) if date.shown else ("", "", "")
        name = SAYS.sub("", before.strip(_SEPARATORS)).strip(_SEPARATORS)
        if found and len(name) <= LONGEST_NAME and any(map(str.isalpha, name)):
            return name
    return ""


def _is_detail(draft: Draft, name: str, date: Date) -> bool:
    """Return whether a block is a name, a date or a button, and not what the reader says."""
    text = draft.text
    if len(text) > LONGEST_DATE:
        return False
    is_button = sum(len(link.text) for link in draft.links) >= len(text)
    is_name = bool(name) and SAYS.sub("", text) == name
    return is_button or is_name or (bool(date.shown) and date.shown in text)


def _dated(drafts: Iterable[Draft]) -> Date:
    """Return the date that one of some short lines prints."""
    lines = (draft.text for draft in drafts if len(draft.text) <= LONGEST_DATE)
    return next((Date(text) for text in lines if dates.find(text)), Date())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
