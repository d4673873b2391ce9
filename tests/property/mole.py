"""A publication of two layouts, its pages and its site, for the tests of the drift alarm."""

from __future__ import annotations

from newsparse import Author, Layout, PageView, Related, Role, Site, TextRule, xpath
from newsparse.drift import WatchedPage

__all__ = ["DUMP", "MOLE", "NEW", "OLD", "page"]

_STORY = """
<p>The ferry to the islands sails again from Monday, the harbour office said on Friday.</p>
<p>Tickets cost the same as last year, and bicycles travel free until the end of May.</p>
"""
#: A page of the new layout.
NEW = f"""<!doctype html><html lang="en"><head><meta property="og:type" content="article">
<link rel="canonical" href="https://mole.example/ferry"></head><body class="v2">
<h1 class="headline">Ferry returns to Harbour Town</h1><div class="who">Ada Example</div>
<time datetime="2024-05-12T08:00:00Z">12 May</time><div class="share-row">Share this</div>
<div class="story">{_STORY}</div>
<div class="card"><a href="/gate"><h3>A wider gate for the fishing boats</h3></a></div>
</body></html>"""
#: A page of the old layout.
OLD = f"""<!doctype html><html lang="en"><head><meta property="og:type" content="article">
<link rel="canonical" href="https://mole.example/nets"></head><body class="v1">
<h2 id="title">Nets are mended faster than before</h2><p class="by">By Ada Example</p>
<time datetime="2019-05-12T08:00:00Z">12 May</time><td>{_STORY}</td></body></html>"""
#: A text dump.
DUMP = """Ferry returns to Harbour Town

By Ada Example

The ferry to the islands sails again from Monday, the harbour office said on Friday.

Tickets cost the same as last year, and bicycles travel free until the end of May.

Today’s tides
"""


def authors(view: PageView) -> list[Author]:
    """Return the authors, in a way that no selector can."""
    return [Author(name) for name in view.texts(".who")]


MOLE = Site(
    "The Mole",
    hosts=("mole.example",),
    published="time",
    layouts=(
        Layout(
            "2024",
            when="body.v2",
            title="h1.headline",
            authors=authors,
            body=("div.story", "div.story-amp"),
            related=Related("div.card", title="h3", summary="p", module=xpath("//h4")),
            roles={"share": ".share-row"},
        ),
        Layout("2019", when="body.v1", title="#title", subtitle="#deck"),
        Layout("2009", when="body.v0", title="font"),
    ),
    text_rules=(
        TextRule("tides", role=Role.UI, lines=("Today’s tides",)),
        TextRule("moon", role=Role.UI, lines=("Tonight’s moon",)),
    ),
    phrases={"share": "Share this"},
)


def page(name: str, source: str, url: str | None = None) -> WatchedPage:
    """Return a page to be checked."""
    return WatchedPage(name, source.encode(), url)
