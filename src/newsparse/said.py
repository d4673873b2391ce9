"""What a page says of itself, as the reader is told it: titles, summary, story, what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.fields.kind import choose
from newsparse.metadata import Metadata
from newsparse.reader import Said
from newsparse.reader.page_words import words_of_address, words_of_title

__all__ = ["article_body", "said_by"]

#: What mostly stories say of themselves, in JSON-LD and in ``<meta>``.
_SIGNED: Final = ("author", "datePublished", "articleBody", "articleSection", "isAccessibleForFree")
_SIGNING: Final = (
    "article:published_time",
    "article:modified_time",
    "article:section",
    "article:author",
    "article:tag",
    "author",
    "robots",
    "news_keywords",
    "parsely-type",
    "og:type",
    "twitter:card",
)
_SUMMARIES: Final = ("og:description", "description")


def said_by(metadata: Metadata, url: str | None) -> Said:
    """Return what the metadata of a page says of it; `url` is its address, if it is known."""
    summary = next(filter(None, map(metadata.meta.first, _SUMMARIES)), None)
    told = article_body(metadata)
    return Said(
        url,
        tuple(_titles(metadata)),
        summary.content if summary is not None else None,
        told[0] if told is not None else None,
        tuple(_words(metadata, url)),
    )


def article_body(metadata: Metadata) -> tuple[str, str | None] | None:
    """Return ``articleBody`` of the JSON-LD and where it stands, if there is any."""
    node = metadata.json_ld.article or metadata.json_ld.work
    if node is None:
        return None
    said = node.data.get("articleBody") or node.data.get("text")
    if isinstance(said, list):
        said = "\n".join(each for each in said if isinstance(each, str))
    return (said, node.locator) if isinstance(said, str) else None


def _titles(metadata: Metadata) -> Iterator[str]:
    yield from (meta.content for meta in metadata.meta.named("og:title"))
    if metadata.title:
        yield metadata.title
    node = metadata.json_ld.article
    said = node.data.get("headline") if node is not None else None
    if isinstance(said, str):
        yield said


def _words(metadata: Metadata, url: str | None) -> Iterator[str]:
    hint = choose(metadata)
    yield f"kind:{hint.kind}:{hint.source}"
    yield f"type:{hint.raw}"
    node = metadata.json_ld.article
    if node is not None:
        yield from (f"json-ld:{name}" for name in _SIGNED if name in node.data)
    yield from (f"meta:{name}" for name in _SIGNING if name in metadata.meta.by_name)
    yield from words_of_address(url or metadata.links.canonical)
    yield from words_of_title(metadata.title)
