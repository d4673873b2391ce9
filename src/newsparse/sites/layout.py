"""One of the forms that the pages of a site have, and how it is told from the others: `Layout`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from newsparse.sites.rules import PageRules, faults, faults_of
from newsparse.sites.selectors import as_picks

__all__ = ["Layout", "faults_of_layout"]


@frozen
class Layout(PageRules):
    """A layout of a site's pages: its own rules, tried before those of the `Site`.

    A layout is checked by the site that it is given to, whose error names both.
    """

    #: Short name, shown in rules and evidence: "2024", "amp", "elementor".
    name: str = field()
    #: What a page of this layout has: a selector that finds something, an XPath that is true, a
    #: callable that returns true for the `PageView`; of several in a tuple, any. Left out, every
    #: page has it, which makes a last resort.
    when: tuple[Any, ...] = field(default=(), converter=as_picks, kw_only=True)
    #: From which day on pages had this layout, and up to which; only asked where a page passes
    #: the tests of several layouts.
    since: dt.date | None = field(default=None, kw_only=True)
    until: dt.date | None = field(default=None, kw_only=True)

    def is_of(self, day: dt.date | None) -> bool:
        """Return whether a page of a day may have the layout; ``True`` for an unknown day."""
        if day is None:
            return True
        is_early = self.since is not None and day < self.since
        is_late = self.until is not None and day > self.until
        return not is_early and not is_late


def faults_of_layout(layout: Layout) -> Iterator[str]:
    """Yield what is wrong with a layout, without its name."""
    name: object = layout.name
    if not isinstance(name, str) or not name.strip():
        yield f"its name is {layout.name!r}: give it a short one, as in '2024'"
    for limit in ("since", "until"):
        day: object = getattr(layout, limit)
        if not (day is None or (isinstance(day, dt.date) and not isinstance(day, dt.datetime))):
            yield f"{limit} holds {day!r}: write datetime.date(2024, 1, 31)"
    yield from faults_of("when", layout.when, is_test=True)
    yield from faults(layout)
