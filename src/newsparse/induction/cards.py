"""Selectors for the cards of related posts: `cards_of`.

A card holds one teaser. A selector has to find, on all the pages, elements of which each holds one
and no two the same; what it finds beside them must hold none of the page's own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import etree

from newsparse.induction.candidates import Candidate, candidates
from newsparse.induction.samples import Studied
from newsparse.induction.stability import is_of_looks
from newsparse.induction.targets import story_of
from newsparse.roles import Role

__all__ = ["cards_of"]

#: The names in one step of a selector.
_NAMES: Final = re.compile(r"[.#\"]([\w-]+)")
#: So many kinds of cards are declared, and so many teasers of one selector make a kind.
_MOST_KINDS: Final = 4
_LEAST: Final = 2
#: So far up from a headline its card is looked for, and with so many selectors each.
_HIGHEST: Final = 6
_MOST_TRIED: Final = 12


def cards_of(pages: Sequence[Studied]) -> list[str]:
    """Return selectors of cards, which together find as many of the teasers as can be."""
    chains = [_chains(page) for page in pages]
    waiting = [(n, post) for n, each in enumerate(chains) for post in dict.fromkeys(each.values())]
    chosen: list[str] = []
    while waiting and len(chosen) < _MOST_KINDS:
        number, post = waiting[0]
        anchors = [each for each, owner in chains[number].items() if owner == post]
        best = _best(anchors, pages, chains)
        covered = {waiting[0]}
        if best is not None:
            chosen.append(best[0])
            covered |= best[1]
        waiting = [each for each in waiting if each not in covered]
    return chosen


def _chains(page: Studied) -> dict[etree._Element, int]:
    """Return the elements that hold one teaser and no word of the story, each with its teaser."""
    heads = [(page.element_at(post.position.xpath), post) for post in page.article.related_posts]
    held: dict[etree._Element, set[int]] = {}
    for element, post in heads:
        if element is not None:
            for each in (element, *element.iterancestors()):
                held.setdefault(each, set()).add(post.position.order)
    own = page.of_role(Role.BODY, Role.TITLE)
    outside = {around for each in own for around in (each, *each.iterancestors())}
    story = story_of(page)
    found: dict[etree._Element, int] = {}
    for element, post in heads:
        if element is None or story in (element, *element.iterancestors()):
            continue  # a card within the story: a rule for it may take from the story of others
        for each in islice((element, *element.iterancestors()), _HIGHEST):
            if len(held[each]) > 1 or each in outside:
                break
            found[each] = post.position.order
    return found


def _best(
    anchors: Sequence[etree._Element],
    pages: Sequence[Studied],
    chains: Sequence[dict[etree._Element, int]],
) -> tuple[str, set[tuple[int, int]]] | None:
    """Return the selector that finds the most teasers, with them; the highest card of those."""
    found: tuple[int, float, str, set[tuple[int, int]]] | None = None
    # a kind of card that some pages lack may be anything on the next page
    needed = {number for number, each in enumerate(chains) if each}
    for element in reversed(anchors):
        for each in _tried(element):
            covered = _covered(each.css, pages, chains)
            if covered is None or len(covered) < _LEAST or {n for n, _ in covered} != needed:
                continue
            if found is None or (len(covered), -each.cost) > found[:2]:
                found = len(covered), -each.cost, each.css, covered
    return None if found is None else (found[2], found[3])


def _tried(element: etree._Element) -> Iterator[Candidate]:
    """Yield the selectors whose last step says what the element is."""
    named = (each for each in candidates(element) if _says_what(each.css))
    yield from islice(named, _MOST_TRIED)


def _says_what(css: str) -> bool:
    names = _NAMES.findall(css.rpartition(" ")[2])
    return bool(names) and not any(map(is_of_looks, names))


def _covered(
    css: str, pages: Sequence[Studied], chains: Sequence[dict[etree._Element, int]]
) -> set[tuple[int, int]] | None:
    """Return the teasers that a selector finds; ``None`` if it finds anything else."""
    covered: set[tuple[int, int]] = set()
    for number, (page, owners) in enumerate(zip(pages, chains, strict=True)):
        for element in page.matched(css):
            teaser = owners.get(element)
            if teaser is None or (number, teaser) in covered:
                return None
            covered.add((number, teaser))
    return covered
