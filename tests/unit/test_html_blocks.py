"""Drafts of HTML pages: links, positions, and what the markup says of a block."""

from __future__ import annotations

import pytest

from newsparse.draft import Draft
from newsparse.html.blocks import Resolver, drafts_of, xpath_of
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk


def _drafts(body: str, base: str | None = None) -> list[Draft]:
    root = parse_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    return drafts_of(walk(root)[0], base)


class TestResolver:
    """Addresses of links."""

    @pytest.mark.parametrize(
        ("printed", "absolute"),
        [
            ("/x?a=1", "https://a.example/x?a=1"),
            ("y", "https://a.example/p/y"),
            ("../y", "https://a.example/y"),
            ("/a/../b", "https://a.example/b"),
            ("//b.example/z", "https://b.example/z"),
            (" https://c.example/ ", "https://c.example/"),
            ("#part", "https://a.example/p/q#part"),
            ("?page=2", "https://a.example/p/q?page=2"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("http://[bad", "http://[bad"),
            ("x://[bad", "x://[bad"),
        ],
    )
    def test_links_become_absolute(self, printed: str, absolute: str) -> None:
        """A link is resolved against the page's address; one that cannot be stays as printed."""
        assert Resolver("https://a.example/p/q").absolute(printed) == absolute

    @pytest.mark.parametrize("base", [None, "http://[bad"])
    def test_without_an_address_links_stay(self, base: str | None) -> None:
        """Without the page's address, or with one that is none, links stay as printed."""
        assert Resolver(base).absolute("/x") == "/x"


class TestXPath:
    """XPaths that find their element whatever its name."""

    @pytest.mark.parametrize(
        ("name", "xpath"),
        [
            ("p", "(//p)[3]"),
            ("x-card", "(//x-card)[3]"),
            ("o:p", "(//*[name()='o:p'])[3]"),
            ("a'b", "(//*[name()=concat('a', \"'\", 'b')])[3]"),
        ],
    )
    def test_odd_names_are_quoted(self, name: str, xpath: str) -> None:
        """Names with a colon or a quotation mark are compared as text."""
        assert xpath_of(name, 3) == xpath


class TestSpans:
    """Links and emphasis of a block."""

    def test_spans_cover_their_words(self) -> None:
        """A span leaves out the space before its first word."""
        (draft,) = _drafts("<p> See<a href=/x> the <b>file</b> </a>or <em>not</em>.</p>")
        found = [(draft.text[s.start : s.end], s.kind.value, s.url) for s in draft.spans]
        assert draft.text == "See the file or not."
        assert found == [
            ("file", "strong", None),
            ("the file", "link", "/x"),
            ("not", "emphasis", None),
        ]

    def test_a_link_without_address_is_none(self) -> None:
        """An anchor that leads nowhere is plain text."""
        assert _drafts("<p><a name=x>a</a></p>")[0].spans == ()


class TestPlaces:
    """Lists, quotations, figures and tables around a block."""

    def test_items_know_their_lists(self) -> None:
        """An item knows its level, whether it is numbered, and the item that its list is in."""
        drafts = _drafts("<ol><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol><p>e</p>")
        items = [draft.place.item for draft in drafts]
        assert [(item.level, item.ordered) if item else None for item in items] == [
            (1, True),
            (2, False),
            (1, True),
            (1, True),
            None,
        ]
        assert items[1] is not None
        assert items[1].parent == items[0]
        assert items[2] == items[3] != items[0]

    def test_a_cell_ends_the_list_around_its_table(self) -> None:
        """What stands in a table is no item of the list around the table."""
        drafts = _drafts("<ul><li>a<table><tr><td><p>b</p></table></ul>")
        assert [draft.place.item is not None for draft in drafts] == [True, False]

    def test_an_item_without_list_is_none(self) -> None:
        """A stray item stands in no list."""
        assert _drafts("<div><li>a</div>")[0].place.item is None

    def test_lists_nest_only_so_deep(self) -> None:
        """Lists deeper than bodies may nest are flattened into the deepest one."""
        drafts = _drafts("<ul><li>x" * 70)
        levels = [draft.place.item.level for draft in drafts if draft.place.item]
        assert levels == [*range(1, 51), *[50] * 20]

    def test_quotations_are_told_apart(self) -> None:
        """Paragraphs of one quotation share its number; the next quotation has another."""
        drafts = _drafts("<blockquote><p>a<p>b</blockquote><blockquote>c</blockquote><p>d")
        numbers = [draft.place.quoted and draft.place.quoted.number for draft in drafts]
        assert numbers[0] == numbers[1] != numbers[2]
        assert [draft.is_quote for draft in drafts] == [True, True, True, False]

    def test_posts_of_other_sites(self) -> None:
        """A quotation that a script would dress as a post names its provider and address."""
        (draft,) = _drafts(
            "<blockquote class='twitter-tweet x'>Hi <a href='https://t.example/q'>q</a>"
            " <a href='https://twitter.com/a/status/1'>May 1</a></blockquote>"
        )
        quoted = draft.place.quoted
        assert quoted is not None
        assert (quoted.provider, quoted.url) == ("twitter", "https://twitter.com/a/status/1")

    def test_credit_of_a_caption(self) -> None:
        """A credit in an element of its own is told from the caption's words."""
        drafts = _drafts(
            "<figure><img src=a.jpg><figcaption>Words. <span class=photo-credit>Photo: <b>J</b>"
            "</span></figcaption></figure>"
        )
        assert (drafts[0].text, drafts[0].credit) == ("Words. Photo: J", "Photo: J")

    def test_language_of_code(self) -> None:
        """The class of the listing or of its code names the language."""
        drafts = _drafts("<pre><code class='x language-c++'>a</code></pre><pre class=y>b</pre>")
        assert [draft.language for draft in drafts] == ["c++", None]


class TestRows:
    """Tables of facts and tables that lay out a page."""

    def test_a_row_of_facts_is_one_block(self) -> None:
        """The cells of a row are joined by bars, the empty ones too."""
        drafts = _drafts(
            "<table><thead><tr><td>k<td>v</thead><tr><td><b>a</b><td><a href=/x>1<br>2</a>"
            "<tr><td><td>3</table>"
        )
        assert [draft.text for draft in drafts] == ["k | v", "a | 1 2", "| 3"]
        assert [draft.cells for draft in drafts] == [("k", "v"), ("a", "1 2"), ("", "3")]
        assert [draft.is_header for draft in drafts] == [True, False, False]
        spans = [(drafts[1].text[s.start : s.end], s.url) for s in drafts[1].spans]
        assert spans == [("a", None), ("1 2", "/x")]
        assert drafts[2].position.xpath == "(//tr)[3]"

    @pytest.mark.parametrize(
        ("body", "texts"),
        [
            ("<table><tr><td>a<td><p>b</p><td>c</table>", ["a", "b", "c"]),
            ("<table><tr><td>a<td>b<br><br>c</table>", ["a", "b", "c"]),
            ("<table><tr><td>a</table>", ["a"]),
            (f"<table><tr><td>a<td>{'b' * 301}</table>", ["a", "b" * 301]),
            ("<table><tr><td>a<td>b<table><tr><td>c<td>d</table></table>", ["a", "b", "c | d"]),
            ("<table><tr><td><table><tr><td>c<td>d</table><td>a</table>", ["c | d", "a"]),
        ],
    )
    def test_layout_stays_apart(self, body: str, texts: list[str]) -> None:
        """Cells that hold blocks, or a text, are no facts; a table in a cell may hold some."""
        assert [draft.text for draft in _drafts(body)] == texts
