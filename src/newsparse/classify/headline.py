"""Finding the headline: which block names the story.

The candidates are the blocks before the story and its first ones; each is scored by how it looks,
how near it is to the story, and how many of its words come back there. The weights in
`headline_weights` are fitted by ``scripts/fit_headline.py`` on pages whose title is known.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from math import exp
from typing import Final, NamedTuple

from newsparse.classify.headline_weights import LEAST, TABLES
from newsparse.classify.signals import widths
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import Role

__all__ = ["SIZES", "Marks", "candidates", "find_headline"]

#: So many blocks before the story are looked at, and so many at its beginning.
_REACH: Final = 40
_INSIDE: Final = 3
#: So many blocks at the top may be the page's title.
_TOP: Final = 3
#: The words of so much of the story are compared with a headline's.
_OPENING: Final = 1_000
_LENGTHS: Final = (10, 18, 28, 42, 60, 85, 115, 160)
_LONGEST: Final = 260
_DISTANCES: Final = (1, 2, 3, 4, 6, 9, 14, 22)
_SHARES: Final = (0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
#: Letters of scripts that part no words, or only short ones: each stands for a word. Hiragana is
#: left out, which is mostly grammar.
_DENSE: Final = r"\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7af"
_WORD: Final = re.compile(rf"[^\W\u3040-\u309f{_DENSE}]{{4,}}|[{_DENSE}]")


_ASCII_WORD: Final = re.compile(r"\w{4,}", re.ASCII)


class Marks(NamedTuple):
    """The bins of one candidate; each field indexes the weight table of the same name."""

    #: Columns: see `widths`.
    length: int
    #: Blocks between it and the story.
    distance: int
    #: Share of its longer words that come back in the story's opening.
    shared: int
    #: Whether it ends as a sentence does.
    stop: int
    #: 0 no heading by markup, 1 a heading of the first level, 2 of another.
    heading: int
    #: 0 stands alone, 1 stands again as a block, 2 stands again with more words around it.
    repeated: int
    #: Whether it is a line that sites print.
    phrase: int
    #: How many of the next three blocks are a date or a byline.
    followed: int
    #: Whether the story model takes it for story.
    inside: int


#: Number of bins of each mark.
SIZES: Final = Marks(len(_LENGTHS) + 1, len(_DISTANCES) + 1, len(_SHARES) + 1, 2, 3, 3, 2, 3, 2)


def find_headline(sketch: Sketch, claims: Claims) -> None:
    """Claim the headline, if the page has one; that of a site's declaration is claimed already."""
    if sketch.marked is not None and _claim_copies(sketch, claims):
        return
    title = sketch.said.title
    if title is not None and _claim_known(sketch, claims, title):
        return
    found = candidates(sketch, claims)
    if not found:
        return
    scores = {index: _score(marks) for index, marks in found.items()}
    best = max(scores, key=lambda index: (scores[index], index))
    if scores[best] < LEAST:
        return
    total = sum(exp(score - scores[best]) for score in scores.values())
    sureness = round(1.0 / total, 3)
    best = _without_site(sketch, found, best)
    title = sketch.drafts[best].text
    claims.labels[best] = Label(Role.TITLE, "headline", sureness)
    for index in found:
        text = sketch.drafts[index].text
        if index != best and (text == title or _adds_site(text, title)):
            claims.add(index, Label(Role.UI, "repeated-headline", sureness, "ui"))


def _claim_copies(sketch: Sketch, claims: Claims) -> bool:
    """Claim the copies of the headline that is claimed already; return whether there is one."""
    title = next((at for at, each in enumerate(claims.labels) if _is_title(each)), None)
    if title is None:
        return False
    text = sketch.drafts[title].text
    for index, draft in enumerate(sketch.drafts):
        if draft.text == text:
            claims.add(index, Label(Role.UI, "repeated-headline", 0.9, "ui"))
    return True


def _is_title(label: Label | None) -> bool:
    return label is not None and label.role is Role.TITLE


def _without_site(sketch: Sketch, found: Iterable[int], best: int) -> int:
    """Return the block that says the same headline without the site's name, if there is one."""
    title = sketch.drafts[best].text
    bare = [index for index in found if _adds_site(title, sketch.drafts[index].text)]
    return max(bare, default=best, key=lambda index: (len(sketch.drafts[index].text), index))


