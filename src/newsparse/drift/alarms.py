"""What in a report is worse than its thresholds allow, in sentences: `alarms`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.drift.report import FieldUse, Report, Thresholds

__all__ = ["ESSENTIAL", "alarms"]

#: What every article has, so that selectors that miss it have gone stale.
ESSENTIAL: Final = frozenset({"title", "authors", "published", "body"})


def alarms(report: Report, thresholds: Thresholds) -> Iterator[str]:
    """Yield a sentence for each thing that is worse than the thresholds allow."""
    if not report.pages:
        yield "no page could be read, so nothing was checked"
        return
    for use in report.fields:
        yield from _coverage(use, thresholds)
    yield from _share(
        len(report.unmatched), report.html_pages, thresholds.max_unmatched, "fit no layout"
    )
    yield from _share(
        len(report.foreign), report.pages, thresholds.max_foreign, "are not taken for the site's"
    )
    for each in report.disagreements:
        what = f"have another {each.field} than by the generic rules"
        yield from _share(each.pages, report.pages, thresholds.max_disagreement, what)
    yield from (f"{fault.page}: {fault.message}" for fault in report.faults)
    if thresholds.fail_unused:
        yield from (f"{name} found nothing on any page" for name in report.unused)


def _coverage(use: FieldUse, thresholds: Thresholds) -> Iterator[str]:
    """Yield an alarm for a field that too few pages have."""
    if use.field not in ESSENTIAL or use.found >= thresholds.min_coverage * use.pages:
        return
    of = "" if use.layout is None else f" of layout {use.layout!r}"
    yield (
        f"{use.field}: its selectors found something on {use.found} of {use.pages} pages{of}, "
        f"and on {thresholds.min_coverage:.0%} they must"
    )


def _share(count: int, pages: int, allowed: float, what: str) -> Iterator[str]:
    if count > allowed * pages:
        yield f"{count} of {pages} pages {what}, and {allowed:.0%} may"
