"""The images that a page names for its article."""

from __future__ import annotations

import pytest
from lxml import etree

from newsparse.content import Image
from newsparse.fields.pictures import choose
from newsparse.fields.table import Sources
from newsparse.metadata import read

URL = "https://example.com/news/harbour"


def images(html: str) -> list[Image]:
    """Return the images of a page's head."""
    root = etree.fromstring(f"<html>{html}</html>", etree.HTMLParser())
    return [each.value for each in choose(Sources.of(read(root, URL)))]


def article(image: str) -> str:
    """Return the script of an article with an image."""
    return f'<script type="application/ld+json">{{"@type": "Article", "image": {image}}}</script>'


class TestChoose:
    """`choose`, the lead image first."""

    def test_puts_open_graph_first(self) -> None:
        """Then the article's data, then Twitter's card, then the old link."""
        found = images(
            "<link rel=image_src href=/d.jpg><meta name=twitter:image content=/c.jpg>"
            + article('"/b.jpg"')
            + "<meta property=og:image content=/a.jpg>"
        )
        assert [image.url.rpartition("/")[2] for image in found] == [
            "a.jpg",
            "b.jpg",
            "c.jpg",
            "d.jpg",
        ]

    def test_names_each_image_once(self) -> None:
        """Scheme and query make no other image; whoever knows the size or the words gives them."""
        found = images(
            "<meta property=og:image content='http://example.com/a.jpg?w=1'>"
            "<meta property=og:image:secure_url content='https://example.com/a.jpg?w=2'>"
            + article('{"url": "/a.jpg", "width": "1200px", "height": 800, "caption": "A &amp; B"}')
        )
        assert found == [Image("http://example.com/a.jpg?w=1", "A & B", 1200, 800)]

    def test_reads_what_open_graph_says_of_the_first(self) -> None:
        """Size and words belong to the first image."""
        found = images(
            "<meta property=og:image content=/a.jpg><meta property=og:image:width content=640>"
            "<meta property=og:image:height content=480>"
            "<meta property=og:image:alt content='The sea'><meta property=og:image content=/b.jpg>"
        )
        assert found == [
            Image("https://example.com/a.jpg", "The sea", 640, 480),
            Image("https://example.com/b.jpg"),
        ]

    @pytest.mark.parametrize(
        "image",
        [
            '"/a.jpg"',
            '["/a.jpg", "/a.jpg?crop=1"]',
            '{"@type": "ImageObject", "url": "/a.jpg"}',
            '{"contentUrl": ["/a.jpg"]}',
            '[[{"@id": "/a.jpg"}]]',
            '{"@id": "#lead"}, "associated": {"@id": "#lead", "url": "/a.jpg"}',
        ],
    )
    def test_reads_every_form(self, image: str) -> None:
        """Addresses, objects, references and lists of them."""
        assert images(article(image)) == [Image("https://example.com/a.jpg")]

    @pytest.mark.parametrize(
        "size", ['"wide"', "-3", "0", "null", "true", "1e9", '"99999999"', "[]"]
    )
    def test_believes_no_impossible_size(self, size: str) -> None:
        """A size is a number of pixels."""
        assert images(article(f'{{"url": "/a.jpg", "width": {size}, "height": 3}}')) == [
            Image("https://example.com/a.jpg", None, None, 3)
        ]

    def test_leaves_out_what_is_no_address(self) -> None:
        """Data and scripts are no images that a reader can follow."""
        assert images("<meta property=og:image content='data:image/png;base64,x'>") == []
        assert images(article('["javascript:x", null, 3, {}]')) == []

    def test_is_bounded(self) -> None:
        """A page of a thousand images has ten."""
        found = images("".join(f"<meta property=og:image content=/{n}.jpg>" for n in range(99)))
        assert len(found) == 10
