"""Plugins that implement no hook that there is."""

from __future__ import annotations

from newsparse import Site, hookimpl


class Typo:
    """Misspells the hook's name."""

    @staticmethod
    @hookimpl
    def newsparse_sits() -> list[Site]:
        """Return a site that nobody asks for."""
        return [Site("Typo", ("typo.example",))]


class Unmarked:
    """Forgets the marker."""

    @staticmethod
    def newsparse_sites() -> list[Site]:
        """Return a site that nobody asks for."""
        return [Site("Unmarked", ("unmarked.example",))]


class Argument:
    """Asks for an argument that the hook does not have."""

    @staticmethod
    @hookimpl
    def newsparse_sites(page: object) -> list[Site]:
        """Return a site."""
        return [Site(str(page), ("argument.example",))]
