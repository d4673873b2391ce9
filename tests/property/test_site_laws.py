"""Laws of pages that are read with a site's declarations, whatever the page holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Fingerprint, Layout, PageView, Related, Site, xpath

pytestmark = pytest.mark.property

#: A name that the pages below do not have.
_ABSENT = "no-such-name"


def _nothing(_page: PageView) -> None:
    """Find nothing."""


#: Declares everything, and finds nothing on any page that lacks `_ABSENT`.
SILENT = Site(
    "System",
    is_family=True,
    fingerprints=(Fingerprint("<", kind="html"),),
    title=(f"h1.{_ABSENT}", xpath(f"//h1[@class='{_ABSENT}']"), _nothing),
    subtitle=f".{_ABSENT}",
    section=f"#{_ABSENT}",
    authors=f"[rel~={_ABSENT}]",
    published=f"time.{_ABSENT}::attr(datetime)",
    modified=_nothing,
    tags=f".{_ABSENT} a",
    language=f"meta[name={_ABSENT}]",
    images=f"img.{_ABSENT}",
    body=(f"div.{_ABSENT}", _nothing),
    related=Related(f".{_ABSENT}", title="a", module="h2"),
    roles={"share": f".{_ABSENT} > p", "navigation": _nothing},
    layouts=(
        Layout("never", when=f"body.{_ABSENT}", title="h1", body="body"),
        Layout("always", title=f".{_ABSENT}", body=f".{_ABSENT}", roles={"ui": f".{_ABSENT}"}),
    ),
)
#: Finds the same things in every page.
LOUD = Site(
    "System",
    is_family=True,
    fingerprints=(Fingerprint("<", kind="html"),),
    title="h1, h2",
    authors="a",
    body=("article", "div"),
    related=Related("li", module="h2"),
    roles={"navigation": "nav, ul", "system:note": "span", "title": "p.a"},
)

_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="<&"), max_size=60
)
_TAGS = st.sampled_from(
    [
        "p",
        "div",
        "h1",
        "h2",
        "a",
        "span",
        "li",
        "ul",
        "nav",
        "article",
        "time",
        "b",
        "section",
        "td",
    ]
)
_NAMES = st.sampled_from(["", ' class="a"', ' class="b c"', ' id="x"', ' href="/1"'])


def _element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(children, max_size=4).map("".join)
    return st.builds("<{0}{1}>{2}</{0}>".format, _TAGS, _NAMES, inside)


_TREES = st.recursive(_TEXT, _element, max_leaves=25)
PAGES = st.builds("<html><body>{}</body></html>".format, st.lists(_TREES, max_size=6).map("".join))


class TestSites:
    """Pages of a site, of random elements."""

    @given(PAGES)
    def test_selectors_that_find_nothing_change_nothing(self, page: str) -> None:
        """The article is the one that the generic rules give, to the last piece of evidence."""
        assert newsparse.parse(page, sites=(SILENT,), strict=True) == newsparse.parse(
            page, sites=()
        )

    @given(PAGES)
    def test_the_page_stays_whole(self, page: str) -> None:
        """Whatever is declared, each block is there once, in order, with the same words."""
        read, plain = newsparse.parse(page, sites=(LOUD,)), newsparse.parse(page, sites=())
        assert [(each.text, each.position) for each in read.blocks] == [
            (each.text, each.position) for each in plain.blocks
        ]

    @given(PAGES)
    def test_teasers_and_body_are_apart(self, page: str) -> None:
        """No block of the story is that of a teaser, and a title is printed on its card."""
        read = newsparse.parse(page, sites=(LOUD,))
        places = {each.position.order: each for each in read.blocks}
        for post in read.related_posts:
            assert places[post.position.order].role is newsparse.Role.RELATED
        body = {each.position.order for each in read.body if each.position.xpath is not None}
        assert all(places[order].role.value in {"body", "caption"} for order in body)
