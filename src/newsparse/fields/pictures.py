"""The images that stand for the article, the lead image first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from newsparse.content import Image
from newsparse.fields.found import Found
from newsparse.fields.table import Place, Sources, of_meta
from newsparse.fields.wording import clean
from newsparse.metadata import Metadata, absolute

__all__ = ["choose"]

_OPEN_GRAPH: Final = ("og:image", "og:image:url", "og:image:secure_url")
_MORE: Final = ("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full")
_IMAGE: Final = 0.9
_PLACES: Final = ("article", "work", "page")
_URLS: Final = ("url", "contentUrl", "@id")
_MOST: Final = 10
_MOST_STEPS: Final = 100
_LARGEST: Final = 100_000


def choose(sources: Sources) -> list[Found[Image]]:
    """Return the images that the page names for itself, each once: Open Graph's first.

    An image that several sources name has the size and the words of whichever gives them.
    """
    merged: dict[str, Found[Image]] = {}
    for each in _found(sources):
        mark = each.value.url.partition("?")[0].partition("#")[0]
        mark = mark.partition("//")[2] or mark
        same = merged.get(mark)
        if same is None and len(merged) < _MOST:
            merged[mark] = each
        elif same is not None:
            merged[mark] = same.with_value(_both(same.value, each.value), same.shown)
    return list(merged.values())


def _both(some: Image, other: Image) -> Image:
    sized = some if some.width and some.height else other
    return Image(some.url, some.alt or other.alt, sized.width, sized.height)


def _found(sources: Sources) -> Iterator[Found[Image]]:
    metadata = sources.metadata
    base = metadata.links.base
    yield from _of_metas(metadata, _OPEN_GRAPH, base, 1.0)
    for name in _PLACES:
        for place in sources.places(name):
            each = place.find("image", _IMAGE)
            if each is not None:
                for image in _of_value(place, each.value, base):
                    yield each.with_value(image, image.url)
    yield from _of_metas(metadata, _MORE, base, 0.7)
    if metadata.links.image:
        url = metadata.links.image
        yield Found(Image(url), "html", "image_src", url, "//link[@rel='image_src']", 0.6, url)


def _of_metas(
    metadata: Metadata, names: Iterable[str], base: str | None, score: float
) -> Iterator[Found[Image]]:
    for meta in (meta for name in names for meta in metadata.meta.named(name)):
        url = absolute(meta.content, base)
        if url:
            is_first = meta is metadata.meta.first(meta.name)
            image = _described(metadata, url) if is_first else Image(url)
            yield of_meta(meta, score).with_value(image, url)


def _described(metadata: Metadata, url: str) -> Image:
    """Return the image with the size and the words that Open Graph gives for the first."""
    width, height, alt = (
        metadata.meta.first(f"og:image:{name}") for name in ("width", "height", "alt")
    )
    return Image(
        url,
        clean(alt.content) if alt else None,
        _pixels(width.content) if width else None,
        _pixels(height.content) if height else None,
    )


def _of_value(place: Place, value: object, base: str | None) -> Iterator[Image]:
    """Yield the images of a property: addresses, objects, references, lists of them."""
    stack: list[Any] = [value]
    for _ in range(_MOST_STEPS):
        if not stack:
            return
        each = place.graph.resolve(stack.pop())
        if isinstance(each, list):
            stack.extend(reversed(each[:_MOST]))
        elif isinstance(each, str):
            url = absolute(each, base)
            yield from [Image(url)] if url else []
        elif isinstance(each, dict):
            yield from _of_object(each, base)


def _of_object(value: dict[str, Any], base: str | None) -> Iterator[Image]:
    for name in _URLS:
        address = value.get(name)
        each = address[0] if isinstance(address, list) and address else address
        url = absolute(each, base) if isinstance(each, str) else None
        if url:
            alt = value.get("caption") or value.get("alternateName")
            words = clean(alt) if isinstance(alt, str) else None
            yield Image(url, words, _pixels(value.get("width")), _pixels(value.get("height")))
            return


def _pixels(value: object) -> int | None:
    """Return a size as a number of pixels: 1200, "1200", "1200px", {"value": 1200}."""
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        digits = value.strip().lower().removesuffix("px").strip()
        value = int(digits) if digits.isdecimal() and len(digits) < len(str(_LARGEST)) else None
    if isinstance(value, float):
        value = int(value) if 0 < value < _LARGEST else None
    is_size = isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LARGEST
    return value if is_size and isinstance(value, int) else None
