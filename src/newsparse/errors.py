"""The errors that newsparse raises: one small tree, and each says whose fault it is.

::

    NewsparseError
    ├── InputError          the page cannot be read: not text, or empty where it must not be
    │   └── LimitError      the page is larger than `Limits` allow: names the limit and its field
    ├── SiteError           a site's declaration is wrong: names distribution, site and field
    │   └── PluginError     a plugin did not load, clashed, or raised on a page (only if strict)
    └── UsageError          a call's arguments do not fit together

`newsparse.parse` raises nothing else, whatever it is handed.
"""

from __future__ import annotations

__all__ = [
    "InputError",
    "LimitError",
    "NewsparseError",
    "PluginError",
    "SiteError",
    "UsageError",
]


class NewsparseError(Exception):
    """Any failure that newsparse reports; catch this one to catch them all."""


class InputError(NewsparseError):
    """The input is no page that can be read; the message says what it looks like."""


class LimitError(InputError):
    """The input is over one of the `Limits`; `limit`, `allowed` and `found` say which.

    Raise the limit with ``parse(source, limits=Limits(max_bytes=…))``.
    """

    def __init__(self, limit: str, *, allowed: int, found: int) -> None:
        """Name the field of `Limits` that was passed, its value, and what was met."""
        self.limit = limit
        self.allowed = allowed
        self.found = found
        super().__init__(limit, allowed, found)

    def __str__(self) -> str:
        """Return the sentence a user reads: what was over which limit, and what to do."""
        return (
            f"the input is over the limit {self.limit}={self.allowed:,}: found {self.found:,}; "
            f"pass limits=Limits({self.limit}={self.found}) or more to allow it"
        )

    def __reduce__(self) -> tuple[object, ...]:
        """Return what pickle needs: an error must survive the way between processes."""
        return (_limit_error, (self.limit, self.allowed, self.found))


def _limit_error(limit: str, allowed: int, found: int) -> LimitError:
    return LimitError(limit, allowed=allowed, found=found)


class SiteError(NewsparseError):
    """A site's declaration is wrong; the message names the site, the field and the value."""


class PluginError(SiteError):
    """A plugin failed to load, clashed with another, or raised; names the distribution."""


class UsageError(NewsparseError, TypeError):
    """The arguments of a call do not fit: a wrong type, or two that exclude each other."""
