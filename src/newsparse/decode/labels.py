"""What names of encodings mean, and which charset an HTTP header names."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from typing import Final

__all__ = ["charset_in", "is_default", "is_of_pages", "resolve"]

#: Python's codecs that are no encodings of pages: they transform, or run in square time.
_NOT_OF_PAGES: Final = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7", "undefined"}
)
#: What clients of HTTP name where a server names nothing, after RFC 2616, 3.7.1.
_DEFAULTS: Final = frozenset({"iso8859-1", "ascii"})
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?\s*([^\s"';,]+)""", re.IGNORECASE)
_LONGEST: Final = 1_000


def resolve(label: str) -> str | None:
    """Return the name of the codec that a label means on the web; ``None`` for an unknown one."""
    # imported here because few calls name an encoding
    from w3lib.encoding import resolve_encoding  # noqa: PLC0415 - reason above

    known = "".join(label.split())
    if not (known.isascii() and known.isprintable()):
        return None
    # Python does not know the labels that the web once wrote as experimental
    name = resolve_encoding(known) or resolve_encoding(known.lower().removeprefix("x-"))
    return name if name is not None and is_of_pages(name) else None


def is_of_pages(name: str) -> bool:
    """Return whether a codec of Python's makes text of a page's bytes."""
    if name.replace("_", "-") in _NOT_OF_PAGES:
        return False
    try:
        b"a".decode(name, "replace")
    except (LookupError, UnicodeError):
        # codecs such as "rot13" and "base64", which make no text of bytes
        return False
    return True


def is_default(label: str) -> bool:
    """Return whether clients name a known label for pages of which the server says nothing."""
    try:
        return codecs.lookup("".join(label.split())).name in _DEFAULTS
    except LookupError:
        return False


def charset_in(headers: Mapping[str, str] | Mapping[bytes, bytes]) -> str | None:
    """Return the charset of the ``Content-Type``; ``None`` where the headers name none."""
    for name, value in headers.items():
        if _text(name).strip().lower() == "content-type":
            found = _CHARSET.search(_text(value)[:_LONGEST])
            return found[1] if found else None
    return None


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
