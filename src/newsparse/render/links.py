"""Which URLs a rendered page may hold, and the link that stands for an embed.

A reader clicks on what newsparse writes, and the page that a URL came from may be hostile. So only
schemes that load a page, write a mail or call a number are let through, judged on the URL as a
browser would read it: WHATWG URL strips C0 controls and spaces from both ends, and takes tabs and
line breaks out of the middle, before it looks for a scheme.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from newsparse.content import Embed, Paragraph, Span, SpanKind
from newsparse.render.characters import FORBIDDEN

__all__ = ["embed_paragraph", "image_url", "link_url"]

_LINK_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
_IMAGE_SCHEMES: Final = frozenset({"http", "https"})
_ENDS: Final = "".join(map(chr, range(0x21)))
_DROPPED: Final = str.maketrans("", "", "\t\n\r")
_BEFORE_COLON: Final = re.compile(r"([^/?#:]*):")


def link_url(url: str | None) -> str | None:
    """Return the URL to link to, or ``None`` when `url` must not be linked."""
    return _allowed(url, _LINK_SCHEMES)


def image_url(url: str | None) -> str | None:
    """Return the URL to load an image from, or ``None`` when `url` must not be loaded."""
    return _allowed(url, _IMAGE_SCHEMES)


def embed_paragraph(embed: Embed) -> Paragraph | None:
    """Return the paragraph that stands for `embed`: its text or provider, linked to its URL.

    ``None`` when the embed has neither text nor a URL that may be linked.
    """
    text = embed.text
    if not text and link_url(embed.url) is not None:
        text = embed.provider
    if not text:
        return None
    span = Span(0, len(text), SpanKind.LINK, embed.url)
    return Paragraph(text, embed.position, spans=(span,))


def _allowed(url: str | None, schemes: frozenset[str]) -> str | None:
    if url is None:
        return None
    url = url.strip(_ENDS).translate(_DROPPED)
    # whatever stands before a first colon counts as a scheme: stricter than the standard, which
    # takes "1a:b" for a relative URL, and no loss, since nobody writes such links
    scheme = _BEFORE_COLON.match(url)
    if not url or (scheme is not None and scheme[1].lower() not in schemes):
        return None
    return FORBIDDEN.sub(_percent, url)


def _percent(match: re.Match[str]) -> str:
    return quote(match[0].encode("utf-8", "replace").replace(b"?", b"\xef\xbf\xbd"))
