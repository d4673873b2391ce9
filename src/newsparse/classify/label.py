"""Giving every block of a page its role: the rules, in the order in which they are trusted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

from newsparse.classify import cards, elements, headline, images, known, story
from newsparse.classify.sketch import Card, Claims, Label, Sketch
from newsparse.reader.classes import BODY, ROLE_OF_CLASS
from newsparse.roles import ROLE_OF_KIND, Role

if TYPE_CHECKING:
    from newsparse.declared.marks import Marks

__all__ = ["RULES", "Labelled", "label"]


@frozen
class Labelled:
    """What every block of a page is, and which blocks make a teaser together."""

    #: One for each block, in order.
    labels: tuple[Label, ...]
    #: In the order of their headlines.
    cards: tuple[Card, ...]


def label(sketch: Sketch, *, marks: Marks | None = None) -> Labelled:
    """Return the label of every block, and the teasers; linear in the number of blocks.

    `marks` are what the site's declaration says of elements, if it says anything.
    """
    page = sketch if marks is None else elements.marked(sketch, marks)
    claims = Claims([None] * len(page.drafts), [])
    for rule in RULES:
        rule(page, claims)
    found = sorted(claims.cards, key=lambda card: card.title)
    return Labelled(tuple(each for each in claims.labels if each is not None), tuple(found))


#: Roles that a block gets by a rule alone, or not at all: a page has one headline, the story is
#: known by now, and a teaser stands on a card.
_TAKEN: Final = [BODY, *(place for place, role in enumerate(ROLE_OF_CLASS)
                         if role is Role.RELATED or role is Role.TITLE)]  # fmt: skip


def claim_rest(sketch: Sketch, claims: Claims) -> None:
    """Claim every free block: for its likeliest role."""
    classes = sketch.reading.classes
    free = [place for place in range(len(sketch.drafts)) if claims.is_free(place)]
    others = classes[free]
    others[:, _TAKEN] = -1.0
    best = others.argmax(axis=1) if free else np.zeros(0, dtype=int)
    for place, each in zip(free, best.tolist(), strict=True):
        role = ROLE_OF_CLASS[each]
        claims.add(place, _label(sketch, place, role, round(float(classes[place, each]), 3)))


def _label(sketch: Sketch, place: int, role: Role, score: float) -> Label:
    phrase = sketch.reading.lines[place].phrase
    if phrase is not None and ROLE_OF_KIND[phrase.kind] is role:
        kind = sketch.kind_by_place(place, role) or phrase.kind
        return Label(role, phrase.rule, score, kind, phrase.count)
    return Label(role, "reader", score, sketch.kind_by_place(place, role))


#: The first rule that claims a block decides. What a site or a fixed phrase says comes first, then
#: the one headline, the story, the teasers, and then all the rest.
RULES: Final[tuple[Callable[[Sketch, Claims], None], ...]] = (
    elements.site_elements,
    known.site_lines,
    known.certain_lines,
    headline.claim_headline,
    cards.claim_inline_cards,
    known.closing_note,
    story.claim_story,
    cards.claim_cards,
    images.claim_images,
    claim_rest,
)
