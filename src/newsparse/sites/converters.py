"""Converters of declarations that never raise: what they cannot convert stays as it is.

So a wrong value reaches the validators, which know the declaration's name and can say what to do.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import Any

__all__ = ["as_member", "as_tuple"]


def as_tuple(value: Any) -> Any:  # noqa: ANN401 - see the module's docstring
    """Return a collection as a tuple; a string, a set and what is no collection as they are.

    A set is not taken because its order would differ from run to run.
    """
    if isinstance(value, (str, bytes, AbstractSet)) or not isinstance(value, Iterable):
        return value
    return tuple(value)


def as_member(value: Any, kind: type[StrEnum]) -> Any:  # noqa: ANN401 - see the module's docstring
    """Return a string as the member of an enumeration that it names, anything else as it is."""
    try:
        return kind(value)
    except ValueError:
        return value
