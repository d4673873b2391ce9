"""Who wrote a story: `Author`."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Author"]


@frozen
class Author:
    """A person or an organisation that the byline names."""

    #: The name as printed, without "By" and without a job title.
    name: str
    #: Absolute URL of the author's page; ``None`` when the page links none.
    url: str | None = None
    #: ``True`` for an agency, a desk or a paper ("Reuters", "Staff").
    is_organization: bool = False
