"""The teasers that a declaration finds on a page: `Teaser`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse.content import Image
from newsparse.declared.reading import Reading
from newsparse.declared.view import Match
from newsparse.html.blocks import Resolver
from newsparse.html.media import image_of
from newsparse.metadata import absolute
from newsparse.sites import Related

__all__ = ["Teaser", "image_in", "teasers_of"]

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
#: So many elements of a card are looked at for what its declaration leaves out.
_MOST: Final = 300
#: So many cards of a module are read, and so much of a headline.
_MOST_CARDS: Final = 1_000
_LONGEST: Final = 400


class Teaser(NamedTuple):
    """A teaser of another story, as elements; what stands in attributes is read already."""

    card: etree._Element
    #: Where the headline is; the card itself when nothing in it says so.
    title: etree._Element
    #: Its words.
    headline: str
    #: Absolute when the page's address is known.
    url: str | None
    summary: tuple[etree._Element, ...]
    #: Whether the declaration says what the summary is.
    has_summary: bool
    #: The date as written; ``None`` when the declaration does not tell it.
    date: str | None
    dated: tuple[etree._Element, ...]
    image: Image | None
    #: The heading of the module that it stands in.
    module: etree._Element | None
    rule: str


def teasers_of(reading: Reading) -> list[Teaser]:
    """Return the teasers of a page, in the order of the declarations and of the page."""
    found: list[Teaser] = []
    seen: set[etree._Element] = set()
    for front, owner in reading.owners:
        for each in owner.related:
            for teaser in _of_module(reading, each, f"{front}related"):
                if teaser.card not in seen:
                    seen.add(teaser.card)
                    found.append(teaser)
    return found


def _of_module(reading: Reading, related: Related, rule: str) -> Iterator[Teaser]:
    cards = [match.element for match in reading.select(related.cards, rule)]
    if not cards:
        return
    headings = [match.element for match in reading.select(related.module, rule)]
    modules = _modules(cards, headings)
    for card in cards[:_MOST_CARDS]:
        if card is not None:
            yield _teaser(reading, related, rule, card, modules.get(card))


def _modules(
    cards: Sequence[etree._Element | None], headings: Sequence[etree._Element | None]
) -> dict[etree._Element | None, etree._Element | None]:
    """Return for each card the last of the headings that stands before it, if there are any."""
    first = next(filter(_is_element, headings), None)
    if first is None:
        return {}
    found: dict[etree._Element | None, etree._Element | None] = {}
    wanted, labels = set(cards), set(headings)
    last = None
    for element in first.getroottree().getroot().iter():
        if element in labels:
            last = element
        if element in wanted:
            found[element] = last
    return found


def _is_element(value: object) -> bool:
    return value is not None


def _teaser(
    reading: Reading,
    related: Related,
    rule: str,
    card: etree._Element,
    module: etree._Element | None,
) -> Teaser:
    view = reading.view
    title = _first(reading.select(related.title, rule, card)) or Match(_title_in(card))
    summary = reading.select(related.summary, rule, card)
    date = _first(reading.select(related.date, rule, card))
    image = _first(reading.select(related.image, rule, card))
    url = _first(reading.select(related.url, rule, card))
    heading = card if title.element is None else title.element
    address = _address(url) if url is not None else _link_of(heading, card)
    return Teaser(
        card,
        heading,
        view.text_of(title, _LONGEST),
        absolute(address, view.base) if address else None,
        tuple(match.element for match in summary if match.element is not None),
        bool(related.summary),
        _written(view.text_of(date, _LONGEST), date) if date is not None else None,
        tuple(each.element for each in (date,) if each is not None and each.element is not None),
        image_in(image, view.base) if image is not None else None,
        module,
        rule,
    )


def _first(matches: Sequence[Match]) -> Match | None:
    return matches[0] if matches else None


def _title_in(card: etree._Element) -> etree._Element:
    """Return the heading of a card, or else its first link with words, or else the card."""
    inside = list(islice(card.iter(), _MOST))
    heading = next((each for each in inside if each.tag in _HEADINGS), None)
    if heading is not None:
        return heading
    links = (each for each in inside if each.tag == "a" and "".join(each.itertext()).strip())
    return next(links, card)


def _link_of(start: etree._Element, card: etree._Element) -> str | None:
    """Return the address of the link in or around an element, or else of the card's first link."""
    places = (start.iter("a"), start.iterancestors("a"), islice(card.iter("a"), _MOST))
    found = (link.get("href") for place in places for link in place)
    return next(filter(None, found), None)


def _address(match: Match) -> str | None:
    if match.value is not None:
        return str(match.value)
    return None if match.element is None else _link_of(match.element, match.element)


def _written(text: str, match: Match) -> str:
    """Return a date as a machine reads it, if its element has it so."""
    element = match.element
    if match.value is None and element is not None:
        times = (element, *islice(element.iter("time"), 1))
        return next(filter(None, (each.get("datetime") for each in times)), text)
    return text


def image_in(match: Match, base: str | None) -> Image | None:
    """Return the image that a selector found: an address, an ``<img>``, or the first inside."""
    if isinstance(match.value, Image):
        return match.value
    if match.value is not None:
        url = absolute(str(match.value), base)
        return Image(url) if url else None
    element = match.element
    if element is None:
        return None
    if element.tag == "meta":
        url = absolute(element.get("content") or "", base)
        return Image(url) if url else None
    images = (image_of(each, Resolver(base)) for each in islice(element.iter("img"), _MOST))
    return next(filter(None, images), None)
