"""A plugin with a layout whose selector cannot be read: it is found when its hook is asked."""

from __future__ import annotations

from newsparse import Layout, Site, hookimpl


@hookimpl
def newsparse_sites() -> list[Site]:
    """Raise, since the site is checked when it is built."""
    return [Site("Bad", ("bad.example",), layouts=(Layout("2024", title="h1[["),))]
