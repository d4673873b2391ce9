"""Images and frames of the story: which of the page's are, and whose a caption is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.body.places import whole
from newsparse.content import BodyBlock, Embed, Figure, Image
from newsparse.draft import Draft
from newsparse.evidence import Evidence
from newsparse.roles import Role

__all__ = ["STORY", "captioned", "lead_image", "with_media"]

#: Of these the story consists.
STORY: Final = frozenset({Role.BODY, Role.CAPTION})
#: How sure it is that the first image of a story stands for it.
_LEAD: Final = 0.4
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

    One belongs to the story if the blocks before and after it do, and shows once.
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
        while waiting and waiting[0].position.order <= block.position.order:
            yield waiting.popleft()
        yield block
    yield from waiting


def lead_image(story: Sequence[BodyBlock]) -> tuple[Image, Evidence] | None:
    """Return the first image of a story, with the evidence for it; ``None`` if there is none.

    It stands for the article where the page names no image for that.
    """
    for block in story:
        if isinstance(block, Figure) and block.image is not None:
            url, where = block.image.url, block.position.xpath
            return block.image, Evidence("html", "first-figure", url, where, _LEAD)
    return None


def _is_inside(item: BodyBlock, roles: Sequence[Role]) -> bool:
    order = item.position.order
    return 0 < order < len(roles) and roles[order - 1] in STORY and roles[order] in STORY
