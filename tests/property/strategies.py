"""Hypothesis strategies for the values of newsparse: bodies, related posts, whole articles.

Texts are made of what breaks renderers: marks of Markdown and HTML, white space of all sorts,
scripts, surrogates. Two kinds of bodies are made of them: `bodies` is anything that the types
allow, spans that overlap or lie outside included; `tidy_bodies` is what a reader of pages makes:
spans nest, and URLs are of those that a page may link.
"""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from newsparse.article import (
    Article,
    Block,
    Boilerplate,
    Comment,
    LiveUpdate,
    Module,
    Outcome,
    PageLinks,
    Placement,
    RelatedPost,
)
from newsparse.authors import Author
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
    SpanKind,
    Table,
)
from newsparse.dates import DatePrecision
from newsparse.evidence import Candidate, Evidence
from newsparse.roles import KINDS, Role

__all__ = [
    "BAD_URLS",
    "IMAGE_URLS",
    "LINK_URLS",
    "any_spans",
    "articles",
    "authors",
    "bodies",
    "boilerplates",
    "letters",
    "nested_spans",
    "odd_bodies",
    "positions",
    "related_posts",
    "texts",
    "tidy_bodies",
    "word_spans",
    "worded_texts",
]

T = TypeVar("T")

#: URLs that a page may load an image from.
IMAGE_URLS = (
    "https://example.com/",
    "http://example.com/a b/(c)/<d>?x=1&amp;y=[2]&copy=3#*_e_*",
    "HTTPS://EXAMPLE.COM/Ä/你好",
    "//example.com/a|b",
    "/a\\b`c\"d'e",
    "../up?q=a:b",
    "#part",
)
#: URLs that a page may link to.
LINK_URLS = (*IMAGE_URLS, "mailto:desk@example.com", "tel:+123456")
#: URLs that must never be linked, since a browser would run or open what no reader asked for.
BAD_URLS = (
    "",
    " ",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "\x01 javascript:alert(1)",
    "java\nscr\tipt:alert(1)",
    "javascript\x00:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.com/1",
)
_PIECES = (
    *("#", "##", "1.", "12)", "-", "+", ">", "|", "=", "===", "---", "* * *", ":--", "--- | ---"),
    *("*", "**", "***", "_", "__", "~~", "`", "``", "```", "[x](y)", "[a]: b", "![", "]", "!"),
    *("<b>", "</p>", "<!--", "<", "&", "&amp;", "&#42;", "&copy", "\\", "\\\\", "https://a.b/_c_"),
    *(" ", "  ", "    ", "\n", "\n\n", "\t", "\u00a0", "\u3000", "\u2028", "\ufeff", "\u200b"),
    *(
        "a",
        "b",
        "Ä",
        "word",
        "two words",
        "“",
        "”",
        "—",
        "…",
        "你好",
        "。",
        "א",
        "é",
        "😀",
        "€",
        "$",
    ),
    *("\x00", "\x0b", "\x0c", "\r", "\r\n", "\x1b", "\x85", "\ud800", "\udc00", "\ufffe"),
)
_WORDS = (
    "a",
    "b*c",
    "d_e",
    "Ärger",
    "f`g",
    "h\\i",
    "j[k]l",
    "m<n>o",
    "p&amp;q",
    "你好",
    "r|s",
    "t#u",
)


