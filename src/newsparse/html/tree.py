"""The one place that parses HTML: bytes or text to an lxml tree that nobody changes.

lxml 6 comes with libxml2 2.14, whose tokeniser follows HTML5. Entities of a DTD are never
resolved and nothing is fetched: an HTML parser knows neither.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml import etree

from newsparse.errors import InputError

__all__ = ["parse_tree"]


#: libxml2 reads no deeper, whatever it is asked.
_DEEPEST: Final = 2_048
#: libxml2's number for a limit that was passed (``XML_ERR_RESOURCE_LIMIT``); lxml 6.0 reports the
#: number but has no name for it.
_RESOURCE_LIMIT: Final = 114


#: libxml2 needs square time for the attributes of one element; real ones have some dozens.
_MOST_ATTRIBUTES: Final = 5_000
#: So many characters without a ``>`` are looked at more closely: only there are so many of them.
_LONG_TAG: Final = 32_768
_TAG: Final = re.compile(r"<[A-Za-z][^\s/<>]*+")
_ATTRIBUTE: Final = re.compile(
    r"[\s/]*+[^\s/=>][^\s/=>]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']*+))?+"
)


def parse_tree(text: str, utf_8: bytes | None = None) -> etree._Element | None:
    """Return the root element of an HTML page; ``None`` when it holds no element at all.

    `utf_8` is the text in UTF-8, for callers who have it: to write it costs a tenth of reading it.
    Raises `InputError` for what the parser cannot read to its end, or not in linear time.
    """
    if _is_crowded(text):
        msg = f"the page cannot be read: an element has more than {_MOST_ATTRIBUTES:,} attributes"
        raise InputError(msg)
    # lone surrogates cannot be written in UTF-8; they become question marks, as in browsers
    data = text.encode("utf-8", "replace") if utf_8 is None else utf_8
    parser = etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        # nobody looks for elements by the index of their ids
        collect_ids=False,
        huge_tree=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if not data.strip():
            return None
        msg = f"the page cannot be read as HTML: {error.msg}"
        raise InputError(msg) from error
    fault = parser.error_log.last_error
    if fault is not None and fault.type == _RESOURCE_LIMIT:
        # the parser stops there without an error, and what follows would be lost in silence
        msg = f"the page cannot be read to its end: elements nest deeper than {_DEEPEST:,} levels"
        raise InputError(msg)
    return root


def _is_crowded(text: str) -> bool:
    """Return whether some tag is so long, and has so many attributes, that reading takes hours."""
    start = 0
    while start + _LONG_TAG < len(text):
        # most stretches of a page hold an end of a tag, which is found from their end
        end = text.rfind(">", start, start + _LONG_TAG)
        if end < 0:
            end = text.find(">", start)
            end = len(text) if end < 0 else end
            if _has_crowded_tag(text, start, end) and not _is_in_script(text, start):
                return True
        start = end + 1
    return False


def _is_in_script(text: str, place: int) -> bool:
    """Return whether a script, a style sheet or a comment is open at a place: no tags are there."""
    before = text[:place].lower()
    return any(before.rfind(opening) > before.rfind(closing) for opening, closing in _OPAQUE)


#: What holds text in which no tag is one, and how it ends.
_OPAQUE: Final = (("<script", "</script"), ("<style", "</style"), ("<!--", "-->"))


def _has_crowded_tag(text: str, start: int, end: int) -> bool:
    """Return whether a stretch without ``>`` opens a tag of too many attributes."""
    for tag in islice(_TAG.finditer(text, start, end), _MOST_LOOKED_AT):
        at = tag.end()
        for _ in range(_MOST_ATTRIBUTES):
            found = _ATTRIBUTE.match(text, at, end)
            if found is None:
                break
            at = found.end()
        else:
            return True
    return False


#: A stretch of script may hold many signs that look like tags; the first ones decide.
_MOST_LOOKED_AT: Final = 20
