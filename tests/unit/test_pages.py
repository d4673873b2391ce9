"""The two ways into the pipeline: text dumps and HTML pages."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse.content import Embed, Figure, Image, Paragraph, Position
from newsparse.errors import InputError
from newsparse.page import Page
from newsparse.pages import HtmlPage, ReadPage, TextDump, read_page

STORY = "Words of a story that nobody sees, told at some length and more than once. " * 3


def _read(html: str) -> ReadPage:
    return read_page(Page(html, "https://a.example/p/q", is_html=True))


class TestChoice:
    """Which way a page takes."""

    def test_text_is_a_dump(self) -> None:
        """Plain text has blocks by offset, and no boxes, images or addresses."""
        read = read_page(Page("One line.\n\nAnother."))
        assert read.unseen(()) is None
        assert isinstance(read, TextDump)
        assert [draft.text for draft in read.drafts] == ["One line.", "Another."]
        assert read.boxes is None
        assert (tuple(read.media()), tuple(read.addresses)) == ((), ())

    def test_html_is_a_tree(self) -> None:
        """HTML has a box for each block."""
        read = _read("<p>One<p>Two")
        assert isinstance(read, HtmlPage)
        assert [draft.position.xpath for draft in read.drafts] == ["(//p)[1]", "(//p)[2]"]
        assert read.boxes is not None
        assert len(read.boxes) == 2

    @pytest.mark.parametrize("html", ["", "<!-- nothing -->"])
    def test_html_without_elements_is_empty(self, html: str) -> None:
        """A page without any element has no block."""
        assert list(_read(html).drafts) == []

    def test_html_that_nests_too_deep_is_refused(self) -> None:
        """A page that would be read by half raises an error that says why."""
        with pytest.raises(InputError, match="deeper"):
            _read("<div>" * 3_000)


class TestHtml:
    """What else an HTML page tells."""

    def test_addresses(self) -> None:
        """The canonical address comes first, then that of Open Graph."""
        read = _read(
            "<link rel=canonical href='/c'><meta property=og:url content='https://a.example/o'>"
        )
        assert tuple(read.addresses) == ("https://a.example/c", "https://a.example/o")

    def test_media_stand_in_the_order_of_blocks(self) -> None:
        """Images and frames say before which block they stand."""
        read = _read("<p>a</p><img src=/i.jpg alt=x><p>b</p><iframe src='https://youtu.be/1'>")
        assert list(read.media()) == [
            Figure(
                Position(1, xpath="(//img)[1]"), Image("https://a.example/i.jpg", "x", None, None)
            ),
            Embed("youtube", Position(2, xpath="(//iframe)[1]"), "https://youtu.be/1"),
        ]

    def test_caption_has_the_image_of_its_figure(self) -> None:
        """A caption before or behind its image has that image, and no other figure's."""
        read = _read(
            "<figure><figcaption>One</figcaption><img src=/1.jpg></figure><img src=/0.jpg>"
            "<figure><img src=/2.jpg><img src=/3.jpg><figcaption>Two</figcaption></figure>"
            "<figure><figcaption>None</figcaption></figure>"
        )
        urls = [draft.image and draft.image.url for draft in read.drafts]
        assert urls == ["https://a.example/1.jpg", "https://a.example/2.jpg", None]


class TestUnseen:
    """Stories that a page holds without showing them."""

    def test_json_ld(self) -> None:
        """The body that JSON-LD gives becomes paragraphs without an XPath."""
        data = {"@type": "NewsArticle", "articleBody": f"{STORY}\n\nThe end."}
        read = _read(f"<script type='application/ld+json'>{json.dumps(data)}</script><p>Wait</p>")
        found = read.unseen(())
        assert found is not None
        blocks, evidence, _ = found
        assert blocks == (
            Paragraph(STORY.strip(), Position(0)),
            Paragraph("The end.", Position(1)),
        )
        assert (evidence.source, evidence.rule) == ("json-ld", "article-body")
        assert [draft.text for draft in read.drafts] == ["Wait"]

    def test_template_comes_next(self) -> None:
        """Without such data, a template that holds paragraphs is read."""
        found = _read(f"<template><p>{STORY}</p><p>Two</p></template>").unseen(())
        assert found is not None
        assert (found[1].source, found[1].locator) == ("html", "(//template)[1]")

    def test_application_data_comes_last(self) -> None:
        """The data of an application is read where nothing else holds a story."""
        data = json.dumps({"props": {"post": {"content": f"<p>{STORY}</p>"}}})
        found = _read(f"<script id='__NEXT_DATA__' type='application/json'>{data}</script>").unseen(
            ()
        )
        assert found is not None
        assert found[1].source == "script"

    @pytest.mark.parametrize(
        ("told", "is_held"),
        [
            (f"{STORY} {STORY} {STORY}", True),
            (f"QUILLMOUTH - {STORY} {STORY} {STORY}", True),
            (f"{STORY} And a bit more.", False),
            (f"{'Another story of the day. ' * 20} {STORY} {STORY}", False),
        ],
    )
    def test_json_ld_may_go_on_where_the_page_stops(self, told: str, is_held: bool) -> None:  # noqa: FBT001 - a table's column
        """If it begins as what is shown, and is more than twice as long."""
        data = json.dumps({"@type": "NewsArticle", "articleBody": told})
        read = _read(f"<script type='application/ld+json'>{data}</script><p>{STORY}</p>")
        shown = [Paragraph(STORY, Position(0)), Paragraph("Register to read on.", Position(1))]
        found = read.unseen(shown)
        assert (found is not None) is is_held
        whole = Paragraph(" ".join(told.split()), Position(0))
        assert found is None or found.blocks == (whole,)

    def test_most_pages_have_none(self) -> None:
        """A page that shows all that it holds has no unseen story."""
        assert _read(f"<p>{STORY}</p>").unseen(()) is None


class TestBrokenBytes:
    """Pages that end too early."""

    PAGE = (
        "<?xml version='1.0'?><!DOCTYPE html><html lang=en><head><title>Tïtle</title>"
        '<script type=\'application/ld+json\'>{"@type":"NewsArticle"}</script></head><body hidden>'
        "<p class='a'>One &amp; <a href='/x'>two</a>\0 &#x20AC;<br><br>é"
        "<pre> x\n</pre><table><tr><td>1"
        "<td>2</table><ul><li>a<ol><li>b</ol></ul><!-- c --><figure><img src=a.jpg></body></html>"
    ).encode()

    def test_every_truncation_is_read(self) -> None:
        """Cut at any byte, a page gives its words so far, none of them twice."""
        whole = newsparse.parse(self.PAGE, kind="html", sites=()).blocks
        for end in range(len(self.PAGE)):
            article = newsparse.parse(self.PAGE[:end], kind="html", sites=())
            assert len(article.blocks) <= len(whole) + 1

    def test_unseen_stories_do_not_break_on_depth(self) -> None:
        """Data that nests without end holds no story, and breaks nothing."""
        source = f"<script id=__NEXT_DATA__>{'[' * 100_000}</script><p>a"
        assert _read(source).unseen(()) is None
