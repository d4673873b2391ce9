"""Hypothesis strategies: pages to be read, and the values that reading gives.

The modules below hold the parts that these are made of; they may move.
"""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.article import Boilerplate, RelatedPost
from newsparse.content import BodyBlock
from newsparse.testing.strategies import blocks, values
from newsparse.testing.strategies.pages import html_pages, text_dumps
from newsparse.testing.strategies.values import articles

__all__ = ["articles", "bodies", "boilerplate", "html_pages", "related_posts", "text_dumps"]


def bodies(*, tidy: bool = False) -> st.SearchStrategy[tuple[BodyBlock, ...]]:
    """Return bodies of up to four blocks of all types.

    With `tidy` they are such as reading makes: spans nest and lie inside their text, and addresses
    are of those that a page may link. Without, they are all that the types allow.
    """
    return blocks.tidy_bodies if tidy else blocks.bodies


def related_posts() -> st.SearchStrategy[RelatedPost]:
    """Return related posts of any fields."""
    return values.related_posts


def boilerplate() -> st.SearchStrategy[Boilerplate]:
    """Return pieces of boilerplate of every kind, one of a plugin's own among them."""
    return values.boilerplates
