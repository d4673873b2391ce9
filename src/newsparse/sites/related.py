"""How a page's teasers of other stories are declared: `Related`."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from newsparse.sites.selectors import as_picks

__all__ = ["Related"]


@frozen(kw_only=True)
class Related:
    """A module of teasers: which elements are its cards, and what is where in a card.

    Every field takes a selector, or several in a tuple, tried in order. All but `cards` and
    `module` are looked for inside a card; there an XPath begins with ``.``. What is left out is
    found by itself: the title is the card's first heading, else its first link.
    """

    #: The cards, one element for each teaser.
    cards: tuple[Any, ...] = field(converter=as_picks, kw_only=False)
    #: The headline, best the link or the heading that holds it.
    title: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The address: a link, or an attribute. Left out, the title's link, else the card's first.
    url: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The text below the title. Left out, the card's sentences.
    summary: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The date: a ``<time>``, an attribute, or printed. Left out, any date printed on the card.
    date: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The image: an ``<img>``, an element that holds one, or an attribute.
    image: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The heading of the module, on the whole page: a card has the last one before it.
    module: tuple[Any, ...] = field(default=(), converter=as_picks)
