"""How each kind of value stands in a document, and how it is read back.

Objects have exactly the fields of their class for keys. Tuples are arrays, enums are their values,
moments are ISO 8601 with the precision and the offset that they have, an `EvidenceMap` is an object
by name of field. A block of a body has one key more: its "type" says which class it is.

`cattrs` walks the classes; the hooks here replace its habit of making the best of what it is
handed, so that a wrong value is an error and never a guess.
"""

from __future__ import annotations

import datetime as dt
import functools
import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

import attrs

from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from newsparse.evidence import Evidence, EvidenceMap

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["BLOCK_TYPES", "MOMENT", "converter", "json_name"]

_Hook = Callable[[Any, Any], Any]

#: The class of a block by the "type" of its object.
BLOCK_TYPES: Final[dict[str, type[BodyBlock]]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "list": ListBlock,
    "quote": Quote,
    "table": Table,
    "code": Code,
    "figure": Figure,
    "embed": Embed,
}
#: How many odd keys of one object an error lists; a wrong object may have any number of them.
_LISTED_KEYS: Final = 5
#: How a moment is written: ISO 8601 with seconds, with an offset when it is aware.
MOMENT: Final = (
    r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{6})?"
    r"(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{6})?)?)?$"
)
_TAG_OF: Final = {cls: tag for tag, cls in BLOCK_TYPES.items()}
_JSON_TYPES: Final[dict[type, str]] = {
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
    type(None): "null",
}


@functools.cache
def converter() -> Converter:
    """Return the converter between values and documents, the same one at each call."""
    # rarely needed and slow to import, so not at the top
    from cattrs import Converter  # noqa: PLC0415 - see above

    made = Converter(unstruct_collection_overrides={tuple: list})
    for cls, read in _SCALARS.items():
        made.register_structure_hook(cls, read)
    made.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    # else a member would stay what it is, which is a string but not a plain one
    made.register_unstructure_hook(StrEnum, lambda member: member.value)
    made.register_unstructure_hook(
        EvidenceMap, lambda held: {name: made.unstructure(held[name]) for name in held}
    )
    made.register_structure_hook(EvidenceMap, _evidence(made))
    made.register_structure_hook(BodyBlock, _any_block(made))
    made.register_structure_hook_factory(attrs.has, lambda cls: _reader(cls, made))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _array(kind, made))
    made.register_unstructure_hook_factory(_is_block, lambda cls: _writer(cls, made))
    return made


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _is_block(kind: object) -> bool:
    return kind in _TAG_OF


def _writer(cls: type[BodyBlock], made: Converter) -> Callable[[Any], dict[str, Any]]:
    from cattrs.gen import make_dict_unstructure_fn  # noqa: PLC0415 - see `converter`

    write = make_dict_unstructure_fn(cls, made)
    tag = _TAG_OF[cls]
    return lambda block: {"type": tag, **write(block)}


def _reader(cls: type[Any], made: Converter) -> _Hook:
    """Return the hook that reads an object with exactly the fields of `cls` for keys."""
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415 - see `converter`

    read = make_dict_structure_fn(cls, made)
    keys = dict.fromkeys(field.name for field in attrs.fields(cls))
    tag = _TAG_OF.get(cls)

    def read_exactly(data: Any, _: Any) -> Any:  # noqa: ANN401 - any JSON value may be handed in
        _refuse_other_than(Mapping, data, "an object")
        given = dict(data)
        if tag is not None and given.pop("type", None) != tag:
            message = f"the key 'type' must be {tag!r} here"
            raise ValueError(message)
        odd = [f"the key {key!r:.60} is unknown" for key in given if key not in keys]
        odd += [f"the key {key!r} is missing" for key in keys if key not in given]
        if odd:
            raise ValueError(", ".join(odd[:_LISTED_KEYS]))
        return read(given, cls)

    return read_exactly


def _array(kind: Any, made: Converter) -> _Hook:  # noqa: ANN401 - a type such as tuple[str, ...]
    # the list's own hook counts the members, so that an error can say which one it was
    read = made.get_structure_hook(list[get_args(kind)[0]])  # type: ignore[misc]  # made at run time

    def read_array(data: Any, _: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any JSON value
        _refuse_other_than(list | tuple, data, "an array")
        return tuple(read(data, list))

    return read_array


def _any_block(made: Converter) -> _Hook:
    def read(data: Any, _: Any) -> Any:  # noqa: ANN401 - any JSON value may be handed in
        _refuse_other_than(Mapping, data, "an object")
        tag = data.get("type")
        if not isinstance(tag, str) or tag not in BLOCK_TYPES:
            message = f"the key 'type' must be one of {', '.join(BLOCK_TYPES)}"
            raise ValueError(message)
        return made.structure(data, BLOCK_TYPES[tag])

    return read


def _evidence(made: Converter) -> _Hook:
    def read(data: Any, _: Any) -> EvidenceMap:  # noqa: ANN401 - any JSON value may be handed in
        _refuse_other_than(Mapping, data, "an object")
        return EvidenceMap(made.structure(data, dict[str, Evidence]))

    return read


def _member(data: Any, kind: Any) -> Any:  # noqa: ANN401 - any JSON value, any enum
    try:
        return kind(data)
    except ValueError:
        message = f"must be one of {', '.join(kind)}"
        raise ValueError(message) from None


def _string(data: Any, _: Any) -> str:  # noqa: ANN401 - any JSON value may be handed in
    _refuse_other_than(str, data, "a string")
    return str(data)


def _boolean(data: Any, _: Any) -> bool:  # noqa: ANN401 - any JSON value may be handed in
    _refuse_other_than(bool, data, "a boolean")
    return bool(data)


def _number(data: Any, _: Any) -> float:  # noqa: ANN401 - any JSON value may be handed in
    _refuse_other_than(int | float, data, "a number")
    if isinstance(data, bool) or not math.isfinite(data):
        message = f"must be a finite number, not {json_name(data)}"
        raise ValueError(message)
    return float(data)


def _integer(data: Any, _: Any) -> int:  # noqa: ANN401 - any JSON value may be handed in
    number = _number(data, float)
    # JSON Schema counts 1.0 as an integer too
    if not number.is_integer():
        message = "must be a whole number"
        raise ValueError(message)
    return int(data)


def _moment(data: Any, _: Any) -> dt.datetime:  # noqa: ANN401 - any JSON value may be handed in
    _refuse_other_than(str, data, "a string")
    if re.fullmatch(MOMENT, data) is None:
        message = "must be a moment in ISO 8601, such as 2024-05-12T10:00:00+00:00"
        raise ValueError(message)
    return dt.datetime.fromisoformat(data)


def _refuse_other_than(kind: Any, data: object, wanted: str) -> None:  # noqa: ANN401 - a type or union
    if not isinstance(data, kind):
        message = f"must be {wanted}, not {json_name(data)}"
        raise ValueError(message)  # noqa: TRY004 - one kind of error for all misfits


def json_name(data: object) -> str:
    """Return what a reader of JSON calls a value like `data`: "an array", "null"."""
    return _JSON_TYPES.get(type(data), type(data).__name__)


_SCALARS: Final[dict[type, _Hook]] = {
    str: _string,
    StrEnum: _member,
    bool: _boolean,
    int: _integer,
    float: _number,
    dt.datetime: _moment,
}
