"""The name of the publication, and the names by which its titles and authors are told from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.fields.found import Found
from newsparse.fields.table import Row, Sources
from newsparse.fields.wording import clean, letters
from newsparse.sites.hosts import host_of

__all__ = ["choose", "names"]

_TABLE: Final = (
    Row("meta", "og:site_name", 0.9),
    Row("article", "publisher", 0.8),
    Row("meta", "application-name", 0.7),
    Row("site", "name", 0.7),
    Row("meta", "apple-mobile-web-app-title", 0.6),
    Row("page", "publisher", 0.6),
    Row("meta", "dc.publisher", 0.5),
)
_LONGEST: Final = 80
#: Parts of a host name that name no publication.
_PLAIN: Final = frozenset({"com", "co", "org", "net", "news", "blog", "www", "edu", "gov", "ac"})
_FEWEST_LETTERS: Final = 3


def choose(sources: Sources) -> list[Found[str]]:
    """Return the names that the page gives its publication, in order of trust."""
    found: list[Found[str]] | None = sources.known.get(_TABLE)
    if found is None:
        found = sources.known[_TABLE] = [
            each.with_value(name)
            for each in sources.read(_TABLE)
            if (name := clean(each.value))
            and letters(name)
            and len(name) <= _LONGEST
            and "://" not in name
        ]
    return found


def names(found: Sequence[Found[str]], url: str | None) -> list[str]:
    """Return all names of the site: those that were found, and the parts of its host's name."""
    host = (host_of(url) if url else None) or ""
    parts = [part for part in host.split(".")[:-1] if part not in _PLAIN]
    return [*(each.value for each in found), host, *(p for p in parts if len(p) >= _FEWEST_LETTERS)]
