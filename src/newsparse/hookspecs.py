"""The hooks that a plugin may implement, and the markers to do so.

The signatures are frozen once released: they only grow by arguments, and an implementation may
take fewer arguments than the specification, so a plugin written for this version keeps working.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import pluggy

from newsparse.sites import Site

__all__ = ["PROJECT", "hookimpl", "newsparse_sites"]

#: Name of the pluggy project and of the entry-point group.
PROJECT: Final = "newsparse"

hookspec: Final = pluggy.HookspecMarker(PROJECT)
#: Marks a function of a plugin as the implementation of the hook of the same name.
hookimpl: Final = pluggy.HookimplMarker(PROJECT)


@hookspec
def newsparse_sites() -> Iterable[Site]:  # type: ignore[empty-body]  # a specification has no body
    """Return the sites that the plugin knows; asked once, at the first `parse`."""
