"""The drift alarm: whether what a site's plugin declares still fits the pages of the site.

`check` is handed a batch of pages and returns a `Report`: which selector found something on how
many of them, which line rules claimed something, which pages no layout fits, and where the fields
are not what the generic rules make of the same pages. What is worse than the `Thresholds` allow is
in `Report.alarms`, in sentences.

No file is read and nothing is fetched: a caller that watches a site hands over the pages.
"""

from newsparse.drift.checking import check
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
from newsparse.drift.watching import WatchedPage

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
    "WatchedPage",
    "check",
]
