"""Choosing the site of a page: `find`, and why it chose as a `Dispatch`.

Whoever speaks first has the page:

1. the host of the page's URL, or the nearest domain above it that a site declares;
2. the hosts of the addresses that the page gives as its own (canonical, ``og:url``), in order;
3. the text itself, if it has a site's fingerprints.

The third is asked of pages at unknown hosts too. An aggregator's copy of a story carries the marks
of its source, and the site that is found is then the source of the text, not the host's owner.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from attrs import frozen

from newsparse.plugins.installed import Registry
from newsparse.sites import CERTAIN, Site, host_of, parent_domains

__all__ = ["Claim", "Dispatch", "Reason", "find"]


class Reason(StrEnum):
    """By what a page was known to be of a site."""

    #: The URL's host is declared.
    HOST = "host"
    #: A domain above the URL's host is declared.
    PARENT_DOMAIN = "parent-domain"
    #: The host of an address that the page gives as its own, or a domain above it, is declared.
    PAGE = "page"
    #: The text has the site's fingerprints.
    FINGERPRINT = "fingerprint"
    #: By nothing: the page is of no known site.
    NONE = "none"


class Claim(NamedTuple):
    """A site that a page may be of."""

    #: Name of the site.
    site: str
    reason: Reason
    #: Sum of the fingerprints' weights, from 1 on taken for proof; always 1 for a host.
    score: float


@frozen
class Dispatch:
    """The site of a page, and the claims that were weighed."""

    #: ``None`` when the page is of no known site: it is parsed by the generic rules alone.
    site: Site | None = None
    reason: Reason = Reason.NONE
    #: Best first. After a host has spoken nothing else is asked, so then it is the only one.
    candidates: tuple[Claim, ...] = ()


def find(
    registry: Registry,
    *,
    url: str | None = None,
    text: str | None = None,
    hints: Iterable[str] = (),
) -> Dispatch:
    """Return the site of a page by its URL, the addresses in `hints`, and its text.

    What is missing, or no address, says nothing; nothing here raises.
    """
    if url is not None:
        site, reason = _by_host(registry, url)
        if site is not None:
            return _certain(site, reason)
    for hint in hints:
        site, _ = _by_host(registry, hint)
        if site is not None:
            return _certain(site, Reason.PAGE)
    return Dispatch() if text is None else _by_text(registry, text)


def _certain(site: Site, reason: Reason) -> Dispatch:
    return Dispatch(site, reason, (Claim(site.name, reason, CERTAIN),))


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


def _by_text(registry: Registry, text: str) -> Dispatch:
    scores = registry.marks.scores(text)
    claims = tuple(Claim(site.name, Reason.FINGERPRINT, score) for site, score in scores)
    if scores and scores[0][1] >= CERTAIN:
        return Dispatch(scores[0][0], Reason.FINGERPRINT, claims)
    return Dispatch(candidates=claims)
