"""Blocks that are nothing but a link."""

from __future__ import annotations

from newsparse.draft import Draft

__all__ = ["is_link"]


def is_link(draft: Draft) -> bool:
    """Return whether a block is the text of one link, all of it."""
    return len(draft.links) == 1 and draft.links[0].text == draft.text
