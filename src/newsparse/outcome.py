"""What a page turned out to be: an article, none, a part of one, or nothing.

For an HTML page, what it says of itself is weighed together with the shape of its story and of its
address: a sum of weights, fitted by ``scripts/fit_outcome.py`` on pages of other kinds (products,
services, documentation, forums, lists). A text dump says nothing of itself, and there only the
amount of story counts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from newsparse.article import Outcome
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.fields import Fields, Kind
from newsparse.outcome_weights import BIAS, TABLES, WORDS
from newsparse.roles import Role

__all__ = ["SIZES", "Marks", "decide", "marks_of", "words_of"]

#: A page with less story than this, in characters, is no article …
_LEAST_STORY: Final = 140
#: … unless it says that it is one, and then this is enough.
_LEAST_SAID: Final = 60
#: With a paywall and less story than this, it shows only the beginning of one.
_LEAST_WHOLE: Final = 1_800
_KINDS: Final = tuple(Kind)
_SOURCES: Final = ("", "json-ld", "open-graph", "microdata", "url")
_LENGTHS: Final = (200, 500, 1_000, 1_800, 3_000, 5_000, 8_000, 15_000)
_SHARES: Final = (0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9)
_COUNTS: Final = (2, 4, 7, 12, 20, 35, 70)
_MEANS: Final = (0.5, 0.6, 0.7, 0.8, 0.9)
_MEDIANS: Final = (30, 60, 110, 180, 280, 400)
_SHORT: Final = 60
_DEEPEST: Final = 3


class Marks(NamedTuple):
    """The bins of a page; each indexes the weight table of the same name."""

    #: What it says that it is, and where.
    kind: int
    #: Whether it names a day and an author.
    signed: int
    #: Characters of story, and their share of the page's.
    length: int
    share: int
    #: Blocks of the story, how sure they are on the mean, their median length, and how many of
    #: them are short.
    blocks: int
    score: int
    median: int
    short: int
    #: Depth of the address, and words in its last part.
    address: int


#: Number of bins of each mark.
SIZES: Final = Marks(
    kind=len(_KINDS) * len(_SOURCES),
    signed=4,
    length=len(_LENGTHS) + 1,
    share=len(_SHARES) + 1,
    blocks=len(_COUNTS) + 1,
    score=len(_MEANS) + 1,
    median=len(_MEDIANS) + 1,
    short=len(_SHARES) + 1,
    address=5 * 5 + 1,
)


def decide(
    drafts: Sequence[Draft],
    labels: Sequence[Label],
    found: Fields,
    url: str | None,
    *,
    is_html: bool,
) -> Outcome:
    """Return the outcome of a page, of its labelled blocks and what it says of itself."""
    if not drafts:
        return Outcome.EMPTY
    story = sum(
        len(draft.text)
        for draft, each in zip(drafts, labels, strict=True)
        if each.role is Role.BODY
    )
    is_said = found.kind.kind is Kind.ARTICLE
    is_walled = any(each.role is Role.PAYWALL for each in labels)
    is_gated = story < _LEAST_WHOLE and (is_walled or found.is_accessible_for_free is False)
    if is_said and found.is_accessible_for_free is False and is_gated:
        # the publisher says both, and the little that is shown has no shape to weigh
        return Outcome.GATED
    if story < (_LEAST_SAID if is_said else _LEAST_STORY):
        return Outcome.NOT_ARTICLE
    address = url or found.canonical_url
    if is_html and _vote(marks_of(drafts, labels, found, url), words_of(address)) < 0:
        return Outcome.NOT_ARTICLE
    return Outcome.GATED if is_gated else Outcome.ARTICLE


def _vote(marks: Marks, words: Iterable[str]) -> float:
    said = sum(WORDS.get(word, 0.0) for word in sorted(words))
    return BIAS + said + sum(table[index] for table, index in zip(TABLES, marks, strict=True))


def words_of(url: str | None) -> frozenset[str]:
    """Return the words of an address, each with the part of it that it stands in.

    ``host:`` for those before the site's own name, ``path:`` for those of the folders, ``name:``
    for the last part where it is short, as "about-us" is and a headline is not.
    """
    if url is None:
        return frozenset()
    try:
        parts = urlsplit(url.lower())
    except ValueError:  # a host in brackets that is no address
        return frozenset()
    labels = (parts.hostname or "").split(".")[:-2]
    *folders, name = [part for part in parts.path.split("/") if part] or [""]
    found = {f"host:{label}" for label in labels if label != "www"}
    found |= {f"path:{word}" for folder in folders for word in _WORD.findall(folder)}
    if len(name) < _LONGEST_NAME:
        found |= {f"name:{word}" for word in _WORD.findall(name)}
    return frozenset(found)


_WORD: Final = re.compile("[a-z]{3,}")
_LONGEST_NAME: Final = 30


def marks_of(
    drafts: Sequence[Draft], labels: Sequence[Label], found: Fields, url: str | None
) -> Marks:
    """Return the bins of a page that has any story."""
    story = [
        (len(draft.text), each.score)
        for draft, each in zip(drafts, labels, strict=True)
        if each.role is Role.BODY
    ]
    sizes = sorted(size for size, _ in story)
    total = sum(sizes)
    count = max(len(story), 1)
    page = sum(len(draft.text) for draft in drafts)
    return Marks(
        _KINDS.index(found.kind.kind) * len(_SOURCES)
        + (_SOURCES.index(found.kind.source) if found.kind.source in _SOURCES else 0),
        (found.published is not None) * 2 + bool(found.authors),
        bisect_right(_LENGTHS, total),
        bisect_right(_SHARES, total / max(page, 1)),
        bisect_right(_COUNTS, len(story)),
        bisect_right(_MEANS, sum(score for _, score in story) / count),
        bisect_right(_MEDIANS, sizes[len(sizes) // 2] if sizes else 0),
        bisect_right(_SHARES, sum(size < _SHORT for size in sizes) / count),
        _address(url or found.canonical_url),
    )


def _address(url: str | None) -> int:
    """Return the bin of an address; the last one when there is none."""
    if url is None:
        return SIZES.address - 1
    try:
        parts = [part for part in urlsplit(url).path.split("/") if part]
    except ValueError:  # a host in brackets that is no address
        return SIZES.address - 1
    words = min((parts[-1].count("-") + parts[-1].count("_") + 1) // 2, 4) if parts else 0
    return min(len(parts), _DEEPEST + 1) * 5 + words
