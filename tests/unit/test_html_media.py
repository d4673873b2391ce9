"""Images and frames: their addresses, and what is no image of a story."""

from __future__ import annotations

import pytest
from lxml import etree, html

from newsparse.content import Figure, Image
from newsparse.html.blocks import Resolver
from newsparse.html.media import embed_of, image_of, shown
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk

RESOLVER = Resolver("https://a.example/p/q")


def _element(source: str, name: str) -> etree._Element:
    return next(html.fragment_fromstring(source).iter(name))


def _image(source: str) -> Image | None:
    return image_of(_element(source, "img"), RESOLVER)


class TestImages:
    """Addresses, texts and sizes of images."""

    @pytest.mark.parametrize(
        ("source", "url"),
        [
            ("<img src=/a.jpg>", "https://a.example/a.jpg"),
            ("<img src='data:image/gif;base64,R0' data-src=b.jpg>", "https://a.example/p/b.jpg"),
            ("<img src=/s.gif data-lazy-src=/b.jpg>", "https://a.example/b.jpg"),
            ("<img srcset='/a-1.jpg 1x, /a-2.jpg 2x'>", "https://a.example/a-1.jpg"),
            ("<img src=/a.jpg srcset='/a-100.jpg 100w'>", "https://a.example/a.jpg"),
            ("<img src=/img/placeholder.png srcset=/b.jpg>", "https://a.example/b.jpg"),
            ("<img src=/lazy-load.svg data-pagespeed=/b.webp?w=1>", "https://a.example/b.webp?w=1"),
            (
                "<picture><source srcset='/w.webp 1x'><img alt=x></picture>",
                "https://a.example/w.webp",
            ),
        ],
    )
    def test_address(self, source: str, url: str) -> None:
        """The address that a script would load comes before the one that is printed."""
        image = _image(source)
        assert image is not None
        assert image.url == url

    def test_what_is_said_of_it(self) -> None:
        """Alternative text and sizes are kept as the page declares them."""
        image = _image("<img src=/a.jpg alt='A cat' width=640px height=auto>")
        assert image == Image("https://a.example/a.jpg", "A cat", 640, None)

    @pytest.mark.parametrize(
        "source",
        [
            "<img>",
            "<img src='data:image/png;base64,AAAA'>",
            "<img src=/pixel.gif width=1 height=1>",
            "<img src=/i.png width=32>",
            "<img src=/a.jpg class='author-avatar round'>",
            "<img src=/a.jpg class=wp-smiley-emoji>",
        ],
    )
    def test_icons_are_none(self, source: str) -> None:
        """Images without address, tiny ones and faces of authors are no images of the story."""
        assert _image(source) is None


class TestWithoutScripts:
    """Images in a ``noscript``, which stand in for those that a script would load."""

    @staticmethod
    def _urls(inner: str) -> list[str]:
        source = (
            f"<p>Before.</p><figure>{inner}<figcaption>Ice.</figcaption></figure><p>Behind.</p>"
        )
        root = parse_tree(f"<html><body>{source}</body></html>")
        assert root is not None
        found = shown(walk(root)[1], RESOLVER)
        return [each.image.url for each in found if isinstance(each, Figure) and each.image]

    def test_are_taken_where_no_other_is(self) -> None:
        """Its words are not shown all the same."""
        inner = "<noscript><img src=/a.jpg> Words</noscript>"
        assert self._urls(inner) == ["https://a.example/a.jpg"]
        assert self._urls(f"<img src='data:image/gif;base64,R0'>{inner}") == [
            "https://a.example/a.jpg"
        ]

    def test_are_none_beside_the_image_itself(self) -> None:
        """It is the same one."""
        inner = "<img data-src=/b.jpg><noscript><img src=/a.jpg></noscript>"
        assert self._urls(inner) == ["https://a.example/b.jpg"]
        assert self._urls("<noscript>Words</noscript>") == []


class TestEmbeds:
    """Frames, videos and their providers."""

    @pytest.mark.parametrize(
        ("source", "name", "embed"),
        [
            (
                "<iframe src='//www.youtube.com/embed/x'></iframe>",
                "iframe",
                ("youtube", "https://www.youtube.com/embed/x"),
            ),
            (
                "<iframe src=about:blank data-src='https://player.vimeo.com/video/1'></iframe>",
                "iframe",
                ("vimeo", "https://player.vimeo.com/video/1"),
            ),
            (
                "<video><source src=/v.mp4></video>",
                "video",
                ("a.example", "https://a.example/v.mp4"),
            ),
        ],
    )
    def test_provider_and_address(self, source: str, name: str, embed: tuple[str, str]) -> None:
        """A frame names its provider, or its host when the provider is not known."""
        assert embed_of(_element(source, name), RESOLVER) == embed

    @pytest.mark.parametrize(
        "source",
        ["<iframe></iframe>", "<iframe src=about:blank></iframe>", "<iframe src='x:y'></iframe>"],
    )
    def test_frames_without_address_are_none(self, source: str) -> None:
        """A frame that shows nothing of another site is no embed."""
        assert embed_of(_element(source, "iframe"), Resolver(None)) is None
