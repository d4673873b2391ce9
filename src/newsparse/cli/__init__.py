"""The command line: one module for each command, and one for each thing that they share.

Nothing else in newsparse imports this package, and only this package imports click and rich.
"""

from __future__ import annotations

__all__: list[str] = []
