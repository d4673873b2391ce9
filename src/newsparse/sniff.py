"""Telling HTML from plain text by the first characters of a page."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["looks_like_html", "stands_for"]

#: So many characters are looked at: scripts of comments may stand before the first element.
_HEAD: Final = 4_096
_OPENING: Final = re.compile(
    r"\s*(?:<!doctype\s+html|<(?:html|head|body|style|script)[\s>]|<\?xml\b|<!--)", re.IGNORECASE
)
#: The whole of a text that is where a page is, and no page.
_ADDRESS: Final = re.compile(r"\s*https?://\S{1,2000}\s*", re.IGNORECASE)
_FILE: Final = re.compile(
    r"\s*(?:[a-z]:)?[^\n<>|*?\"]{0,250}\w\.(?:html?|xhtml|txt|md|json|jsonl|warc|gz|zst|zip|pdf)\s*",
    re.IGNORECASE,
)
_LONGEST: Final = 2_048
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


def stands_for(text: str) -> str | None:
    """Return "an address" or "a file name" for a text that is nothing else; ``None`` for a page."""
    if len(text) > _LONGEST:
        return None
    if _ADDRESS.fullmatch(text):
        return "an address"
    is_one = _FILE.fullmatch(text) is not None
    # a sentence may end in the name of a file; a path may hold spaces
    is_sentence = " " in text.strip() and "/" not in text and "\\" not in text
    return "a file name" if is_one and not is_sentence else None
