"""Broken pages give a value or a typed error, wherever they are broken."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import Article, InputError, NewsparseError, Outcome, parse

pytestmark = pytest.mark.property

PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Das Mühlentor</title>
<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Das Mühlentor",
 "liveBlogUpdate": [{"headline": "Öffnung", "articleBody": "Um zwölf Uhr."}],
 "comment": [{"text": "Schön", "author": {"name": "Jö"}}], "isAccessibleForFree": "False"}</script>
<link rel="next" href="?page=2"><link rel="amphtml" href="/amp"></head><body class="live-blog">
<h1>Das Mühlentor</h1><article><time datetime="2024-05-12T12:00:00+02:00">12:00</time>
<p>Die Straße ist offen, sagte die Bürgermeisterin am Freitag vor dem Rathaus zu.</p></article>
<article><time>11:00</time><ul><li>eins<li>zwei</ul><table><tr><th>a<td>b</table></article>
<article><time>10:00</time><figure><img src="t.jpg" width=900><figcaption>Tür</figcaption></figure>
<pre>x  y</pre><blockquote>Größe<cite>Jö</cite></blockquote></article>
<li class="comment" id="comment-1"><b class="author">Jö</b><time>1. Mai 2024</time><p>Schön</p></li>
<a href="?page=2">2</a></body></html>"""
DATA = PAGE.encode()
LABELS = ("utf-8", "latin-1", "utf-16", "shift_jis", "gb18030", "koi8-r", "cp1252", "utf-32")


def _parsed(source: str | bytes, encoding: str | None = None) -> Article | None:
    """Return the article, or nothing for a typed error; anything else fails the test."""
    try:
        return parse(source, kind="html", encoding=encoding, url="https://a.example/n", sites=())
    except NewsparseError as error:
        assert "newsparse itself failed" not in str(error)  # noqa: PT017 - errors are allowed here
        return None


def _is_sound(article: Article | None) -> bool:
    """Return whether a document of the article can be written and read."""
    return article is None or Article.from_json(article.to_json()) == article


@given(st.integers(0, len(DATA)))
def test_cut_off_anywhere(size: int) -> None:
    """The first bytes of a page, however many, are a page."""
    article = _parsed(DATA[:size])
    assert article is not None
    assert _is_sound(article)


@given(st.integers(0, len(DATA)), st.integers(0, len(DATA)), st.binary(max_size=6))
@example(0, 1, b"\0\0\0\0")
@example(30, 90, b"<!--")
@example(30, 90, b"<plaintext>")
def test_damaged_anywhere(start: int, end: int, other: bytes) -> None:
    """Bytes that are lost, doubled or replaced break nothing else."""
    assert _is_sound(_parsed(DATA[:start] + other + DATA[end:]))


@given(st.sampled_from(LABELS), st.sampled_from(LABELS), st.integers(0, len(PAGE)))
def test_mixed_and_mislabelled_encodings(first: str, label: str, cut: int) -> None:
    """A page of two encodings, under a third name, is read with marks where it cannot be."""
    data = PAGE[:cut].encode(first, "replace") + PAGE[cut:].encode("utf-8")
    assert _is_sound(_parsed(data, label))


@given(st.lists(st.integers(0, len(PAGE)), max_size=8))
def test_nuls_anywhere(places: list[int]) -> None:
    """NULs in the markup and in the text are neither an end nor an error."""
    page = PAGE
    for place in sorted(places, reverse=True):
        page = page[:place] + "\0" + page[place:]
    assert _is_sound(_parsed(page))


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000 + "x",
        "<ul><li>" * 60_000 + "x",
        "<frameset>" + "<frame src=a>" * 1_000 + "</frameset>",
        "<p>a<plaintext><p>b</plaintext>",
        "<table><tr><td>a<table><tr><td>b",
        "<a><b><i><a><b><i>x</a></b></i></p></div></body></html>y",
        "<select><option>a</select><textarea>b<p>c",
        "<svg><title>a</title><foreignObject><p>b</p></foreignObject></svg>",
        "<math><mtext><p>a",
        "<p " + "a" * 1_000_000 + ">b</p>",
        f"<p title='{'a ' * 1_000_000}'>b</p>",
        "<!doctype x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><p>&a;</p>",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><html><body><p>&a;</p></body></html>",
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>a<br/>b</p><![CDATA[c]]></body></html>",
    ],
)
def test_odd_markup(source: str) -> None:
    """Markup that no author meant gives a value or a typed error."""
    assert _is_sound(_parsed(source))


def test_nesting_is_a_typed_error() -> None:
    """What would be lost below the parser's depth is refused, not passed over."""
    with pytest.raises(InputError, match="deeper than"):
        parse("<div>" * 100_000 + "<p>x</p>", kind="html", sites=())


def test_entities_are_never_resolved() -> None:
    """A file that a document type names is not read."""
    page = "<!doctype x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><html><body><p>&a; b</p>"
    article = parse(page, kind="html", sites=())
    assert article.blocks[-1].text == "&a; b"


def test_a_hundred_thousand_siblings() -> None:
    """Elements beside each other, without text, are no block and no trouble."""
    article = parse("<p>" + "<i></i>" * 100_000 + "x", kind="html", sites=())
    assert [block.text for block in article.blocks] == ["x"]
    assert article.outcome is Outcome.NOT_ARTICLE
