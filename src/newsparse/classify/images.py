"""Images that a text dump names on lines of their own: of the story, or of something else.

The text of such a block is what the dump says of the image. It is no headline and no paragraph,
whatever it reads like.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import Role

__all__ = ["claim_images"]

_STORY = frozenset({Role.BODY, Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE, Role.CAPTION})


def claim_images(sketch: Sketch, claims: Claims) -> None:
    """Claim the images that stand on no card: in the story as captions, elsewhere as interface."""
    count = len(sketch.drafts)
    for place in range(count):
        if not sketch.is_image(place) or not claims.is_free(place):
            continue
        before = _role(sketch, claims, range(place - 1, -1, -1))
        after = _role(sketch, claims, range(place + 1, count))
        inside = after is Role.BODY or (before is Role.BODY and after in _STORY)
        if inside and before in _STORY:
            claims.add(place, Label(Role.CAPTION, "image-of-story", 0.8))
        else:
            claims.add(place, Label(Role.UI, "image", 0.6))


def _role(sketch: Sketch, claims: Claims, places: Iterable[int]) -> Role | None:
    """Return the role of the nearest block that is no image; what no rule has claimed has none."""
    place = next((each for each in places if not sketch.is_image(each)), None)
    if place is None:
        return None
    role = claims.role(place)
    return sketch.reading.role(place) if role is None else role
