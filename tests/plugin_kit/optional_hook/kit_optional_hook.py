"""Plugins that implement a hook of a later newsparse, and say so: beside sites, and alone."""

from __future__ import annotations

from newsparse import Site, hookimpl


@hookimpl
def newsparse_sites() -> list[Site]:
    """Return the site."""
    return [Site("Optional", ("optional.example",))]


@hookimpl(optionalhook=True)
def newsparse_of_tomorrow(page: object) -> object:
    """Do what a later newsparse will ask for."""
    return page


class Tomorrow:
    """Has nothing to do in this newsparse."""

    @staticmethod
    @hookimpl(optionalhook=True)
    def newsparse_of_tomorrow() -> None:
        """Do what a later newsparse will ask for."""
