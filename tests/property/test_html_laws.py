"""Reading HTML keeps the whole visible page: its words, their order, their links and places."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

import newsparse
from newsparse.draft import Draft
from newsparse.errors import InputError
from newsparse.html.blocks import drafts_of
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk

pytestmark = pytest.mark.property

BLOCKS = ("p", "div", "section", "blockquote", "h2", "details", "summary", "pre", "x-card", "o:p")
TABLES = ("ul", "ol", "li", "dl", "dd", "table", "tr", "td", "th", "caption", "figure")
INLINES = ("span", "b", "em", "code", "small", "cite", "font", "time", "q", "button", "label")
UNSEEN = ("script", "style", "template", "noscript", "textarea", "select", "svg", "iframe")
NEVER_SHOWN = frozenset({*UNSEEN, "head", "title", "dialog"})
HIDING = (" hidden", ' style="color:red; DISPLAY : none"', " style='visibility:hidden !important'")
SHOWING = (
    "",
    "",
    "",
    ' class="a-b"',
    ' style="display:block"',
    ' aria-hidden="true"',
    " style='display:none;display:block'",
    ' id="x"',
)

words = st.text("abcXYZ123é中", min_size=1, max_size=4)
gaps = st.sampled_from(("", " ", "\n", "\t ", "\u00a0", " \u00a0 "))
texts = st.lists(st.tuples(gaps, words, gaps).map("".join), max_size=3).map("".join) | gaps


def _element(name: str, attributes: str, inner: str, tail: str) -> str:
    return f"<{name}{attributes}>{inner}</{name}>{tail}"


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.sampled_from((*SHOWING, *SHOWING, *HIDING))
    content = st.tuples(texts, st.lists(inner, max_size=4).map("".join)).map("".join)
    names = st.sampled_from((*BLOCKS, *BLOCKS, *TABLES, *INLINES, "dialog"))
    links = st.sampled_from((' href="/x"', ' href="https://a.example/?a=1&amp;b"', ""))
    return (
        st.builds(_element, names, attributes, content, texts)
        | st.builds(_element, st.just("a"), links, content, texts)
        | st.builds(_element, st.sampled_from(UNSEEN), st.just(""), texts, texts)
        | st.tuples(st.sampled_from(("<br>", "<br><br>", "<hr>", "<img src=a.jpg>")), texts).map(
            "".join
        )
    )


pages = st.recursive(texts.map(escape), _around, max_leaves=25).map(
    lambda inner: f"<!DOCTYPE html><html><head><title>t</title></head><body>{inner}</body></html>"
)


def _drafts(source: str) -> list[Draft]:
    root = parse_tree(source)
    assert root is not None
    boxes, _ = walk(root, frozenset())
    return drafts_of(boxes, None)


def _is_hidden(element: html.HtmlElement) -> bool:
    """Return whether an element hides itself, told in the plainest way."""
    if element.tag == "dialog" and "open" in element.attrib:
        return False
    if element.tag in NEVER_SHOWN or "hidden" in element.attrib:
        return True
    style = re.sub(r"\s", "", element.get("style", "").lower())
    shown = re.findall(r"(?:^|;)display:(\w+)", style)
    return shown[-1:] == ["none"] or "visibility:hidden" in style


def _visible(source: str) -> str:
    """Return the visible text of a page, a line break at each block's boundary: the reference."""
    pieces: list[str] = []
    todo: list[str | html.HtmlElement] = [html.document_fromstring(source)]
    while todo:
        each = todo.pop()
        if isinstance(each, str):
            pieces.append(each)
            continue
        boundary = "" if each.tag in INLINES or each.tag in {"a", *UNSEEN, "img"} else "\n"
        inside: list[str | html.HtmlElement] = [each.text or ""]
        for child in each:
            inside += [child, child.tail or ""]
        if _is_hidden(each):
            continue
        todo += reversed([boundary, *inside, boundary])
    return "".join(pieces)


@given(pages)
def test_blocks_hold_the_visible_text_in_order(source: str) -> None:
    """The words of all blocks in order are the visible words of the page, none more or less."""
    found = "\n".join(draft.text for draft in _drafts(source)).replace(" |", " ")
    assert found.replace("| ", " ").split() == _visible(source).split()


@given(pages)
def test_texts_are_folded(source: str) -> None:
    """A block's text has no white space at its ends, and single spaces inside, if no code."""
    for draft in _drafts(source):
        assert draft.text.strip("\n")
        if not draft.is_code and not draft.cells:
            lines = draft.text.split("\n")
            assert [" ".join(line.split()) for line in lines] == lines
            assert all(lines)


@given(pages)
def test_spans_cover_words(source: str) -> None:
    """A span lies inside its text, and begins and ends at a word unless it is within code."""
    for draft in _drafts(source):
        for span in draft.spans:
            assert 0 <= span.start < span.end <= len(draft.text)
            assert not draft.text[span.start].isspace()
        assert [draft.text[span.start : span.end] for span in draft.spans if span.url] == [
            link.text for link in draft.links
        ]


@given(pages)
def test_positions_find_their_element(source: str) -> None:
    """The XPath of a block finds the very element that it was cut from."""
    root = parse_tree(source)
    assert root is not None
    boxes, _ = walk(root, frozenset())
    for box, draft in zip(boxes, drafts_of(boxes, None), strict=True):
        assert root.getroottree().xpath(draft.position.xpath or "") == [box.element]


@given(pages)
def test_the_tree_stays_as_it_is(source: str) -> None:
    """Reading the blocks, the media and the places of a page changes nothing in its tree."""
    root = parse_tree(source)
    assert root is not None
    before = etree.tostring(root)
    boxes, _ = walk(root, frozenset({"a", "b"}))
    drafts_of(boxes, "https://a.example/")
    assert etree.tostring(root) == before


@given(pages)
def test_every_block_ends_in_one_place(source: str) -> None:
    """The article of a page accounts for every block, in order."""
    article = newsparse.parse(source, kind="html", sites=())
    assert [block.text for block in article.blocks] == [draft.text for draft in _drafts(source)]


@given(st.binary(max_size=300) | st.text("<>/!-?&;='\"\0 abpdivltr\n", max_size=200))
def test_any_input_gives_an_article_or_a_typed_error(source: bytes | str) -> None:
    """Whatever is called HTML gives an article, or an error that says what is wrong."""
    try:
        article = newsparse.parse(source, kind="html", sites=())
    except InputError:
        return
    assert all(block.text for block in article.blocks)
