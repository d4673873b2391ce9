"""The features of a page: for each block and each element around blocks, rows of the tables.

This is all that the reader sees. It is made in one pass over the blocks, the same for text dumps,
which have no elements, and for HTML pages.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newsparse.draft import NOWHERE, Draft
from newsparse.reader.elements import Elements, elements_of
from newsparse.reader.lines import Line, line_of
from newsparse.reader.prose import prose_of
from newsparse.reader.targets import target_rows
from newsparse.reader.vocabulary import BASE, word_row

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["Features", "Page", "Said", "Shown", "features_of"]

Ints: TypeAlias = NDArray[np.int64]

_LINKED: Final = np.array([0.01, 0.1, 0.25, 0.5, 0.8, 0.99])
_STRONG: Final = np.array([0.01, 0.5, 0.95])
_PLACES: Final = np.array([1, 2, 4, 8, 16, 32, 64, 128, 256])
#: A block counts for so many characters at the most, and for so many at the least.
_MOST: Final = 600
_LIKENESS: Final = (0.01, 0.25, 0.5, 0.75, 0.95)
_NOT_WORD: Final = re.compile(r"[\W_]+")
_WORD: Final = re.compile(r"\w+")
#: Markup and entities in the metadata's text.
_MARKUP: Final = re.compile(r"<[^<>]{0,2000}>|&[#\w]{1,12};")
#: A block is looked up by so many letters of its beginning.
_KEY: Final = 60
_HEAD: Final = 100
#: A shorter story told is most often a summary.
_LEAST_STORY: Final = 400
_LEAST_TOLD: Final = 12


class Said(NamedTuple):
    """What is known of a page from elsewhere than its blocks; empty for what is not known."""

    #: The page's own address.
    url: str | None = None
    titles: tuple[str, ...] = ()
    summary: str | None = None
    #: The story, whole or in part, as the metadata gives it.
    story: str | None = None
    #: What it says that it is: see `newsparse.reader.page_words`.
    words: tuple[str, ...] = ()


class Shown(NamedTuple):
    """What the reader is shown of a page."""

    drafts: Sequence[Draft]
    #: Those that the drafts of an HTML page were made from; ``None`` for a text dump.
    boxes: Sequence[Box] | None = None
    said: Said = Said()
    #: The places of the blocks that images stand right before.
    images: frozenset[int] = frozenset()
    #: Attributes that hold names of elements beside class and id.
    naming: Sequence[str] = ()


class Features(NamedTuple):
    """The features of a page's blocks and elements, as arrays."""

    #: Rows of all blocks one after the other, and where those of each block begin.
    rows: Ints
    starts: Ints
    #: Characters of each block, at most 600.
    sizes: Ints
    #: Rows of all elements, and where those of each begin.
    names: Ints
    name_starts: Ints
    #: The stretch of blocks that each element holds, and the element around it.
    first: Ints
    end: Ints
    above: Ints
    #: The element that each block stands in.
    of_block: Ints
    #: Rows of what the page says of itself; the first is that of no word.
    page: Ints


class Page(NamedTuple):
    """A page as the reader sees it, and what of it others need as well."""

    lines: list[Line]
    #: ``None`` for a text dump.
    elements: Elements | None
    features: Features


def features_of(shown: Shown) -> Page:
    """Return the features of a page that has any block."""
    drafts, boxes, said, images, naming = shown
    lines = [line_of(draft.text) for draft in drafts]
    lengths = [line.length for line in lines]
    sizes = [min(len(draft.text), _MOST) for draft in drafts]
    linked = (
        [sum(len(link.text) for link in draft.links) for draft in drafts]
        if boxes is None
        else [box.linked for box in boxes]
    )
    prose = prose_of(lines, sizes, linked)
    columns = (
        [line.rows for line in lines],
        prose.of_blocks(),
        _placed(drafts, prose.rough, images),
        target_rows(drafts, lengths, said.url),
        _told(drafts, lines, said),
        _marked(drafts, np.array(lengths), np.array(linked), boxes),
    )
    blocks = list(map(_joined, zip(*columns, strict=True)))
    rows, starts = _flat(blocks)
    about = np.array([word_row("page:"), *(word_row(f"page:{word}") for word in said.words)])
    if boxes is None:
        zero = np.zeros(1, dtype=np.int64)
        count = np.array([len(drafts)])
        nowhere = np.zeros(len(drafts), dtype=np.int64)
        features = Features(
            rows, starts, np.array(sizes), zero, zero, zero, count, zero, nowhere, about
        )
        return Page(lines, None, features)
    found = elements_of(boxes, naming)
    inside = prose.of_elements(found)
    names, name_starts = _flat([
        each.rows + more + held
        for each, more, held in zip(found.names, found.more, inside, strict=True)
    ])  # fmt: skip
    features = Features(
        rows=rows,
        starts=starts,
        sizes=np.array(sizes),
        names=names,
        name_starts=name_starts,
        first=np.array(found.first),
        end=np.array(found.end),
        above=np.array(found.above),
        of_block=np.array(found.of_block),
        page=about,
    )
    return Page(lines, found, features)


