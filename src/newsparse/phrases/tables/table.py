"""The form of a phrase table: `Table`, phrases of many languages in one plain text.

Each line of the text opens with a language code and a colon, then holds phrases between `` | ``; a
language may have several lines. Two marks stand in a phrase for what differs from page to page:
``{}`` for any words, ``{n}`` for a number. Case, ends, quotes and white space do not count: see
`newsparse.phrases.lines`.
"""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Table"]


@frozen
class Table:
    """Phrases that mean the same thing, and what that is."""

    #: Name of the table, given as the rule of every block that it labels.
    rule: str
    #: One of `newsparse.roles.KINDS`.
    kind: str
    #: For `related_label`, what the list under the label holds; else ``None``.
    module: str | None = None
    #: Phrases that mean only this when they fill a whole line, on any page.
    certain: str = field(default="", kw_only=True)
    #: Phrases that may also be words of a story: its heading, a caption.
    possible: str = field(default="", kw_only=True)
    #: The count that the phrases state in words ("No comments"); ``None`` when they state none.
    count: int | None = field(default=None, kw_only=True)
    #: Characters of the longest line that a phrase with ``{}`` may match.
    longest: int = field(default=200, kw_only=True)
