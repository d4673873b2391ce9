"""Text as Markdown source that reads back as the same text.

The rules are those of CommonMark 0.31 with tables as in GFM. A backslash stands before what would
begin a mark; white space that a parser would strip becomes a character reference, and so does what
would begin a tag, so that no source ever holds one. Where a character is harmless it stays as it
is, so that prose stays readable.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsparse.content import SpanKind
from newsparse.render.characters import carriable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.content import Span

__all__ = ["cells", "destination", "line", "line_cells"]

#: What may begin a mark anywhere in a line. An underscore between letters never does.
_INLINE: Final = re.compile(
    r"[\\`*\[\]~]|<(?=[A-Za-z/!?])|&(?=#?[0-9A-Za-z]{1,40};)|(?<![^\W_])_|_(?![^\W_])"
)
#: What may begin a block, or underline a heading or a table's header, at the start of a line; what
#: is escaped is the last character of the match.
_LINE_START: Final = re.compile(
    r"^(?:[>|]|#(?=#{0,5}(?:\s|$))|[-+](?=[-\s:|]|$)|=(?=[=\s]|$)|:(?=-)|[0-9]{1,9}[.)](?=\s|$))",
    re.MULTILINE,
)
#: What GFM makes a link of by itself, up to the next space: backslashes and marks go into its URL.
_BARE_URL: Final = re.compile(r"(?:https?|ftp)(?=://)|www(?=\.)", re.IGNORECASE)
_WORD: Final = re.compile(r"([^ \t\n]+)[ \t\n]*")
_BREAK: Final = "\\\n"
#: The other form of a hard break, which needs no backslash.
_BREAK_AFTER_URL: Final = "  \n"
_ENTITY: Final = re.compile(r"&(?=#?[0-9A-Za-z]{1,40};)")
#: Characters that would end a URL in Markdown or be read as something else.
_IN_URL: Final = re.compile(r"[\s()<>\\`]")


def cells(text: str, spans: Sequence[Span] = ()) -> list[str]:
    """Return for each character of a paragraph's text the source that it is written as.

    A line break becomes a hard break; one that would leave a line without words becomes a
    reference, since a blank line ends a paragraph. The marks of `spans` are not written.
    """
    source = _inline(text, spans)
    for match in _LINE_START.finditer(text):
        last = match.end() - 1
        source[last] = "\\" + text[last]
    lines = text.split("\n")
    at = -1
    for before, after in pairwise(lines):
        at += len(before) + 1
        if before.strip() and after.strip():
            source[at] = _BREAK
            _protect(text, source, at - 1)
            _protect(text, source, at + 1)
        else:
            source[at] = _reference("\n")
    _break_urls(text, source, spans)
    return source


def line_cells(text: str, spans: Sequence[Span] = ()) -> list[str]:
    """Return the same as `cells` for a text that must stay on one line: a heading's, a cell's."""
    source = [_reference("\n") if char == "\n" else char for char in _inline(text, spans)]
    _break_urls(text, source, spans)
    return source


def line(text: str) -> str:
    """Return the source of a text without spans that must stay on one line."""
    return "".join(line_cells(carriable(text)))


def destination(url: str) -> str:
    """Return `url` as it stands between the parentheses of a link."""
    encoded = _IN_URL.sub(lambda match: _percent(match[0]), url)
    return _ENTITY.sub("&amp;", encoded)


def _inline(text: str, spans: Sequence[Span]) -> list[str]:
    source = list(text)
    for match in _INLINE.finditer(text):
        source[match.start()] = "&lt;" if match[0] == "<" else "\\" + match[0]
    edges = {edge for span in spans for edge in (span.start, span.end)}
    for edge in edges:
        # the character beside a span has a mark for neighbour, which the patterns did not see
        for at in (edge - 1, edge):
            if 0 <= at < len(text) and text[at] in "_!":
                source[at] = "\\" + text[at]
    if text:
        _protect(text, source, 0)
        _protect(text, source, len(text) - 1)
    return source


def _break_urls(text: str, source: list[str], spans: Sequence[Span]) -> None:
    """Take the look of a URL from each word that has a backslash, a reference or a mark in it.

    The white space after the word counts as part of it: a mark behind that may move up to the word.
    """
    if not _BARE_URL.search(text):
        return
    edges = {edge for span in spans for edge in (span.start, span.end)}
    # a link may end with the URL, since nothing is made a link inside of one
    ends = {span.end for span in spans if span.kind is not SpanKind.LINK}
    for word in _WORD.finditer(text):
        end = word.end(1)
        schemes = list(_BARE_URL.finditer(text, word.start(), end))
        if not schemes:
            continue
        if source[end : end + 1] == [_BREAK]:
            source[end] = _BREAK_AFTER_URL
        first = schemes[0].start()
        is_marked = not edges.isdisjoint(range(first + 1, end))
        is_marked = is_marked or not ends.isdisjoint(range(end, word.end() + 1))
        written = source[first : end + 1]
        if is_marked or any(len(cell) > 1 and cell != _BREAK_AFTER_URL for cell in written):
            for scheme in schemes:
                source[scheme.end()] = "\\" + text[scheme.end()]


def _protect(text: str, source: list[str], at: int) -> None:
    # a byte order mark that begins a document would be taken for one
    if text[at].isspace() or text[at] == "\ufeff":
        source[at] = _reference(text[at])


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode())
