"""A plugin that declares a host that another distribution declares too."""

from __future__ import annotations

from newsparse import Site, hookimpl


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return one site, its host written another way."""
    return (Site("Second", ("WWW.Clash.example.",)),)
