"""The comments that the data of a page hold: ``comment`` of its own article in JSON-LD."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsparse.article import Comment
from newsparse.comments.parts import Date

if TYPE_CHECKING:
    from newsparse.metadata import Graph

__all__ = ["told"]

_MOST: Final = 1_000


def told(graph: Graph, language: str | None) -> Iterator[Comment]:
    """Yield the comments that the data of the page's own article hold."""
    node = graph.article or graph.work
    said = node.data.get("comment") if node is not None else None
    for each in (said if isinstance(said, list) else [said])[:_MOST]:
        value = graph.resolve(each)
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(value, dict) or not isinstance(text, str) or not text.strip():
            continue
        lines = (" ".join(line.split()) for line in html.unescape(text).splitlines())
        when = value.get("datePublished") or value.get("dateCreated")
        date = Date(written=when if isinstance(when, str) else "")
        author = _author(graph.resolve(value.get("author") or value.get("creator")))
        yield Comment("\n".join(filter(None, lines)), None, author, date.moment(language))


def _author(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    name = value.get("name") if isinstance(value, dict) else value
    return " ".join(name.split()) or None if isinstance(name, str) else None
