"""The headline: a page has one, and its copies are none."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.reader.classes import CLASSES
from newsparse.roles import Role

__all__ = ["claim_headline", "likeliest"]

_TITLE: Final = CLASSES.index(Role.TITLE)
#: A block with a lower probability is no headline.
_LEAST: Final = 0.08
_LONGEST: Final = 400
#: A first line that the reader does not know for a headline is none if it is longer.
_LONGEST_LINE: Final = 120
#: Two sentences, both ended as prose ends them, are no headline.
_SENTENCES: Final = re.compile(r"[a-z\u0100-\uffff]\. .*\.$|。.*。$", re.DOTALL)


def claim_headline(sketch: Sketch, claims: Claims) -> None:
    """Claim the likeliest headline, unless a site's declaration has claimed one."""
    labels = claims.labels
    title = next((at for at, each in enumerate(labels) if each and each.role is Role.TITLE), None)
    if title is None:
        title = likeliest(sketch, claims)
        if title is None:
            return
        score = float(sketch.reading.classes[title, _TITLE])
        claims.add(title, Label(Role.TITLE, "reader", round(score, 3)))
    text = sketch.drafts[title].text
    for index, draft in enumerate(sketch.drafts):
        if draft.text == text and not sketch.is_image(index):
            claims.add(index, Label(Role.UI, "repeated-headline", 0.9, "ui"))


def likeliest(sketch: Sketch, claims: Claims) -> int | None:
    """Return the place of the likeliest headline among the blocks that are free; ``None`` for none.

    Where the reader sees none, the first line of a text dump is it if the story begins right below.
    """
    scores = sketch.reading.classes[:, _TITLE]
    for index in (-scores).argsort(kind="stable")[:_TRIED].tolist():
        if scores[index] < _LEAST:
            break
        if _may_be(sketch, claims, index):
            return int(index)
    begins = sketch.boxes is None and len(sketch.drafts) > 1 and sketch.is_story(1)
    return 0 if begins and _may_be(sketch, claims, 0) and _is_line(sketch.drafts[0].text) else None


def _may_be(sketch: Sketch, claims: Claims, place: int) -> bool:
    text = sketch.drafts[place].text
    is_free = claims.is_free(place) and not sketch.is_image(place)
    return is_free and len(text) <= _LONGEST and not _SENTENCES.search(text)


def _is_line(text: str) -> bool:
    return len(text) <= _LONGEST_LINE and text[-1] not in ".。:："


#: So many candidates are looked at.
_TRIED: Final = 5
