"""The law of metadata: any page gives a value, the same one each time, and fields from it."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from newsparse.fields import Fields, Line, Time, Visible, choose
from newsparse.metadata import Metadata, json_text, links, read
from newsparse.roles import Role

pytestmark = pytest.mark.property

URL = "https://example.com/2023/05/12/harbour"
#: Names that the tables of the fields ask for, so that chance meets them.
NAMES = (
    *("og:title", "og:url", "og:image", "og:image:width", "og:site_name", "og:type", "og:locale"),
    *("article:author", "article:published_time", "article:modified_time", "article:tag"),
    *("author", "date", "keywords", "description", "content-language", "twitter:data1"),
)
PROPERTIES = (
    *("@type", "@id", "@graph", "mainEntity", "mainEntityOfPage", "url", "name", "headline"),
    *("author", "creator", "publisher", "datePublished", "dateModified", "image", "keywords"),
    *("articleSection", "inLanguage", "isAccessibleForFree", "hasPart", "sameAs", "width"),
)
TYPES = ("NewsArticle", "schema:Article", "Person", "WebPage", "WebSite", "Recipe", "Product")
DATES = (
    "2023-05-12",
    "2023-05-12T10:30:00Z",
    "1683887415",
    "12 May 2023",
    "2035-01-01T00:00+14",
)
WORDS = (*TYPES, *DATES, URL, "Jane Roe", "By Jane Roe and John Doe", "Example", "en-GB", "False")
TEXTS = st.one_of(st.sampled_from(WORDS), st.text(max_size=20))
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(PROPERTIES), TEXTS), inner, max_size=6),
    ),
    max_leaves=20,
)
#: Characters that HTML can hold.
SHOWN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
LINES = st.builds(
    Line,
    st.sampled_from((Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE, Role.KICKER, Role.TAGS)),
    st.one_of(SHOWN, st.sampled_from(WORDS)),
    score=st.floats(0, 1),
)
VISIBLE = st.builds(
    Visible,
    st.lists(LINES, max_size=4).map(tuple),
    st.lists(LINES, max_size=2).map(tuple),
    st.lists(st.builds(Time, TEXTS, SHOWN, is_update=st.booleans()), max_size=3).map(tuple),
    SHOWN,
)


@st.composite
def trees(draw: st.DrawFn) -> etree._Element:
    """Return a page with all kinds of metadata, right and wrong."""
    root = etree.fromstring("<html><head></head><body></body></html>", etree.HTMLParser())
    head, body = root
    metas = st.tuples(st.sampled_from(NAMES), SHOWN | st.sampled_from(WORDS))
    for name, content in draw(st.lists(metas)):
        etree.SubElement(head, "meta", {"property": name, "content": content})
    for value in draw(st.lists(VALUES, max_size=3)):
        script = etree.SubElement(draw(st.sampled_from((head, body))), "script")
        script.set("type", "application/ld+json")
        text = json.dumps(value)
        script.text = text[: draw(st.integers(0, len(text)))] if draw(st.booleans()) else text
    for name in draw(st.lists(st.sampled_from(PROPERTIES[5:]), max_size=4)):
        mark = {"itemprop": name, "content": draw(SHOWN)}
        if draw(st.booleans()):
            kind = draw(st.sampled_from(TYPES))
            mark |= {"itemscope": "", "itemtype": f"https://schema.org/{kind}"}
        body = etree.SubElement(body, "div", mark)
    return root


def fields_of(found: Metadata, visible: Visible, url: str | None) -> Fields:
    """Return the fields, checked for what must hold for any page."""
    fields = choose(found, visible, url=url)
    assert (fields.published is None) == (fields.published_precision is None)
    assert (fields.modified is None) == (fields.modified_precision is None)
    assert fields.title is None or fields.title.strip()
    for name, why in fields.evidence.items():
        assert getattr(fields, name) not in (None, ())
        assert len(why.alternatives) <= 5
        why.raw.encode()
    for author in fields.authors:
        assert author.name.strip()
        author.name.encode()
    for image in fields.images:
        image.url.encode()
    return fields


@given(st.text())
@example("[" * 2_000)
@example('{"a":' * 2_000)
@example('{"a": "\\ud800"}')
@example('{"a": 1' + "0" * 5_000 + "}")
@example("{&quot;a&quot;: ")
def test_any_text_gives_values(text: str) -> None:
    """Reading a script never fails, and gives objects and arrays alone."""
    assert all(isinstance(value, dict | list) for value in json_text.load(text))


@given(VALUES)
def test_any_json_is_read_as_it_is(value: object) -> None:
    """What is right is not mended."""
    text = json.dumps(value)
    assert json.dumps(json_text.load(text)) == json.dumps(
        [json.loads(text)] if isinstance(value, dict | list) else []
    )


@given(st.text(), st.one_of(st.none(), st.text()))
@example("http://[", "http://[")
@example("//\ud800", URL)
def test_any_address_is_kept_or_not(address: str, base: str | None) -> None:
    """Resolving never fails, and what it gives is an address of the web."""
    found = links.absolute(address, base)
    assert found is None or found.encode()
    links.key(address)


@given(trees(), VISIBLE, st.sampled_from((None, URL, "http://[", "x")))
def test_any_page_gives_fields(root: etree._Element, visible: Visible, url: str | None) -> None:
    """Reading and choosing never fail, and give the same value each time."""
    found = read(root, url)
    assert read(root, url) == found
    assert fields_of(found, visible, url) == fields_of(found, visible, url)


@given(st.binary(max_size=300))
@example(b"<script type=application/ld+json>" * 40)
@example(b"<div itemscope itemprop=author>" * 3_000)
@example(b"<h1>" * 3_000)
@example(b"<base href='http://['><link rel=canonical href='//['>")
def test_any_bytes_give_metadata(data: bytes) -> None:
    """Whatever the parser makes a tree of has metadata."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    try:
        root = etree.fromstring(b"<html>" + data, parser)
    except etree.XMLSyntaxError:
        return
    fields_of(read(root, URL), Visible(), URL)
