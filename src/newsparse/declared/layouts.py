"""Choosing the layout of a page: by the tests of the layouts, and by its date where two fit."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from attrs import frozen

from newsparse.declared.view import PageView
from newsparse.sites import Layout, Selector, Site

__all__ = ["Choice", "choose_layout"]

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES: Final = ("article:published_time", "datepublished", "date", "dc.date.issued")


@frozen
class Choice:
    """The layout of a page, and why it was chosen."""

    #: ``None`` when no layout fits, or the site has none.
    layout: Layout | None = None
    #: In a few words: "test 'body.post-2024' passed".
    reason: str = "the site declares no layouts"


def choose_layout(site: Site, view: PageView, faults: list[str]) -> Choice:
    """Return the first layout whose test the page passes; of several, the first of its day.

    What a test does wrong is added to `faults`, and the test has failed.
    """
    if not site.layouts:
        return Choice()
    fitting = [
        (layout, passed)
        for layout in site.layouts
        if (passed := _passed(site, layout, view, faults)) is not None
    ]
    if not fitting:
        return Choice(None, f"none of {len(site.layouts)} layouts passed its test")
    if len(fitting) > 1 and any(layout.since or layout.until for layout, _ in fitting):
        day = _day(view)
        dated = [each for each in fitting if each[0].is_of(day)]
        if dated and dated[0] is not fitting[0]:
            return Choice(dated[0][0], f"{dated[0][1]}, and it is the first for {day}")
    return Choice(*fitting[0])


def _passed(site: Site, layout: Layout, view: PageView, faults: list[str]) -> str | None:
    """Return what made a page pass the test of a layout; ``None`` if it did not."""
    if not layout.when:
        return "it has no test"
    for test in layout.when:
        is_selector = isinstance(test, Selector)
        shown = str(test) if is_selector else f"{getattr(test, '__name__', 'callable')}()"
        try:
            has_passed = view.has(test) if is_selector else bool(test(view))
        except Exception as error:  # noqa: BLE001 - whatever a plugin does is its own
            what = f"{shown} failed ({type(error).__name__}: {error})"
            faults.append(f"{site.name}:{layout.name}:when: {what}")
            continue
        if has_passed:
            return f"test {shown!r} passed"
    return None


def _day(view: PageView) -> dt.date | None:
    """Return the day of publication that the page's data name; ``None`` when they name none."""
    said = [view.json_ld.get("datePublished"), *map(view.meta, _DATES)]
    for each in said:
        found = _DAY.match(each) if isinstance(each, str) else None
        if found is not None:
            try:
                return dt.date.fromisoformat(found[0])
            except ValueError:  # no such day
                continue
    return None
