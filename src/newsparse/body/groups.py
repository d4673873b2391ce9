"""Which neighbouring blocks of a story belong together, and what they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from typing import Final, NamedTuple

from newsparse.body.figures import captioned
from newsparse.body.lists import flat_list, is_list, is_number, nested_list, root_of
from newsparse.body.places import joined, whole
from newsparse.body.tables import table_of
from newsparse.content import BodyBlock, Code, Embed, Heading, Paragraph, Quote
from newsparse.draft import Draft

__all__ = ["group"]

#: A heading that no markup marks is at most this long …
_HEADING: Final = 110
#: … and stands above a text at least this long, or above a list.
_TEXT: Final = 60
_SUB_LEVEL: Final = 2
#: A quotation of more blocks is a story that the page indents.
_MOST_QUOTED: Final = 10
#: What stands before the name of who is quoted.
_DASHES: Final = " \n-–—―~"


class _Kind(Enum):
    CAPTION = auto()
    QUOTE = auto()
    TABLE = auto()
    LIST = auto()
    #: Items by their marker alone.
    ITEMS = auto()
    SINGLE = auto()


class _Key(NamedTuple):
    """Neighbours with the same key belong together."""

    kind: _Kind
    number: int


def group(
    chosen: Sequence[Draft], captions: Mapping[int, int], without: frozenset[_Kind] = frozenset()
) -> Iterator[BodyBlock]:
    """Yield the blocks of the story.

    `captions` are the places of captions, those of one image with the same number. Kinds in
    `without` are those that the markup claims, but wrongly, for all of `chosen`.
    """
    keys = [_key(draft, captions, without) for draft in chosen]
    index = 0
    while index < len(chosen):
        kind = keys[index].kind
        end = index + 1
        while end < len(chosen) and keys[end] == keys[index] and _follows(chosen, end, kind):
            end += 1
        run = chosen[index:end]
        if kind is _Kind.SINGLE:
            yield _single(run[0], chosen[end] if end < len(chosen) else None)
        elif _is_wrong(kind, run):
            yield from group(run, captions, without | {kind})
        else:
            yield _made(kind, run)
        index = end


def _key(draft: Draft, captions: Mapping[int, int], without: frozenset[_Kind]) -> _Key:
    place = draft.place
    order = draft.position.order
    if order in captions:
        return _Key(_Kind.CAPTION, captions[order])
    if place.quoted is not None and _Kind.QUOTE not in without:
        return _Key(_Kind.QUOTE, place.quoted.number)
    if draft.is_row or (place.table and place.is_caption and not place.figure):
        return _Key(_Kind.TABLE, place.table)
    if place.item is not None and _Kind.LIST not in without:
        return _Key(_Kind.LIST, root_of(place.item))
    if draft.marker and place.item is None:
        return _Key(_Kind.ITEMS, is_number(draft.marker))
    return _Key(_Kind.SINGLE, -order)


def _follows(chosen: Sequence[Draft], index: int, kind: _Kind) -> bool:
    """Return whether a block goes on the run of its kind, where only the looks tell."""
    draft, before = chosen[index], chosen[index - 1]
    if kind is _Kind.ITEMS:
        return draft.position.order == before.position.order + 1
    return kind is not _Kind.TABLE or bool(draft.place.table) or not draft.gap


def _is_wrong(kind: _Kind, run: Sequence[Draft]) -> bool:
    """Return whether the markup lays out a part of the story as a quotation or a list."""
    if kind is _Kind.QUOTE:
        return len(run) > _MOST_QUOTED or any(draft.heading or draft.is_row for draft in run)
    return kind is _Kind.LIST and not is_list(run)


def _made(kind: _Kind, run: Sequence[Draft]) -> BodyBlock:
    match kind:
        case _Kind.CAPTION:
            return captioned(run)
        case _Kind.QUOTE:
            return _quote(run)
        case _Kind.LIST:
            return nested_list(run)
        case _Kind.ITEMS:
            return flat_list(run)
    caption = "\n".join(draft.text for draft in run if not draft.is_row)
    rows = [draft for draft in run if draft.is_row]
    return table_of(rows, caption or None) if rows else _single(run[0], None)


def _quote(run: Sequence[Draft]) -> Quote | Embed:
    """Return a quotation, or the post of another site that stands as one on the page."""
    quoted = run[0].place.quoted
    if quoted is not None and quoted.provider is not None:
        return Embed(quoted.provider, whole(run), quoted.url, joined(run)[0])
    words = [draft for draft in run if not draft.place.is_cite] or list(run)
    cites = [draft.text for draft in run if draft.place.is_cite and len(words) < len(run)]
    text, spans = joined(words)
    said = words[-1].credit
    if said is not None and len(said) < len(text):
        text = text[: len(text) - len(said)].rstrip(_DASHES)
        spans = tuple(span for span in spans if span.end <= len(text))
        cites.insert(0, said)
    cite = "\n".join(cites).strip(_DASHES)
    return Quote(text, whole(words), spans, cite or None)


def _single(draft: Draft, following: Draft | None) -> BodyBlock:
    if draft.is_code:
        return Code(draft.text, draft.position, draft.language)
    if draft.is_quote and draft.place.quoted is None:
        return Quote(draft.text, draft.position, draft.spans)
    if draft.heading:
        return Heading(draft.text, draft.position, max(_SUB_LEVEL, draft.heading), draft.spans)
    if _is_heading(draft.text, following):
        return Heading(draft.text, draft.position, _SUB_LEVEL, draft.spans)
    return Paragraph(draft.text, draft.position, draft.spans)


def _is_heading(text: str, following: Draft | None) -> bool:
    """Return whether a block that no markup marks reads as a heading of what follows it."""
    if following is None or len(text) > _HEADING or "\n" in text or text[-1] in ".,;…":
        return False
    if text[-1] == ":" or not (text[0].isalnum() or text[0] in "“‘\"'«¿¡„#("):
        return False
    if text[-1] in '”’"»' and text[0] in '“‘"«':
        return False
    is_text = len(following.text) >= _TEXT and len(following.text) > len(text)
    return is_text or bool(following.marker)
