"""What a reader sees of a page's fields: lines with a role, headlines, times.

These are plain values, so that anything that can tell the role of a block can fill them in:
`newsparse.fields.tree` does it from the tree alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.content import Link
from newsparse.roles import Role

if TYPE_CHECKING:
    from newsparse.fields.table import Sources

__all__ = ["Line", "Time", "Visible"]


@frozen
class Line:
    """One visible line that speaks of the story, and why it is thought to."""

    #: TITLE, SUBTITLE, BYLINE, DATE, KICKER or TAGS; lines of other roles are not looked at.
    role: Role
    #: The words, white space folded.
    text: str
    #: XPath, or ``chars 12-48`` of a text dump.
    locator: str | None = None
    #: Name of the rule that gave the role.
    rule: str = ""
    #: Between 0 and 1: how sure the rule is.
    score: float = 1.0
    #: The links of the line, addresses as printed: the names of authors, the tags.
    links: tuple[Link, ...] = ()


@frozen
class Time:
    """One ``<time datetime>`` of the page."""

    #: The attribute as written.
    datetime: str
    #: The words inside, white space folded.
    text: str = ""
    locator: str | None = None
    #: How many paragraphs stand between it and a headline before it, or blocks of any kind if the
    #: headline is behind it.
    distance: int = 0
    #: Whether its words or marks say that the story was changed then.
    is_update: bool = False


@frozen
class Visible:
    """All that a page shows of its fields; lines and headings in the order of the page."""

    lines: tuple[Line, ...] = ()
    #: Every ``<h1>``, whether it is the headline or the name of the site.
    headings: tuple[Line, ...] = ()
    #: The ``<time>`` elements nearest to the headline, the nearest first.
    times: tuple[Time, ...] = ()
    #: Some of the story's text, to tell its language by.
    sample: str = ""
    #: The metadata that it was seen beside, with what was read of them; ``None`` for none.
    sources: Sources | None = field(default=None, eq=False, repr=False)

    def of(self, *roles: Role) -> Iterator[Line]:
        """Yield the lines of some roles, in the order of the page."""
        return (line for line in self.lines if line.role in roles)
