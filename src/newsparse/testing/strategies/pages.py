"""Pages: HTML and text dumps, of news sites and of nobody's making.

Half of them are put together as news pages are: headline, byline, date, story, teasers, the lines
of sharing and of comments, in any order and number, so that every rule has something to decide.
The other half is markup and characters in any order, which is what breaks readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from hypothesis import strategies as st

from newsparse.sites import Site

__all__ = ["any_html", "damaged", "html_pages", "marked_text", "text_dumps"]

#: Lines of news pages: one of each sort that newsparse gives a role to.
_LINES: Final = (
    "The harbour board will reopen the northern quay to small boats in early spring, it said.",
    "The quay was closed after a storm damaged two of its piers, and repairs took all winter.",
    "“We have waited for this,” said the head of the board, who had led the repairs herself.",
    "Fishers had asked the board to hurry, since the southern quay is crowded in warm weeks.",
    "Northern quay reopens to small boats",
    "A quay for all",
    "By Ada Example",
    "Harbour Desk",
    "12 May 2023",
    "Updated 3 hours ago",
    "Related Posts",
    "Read also: Ferry returns",
    "Most popular",
    "Home",
    "News",
    "Bookmark (12)",
    "Share on Facebook",
    "Leave a Reply",
    "Subscribe to our newsletter",
    "Advertisement",
    "Photo: J. Doe",
    "Tags: harbour, boats",
    "© 2023 The Mole. All rights reserved.",
    "市议会投票决定重新开放北码头。",
    "\u00a0",
    "",
)
_BLOCKS: Final = ("p", "div", "section", "blockquote", "h1", "h2", "li", "aside", "footer", "td")
_CLASSES: Final = ("", "", "post-content", "related", "share", "author", "sidebar", "comments")
_WILD_BLOCKS: Final = (
    *("p", "div", "section", "blockquote", "h2", "details", "summary", "pre", "x-card", "o:p"),
    *("ul", "ol", "li", "dl", "dd", "table", "tr", "td", "th", "caption", "figure"),
    *("span", "b", "em", "code", "small", "cite", "font", "time", "q", "button", "label", "dialog"),
)
_UNSEEN: Final = ("script", "style", "template", "noscript", "textarea", "select", "svg", "iframe")
_ATTRIBUTES: Final = (
    *("", "", "", ' class="a-b"', ' id="x"', ' style="display:block"', ' aria-hidden="true"'),
    *(" hidden", ' style="color:red; DISPLAY : none"', " style='visibility:hidden !important'"),
)
_LINKS: Final = (
    "/gate",
    "https://mole.example/ferry?a=1&amp;b",
    "#top",
    "",
    "mailto:desk@m.example",
)
#: Marks of all layouts of dumps, in any order and anywhere.
_MARKS: Final = (
    *("\n", "\n\n", "\r\n", " ", "  \n", "\t", "\u00a0", "\u2028", "\x0c", "# ", "===\n"),
    *("---\n", "***\n", "> ", "- ", "    - ", "• ", "– ", "1. ", "12) ", "| ", " | ", "|---|"),
    *("```\n", "~~~\n", "`", "*", "**", "_", "__", "[", "](", ")", "](/x)", "![", "\\", "\\\n"),
    *("<b>", "<br>", "<", "{#a}", ":::", "title: ", "---\ntitle: a\n", ". ", ",", "“", "("),
    *("…", "\x85", "-", "\u00ad", "\u200b", "\u200f", "\ufeff", "\x00", "\x1b", "\ud800"),
    *("\u2060", "\x1c", "a", "Word", "words of a line", "Two words.And more", "市议会", "새", "م"),
)
_words = st.text("abcXYZ123é中", min_size=1, max_size=4)
_gaps = st.sampled_from(("", " ", "\n", "\t ", "\u00a0", " \u00a0 "))
_runs = st.lists(st.tuples(_gaps, _words, _gaps).map("".join), max_size=3).map("".join) | _gaps


def _lines(site: Site | None) -> st.SearchStrategy[str]:
    """Return the lines of a page; with a site, whole lines that its rules know are among them."""
    general = st.sampled_from(_LINES)
    if site is None:
        return general
    known = (*(rule.lines for rule in site.text_rules), *(lines for _, lines in site.phrases))
    own = [line for lines in known for line in lines]
    return general | st.sampled_from(own) if own else general


# --- text dumps


def marked_text() -> st.SearchStrategy[str]:
    """Return texts of marks and words in any order: no layout, or all of them at once."""
    pieces = st.sampled_from(_MARKS) | st.sampled_from(_LINES)
    return st.lists(pieces, max_size=30).map("".join)


def text_dumps(site: Site | None = None) -> st.SearchStrategy[str]:
    """Return text dumps of pages, and texts that are none; with lines of `site`, if one is given.

    They hold any character that a `str` can, lone surrogates included.
    """
    page = st.builds(
        lambda lines, ending: ending.join(lines),
        st.lists(_lines(site), max_size=15),
        st.sampled_from(["\n\n", "\r\n\r\n", "\n", "\r"]),
    )
    return page | marked_text() | st.text(st.characters(), max_size=200)


# --- HTML


def _element(name: str, attributes: str, inner: str, tail: str) -> str:
    return f"<{name}{attributes}>{inner}</{name}>{tail}"


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.sampled_from(_ATTRIBUTES)
    content = st.tuples(_runs, st.lists(inner, max_size=4).map("".join)).map("".join)
    links = st.sampled_from(_LINKS).map(lambda url: f' href="{url}"')
    single = st.sampled_from(("<br>", "<br><br>", "<hr>", "<img src=a.jpg>"))
    return (
        st.builds(_element, st.sampled_from(_WILD_BLOCKS), attributes, content, _runs)
        | st.builds(_element, st.just("a"), links, content, _runs)
        | st.builds(_element, st.sampled_from(_UNSEEN), st.just(""), _runs, _runs)
        | st.tuples(single, _runs).map("".join)
    )


def any_html() -> st.SearchStrategy[str]:
    """Return documents of elements in any order and depth: visible, hidden and unknown ones."""
    return st.recursive(_runs.map(escape), _around, max_leaves=25).map(_document)


def _document(inner: str, head: str = "<title>t</title>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{inner}</body></html>"


@st.composite
def damaged(draw: st.DrawFn, sources: Sequence[str]) -> str:
    """Return one of some pages: as it is, without a piece of it, or with a piece of it twice."""
    source = draw(st.sampled_from(sources))
    start = draw(st.integers(0, len(source)))
    end = draw(st.integers(0, len(source)))
    return source[:start] + source[end:]


@st.composite
def _news_page(draw: st.DrawFn, site: Site | None) -> str:
    """Return a page put together as news pages are."""
    lines = _lines(site)
    blocks = draw(st.lists(st.tuples(st.sampled_from(_BLOCKS), lines, st.booleans()), max_size=12))
    cut = draw(st.integers(0, len(blocks)))
    parts = [_block(draw, *block) for block in blocks]
    inner = _section(draw, parts[:cut]) + _section(draw, parts[cut:])
    title = draw(lines)
    head = f'<title>{escape(title)}</title><meta property="og:type" content="article">'
    return _document(inner, head)


def _block(draw: st.DrawFn, name: str, line: str, is_link: bool) -> str:  # noqa: FBT001 - drawn
    text = escape(line)
    if is_link:
        text = f'<a href="{draw(st.sampled_from(_LINKS))}">{text}</a>'
    return f"<{name}>{text}</{name}>"


def _section(draw: st.DrawFn, parts: Sequence[str]) -> str:
    name = draw(st.sampled_from(("article", "div", "main", "aside", "ul")))
    hidden = draw(st.sampled_from(("", "", "", " hidden")))
    return f'<{name} class="{draw(st.sampled_from(_CLASSES))}"{hidden}>{"".join(parts)}</{name}>'


def html_pages(site: Site | None = None) -> st.SearchStrategy[str]:
    """Return HTML pages, and markup that is none; with lines of `site`, if one is given."""
    junk = st.text("<>/!-?&;='\"\0 abpdivltr\n", max_size=200)
    return _news_page(site) | any_html() | junk
