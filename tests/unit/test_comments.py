"""Readers' comments, read off the markup of many systems and off the page's data."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from newsparse import Article, Comment, Role, parse

URL = "https://a.example/news/pier"
PROSE = "The pier of Quillmouth is open again, the harbour master said on Tuesday in a statement."
STORY = f"<p>{PROSE}</p><p>{PROSE} It had been closed for a year.</p><p>{PROSE} {PROSE}</p>"
SAID = "Ten years is a short time for a pier, and a long one for a ferry."
AT = dt.datetime(2024, 5, 12, 10, 30, tzinfo=dt.UTC)
TIME = '<time datetime="2024-05-12T10:30:00+00:00">May 12, 2024 at 10:30 am</time>'


def _read(content: str, head: str = "") -> Article:
    page = (
        f"<!doctype html><html lang=en><head><title>The pier is open</title>{head}</head><body>"
        f"<article><h1>The pier is open</h1>{STORY}</article>{content}"
        "<footer><p>© 2024 Harbour News. All rights reserved.</p></footer></body></html>"
    )
    return parse(page, url=URL, sites=())


def _facts(comment: Comment) -> tuple[str | None, dt.datetime | None, str, int]:
    return comment.author, comment.published, comment.text, comment.level


WORDPRESS = f"""<div id=comments><h2>2 comments</h2><ol class="comment-list">
<li id="comment-7" class="comment even depth-1 parent"><article id="div-comment-7"
 class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
<b class="fn"><a href="https://jo.example">Jo Doe</a></b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-7">{TIME}</a></div></footer>
<div class="comment-content"><p>{SAID}</p><p>So it is.</p></div>
<div class="reply"><a class="comment-reply-link" href="?replytocom=7">Reply</a></div></article>
<ol class="children"><li id="comment-8" class="comment odd depth-2"><article
 class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
<b class="fn">Mo</b> <span class="says">says:</span></div>{TIME}</footer>
<div class="comment-content"><p>I agree.</p></div></article></li></ol></li></ol></div>"""

OTHERS = {
    "block theme": f"""<ol class="wp-block-comment-template"><li id="comment-1" class="comment">
<div class="wp-block-comment-author-name has-text-color">Jo Doe</div>
<div class="wp-block-comment-date">{TIME}</div>
<div class="wp-block-comment-content"><p>{SAID}</p></div></li></ol>""",
    "classic theme": f"""<ol class="commentlist"><li class="comment" id="li-comment-1">
<div id="comment-1"><div class="comment-author vcard"><cite class="fn">Jo Doe</cite>
<span class="says">says:</span></div><div class="comment-meta"><a href="#c">{TIME}</a></div>
<p>{SAID}</p></div></li></ol>""",
    "microdata": f"""<section><div itemscope itemtype="https://schema.org/Comment">
<span itemprop="author" itemscope><span itemprop="name">Jo Doe</span></span>
<meta itemprop="dateCreated" content="2024-05-12T10:30:00Z">
<div itemprop="text">{SAID}</div></div></section>""",
    "own classes": f"""<ul class="comments"><li class="comments__item">
<div class="comments__author">Jo Doe</div>{TIME}<div class="comments__text">{SAID}</div>
<button>Like</button></li></ul>""",
    "name and date in a line": f"""<div class="comments"><div class="comment">
<h4>Jo Doe {TIME}</h4><div class="comment__copy"><p>{SAID}</p></div></div></div>""",
    "names of frameworks": f"""<div class="Comments_root"><div class="comment-item">
<header><span class="CommentItem_userName">Jo Doe</span> · {TIME}</header>
<div class="CommentText">{SAID}</div><div class="CommentItem_actions"><span>3</span></div>
</div></div>""",
}


class TestShown:
    """Comments that the page shows."""

    def test_wordpress(self) -> None:
        """Author, date, paragraphs, and which replies to which."""
        comments = _read(WORDPRESS).comments
        assert [*map(_facts, comments)] == [
            ("Jo Doe", AT, f"{SAID}\nSo it is.", 0),
            ("Mo", AT, "I agree.", 1),
        ]

    @pytest.mark.parametrize("markup", OTHERS.values(), ids=OTHERS.keys())
    def test_other_systems(self, markup: str) -> None:
        """The same is read off other markup."""
        assert [*map(_facts, _read(markup).comments)] == [("Jo Doe", AT, SAID, 0)]

    def test_without_a_date(self) -> None:
        """A date that is told from now only is none; the name is enough."""
        content = WORDPRESS.replace(TIME, '<span class="comment-time">2 hours ago</span>')
        assert [each.published for each in _read(content).comments] == [None, None]

    def test_without_a_name(self) -> None:
        """The date is enough."""
        content = f"<div class=comment>{TIME}<p>{SAID}</p></div>"
        assert [*map(_facts, _read(content).comments)] == [(None, AT, SAID, 0)]

    def test_position_is_that_of_the_words(self) -> None:
        """A comment's position leads to its first block."""
        article = _read(WORDPRESS)
        for comment in article.comments:
            assert comment.position is not None
            block = article.blocks[comment.position.order]
            assert comment.text.startswith(block.text)

    def test_replies_in_their_own_wrappers(self) -> None:
        """Each level of replies counts once, however many elements make it."""
        inner = ""
        for name in ("Cy", "Bo", "Al"):
            inner = (
                f"<li class=comment><div class=comment-wrapper><b class=author>{name}</b>"
                f"<p>{SAID}</p></div><ul>{inner}</ul></li>"
            )
        found = _read(f"<ul>{inner}</ul>").comments
        assert [(each.author, each.level) for each in found] == [("Al", 0), ("Bo", 1), ("Cy", 2)]


