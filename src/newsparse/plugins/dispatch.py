"""Choosing the site of a page: `find`, and why it chose as a `Dispatch`.

Whoever speaks first has the page:

1. the host of the page's URL, or the nearest domain above it that a site declares;
2. the hosts of the addresses that the page gives as its own (canonical, ``og:url``), in order;
3. the name that the page gives its publication (``og:site_name``), where no address tells a host;
4. the page itself, if it has a site's fingerprints: those of publications before those of systems
   that many publications use.

The fourth is asked of pages at unknown hosts too. An aggregator's copy of a story carries the marks
of its source, and the site that is found is then the source of the text, not the host's owner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from attrs import frozen

from newsparse.plugins.installed import Registry, fold_name
from newsparse.sites import CERTAIN, Site, host_of, parent_domains

__all__ = ["Claim", "Clues", "Dispatch", "Reason", "find", "survey"]


class Reason(StrEnum):
    """By what a page was known to be of a site."""

    #: The URL's host is declared.
    HOST = "host"
    #: A domain above the URL's host is declared.
    PARENT_DOMAIN = "parent-domain"
    #: The host of an address that the page gives as its own, or a domain above it, is declared.
    PAGE = "page"
    #: The page gives its publication the site's name.
    NAME = "name"
    #: The text, or the source of the page, has the site's fingerprints.
    FINGERPRINT = "fingerprint"
    #: By nothing: the page is of no known site.
    NONE = "none"


class Claim(NamedTuple):
    """A site that a page may be of."""

    #: Name of the site.
    site: str
    reason: Reason
    #: Sum of the fingerprints' weights, from 1 on taken for proof; always 1 for a host or a name.
    score: float


@frozen
class Dispatch:
    """The site of a page, and the claims that were weighed."""

    #: ``None`` when the page is of no known site: it is parsed by the generic rules alone.
    site: Site | None = None
    reason: Reason = Reason.NONE
    #: Best first. After a host has spoken nothing else is asked, so then it is the only one.
    candidates: tuple[Claim, ...] = ()


@frozen(kw_only=True)
class Clues:
    """All that may tell the site of a page; what is missing, or no address, says nothing."""

    #: The URL that the caller handed over.
    url: str | None = None
    #: The addresses that the page gives as its own.
    hints: Sequence[str] = ()
    #: The names that the page gives its publication.
    names: Sequence[str] = ()
    #: The text of a dump.
    text: str | None = None
    #: The source of an HTML page.
    markup: str | None = None


def find(registry: Registry, clues: Clues) -> Dispatch:
    """Return the site of a page by what is known of it; nothing here raises."""
    for site, reason in _told(registry, clues):
        return Dispatch(site, reason, (Claim(site.name, reason, CERTAIN),))
    scores = _marked(registry, clues)
    claims = tuple(Claim(site.name, Reason.FINGERPRINT, score) for site, score in scores)
    best = next((site for site, score in scores if score >= CERTAIN), None)
    if best is None:
        return Dispatch(candidates=claims)
    return Dispatch(best, Reason.FINGERPRINT, claims)


def survey(registry: Registry, clues: Clues) -> tuple[Claim, ...]:
    """Return every claim to a page in the order of trust, also those that need not be asked."""
    told = [Claim(site.name, reason, CERTAIN) for site, reason in _told(registry, clues)]
    scores = _marked(registry, clues)
    marked = [Claim(site.name, Reason.FINGERPRINT, score) for site, score in scores]
    return tuple(dict.fromkeys((*told, *marked)))


def _told(registry: Registry, clues: Clues) -> Iterator[tuple[Site, Reason]]:
    """Yield the sites that the addresses and names of a page tell, in the order of trust."""
    if not registry.sites:
        return
    if clues.url is not None:
        site, reason = _by_host(registry, clues.url)
        if site is not None:
            yield site, reason
    for hint in clues.hints:
        site, _ = _by_host(registry, hint)
        if site is not None:
            yield site, Reason.PAGE
    if clues.names and not any(host_of(each) for each in (clues.url, *clues.hints) if each):
        for name in clues.names:
            named = registry.names.get(fold_name(name))
            if named is not None:
                yield named, Reason.NAME


def _by_host(registry: Registry, url: str) -> tuple[Site | None, Reason]:
    """Return the site that has declared an address's host, or the nearest domain above it."""
    host = host_of(url)
    if host is None or not registry.hosts:
        return None, Reason.NONE
    if host in registry.hosts:
        return registry.hosts[host], Reason.HOST
    for domain in parent_domains(host):
        if domain in registry.hosts:
            return registry.hosts[domain], Reason.PARENT_DOMAIN
    return None, Reason.NONE


def _marked(registry: Registry, clues: Clues) -> list[tuple[Site, float]]:
    """Return the sites whose fingerprints a page has."""
    if clues.text is not None:
        return registry.marks.scores(clues.text)
    return [] if clues.markup is None else registry.html_marks.scores(clues.markup)
