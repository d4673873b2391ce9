"""What a plugin is called: as a distribution, as a package, and as an entry point: `PluginName`."""

from __future__ import annotations

import keyword
import re
from typing import Final, Self

from attrs import frozen

from newsparse.errors import UsageError

__all__ = ["PluginName"]

_FORM: Final = re.compile(r"[a-z](?:-?[a-z0-9])*")
_LONGEST: Final = 60
_FRONT: Final = "newsparse-"


@frozen
class PluginName:
    """The name of a plugin: lower case, its words joined by hyphens ("harbour-post")."""

    #: As it is given, and as the entry point has it.
    entry_point: str

    @classmethod
    def of(cls, name: str) -> Self:
        """Return the name. Raises `UsageError`, which says what to write instead."""
        if _FORM.fullmatch(name) and not name.startswith(_FRONT) and len(name) <= _LONGEST:
            if not keyword.iskeyword(name):
                return cls(name)
            msg = f"{name!r} is a word of Python: write {name + '-news'!r}"
            raise UsageError(msg)
        better = _better(name)
        advice = f"write {better!r}" if better else "write one such as 'harbour-post'"
        msg = f"{name!r} is no name of a plugin (lower-case words, joined by hyphens): {advice}"
        raise UsageError(msg)

    @property
    def distribution(self) -> str:
        """Return the name of the distribution: "newsparse-harbour-post"."""
        return f"{_FRONT}{self.entry_point}"

    @property
    def package(self) -> str:
        """Return the name that is imported: "newsparse_harbour_post"."""
        return self.distribution.replace("-", "_")

    @property
    def title(self) -> str:
        """Return the name as words: "Harbour Post"."""
        return self.entry_point.replace("-", " ").title()


def _better(name: str) -> str | None:
    """Return a name that could be meant; ``None`` when there is no telling."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    found = "-".join(words).removeprefix(_FRONT)[:_LONGEST].strip("-")
    is_good = _FORM.fullmatch(found) is not None and not keyword.iskeyword(found)
    return found if is_good else None
