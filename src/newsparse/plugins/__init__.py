"""Which plugins are installed, and which site a page is of.

`registry` collects the installed plugins, once in a process and not before it is called; `find`
chooses the site of a page. A plugin that breaks is in `Registry.plugins` with its error, and is
used for nothing: it is never silent and never fatal, unless the caller asks for that.

One environment variable is read, when the plugins are collected: ``NEWSPARSE_DISABLE`` holds names
of plugins or distributions, separated by commas, that are not even imported.
"""

from newsparse.plugins.collection import DISABLE, collect, registry
from newsparse.plugins.dispatch import Claim, Clues, Dispatch, Reason, find, survey
from newsparse.plugins.installed import Plugin, Registry, Stage, State

__all__ = [
    "DISABLE",
    "Claim",
    "Clues",
    "Dispatch",
    "Plugin",
    "Reason",
    "Registry",
    "Stage",
    "State",
    "collect",
    "find",
    "registry",
    "survey",
]
