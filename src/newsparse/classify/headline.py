"""The headline: a page has one, and its copies are none."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.reader.classes import CLASSES
from newsparse.roles import Role

__all__ = ["claim_headline"]

_TITLE: Final = CLASSES.index(Role.TITLE)
#: A block with a lower probability is no headline.
_LEAST: Final = 0.08
_LONGEST: Final = 400
#: Two sentences, both ended as prose ends them, are no headline.
_SENTENCES: Final = re.compile(r"[a-z\u0100-\uffff]\. .*\.$|。.*。$", re.DOTALL)


def claim_headline(sketch: Sketch, claims: Claims) -> None:
    """Claim the likeliest headline, unless a site's declaration has claimed one."""
    labels = claims.labels
    title = next((at for at, each in enumerate(labels) if each and each.role is Role.TITLE), None)
    if title is None:
        title = _likeliest(sketch, claims)
        if title is None:
            return
        score = float(sketch.reading.classes[title, _TITLE])
        claims.add(title, Label(Role.TITLE, "reader", round(score, 3)))
    text = sketch.drafts[title].text
    for index, draft in enumerate(sketch.drafts):
        if draft.text == text and not sketch.is_image(index):
            claims.add(index, Label(Role.UI, "repeated-headline", 0.9, "ui"))


def _likeliest(sketch: Sketch, claims: Claims) -> int | None:
    scores = sketch.reading.classes[:, _TITLE]
    for index in (-scores).argsort(kind="stable")[:_TRIED].tolist():
        if scores[index] < _LEAST:
            return None
        if not claims.is_free(index) or sketch.is_image(index):
            continue
        text = sketch.drafts[index].text
        if len(text) <= _LONGEST and not _SENTENCES.search(text):
            return int(index)
    return None


#: So many candidates are looked at.
_TRIED: Final = 5
