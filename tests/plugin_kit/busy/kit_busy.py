"""A plugin that asks for the plugins while it is one of those that are collected."""

from __future__ import annotations

from newsparse import Site, hookimpl
from newsparse.plugins import registry

SEEN = registry().sites


@hookimpl
def newsparse_sites() -> list[Site]:
    """Return the site."""
    return [Site("Busy", ("busy.example",))]