def _without_pairs(text: str) -> str:
    """Return `text` with surrogates that follow each other read as the character they mean."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


#: Any text at all, surrogates included; never two surrogates that would make a pair.
texts = (
    st.lists(st.sampled_from(_PIECES), max_size=6).map("".join)
    | st.text(st.characters(exclude_categories=()), max_size=20)
).map(_without_pairs)
#: Letters that no renderer has a reason to touch, to put around other things.
letters = st.text(string.ascii_letters, min_size=1, max_size=3)
_names = st.sampled_from(["rule", "text", "JSON-LD", "Reuters", ""]) | texts
_numbers = st.integers(0, 10**6)
_scores = st.floats(0, 1)
_urls = st.sampled_from((*LINK_URLS, *BAD_URLS)) | texts
_offsets = st.timedeltas(dt.timedelta(hours=-23), dt.timedelta(hours=23)).map(
    lambda delta: dt.timezone(dt.timedelta(minutes=delta // dt.timedelta(minutes=1)))
)
_moments = st.datetimes(timezones=st.none() | _offsets)


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _tuples(strategy: st.SearchStrategy[T], most: int = 4) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


positions = st.builds(
    Position,
    order=_numbers,
    start=_maybe(_numbers),
    end=_maybe(_numbers),
    xpath=_maybe(st.just("/html/body/p[1]")),
)
_links = st.builds(Link, text=texts, url=_urls)


def _images(urls: st.SearchStrategy[str]) -> st.SearchStrategy[Image]:
    return st.builds(
        Image, url=urls, alt=_maybe(texts), width=_maybe(_numbers), height=_maybe(_numbers)
    )


@st.composite
def any_spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Return spans over `text` and beside it, in any order and of any shape."""
    ends = st.integers(-1, len(text) + 2)
    kinds = st.sampled_from(SpanKind)
    return draw(_tuples(st.builds(Span, start=ends, end=ends, kind=kinds, url=_maybe(_urls)), 6))


@st.composite
def nested_spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Return spans over `text` that nest or touch and never overlap in part."""
    spans: list[Span] = []
    _nest(draw, spans, list(range(len(text) + 1)), tuple(SpanKind))
    return tuple(draw(st.permutations(spans)))


def _nest(
    draw: st.DrawFn, spans: list[Span], edges: list[int], kinds: tuple[SpanKind, ...]
) -> None:
    at = 0
    while kinds and at < len(edges) - 1 and draw(st.booleans()):
        first = draw(st.integers(at, len(edges) - 2))
        last = draw(st.integers(first + 1, len(edges) - 1))
        kind = draw(st.sampled_from(kinds))
        url = draw(st.sampled_from(LINK_URLS)) if kind is SpanKind.LINK else None
        spans.append(Span(edges[first], edges[last], kind, url))
        if kind is not SpanKind.CODE:
            rest = tuple(other for other in kinds if other is not kind)
            _nest(draw, spans, edges[first : last + 1], rest)
        at = last


@st.composite
def worded_texts(draw: st.DrawFn) -> tuple[str, ...]:
    """Return words that begin and end with a letter, whatever they hold between."""
    return draw(_tuples(st.sampled_from(_WORDS), 8))


@st.composite
def word_spans(draw: st.DrawFn, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Return spans that nest, of whole words of a text that is `words` joined by spaces."""
    indexes: list[Span] = []
    _nest(draw, indexes, list(range(len(words) + 1)), tuple(SpanKind))
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words) + 1)]
    return tuple(
        Span(starts[span.start], starts[span.end] - 1, span.kind, span.url) for span in indexes
    )


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
    children = _tuples(_list_blocks(spans, depth - 1), 2) if depth > 1 else st.just(())
    items = _spanned(ListItem, spans, children=children)
    return st.builds(ListBlock, items=_tuples(items, 3), position=positions, ordered=st.booleans())


def _blocks(
    spans: Callable[[str], st.SearchStrategy[tuple[Span, ...]]],
    links: st.SearchStrategy[str],
    images: st.SearchStrategy[str],
) -> st.SearchStrategy[BodyBlock]:
    return st.one_of(
        _spanned(Paragraph, spans),
        _spanned(Heading, spans, level=st.integers(1, 6)),
        _list_blocks(spans),
        _spanned(Quote, spans, cite=_maybe(texts)),
        st.builds(
            Table,
            rows=_tuples(_tuples(texts, 3), 3),
            position=positions,
            header_rows=st.integers(0, 2),
            caption=_maybe(texts),
        ),
        st.builds(
            Code,
            text=texts,
            position=positions,
            language=_maybe(st.sampled_from(["python", "c++", "a b", '"><script>', "`"])),
        ),
        st.builds(
            Figure,
            position=positions,
            image=_maybe(_images(images)),
            caption=_maybe(texts),
            credit=_maybe(texts),
        ),
        st.builds(
            Embed,
            provider=st.sampled_from(["youtube", "x.com"]),
            position=positions,
            url=_maybe(links),
            text=texts,
        ),
    )


