"""Whatever an article holds, what is rendered from it runs nothing and hides nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsparse.article import Article, Outcome
from newsparse.content import BodyBlock, Figure, Image, Paragraph, Position, Span, SpanKind
from newsparse.render import html, markdown
from newsparse.render.head import Head
from newsparse.testing.strategies import articles
from newsparse.testing.strategies.blocks import bodies
from newsparse.testing.strategies.texts import BAD_URLS, texts

pytestmark = pytest.mark.property

HERE = Position(0)
#: Every element that may stand in the fragment and has no attribute.
BARE = frozenset(
    [
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "cite", "pre"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption"),
        *("strong", "em", "br", "header"),
    ]
)
#: The others, each with the attributes that it may have.
ATTRIBUTES = {
    "a": {"href"},
    "code": {"class"},
    "img": {"src", "alt", "width", "height"},
    "time": {"datetime"},
}
SCHEMES = {None, "http", "https", "mailto", "tel"}


class TestHtml:
    """The fragment is made of the plain elements and of nothing else."""

    @given(bodies, texts)
    def test_elements(self, body: tuple[BodyBlock, ...], title: str) -> None:
        """No element, attribute or scheme beyond the list gets in, whatever the texts are."""
        source = html.render(body, head=Head(title, title, title, title, title))
        root = lxml.html.fragment_fromstring(source, create_parent="section")
        for element in root.iterdescendants():
            assert element.tag in BARE | ATTRIBUTES.keys()
            assert set(element.attrib) <= ATTRIBUTES.get(str(element.tag), set())
            for name in ("href", "src"):
                assert scheme(element.get(name, "")) in SCHEMES

    @given(bodies)
    def test_encodable(self, body: tuple[BodyBlock, ...]) -> None:
        """The fragment is text that any file or socket takes as UTF-8."""
        assert html.render(body).encode().decode() == html.render(body)


class TestMarkdown:
    """The source brings no HTML, and no link that a page must not have."""

    @given(bodies, texts)
    def test_tokens(self, body: tuple[BodyBlock, ...], title: str) -> None:
        """A parser that lets HTML and every URL through finds no HTML and no bad scheme."""
        for token in read(markdown.render(body, head=Head(title, title, title, title))):
            assert token.type not in ("html_block", "html_inline")
            for name in ("href", "src"):
                assert scheme(str(token.attrs.get(name, ""))) in SCHEMES

    @given(bodies)
    def test_encodable(self, body: tuple[BodyBlock, ...]) -> None:
        """The source is text that any file or socket takes as UTF-8."""
        assert markdown.render(body).encode().decode() == markdown.render(body)


class TestBadUrls:
    """A URL of a scheme beyond the list is no link and no image, however it is spelled."""

    @given(st.sampled_from(BAD_URLS))
    def test_link(self, url: str) -> None:
        """The words of the link stay, as plain text."""
        body = (Paragraph("words", HERE, (Span(0, 5, SpanKind.LINK, url),)),)
        assert html.render(body) == "<p>words</p>"
        assert markdown.render(body) == "words"

    @given(st.sampled_from([*BAD_URLS, "mailto:a@example.com"]))
    def test_image(self, url: str) -> None:
        """The caption stays, the image goes."""
        body = (Figure(HERE, Image(url, alt="alt"), caption="words"),)
        assert html.render(body) == "<figure><figcaption>words</figcaption></figure>"
        assert markdown.render(body) == "*words*"


class TestOtherFormats:
    """Plain text and schema.org take any article too."""

    @given(articles())
    def test_schema_org(self, article: Article) -> None:
        """The result is JSON, and says nothing with null or with an empty text."""
        found = article.to_schema_org()
        assert json.loads(json.dumps(found)).keys() == found.keys()
        assert all(value not in (None, "", []) for value in found.values())

    @given(texts)
    def test_text(self, text: str) -> None:
        """A paragraph alone is its text to the character."""
        assert Article(Outcome.ARTICLE, body=(Paragraph(text, HERE),)).text == text


def read(source: str) -> Iterator[Token]:
    """Yield all tokens of a Markdown source, read without any check of URLs."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.validateLink = _let_through  # type: ignore[method-assign]  # the documented way
    for token in parser.parse(source):
        yield token
        yield from token.children or ()


def _let_through(url: str) -> bool:
    return isinstance(url, str)


def scheme(url: str) -> str | None:
    """Return the scheme that a browser finds in `url`, in lower case."""
    url = re.sub("[\t\n\r]", "", url.strip("".join(map(chr, range(0x21)))))
    found = re.match("([a-z][a-z0-9+.-]*):", url, re.IGNORECASE)
    return found[1].lower() if found else None
