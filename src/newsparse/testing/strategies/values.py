"""Whole articles, and the values that stand in one beside its body."""

from __future__ import annotations

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
from newsparse.dates import DatePrecision
from newsparse.evidence import Candidate, Evidence
from newsparse.roles import KINDS, Role
from newsparse.testing.strategies.blocks import bodies, images_of, links, positions
from newsparse.testing.strategies.texts import (
    maybe,
    moments,
    names,
    numbers,
    scores,
    texts,
    tuples,
    urls,
)

__all__ = ["articles", "authors", "boilerplates", "related_posts"]

authors = st.builds(Author, name=texts, url=maybe(urls), is_organization=st.booleans())
related_posts = st.builds(
    RelatedPost,
    title=texts,
    position=positions,
    url=maybe(urls),
    summary=maybe(texts),
    image=maybe(images_of(urls)),
    published=maybe(moments),
    authors=tuples(authors, 2),
    section=maybe(names),
    placement=st.sampled_from(Placement),
    module=maybe(names),
    module_kind=st.sampled_from(Module),
)
boilerplates = st.builds(
    Boilerplate,
    kind=st.sampled_from(KINDS) | st.just("newsparse-example:poll"),
    text=texts,
    position=positions,
    rule=names,
    score=scores,
    count=maybe(numbers),
    links=tuples(links, 2),
)
_comments = st.builds(Comment, texts, maybe(positions), maybe(names), maybe(moments), numbers)
_live_updates = st.builds(
    LiveUpdate, positions, maybe(texts), maybe(moments), maybe(names), maybe(urls)
)
_page_links = st.builds(PageLinks, maybe(urls), maybe(urls), tuples(urls, 2), maybe(urls))
_page_blocks = st.builds(
    Block,
    text=texts,
    role=st.sampled_from(Role),
    rule=names,
    score=scores,
    position=positions,
    kind=maybe(st.sampled_from(KINDS)),
    links=tuples(links, 2),
)
_candidates = st.builds(Candidate, value=texts, source=names, rule=names, score=scores)
_evidence = st.builds(
    Evidence,
    source=names,
    rule=names,
    raw=texts,
    locator=maybe(names),
    score=scores,
    alternatives=tuples(_candidates, 2),
)
_dates = st.none() | st.tuples(moments, st.sampled_from(DatePrecision))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Return any article that the types allow, dates with their precision."""
    published, published_precision = draw(_dates) or (None, None)
    modified, modified_precision = draw(_dates) or (None, None)
    return Article(
        outcome=draw(st.sampled_from(Outcome)),
        title=draw(maybe(texts)),
        subtitle=draw(maybe(texts)),
        authors=draw(tuples(authors, 2)),
        published=published,
        published_precision=published_precision,
        modified=modified,
        modified_precision=modified_precision,
        section=draw(maybe(names)),
        tags=draw(tuples(names, 2)),
        language=draw(maybe(st.sampled_from(["en", "pt-br", "zh-hant"]))),
        url=draw(maybe(urls)),
        canonical_url=draw(maybe(urls)),
        site=draw(maybe(names)),
        images=draw(tuples(images_of(urls), 2)),
        is_accessible_for_free=draw(maybe(st.booleans())),
        page_links=draw(_page_links),
        body=draw(bodies),
        updates=draw(tuples(_live_updates, 2)),
        comments=draw(tuples(_comments, 2)),
        related_posts=draw(tuples(related_posts, 2)),
        boilerplate=draw(tuples(boilerplates, 2)),
        blocks=draw(tuples(_page_blocks, 2)),
        evidence=draw(
            st.dictionaries(st.sampled_from(["title", "url", "a b"]), _evidence, max_size=2)
        ),
        encoding=draw(maybe(st.just("utf-8"))),
        warnings=draw(tuples(names, 2)),
    )
