"""Selectors from saved pages of a site: `induce`.

The generic rules read the pages and say which elements gave what. Short, stable selectors that find
these elements on all the pages, and nothing else, are put into a `Site`; the pages are then read
with it, and what would change a value is dropped. A field without a selector is left to the generic
rules, which read it on these pages already.

No file is read and nothing is fetched: a caller hands over the pages.
"""

from newsparse.induction.inducing import induce
from newsparse.induction.report import Finding, Induction
from newsparse.induction.samples import Sample

__all__ = ["Finding", "Induction", "Sample", "induce"]
