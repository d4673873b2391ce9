"""What was found for a field and where, and how the best of it becomes evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final, Generic, NamedTuple, TypeVar

from newsparse.evidence import Candidate, Evidence

__all__ = ["Found", "evidence", "raw_of"]

Value = TypeVar("Value")
Other = TypeVar("Other")

_MOST_ALTERNATIVES: Final = 5
_LONGEST_RAW: Final = 1_000


class Found(NamedTuple, Generic[Value]):
    """A value for a field, with what its evidence says.

    A tuple, since some fifty are made for a page, and most of them for its alternatives.
    """

    value: Value
    #: The words of `newsparse.evidence.Evidence`.
    source: str
    rule: str
    #: As it stood there: a text, or a value of the page's data, which few finds are asked for.
    raw: object
    locator: str | None = None
    score: float = 1.0
    #: The value as text, for those who read the alternatives; "" when it is a text itself.
    shown: str = ""

    def with_value(self, value: Other, shown: str = "") -> Found[Other]:
        """Return the same find, read as another value."""
        return Found(value, self.source, self.rule, self.raw, self.locator, self.score, shown)

    def text(self) -> str:
        """Return the value as text."""
        return self.shown or str(self.value)


def evidence(best: Found[Value], others: Iterable[Found[Value]] = ()) -> Evidence:
    """Return the evidence for `best`; of `others`, those that differ are its alternatives."""
    seen = {best.text()}
    alternatives: list[Candidate] = []
    for other in others:
        text = other.text()
        if text not in seen and len(alternatives) < _MOST_ALTERNATIVES:
            seen.add(text)
            alternatives.append(Candidate(text, other.source, other.rule, other.score))
    raw = _writable(raw_of(best.raw))
    return Evidence(best.source, best.rule, raw, best.locator, best.score, tuple(alternatives))


def raw_of(value: object) -> str:
    """Return a value as it was written: a text by itself, anything else as JSON."""
    if isinstance(value, str):
        return value[:_LONGEST_RAW]
    return json.dumps(value, ensure_ascii=False)[:_LONGEST_RAW]


def _writable(text: str) -> str:
    """Return `text` with a mark in place of what no encoding can write: halves of characters."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
