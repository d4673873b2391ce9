"""What themes and plugins of WordPress print around a story, by the classes that they give it."""

from __future__ import annotations

from typing import Final

from newsparse import Related

__all__ = ["RELATED", "ROLES", "TAGS"]

TAGS: Final = ".tags-links a, .jeg_post_tags a, .td-tags a, .tdb-tags a, .taxonomy-post_tag a"

#: Plugins first, then themes.
RELATED: Final = (
    Related(
        ".jp-relatedposts-post",  # Jetpack
        title=".jp-relatedposts-post-title",
        summary=".jp-relatedposts-post-excerpt",
        date=".jp-relatedposts-post-date",
        module=".jp-relatedposts-headline",
    ),
    Related(".yarpp-related li, .yarpp-thumbnail", module=".yarpp-related h3"),
    Related(".crp_related li", module=".crp_related h3"),  # Contextual Related Posts
    Related(".rp4wp-related-posts li", module=".rp4wp-related-posts h3"),
    Related(
        ".jnews_related_post_container article, .jnews_inline_related_post article",
        title=".jeg_post_title",
        module=".jeg_block_title",
    ),
    Related(
        ".td_block_related_posts .td_module_wrap, .td_block_related_posts .td_module_related_posts"
        ", .tdb_single_related .td_module_wrap",
        title=".td-module-title",
        module=".td-related-title .td-cur-simple-item, .tdb_single_related .td-block-title",
    ),
    Related(
        "article.elementor-post",
        title=".elementor-post__title",
        summary=".elementor-post__excerpt",
        date=".elementor-post-date",
    ),
    Related(
        "li.wp-block-post",
        title=".wp-block-post-title",
        summary=".wp-block-post-excerpt",
        date=".wp-block-post-date",
    ),
)

ROLES: Final = {
    "share": (
        # Jetpack, AddToAny, Sassy Social Share, Social Warfare, Easy Social Share, Grow
        ".sharedaddy, .wp-block-jetpack-sharing-buttons, .addtoany_share_save_container, .a2a_kit",
        "[class*='heateor_sss_'], .swp_social_panel, .essb_links, .dpsp-content-wrapper",
        ".mashsb-container, .ssba, .et_social_inline, .shareaholic-canvas, .novashare-buttons",
        ".jeg_share_top_container, .jeg_share_bottom_container, .jeg_share_button",
        ".td-post-sharing, .tdb_single_post_share, .elementor-widget-share-buttons",
    ),
    "bookmark": ".cbxwpbkmarkwrap",
    "comments": (
        "#comments, #respond, .comments-area, .comment-respond, .wp-block-comments",
        "#disqus_thread, #wpdcom, .jnews_comment_container, .elementor-widget-post-comments",
    ),
    "author_bio": (
        # Simple Author Box, Molongui, PublishPress
        ".saboxplugin-wrap, .m-a-box, .pp-multiple-authors-boxes-wrapper",
        ".jnews_author_box_container, .author-box-wrap, .tdb-author-box",
        ".elementor-author-box, .wp-block-post-author-biography",
    ),
    "tags": ".tags-links, .jeg_post_tags, .td-post-source-tags, .tdb-tags, .taxonomy-post_tag",
    "subscribe": (
        # Mailchimp, Jetpack, Newsletter, MailPoet, Brevo, Kit
        ".mc4wp-form, .wp-block-jetpack-subscriptions, .jetpack_subscription_widget, .tnp",
        ".mailpoet_form, .sib_signup_form, .formkit-form",
    ),
    "breadcrumb": (
        ".rank-math-breadcrumb, .yoast-breadcrumbs, .jeg_breadcrumbs, .entry-crumbs",
        ".tdb-breadcrumbs, .wp-block-yoast-seo-breadcrumbs",
    ),
    # tables of contents
    "navigation": (
        "#ez-toc-container, #toc_container, .lwptoc, .wp-block-rank-math-toc-block",
        # the stories before and after
        ".post-navigation, .td-post-next-prev, .tdb_single_next_prev, .jnews_prev_next_container",
    ),
    "advertisement": ".jeg_ad, .td-a-rec, .adsbygoogle, [class*='code-block code-block-']",
}
