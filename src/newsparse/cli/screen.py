"""What is drawn with rich: consoles, the text of a page as rich text, and drawings as strings.

Page text is never read as markup: it only reaches rich inside a `Text`, cleaned, and the consoles
have markup, emoji codes and highlighting switched off.
"""

from __future__ import annotations

import io
import sys
from bisect import bisect_left
from collections.abc import Iterable

from rich import box
from rich.console import Console, RenderableType
from rich.style import Style
from rich.table import Table
from rich.text import Text

from newsparse.cli.printable import clean, dropped
from newsparse.content import Span, SpanKind

__all__ = ["FILE_WIDTH", "draw", "file_console", "prose", "ruled", "send", "stdout_console"]

#: Columns of a drawing that goes to a file, which has no width of its own.
FILE_WIDTH = 100

_SPAN_STYLES = {
    SpanKind.LINK: "underline",
    SpanKind.STRONG: "bold",
    SpanKind.EMPHASIS: "italic",
    SpanKind.CODE: "cyan",
}


def stdout_console(*, most: int | None = None) -> Console:
    """Return a console for standard output, at most `most` columns wide.

    Width and colour follow the terminal and the variables COLUMNS, NO_COLOR and FORCE_COLOR; into
    a pipe goes no colour, and 80 columns unless COLUMNS says otherwise.
    """
    console = Console(markup=False, emoji=False, highlight=False)
    if most is not None:
        console.width = min(console.width, most)
    return console


def file_console(*, width: int = FILE_WIDTH) -> Console:
    """Return a console for a file: plain text whatever the environment says."""
    return Console(
        file=io.StringIO(),
        width=width,
        color_system=None,
        force_terminal=False,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )


def draw(drawing: RenderableType, console: Console) -> str:
    """Return `drawing` as `console` would show it; no line of a plain one ends in spaces."""
    with console.capture() as capture:
        console.print(drawing)
    drawn = capture.get()
    if console.is_terminal:
        return drawn
    return "\n".join(line.rstrip(" ") for line in drawn.split("\n"))


def send(text: str, encoding: str) -> None:
    """Write to standard output at once; what `encoding` lacks becomes "?"."""
    sys.stdout.buffer.write(text.encode(encoding, "replace"))
    sys.stdout.flush()


def ruled(*, expand: bool = True, leading: int = 0, header: bool = True) -> Table:
    """Return an empty table with a dim line under its heads and no other border.

    It fills the width if `expand`, and has `leading` blank lines between two rows.
    """
    return Table(
        box=box.SIMPLE_HEAD,
        border_style="dim",
        show_edge=False,
        pad_edge=False,
        expand=expand,
        leading=leading,
        show_header=header,
    )


def prose(text: str, spans: Iterable[Span] = (), style: str = "") -> Text:
    """Return text of a page as rich text, its links and emphasis styled.

    `spans` count the characters of `text` as it is; what `clean` drops is allowed for.
    """
    gone = dropped(text)
    drawn = Text(clean(text), style=style)
    for span in spans:
        start = span.start - bisect_left(gone, span.start)
        end = span.end - bisect_left(gone, span.end)
        drawn.stylize(_span_style(span), start, end)
    return drawn


def _span_style(span: Span) -> Style:
    style = Style.parse(_SPAN_STYLES[span.kind])
    url = clean(span.url or "")
    if url.startswith(("https://", "http://")):
        style += Style(link=url)
    return style
