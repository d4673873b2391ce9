"""The spans of a text as a tree."""

from __future__ import annotations

import pytest

from newsparse.content import Span, SpanKind
from newsparse.render.spans import Node, Run, nest

STRONG, EMPHASIS, LINK, CODE = (
    SpanKind.STRONG,
    SpanKind.EMPHASIS,
    SpanKind.LINK,
    SpanKind.CODE,
)


class TestNest:
    """How spans become nodes and runs."""

    def test_plain(self) -> None:
        """A text without spans is one run, an empty one nothing."""
        assert nest(5, ()) == (Run(0, 5),)
        assert nest(0, ()) == ()

    def test_inside(self) -> None:
        """A span inside another is its child, in whatever order they come."""
        spans = [Span(2, 4, EMPHASIS), Span(0, 5, STRONG)]
        inner = Node(EMPHASIS, (Run(2, 4),))
        assert nest(6, spans) == (Node(STRONG, (Run(0, 2), inner, Run(4, 5))), Run(5, 6))

    def test_same_stretch(self) -> None:
        """Over the same text a link is outside, emphasis inside."""
        spans = [Span(0, 2, EMPHASIS), Span(0, 2, LINK, "u"), Span(0, 2, STRONG)]
        inner = Node(STRONG, (Node(EMPHASIS, (Run(0, 2),)),))
        assert nest(2, spans) == (Node(LINK, (inner,), "u"),)

    def test_overlap(self) -> None:
        """Of two spans that overlap in part the later is left out."""
        spans = [Span(0, 3, STRONG), Span(2, 5, EMPHASIS)]
        assert nest(5, spans) == (Node(STRONG, (Run(0, 3),)), Run(3, 5))

    @pytest.mark.parametrize("kind", [STRONG, EMPHASIS])
    def test_touching(self, kind: SpanKind) -> None:
        """Two spans of a kind that touch are one, with the children of both."""
        spans = [Span(0, 2, kind), Span(2, 4, kind), Span(2, 3, LINK, "u")]
        link = Node(LINK, (Run(2, 3),), "u")
        assert nest(4, spans) == (Node(kind, (Run(0, 2), link, Run(3, 4))),)

    def test_touching_links(self) -> None:
        """Two links that touch stay two."""
        spans = [Span(0, 1, LINK, "u"), Span(1, 2, LINK, "u")]
        assert nest(2, spans) == (Node(LINK, (Run(0, 1),), "u"), Node(LINK, (Run(1, 2),), "u"))

    def test_link_in_link(self) -> None:
        """A span inside one of its kind is left out."""
        spans = [Span(0, 4, LINK, "u"), Span(1, 2, LINK, "v")]
        assert nest(4, spans) == (Node(LINK, (Run(0, 4),), "u"),)

    def test_code(self) -> None:
        """Code is cut where other spans begin and end, and touching code is one run."""
        spans = [Span(0, 3, CODE), Span(2, 5, CODE), Span(1, 4, STRONG)]
        assert nest(6, spans) == (
            Run(0, 1, is_code=True),
            Node(STRONG, (Run(1, 4, is_code=True),)),
            Run(4, 5, is_code=True),
            Run(5, 6),
        )

    @pytest.mark.parametrize(
        "span",
        [
            Span(-1, 2, STRONG),
            Span(1, 1, STRONG),
            Span(2, 1, CODE),
            Span(1, 4, EMPHASIS),
            Span(0, 2, LINK),
            Span(0, 2, LINK, "javascript:alert(1)"),
        ],
    )
    def test_refused(self, span: Span) -> None:
        """An empty span, one that leaves the text and a link to nowhere good are left out."""
        assert nest(3, [span]) == (Run(0, 3),)

    def test_many(self) -> None:
        """A hundred thousand spans are no burden."""
        spans = [Span(at, at + 1, kind) for at in range(0, 100_000, 2) for kind in (STRONG, CODE)]
        assert len(nest(100_000, spans)) == 100_000
