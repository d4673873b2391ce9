"""Labels for all that no surer rule has claimed: the likeliest role by the role model."""

from __future__ import annotations

from functools import partial
from typing import Final

from attrs import evolve

from newsparse.classify.role_model import Guess, guess
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.classify.standing import leads_to_story, survey
from newsparse.classify.teasers import cards_of
from newsparse.draft import Draft
from newsparse.html.purposes import Purpose
from newsparse.roles import ROLE_OF_KIND, Role

__all__ = ["label_likeliest"]

#: The name of a module stands so many blocks above its first card at most, and is no longer.
_MODULE_REACH: Final = 3
_LONGEST_MODULE: Final = 60


def label_likeliest(sketch: Sketch, claims: Claims) -> None:
    """Claim every free block: for the story, or for the role that the role model gives it."""
    story = list(filter(claims.is_free, claims.story(sketch.parts)))
    doubtful = set(filter(partial(_is_link, sketch), story)) if sketch.body_rule is None else set()
    for index in story:
        if index not in doubtful:
            _claim_story(sketch, claims, index)
    places = [index for index in range(len(sketch.drafts)) if claims.is_free(index)]
    found = guess(survey(sketch, places), is_html=sketch.boxes is not None)
    guesses = dict(zip(places, found, strict=True))
    for index in doubtful:
        if guesses[index].score < _CERTAIN and sketch.phrases[index] is None:
            _claim_story(sketch, claims, index)
            del guesses[index]
    _label_teasers(sketch, claims, guesses)
    for index, each in guesses.items():
        if claims.is_free(index):
            claims.add(index, _label(sketch, index, each))


def _claim_story(sketch: Sketch, claims: Claims, index: int) -> None:
    rule = sketch.body_rule or "story"
    claims.add(index, Label(Role.BODY, rule, round(sketch.scores[index], 3)))


def _is_link(sketch: Sketch, index: int) -> bool:
    """Return whether a block is nothing but a link: then it may be none of the story's words.

    It is none if it is a known line, or if the role model is sure enough.
    """
    if sketch.boxes is None:
        return False
    return sketch.boxes[index].linked >= _LINKED * len(sketch.drafts[index].text)


#: So much of a link by itself is linked …
_LINKED: Final = 0.9
#: … and so sure the role model must be.
_CERTAIN: Final = 0.6


#: What is so likely of the story, and yet is not taken for it, is of no known role.
_LIKELY_BODY: Final = 0.7


def _label_teasers(sketch: Sketch, claims: Claims, guesses: dict[int, Guess]) -> None:
    """Claim the cards around what the model takes for teasers, and the names of their modules."""
    if sketch.boxes is None:
        return
    named = _below_names(sketch, claims, guesses)
    likely = [
        index
        for index, found in guesses.items()
        if claims.is_free(index) and (found.role is Role.RELATED or index in named)
    ]
    is_free = [label is None for label in claims.labels]
    module: int | None = None
    end = -_MODULE_REACH
    for card in cards_of(sketch, sketch.boxes, likely, is_free):
        places = (card.title, *card.summary, *card.details)
        start = min(places)
        if start - end > 1:
            module = _module_above(sketch, claims, guesses, start) or (
                module if start - end <= _MODULE_REACH else None
            )
        end = max(places)
        found = guesses[card.title]
        rule = f"card-by-{found.signal}" if found.role is Role.RELATED else "card-below-name"
        claims.add_all(places, Label(Role.RELATED, rule, found.score))
        claims.cards.append(evolve(card, module=module))


def _below_names(sketch: Sketch, claims: Claims, guesses: dict[int, Guess]) -> set[int]:
    """Return the links to stories between a line that names a module and the next other line."""
    found: set[int] = set()
    is_open = False
    short = 0
    for index, draft in enumerate(sketch.drafts):
        guessed = guesses.get(index)
        phrase = sketch.phrases[index]
        if claims.role(index) is Role.RELATED_LABEL or (
            guessed is not None and phrase is not None and phrase.kind == "related_label"
        ):
            is_open, short = True, 0
        elif guessed is None:
            is_open = False
        elif is_open:
            short = 0 if draft.text.count(" ") >= _LEAST_SPACES else short + 1
            is_open = short < _MENU
            if _is_title(draft):
                found.add(index)
    return found


def _is_title(draft: Draft) -> bool:
    """Return whether a link has as many words as a headline, or leads where stories are."""
    if not draft.links:
        return False
    return draft.text.count(" ") > _LEAST_SPACES or leads_to_story(draft.links[0].url)


#: A line of fewer spaces is short, and so many short ones in a row are a menu, and no teasers.
_LEAST_SPACES: Final = 2
_MENU: Final = 3


def _module_above(
    sketch: Sketch, claims: Claims, guesses: dict[int, Guess], start: int
) -> int | None:
    """Return the block that names the module whose first card begins at `start`; claim it."""
    for index in range(start - 1, max(-1, start - 1 - _MODULE_REACH), -1):
        label = claims.labels[index]
        if label is not None and label.role is Role.RELATED_LABEL:
            return index
        if label is not None and label.role is not Role.UI:
            return None
        draft = sketch.drafts[index]
        if len(draft.text) > _LONGEST_MODULE:
            return None
        phrase = sketch.phrases[index]
        is_named = index in guesses and (
            guesses[index].role is Role.RELATED_LABEL
            or (phrase is not None and phrase.kind == "related_label")
        )
        if is_named or (draft.heading and label is None and phrase is None):
            claims.add(index, Label(Role.RELATED_LABEL, "above-cards", 0.7))
            return index
    return None


def _label(sketch: Sketch, index: int, found: Guess) -> Label:
    if found.body > _LIKELY_BODY:
        return Label(Role.UI, "left-over", found.score, "other")
    # a teaser is a card, and what is on none is something else
    role = found.instead
    phrase = sketch.phrases[index]
    if phrase is not None and ROLE_OF_KIND[phrase.kind] is role:
        return Label(role, phrase.rule, found.score, phrase.kind, phrase.count)
    kind = None
    if role is Role.NAVIGATION and sketch.boxes is not None:
        is_path = sketch.boxes[index].purpose is Purpose.BREADCRUMB
        kind = "breadcrumb" if is_path else None
    return Label(role, f"likeliest-by-{found.signal}", found.score, kind)
