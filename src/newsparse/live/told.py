"""The entries of a live blog that the page's data hold: ``liveBlogUpdate`` of its JSON-LD."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from newsparse.article import LiveUpdate
from newsparse.content import BodyBlock, Heading, Paragraph, Position
from newsparse.fields.moments import Moment, is_possible, read
from newsparse.metadata import absolute

if TYPE_CHECKING:
    from newsparse.metadata import Metadata

__all__ = ["Told", "letters", "story_of", "told"]

_PROPERTY: Final = "liveBlogUpdate"
_MOST: Final = 5_000
_LONGEST_HEADLINE: Final = 500


@frozen
class Told:
    """One entry as the page's data hold it."""

    headline: str | None
    #: Its paragraphs; empty when the data hold no text.
    paragraphs: tuple[str, ...]
    moment: Moment | None
    #: The time as the data write it.
    written: str | None
    url: str | None


def told(metadata: Metadata) -> tuple[Told, ...]:
    """Return the entries that the data of a page hold, in their order."""
    found: list[Told] = []
    for graph in (metadata.json_ld, metadata.microdata):
        for node in graph.nodes:
            value = node.data.get(_PROPERTY)
            for each in (value if isinstance(value, list) else [value])[:_MOST]:
                known = graph.resolve(each)
                if isinstance(known, dict):
                    found += _entry(known, metadata.links.base)
            if found:
                return tuple(found)
    return ()


def _entry(data: Mapping[str, Any], base: str | None) -> Iterator[Told]:
    headline = _line(data.get("headline") or data.get("name"))
    body = data.get("articleBody") or data.get("text")
    lines = html.unescape(body).splitlines() if isinstance(body, str) else []
    paragraphs = tuple(filter(None, (" ".join(line.split()) for line in lines)))
    if headline is None and not paragraphs:
        return
    when = data.get("datePublished") or data.get("dateCreated")
    written = when.strip() if isinstance(when, str) and when.strip() else None
    moment = read(written) if written is not None else None
    address = data.get("url") or data.get("@id")
    url = absolute(address, base) if isinstance(address, str) else None
    is_right = moment is not None and is_possible(moment)
    yield Told(headline, paragraphs, moment if is_right else None, written, url)


def _line(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(value[:_LONGEST_HEADLINE]).split()) or None


def letters(text: str) -> str:
    """Return the letters and digits of a text, by which two spellings of it are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def story_of(entries: Sequence[Told]) -> tuple[tuple[BodyBlock, ...], tuple[LiveUpdate, ...]]:
    """Return the story that the entries make where the page shows none, and its sections."""
    blocks: list[BodyBlock] = []
    updates: list[LiveUpdate] = []
    for each in entries:
        position = Position(len(blocks))
        heading = each.headline or each.written
        if heading is not None:
            blocks.append(Heading(heading, position))
        first = len(blocks)
        blocks += [
            Paragraph(text, Position(order)) for order, text in enumerate(each.paragraphs, first)
        ]
        published = each.moment.value if each.moment is not None else None
        updates.append(LiveUpdate(position, each.headline, published, None, each.url))
    return tuple(blocks), tuple(updates)
