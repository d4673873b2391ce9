"""The strategies: what they can give, and what they never do."""

from __future__ import annotations

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsparse import KINDS, Boilerplate, Paragraph, RelatedPost, Role, Site, TextRule
from newsparse.testing import strategies
from newsparse.testing.strategies.pages import any_html, damaged

SITE = Site(
    "The Mole",
    hosts=("mole.example",),
    text_rules=(TextRule("tides", role=Role.UI, lines=("Today’s tides",)),),
    phrases={"subscribe": ("Ring the harbour bell",)},
)
#: Enough to find what is one of some hundred cases; any will do, so none is made smaller.
PATIENT = settings(max_examples=5_000, deadline=None, phases=[Phase.generate], database=None)


class TestPages:
    """Pages."""

    @pytest.mark.parametrize("line", ["Today’s tides", "Ring the harbour bell"])
    @pytest.mark.parametrize("pages", [strategies.html_pages, strategies.text_dumps])
    def test_have_lines_of_the_site(self, pages: type, line: str) -> None:
        """With a site, its own lines stand among the others."""
        assert line in find(pages(SITE), lambda page: line in page, settings=PATIENT)

    @pytest.mark.parametrize(
        "piece", ["<h1>", "Related Posts", 'class="related"', "hidden", "<script>", 'href="/gate"']
    )
    def test_of_html_have_what_rules_decide_on(self, piece: str) -> None:
        """Headlines, labels, class names, hidden parts and links."""
        assert piece in find(strategies.html_pages(), lambda page: piece in page, settings=PATIENT)

    @pytest.mark.parametrize("piece", ["\n\n", "\r", "\ud800", "\x00", "```", "By Ada Example"])
    def test_of_text_have_every_layout_and_character(self, piece: str) -> None:
        """Blank lines, lone carriage returns, surrogates, controls and marks."""
        assert piece in find(strategies.text_dumps(), lambda page: piece in page, settings=PATIENT)

    @given(any_html())
    def test_of_any_html_are_documents(self, page: str) -> None:
        """A document is complete, whatever it holds."""
        assert page.startswith("<!DOCTYPE html>")
        assert page.endswith("</body></html>")

    @given(st.data(), st.text(min_size=1, max_size=20))
    def test_that_are_damaged_hold_nothing_new(self, data: st.DataObject, source: str) -> None:
        """A piece is missing, or is there twice; both ends are the page's own."""
        page = data.draw(damaged([source]))
        cut = next(at for at in range(len(page) + 1) if source.endswith(page[at:]))
        assert source.startswith(page[:cut])


class TestValues:
    """Values that reading gives."""

    @given(strategies.bodies(tidy=True))
    def test_tidy_bodies_have_spans_inside_their_text(self, body: tuple[object, ...]) -> None:
        """A span of a tidy body begins and ends in its text."""
        for block in body:
            if isinstance(block, Paragraph):
                assert all(0 <= s.start < s.end <= len(block.text) for s in block.spans)

    def test_bodies_have_spans_that_do_not(self) -> None:
        """Not every value that the types allow is one that reading makes."""

        def has_odd_span(body: tuple[object, ...]) -> bool:
            blocks = (block for block in body if isinstance(block, Paragraph))
            return any(span.end > len(block.text) for block in blocks for span in block.spans)

        assert find(strategies.bodies(), has_odd_span, settings=PATIENT)

    @pytest.mark.parametrize("kind", [KINDS[0], KINDS[-1], "newsparse-example:poll"])
    def test_boilerplate_is_of_every_kind(self, kind: str) -> None:
        """Those of the core, and one of a plugin's own."""
        found = find(strategies.boilerplate(), lambda piece: piece.kind == kind, settings=PATIENT)
        assert isinstance(found, Boilerplate)

    @given(strategies.related_posts())
    def test_related_posts_are_such(self, post: RelatedPost) -> None:
        """Each is a value of its type."""
        assert isinstance(post, RelatedPost)
