"""Finding teasers of other stories: repeated shapes below a label, or by themselves.

A module of teasers is a run of blocks that repeats a shape: headline, perhaps a summary, a date, a
counter. In order of trust: a line such as "Read more: …" says itself what follows; a counter that
stands below each teaser cuts a module into cards; below a label, each headline opens a card;
without any label, only a run that repeats often enough is a module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.classify.inline_labels import headline_offset
from newsparse.classify.role_model import guess
from newsparse.classify.shapes import Shape, shapes_of
from newsparse.classify.sketch import Card, Claims, Label, Sketch
from newsparse.classify.standing import survey
from newsparse.roles import Role

__all__ = ["find_cards", "find_inline_cards"]

#: A module without label has so many cards at least.
_LEAST_CARDS: Final = 3
#: So many short words in a row are a menu: the list ends there.
_MENU: Final = 3
#: A summary has so many blocks at the most, and each so many characters.
_SUMMARY: Final = 6
_LONGEST_SUMMARY: Final = 700
_INLINE_LONGEST: Final = 260


def find_inline_cards(sketch: Sketch, claims: Claims) -> None:
    """Claim lines of their own that name another story: "Read more: …"."""
    for index, draft in enumerate(sketch.drafts):
        if len(draft.text) > _INLINE_LONGEST or not claims.is_free(index):
            continue
        offset = headline_offset(draft.text)
        if offset:
            claims.add(index, Label(Role.RELATED, "inline-label", 0.9))
            claims.cards.append(Card(index, offset=offset))


def find_cards(sketch: Sketch, claims: Claims) -> None:
    """Claim the teasers of every module of a text dump, and the labels above them."""
    if sketch.boxes is not None:
        return  # in HTML, elements and links say it better: see `teasers`
    shapes = shapes_of(sketch, claims)
    covered = 0
    for start, end, module in _modules(shapes):
        if start < covered:
            continue
        cards = _cards(shapes, start, end, module, sketch)
        if module is None and (len(cards) < _LEAST_CARDS or not _are_likely(sketch, cards)):
            continue
        if cards:
            _claim(cards, claims)
            covered = end


def _are_likely(sketch: Sketch, cards: Sequence[Card]) -> bool:
    """Return whether the role model takes enough of the headlines for teasers, or for nothing."""
    found = guess(survey(sketch, [card.title for card in cards]), is_html=False)
    possible = [each.role in _HEADLINES or each.score < _SURE for each in found]
    return sum(possible) >= _LEAST_SHARE * len(possible)


#: Such a share of the headlines looks like teasers, where no line names the module.
_LEAST_SHARE: Final = 0.33
#: A teaser's headline may look like the page's own.
_HEADLINES: Final = frozenset({Role.RELATED, Role.TITLE})
#: From this score on, the role model knows better.
_SURE: Final = 0.5


def _modules(shapes: Sequence[Shape]) -> Iterator[tuple[int, int, int | None]]:
    """Yield start, end and label of each run that may hold teasers."""
    index = 0
    while index < len(shapes):
        shape = shapes[index]
        if shape is Shape.WALL or shape is Shape.SMALL:
            index += 1
            continue
        module = index if shape is Shape.LABEL else None
        start = index + 1 if module is not None else index
        end = _end(shapes, start)
        if end > start:
            yield start, end, module
        index = max(end, index + 1)


def _end(shapes: Sequence[Shape], start: int) -> int:
    """Return where the run that begins at `start` ends."""
    small = 0
    for index in range(start, len(shapes)):
        shape = shapes[index]
        if shape is Shape.WALL or shape is Shape.LABEL:
            return index
        small = small + 1 if shape is Shape.SMALL else 0
        if small >= _MENU:
            return index - small + 1
    return len(shapes)


def _cards(
    shapes: Sequence[Shape], start: int, end: int, module: int | None, sketch: Sketch
) -> list[Card]:
    separators = sum(shapes[index] is Shape.SEPARATOR for index in range(start, end))
    if separators > 1:
        return list(_separated(shapes, start, end, module, sketch))
    return list(_headed(shapes, start, end, module, sketch))


def _separated(
    shapes: Sequence[Shape], start: int, end: int, module: int | None, sketch: Sketch
) -> Iterator[Card]:
    """Yield the cards of a run in which a counter or button stands below each."""
    group: list[int] = []
    for index in range(start, end):
        if shapes[index] is not Shape.SEPARATOR:
            group.append(index)
            continue
        card = _card(shapes, group, module, sketch)
        if card is not None:
            yield card
        group = []
    yield from _headed_group(shapes, group, module, sketch)


def _headed(
    shapes: Sequence[Shape], start: int, end: int, module: int | None, sketch: Sketch
) -> Iterator[Card]:
    """Yield the cards of a run in which each headline opens one."""
    group = [index for index in range(start, end) if shapes[index] is not Shape.SEPARATOR]
    yield from _headed_group(shapes, group, module, sketch)


def _headed_group(
    shapes: Sequence[Shape], places: Sequence[int], module: int | None, sketch: Sketch
) -> Iterator[Card]:
    opened: list[int] = []
    for index in places:
        if shapes[index] is Shape.HEADLINE and opened:
            # what stands above a headline and is no summary belongs to it: its section, its date
            above = _trailing(shapes, opened)
            card = _card(shapes, opened[: len(opened) - above], module, sketch)
            if card is not None:
                yield card
            opened = opened[len(opened) - above :]
        opened.append(index)
    card = _card(shapes, opened, module, sketch)
    if card is not None:
        yield card


def _trailing(shapes: Sequence[Shape], opened: Sequence[int]) -> int:
    """Return 1 if the last block of a card is a label that belongs to the next one."""
    return int(shapes[opened[-1]] is Shape.SMALL)


def _card(
    shapes: Sequence[Shape], places: Sequence[int], module: int | None, sketch: Sketch
) -> Card | None:
    """Return the card that these blocks make, or None if none of them can be a headline."""
    title = next((index for index in places if shapes[index] is Shape.HEADLINE), None)
    if title is None:
        return None
    texts = [sketch.drafts[index].text for index in places]
    if any(len(text) > _LONGEST_SUMMARY for text in texts):
        return None
    summary = [index for index in places if index > title and shapes[index] is not Shape.DETAIL]
    if len(summary) > _SUMMARY:
        summary = summary[:_SUMMARY]
    details = [index for index in places if index < title or shapes[index] is Shape.DETAIL]
    return Card(title, tuple(summary), tuple(details), module)


def _claim(cards: Sequence[Card], claims: Claims) -> None:
    for card in cards:
        rule = "labelled-module" if card.module is not None else "repeated-cards"
        score = 0.85 if card.module is not None else 0.6
        if card.module is not None:
            claims.add(card.module, Label(Role.RELATED_LABEL, "module-label", 0.8))
        label = Label(Role.RELATED, rule, score)
        claims.add_all((card.title, *card.summary, *card.details), label)
        claims.cards.append(card)
