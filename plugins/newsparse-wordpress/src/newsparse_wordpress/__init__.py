"""WordPress for newsparse: a family, known by marks in the source of a page.

It says what themes and plugins print around a story. Where the story is, it leaves to the generic
rules: on real pages they read it better than any container of a theme does, since themes and
plugins put much else into that container. Nothing here is in a language either: newsparse itself
knows the lines that WordPress prints in many.
"""

from __future__ import annotations

from newsparse import Fingerprint, Site, hookimpl
from newsparse_wordpress.parts import RELATED, ROLES, TAGS

__all__ = ["SITE", "newsparse_sites"]

#: WordPress, whatever the publication.
SITE = Site(
    "WordPress",
    is_family=True,
    # an address of one image may be another site's, so the folder of uploads is no mark
    fingerprints=tuple(
        Fingerprint(mark, kind="html")
        for mark in (
            'content="WordPress',
            "/wp-content/themes/",
            "/wp-content/plugins/",
            "/wp-includes/",
            "https://api.w.org/",
        )
    ),
    tags=TAGS,
    related=RELATED,
    roles=ROLES,
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one family of this plugin."""
    return (SITE,)
