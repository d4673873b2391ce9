"""Giving every block of a page its role: the rules, in the order in which they are trusted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.classify import (
    bylines,
    cards,
    elements,
    headline,
    known,
    likeliest,
    menus,
    remainder,
)
from newsparse.classify.signals import measure, widths
from newsparse.classify.sketch import NOTHING_SAID, Card, Claims, Label, Said, Sketch
from newsparse.classify.story import find_story
from newsparse.draft import Draft

if TYPE_CHECKING:
    from newsparse.declared.marks import Marks
    from newsparse.html.walk import Box
from newsparse.sites import Site

__all__ = ["RULES", "Labelled", "label", "sketch"]

#: The first rule that claims a block decides. What a site or a fixed phrase says comes first, then
#: what stands around the headline, then the teasers, then the story itself, then all the rest.
RULES: Final[tuple[Callable[[Sketch, Claims], None], ...]] = (
    elements.site_elements,
    known.site_lines,
    known.certain_lines,
    known.closing_notes,
    menus.label_entries,
    bylines.find_credits,
    headline.find_headline,
    bylines.find_decks,
    cards.find_inline_cards,
    cards.find_cards,
    remainder.label_captions,
    remainder.label_headings,
    remainder.label_comments,
    likeliest.label_likeliest,
)


@frozen
class Labelled:
    """What every block of a page is, and which blocks make a teaser together."""

    #: One for each block, in order.
    labels: tuple[Label, ...]
    #: In the order of their headlines.
    cards: tuple[Card, ...]


def sketch(
    drafts: Sequence[Draft],
    site: Site | None = None,
    boxes: Sequence[Box] | None = None,
    said: Said = NOTHING_SAID,
) -> Sketch:
    """Return the page measured, with what the story model says of it."""
    sizes = widths(drafts) if boxes is None else [len(draft.text) for draft in drafts]
    signals, phrases = measure(drafts, sizes)
    story = find_story(drafts, sizes, signals, boxes, said.story)
    entries = menus.entries_of(boxes, sizes) if boxes is not None else frozenset()
    return Sketch(
        drafts, signals, phrases, story.parts, story.scores, site, boxes, said, entries=entries
    )


def label(
    drafts: Sequence[Draft],
    site: Site | None = None,
    boxes: Sequence[Box] | None = None,
    said: Said = NOTHING_SAID,
    *,
    marks: Marks | None = None,
) -> Labelled:
    """Return the label of every block, and the teasers; linear in the number of blocks.

    `boxes` are those that the drafts of an HTML page were made from; ``None`` for a text dump.
    `marks` are what the site's declaration says of elements, if it says anything.
    """
    page = sketch(drafts, site, boxes, said)
    if marks is not None:
        page = elements.marked(page, marks)
    claims = Claims([None] * len(drafts), [])
    for rule in RULES:
        rule(page, claims)
    found = sorted(claims.cards, key=lambda card: card.title)
    return Labelled(tuple(each for each in claims.labels if each is not None), tuple(found))
