"""A plugin that declares a host that another distribution declares too."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse import Site, hookimpl


@hookimpl
def newsparse_sites() -> Iterator[Site]:
    """Yield one site of its own, and one that is not."""
    yield Site("First Alone", ("first.example",))
    yield Site("First", ("clash.example",))
