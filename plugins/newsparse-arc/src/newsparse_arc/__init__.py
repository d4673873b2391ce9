"""Arc XP for newsparse: a family, known by the frame that the system puts around a page.

The classes are those of Arc's own theme blocks. Publications with blocks of their own have the
frame and none of these classes, and are left to the generic rules.
"""

from __future__ import annotations

from newsparse import Fingerprint, Related, Site, hookimpl

__all__ = ["SITE", "newsparse_sites"]

#: Arc XP, whatever the publication.
SITE = Site(
    "Arc XP",
    is_family=True,
    fingerprints=(
        Fingerprint('id="fusion-app"', kind="html"),
        Fingerprint("/pf/resources/", kind="html"),
        Fingerprint("Fusion.globalContent", kind="html"),
    ),
    authors=".b-byline__names",
    body=".b-article-body",
    related=(
        Related(".b-article-body__interstitial-link"),
        Related(".b-card-list__secondary-item", module=".b-card-list__title"),
        Related(".b-simple-list a", module=".b-simple-list__title"),
    ),
    roles={
        "advertisement": ".b-ads-block",
        "author_bio": ".b-author-bio",
        "disclosure": ".b-article-body__correction",
        "legal": ".b-article-body__copyright",
        "navigation": ".b-links-bar",
        "share": ".b-share-bar",
    },
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one family of this plugin."""
    return (SITE,)