#: Bodies of any blocks that the types allow.
bodies = _tuples(_blocks(any_spans, _urls, _urls))
#: Bodies of any texts, with any spans, and with URLs of which it is known what becomes of them.
odd_bodies = _tuples(
    _blocks(
        any_spans,
        st.sampled_from((*LINK_URLS, *BAD_URLS)),
        st.sampled_from((*IMAGE_URLS, *BAD_URLS)),
    )
)
#: Bodies of any texts, with spans that nest and with URLs that a page may hold.
tidy_bodies = _tuples(
    _blocks(nested_spans, st.sampled_from(LINK_URLS), st.sampled_from(IMAGE_URLS))
)
authors = st.builds(Author, name=texts, url=_maybe(_urls), is_organization=st.booleans())
related_posts = st.builds(
    RelatedPost,
    title=texts,
    position=positions,
    url=_maybe(_urls),
    summary=_maybe(texts),
    image=_maybe(_images(_urls)),
    published=_maybe(_moments),
    authors=_tuples(authors, 2),
    section=_maybe(_names),
    placement=st.sampled_from(Placement),
    module=_maybe(_names),
    module_kind=st.sampled_from(Module),
)
boilerplates = st.builds(
    Boilerplate,
    kind=st.sampled_from(KINDS) | st.just("newsparse-example:poll"),
    text=texts,
    position=positions,
    rule=_names,
    score=_scores,
    count=_maybe(_numbers),
    links=_tuples(_links, 2),
)
_comments = st.builds(Comment, texts, _maybe(positions), _maybe(_names), _maybe(_moments), _numbers)
_live_updates = st.builds(
    LiveUpdate, positions, _maybe(texts), _maybe(_moments), _maybe(_names), _maybe(_urls)
)
_page_links = st.builds(PageLinks, _maybe(_urls), _maybe(_urls), _tuples(_urls, 2), _maybe(_urls))
_page_blocks = st.builds(
    Block,
    text=texts,
    role=st.sampled_from(Role),
    rule=_names,
    score=_scores,
    position=positions,
    kind=_maybe(st.sampled_from(KINDS)),
    links=_tuples(_links, 2),
)
_candidates = st.builds(Candidate, value=texts, source=_names, rule=_names, score=_scores)
_evidence = st.builds(
    Evidence,
    source=_names,
    rule=_names,
    raw=texts,
    locator=_maybe(_names),
    score=_scores,
    alternatives=_tuples(_candidates, 2),
)
_dates = st.none() | st.tuples(_moments, st.sampled_from(DatePrecision))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Return any article that the types allow, dates with their precision."""
    published, published_precision = draw(_dates) or (None, None)
    modified, modified_precision = draw(_dates) or (None, None)
    return Article(
        outcome=draw(st.sampled_from(Outcome)),
        title=draw(_maybe(texts)),
        subtitle=draw(_maybe(texts)),
        authors=draw(_tuples(authors, 2)),
        published=published,
        published_precision=published_precision,
        modified=modified,
        modified_precision=modified_precision,
        section=draw(_maybe(_names)),
        tags=draw(_tuples(_names, 2)),
        language=draw(_maybe(st.sampled_from(["en", "pt-br", "zh-hant"]))),
        url=draw(_maybe(_urls)),
        canonical_url=draw(_maybe(_urls)),
        site=draw(_maybe(_names)),
        images=draw(_tuples(_images(_urls), 2)),
        is_accessible_for_free=draw(_maybe(st.booleans())),
        links=draw(_page_links),
        body=draw(bodies),
        updates=draw(_tuples(_live_updates, 2)),
        comments=draw(_tuples(_comments, 2)),
        related_posts=draw(_tuples(related_posts, 2)),
        boilerplate=draw(_tuples(boilerplates, 2)),
        blocks=draw(_tuples(_page_blocks, 2)),
        evidence=draw(
            st.dictionaries(st.sampled_from(["title", "url", "a b"]), _evidence, max_size=2)
        ),
        encoding=draw(_maybe(st.just("utf-8"))),
        warnings=draw(_tuples(_names, 2)),
    )
