"""A plugin as it should be; `calls` says how often its hook was called."""

from __future__ import annotations

from newsparse import Fingerprint, Site, hookimpl

calls: list[str] = []


@hookimpl
def newsparse_sites() -> list[Site]:
    """Return two sites."""
    calls.append("newsparse_sites")
    return [
        Site("Good News", ("good.example",), fingerprints=[Fingerprint("told Good News")]),
        Site("Good Sport", ("sport.good.example",)),
    ]
