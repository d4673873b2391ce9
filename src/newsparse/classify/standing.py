"""What speaks for the role of a block outside the story, as bins: the view of the role model.

Beside the block's own signals: what its elements' names say it is for, the landmark it stands in,
where its link leads, what its words are about, how far from the story it stands and on which side,
and the last line above it that names what follows.

The bins are joint ones (two or three facts each), since a fact means different things elsewhere: a
link of one word is a menu's, a link of ten words a headline.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.classify.body import Part
from newsparse.classify.signals import KIND_BINS
from newsparse.classify.signals import SIZES as SIGNAL_SIZES
from newsparse.classify.sketch import Sketch
from newsparse.classify.topics import TOPICS, topic_of
from newsparse.html.purposes import Purpose, Region

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["HTML_SIZES", "TEXT_SIZES", "Html", "Text", "leads_to_story", "survey"]

#: Rough length, by the 13 bins of length: from 15, 40, 60, 110 and 300 characters on the next.
_ROUGH: Final = (0, 0, 1, 1, 2, 3, 3, 4, 4, 4, 5, 5, 5)
_ROUGH_BINS: Final = 6
#: Lengths that one ending of `Signals.shape` has.
_ENDINGS: Final = 11
_LENGTH_BINS: Final = 13
#: Linked shares, scores and distances at which the next bin begins.
_LINKED: Final = (0.1, 0.8)
_LINKED_BINS: Final = 3
_SCORES: Final = (0.02, 0.06, 0.15, 0.3, 0.5)
_DISTANCES: Final = (1, 2, 4, 10, 30)
_STEPS: Final = (2, 4, 9, 21)
_LINK_KINDS: Final = 6
_PHRASES: Final = SIGNAL_SIZES.phrase
_TOPICS: Final = len(TOPICS)


class Text(NamedTuple):
    """The bins that every block has."""

    #: The known line that it is, and the part of the page.
    phrase: int
    #: The part of the page, how many blocks from the story, and rough length.
    place: int
    topic: int
    digits: int
    #: The last line above that names what follows, and how far above.
    since: int
    #: How likely it is story, and rough length.
    score: int
    #: Known lines next to it.
    before: int
    after: int


class Html(NamedTuple):
    """The bins that only blocks of HTML pages have."""

    #: What it is for by the names of its elements, with its linked share, its length, its topic.
    purpose: int
    purpose_length: int
    purpose_topic: int
    #: The landmark it stands in, its linked share and rough length.
    region: int
    #: Where its first link leads, and its length.
    link: int


#: Number of bins of each field.
TEXT_SIZES: Final = Text(
    phrase=_PHRASES * len(Part),
    place=len(Part) * (len(_DISTANCES) + 1) * _ROUGH_BINS,
    topic=_TOPICS * _ROUGH_BINS,
    digits=SIGNAL_SIZES.digits,
    since=_PHRASES * (len(_STEPS) + 1),
    score=(len(_SCORES) + 1) * _ROUGH_BINS,
    before=_PHRASES,
    after=_PHRASES,
)
HTML_SIZES: Final = Html(
    purpose=len(Purpose) * _LINKED_BINS,
    purpose_length=len(Purpose) * _ROUGH_BINS,
    purpose_topic=len(Purpose) * _TOPICS,
    region=len(Region) * _LINKED_BINS * _ROUGH_BINS,
    link=_LINK_KINDS * _LENGTH_BINS,
)


def survey(sketch: Sketch, places: Sequence[int]) -> list[tuple[int, ...]]:
    """Return the bins of some blocks: `Text`, and `Html` for those of an HTML page."""
    topics = [topic_of(sketch.drafts[place].text) for place in places]
    rows = _survey_text(sketch, places, topics)
    if sketch.boxes is None:
        return rows
    found = _survey_html(sketch, sketch.boxes, places, topics)
    return [text + html for text, html in zip(rows, found, strict=True)]


def _survey_text(
    sketch: Sketch, places: Sequence[int], topics: Sequence[int]
) -> list[tuple[int, ...]]:
    signals, parts, scores = sketch.signals, sketch.parts, sketch.scores
    phrases = [each.phrase for each in signals]
    since = _since(phrases)
    around = [0, *phrases, 0]
    distances = _distances(parts)
    rows: list[tuple[int, ...]] = []
    for place, topic in zip(places, topics, strict=True):
        signal, part = signals[place], parts[place]
        rough = _ROUGH[signal.shape // _ENDINGS]
        rows.append((
            signal.phrase * 4 + part,
            (part * 6 + distances[place]) * _ROUGH_BINS + rough,
            topic * _ROUGH_BINS + rough,
            signal.digits,
            since[place],
            bisect_right(_SCORES, scores[place]) * _ROUGH_BINS + rough,
            around[place],
            around[place + 2],
        ))  # fmt: skip
    return rows


def _distances(parts: Sequence[Part]) -> list[int]:
    """Return the bin of how many blocks lie between each block and the story, if there is one."""
    story = [index for index, part in enumerate(parts) if part is Part.STORY]
    if not story:
        return [len(_DISTANCES)] * len(parts)
    first, last = story[0], story[-1]
    return [
        bisect_right(_DISTANCES, first - index if index < first else max(0, index - last))
        for index in range(len(parts))
    ]


_NAMING: Final = (
    "related_label comments subscribe author_bio tags share advertisement legal disclosure paywall"
)
#: Bins of phrases that say what the lines below them are.
_LABELS: Final = frozenset(
    KIND_BINS[kind] + is_certain for kind in _NAMING.split() for is_certain in (0, 1)
)


def _since(phrases: Sequence[int]) -> list[int]:
    """Return the last label above each block, with how far above it stands."""
    found = []
    label = steps = 0
    for phrase in phrases:
        steps += 1
        found.append(label * (len(_STEPS) + 1) + bisect_right(_STEPS, steps))
        if phrase in _LABELS:
            label, steps = phrase, 0
    return found


def _survey_html(
    sketch: Sketch, boxes: Sequence[Box], places: Sequence[int], topics: Sequence[int]
) -> list[tuple[int, ...]]:
    root = _root_of(sketch.said.url)
    rows: list[tuple[int, ...]] = []
    for place, topic in zip(places, topics, strict=True):
        box, draft = boxes[place], sketch.drafts[place]
        length = sketch.signals[place].shape // _ENDINGS
        rough = _ROUGH[length]
        linked = bisect_right(_LINKED, box.linked / len(draft.text))
        kind = _link_kind(draft.links[0].url, root) if draft.links else 0
        rows.append((
            box.purpose * _LINKED_BINS + linked,
            box.purpose * _ROUGH_BINS + rough,
            box.purpose * _TOPICS + topic,
            (box.region * _LINKED_BINS + linked) * _ROUGH_BINS + rough,
            kind * _LENGTH_BINS + length,
        ))  # fmt: skip
    return rows


def _root_of(url: str | None) -> str:
    return "/".join(url.split("/", 3)[:3]) if url else ""


def _link_kind(url: str, root: str) -> int:
    """Return where a link leads: 1 nowhere else, 2 or 3 on the site, 4 or 5 to another.

    3 and 5 have the look of a story's address.
    """
    if not url.startswith("http"):
        return 1
    return (4 if root and not url.startswith(root) else 2) + leads_to_story(url)


_HYPHENS: Final = 3
_DIGITS: Final = 5


def leads_to_story(url: str) -> bool:
    """Return whether an address looks like a story's: it ends in several words, or a number."""
    path = url.partition("?")[0].rstrip("/").split("/", 3)[3:]
    last = path[0].rpartition("/")[2] if path else ""
    if last.count("-") >= _HYPHENS or last.count("_") >= _HYPHENS:
        return True
    return last.endswith((".html", ".htm")) or sum(map(str.isdigit, last)) >= _DIGITS
