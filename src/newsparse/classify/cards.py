"""Teasers of other stories: which blocks stand on one card, and which of them is its headline.

In an HTML page a card is the largest element around a headline that leads to no other story: all
it holds is the teaser of that story, be it one link or three. In a text dump a card goes from one
headline to the next. Cards that follow each other make a module, which the line above the first one
names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.classify.inline_labels import headline_offset
from newsparse.classify.links import is_link
from newsparse.classify.sketch import Card, Claims, Label, Sketch
from newsparse.html.purposes import Region
from newsparse.reader.classes import CLASSES, DETAIL, HEADLINE, SUMMARY
from newsparse.reader.targets import bare
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.reader.elements import Elements

__all__ = ["claim_cards", "claim_inline_cards"]

_HEADLINE: Final = CLASSES.index(HEADLINE)
_SUMMARY: Final = CLASSES.index(SUMMARY)
_DETAIL: Final = CLASSES.index(DETAIL)
_TEASER: Final = frozenset({_HEADLINE, _SUMMARY, _DETAIL})
#: What no card holds: the page's own story.
_OWN: Final = frozenset({Role.TITLE, Role.BODY})
#: A card is so many elements around its headline at the most …
_HIGHEST: Final = 8
#: … with so many blocks on each side.
_WIDEST: Final = 8
_LONGEST: Final = 300
_LONGEST_MEMBER: Final = 900
#: Entries of menus are no longer.
_LONGEST_ENTRY: Final = 25
#: Where the place of a link says that it is a headline, it must be so likely.
_LEAST_HEADLINE: Final = 0.15
#: A headline has so many sentences at most.
_SENTENCES: Final = 2
_INLINE_LONGEST: Final = 260
#: The name of a module stands so many blocks above its first card at most, and is no longer.
_MODULE_REACH: Final = 3
_LONGEST_MODULE: Final = 80


def claim_inline_cards(sketch: Sketch, claims: Claims) -> None:
    """Claim lines of their own that name another story: "Read more: …"."""
    for index, draft in enumerate(sketch.drafts):
        if len(draft.text) > _INLINE_LONGEST or not claims.is_free(index):
            continue
        offset = headline_offset(draft.text)
        if offset:
            claims.add(index, Label(Role.RELATED, "inline-label", 0.9))
            claims.cards.append(Card(index, offset=offset))


def claim_cards(sketch: Sketch, claims: Claims) -> None:
    """Claim every teaser, and the lines that name modules of them."""
    heads = _heads(sketch, claims)
    cards = sorted(_cards(sketch, claims, heads), key=lambda card: min(card.places))
    end, module = -_MODULE_REACH, None
    for card in cards:
        start = min(card.places)
        if start - end > 1:
            named = _module_above(sketch, claims, start)
            module = named if named is not None or start - end > _MODULE_REACH else module
        end = max(card.places)
        _claim(sketch, claims, evolve(card, module=module))


def _heads(sketch: Sketch, claims: Claims) -> list[int]:
    """Return the headlines: what the reader takes for one, and summaries that lead elsewhere."""
    best = sketch.reading.best
    likely = sketch.reading.classes[:, _HEADLINE] >= _LEAST_HEADLINE
    heads = {
        place
        for place, each in enumerate(best)
        if each == _HEADLINE and _may_be_headline(sketch, claims, place)
    }
    known = {_target(sketch, place) for place in heads}
    #: those of a module that the page names
    named: set[int] = set()
    for place, each in enumerate(best):
        is_beside = _is_beside(sketch, place, heads)
        is_named = _is_under_label(sketch, claims, place) or (is_beside and place - 1 in named)
        is_one = each == _SUMMARY or (likely[place] and (is_beside or is_named))
        if place in heads or (
            (is_one or (is_named and is_beside))
            and _may_be_headline(sketch, claims, place)
            # the text of a link to a story that no other headline has is that story's headline
            and is_link(sketch.drafts[place])
            and _target(sketch, place) not in known
        ):
            heads.add(place)
            if is_named:
                named.add(place)
    return sorted(heads)


def _is_under_label(sketch: Sketch, claims: Claims, place: int) -> bool:
    """Return whether the block above names a module of teasers."""
    if not place:
        return False
    role = claims.role(place - 1)
    return (sketch.reading.role(place - 1) if role is None else role) is Role.RELATED_LABEL


def _is_beside(sketch: Sketch, place: int, heads: Container[int]) -> bool:
    """Return whether a block follows a headline in an element of the same make."""
    elements = sketch.reading.elements
    if elements is None or place - 1 not in heads:
        return False
    mine, other = elements.of_block[place], elements.of_block[place - 1]
    return elements.names[mine] is elements.names[other]


def _may_be_headline(sketch: Sketch, claims: Claims, place: int) -> bool:
    """Return whether a block may be a headline: several sentences and entries of menus are none."""
    if not claims.is_free(place) or sketch.is_image(place):
        return False
    draft, elements = sketch.drafts[place], sketch.reading.elements
    size = len(draft.text)
    if size > _LONGEST or draft.text.count(". ") >= _SENTENCES:
        return False
    if elements is not None and size <= _LONGEST_ENTRY and elements.region(place) is Region.NAV:
        return False
    return not draft.links or bare(draft.links[0].url) != bare(sketch.url or "")


def _claim(sketch: Sketch, claims: Claims, card: Card) -> None:
    """Claim the blocks of a card: as a teaser, or as what its own label or module says it is."""
    score = round(sketch.reading.score(card.title, HEADLINE), 3)
    if _is_sponsored(sketch, claims, card):
        label = Label(Role.ADVERTISEMENT, "sponsored-card", score)
    else:
        label = Label(Role.RELATED, "reader", score)
        claims.cards.append(card)
    claims.add_all(card.places, label)


def _is_sponsored(sketch: Sketch, claims: Claims, card: Card) -> bool:
    if card.module is not None and claims.role(card.module) is Role.ADVERTISEMENT:
        return True
    phrases = (sketch.reading.lines[place].phrase for place in card.details)
    return any(each is not None and each.kind == "advertisement" for each in phrases)


def _cards(sketch: Sketch, claims: Claims, heads: Sequence[int]) -> list[Card]:
    """Return the cards of the headlines, by elements where there are any."""
    elements = sketch.reading.elements
    if elements is None:
        return list(_runs(sketch, claims, heads))
    targets = {place: _target(sketch, place) for place in heads}
    own = [at for at, each in enumerate(claims.labels) if each and each.role in _OWN]
    holders = _sole_holders(elements, targets, own)
    cards: list[Card] = []
    taken: set[int] = set()
    for place, holder in holders.items():
        if place in taken:
            continue
        members = [
            each
            for each in _members(elements, place, holder)
            if claims.is_free(each)
            and each not in taken
            and (each in targets or sketch.reading.role(each) is not Role.RELATED_LABEL)
            and len(sketch.drafts[each].text) <= _LONGEST_MEMBER
        ]
        card = _card(sketch, members, targets)
        taken.update(card.places)
        cards.append(card)
    return _without_doubles(sketch, cards)


def _target(sketch: Sketch, place: int) -> str:
    """Return where a headline leads; one without a link is a story of its own."""
    links = sketch.drafts[place].links
    return bare(links[0].url) if links else f"#{place}"


def _without_doubles(sketch: Sketch, cards: Sequence[Card]) -> list[Card]:
    """Return the cards, neighbours of one address as one: picture and words of the same teaser."""
    kept: list[Card] = []
    for card in cards:
        before = kept[-1] if kept else None
        if before is None or _target(sketch, before.title) != _target(sketch, card.title):
            kept.append(card)
            continue
        if min(card.places) - max(before.places) > 1:
            kept.append(card)
            continue
        places = sorted({*before.places, *card.places})
        kept[-1] = _card(sketch, places, {before.title: "", card.title: ""})
    return kept


def _above(elements: Elements, block: int) -> Iterator[int]:
    """Yield the elements around a block, from its own on."""
    place = elements.of_block[block]
    for _ in range(_HIGHEST):
        yield place
        if not place:
            return
        place = elements.above[place]


def _sole_holders(
    elements: Elements, targets: Mapping[int, str], own: Sequence[int]
) -> dict[int, int]:
    """Return for each headline the outermost element that holds links to its story alone.

    It holds none of the `own` blocks, in order: those of the page's story and its headline.
    """
    leads: dict[int, str | None] = {}
    for place, target in targets.items():
        for number in _above(elements, place):
            if leads.setdefault(number, target) != target:
                leads[number] = None
    found = {}
    for place in targets:
        sole = elements.of_block[place]
        for number in _above(elements, place):
            if leads[number] is None or _holds(elements, number, own):
                break
            sole = number
        found[place] = sole
    return found


def _holds(elements: Elements, number: int, blocks: Sequence[int]) -> bool:
    """Return whether an element holds one of some blocks, which are in order."""
    at = bisect_left(blocks, elements.first[number])
    return at < len(blocks) and blocks[at] < elements.end[number]


def _members(elements: Elements, place: int, holder: int) -> range:
    """Return the blocks around a headline that stand within an element."""
    first, end = elements.first[holder], elements.end[holder]
    return range(max(first, place - _WIDEST), min(end, place + _WIDEST + 1))


def _card(sketch: Sketch, members: Sequence[int], targets: Mapping[int, str]) -> Card:
    classes = sketch.reading.classes
    heads = [place for place in members if place in targets]
    # of several links to one story, its headline is a heading, or else the likeliest
    title = max(
        heads, key=lambda place: (bool(sketch.drafts[place].heading), classes[place, _HEADLINE])
    )
    others = [place for place in members if place != title]
    summary = [
        place
        for place in others
        if place > title and classes[place, _SUMMARY] > classes[place, _DETAIL]
        and sketch.reading.best[place] in _TEASER
    ]  # fmt: skip
    return Card(title, tuple(summary), tuple(place for place in others if place not in summary))


def _runs(sketch: Sketch, claims: Claims, heads: Sequence[int]) -> Iterator[Card]:
    """Yield the cards of a text dump: each goes from its headline on, or ends with it.

    Where a module opens with a detail (a section, a date), details stand above their headlines.
    """
    wanted = set(heads)
    count = len(sketch.drafts)
    place = 0
    while place < count:
        end = place
        while end < count and claims.is_free(end) and _is_of_teaser(sketch, end):
            end += 1
        if end == place:
            place += 1
            continue
        yield from _split(sketch, range(place, end), wanted)
        place = end


def _split(sketch: Sketch, run: range, heads: set[int]) -> Iterator[Card]:
    """Yield the cards of a stretch of teasers; what stands above its first headline is of that."""
    leads = _leads(sketch, run.start)
    group: list[int] = []
    has_head = False
    for place in run:
        is_head = place in heads
        if has_head and (is_head or (leads and _leads(sketch, place))):
            yield _card(sketch, group, dict.fromkeys(heads.intersection(group), ""))
            group, has_head = [], False
        group.append(place)
        has_head = has_head or is_head
    if has_head:
        yield _card(sketch, group, dict.fromkeys(heads.intersection(group), ""))


def _is_of_teaser(sketch: Sketch, place: int) -> bool:
    return sketch.reading.best[place] in _TEASER or sketch.is_image(place)


def _leads(sketch: Sketch, place: int) -> bool:
    """Return whether a block may stand above the headline of its card: an image, a detail."""
    return sketch.is_image(place) or sketch.reading.best[place] == _DETAIL


def _module_above(sketch: Sketch, claims: Claims, start: int) -> int | None:
    """Return the block that names the module whose first card begins at `start`; claim it."""
    reading = sketch.reading
    for index in range(start - 1, max(-1, start - 1 - _MODULE_REACH), -1):
        role = claims.role(index)
        if role in {Role.RELATED_LABEL, Role.ADVERTISEMENT}:
            return index
        if role is not None or reading.is_story(index):
            return None
        if len(sketch.drafts[index].text) > _LONGEST_MODULE:
            return None
        if reading.role(index) in {Role.RELATED_LABEL, Role.ADVERTISEMENT}:
            phrase = reading.lines[index].phrase
            kind = phrase.kind if phrase is not None else None
            label = Label(reading.role(index), "reader", round(_best(sketch, index), 3))
            if kind == label.role:
                label = label._replace(rule=phrase.rule if phrase else label.rule)
            claims.add(index, label)
            return index
    return None


def _best(sketch: Sketch, index: int) -> float:
    return float(sketch.reading.classes[index, sketch.reading.best[index]])
