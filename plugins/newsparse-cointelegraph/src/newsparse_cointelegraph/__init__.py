"""Cointelegraph for newsparse: its editions, the two forms of its pages, and its notices."""

from __future__ import annotations

from newsparse import Fingerprint, Layout, Related, Role, Site, TextRule, Zone, hookimpl

__all__ = ["SITE", "newsparse_sites"]

_LANGUAGES = {
    "cointelegraph.com.br": "pt-br",
    "cointelegraph.de": "de",
    "cointelegraph.es": "es",
    "cointelegraph.it": "it",
}
#: The beginnings of the notices below a story; the first two are those of old stories.
_NOTICES = (
    "The views and opinions expressed here are solely those of the author",
    "The views, thoughts and opinions expressed here are the author",
    "This article does not contain investment advice or recommendations",
    "Cointelegraph is committed to independent, transparent journalism",
)

#: Cointelegraph, with all its editions.
SITE = Site(
    "Cointelegraph",
    ("cointelegraph.com", *_LANGUAGES, "cointelegraph.in"),
    languages=_LANGUAGES | {"cointelegraph.com": "en", "es.cointelegraph.com": "es"},
    fingerprints=(Fingerprint(_NOTICES[-1]),),
    layouts=(
        Layout(
            "2025",
            when="[data-testid='post'], [data-testid='post__body']",
            subtitle="[data-testid='post__description']",
            authors="[data-testid='post-byline-text__name']",
            body="[data-testid='post__body']",
            related=Related("[data-testid='article-card']"),
            roles={
                "advertisement": "[data-testid^='ad-banner'], #ct-inline-text-ad",
                "disclosure": "[data-testid='article-disclaimer']",
                "navigation": "[data-testid='infinite-tickers']",
                "related_label": "[data-testid='more-on-subject']",
                "share": "[data-testid^='share-buttons'], [data-testid='article-reactions']",
                "subscribe": "section[aria-label='Newsletter subscription']",
            },
        ),
        Layout(
            "2019",
            when=".post__content-wrapper, .post-content",
            authors=".post-meta__author",
            body=".post-content",
            related=Related(
                ".post-card-inline",
                title=".post-card-inline__title",
                summary=".post-card-inline__text",
            ),
        ),
    ),
    text_rules=(
        TextRule(
            "notice",
            role=Role.DISCLOSURE,
            pattern=rf"(?:{'|'.join(_NOTICES)}).*",
            zone=Zone.TAIL,
            max_length=900,
        ),
    ),
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one site of this plugin."""
    return (SITE,)
