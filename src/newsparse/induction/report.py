"""What an induction found: `Induction`."""

from __future__ import annotations

from attrs import frozen

from newsparse.sites import Site

__all__ = ["Finding", "Induction"]


@frozen
class Finding:
    """What became of one field."""

    #: Name of the field in a `Site`.
    field: str
    #: The selectors; for related posts, one for each kind of card. Empty when the field is left to
    #: the generic rules.
    selectors: tuple[str, ...]
    #: On how many of the pages the generic rules read the field.
    pages: int
    #: What the author has to know, in one sentence.
    note: str


@frozen
class Induction:
    """Selectors that hold on all the pages, as a site, and what is to be said of them."""

    site: Site
    pages: int
    findings: tuple[Finding, ...]
    #: Where the pages are not alike, and what to look at, in sentences.
    remarks: tuple[str, ...]
