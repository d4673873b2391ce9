"""Blocks with the role of a field whose words are in no field, each with the reason.

What a page shows as its headline, deck, byline, date or tags is a source of that field. Where
another source was taken, or the block says nothing that could be read, this says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from newsparse import dates
from newsparse.article import Article, Block
from newsparse.authors import looks_like_name, read_byline
from newsparse.fields.wording import letters
from newsparse.roles import Role

__all__ = ["Unsaid", "unsaid"]


@frozen
class Unsaid:
    """A block whose words are in no field."""

    block: Block
    #: Name of the field that its role belongs to.
    field: str
    #: Why its words are not there, in a few words.
    reason: str


def unsaid(article: Article) -> tuple[Unsaid, ...]:
    """Return the blocks of a field's role whose words are not in it, in the order of the page."""
    return tuple(
        Unsaid(block, field, reason)
        for block in article.blocks
        if block.role in _FIELDS
        for field, why in [_FIELDS[block.role]]
        if (reason := why(article, block)) is not None
    )


def _taken(article: Article, field: str) -> str:
    """Return from where a field was taken instead."""
    why = article.evidence.get(field)
    if why is None:
        return "the reader is not sure enough of it"
    return f"another line or source was taken: {why.source}, {why.rule}"


def _title(article: Article, block: Block) -> str | None:
    return None if _is_in(block.text, article.title) else _taken(article, "title")


def _subtitle(article: Article, block: Block) -> str | None:
    return None if _is_in(block.text, article.subtitle) else _taken(article, "subtitle")


def _byline(article: Article, block: Block) -> str | None:
    said = letters(block.text)
    if any(letters(author.name) in said for author in article.authors):
        return None
    if any(_is_in(link.text, author.name) for link in block.links for author in article.authors):
        return None
    if not looks_like_name(block.text) and read_byline(block.text) is None:
        return _date(article, block) and "nobody is named in it"
    return _taken(article, "authors")


def _date(article: Article, block: Block) -> str | None:
    days = {found.value.date() for found in dates.find(block.text, article.language)}
    known = {moment.date() for moment in (article.published, article.modified) if moment}
    if days & known:
        return None
    return _taken(article, "published") if days else "no date can be read in it"


def _tags(article: Article, block: Block) -> str | None:
    said = letters(block.text)
    if any(letters(tag) in said for tag in article.tags):
        return None
    return _taken(article, "tags") if article.tags else "it is the label of tags, or holds none"


def _is_in(text: str, value: str | None) -> bool:
    """Return whether a text and a value say the same, or one says all of the other."""
    some, other = letters(text), letters(value or "")
    return bool(some and other) and (some in other or other in some)


_FIELDS: Final[dict[Role, tuple[str, Callable[[Article, Block], str | None]]]] = {
    Role.TITLE: ("title", _title),
    Role.SUBTITLE: ("subtitle", _subtitle),
    Role.BYLINE: ("authors", _byline),
    Role.DATE: ("published", _date),
    Role.TAGS: ("tags", _tags),
}
