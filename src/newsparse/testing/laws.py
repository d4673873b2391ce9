"""Laws that hold for every page and every site: functions that raise AssertionError.

A law is handed a way to read a page, and may read it more than once. `LAWS` has them by the names
that pytest shows; saved pages are held to all of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from newsparse.article import Article
from newsparse.roles import BOILERPLATE_ROLES, Role

__all__ = [
    "LAWS",
    "Law",
    "related_urls_are_absolute",
    "same_page_same_article",
    "survives_json",
    "visible_blocks_have_one_place",
]

#: Raises AssertionError for a page that breaks it; the argument reads the page.
Law: TypeAlias = Callable[[Callable[[], Article]], None]

_WORD: Final = re.compile(r"\w+")
#: Strings of a body that are no words of the page.
_NO_WORDS: Final = frozenset({"type", "xpath", "url", "kind", "provider", "language", "alt"})


def _hold(law: bool, why: str) -> None:  # noqa: FBT001 - as in an assertion
    """Raise AssertionError unless the law holds; `assert` would be gone under ``python -O``."""
    if not law:
        raise AssertionError(why)


def same_page_same_article(read: Callable[[], Article]) -> None:
    """Hold a page to giving the same article each time."""
    _hold(read() == read(), "the page was read twice, and gave two articles that differ")


def survives_json(read: Callable[[], Article]) -> None:
    """Hold an article to being what its JSON says."""
    article = read()
    again = Article.from_json(article.to_json())
    _hold(again == article, "the article is not what Article.from_json makes of its to_json")


def related_urls_are_absolute(read: Callable[[], Article]) -> None:
    """Hold each address of a related post to being absolute, if the page's own is known."""
    article = read()
    if article.url is None or not urlsplit(article.url).netloc:
        return
    for post in article.related_posts:
        is_absolute = post.url is None or bool(urlsplit(post.url).scheme)
        _hold(is_absolute, f"related post {post.title!r} has the address {post.url!r}")


def visible_blocks_have_one_place(read: Callable[[], Article]) -> None:
    """Hold each visible block to ending in one place: story, field, related post, boilerplate."""
    article = read()
    orders = [block.position.order for block in article.blocks]
    _hold(orders == list(range(len(orders))), f"the blocks are out of order: {orders}")
    _boilerplate_is_in_place(article)
    _related_posts_are_in_place(article)
    _story_is_in_place(article)


def _boilerplate_is_in_place(article: Article) -> None:
    for block in article.blocks:
        is_boilerplate = block.role in BOILERPLATE_ROLES
        fits = (block.kind is not None) is is_boilerplate
        _hold(fits, f"a block of role {block.role} has the kind {block.kind}: {block.text!r}")
    labelled = [(b.position, b.text, b.kind) for b in article.blocks if b.kind is not None]
    found = [(piece.position, piece.text, piece.kind) for piece in article.boilerplate]
    _hold(found == labelled, f"boilerplate is {found}, but the blocks say {labelled}")


def _related_posts_are_in_place(article: Article) -> None:
    related = {b.position.order: b.text for b in article.blocks if b.role is Role.RELATED}
    heads = Counter(post.position.order for post in article.related_posts)
    for order, count in heads.items():
        _hold(count == 1, f"block {order} heads {count} related posts")
        _hold(order in related, f"block {order} heads a related post, and is none by its role")
    _hold(bool(heads) == bool(related), f"blocks of related posts without a post: {related}")


def _story_is_in_place(article: Article) -> None:
    """Check that the body has the words of the story's blocks, no more and no less.

    Captions may be left out: one of which the page shows no image is no figure.
    """
    if "body" in article.evidence:  # a story that the page holds for its scripts, and does not show
        return
    story = _words(block.text for block in article.blocks if block.role is Role.BODY)
    captions = _words(block.text for block in article.blocks if block.role is Role.CAPTION)
    body: Any = article.to_dict()["body"]
    told = _words(_strings(body))
    lost, added = story - told, told - (story + captions)
    _hold(not lost, f"words of the story's blocks that the body lacks: {dict(lost)}")
    _hold(not added, f"words of the body that no block of the story has: {dict(added)}")


def _words(texts: Iterator[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text))


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON values of any type
    """Yield the strings in a body that are words of the page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _NO_WORDS:
                yield from _strings(item)


#: The laws by their names.
LAWS: Final[dict[str, Law]] = {
    "law-one-place": visible_blocks_have_one_place,
    "law-same-again": same_page_same_article,
    "law-json": survives_json,
    "law-absolute-urls": related_urls_are_absolute,
}
