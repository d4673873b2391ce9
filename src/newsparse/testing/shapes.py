"""Comparing what was read with what is expected, as coarsely or as finely as the expectation says.

Both are plain JSON values. `shaped` reduces what was read to the shape of the expectation, so that
the two can be compared, and shown beside each other, as they stand:

- for a record (a related post, a block of the body), a string stands for its title, name, text or
  address; an object for the keys that it has; ``null`` for what has no value;
- for a list, a list is all of it, in order; an object with any of ``count``, ``first``, ``last``,
  ``includes`` and ``excludes`` is that much of it;
- for anything else, the value itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

__all__ = ["SUMMARY", "Json", "shaped", "updated"]

Json: TypeAlias = Any

#: The keys by which an object stands for a part of a list.
SUMMARY: Final = ("count", "first", "last", "includes", "excludes")
#: What a record is called by: the first of these that it has.
_NAMES: Final = ("title", "name", "text", "caption", "url", "rows")
#: These say what must be and what must not; what is read changes nothing about it.
_WISHES: Final = ("includes", "excludes")


def shaped(found: Json, expected: Json) -> Json:
    """Return `found` in the shape of `expected`; the two are equal if it is as expected.

    Raises ValueError when the expectation asks for what there is not: a key that no such record
    has.
    """
    if isinstance(found, Sequence) and not isinstance(found, str):
        return _list(found, expected)
    if not isinstance(found, Mapping):
        return found
    if isinstance(expected, Mapping):
        return _record(found, expected)
    name = next((name for name in _NAMES if found.get(name) is not None), None)
    return dict(found) if name is None else found[name]


def _record(found: Mapping[str, Json], expected: Mapping[str, Json]) -> Json:
    unknown = [key for key in expected if key not in found]
    if unknown:
        msg = f"there is no {unknown[0]!r} here, but {', '.join(found)}"
        raise ValueError(msg)
    return {key: shaped(found[key], value) for key, value in expected.items()}


def _list(found: Sequence[Json], expected: Json) -> Json:
    if isinstance(expected, Mapping):
        return {key: _part(key, found, value) for key, value in expected.items()}
    shapes = expected if isinstance(expected, Sequence) and not isinstance(expected, str) else ()
    return [
        shaped(item, shapes[min(at, len(shapes) - 1)] if shapes else None)
        for at, item in enumerate(found)
    ]


def _part(key: str, found: Sequence[Json], expected: Json) -> Json:
    match key:
        case "count":
            return len(found)
        case "first" | "last":
            return shaped(found[0 if key == "first" else -1], expected) if found else None
        case "includes":
            return [each for each in expected if _has(found, each)]
        case "excludes":
            return [each for each in expected if not _has(found, each)]
    msg = f"{key!r} says nothing of a list: write any of {', '.join(SUMMARY)}"
    raise ValueError(msg)


def _has(found: Sequence[Json], wanted: Json) -> bool:
    return any(_is(item, wanted) for item in found)


def _is(item: Json, wanted: Json) -> bool:
    if isinstance(item, Mapping) and isinstance(wanted, Mapping) and wanted.keys() - item.keys():
        return False  # one list may hold records of several kinds, and these keys are another's
    return bool(shaped(item, wanted) == wanted)


def updated(found: Json, expected: Json) -> Json:
    """Return the expectation that `found` meets, in the shape of `expected`.

    What a list must include or exclude stays: that is a wish, and not what was once read.
    """
    renewed = shaped(found, expected)
    if isinstance(found, Sequence) and isinstance(expected, Mapping):
        return {**renewed, **{key: expected[key] for key in _WISHES if key in expected}}
    return renewed
