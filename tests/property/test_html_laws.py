"""Reading HTML keeps the whole visible page: its words, their order, their links and places."""

from __future__ import annotations

import re

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
from newsparse.testing.strategies.pages import any_html
from newsparse.typography import plain

pytestmark = pytest.mark.property

INLINES = ("span", "b", "em", "code", "small", "cite", "font", "time", "q", "button", "label")
UNSEEN = ("script", "style", "template", "noscript", "textarea", "select", "svg", "iframe")
NEVER_SHOWN = frozenset({*UNSEEN, "head", "title", "dialog"})

pages = any_html()


def _drafts(source: str) -> list[Draft]:
    root = parse_tree(source)
    assert root is not None
    boxes, _ = walk(root)
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
    return plain("".join(pieces))


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
        assert [
            draft.text[span.start : span.end] for span in draft.spans if span.url is not None
        ] == [link.text for link in draft.links]


@given(pages)
def test_positions_find_their_element(source: str) -> None:
    """The XPath of a block finds the very element that it was cut from."""
    root = parse_tree(source)
    assert root is not None
    boxes, _ = walk(root)
    for box, draft in zip(boxes, drafts_of(boxes, None), strict=True):
        assert root.getroottree().xpath(draft.position.xpath or "") == [box.element]


@given(pages)
def test_the_tree_stays_as_it_is(source: str) -> None:
    """Reading the blocks, the media and the places of a page changes nothing in its tree."""
    root = parse_tree(source)
    assert root is not None
    before = etree.tostring(root)
    boxes, _ = walk(root)
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
