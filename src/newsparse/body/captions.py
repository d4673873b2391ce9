"""Which neighbouring captions belong together, and which image they are of."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsparse.content import BodyBlock, Figure, Image
from newsparse.draft import Draft
from newsparse.roles import Role

__all__ = ["caption_runs", "with_image"]


def caption_runs(
    drafts: Sequence[Draft], roles: Sequence[Role], media: Sequence[BodyBlock]
) -> list[range]:
    """Return the places of captions, those of one image together.

    A caption goes on in the next block if that is one too, of the same ``<figure>`` if of any, and
    no image stands between them.
    """
    pictures = {item.position.order for item in media if isinstance(item, Figure)}
    runs: list[range] = []
    for place, role in enumerate(roles):
        if role is not Role.CAPTION:
            continue
        before = runs[-1] if runs else range(0)
        is_same = bool(before) and _figure(drafts, before) == drafts[place].place.figure
        if is_same and before.stop == place and place not in pictures:
            runs[-1] = range(before.start, place + 1)
        else:
            runs.append(range(place, place + 1))
    return runs


def _figure(drafts: Sequence[Draft], run: range) -> int:
    return drafts[run[-1]].place.figure


def with_image(
    drafts: Sequence[Draft], runs: Sequence[range], media: Sequence[BodyBlock]
) -> list[Draft]:
    """Return the blocks, each caption with the image right before it, or else right behind it."""
    images: dict[int, list[Image]] = {}
    for item in media:
        if isinstance(item, Figure) and item.image is not None:
            images.setdefault(item.position.order, []).append(item.image)
    found = list(drafts)
    starts = {run.start for run in runs}
    for run in runs:
        if any(drafts[place].image is not None for place in run):
            continue
        before, behind = images.get(run.start), images.get(run.stop)
        if before:
            found[run.start] = evolve(drafts[run.start], image=before[-1])
        elif behind and run.stop not in starts:
            found[run.start] = evolve(drafts[run.start], image=behind[0])
    return found
