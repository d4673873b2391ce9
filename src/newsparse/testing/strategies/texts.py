"""Texts, addresses, numbers and moments: what the other strategies are made of.

Texts are made of what breaks renderers: marks of Markdown and HTML, white space of all sorts,
scripts, surrogates.
"""

from __future__ import annotations

import datetime as dt
import string
from typing import TypeVar

from hypothesis import strategies as st

__all__ = [
    "BAD_URLS",
    "IMAGE_URLS",
    "LINK_URLS",
    "letters",
    "maybe",
    "moments",
    "names",
    "numbers",
    "scores",
    "texts",
    "tuples",
    "urls",
]

T = TypeVar("T")

#: URLs that a page may load an image from.
IMAGE_URLS = (
    "https://example.com/",
    "http://example.com/a b/(c)/<d>?x=1&amp;y=[2]&copy=3#*_e_*",
    "HTTPS://EXAMPLE.COM/Ä/你好",
    "//example.com/a|b",
    "/a\\b`c\"d'e",
    "../up?q=a:b",
    "#part",
)
#: URLs that a page may link to.
LINK_URLS = (*IMAGE_URLS, "mailto:desk@example.com", "tel:+123456")
#: URLs that must never be linked, since a browser would run or open what no reader asked for.
BAD_URLS = (
    "",
    " ",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "\x01 javascript:alert(1)",
    "java\nscr\tipt:alert(1)",
    "javascript\x00:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.com/1",
)
_PIECES = (
    *("#", "##", "1.", "12)", "-", "+", ">", "|", "=", "===", "---", "* * *", ":--", "--- | ---"),
    *("*", "**", "***", "_", "__", "~~", "`", "``", "```", "[x](y)", "[a]: b", "![", "]", "!"),
    *("<b>", "</p>", "<!--", "<", "&", "&amp;", "&#42;", "&copy", "\\", "\\\\", "https://a.b/_c_"),
    *(" ", "  ", "    ", "\n", "\n\n", "\t", "\u00a0", "\u3000", "\u2028", "\ufeff", "\u200b"),
    *(
        "a",
        "b",
        "Ä",
        "word",
        "two words",
        "“",
        "”",
        "—",
        "…",
        "你好",
        "。",
        "א",
        "é",
        "😀",
        "€",
        "$",
    ),
    *("\x00", "\x0b", "\x0c", "\r", "\r\n", "\x1b", "\x85", "\ud800", "\udc00", "\ufffe"),
)


def _without_pairs(text: str) -> str:
    """Return `text` with surrogates that follow each other read as the character they mean."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


#: Any text at all, surrogates included; never two surrogates that would make a pair.
texts = (
    st.lists(st.sampled_from(_PIECES), max_size=6).map("".join)
    | st.text(st.characters(exclude_categories=()), max_size=20)
).map(_without_pairs)
#: Letters that no renderer has a reason to touch, to put around other things.
letters = st.text(string.ascii_letters, min_size=1, max_size=3)
names = st.sampled_from(["rule", "text", "JSON-LD", "Reuters", ""]) | texts
numbers = st.integers(0, 10**6)
scores = st.floats(0, 1)
urls = st.sampled_from((*LINK_URLS, *BAD_URLS)) | texts
_offsets = st.timedeltas(dt.timedelta(hours=-23), dt.timedelta(hours=23)).map(
    lambda delta: dt.timezone(dt.timedelta(minutes=delta // dt.timedelta(minutes=1)))
)
moments = st.datetimes(timezones=st.none() | _offsets)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return what `strategy` gives, and ``None``."""
    return st.none() | strategy


def tuples(strategy: st.SearchStrategy[T], most: int = 4) -> st.SearchStrategy[tuple[T, ...]]:
    """Return tuples of what `strategy` gives, of `most` items at most."""
    return st.lists(strategy, max_size=most).map(tuple)
