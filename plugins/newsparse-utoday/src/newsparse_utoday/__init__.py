"""U.Today for newsparse: where its pages keep the story and the author."""

from __future__ import annotations

from newsparse import Site, hookimpl

__all__ = ["SITE", "newsparse_sites"]

#: U.Today, a publication on Drupal.
SITE = Site(
    "U.Today",
    ("u.today",),
    authors=".author-brief__name a",
    body=".article__content",
    roles={"author_bio": ".author-brief"},
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one site of this plugin."""
    return (SITE,)
