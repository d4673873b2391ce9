"""Making teasers of the blocks of an HTML page: which of them stand on one card.

A card is the largest element around a headline that leads to no other story: all it holds is the
teaser of that story, be it one link or three. Cards that follow each other make a module, and a
heading above the first of them is the module's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from newsparse.classify.sketch import Card, Sketch

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["cards_of"]

#: A card is so many elements around its headline at the most.
_HIGHEST: Final = 8
#: On each side of its headline, a card has so many blocks at the most.
_WIDEST: Final = 8
#: So much of a headline is linked.
_LINKED: Final = 0.5
_LEAST_WORDS: Final = 3
_LEAST_DENSE: Final = 8
_LONGEST_SUMMARY: Final = 700
#: A line of a card is a summary from so many characters on.
_SUMMARY: Final = 60


def cards_of(
    sketch: Sketch, boxes: Sequence[Box], likely: Sequence[int], is_free: Sequence[bool]
) -> list[Card]:
    """Return the cards around the blocks that are `likely` teasers, in order.

    A card is made of free blocks only. Blocks of `likely` that are on no card are left over.
    """
    own = _bare(sketch.said.url or "")
    targets = {
        place: target
        for place in likely
        if _is_headline(sketch, boxes[place], place)
        and (target := _bare(sketch.drafts[place].links[0].url)) != own
        and _NO_STORIES.isdisjoint(target.lower().split("/"))
    }
    holders = _sole_holders(boxes, targets)
    cards = []
    taken: set[int] = set()
    for place, holder in holders.items():
        if place in taken:
            continue
        members = [
            each for each in _members(boxes, place, holder) if is_free[each] and each not in taken
        ]
        card = _card(sketch, members, targets)
        taken.update((card.title, *card.summary, *card.details))
        cards.append(card)
    return cards


#: Folders of addresses that lead to no story: to people, topics, accounts.
_FOLDERS: Final = (
    "account author authors autor autoren autores category categories contributor etiqueta "
    "hashtag kategorie login newsletter newsletters people person profile register search "
    "section sign-in signin signup subscribe tag tags thema topic topics user users"
)
_NO_STORIES: Final = frozenset(_FOLDERS.split())


def _bare(url: str) -> str:
    """Return an address without what names a part of the page or the way there."""
    return url.partition("#")[0].partition("?")[0].rstrip("/")


def _is_headline(sketch: Sketch, box: Box, place: int) -> bool:
    """Return whether a block is linked, with enough words for a headline."""
    draft = sketch.drafts[place]
    if not draft.links or not draft.links[0].url.startswith(("http", "/")):
        return False
    if box.linked < _LINKED * len(draft.text):
        return False
    if draft.text.count(" ") + 1 >= _LEAST_WORDS:
        return True
    return not draft.text.isascii() and len(draft.text) >= _LEAST_DENSE


def _above(box: Box) -> Iterator[int]:
    """Yield the numbers of the elements around a block, from its own on."""
    holder = box.holder
    for _ in range(_HIGHEST):
        yield holder[0]
        above = holder[1]
        if above is None:
            return
        holder = above


def _sole_holders(boxes: Sequence[Box], targets: Mapping[int, str]) -> dict[int, int]:
    """Return for each headline the outermost element that holds links to its story alone."""
    leads: dict[int, str | None] = {}
    for place, target in targets.items():
        for number in _above(boxes[place]):
            if leads.setdefault(number, target) != target:
                leads[number] = None
    found = {}
    for place in targets:
        sole = boxes[place].holder[0]
        for number in _above(boxes[place]):
            if leads[number] is None:
                break
            sole = number
        found[place] = sole
    return found


def _members(boxes: Sequence[Box], place: int, holder: int) -> list[int]:
    """Return the blocks around a headline that stand within an element."""
    first, last = place, place
    while first > 0 and place - first < _WIDEST and holder in _above(boxes[first - 1]):
        first -= 1
    stop = len(boxes) - 1
    while last < stop and last - place < _WIDEST and holder in _above(boxes[last + 1]):
        last += 1
    return list(range(first, last + 1))


def _card(sketch: Sketch, members: Sequence[int], targets: Mapping[int, str]) -> Card:
    drafts = sketch.drafts
    heads = [place for place in members if place in targets]
    # of several links to one story, its headline is a heading or else the longest
    title = max(heads, key=lambda place: (bool(drafts[place].heading), len(drafts[place].text)))
    summary = [
        place
        for place in members
        if place > title and _SUMMARY <= len(drafts[place].text) <= _LONGEST_SUMMARY
    ]
    details = [place for place in members if place != title and place not in summary]
    return Card(title, tuple(summary), tuple(details))
