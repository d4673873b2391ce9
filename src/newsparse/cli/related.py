"""The related posts of a page drawn as a table; narrow terminals get fewer columns, not less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group
from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Placement, RelatedPost
from newsparse.cli.headline import dotted, moment
from newsparse.cli.printable import shorten
from newsparse.cli.screen import prose, ruled

__all__ = ["PLACES", "render"]

#: The words for a placement.
PLACES = {
    Placement.BEFORE_BODY: "before body",
    Placement.INLINE: "in the body",
    Placement.AFTER_BODY: "after body",
    Placement.RAIL: "rail",
}
#: From this width on, module and placement have columns of their own.
_WIDE = 72
#: Lines of a summary that are shown, and characters of each.
_SUMMARY_LINES = 4
_SUMMARY_LENGTH = 160


def render(posts: Sequence[RelatedPost], *, width: int) -> Grid:
    """Return the table of `posts` for a console of `width` columns."""
    wide = width >= _WIDE
    grid = ruled(leading=1)
    grid.add_column("#", justify="right", style="dim", no_wrap=True)
    grid.add_column("Post", ratio=1, overflow="fold")
    if wide:
        grid.add_column("Module", max_width=20, overflow="fold")
        grid.add_column("Place", no_wrap=True)
    for number, post in enumerate(posts, start=1):
        where = (post.module or "", PLACES[post.placement])
        cells = [Group(*_lines(post), *([] if wide else [prose(dotted(where), style="dim")]))]
        grid.add_row(str(number), *cells, *(prose(part, style="dim") for part in where if wide))
    return grid


def _lines(post: RelatedPost) -> Iterator[Text]:
    yield prose(post.title, style="bold")
    lines = post.summary_lines
    for line in lines[:_SUMMARY_LINES]:
        yield Text(shorten(line, _SUMMARY_LENGTH))
    if len(lines) > _SUMMARY_LINES:
        yield Text(f"… {len(lines) - _SUMMARY_LINES} more lines", style="dim")
    facts = dotted(_facts(post))
    yield from (prose(line, style="dim") for line in (facts, post.url) if line)


def _facts(post: RelatedPost) -> Iterator[str | None]:
    yield ", ".join(author.name for author in post.authors)
    yield moment(post.published) if post.published else None
    yield post.section
