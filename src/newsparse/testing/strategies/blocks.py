"""Blocks of a body: of any texts, with spans and addresses that are any or tidy.

`bodies` is anything that the types allow, spans that overlap or lie outside included; `tidy_bodies`
is what a reader of pages makes: spans nest, and URLs are of those that a page may link.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Span,
    Table,
)
from newsparse.testing.strategies.spans import any_spans, nested_spans
from newsparse.testing.strategies.texts import (
    BAD_URLS,
    IMAGE_URLS,
    LINK_URLS,
    maybe,
    numbers,
    texts,
    tuples,
    urls,
)

__all__ = ["bodies", "images_of", "links", "odd_bodies", "positions", "tidy_bodies"]

T = TypeVar("T")

positions = st.builds(
    Position,
    order=numbers,
    start=maybe(numbers),
    end=maybe(numbers),
    xpath=maybe(st.just("/html/body/p[1]")),
)
links = st.builds(Link, text=texts, url=urls)


def images_of(urls: st.SearchStrategy[str]) -> st.SearchStrategy[Image]:
    """Return images at these addresses."""
    return st.builds(Image, url=urls, alt=maybe(texts), width=maybe(numbers), height=maybe(numbers))


@st.composite
def _spanned(
    draw: st.DrawFn,
    /,
    cls: Callable[..., T],
    spans: Callable[[str], st.SearchStrategy[tuple[Span, ...]]],
    **fields: st.SearchStrategy[object],
) -> T:
    text = draw(texts)
    drawn = {name: draw(strategy) for name, strategy in fields.items()}
    return cls(text=text, position=draw(positions), spans=draw(spans(text)), **drawn)


def _list_blocks(
    spans: Callable[[str], st.SearchStrategy[tuple[Span, ...]]], depth: int = 3
) -> st.SearchStrategy[ListBlock]:
    children = tuples(_list_blocks(spans, depth - 1), 2) if depth > 1 else st.just(())
    items = _spanned(ListItem, spans, children=children)
    return st.builds(ListBlock, items=tuples(items, 3), position=positions, ordered=st.booleans())


def _blocks(
    spans: Callable[[str], st.SearchStrategy[tuple[Span, ...]]],
    links: st.SearchStrategy[str],
    images: st.SearchStrategy[str],
) -> st.SearchStrategy[BodyBlock]:
    return st.one_of(
        _spanned(Paragraph, spans),
        _spanned(Heading, spans, level=st.integers(1, 6)),
        _list_blocks(spans),
        _spanned(Quote, spans, cite=maybe(texts)),
        st.builds(
            Table,
            rows=tuples(tuples(texts, 3), 3),
            position=positions,
            header_rows=st.integers(0, 2),
            caption=maybe(texts),
        ),
        st.builds(
            Code,
            text=texts,
            position=positions,
            language=maybe(st.sampled_from(["python", "c++", "a b", '"><script>', "`"])),
        ),
        st.builds(
            Figure,
            position=positions,
            image=maybe(images_of(images)),
            caption=maybe(texts),
            credit=maybe(texts),
        ),
        st.builds(
            Embed,
            provider=st.sampled_from(["youtube", "x.com"]),
            position=positions,
            url=maybe(links),
            text=texts,
        ),
    )


#: Bodies of any blocks that the types allow.
bodies = tuples(_blocks(any_spans, urls, urls))
#: Bodies of any texts, with any spans, and with URLs of which it is known what becomes of them.
odd_bodies = tuples(
    _blocks(
        any_spans,
        st.sampled_from((*LINK_URLS, *BAD_URLS)),
        st.sampled_from((*IMAGE_URLS, *BAD_URLS)),
    )
)
#: Bodies of any texts, with spans that nest and with URLs that a page may hold.
tidy_bodies = tuples(_blocks(nested_spans, st.sampled_from(LINK_URLS), st.sampled_from(IMAGE_URLS)))
