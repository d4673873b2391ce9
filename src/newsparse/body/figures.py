"""Images and frames of the story: which of the page's are, and whose a caption is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from newsparse.body.places import whole
from newsparse.content import BodyBlock, Embed, Figure
from newsparse.draft import Draft
from newsparse.roles import Role

__all__ = ["STORY", "captioned", "with_media"]

#: Of these the story consists.
STORY: Final = frozenset({Role.BODY, Role.CAPTION})
#: What stands between a caption and the credit behind it, and around the credit.
_SEPARATORS: Final = " \n\t|/·•–—-,;"


def captioned(drafts: Sequence[Draft]) -> Figure:
    """Return the figure that neighbouring captions of one image make."""
    captions: list[str] = []
    credits_: list[str] = []
    for draft in drafts:
        credit = draft.credit
        text = draft.text if credit is None else draft.text[: len(draft.text) - len(credit)]
        captions += filter(None, [text.strip(_SEPARATORS) if credit is not None else text])
        credits_ += filter(None, [credit])
    image = next((draft.image for draft in drafts if draft.image is not None), None)
    return Figure(
        whole(drafts),
        image,
        "\n".join(captions) or None,
        "\n".join(credits_) or None,
    )


def with_media(
    blocks: Sequence[BodyBlock], media: Sequence[BodyBlock], roles: Sequence[Role]
) -> Iterator[BodyBlock]:
    """Yield the blocks with the images and frames of the story between them.

    One belongs to the story if the blocks before and after it do. A caption right behind an image
    is that image's own, unless it is known to be another's.
    """
    shown = {block.image for block in blocks if isinstance(block, Figure)} - {None}
    posts = {block.url for block in blocks if isinstance(block, Embed)} - {None}
    waiting = deque(
        item
        for item in media
        if _is_inside(item, roles)
        and not (isinstance(item, Figure) and item.image in shown)
        and not (isinstance(item, Embed) and item.url in posts)
    )
    for block in blocks:
        figure: BodyBlock | None = None
        while waiting and waiting[0].position.order <= block.position.order:
            if figure is not None:
                yield figure
            figure = waiting.popleft()
        if isinstance(block, Figure) and isinstance(figure, Figure) and block.image is None:
            yield evolve(figure, caption=block.caption, credit=block.credit)
            continue
        if figure is not None:
            yield figure
        yield block
    yield from waiting


def _is_inside(item: BodyBlock, roles: Sequence[Role]) -> bool:
    order = item.position.order
    return 0 < order < len(roles) and roles[order - 1] in STORY and roles[order] in STORY
