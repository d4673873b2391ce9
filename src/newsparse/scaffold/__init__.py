"""A plugin package for a site, written from what was induced: `Plan`, `write`.

The package is complete: it can be installed, and its tests pass at once. What is in each file is
decided without touching any (`files_of`); `write` puts them into a folder that is new.
"""

from newsparse.scaffold.names import PluginName
from newsparse.scaffold.packages import Plan, files_of
from newsparse.scaffold.writing import write

__all__ = ["Plan", "PluginName", "files_of", "write"]
