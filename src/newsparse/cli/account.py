"""The account of a page: which of four bins each of its blocks went to."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.article import Article
from newsparse.roles import METADATA_ROLES, Role

__all__ = ["BINS", "account", "bin_of"]

#: The bins, in the order in which they are named.
BINS: Final = ("body", "metadata", "related", "boilerplate")


def bin_of(role: Role) -> str:
    """Return the one of `BINS` that blocks of `role` go to."""
    if role in METADATA_ROLES:
        return "metadata"
    return role.value if role in {Role.BODY, Role.RELATED} else "boilerplate"


def account(article: Article) -> str:
    """Return where the blocks of the page went; the numbers of the bins add up to the first."""
    bins = Counter(bin_of(block.role) for block in article.blocks)
    total = len(article.blocks)
    parts = ", ".join(f"{name} {bins[name]}" for name in BINS)
    return f"{total} {'block' if total == 1 else 'blocks'}: {parts}"