class TestBlocks:
    """Comments are a view; each block is in one bin."""

    def test_all_blocks_are_boilerplate(self) -> None:
        """Names, dates, words and buttons of comments have the role and kind ``comments``."""
        article = _read(WORDPRESS)
        said = [block for block in article.blocks if SAID in block.text or "Reply" in block.text]
        assert {(block.role, block.kind) for block in said} == {(Role.COMMENTS, "comments")}
        assert {each.text for each in article.boilerplate} >= {SAID, "So it is.", "I agree."}
        assert SAID not in article.text

    def test_links_in_comments_are_no_related_posts(self) -> None:
        """A comment that looks like a teaser is none."""
        content = "".join(
            f"<li class=comment><h3 class=author><a href=/u/{n}>Reader number {n}</a></h3>{TIME}"
            f"<p>{SAID}</p></li>"
            for n in range(6)
        )
        article = _read(f"<section class=comments><ol>{content}</ol></section>")
        assert article.related_posts == ()
        assert len(article.comments) == 6


class TestNone:
    """What is no comment."""

    @pytest.mark.parametrize(
        "content",
        [
            "",
            "<p>34 comments</p><div class=comment><a href=#c>Comment</a></div>",
            f"<div class=comment><p>{PROSE}</p></div>",
            "<div class=comment><b class=author>Jo Doe</b></div>",
            "<form class=comment><label>Name</label><time>now</time></form>",
            f"<ul class=recentcomments><li class=recentcomments>Jo Doe on {PROSE}</li></ul>",
        ],
    )
    def test_lacks_a_part(self, content: str) -> None:
        """An element without words, or with neither name nor date, is no comment."""
        assert _read(content).comments == ()

    def test_article_of_the_kind_comment(self) -> None:
        """An article that its site calls a comment is not a reader's."""
        page = (
            "<!doctype html><html><body><article class=comment><h1>The pier is not enough</h1>"
            f"<p class=author>By Ada Example</p>{TIME}{STORY}</article></body></html>"
        )
        article = parse(page, url=URL, sites=())
        assert article.comments == ()
        assert PROSE in article.text

    def test_discussion(self) -> None:
        """Where the posts are all there is, they are what the page is about."""
        posts = "".join(
            f"<div class=comment><b class=author>Jo {n}</b>{TIME}<p>{PROSE} {PROSE}</p></div>"
            for n in range(5)
        )
        page = f"<!doctype html><html><body><h1>Which pier?</h1>{posts}</body></html>"
        assert parse(page, url=URL, sites=()).comments == ()

    def test_dump(self) -> None:
        """A text dump has no markup to tell comments by."""
        assert parse(f"{PROSE}\n\n2 comments\n\nJo Doe says:\n\n{SAID}", sites=()).comments == ()


class TestTold:
    """Comments of the page's data."""

    @staticmethod
    def _head(*comments: object) -> str:
        data = {"@type": "NewsArticle", "headline": "The pier is open", "comment": comments}
        return f'<script type="application/ld+json">{json.dumps(data)}</script>'

    def test_hidden(self) -> None:
        """They have no position, and follow those that the page shows."""
        told = {
            "@type": "Comment",
            "author": {"@type": "Person", "name": "Al"},
            "dateCreated": "2024-05-12T10:30:00Z",
            "text": "A pier,\n&amp; a ferry.",
        }
        comments = _read(WORDPRESS, self._head(told)).comments
        assert comments[2:] == (Comment("A pier,\n& a ferry.", None, "Al", AT),)

    def test_shown_too(self) -> None:
        """One that the page shows is not counted twice."""
        told = {"@type": "Comment", "author": "Mo", "text": "I agree."}
        assert len(_read(WORDPRESS, self._head(told)).comments) == 2

    @pytest.mark.parametrize("told", [1, None, [], "text", {}, {"text": 1}, {"text": " "}])
    def test_broken(self, told: object) -> None:
        """Data of another form hold none."""
        assert _read("", self._head(told)).comments == ()

    def test_author_of_another_form(self) -> None:
        """Lists and empty names are read as far as they go."""
        told = [
            {"text": "a b", "author": [{"name": "Al"}]},
            {"text": "c d", "author": {"name": " "}},
            {"text": "e f", "author": [], "datePublished": 7},
        ]
        assert [each.author for each in _read("", self._head(*told)).comments] == ["Al", None, None]
