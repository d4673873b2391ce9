"""A report of drift as it is drawn: the verdict last, since a terminal shows the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsparse.cli.screen import prose, ruled
from newsparse.drift import Disagreement, Report

__all__ = ["render"]

#: So many names of pages are shown of those that have one fault.
_NAMES = 10


def render(report: Report) -> RenderableType:
    """Return the drawing of a report, for a console of any width."""
    parts = [part for part in _parts(report) if part is not None]
    spaced = [item for part in parts for item in (part, Text())]
    return Group(*spaced, *_verdict(report))


def _parts(report: Report) -> Iterator[RenderableType | None]:
    dumps = report.pages - report.html_pages
    yield Text.assemble(
        (report.site, "bold"), f": {report.html_pages} HTML pages, {dumps} text dumps"
    )
    yield _counts(("Layout", "Pages"), [(each.layout, str(each.pages)) for each in report.layouts])
    yield _counts(
        ("Layout", "Field", "Found on", "Used on"),
        [
            (each.layout or "", each.field, f"{each.found} of {each.pages}", str(each.used))
            for each in report.fields
        ],
    )
    yield _counts(
        ("Layout", "Field", "Selector", "Found on"),
        [
            (each.layout or "", each.field, each.selector, f"{each.found} of {each.pages}")
            for each in report.selectors
        ],
    )
    yield _counts(
        ("Line rule", "Pages", "Blocks"),
        [(each.rule, str(each.pages), str(each.blocks)) for each in report.line_rules],
    )
    yield _disagreements(report.disagreements)
    yield _names("No layout fits", report.unmatched)
    yield _names("Not taken for the site’s", report.foreign)
    yield _names("Found nothing on any page", report.unused)


def _counts(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Table | None:
    """Return a table of counts, the words to the left and the numbers to the right."""
    if not rows:
        return None
    grid = ruled(expand=False)
    for head in heads:
        is_number = head in {"Pages", "Blocks", "Found on", "Used on"}
        grid.add_column(head, justify="right" if is_number else "left", overflow="fold")
    for row in rows:
        grid.add_row(*map(prose, row))
    return grid


def _disagreements(found: Sequence[Disagreement]) -> Table | None:
    """Return the fields that site and generic rules read differently, with one page for each."""
    if not found:
        return None
    grid = ruled()
    grid.add_column("Differs", overflow="fold")
    grid.add_column("Pages", justify="right")
    for head in ("With the site", "Without it"):
        grid.add_column(head, ratio=1, no_wrap=True, overflow="ellipsis")
    for each in found:
        first = each.examples[0]
        values = (prose(" ".join((value or "–").split())) for value in (first.site, first.generic))
        grid.add_row(each.field, str(each.pages), *values)
    return grid


def _names(title: str, names: Sequence[str]) -> Text | None:
    """Return a list of pages, or of what is declared, shortened."""
    if not names:
        return None
    lines = [Text(f"{title}: {len(names)}", style="bold")]
    lines += [prose(f"  {name}") for name in names[:_NAMES]]
    if len(names) > _NAMES:
        lines.append(Text(f"  … {len(names) - _NAMES} more", style="dim"))
    return Text("\n").join(lines)


def _verdict(report: Report) -> Iterator[Text]:
    """Yield the alarms, or the sentence that there is none."""
    for alarm in report.alarms:
        line = Text("drift: ", style="red")
        line.append_text(prose(alarm))
        yield line
    if not report.alarms:
        yield Text("The plugin fits these pages.", style="green")
