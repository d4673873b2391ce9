"""From labelled blocks to the typed blocks of a story: paragraphs, headings, lists, quotations.

`groups` finds which neighbouring blocks belong together, by what the markup says of them or by
their looks; `lists`, `tables` and `figures` each make one block of those.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.body.figures import STORY, with_media
from newsparse.body.groups import group
from newsparse.classify import Label
from newsparse.content import BodyBlock
from newsparse.draft import Draft
from newsparse.roles import Role

__all__ = ["build", "gaps"]


def gaps(labels: Sequence[Label]) -> frozenset[int]:
    """Return the places of the blocks of the story that follow another of its blocks."""
    inside = [label.role in STORY for label in labels]
    pairs = enumerate(pairwise(inside), start=1)
    return frozenset(place for place, (before, here) in pairs if before and here)


def build(
    drafts: Sequence[Draft], labels: Sequence[Label], media: Sequence[BodyBlock] = ()
) -> tuple[BodyBlock, ...]:
    """Return the story in reading order; captions between its blocks become figures.

    Neighbouring items make one list, neighbouring rows one table, and the paragraphs of a
    quotation one quotation. Of `media`, images and frames in the order of the page, those are kept
    that stand between two blocks of the story.
    """
    roles = [label.role for label in labels]
    chosen = [
        draft
        for draft, role in zip(drafts, roles, strict=True)
        if role is Role.BODY or role is Role.CAPTION
    ]
    captions = {
        draft.position.order
        for draft, role in zip(drafts, roles, strict=True)
        if role is Role.CAPTION
    }
    blocks = list(group(chosen, captions))
    return tuple(with_media(blocks, media, roles) if media else blocks)
