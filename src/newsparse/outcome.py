"""What a page turned out to be: an article, none, a part of one, or nothing.

For an HTML page, what it says of itself is weighed together with the shape of its story: a sum of
weights, fitted by ``scripts/fit_reader.py`` on pages of other kinds (products, services, forums,
lists, walls, errors). A text dump says nothing of itself; there only the amount of story counts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from newsparse.article import Outcome
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.fields import Fields, Kind
from newsparse.roles import Role

__all__ = ["MARKS", "Marks", "decide", "marks_of"]

#: A page with less story than this, in characters, is no article …
_LEAST_STORY: Final = 140
#: … unless it says that it is one, and then this is enough.
_LEAST_SAID: Final = 60
#: With a paywall and less story than this, it shows only the beginning of one.
_LEAST_WHOLE: Final = 1_800
#: A page that weighs less is none. Most pages that are read are articles, so the scales lean.
_LEAST_WEIGHT: Final = -1.0
_LEAST_SIGNED: Final = -2.5
_KINDS: Final = tuple(Kind)
_LENGTHS: Final = (200, 500, 1_000, 1_800, 3_000, 5_000, 8_000, 15_000)
_SHARES: Final = (0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9)
_COUNTS: Final = (2, 4, 7, 12, 20, 35, 70)
_MEANS: Final = (0.5, 0.6, 0.7, 0.8, 0.9)
_MEDIANS: Final = (30, 60, 110, 180, 280, 400)
_SHORT: Final = 60


class Marks(NamedTuple):
    """The bins of a page; each has weights of its own."""

    #: What it says that it is.
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
    #: Blocks of teasers and of comments.
    related: int
    comments: int

    def rows(self) -> list[int]:
        """Return the place of each bin in the one table of weights."""
        return [start + each for start, each in zip(_STARTS, self, strict=True)]


_SIZES: Final = Marks(
    kind=len(_KINDS),
    signed=4,
    length=len(_LENGTHS) + 1,
    share=len(_SHARES) + 1,
    blocks=len(_COUNTS) + 1,
    score=len(_MEANS) + 1,
    median=len(_MEDIANS) + 1,
    short=len(_SHARES) + 1,
    related=len(_COUNTS) + 1,
    comments=len(_COUNTS) + 1,
)
_STARTS: Final = tuple(accumulate(_SIZES, initial=0))[:-1]
#: Number of bins of all marks.
MARKS: Final = sum(_SIZES)


def decide(
    drafts: Sequence[Draft],
    labels: Sequence[Label],
    found: Fields,
    weigh: Callable[[Sequence[int]], float] | None,
) -> Outcome:
    """Return the outcome of a page, of its labelled blocks and what it says of itself.

    `weigh` returns what bins, and what the page says of itself, weigh for an article, as log odds;
    ``None`` for a text dump.
    """
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
    # a whole story of a page whose JSON-LD says that it is an article needs no weighing
    is_sure = is_said and found.kind.source == "json-ld" and story >= _LEAST_WHOLE
    weight = 0.0 if weigh is None or is_sure else weigh(marks_of(drafts, labels, found).rows())
    if weight < _least_weight(found):
        return Outcome.NOT_ARTICLE
    return Outcome.GATED if is_gated else Outcome.ARTICLE


def _least_weight(found: Fields) -> float:
    """Return what a page must weigh: less if it names a day and an author, and nothing else."""
    is_signed = found.published is not None and found.authors
    is_open = found.kind.kind in {Kind.ARTICLE, Kind.UNKNOWN}
    return _LEAST_SIGNED if is_signed and is_open else _LEAST_WEIGHT


def marks_of(drafts: Sequence[Draft], labels: Sequence[Label], found: Fields) -> Marks:
    """Return the bins of a page."""
    roles = [each.role for each in labels]
    story = [
        (len(draft.text), each.score)
        for draft, each in zip(drafts, labels, strict=True)
        if each.role is Role.BODY
    ]
    sizes = sorted(size for size, _ in story)
    total, count = sum(sizes), max(len(story), 1)
    page = sum(len(draft.text) for draft in drafts)
    return Marks(
        _KINDS.index(found.kind.kind),
        (found.published is not None) * 2 + bool(found.authors),
        bisect_right(_LENGTHS, total),
        bisect_right(_SHARES, total / max(page, 1)),
        bisect_right(_COUNTS, len(story)),
        bisect_right(_MEANS, sum(score for _, score in story) / count),
        bisect_right(_MEDIANS, sizes[len(sizes) // 2] if sizes else 0),
        bisect_right(_SHARES, sum(size < _SHORT for size in sizes) / count),
        bisect_right(_COUNTS, roles.count(Role.RELATED)),
        bisect_right(_COUNTS, roles.count(Role.COMMENTS)),
    )
