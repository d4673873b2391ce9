"""What the names of elements say a part of the page is for, and which landmark it stands in.

The words are those that themes, content systems and widgets give to their elements; the landmarks
are elements of HTML and what older pages name in their place.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

__all__ = ["Purpose", "Region", "purpose_of", "region_of"]


class Purpose(IntEnum):
    """What a part is for, by the words in its names; the first in this order wins."""

    NONE = 0
    SPONSORED = 1
    LEGAL = 2
    PAYWALL = 3
    SUBSCRIBE = 4
    COMMENTS = 5
    SHARE = 6
    CAPTION = 7
    DISCLOSURE = 8
    BREADCRUMB = 9
    TAGS = 10
    BYLINE = 11
    AUTHOR = 12
    DATE = 13
    KICKER = 14
    DECK = 15
    RELATED = 16
    CARD = 17
    INTERFACE = 18
    MENU = 19


class Region(IntEnum):
    """The innermost landmark that holds a part."""

    NONE = 0
    NAV = 1
    HEADER = 2
    FOOTER = 3
    ASIDE = 4
    FORM = 5
    ARTICLE = 6
    MAIN = 7
    DIALOG = 8


_PURPOSES: Final = {
    Purpose.SPONSORED: "ad ads adv advert adverts advertisement advertising adsbygoogle adslot "
    "adunit dfp gpt sponsor sponsored sponsors outbrain taboola revcontent mgid zergnet teads "
    "affiliate commerce shopping deal deals buy partner partners product products",
    Purpose.LEGAL: "cookie cookies consent gdpr ccpa onetrust privacy copyright legal colophon "
    "imprint impressum copy terms",
    Purpose.PAYWALL: "paywall regwall meter metered premium piano gated locked",
    Purpose.SUBSCRIBE: "newsletter newsletters subscribe subscription subscriptions subscriber "
    "signup optin mailchimp mailpoet inbox donate donation follow membership",
    Purpose.COMMENTS: "comment comments commenting disqus respond replies reply discussion "
    "commentlist openweb viafoura",
    Purpose.SHARE: "share shares sharing sharer sharebar social socials sharedaddy addtoany "
    "addthis bookmark bookmarks print whatsapp facebook twitter",
    Purpose.CAPTION: "caption captions figcaption credit credits photocredit imagecredit",
    Purpose.DISCLOSURE: "disclosure disclaimer correction corrections disclose",
    Purpose.BREADCRUMB: "breadcrumb breadcrumbs crumb crumbs",
    Purpose.TAGS: "tags tagcloud taglist keywords topics hashtags",
    Purpose.BYLINE: "byline bylines authors authored",
    Purpose.AUTHOR: "author bio biography contributor contributors aboutauthor authorbox",
    Purpose.DATE: "date dateline timestamp published pubdate datetime",
    Purpose.KICKER: "kicker eyebrow rubric overline",
    Purpose.DECK: "dek deck subtitle subhead subheadline standfirst",
    Purpose.RELATED: "related recommend recommended recommendation recommendations recirc "
    "recirculation popular trending latest similar mostread mostviewed readmore readnext upnext "
    "yarpp jeg jnews crosspost further recent",
    Purpose.CARD: "card cards teaser teasers promo promos tease headline headlines feed river "
    "stories postlist thumb thumbs item",
    Purpose.INTERFACE: "modal popup overlay tooltip toast player video audio search alert banner "
    "notification notifications loading spinner login account weather ticker skip",
    Purpose.MENU: "menu menus navbar nav navigation submenu dropdown sitemap logo",
}
_REGIONS: Final = {
    Region.NAV: "nav navbar navigation menu masthead",
    Region.HEADER: "header",
    Region.FOOTER: "footer colophon",
    Region.ASIDE: "aside sidebar rail secondary",
    Region.FORM: "form",
    Region.ARTICLE: "article",
    Region.MAIN: "main",
    Region.DIALOG: "dialog modal popup",
}
_PURPOSE_OF: Final = {
    word: purpose for purpose, words in _PURPOSES.items() for word in words.split()
}
_REGION_OF: Final = {word: region for region, words in _REGIONS.items() for word in words.split()}
#: Names of elements that are landmarks; in class names the words of the last two mean too little.
_ELEMENTS: Final = frozenset(
    {"nav", "header", "footer", "aside", "form", "article", "main", "dialog"}
)
_ONLY_ELEMENTS: Final = frozenset({"article", "main", "header", "form"})
_PURPOSE_WORDS: Final = frozenset(_PURPOSE_OF)
_REGION_WORDS: Final = frozenset(_REGION_OF) - _ONLY_ELEMENTS


def purpose_of(words: frozenset[str]) -> Purpose:
    """Return what an element with these words in its names is for, as far as they say."""
    if _PURPOSE_WORDS.isdisjoint(words):
        return Purpose.NONE
    return min(_PURPOSE_OF[word] for word in words if word in _PURPOSE_OF)


def region_of(tag: str, words: frozenset[str]) -> Region:
    """Return the landmark that an element is, by its own name or else by its names' words."""
    if tag in _ELEMENTS:
        return _REGION_OF[tag]
    if _REGION_WORDS.isdisjoint(words):
        return Region.NONE
    return min(_REGION_OF[word] for word in words if word in _REGION_WORDS)
