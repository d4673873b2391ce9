"""Images and embedded frames: where they lie, and what is said of them."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from newsparse.content import Image
from newsparse.html.blocks import Resolver

__all__ = ["embed_of", "image_of"]

#: Attributes that hold the address of an image that a script loads later, and then the plain one.
_SOURCES: Final = ("data-src", "data-lazy-src", "data-original", "data-srcset", "srcset", "src")
#: Smaller images are icons, counters and spacers.
_LEAST_SIDE: Final = 60
_NUMBER: Final = re.compile(r"\d{1,5}")
#: Hosts of frames and posts, and the provider's name.
_PROVIDERS: Final = {
    "youtube.com": "youtube",
    "youtube-nocookie.com": "youtube",
    "youtu.be": "youtube",
    "vimeo.com": "vimeo",
    "twitter.com": "twitter",
    "x.com": "twitter",
    "instagram.com": "instagram",
    "facebook.com": "facebook",
    "tiktok.com": "tiktok",
    "spotify.com": "spotify",
    "soundcloud.com": "soundcloud",
    "dailymotion.com": "dailymotion",
    "datawrapper.de": "datawrapper",
    "dwcdn.net": "datawrapper",
    "flourish.studio": "flourish",
    "reddit.com": "reddit",
    "t.me": "telegram",
    "tradingview.com": "tradingview",
    "apple.com": "apple",
    "google.com": "google",
    "documentcloud.org": "documentcloud",
    "scribd.com": "scribd",
}
_HOST: Final = re.compile(r"(?:https?:)?//([^/?#:@]+)", re.IGNORECASE)


def image_of(element: etree._Element, resolver: Resolver) -> Image | None:
    """Return the image of an ``img`` element; ``None`` for an icon, a spacer or inline data."""
    url = next((found for name in _SOURCES if (found := _first(element.get(name)))), None)
    if url is None:
        return None
    width, height = _pixels(element.get("width")), _pixels(element.get("height"))
    if (width is not None and width < _LEAST_SIDE) or (height is not None and height < _LEAST_SIDE):
        return None
    return Image(resolver.absolute(url), element.get("alt"), width, height)


def _first(value: str | None) -> str | None:
    """Return the first address of a ``src`` or ``srcset``, unless it is the data itself."""
    url = value.strip().split(" ", 1)[0].rstrip(",") if value else ""
    return None if not url or url.startswith("data:") else url


def _pixels(value: str | None) -> int | None:
    found = _NUMBER.match(value.strip()) if value else None
    return int(found[0]) if found else None


def embed_of(element: etree._Element, resolver: Resolver) -> tuple[str, str] | None:
    """Return provider and URL of an embedded frame or video; ``None`` when it has no address."""
    url = _first(element.get("data-src")) or _first(element.get("src"))
    if url is None and element.tag != "iframe":
        source = element.find("source")
        url = _first(source.get("src")) if source is not None else None
    if url is None or url == "about:blank":
        return None
    url = resolver.absolute(url)
    host = _HOST.match(url)
    if host is None:
        return None
    name = host[1].lower().removeprefix("www.")
    parts = name.split(".")
    domains = (".".join(parts[at:]) for at in range(len(parts)))
    provider = next((_PROVIDERS[domain] for domain in domains if domain in _PROVIDERS), name)
    return provider, url
