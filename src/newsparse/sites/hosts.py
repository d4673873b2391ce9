"""Host names in one form, so that what a site declares and what a URL says can be compared.

The form: lower case, ASCII (IDNA for other scripts), no port, no user, no final dot, no leading
``www.``. Nothing here raises: what is no host name gives ``None``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

__all__ = ["host_of", "normal_host", "parent_domains"]

#: Longest host name that DNS allows; a longer one is refused before it costs anything.
_LONGEST: Final = 253
#: More of a URL than this is not looked at: its host stands at the front.
_URL_FRONT: Final = 2_000
_HOST: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*")
_SCHEME: Final = re.compile(r"(?:https?:)?//", re.IGNORECASE)
#: A host without scheme, as people paste it: "example.com/news", "example.com:8080".
_BARE: Final = re.compile(r"[^\s/?#@:]+\.[^\s/?#@:]+(?::\d*)?(?:[/?#]|\Z)")


def host_of(url: str) -> str | None:
    """Return the host of a web address; ``None`` when it has none or is no address.

    An address without scheme ("example.com/news") is read as one of the web.
    """
    front = url.lstrip()[:_URL_FRONT].rstrip().replace("\\", "/")
    if not _SCHEME.match(front):
        if not _BARE.match(front):
            return None
        front = "//" + front
    try:
        host = urlsplit(front).hostname
    except ValueError:  # brackets that do not close, characters that NFKC turns into "/"
        return None
    return normal_host(host) if host else None


def normal_host(name: str) -> str | None:
    """Return a host name in the form of this module; ``None`` when it is none."""
    host = name.strip().rstrip(".").lower()
    if len(host) > _LONGEST:
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii").lower()
        except UnicodeError:
            return None
    if _HOST.fullmatch(host) is None or len(host) > _LONGEST:
        return None
    rest = host.removeprefix("www.")
    return rest if "." in rest else host


def parent_domains(host: str) -> Iterator[str]:
    """Yield the domains above `host`, nearest first: "a.example.com" gives "example.com", "com"."""
    _, dot, rest = host.partition(".")
    while dot:
        yield rest
        _, dot, rest = rest.partition(".")
