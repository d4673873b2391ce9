"""Plugins that raise in their hook: at once, and after a first site."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Site, hookimpl


class AtOnce:
    """Raises when it is called."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> list[Site]:
        """Raise."""
        msg = "the hook is broken"
        raise ValueError(msg)


class Halfway:
    """Raises while its sites are taken."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> Iterator[Site]:
        """Yield a site, then raise."""
        yield Site("Half", ("half.example",))
        msg = "the rest is missing"
        raise LookupError(msg)
