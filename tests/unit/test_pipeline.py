"""The stages in order: from a page to its article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketches import PROSE

from newsparse import Article, Limits, ListBlock, Outcome, Role, Site, TextRule
from newsparse.page import Page
from newsparse.pages import read_page
from newsparse.pipeline import extract
from newsparse.roles import BOILERPLATE_ROLES, METADATA_ROLES

_TITLE = "Ice holds the ferries of Quillmouth at the pier"
_LINES = (
    *("Home", "World", "Sport", _TITLE, "By Nora Lindqvist", "12 May 2023", *PROSE),
    *("Photo: Jane Roe", "• Ice", "• Wind", "Read more: Storm warning for the northern coast"),
    *("Bookmark (12)", "Related Posts", "Lighthouse keeper retires after forty years"),
    *("He lit the lamp by hand on his last evening, as he did on his first.", "Leave a Reply"),
    *("Your email address will not be published.", "© 2024 Harbour News", "Weather"),
)


def _extract(text: str, site: Site | None = None, *, is_html: bool = False) -> Article:
    page = Page(text, "https://a.example/x", is_html=is_html)
    return extract(read_page(page), site, "host", Limits())


def _body_orders(article: Article) -> set[int]:
    orders: set[int] = set()
    for block in article.body:
        orders.add(block.position.order)
        if isinstance(block, ListBlock):
            orders |= {item.position.order for item in block.items}
    return orders


class TestBins:
    """Each block is in exactly one place."""

    @given(st.lists(st.sampled_from(_LINES), max_size=40))
    def test_body_boilerplate_or_what_is_said(self, lines: list[str]) -> None:
        """By its role: the body, a related post, the boilerplate, or a field of the article."""
        article = _extract("\n\n".join(lines))
        body = _body_orders(article)
        boilerplate = {each.position.order for each in article.boilerplate}
        for block in article.blocks:
            order = block.position.order
            assert (order in boilerplate) is (block.role in BOILERPLATE_ROLES)
            if block.role is Role.BODY:
                assert order in body
            elif block.role is not Role.CAPTION:
                assert order not in body
            assert block.role in METADATA_ROLES | BOILERPLATE_ROLES | {Role.BODY, Role.RELATED}

    @given(st.lists(st.sampled_from(_LINES), max_size=40))
    def test_related_blocks_are_in_related_posts(self, lines: list[str]) -> None:
        """The position of some post covers every block of that role."""
        source = "\n\n".join(lines)
        article = _extract(source)
        spans = [(post.position.start, post.position.end) for post in article.related_posts]
        for block in article.blocks:
            if block.role is Role.RELATED:
                start, end = block.position.start, block.position.end
                assert start is not None
                assert end is not None
                assert any(
                    first is not None and last is not None and first <= start and end <= last
                    for first, last in spans
                )

    @given(st.lists(st.sampled_from(_LINES), max_size=40))
    def test_blocks_are_those_of_the_page_in_order(self, lines: list[str]) -> None:
        """None is lost, and their positions give the source back."""
        source = "\n\n".join(lines)
        article = _extract(source)
        assert [block.position.order for block in article.blocks] == list(
            range(len(article.blocks))
        )
        printed = "".join(block.position.slice(source) for block in article.blocks)
        assert "".join(printed.split()) == "".join(source.split())


class TestArticle:
    """What the stages hand over."""

    def test_has_all_that_the_dump_says(self) -> None:
        """Fields, body, related posts and boilerplate of one page."""
        article = _extract("\n\n".join(_LINES))
        assert article.title == _TITLE
        assert [author.name for author in article.authors] == ["Nora Lindqvist"]
        assert article.text.startswith(PROSE[0])
        assert [post.title for post in article.related_posts] == [
            "Storm warning for the northern coast",
            "Lighthouse keeper retires after forty years",
        ]
        counts = {each.kind: each.count for each in article.boilerplate if each.count is not None}
        assert counts == {"bookmark": 12}

    def test_gives_boilerplate_its_kind(self) -> None:
        """The role's own where a rule names none; other blocks have no kind."""
        site = Site(
            "Harbour News",
            ("a.example",),
            text_rules=(TextRule("sky", role=Role.LEGAL, lines=("Weather",)),),
        )
        article = _extract("\n\n".join(_LINES), site)
        assert article.blocks[-1].kind == article.boilerplate[-1].kind == "legal"
        for block in article.blocks:
            assert (block.kind is not None) is (block.role in BOILERPLATE_ROLES)

    @pytest.mark.parametrize("is_html", [False, True])
    def test_of_nothing_is_empty(self, *, is_html: bool) -> None:
        """No block, no field."""
        article = _extract("", is_html=is_html)
        assert (article.blocks, article.body, article.title) == ((), (), None)


_LEAD = "".join(f"<p>{each}</p>" for each in PROSE[:3])
_TWICE = _LEAD + "".join(f"<p>On the day before, {each}</p>" for each in PROSE[:3])
_WHOLE = _LEAD + "".join(
    f"<p>On day {day}, {each}</p>" for day in range(2, 13) for each in PROSE[:3]
)
_DATA = '<script type="application/ld+json">{"@type": "NewsArticle", %s}</script>'


class TestGated:
    """Pages that show a part of the story."""

    @staticmethod
    def _outcome(head: str = "", tail: str = "", *, story: str = _LEAD) -> Outcome:
        article = f"<article><h1>{_TITLE}</h1>{story}{tail}</article>"
        page = f"<!doctype html><html lang=en><head>{head}</head><body>{article}</body></html>"
        return _extract(page, is_html=True).outcome

    @pytest.mark.parametrize(
        "head",
        [
            _DATA % '"isAccessibleForFree": false',
            _DATA % '"isAccessibleForFree": "False"',
            _DATA % '"isAccessibleForFree": "http://schema.org/False"',
            _DATA % '"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False"}',
        ],
    )
    def test_data_say_so(self, head: str) -> None:
        """The publisher's word gates a short story, and leaves a whole one what it is."""
        assert self._outcome(head) is Outcome.GATED
        assert self._outcome(head, story=_WHOLE) is Outcome.ARTICLE

    def test_tier_says_so(self) -> None:
        """So does a tier of an article that Open Graph speaks of."""
        kind = "<meta property=og:type content=article>"
        tier = "<meta property=article:content_tier content=locked>"
        assert self._outcome(kind + tier) is Outcome.GATED

    @pytest.mark.parametrize(
        "line", ["Subscribe to continue reading", "Dieser Artikel ist nur für Abonnenten"]
    )
    def test_line_says_so(self, line: str) -> None:
        """So does a visible line in any language that is known."""
        signed = '"author": "Nora Lindqvist", "datePublished": "2023-05-12T10:00:00Z"'
        head = _DATA % signed
        assert self._outcome(head, story=_TWICE) is Outcome.ARTICLE
        assert self._outcome(head, f"<div>{line}</div>", story=_TWICE) is Outcome.GATED
