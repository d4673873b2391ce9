"""What a site declares for HTML pages, one selector at a time, and whether it finds anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from newsparse.sites import FIELDS, Layout, PageRules, Selector, Site

if TYPE_CHECKING:
    from newsparse.declared.reading import Reading

__all__ = ["Declared", "all_declared", "finds", "of_page"]

#: What is looked for inside the cards of related posts.
_IN_CARDS: Final = ("title", "url", "summary", "date", "image")


@frozen
class Declared:
    """One selector or callable of a site."""

    #: Name of the layout; ``None`` for the site itself.
    layout: str | None
    field: str
    pick: Selector | Callable[..., object]
    #: Selectors of the elements in which it is looked for; ``None`` for the whole page.
    cards: tuple[Any, ...] | None = None

    @property
    def shown(self) -> str:
        """Return it as the plugin writes it."""
        if isinstance(self.pick, Selector):
            return str(self.pick)
        return f"{getattr(self.pick, '__name__', type(self.pick).__name__)}()"


def all_declared(site: Site) -> tuple[Declared, ...]:
    """Return all selectors of a site: those of each layout, then its own."""
    owners: tuple[PageRules, ...] = (*site.layouts, site)
    return tuple(each for owner in owners for each in _declared(owner))


def of_page(site: Site, layout: Layout | None) -> tuple[Declared, ...]:
    """Return the selectors that are tried on a page of a layout."""
    own = tuple(_declared(site))
    return own if layout is None else (*_declared(layout), *own)


def _declared(owner: PageRules) -> Iterator[Declared]:
    layout = owner.name if isinstance(owner, Layout) else None
    for name in FIELDS:
        yield from (Declared(layout, name, pick) for pick in getattr(owner, name))
    for related in owner.related:
        yield from (Declared(layout, "related", pick) for pick in related.cards)
        yield from (Declared(layout, "related.module", pick) for pick in related.module)
        for name in _IN_CARDS:
            for pick in getattr(related, name):
                yield Declared(layout, f"related.{name}", pick, related.cards)
    for rule in owner.roles:
        field = f"roles[{rule.name}]"
        yield from (Declared(layout, field, pick) for pick in rule.selectors)


def finds(reading: Reading, declared: Declared) -> bool:
    """Return whether a selector finds anything on a page; what it does wrong is in the faults."""
    front = "" if declared.layout is None else f"{declared.layout}:"
    rule = f"{reading.site.name}:{front}{declared.field}"
    if declared.cards is None:
        return bool(reading.tried(declared.pick, rule, declared.field))
    cards = (match.element for match in reading.select(declared.cards, rule))
    return any(card is not None and reading.tried(declared.pick, rule, "", card) for card in cards)
