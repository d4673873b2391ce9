"""The JSON Schema of what `Article.to_dict` writes.

The schema is made from the classes themselves, so it says what they say and nothing by hand: every
field is required, no other key is allowed. ``python -m newsparse.schema`` prints it; the docs'
reference publishes that output. Descriptions are the first sentences of the classes' docstrings.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.article import Article
from newsparse.evidence import Evidence, EvidenceMap
from newsparse.serialise import BLOCK_TYPES, MOMENT, SCHEMA_VERSION

__all__ = ["SCHEMA_ID", "article_schema"]

#: Name of the schema; its last part is the schema version.
SCHEMA_ID: Final = f"urn:newsparse:article:{SCHEMA_VERSION}"

_Schema = dict[str, Any]
_SCALARS: Final[dict[object, _Schema]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    NoneType: {"type": "null"},
}
_TAG_OF: Final = {cls: tag for tag, cls in BLOCK_TYPES.items()}


def article_schema() -> dict[str, Any]:
    """Return the schema (JSON Schema 2020-12) of schema version `SCHEMA_VERSION`, a new dict.

    It says of a document all that can be said field by field. What holds between fields, such as
    that a date and its precision stand together, it does not say.
    """
    return _Builder().build()


class _Builder:
    """Makes a definition for each class that is met on the way through the fields."""

    def __init__(self) -> None:
        self.definitions: dict[str, _Schema] = {}

    def build(self) -> _Schema:
        article = self.of_class(Article)
        properties = {"schema_version": {"const": SCHEMA_VERSION}, **article["properties"]}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": SCHEMA_ID,
            "title": "Article",
            **article,
            "properties": properties,
            "required": list(properties),
            "$defs": dict(sorted(self.definitions.items())),
        }

    def of_class(self, cls: type[Any]) -> _Schema:
        hints = get_type_hints(cls)
        properties = {field.name: self.of_type(hints[field.name]) for field in attrs.fields(cls)}
        if cls in _TAG_OF:
            properties = {"type": {"const": _TAG_OF[cls]}, **properties}
        return {
            **_description(cls),
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    def of_type(self, kind: Any) -> _Schema:  # noqa: ANN401 - any type that a field may have
        if kind in _SCALARS:
            return dict(_SCALARS[kind])
        if kind is dt.datetime:
            self.definitions["Moment"] = {"type": "string", "pattern": MOMENT}
            return {"$ref": "#/$defs/Moment"}
        if kind is EvidenceMap:
            return {"type": "object", "additionalProperties": self.reference(Evidence)}
        if get_origin(kind) in (UnionType, Union):
            return self.of_union(get_args(kind))
        if get_origin(kind) is tuple:
            return {"type": "array", "items": self.of_type(get_args(kind)[0])}
        return self.reference(kind)

    def of_union(self, members: tuple[Any, ...]) -> _Schema:
        schemas = [self.of_type(member) for member in members]
        if all(schema.keys() == {"type"} for schema in schemas):
            return {"type": [schema["type"] for schema in schemas]}
        return {"anyOf": schemas}

    def reference(self, cls: type[Any]) -> _Schema:
        name = cls.__name__
        if name not in self.definitions:
            # a list holds items and an item holds lists: the name must stand before its meaning
            self.definitions[name] = {}
            is_enum = issubclass(cls, StrEnum)
            self.definitions[name] = _of_enum(cls) if is_enum else self.of_class(cls)
        return {"$ref": f"#/$defs/{name}"}


def _of_enum(cls: type[StrEnum]) -> _Schema:
    return {**_description(cls), "type": "string", "enum": [member.value for member in cls]}


def _description(cls: type[Any]) -> _Schema:
    # docstrings are gone when Python runs with -OO
    first = (cls.__doc__ or "").partition("\n")[0]
    return {"description": first} if first else {}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(article_schema(), indent=2) + "\n")
