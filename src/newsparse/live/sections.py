"""Making sections of the body of a live blog's entries: labels, headings, and the typed entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from newsparse.article import LiveUpdate
from newsparse.classify import Label
from newsparse.content import BodyBlock, Heading, Paragraph, Position, Span
from newsparse.draft import Draft, Item
from newsparse.live.entries import Entry, is_bare
from newsparse.live.siblings import PROSE
from newsparse.roles import Role

__all__ = ["headed", "relabelled", "split_times", "updates_of"]

_RULE: Final = "live-entry"
_SCORE: Final = 0.8
#: Roles that the shape of an entry is mistaken for: in it they are the story, if they read so.
_MISTAKEN: Final = frozenset(
    {
        *(Role.RELATED, Role.RELATED_LABEL, Role.NAVIGATION, Role.UI, Role.TITLE, Role.SUBTITLE),
        *(Role.KICKER, Role.AUTHOR_BIO, Role.COMMENTS),
    }
)
#: How the rules are called that give a block the likeliest role where no other rule knows it.
_LIKELIEST: Final = "likeliest-by-"
#: Level of a heading that the page does not mark as one.
_LEVEL: Final = 2
#: What stands between a time and the text behind it.
_SEPARATORS: Final = " \n\t|:·•–—-"


def relabelled(
    entries: Sequence[Entry], drafts: Sequence[Draft], labels: Sequence[Label]
) -> list[Label]:
    """Return the labels with the blocks of the entries as what they are in a live blog."""
    found = list(labels)
    body = Label(Role.BODY, _RULE, _SCORE)
    for entry in entries:
        for place in entry.places if entry.is_whole else ():
            if _may_be_mistaken(found[place]) and _reads_as_story(drafts[place]):
                found[place] = body
        heading = _heading_of(entry, drafts)
        if heading is not None:
            found[heading] = body
        if entry.time is not None and _is_time(entry, drafts) and entry.time != heading:
            found[entry.time] = Label(Role.DATE, _RULE, _SCORE)
    return found


def _may_be_mistaken(label: Label) -> bool:
    """Return whether a role was given for the shape of an entry, or for want of a better one."""
    return label.role in _MISTAKEN or label.rule.startswith(_LIKELIEST)


def _reads_as_story(draft: Draft) -> bool:
    """Return whether a block of an entry is prose, a heading, or an item that is no link."""
    linked = sum(len(link.text) for link in draft.links)
    if 2 * linked >= len(draft.text):
        return False
    return len(draft.text) >= PROSE or bool(draft.heading) or draft.marker is not None


def _is_time(entry: Entry, drafts: Sequence[Draft]) -> bool:
    return (
        entry.time is not None
        and entry.printed is not None
        and is_bare(drafts[entry.time], entry.printed)
    )


def _heading_of(entry: Entry, drafts: Sequence[Draft]) -> int | None:
    """Return the block that heads an entry: its headline, or its time; ``None`` for neither."""
    if entry.headline is not None:
        return entry.headline
    return entry.time if _is_time(entry, drafts) else None


def headed(entries: Sequence[Entry], drafts: Sequence[Draft]) -> list[Draft]:
    """Return the blocks with those that head an entry as headings, and no entry as an item."""
    found = list(drafts)
    for entry in entries:
        heading = _heading_of(entry, drafts)
        for place in entry.places if entry.is_item else ():
            item = found[place].place.item
            inner = None if item is None else _inner(item)
            marker = found[place].marker if inner is not None else None
            place_of = found[place].place._replace(item=inner)
            found[place] = evolve(found[place], place=place_of, marker=marker)
        if heading is not None:
            level = found[heading].heading or _LEVEL
            found[heading] = evolve(found[heading], heading=level, marker=None)
    return found


def _inner(item: Item) -> Item | None:
    """Return an item without the outermost of the lists that hold it; ``None`` for an outermost."""
    held: list[Item] = []
    each: Item | None = item
    while each is not None:
        held.append(each)
        each = each.parent
    inner: Item | None = None
    for each in reversed(held[:-1]):
        inner = each._replace(level=each.level - 1, parent=inner)
    return inner


def split_times(
    story: Sequence[BodyBlock], entries: Sequence[Entry], drafts: Sequence[Draft]
) -> tuple[BodyBlock, ...]:
    """Return the story with a heading made of each time that opens a paragraph of its entry.

    That is where an entry has neither a headline nor a block for its time: the time becomes the
    heading, and the paragraph is what follows it.
    """
    times = {
        entry.time: entry.printed
        for entry in entries
        if entry.time is not None and entry.printed and _heading_of(entry, drafts) is None
    }
    found: list[BodyBlock] = []
    for block in story:
        printed = times.get(block.position.order)
        if printed and isinstance(block, Paragraph) and block.text.startswith(printed):
            found += _split(block, printed)
        else:
            found.append(block)
    return tuple(found)


def _split(block: Paragraph, printed: str) -> Iterator[BodyBlock]:
    rest = block.text[len(printed) :].lstrip(_SEPARATORS)
    cut = len(block.text) - len(rest)
    yield Heading(printed, block.position, _LEVEL)
    if rest:
        spans = (
            Span(max(0, span.start - cut), span.end - cut, span.kind, span.url)
            for span in block.spans
            if span.end > cut
        )
        yield Paragraph(rest, block.position, tuple(spans))


def updates_of(
    entries: Sequence[Entry], story: Sequence[BodyBlock], drafts: Sequence[Draft]
) -> tuple[LiveUpdate, ...]:
    """Return the entries that have blocks in the story, each with the position of its first."""
    first: dict[int, Position] = {}
    entry_of = {place: number for number, entry in enumerate(entries) for place in entry.places}
    for block in story:
        number = entry_of.get(block.position.order)
        if number is not None:
            first.setdefault(number, block.position)
    return tuple(_update(entries[number], first[number], drafts) for number in sorted(first))


def _update(entry: Entry, position: Position, drafts: Sequence[Draft]) -> LiveUpdate:
    headline = drafts[entry.headline].text if entry.headline is not None else None
    published = entry.moment.value if entry.moment is not None else None
    return LiveUpdate(position, headline, published, entry.printed, entry.url)
