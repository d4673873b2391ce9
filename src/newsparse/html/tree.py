"""The one place that parses HTML: bytes or text to an lxml tree that nobody changes.

lxml 6 comes with libxml2 2.14, whose tokeniser follows HTML5. Entities of a DTD are never
resolved and nothing is fetched: an HTML parser knows neither.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from newsparse.errors import InputError

__all__ = ["parse_tree"]


#: libxml2 reads no deeper, whatever it is asked.
_DEEPEST: Final = 2_048
#: libxml2's number for a limit that was passed (``XML_ERR_RESOURCE_LIMIT``); lxml 6.0 reports the
#: number but has no name for it.
_RESOURCE_LIMIT: Final = 114


def parse_tree(text: str) -> etree._Element | None:
    """Return the root element of an HTML page; ``None`` when it holds no element at all."""
    # lone surrogates cannot be written in UTF-8; they become question marks, as in browsers
    data = text.encode("utf-8", "replace")
    parser = etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
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
