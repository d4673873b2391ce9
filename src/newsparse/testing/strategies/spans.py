"""Spans over a text: of any shape, of those that nest, and of whole words."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.content import Span, SpanKind
from newsparse.testing.strategies.texts import LINK_URLS, maybe, tuples, urls

__all__ = ["any_spans", "nested_spans", "word_spans", "worded_texts"]

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


@st.composite
def any_spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Return spans over `text` and beside it, in any order and of any shape."""
    ends = st.integers(-1, len(text) + 2)
    kinds = st.sampled_from(SpanKind)
    return draw(tuples(st.builds(Span, start=ends, end=ends, kind=kinds, url=maybe(urls)), 6))


@st.composite
def nested_spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Return spans over `text` that nest or touch and never overlap in part."""
    spans: list[Span] = []
    nest(draw, spans, list(range(len(text) + 1)), tuple(SpanKind))
    return tuple(draw(st.permutations(spans)))


def nest(draw: st.DrawFn, spans: list[Span], edges: list[int], kinds: tuple[SpanKind, ...]) -> None:
    at = 0
    while kinds and at < len(edges) - 1 and draw(st.booleans()):
        first = draw(st.integers(at, len(edges) - 2))
        last = draw(st.integers(first + 1, len(edges) - 1))
        kind = draw(st.sampled_from(kinds))
        url = draw(st.sampled_from(LINK_URLS)) if kind is SpanKind.LINK else None
        spans.append(Span(edges[first], edges[last], kind, url))
        if kind is not SpanKind.CODE:
            rest = tuple(other for other in kinds if other is not kind)
            nest(draw, spans, edges[first : last + 1], rest)
        at = last


@st.composite
def worded_texts(draw: st.DrawFn) -> tuple[str, ...]:
    """Return words that begin and end with a letter, whatever they hold between."""
    return draw(tuples(st.sampled_from(_WORDS), 8))


@st.composite
def word_spans(draw: st.DrawFn, words: tuple[str, ...]) -> tuple[Span, ...]:
    """Return spans that nest, of whole words of a text that is `words` joined by spaces."""
    indexes: list[Span] = []
    nest(draw, indexes, list(range(len(words) + 1)), tuple(SpanKind))
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words) + 1)]
    return tuple(
        Span(starts[span.start], starts[span.end] - 1, span.kind, span.url) for span in indexes
    )
