"""The forms of BeInCrypto's pages, the newest first: one `Layout` for each front end.

The same front ends serve all editions, so nothing here is in a language. What is left out, the
generic rules read right: headlines, dates, tags, and the teasers whose markup is not known. The
README says how sure each era's marks are.
"""

from __future__ import annotations

from typing import Final

from newsparse import Layout, Related, xpath

__all__ = ["LAYOUTS"]


def _styled(*components: str) -> str:
    """Return the selector of styled components; what follows the name changes with each build."""
    return ", ".join(f'[class^="{name}-sc-"], [class*=" {name}-sc-"]' for name in components)


LAYOUTS: Final = (
    Layout(
        "next",  # mid 2025 on
        when=_styled("Content"),
        # the first one wrote it, the others edited it
        authors=xpath("(//a[contains(@class, 'AuthorLink-sc-')])[1]"),
        body=_styled("Content", "BulletPoints"),
        related=Related(
            "[class*='MoreByAuthor-sc-'] a, [class*='MostRead-sc-'] a",
            module="[class*='MoreByAuthor-sc-'] h3, [class*='MostRead-sc-'] h2",
        ),
        roles={
            "share": _styled("ShareArticle"),
            "subscribe": _styled("Newsletter"),
            "advertisement": _styled("TopPlatforms"),
            "related_label": _styled("MoreByAuthor", "MostRead"),
        },
    ),
    Layout(
        "tailwind",  # 2023 to mid 2025
        when=(".entry-content-inner", "[data-el^='bic-']"),
        # a name in a span wrote it; the bare link beside it edited, updated or translated it
        authors="[data-el='bic-author-meta'] a:has(span)",
        modified=xpath("(//*[@data-el='bic-author-meta']//time)[2]"),
        section="[data-el='bic-c-breadcrumb'] li:last-child a",
        body=(
            ".entry-content-inner, [data-speechify_ignore]:has(> .in-brief-block)",
            ".entry-content",
        ),
        related=(
            Related("[data-el='bic-c-news-big']", title="h5"),
            Related(".related_posts a"),
        ),
        roles={
            "breadcrumb": "[data-el='bic-c-breadcrumb']",
            "kicker": ".tpw",
            "byline": "[data-el='bic-author-meta']",
            "share": "[data-el='bic-c-social-share'], .share-block",
            "subscribe": ".want-to-know-more-block",
            "disclosure": "[id^='bic-c-disclimer']",  # spelt so
            "author_bio": "[data-el='bic-c-about-author']",
            "related_label": ".related_posts",
            "advertisement": (
                ".ad-wrapper, [class*='ad-shortcode'], [el-auto-block], .with-promo",
                ".aff-primary, .aff-secondary, .aff-ternary, .entry-content .rounded-lg.border",
            ),
        },
    ),
    Layout(
        "theme",  # 2021 and 2022; no class of it is known
        when="img[src*='.pcdn.co'], img[data-src*='.pcdn.co']",
        roles={"author_bio": xpath("//*[a[normalize-space() = 'Follow Author']][not(.//h1)]")},
    ),
    Layout(
        "jnews",  # 2018 to about 2020
        when="[class*='jeg_'], .bc_post_title",
        title=(".bc_post_title", ".jeg_post_title"),
        authors=".jeg_meta_author a",
        body=".content-inner",
        related=Related(
            ".jnews_related_post_container article",
            module=".jnews_related_post_container .jeg_block_title",
        ),
        roles={
            "breadcrumb": ".jeg_breadcrumbs",
            "share": ".jeg_share_top_container, .jeg_share_bottom_container, .jeg_share_button",
            "tags": ".jeg_post_tags",
            "advertisement": ".jeg_ad",
            "author_bio": ".jnews_author_box_container",
            "comments": ".jnews_comment_container",
        },
    ),
)
