"""Images and embedded frames: where they lie, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import islice
from typing import Final

from attrs import evolve
from lxml import etree

from newsparse.content import BodyBlock, Embed, Figure, Image, Position
from newsparse.draft import Draft
from newsparse.html.blocks import Resolver, xpath_of
from newsparse.html.runs import Media

__all__ = ["embed_of", "image_of", "shown", "with_images"]

#: Attributes that hold the address of an image that a script loads later, and then the plain ones.
_LATE: Final = ("data-src", "data-lazy-src", "data-original", "data-srcset", "data-lazy-srcset")
_SOURCES: Final = (*_LATE, "src", "srcset")
#: What stands in an image's place until a script has loaded it.
_PLACEHOLDER: Final = re.compile(
    r"(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|1x1|pixel|loading|loader|lazy(?:load)?)"
    r"(?![a-z])[^/?#]{0,40}\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)",
    re.IGNORECASE,
)
#: An image's address in an attribute of any name.
_IMAGE: Final = re.compile(
    r"[^\s\"'{}<>]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s\"'{}<>]*)?", re.IGNORECASE
)
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
#: Class names of pictures that are no part of a story.
_MINOR: Final = re.compile(
    r"(?<![a-z])(?:avatar|gravatar|emoji|icon|logo|pixel)(?![a-z])", re.IGNORECASE
)
_LONGEST_CLASS: Final = 200
_MOST_SOURCES: Final = 10
#: So many images beside a ``noscript`` are looked at.
_MOST_BESIDE: Final = 5
_LONGEST_URL: Final = 2_000
#: Elements that show an image.
_PICTURES: Final = frozenset({"img", "noscript"})
#: A provider's name has so many labels at most.
_LABELS: Final = 3
_HOST: Final = re.compile(r"(?:https?:)?//([^/?#:@]+)", re.IGNORECASE)


def shown(
    media: Sequence[Media], resolver: Resolver, places: Container[int] | None = None
) -> list[BodyBlock]:
    """Return the images and frames that have an address, in order; icons and the like are none.

    `places` are those of the blocks before which they are wanted, if not all are.
    """
    found: list[BodyBlock] = []
    for item in media:
        if places is not None and item.order not in places:
            continue
        name = str(item.element.tag)
        position = Position(item.order, xpath=xpath_of(name, item.number))
        if name in _PICTURES:
            image = _shown_by(item.element, resolver)
            if image is not None:
                found.append(Figure(position, image))
        elif (embed := embed_of(item.element, resolver)) is not None:
            found.append(Embed(embed[0], position, embed[1]))
    return found


def with_images(drafts: list[Draft], media: Sequence[Media], resolver: Resolver) -> list[Draft]:
    """Return the drafts, the first caption of each figure with the figure's first image."""
    images: dict[int, Image] = {}
    for item in media:
        figure = item.place.figure
        if figure and figure not in images and item.element.tag in _PICTURES:
            image = _shown_by(item.element, resolver)
            if image is not None:
                images[figure] = image
    if not images:
        return drafts
    return [
        evolve(draft, image=images.pop(draft.place.figure))
        if draft.place.is_caption and draft.place.figure in images
        else draft
        for draft in drafts
    ]


def _shown_by(element: etree._Element, resolver: Resolver) -> Image | None:
    """Return the image of an ``img``, or that of a ``noscript`` where no other stands beside it."""
    if element.tag == "img":
        return image_of(element, resolver)
    inner = next(element.iter("img"), None)
    parent = element.getparent()
    if inner is None or parent is None:
        return None
    others = (each for each in islice(parent.iter("img"), _MOST_BESIDE) if each is not inner)
    if any(image_of(each, resolver) is not None for each in others):
        return None
    return image_of(inner, resolver)


def image_of(element: etree._Element, resolver: Resolver) -> Image | None:
    """Return the image of an ``img`` element; ``None`` for an icon, a spacer or inline data."""
    url = _address(element)
    if url is None or _MINOR.search((element.get("class") or "")[:_LONGEST_CLASS]):
        return None
    width, height = _pixels(element.get("width")), _pixels(element.get("height"))
    if (width is not None and width < _LEAST_SIDE) or (height is not None and height < _LEAST_SIDE):
        return None
    return Image(resolver.absolute(url), element.get("alt"), width, height)


def _address(element: etree._Element) -> str | None:
    """Return the address that an image has, or a source of the ``<picture>`` around it."""
    for name in _SOURCES:
        url = _first(element.get(name))
        if url is not None:
            return url
    for name, value in element.items():
        if name.startswith("data-") and len(value) <= _LONGEST_URL and _IMAGE.fullmatch(value):
            return _first(value)
    # the parser takes a source for a holder of what follows it, as it is of old
    above = islice(element.iterancestors(), _MOST_SOURCES)
    picture = next((each for each in above if each.tag == "picture"), None)
    if picture is None:
        return None
    sources = islice(picture.iter("source"), _MOST_SOURCES)
    said = (_first(each.get(name)) for each in sources for name in ("data-srcset", "srcset"))
    return next(filter(None, said), None)


def _first(value: str | None) -> str | None:
    """Return the first address of a ``src`` or ``srcset``, unless it is the data itself."""
    url = value.strip().split(" ", 1)[0].rstrip(",") if value else ""
    return None if not url or url.startswith("data:") or _PLACEHOLDER.search(url) else url


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
    domains = (".".join(parts[at:]) for at in range(max(0, len(parts) - _LABELS), len(parts)))
    provider = next((_PROVIDERS[domain] for domain in domains if domain in _PROVIDERS), name)
    return provider, url
