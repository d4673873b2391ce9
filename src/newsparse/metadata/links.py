"""The addresses that a page gives: its own, its editions and parts, and its base.

Addresses are resolved against the base of the page: ``<base href>``, which is itself resolved
against the address that the caller handed over. Without either, they stay as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urljoin, urlsplit

from attrs import frozen

__all__ = ["Links", "absolute", "key", "read"]

_LONGEST: Final = 4_000
#: Halves of characters, which JSON can hold and no encoding can write.
_UNWRITABLE: Final = re.compile("[\ud800-\udfff]")
_SPACE: Final = re.compile(r"[\t\n\r]+")
_WEB: Final = re.compile(r"https?://[^\s/\[\]]", re.IGNORECASE)
_FRONT: Final = re.compile(r"(?:https?:)?//(?:www\.)?")
#: Words of ``rel`` that are read, and the field of `Links` for each.
_RELATIONS: Final = {
    "canonical": "canonical",
    "amphtml": "amphtml",
    "next": "next",
    "prev": "prev",
    "previous": "prev",
    "shortlink": "shortlink",
    "image_src": "image",
}


@frozen
class Links:
    """Addresses from the ``<link>`` elements of a page, each ``None`` when there is none."""

    #: What relative addresses of the page are resolved against.
    base: str | None = None
    canonical: str | None = None
    amphtml: str | None = None
    next: str | None = None
    prev: str | None = None
    shortlink: str | None = None
    image: str | None = None


def read(found: Iterable[tuple[str, str]], base: str | None) -> Links:
    """Return the links of a page, given as pairs of ``rel`` and ``href``; the first of each."""
    values: dict[str, str] = {}
    for relations, href in found:
        for relation in relations.lower().split():
            name = _RELATIONS.get(relation)
            if name is not None and name not in values:
                address = absolute(href, base)
                if address:
                    values[name] = address
    return Links(base, **values)


def absolute(address: str, base: str | None) -> str | None:
    """Return an address resolved against `base`; ``None`` for what a reader cannot follow.

    That is what is empty, over 4,000 characters, no address at all, or of another scheme than
    HTTP. Without a base a relative address stays as printed.
    """
    address = _SPACE.sub("", address.strip())
    if not address or len(address) > _LONGEST or _UNWRITABLE.search(address):
        return None
    if _WEB.match(address):
        return address
    try:
        address = urljoin(base, address) if base else address
        scheme = urlsplit(address).scheme
    except ValueError:  # brackets that do not close, characters that NFKC turns into "/"
        return None
    return (address or None) if scheme in {"http", "https", ""} else None


def key(address: str) -> str:
    """Return what two spellings of an address have in common: host and path.

    The scheme, ``www.``, a final slash, the fragment and the query of an address that has a path
    make no difference.
    """
    address = _FRONT.sub("", address[:_LONGEST].strip().lower()).partition("#")[0]
    path, _, query = address.partition("?")
    path = path.rstrip("/")
    return path if "/" in path or not query else f"{path}?{query}"
