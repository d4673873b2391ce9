"""The document that the project was created from, read end to end."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import newsparse
from newsparse import Heading, Outcome, Paragraph, Role

SEED = Path(__file__).parents[2] / "seeds" / "000_681e269404427068.txt"
SOURCE = SEED.read_bytes().decode("utf-8")
TITLE = "Beijing Tech Ambitions Lead to Creation of National Blockchain Technology Center"
HEADINGS = {
    2: "Blockchain to Develop Chinese Digital Sector",
    7: "Administration Keeping an Eye on Private Market",
}


@pytest.fixture(params=["installed plugins", "no plugin"])
def article(request: pytest.FixtureRequest) -> newsparse.Article:
    """Return the seed as an article, with the installed plugins and without any."""
    sites = None if request.param == "installed plugins" else ()
    return newsparse.parse(SEED.read_bytes(), sites=sites)


class TestFields:
    """What the dump says of the story, and nothing that it does not say."""

    def test_title_language_and_outcome(self, article: newsparse.Article) -> None:
        """The headline is the first line, and the page is an English article."""
        assert (article.title, article.language) == (TITLE, "en")
        assert article.outcome is Outcome.ARTICLE

    def test_nothing_is_invented(self, article: newsparse.Article) -> None:
        """The dump names no author and no date."""
        assert (article.authors, article.published, article.modified) == ((), None, None)

    def test_site_is_told_by_the_plugin(self) -> None:
        """With its plugin the text is known to be BeInCrypto's; without one it is nobody's."""
        assert newsparse.parse(SOURCE).site == "BeInCrypto"
        assert newsparse.parse(SOURCE, sites=()).site is None


class TestBody:
    """The story: ten paragraphs and two headings."""

    def test_blocks(self, article: newsparse.Article) -> None:
        """The headings stand before the third and the seventh paragraph."""
        kinds = [type(block) for block in article.body]
        assert kinds == [Heading if at in HEADINGS else Paragraph for at in range(12)]
        assert {at: article.body[at].text for at in HEADINGS} == HEADINGS

    def test_hard_spaces_read_as_spaces(self, article: newsparse.Article) -> None:
        """U+00A0 stands in the source and in no text."""
        assert "\u00a0" in SOURCE
        assert "\u00a0" not in article.text


class TestRelatedPosts:
    """The six teasers below the story."""

    def test_titles_in_order(self, article: newsparse.Article) -> None:
        """From the first to the last, each with its summary."""
        titles = [post.title for post in article.related_posts]
        assert len(titles) == 6
        assert titles[0] == (
            "‘Withdrawals are coming!’ — Ethereum devs confirm epoch for Shapella fork"
        )
        assert titles[-1] == "Layer 2 Solutions for a Scalable Crypto Future"
        assert all(post.summary for post in article.related_posts)

    def test_lines_of_summaries_are_kept(self, article: newsparse.Article) -> None:
        """The last two summaries are lists of three lines."""
        assert [len(post.summary_lines) for post in article.related_posts] == [1, 1, 1, 1, 3, 3]

    def test_module(self, article: newsparse.Article) -> None:
        """All stand below one label, after the story."""
        assert {post.module for post in article.related_posts} == {"Related Posts"}
        assert {post.placement.value for post in article.related_posts} == {"after_body"}


class TestBoilerplate:
    """Everything else, by kind."""

    def test_kinds(self, article: newsparse.Article) -> None:
        """Seven bookmark lines, one label, one disclosure, two lines of the comment form."""
        kinds = Counter(item.kind for item in article.boilerplate)
        assert kinds == {"bookmark": 7, "related_label": 1, "disclosure": 1, "comments": 2}

    def test_bookmarks_are_counted(self, article: newsparse.Article) -> None:
        """The number in "Bookmark (0)" is read."""
        counts = [item.count for item in article.boilerplate if item.kind == "bookmark"]
        assert counts == [0] * 7


class TestAccount:
    """Nothing on the page is lost, and nothing is there twice."""

    def test_every_line_is_in_one_block(self, article: newsparse.Article) -> None:
        """Each line with words is within exactly one block, and slices of the source give it."""
        slices = [block.position.slice(SOURCE) for block in article.blocks]
        lines = [line for piece in slices for line in piece.split("\n")]
        assert lines == [line for line in SOURCE.split("\n") if line.strip()]

    def test_every_block_is_in_one_place(self, article: newsparse.Article) -> None:
        """Title, body, teasers and boilerplate together are all the blocks."""
        roles = Counter(block.role for block in article.blocks)
        assert roles[Role.TITLE] == 1
        assert roles[Role.BODY] == len(article.body)
        assert roles[Role.RELATED] == 2 * len(article.related_posts)
        assert sum(roles.values()) == 1 + 12 + 12 + len(article.boilerplate)
