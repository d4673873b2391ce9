"""Plugins whose hook returns something else than sites."""

from __future__ import annotations

from newsparse import Site, hookimpl


class Nothing:
    """Forgets to return."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> None:
        """Return nothing."""


class Text:
    """Returns a string."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> str:
        """Return a name."""
        return "Rubbish"


class Lone:
    """Returns a site where a collection is due."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> Site:
        """Return a site."""
        return Site("Lone", ("lone.example",))


class Strings:
    """Returns hosts where sites are due."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> list[object]:
        """Return a site and a host."""
        return [Site("Rubbish", ("rubbish.example",)), "rubbish.example"]


class Twice:
    """Declares one host for two sites."""

    @staticmethod
    @hookimpl
    def newsparse_sites() -> list[Site]:
        """Return two sites of one host."""
        return [Site("Once", ("twice.example",)), Site("Again", ("twice.example",))]
