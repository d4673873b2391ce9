"""What reading a byline gives: who is named, and what they did."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Author", "Byline"]


@frozen
class Author:
    """A person or an organisation that the byline names."""

    #: The name as printed, without "By" and without a job title.
    name: str
    #: Absolute URL of the author's page; ``None`` when the page links none.
    url: str | None = None
    #: ``True`` for an agency, a desk or a paper ("Reuters", "Staff").
    is_organization: bool = False


@frozen
class Byline:
    """A line that says who wrote, edited or photographed a story."""

    #: The names in the order of the line; never empty.
    authors: tuple[Author, ...]
    #: What they did: "author", "editor", "updater", "photographer", "reviewer", "translator" or
    #: "reporter" (who helped with the reporting). Only an "author" is the story's author.
    role: str
    #: Whether the line opens with words that say so ("By", "Text:"); else it is only likely.
    has_label: bool
    #: Offsets of the first name's first character and of the one after the last name's last.
    start: int
    end: int
    #: What follows the names, without the separator: a job, a date, another byline.
    rest: str
