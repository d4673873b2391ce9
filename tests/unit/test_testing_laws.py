"""The laws of pages: each one refuses an article that breaks it, and no other."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from attrs import evolve

import newsparse
from newsparse import Article, Paragraph, RelatedPost, Role
from newsparse.testing import LAWS

PAGE = """<h1>Ferry returns</h1><p>By Ada Example, 12 May 2023</p>
<p>The ferry to the islands sails again from Monday, the harbour office said on Friday.</p>
<figure><img src="/a.jpg" alt="A boat"><figcaption>The ferry at its pier</figcaption></figure>
<table><tr><td>Pier</td><td>Berths</td></tr><tr><td>North</td><td>24</td></tr></table>
<p>Tickets cost the same as last year, and bicycles travel free until the end of May.</p>
<h3>Related stories</h3><ul><li><a href="/gate">A wider gate for the fishing boats</a></li>
<li><a href="/nets">Nets are mended faster than they were last spring</a></li></ul>
<p>© 2023 The Mole. All rights reserved.</p>"""
ARTICLE = newsparse.parse(PAGE, kind="html", url="https://mole.example/a", sites=())


def _blocks(article: Article, role: Role, **changes: Any) -> Article:  # noqa: ANN401 - fields of Block
    """Return the article with its last block of a role changed."""
    at = max(i for i, block in enumerate(article.blocks) if block.role is role)
    blocks = list(article.blocks)
    blocks[at] = evolve(blocks[at], **changes)
    return evolve(article, blocks=tuple(blocks))


def _posts(*posts: RelatedPost) -> Article:
    return evolve(ARTICLE, related_posts=posts)


FIRST, SECOND = ARTICLE.related_posts
#: What no reader of JSON gives, though it looks the same.
AS_READ: Any = ["a"]
HEAD = ARTICLE.blocks[0].position

BROKEN = [
    ("law-one-place", evolve(ARTICLE, blocks=ARTICLE.blocks[1:]), "out of order"),
    ("law-one-place", evolve(ARTICLE, boilerplate=()), "but the blocks say"),
    ("law-one-place", _blocks(ARTICLE, Role.LEGAL, kind=None), "has the kind None"),
    ("law-one-place", _blocks(ARTICLE, Role.BODY, kind="ui"), "has the kind ui"),
    ("law-one-place", _posts(), "without a post"),
    ("law-one-place", _posts(FIRST, FIRST), "heads 2 related posts"),
    ("law-one-place", _posts(FIRST, evolve(SECOND, position=HEAD)), "is none by its role"),
    ("law-one-place", evolve(ARTICLE, body=ARTICLE.body[:-1]), "that the body lacks"),
    (
        "law-one-place",
        evolve(ARTICLE, body=(*ARTICLE.body, Paragraph("Nets", HEAD))),
        "no block of the story has: {'Nets': 1}",
    ),
    ("law-absolute-urls", _posts(evolve(FIRST, url="/gate"), SECOND), "has the address '/gate'"),
    ("law-json", evolve(ARTICLE, tags=AS_READ), "not what Article.from_json"),
]


class TestLaws:
    """``LAWS``."""

    @pytest.mark.parametrize("name", LAWS)
    def test_let_a_page_pass(self, name: str) -> None:
        """An article that was read keeps each of them."""
        assert len(ARTICLE.related_posts) == 2
        assert {block.role for block in ARTICLE.blocks} >= {Role.BODY, Role.CAPTION, Role.RELATED}
        LAWS[name](lambda: ARTICLE)

    @pytest.mark.parametrize(("name", "article", "why"), BROKEN, ids=itertools.count())
    def test_refuse_what_breaks_them(self, name: str, article: Article, why: str) -> None:
        """The law that is broken says where."""
        with pytest.raises(AssertionError) as caught:
            LAWS[name](lambda: article)
        assert why in str(caught.value)

    def test_refuse_a_page_that_is_read_in_two_ways(self) -> None:
        """Two readings that differ are one too many."""
        articles = iter((ARTICLE, evolve(ARTICLE, title="Ferry sinks")))
        with pytest.raises(AssertionError, match="two articles that differ"):
            LAWS["law-same-again"](lambda: next(articles))

    def test_ask_for_absolute_addresses_only_where_they_can_be(self) -> None:
        """Without the page's own address, an address stays as it is printed."""
        article = evolve(_posts(evolve(FIRST, url="/gate"), SECOND), url=None)
        LAWS["law-absolute-urls"](lambda: article)
