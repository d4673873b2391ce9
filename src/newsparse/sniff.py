"""Telling HTML from plain text by the first characters of a page."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["looks_like_html"]

#: So many characters are looked at: scripts of comments may stand before the first element.
_HEAD: Final = 4_096
_OPENING: Final = re.compile(
    r"\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml\b|<!--)", re.IGNORECASE
)
_TAG: Final = re.compile(
    r"</?(?:a|article|blockquote|body|br|div|em|figure|footer|h[1-6]|head|header|html|img|li|link|"
    r"main|meta|nav|ol|p|script|section|span|strong|style|table|td|title|tr|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
#: So many tags in the head of a page are markup, not a text that mentions a tag.
_TAGS: Final = 3


def looks_like_html(text: str) -> bool:
    """Return whether a text is HTML: it opens as a document does, or is full of tags."""
    head = text[:_HEAD].lstrip("\ufeff")
    if "<" not in head:
        return False
    if _OPENING.match(head):
        return True
    return len(_TAG.findall(head)) >= _TAGS and head.lstrip()[:1] == "<"
