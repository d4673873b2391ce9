"""From labelled blocks to the typed blocks of a story: paragraphs, headings, lists, quotations.

`groups` finds which neighbouring blocks belong together, by what the markup says of them or by
their looks; `lists`, `tables` and `figures` each make one block of those.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.body.captions import caption_runs, with_image
from newsparse.body.figures import STORY, lead_image, with_media
from newsparse.body.groups import group
from newsparse.classify import Label
from newsparse.content import BodyBlock
from newsparse.draft import Draft
from newsparse.evidence import Evidence
from newsparse.roles import Role

__all__ = ["build", "gaps", "hidden_part", "lead_image"]

#: How sure it is that a part that is hidden belongs to the story.
_HIDDEN: Final = 0.7


def gaps(labels: Sequence[Label]) -> frozenset[int]:
    """Return the places of the blocks right before which an image of the story may stand.

    They follow another block of the story, or are a caption, or follow one.
    """
    roles = [label.role for label in labels]
    pairs = enumerate(pairwise(roles), start=1)
    inside = {place for place, (before, here) in pairs if before in STORY and here in STORY}
    captions = [place for place, role in enumerate(roles) if role is Role.CAPTION]
    return frozenset(inside.union(captions, (place + 1 for place in captions)))


def build(
    drafts: Sequence[Draft], labels: Sequence[Label], media: Sequence[BodyBlock] = ()
) -> tuple[BodyBlock, ...]:
    """Return the story in reading order; captions become figures, with the image that they are of.

    Neighbouring items make one list, neighbouring rows one table, and the paragraphs of a
    quotation one quotation. Of `media`, images and frames in the order of the page, those are kept
    that stand between two blocks of the story. A caption of an HTML page without any image is no
    figure: it stays a block of the page.
    """
    roles = [label.role for label in labels]
    runs = caption_runs(drafts, roles, media)
    pictured = with_image(drafts, runs, media)
    chosen = [
        draft
        for draft, role in zip(pictured, roles, strict=True)
        if role is Role.BODY or (role is Role.CAPTION and _is_pictured(draft, pictured, runs))
    ]
    numbers = {place: number for number, run in enumerate(runs, start=1) for place in run}
    blocks = list(group(chosen, numbers))
    return tuple(with_media(blocks, media, roles) if media else blocks)


def hidden_part(drafts: Sequence[Draft], labels: Sequence[Label]) -> Evidence | None:
    """Return the evidence of a story of which the page hides a part; ``None`` for any other."""
    for draft, label in zip(drafts, labels, strict=True):
        if label.role is Role.BODY and not draft.is_shown:
            return Evidence("html", "hidden-by-style", draft.text, draft.position.xpath, _HIDDEN)
    return None


def _is_pictured(draft: Draft, drafts: Sequence[Draft], runs: Sequence[range]) -> bool:
    """Return whether the caption that a block is a part of has an image, as far as can be told."""
    if draft.position.start is not None:
        # a text dump shows no images
        return True
    run = next(run for run in runs if draft.position.order in run)
    return any(drafts[place].image is not None for place in run)
