"""The selectors that may stand for an element, cheapest first: `candidates`.

Each is made of names of the element and of up to two elements around it. What is cheap is short,
and made of names that people choose.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest
from itertools import combinations, islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse.induction.stability import is_stable, price

__all__ = ["Candidate", "candidates"]

#: So many candidates of an element are tried.
_MOST: Final = 60
#: So many classes of an element, and so many named elements around it, are looked at.
_MOST_CLASSES: Final = 6
_MOST_AROUND: Final = 3
#: So far up elements are looked for that have a name.
_HIGHEST: Final = 10
#: Attributes that say what an element holds, as people and tests call it.
_ATTRIBUTES: Final = ("itemprop", "data-testid", "data-test", "data-component", "data-qa", "rel")
#: Elements that mean something without a name.
_MEANING: Final = frozenset({"article", "main", "aside"})
#: A step down costs this much.
_STEP: Final = 2.5


class Candidate(NamedTuple):
    """A selector with its cost."""

    cost: float
    css: str


def candidates(element: etree._Element) -> list[Candidate]:
    """Return the selectors that may stand for an element, cheapest first."""
    own = list(_named(element))
    tag = Candidate(4.0, str(element.tag))
    around = [names for names in _around(element) if names]
    found = [*own, *_pairs(element)]
    for each in (*own, tag):
        for names in around:
            found += [_inside(outer, each) for outer in names]
    for near, far in combinations(around, 2):
        for each in (*own[:2], tag):
            found += [_inside(o, _inside(i, each)) for i in near[:2] for o in far[:2]]
    return nsmallest(_MOST, dict.fromkeys(found))


def _inside(outer: Candidate, inner: Candidate) -> Candidate:
    return Candidate(outer.cost + inner.cost + _STEP, f"{outer.css} {inner.css}")


def _named(element: etree._Element) -> Iterator[Candidate]:
    """Yield what one name of an element makes."""
    tag = str(element.tag)
    ident = element.get("id") or ""
    if is_stable(ident):
        yield Candidate(2.0 + price(ident), f"#{ident}")
    for name in _ATTRIBUTES:
        value = element.get(name) or ""
        if is_stable(value):
            yield Candidate(2.5 + price(value), f'[{name}="{value}"]')
    for name in _classes(element):
        yield Candidate(3.0 + price(name), f".{name}")
        yield Candidate(4.0 + price(name), f"{tag}.{name}")


def _pairs(element: etree._Element) -> Iterator[Candidate]:
    for one, two in combinations(_classes(element), 2):
        yield Candidate(6.0 + price(one) + price(two), f".{one}.{two}")


def _classes(element: etree._Element) -> list[str]:
    names = dict.fromkeys((element.get("class") or "").split())
    return list(islice(filter(is_stable, names), _MOST_CLASSES))


def _around(element: etree._Element) -> list[list[Candidate]]:
    """Return the names of the nearest elements around one that have any, and are no frame."""
    found = []
    for each in islice(element.iterancestors(), _HIGHEST):
        if each.tag in {"body", "html"}:
            break
        names = nsmallest(3, _named(each))
        if each.tag in _MEANING:
            names.append(Candidate(4.0, str(each.tag)))
        if names:
            found.append(names)
    return found[:_MOST_AROUND]
