"""Blocks that the structure of an HTML page makes known: readers' comments, entries of live blogs.

The labels are given block by block; what repeats with a name, a time and a text in each part is
known better as a whole. So the labels are looked at again here: blocks of comments are comments,
and blocks of a live blog's entries are the story, each entry headed by its headline or its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from newsparse.classify import Card, Label
from newsparse.draft import Draft
from newsparse.fields import Fields, Kind
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.article import Comment
    from newsparse.live import Entry
    from newsparse.pages import ReadPage

__all__ = ["Structure", "look_again"]

_COMMENT: Final = Label(Role.COMMENTS, "comment-of-reader", 0.95)
_LEFT_OVER: Final = Label(Role.UI, "left-over", 0.3, "other")
#: A page with less story outside of its comments, in characters, is a discussion: then what looks
#: like comments is what the page is about.
_LEAST_STORY: Final = 140


class Structure(NamedTuple):
    """A page with its labels and blocks as its structure has them."""

    #: The blocks; headings of entries are marked as such.
    drafts: Sequence[Draft]
    labels: Sequence[Label]
    cards: Sequence[Card]
    #: The entries of a live blog, in order; none for any other page.
    entries: tuple[Entry, ...] = ()
    #: Readers' comments, in order.
    comments: tuple[Comment, ...] = ()


def look_again(
    read: ReadPage, labels: Sequence[Label], cards: Sequence[Card], found: Fields
) -> Structure:
    """Return the blocks and labels of a page, with its comments and its entries.

    `found` are the page's fields: a page that says that it is a forum has no comments.
    """
    drafts: Sequence[Draft] = read.drafts
    comments, places = _comments(read, labels, found)
    entries = read.entries()
    if not places and not entries:
        return Structure(drafts, labels, cards, (), comments)
    labels = [_COMMENT if place in places else each for place, each in enumerate(labels)]
    if entries:
        # loaded with the first live blog, since it needs lxml and few pages are one
        from newsparse import live  # noqa: PLC0415 - reason above

        labels = live.relabelled(entries, drafts, labels)
        drafts = live.headed(entries, drafts)
    cards = _cards(cards, labels)
    return Structure(drafts, _without_cards(labels, cards), cards, entries, comments)


def _comments(
    read: ReadPage, labels: Sequence[Label], found: Fields
) -> tuple[tuple[Comment, ...], frozenset[int]]:
    """Return the comments, and the places of their blocks."""
    if found.kind.kind is Kind.OTHER:
        return (), frozenset()
    titles = {place for place, each in enumerate(labels) if each.role is Role.TITLE}
    comments, places = read.thread(titles, found.language)
    return ((), frozenset()) if _is_discussion(read.drafts, labels, places) else (comments, places)


def _is_discussion(
    drafts: Sequence[Draft], labels: Sequence[Label], places: frozenset[int]
) -> bool:
    """Return whether the story of a page is its comments."""
    story = [place for place, each in enumerate(labels) if each.role is Role.BODY]
    if places.isdisjoint(story):
        return False
    return sum(len(drafts[place].text) for place in story if place not in places) < _LEAST_STORY


def _cards(cards: Sequence[Card], labels: Sequence[Label]) -> tuple[Card, ...]:
    """Return the teasers whose headline is still one, without the blocks that are none."""
    return tuple(
        evolve(
            card,
            summary=_related(card.summary, labels),
            details=_related(card.details, labels),
        )
        for card in cards
        if labels[card.title].role is Role.RELATED
    )


def _related(places: Sequence[int], labels: Sequence[Label]) -> tuple[int, ...]:
    return tuple(place for place in places if labels[place].role is Role.RELATED)


def _without_cards(labels: Sequence[Label], cards: Sequence[Card]) -> list[Label]:
    """Return the labels with what is left of a teaser that is none as what no rule knows."""
    held = {place for card in cards for place in (card.title, *card.summary, *card.details)}
    return [
        _LEFT_OVER if each.role is Role.RELATED and place not in held else each
        for place, each in enumerate(labels)
    ]
