"""What a block of a page is: `Role`, and the names of boilerplate kinds.

Roles are the coarse, closed set that every block gets exactly one of. Kinds are finer, open, and
only boilerplate has one: a plugin may add its own, written ``distribution:kind``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["BOILERPLATE_ROLES", "KINDS", "METADATA_ROLES", "ROLE_OF_KIND", "Role"]


class Role(StrEnum):
    """The role of one visible block; the docs' reference describes each with examples."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    KICKER = "kicker"
    BYLINE = "byline"
    DATE = "date"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    RELATED_LABEL = "related_label"
    NAVIGATION = "navigation"
    SHARE = "share"
    SUBSCRIBE = "subscribe"
    PAYWALL = "paywall"
    COMMENTS = "comments"
    ADVERTISEMENT = "advertisement"
    AUTHOR_BIO = "author_bio"
    DISCLOSURE = "disclosure"
    LEGAL = "legal"
    TAGS = "tags"
    UI = "ui"


#: Blocks of these roles are neither body nor boilerplate: their words are in the article's fields.
METADATA_ROLES: Final = frozenset(
    {Role.TITLE, Role.SUBTITLE, Role.KICKER, Role.BYLINE, Role.DATE, Role.CAPTION}
)
#: Blocks of these roles end in `Article.boilerplate`.
BOILERPLATE_ROLES: Final = frozenset(Role) - METADATA_ROLES - {Role.BODY, Role.RELATED}

#: The role of each kind that the core gives.
ROLE_OF_KIND: Final[dict[str, Role]] = {
    "navigation": Role.NAVIGATION,
    "breadcrumb": Role.NAVIGATION,
    "share": Role.SHARE,
    "bookmark": Role.SHARE,
    "subscribe": Role.SUBSCRIBE,
    "paywall": Role.PAYWALL,
    "comments": Role.COMMENTS,
    "advertisement": Role.ADVERTISEMENT,
    "author_bio": Role.AUTHOR_BIO,
    "disclosure": Role.DISCLOSURE,
    "legal": Role.LEGAL,
    "tags": Role.TAGS,
    "related_label": Role.RELATED_LABEL,
    "ui": Role.UI,
    "other": Role.UI,
}
#: The kinds that the core gives, in the order of the docs.
KINDS: Final = tuple(ROLE_OF_KIND)
