"""The hooks that a plugin may implement, and the marker to do so.

A plugin is a module (or any object) that an entry point of the group ``newsparse`` names. Its
functions marked with `hookimpl` implement the hook of the same name.

The signatures are frozen once released: they only grow by arguments, and an implementation may
take fewer arguments than the specification, so a plugin written for this version keeps working.
No hook is asked for every page: with many plugins installed, that alone would cost more than the
parsing.
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
#: Marks a function of a plugin as the implementation of the hook of the same name. A hook of a
#: later newsparse is marked ``@hookimpl(optionalhook=True)``, so that older ones pass it over.
hookimpl: Final = pluggy.HookimplMarker(PROJECT)


@hookspec
def newsparse_sites() -> Iterable[Site]:  # type: ignore[empty-body]  # a specification has no body
    """Return the sites that the plugin knows; asked once in a process, before the first page.

    Raise nothing: a plugin that raises is reported as broken and not used.
    """
