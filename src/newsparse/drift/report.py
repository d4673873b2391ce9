"""What a check for drift has found: `Report`, and what it asked for: `Thresholds`.

All values are frozen; ``attrs.asdict`` of a report is what ``newsparse check-site --json`` writes.
"""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from newsparse.errors import UsageError

__all__ = [
    "Disagreement",
    "Example",
    "Fault",
    "FieldUse",
    "LayoutUse",
    "LineRuleUse",
    "Report",
    "SelectorUse",
    "Thresholds",
]


def _check_share(_thresholds: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        msg = f"{attribute.name} is {value!r}: give a share of the pages, from 0 to 1"
        raise UsageError(msg)


@frozen(kw_only=True)
class Thresholds:
    """What a batch of pages may look like before there is an alarm; shares are from 0 to 1."""

    #: Share of a layout's pages on which the selectors of a field that every article has (title,
    #: authors, published, body) must find something; asked of each of these that is declared.
    min_coverage: float = field(default=0.9, validator=_check_share)
    #: Share of the HTML pages that no layout may fit, for a site that declares layouts.
    max_unmatched: float = field(default=0.0, validator=_check_share)
    #: Share of all pages that newsparse may take for another site's, or for nobody's.
    max_foreign: float = field(default=0.0, validator=_check_share)
    #: Share of the pages on which a field may be another than the generic rules make it. A plugin
    #: is there to disagree, so 1, the default, asks for nothing.
    max_disagreement: float = field(default=1.0, validator=_check_share)
    #: Whether a layout, selector or line rule that finds nothing on any page is an alarm; else
    #: only the report shows it.
    fail_unused: bool = False


@frozen
class LayoutUse:
    """How many pages a layout was chosen for."""

    layout: str
    pages: int


@frozen
class FieldUse:
    """On how many pages the selectors of a field found something, all of them together.

    `pages` have one layout; on each its own selectors and those of the site itself were tried.
    """

    #: Name of the layout; ``None`` for the pages without one.
    layout: str | None
    #: As it is declared: "title", "related", "roles[share]".
    field: str
    #: Pages of the layout.
    pages: int
    #: Pages on which some selector found something.
    found: int
    #: Pages on which what was found decided a field or a block of the article.
    used: int


@frozen
class SelectorUse:
    """On how many pages one selector, or one callable, found something."""

    #: Name of the layout that declares it; ``None`` for the site itself.
    layout: str | None
    field: str
    #: As the plugin writes it; of a callable, ``name()``.
    selector: str
    #: Pages on which it was tried.
    pages: int
    found: int


@frozen
class LineRuleUse:
    """How many blocks a text rule, or the phrases of one kind, claimed."""

    rule: str
    #: Pages with a block that it claimed.
    pages: int
    blocks: int


@frozen
class Example:
    """One page on which site and generic rules disagree; values as text, shortened."""

    page: str
    site: str | None
    generic: str | None


@frozen
class Disagreement:
    """On how many pages a field is another with the site's rules than without them."""

    field: str
    pages: int
    #: The first of these pages.
    examples: tuple[Example, ...]


@frozen
class Fault:
    """What went wrong on a page."""

    page: str
    message: str


@frozen
class Report:
    """What a check for drift has found in a batch of pages."""

    site: str
    #: Pages that were read.
    pages: int
    #: Those of them that are HTML: selectors and layouts speak of these alone.
    html_pages: int
    #: Pages that could not be read at all.
    unread: tuple[Fault, ...]
    #: Names of the pages that newsparse does not take for the site's.
    foreign: tuple[str, ...]
    #: Names of the HTML pages that no layout fits; empty for a site without layouts.
    unmatched: tuple[str, ...]
    layouts: tuple[LayoutUse, ...]
    fields: tuple[FieldUse, ...]
    selectors: tuple[SelectorUse, ...]
    line_rules: tuple[LineRuleUse, ...]
    disagreements: tuple[Disagreement, ...]
    #: What the site's selectors and callables did wrong.
    faults: tuple[Fault, ...]
    #: What was worse than the thresholds allow, in sentences; empty when there is no drift.
    alarms: tuple[str, ...] = ()

    @property
    def unused(self) -> tuple[str, ...]:
        """Return the layouts, selectors and line rules that found nothing on any page."""
        layouts = [f"layout {each.layout!r}" for each in self.layouts if not each.pages]
        selectors = [
            f"{'' if each.layout is None else each.layout + ':'}{each.field} {each.selector}"
            for each in self.selectors
            if each.pages and not each.found
        ]
        rules = [f"line rule {each.rule!r}" for each in self.line_rules if not each.pages]
        return (*layouts, *selectors, *rules)
