"""From the teasers that were found to `RelatedPost`s."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from newsparse import authors, dates
from newsparse.article import Module, Placement, RelatedPost
from newsparse.authors import Author
from newsparse.classify import Card, Label, Told
from newsparse.content import Position
from newsparse.draft import Draft
from newsparse.html.purposes import Region
from newsparse.phrases import lookup
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.reader.elements import Elements

__all__ = ["build", "in_rails"]

_SECTION: Final = 40


def build(
    drafts: Sequence[Draft],
    labels: Sequence[Label],
    cards: Sequence[Card],
    language: str | None,
    rails: Collection[int] = (),
) -> tuple[RelatedPost, ...]:
    """Return the related posts in the order of the page; `rails` is what `in_rails` returned."""
    story = [index for index, label in enumerate(labels) if label.role is Role.BODY]
    first, last = (story[0], story[-1]) if story else (len(drafts), -1)
    return tuple(
        _post(drafts, card, _placement(card, first, last, rails), language) for card in cards
    )


def in_rails(cards: Sequence[Card], elements: Elements | None) -> frozenset[int]:
    """Return the places of the headlines that stand within an aside.

    `elements` are those around the blocks of an HTML page.
    """
    if elements is None:
        return frozenset()
    titles = (card.title for card in cards)
    return frozenset(title for title in titles if elements.region(title) is Region.ASIDE)


def _post(
    drafts: Sequence[Draft], card: Card, placement: Placement, language: str | None
) -> RelatedPost:
    title = drafts[card.title]
    told = card.told or Told()
    headline, _, rest = title.text[card.offset :].partition("\n")
    summary = [rest] if rest and told.headline is None else []
    summary += [drafts[index].text for index in card.summary]
    details = [drafts[index].text for index in card.details if drafts[index].image is None]
    dated = [told.date] if told.date is not None else details
    found = [date for text in dated for date in dates.find(text, language)]
    images = (told.image, *(drafts[index].image for index in card.places))
    module = _module_text(drafts, card)
    return RelatedPost(
        told.headline or headline,
        _position(drafts, card),
        url=told.url or (title.links[0].url if title.links else None),
        summary="\n".join(summary) or None,
        image=next(filter(None, images), None),
        published=found[0].value if found else None,
        authors=_authors(details),
        section=_section(details),
        placement=placement,
        module=module,
        module_kind=_module_kind(card, module),
    )


def _position(drafts: Sequence[Draft], card: Card) -> Position:
    """Return where the card stood: from its first block to its last."""
    places = sorted((card.title, *card.summary, *card.details))
    first, last = drafts[places[0]].position, drafts[places[-1]].position
    return Position(drafts[card.title].position.order, first.start, last.end, first.xpath)


def _authors(details: Sequence[str]) -> tuple[Author, ...]:
    bylines = (authors.read_byline(text) for text in details)
    return next((byline.authors for byline in bylines if byline is not None), ())


def _section(details: Sequence[str]) -> str | None:
    """Return the first detail that is neither date nor byline: the label above a headline."""
    for text in details:
        plain = len(text) <= _SECTION and not dates.is_date_line(text)
        if plain and not dates.is_relative(text) and authors.read_byline(text) is None:
            return text
    return None


def _module_text(drafts: Sequence[Draft], card: Card) -> str | None:
    if card.module is not None:
        return drafts[card.module].text
    if card.offset:
        return drafts[card.title].text[: card.offset].rstrip(" :：|»>→–—-") or None
    return None


def _module_kind(card: Card, module: str | None) -> Module:
    if card.offset:
        return Module.INLINE
    phrase = lookup(module) if module else None
    if phrase is None or phrase.module is None:
        return Module.UNKNOWN
    return Module(phrase.module)


def _placement(card: Card, first: int, last: int, rails: Collection[int]) -> Placement:
    """Return where a card stands; what is within an aside is a rail, but for one in the story."""
    is_inside = first < card.title < last
    if not is_inside and card.title in rails:
        return Placement.RAIL
    if card.title < first:
        return Placement.BEFORE_BODY
    return Placement.INLINE if card.title < last else Placement.AFTER_BODY
