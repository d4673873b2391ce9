"""A page as the callables of plugins see it."""

from __future__ import annotations

import pytest

from newsparse import PageView, Selector, css, metadata, xpath
from newsparse.html.tree import parse_tree
from newsparse.sites import SelectorError

PAGE = """<html><head><link rel="canonical" href="/mole"><meta name="Desk" content=" Sea  desk ">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Mole"}</script></head>
<body><h1 class="a b" id="x y">The <b>mole</b></h1><p title="">One</p><p title="two"> </p>
<div class="&#99;">Tail<br>behind</div></body></html>"""


@pytest.fixture
def view() -> PageView:
    """Return the page."""
    root = parse_tree(PAGE)
    assert root is not None
    url = "https://harbour.example/news/x"
    return PageView(root, metadata.read(root, url), url)


class TestPageView:
    """What can be asked of a page."""

    def test_says_what_the_page_says_of_itself(self, view: PageView) -> None:
        """Addresses, ``<meta>`` by name in any case, and the article of JSON-LD."""
        assert view.canonical_url == "https://harbour.example/mole"
        assert view.base == view.url == "https://harbour.example/news/x"
        assert (view.meta("DESK"), view.meta("none")) == ("Sea  desk", None)
        assert view.json_ld["headline"] == "Mole"

    @pytest.mark.parametrize(
        ("selector", "texts"),
        [
            ("h1", ("The mole",)),
            ("p", ("One",)),
            ("p::attr(title)", ("two",)),
            ("meta[name]", ("Sea desk",)),
            (css(".none"), ()),
            (".c", ("Tail behind",)),
            (xpath("//div/text()"), ("Tail", "behind")),
            (xpath("string(//h1)"), ("The mole",)),
            (xpath("string(//h9)"), ()),
        ],
    )
    def test_selects_texts(
        self, view: PageView, selector: str | Selector, texts: tuple[str, ...]
    ) -> None:
        """Of elements or attributes, folded, without the blank ones; the first alone if asked."""
        assert view.texts(selector) == texts
        assert view.text(selector) == (texts[0] if texts else None)
        assert view.has(selector) is bool(view.find(selector))

    def test_selects_elements_inside_another(self, view: PageView) -> None:
        """A text that stands behind a child belongs to its parent."""
        heading = view.elements("h1")[0]
        assert [each.tag for each in view.elements("b", heading)] == ["b"]
        assert view.elements("p", heading) == ()
        tails = view.elements(xpath("//div/text()"))
        assert [each.tag for each in tails] == ["div", "div"]

    def test_knows_the_names_of_the_page(self, view: PageView) -> None:
        """Classes by word, ids by word and as a whole, references resolved."""
        assert {"a", "b", "x", "y", "x y", "c"} <= view.names
        assert "title" not in view.names

    def test_refuses_what_is_no_selector(self, view: PageView) -> None:
        """With what to write."""
        with pytest.raises(SelectorError, match="no CSS selector"):
            view.has("h1[")
        with pytest.raises(SelectorError, match="no selector"):
            view.find(5)  # type: ignore[arg-type] # what is refused