def _joined(parts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    one, two, three, four, five, six = parts
    return one + two + three + four + five + six


def _flat(rows: Sequence[tuple[int, ...]]) -> tuple[Ints, Ints]:
    """Return all rows in one array, and where those of each begin; none may be empty."""
    sizes = np.fromiter(map(len, rows), dtype=np.int64, count=len(rows))
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=int(sizes.sum()))
    return flat, np.cumsum(sizes) - sizes


def _placed(
    drafts: Sequence[Draft], rough: Ints, images: frozenset[int]
) -> Iterator[tuple[int, ...]]:
    """Yield the rows of where each block stands, and how often the page says the same."""
    texts = [draft.text for draft in drafts]
    counts = Counter(texts)
    count = len(drafts)
    repeats = np.minimum([counts[text] for text in texts], 3) * 4 + rough
    steps = np.searchsorted(_PLACES, np.arange(count), side="right")
    return zip(
        (BASE.repeats + repeats).tolist(),
        (BASE.top + steps).tolist(),
        (BASE.bottom + steps[::-1]).tolist(),
        [BASE.gap + min(draft.gap, 3) for draft in drafts],
        [BASE.image + (place in images) for place in range(count)],
        strict=True,
    )


def _marked(
    drafts: Sequence[Draft], lengths: Ints, linked: Ints, boxes: Sequence[Box] | None
) -> Iterator[tuple[int, ...]]:
    """Yield the rows of what the markup says of each block; `linked` are characters of links."""
    sizes = np.array([len(draft.text) for draft in drafts])
    shares = np.searchsorted(_LINKED, linked / sizes, side="right")
    markup = [BASE.markup + _markup(draft) for draft in drafts]
    by_length = (BASE.linked + shares * 13 + lengths).tolist()
    if boxes is None:
        return ((each, link, BASE.image + 2) for each, link in zip(markup, by_length, strict=True))
    strong = np.searchsorted(_STRONG, np.array([box.strong for box in boxes]) / sizes, side="right")
    counts = np.minimum([len(draft.links) for draft in drafts], 3)
    return zip(
        markup,
        by_length,
        (BASE.strong + strong * 13 + lengths).tolist(),
        (BASE.links + counts * 7 + shares).tolist(),
        strict=True,
    )


def _markup(draft: Draft) -> int:
    """Return what the markup says of a block: 1 to 6 for headings, 0 for nothing."""
    place = draft.place
    found = (
        draft.heading
        or 8 * draft.is_row
        or 9 * place.is_caption
        or 10 * place.is_cite
        or 11 * draft.is_code
        or 12 * (place.figure > 0)
    )
    if found or place is NOWHERE:
        if draft.image is not None:
            return _IMAGE
        return found or _QUOTE * draft.is_quote or 7 * (draft.marker is not None)
    if place.quoted is not None:
        return _QUOTE + (place.quoted.provider is not None)
    if place.item is not None:
        return _ITEM + min(place.item.level, 2) * 2 + place.item.ordered
    return 0


_QUOTE: Final = 13
_ITEM: Final = 15
_IMAGE: Final = 22


def _told(drafts: Sequence[Draft], lines: Sequence[Line], said: Said) -> list[tuple[int, ...]]:
    """Return the rows of how each block agrees with the metadata."""
    titles = [
        (frozenset(_WORD.findall(title.lower())), _folded(title)) for title in set(said.titles)
    ]
    summary = _folded(_MARKUP.sub(" ", said.summary)) if said.summary else ""
    story = _folded(_MARKUP.sub(" ", said.story)) if said.story else ""
    story = story if len(story) >= _LEAST_STORY else ""
    found = []
    for draft, line in zip(drafts, lines, strict=True):
        rows: tuple[int, ...] = ()
        if titles and line.words:
            like = _likeness(draft.text, line, titles)
            rows = (BASE.title + like * 4 + line.rough,)
        if (summary or story) and len(draft.text) >= _LEAST_TOLD:
            key = _folded(draft.text[:_HEAD])[:_KEY]
            kind = (1 + (key in story) if story else 0) if key else 0
            rows += (BASE.told + kind * 4 + line.rough,)
            if summary and key:
                rows += (BASE.told + (3 + (key in summary)) * 4 + line.rough,)
        found.append(rows)
    return found


def _likeness(text: str, line: Line, titles: Sequence[tuple[frozenset[str], str]]) -> int:
    """Return how like a block is to the likest title: 0 for none told, 7 for the same letters."""
    best = 0.0
    for words, folded in titles:
        both = len(words & line.words)
        if both:
            share = both / max(len(words), len(line.words))
            if share > _LIKENESS[1] and _folded(text[:400]) == folded:
                return 7
            best = max(best, share)
    return 1 + bisect_right(_LIKENESS, best)


def _folded(text: str) -> str:
    return _NOT_WORD.sub("", text).lower()
