"""What is written reads back: JSON exactly, HTML and Markdown as the same body."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readers import (
    Char,
    Form,
    in_html,
    in_markdown,
    mapped,
    read_html,
    read_markdown,
    rich,
    softened,
)

from newsparse.article import Article
from newsparse.content import BodyBlock, Heading, Paragraph, Position, Span, SpanKind
from newsparse.render import html, markdown
from newsparse.render.head import Head
from newsparse.testing.strategies import articles
from newsparse.testing.strategies.blocks import odd_bodies, tidy_bodies
from newsparse.testing.strategies.spans import nested_spans, word_spans, worded_texts
from newsparse.testing.strategies.texts import letters, texts

pytestmark = pytest.mark.property

HERE = Position(0)
EMPHASIS = frozenset({"strong", "emphasis"})


class TestJson:
    """``from_dict(to_dict(a)) == a``, and the same through JSON."""

    @given(articles())
    def test_dict(self, article: Article) -> None:
        """An article that went through a dict is equal and has the same hash."""
        again = Article.from_dict(article.to_dict())
        assert again == article
        assert hash(again) == hash(article)

    @given(articles(), st.sampled_from([None, 2]))
    def test_json(self, article: Article, indent: int | None) -> None:
        """An article that went through JSON is equal, and the JSON is ASCII."""
        source = article.to_json(indent=indent)
        assert source.isascii()
        assert Article.from_json(source) == article
        assert Article.from_json(source.encode()) == article


class TestHtml:
    """HTML holds all of a body but its positions."""

    @given(tidy_bodies)
    def test_body(self, body: tuple[BodyBlock, ...]) -> None:
        """Texts, kinds, levels and spans are what they were."""
        assert read_html(html.render(body)) == forms(body, in_html)

    @given(odd_bodies)
    def test_odd_spans(self, body: tuple[BodyBlock, ...]) -> None:
        """Texts, kinds and levels are what they were whatever the spans and URLs are."""
        assert bare(read_html(html.render(body))) == bare(forms(body, in_html))

    @given(texts)
    def test_title(self, title: str) -> None:
        """The title is a heading of level 1."""
        expected = [("heading", 1, rich(title))] if title else []
        assert read_html(html.render((), head=Head(title))) == expected


class TestMarkdown:
    """Markdown holds all of a body but what it has no marks for."""

    @given(tidy_bodies)
    def test_body(self, body: tuple[BodyBlock, ...]) -> None:
        """Texts, kinds, levels and links are what they were; no other mark is invented."""
        found, expected = read_markdown(markdown.render(body)), forms(body, in_markdown)
        assert links(found) == links(expected)
        assert all(map(frozenset.issubset, marks(found), marks(expected)))

    @given(odd_bodies)
    def test_odd_spans(self, body: tuple[BodyBlock, ...]) -> None:
        """Texts, kinds and levels are what they were whatever the spans and URLs are."""
        assert bare(read_markdown(markdown.render(body))) == bare(forms(body, in_markdown))

    @given(st.data(), worded_texts())
    def test_words(self, data: st.DataObject, words: tuple[str, ...]) -> None:
        """Spans of whole words, however they nest, are what they were."""
        text = " ".join(words)
        spans = data.draw(word_spans(words))
        body = (Paragraph(text, HERE, spans), Heading(text, HERE, 2, spans))
        assert read_markdown(markdown.render(body)) == forms(body, in_markdown)

    @given(texts, letters, texts, st.sampled_from([SpanKind.STRONG, SpanKind.EMPHASIS]))
    def test_letters(self, before: str, words: str, after: str, kind: SpanKind) -> None:
        """One emphasis that begins and ends with a letter survives beside anything."""
        span = Span(len(before), len(before + words), kind)
        body = (Paragraph(before + words + after, HERE, (span,)),)
        text = rich(before) + rich(words, kind.value) + rich(after)
        assert read_markdown(markdown.render(body)) == [("paragraph", softened(text))]

    @given(st.data(), st.text(' a*"_\n`', min_size=1, max_size=8))
    def test_touching_marks(self, data: st.DataObject, text: str) -> None:
        """Spans that touch each other and marks in the text lose no link and no code."""
        body = (Paragraph(text, HERE, data.draw(nested_spans(text))),)
        found, expected = read_markdown(markdown.render(body)), forms(body, in_markdown)
        assert without_emphasis(found) == without_emphasis(expected)

    @given(texts, st.text(min_size=1), texts)
    def test_code(self, before: str, words: str, after: str) -> None:
        """One stretch of code survives beside anything, whatever it holds."""
        span = Span(len(before), len(before + words), SpanKind.CODE)
        body = (Paragraph(before + words + after, HERE, (span,)),)
        text = rich(before) + rich(words, "code") + rich(after)
        assert read_markdown(markdown.render(body)) == [("paragraph", softened(text))]

    @given(texts)
    def test_title(self, title: str) -> None:
        """The title is a heading of level 1."""
        expected = [("heading", 1, rich(title))] if title else []
        assert read_markdown(markdown.render((), head=Head(title))) == expected


def forms(body: tuple[BodyBlock, ...], form: Any) -> list[Form]:  # noqa: ANN401 - in_html or in_markdown
    """Return the plain form of all blocks."""
    return [part for block in body for part in form(block)]


def bare(form: Any) -> Any:  # noqa: ANN401 - forms nest freely
    """Return `form` without any marks."""
    return mapped(form, lambda char: char[0])


def without_emphasis(form: Any) -> Any:  # noqa: ANN401 - forms nest freely
    """Return `form` with links and code alone."""
    return mapped(form, lambda char: (char[0], char[1] - EMPHASIS))


def links(form: Any) -> Any:  # noqa: ANN401 - forms nest freely
    """Return `form` with links alone."""
    return mapped(form, lambda char: (char[0], char[1] - EMPHASIS - {"code"}))


def marks(form: Any) -> list[frozenset[str]]:  # noqa: ANN401 - forms nest freely
    """Return the marks over each character, in order."""
    found: list[frozenset[str]] = []

    def keep(char: Char) -> None:
        found.append(char[1])

    mapped(form, keep)
    return found
