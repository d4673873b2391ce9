"""A plugin for a later version of the plugin interface."""

from __future__ import annotations

from newsparse import Site, hookimpl

SITE = Site("Newer", ("newer.example",), api_version=99)


@hookimpl
def newsparse_sites() -> list[Site]:
    """Return the site."""
    return [SITE]
