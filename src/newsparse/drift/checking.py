"""From what was seen on each page to a report on the batch: `check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve

from newsparse.drift.alarms import alarms
from newsparse.drift.declarations import all_declared
from newsparse.drift.report import (
    Disagreement,
    Example,
    Fault,
    FieldUse,
    LayoutUse,
    LineRuleUse,
    Report,
    SelectorUse,
    Thresholds,
)
from newsparse.drift.watching import COMPARED, Observation, WatchedPage, observe
from newsparse.errors import NewsparseError
from newsparse.limits import Limits
from newsparse.sites import Site

__all__ = ["check"]

_EXAMPLES: Final = 3
_DEFAULT_LIMITS: Final = Limits()
_DEFAULT_THRESHOLDS: Final = Thresholds()


def check(
    site: Site,
    pages: Iterable[WatchedPage],
    thresholds: Thresholds = _DEFAULT_THRESHOLDS,
    limits: Limits = _DEFAULT_LIMITS,
) -> Report:
    """Return how a site's declarations fit a batch of its pages.

    Each page is read as one of this site, whatever its address, and once more by the generic rules
    alone. A page that cannot be read is in `Report.unread`, and stops nothing.
    """
    seen: list[Observation] = []
    unread: list[Fault] = []
    for page in pages:
        try:
            seen.append(observe(site, page, limits))
        except NewsparseError as error:
            unread.append(Fault(page.name, str(error)))
    report = _report(site, seen, unread)
    return evolve(report, alarms=tuple(alarms(report, thresholds)))


def _report(site: Site, seen: Sequence[Observation], unread: Sequence[Fault]) -> Report:
    html = [each for each in seen if each.is_html]
    layouts = Counter(each.layout for each in html)
    return Report(
        site=site.name,
        pages=len(seen),
        html_pages=len(html),
        unread=tuple(unread),
        foreign=tuple(each.page for each in seen if not each.is_known),
        unmatched=tuple(each.page for each in html if site.layouts and each.layout is None),
        layouts=tuple(LayoutUse(each.name, layouts[each.name]) for each in site.layouts),
        fields=tuple(_fields(html)),
        selectors=tuple(_selectors(site, html)),
        line_rules=tuple(_line_rules(site, seen)),
        disagreements=tuple(_disagreements(seen)),
        faults=tuple(Fault(each.page, fault) for each in seen for fault in each.faults),
    )


def _fields(html: Sequence[Observation]) -> Iterator[FieldUse]:
    """Yield each field of each layout, in the order in which they were met and are declared."""
    groups: dict[str | None, list[Observation]] = {}
    for each in html:
        groups.setdefault(each.layout, []).append(each)
    for layout, pages in groups.items():
        for field in dict.fromkeys(declared.field for declared in pages[0].tried):
            yield FieldUse(
                layout,
                field,
                len(pages),
                sum(_is_found(each, field) for each in pages),
                sum(_is_used(each, field) for each in pages),
            )


def _is_found(seen: Observation, field: str) -> bool:
    return any(found for declared, found in seen.tried.items() if declared.field == field)


def _is_used(seen: Observation, field: str) -> bool:
    """Return whether a rule of the field decided something: "title", or "2024:title"."""
    name = field.removeprefix("roles[").removesuffix("]")
    if name.startswith("related.") and name != "related.module":
        name = "related"  # what is found in a card decides the teaser as a whole
    fronts = ("",) if seen.layout is None else ("", f"{seen.layout}:")
    return any(seen.rules[f"{front}{name}"] for front in fronts)


def _selectors(site: Site, html: Sequence[Observation]) -> Iterator[SelectorUse]:
    for declared in all_declared(site):
        tried = [each.tried[declared] for each in html if declared in each.tried]
        yield SelectorUse(declared.layout, declared.field, declared.shown, len(tried), sum(tried))


def _line_rules(site: Site, seen: Sequence[Observation]) -> Iterator[LineRuleUse]:
    phrases = [f"phrase-{key[1] if isinstance(key, tuple) else key}" for key, _ in site.phrases]
    for name in dict.fromkeys((*(rule.name for rule in site.text_rules), *phrases)):
        blocks = [each.rules[name] for each in seen if each.rules[name]]
        yield LineRuleUse(name, len(blocks), sum(blocks))


def _disagreements(seen: Sequence[Observation]) -> Iterator[Disagreement]:
    for field in COMPARED:
        found = [
            Example(each.page, *each.differing[field]) for each in seen if field in each.differing
        ]
        if found:
            yield Disagreement(field, len(found), tuple(found[:_EXAMPLES]))