def _adds_site(text: str, title: str) -> bool:
    """Return whether a text is a headline with a site's name behind it, as page titles are."""
    if len(title) < _LENGTHS[1] or not text.startswith(title):
        return False
    return _SITE.match(text, len(title)) is not None


#: What parts a headline from the name of the site, in the title of a page.
_SITE: Final = re.compile(r"\s*(?:[|·•»«/\\]|[-–—:]{1,2}\s)\s*\S")


def _claim_known(sketch: Sketch, claims: Claims, title: str) -> bool:
    """Claim the block that says the known headline, a first-level heading before any other."""
    folded = " ".join(title.split()).casefold()
    places = [
        index
        for index, draft in enumerate(sketch.drafts)
        if len(draft.text) <= len(title) + _ROOM
        and draft.text.casefold() == folded
        and not sketch.is_marked(index)
    ]
    if not places:
        return False
    best = min(places, key=lambda index: (sketch.drafts[index].heading != 1, index))
    claims.labels[best] = Label(Role.TITLE, "known-headline", 0.95)
    for index in places:
        claims.add(index, Label(Role.UI, "repeated-headline", 0.9, "ui"))
    return True


#: Line breaks and spaces may make a block this much longer than the title that it says.
_ROOM: Final = 8


def _score(marks: Marks) -> float:
    votes = sum(table[index] for table, index in zip(TABLES, marks, strict=True))
    return votes + (_FIRST_LEVEL if marks.heading == 1 else 0.0)


#: Added for a heading of the first level. It is not fitted: few dumps mark headings, and those
#: that the weights are fitted on do not.
_FIRST_LEVEL: Final = 2.0


def candidates(sketch: Sketch, claims: Claims) -> dict[int, Marks]:
    """Return the blocks that may be the headline, each with its marks."""
    story = claims.story(sketch.parts)
    if not story:
        return {}
    first = story[0]
    drafts = sketch.drafts
    places = [*range(max(0, first - _REACH), first), *story[:_INSIDE]]
    places = [
        index
        for index in places
        if len(drafts[index].text) <= _LONGEST
        and _may_be(claims, index)
        and not sketch.is_marked(index)
    ]
    start = max(0, first - _REACH)
    # a page's title stands at its very top, and menus of any length may follow it
    lines = [draft.text for draft in (*drafts[: min(start, _TOP)], *drafts[start : first + 1])]
    opening = _words_of(drafts[index].text for index in story[1:])
    both = opening | _words_of([drafts[first].text])
    sizes = widths([drafts[index] for index in places])
    return {
        index: Marks(
            bisect_right(_LENGTHS, width),
            bisect_right(_DISTANCES, abs(first - index)),
            # the story's first block would find all its words in itself
            _shared(drafts[index].text, opening if index == first else both),
            int(drafts[index].text[-1] in ".。,;:"),
            min(drafts[index].heading, 2),
            _repeated(drafts[index].text, sketch.signals[index].repeats, lines),
            int(sketch.phrases[index] is not None),
            _followed(claims, index),
            int(index >= first),
        )
        for index, width in zip(places, sizes, strict=True)
    }


def _may_be(claims: Claims, index: int) -> bool:
    return claims.is_free(index) or claims.role(index) in {Role.BODY, Role.TITLE}


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the longer words at the beginning of some texts."""
    words: set[str] = set()
    left = _OPENING
    for text in texts:
        words.update(_words_in(text[:left]))
        left -= len(text)
        if left <= 0:
            break
    return frozenset(words)


def _words_in(text: str) -> list[str]:
    pattern = _ASCII_WORD if text.isascii() else _WORD
    return pattern.findall(text.lower())


def _shared(text: str, opening: AbstractSet[str]) -> int:
    """Return the bin of the share of longer words that come back in the opening."""
    words = set(_words_in(text))
    return bisect_right(_SHARES, len(words & opening) / len(words)) if words else 0


def _repeated(text: str, repeats: int, lines: Sequence[str]) -> int:
    if repeats >= _TWICE:
        return 1
    if len(text) < _LENGTHS[2]:
        return 0
    return 2 if any(line.startswith(text) and len(line) > len(text) for line in lines) else 0


#: The bin of `Signals.repeats` from which on a block stands at least twice.
_TWICE: Final = 8


def _followed(claims: Claims, index: int) -> int:
    following = claims.labels[index + 1 : index + 4]
    return min(sum(label is not None and label.role in _CREDITS for label in following), 2)


_CREDITS: Final = frozenset({Role.DATE, Role.BYLINE})
