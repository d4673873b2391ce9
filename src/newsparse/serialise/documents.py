"""The document of an article: `to_dict`, `from_dict`, and the same as JSON.

`to_dict` writes every field under its own name, in the types that JSON has; see `values`.
`from_dict` takes exactly that. It fills in nothing and passes over nothing: a key too many or too
few, or a value of another type, is an error that says where. So a document that reads is complete,
and ``from_dict(to_dict(article)) == article``. `SCHEMA_VERSION` changes with any change of the
form; `newsparse.schema` says the form as JSON Schema.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from newsparse.content import MAX_LIST_DEPTH, ListBlock
from newsparse.errors import InputError, UsageError
from newsparse.serialise.values import converter, json_name

if TYPE_CHECKING:
    from newsparse.article import Article

__all__ = ["SCHEMA_VERSION", "from_dict", "from_json", "to_dict", "to_json"]

_T = TypeVar("_T", bound="Article")
_ListT = TypeVar("_ListT")

#: Version of the form that `to_dict` writes, and the only one that `from_dict` reads.
SCHEMA_VERSION: Final = 2
#: How many misfits an error message lists before it counts the rest.
_LISTED: Final = 5


def to_dict(article: Article) -> dict[str, Any]:
    """Return `article` as dicts, lists, strings, numbers, booleans and ``None``.

    Raises `InputError` when lists nest deeper than `MAX_LIST_DEPTH`; no page that was parsed does.
    """
    blocks = [block for block in article.body if isinstance(block, ListBlock)]
    _refuse_depth(blocks, _children)
    return {"schema_version": SCHEMA_VERSION, **converter().unstructure(article)}


def from_dict(data: Mapping[str, Any], cls: type[_T]) -> _T:
    """Return the article, of class `cls`, that `to_dict` wrote as `data`.

    Raises `InputError` when `data` is of another schema version or does not fit the schema; the
    message names the place.
    """
    if not isinstance(data, Mapping):
        message = f"an article is read from an object, not from {json_name(data)}"
        raise InputError(message)
    _refuse_version(data)
    _refuse_depth(_dicts(data.get("body")), _nested)
    fields = {key: value for key, value in data.items() if key != "schema_version"}
    # rarely needed and slow to import, so not at the top
    from cattrs import BaseValidationError, transform_error  # noqa: PLC0415 - see above

    try:
        return converter().structure(fields, cls)
    except (BaseValidationError, ValueError) as error:
        misfits = transform_error(error, "article", lambda misfit, _: str(misfit))
    raise InputError(_listing(misfits))


def to_json(article: Article, *, indent: int | None = None) -> str:
    """Return `to_dict` as JSON in ASCII.

    JSON cannot tell two lone surrogates that follow each other from the character that they mean
    as a pair, so such a pair is read back as that character. All else survives.
    """
    try:
        return json.dumps(to_dict(article), indent=indent, allow_nan=False)
    except ValueError as error:
        message = f"the article holds a number that JSON has not: {error}"
        raise InputError(message) from error


def from_json(source: str | bytes, cls: type[_T]) -> _T:
    """Return the article, of class `cls`, that `to_json` wrote as `source`.

    Bytes are read as UTF-8, UTF-16 or UTF-32. Raises `InputError` as `from_dict` does, and when
    `source` is not JSON.
    """
    if not isinstance(source, str | bytes | bytearray):
        message = f"from_json takes str or bytes, not {type(source).__name__}"
        raise UsageError(message)
    try:
        data = json.loads(source, parse_constant=_refuse_constant)
    except ValueError as error:
        message = f"the source is not JSON: {error}"
        raise InputError(message) from error
    except RecursionError as error:
        message = "the source nests too deep to be an article"
        raise InputError(message) from error
    return from_dict(data, cls)


def _refuse_constant(name: str) -> NoReturn:
    message = f"{name} is no number in JSON"
    raise ValueError(message)


def _refuse_version(data: Mapping[str, Any]) -> None:
    if "schema_version" not in data:
        message = "the object has no key 'schema_version', so it is no article of newsparse"
        raise InputError(message)
    version = data["schema_version"]
    # JSON has one kind of number: 2.0 is 2 there
    is_number = type(version) in {int, float}
    if is_number and version == SCHEMA_VERSION:
        return
    is_newer = is_number and version > SCHEMA_VERSION
    advice = "install a newer newsparse" if is_newer else "parse the page again"
    message = (
        f"the article is written in schema version {version!r:.40}, and this newsparse reads "
        f"version {SCHEMA_VERSION} only: {advice}"
    )
    raise InputError(message)


def _refuse_depth(level: list[_ListT], nested: Callable[[_ListT], list[_ListT]]) -> None:
    depth = 0
    while level:
        depth += 1
        if depth > MAX_LIST_DEPTH:
            message = f"the lists of the body nest deeper than {MAX_LIST_DEPTH}"
            raise InputError(message)
        level = [child for block in level for child in nested(block)]


def _children(block: ListBlock) -> list[ListBlock]:
    return [child for item in block.items for child in item.children]


def _nested(block: dict[Any, Any]) -> list[dict[Any, Any]]:
    """Return the lists nested in the object of a list; what is no such object has none."""
    items = _dicts(block.get("items"))
    return [child for item in items for child in _dicts(item.get("children"))]


def _dicts(value: object) -> list[dict[Any, Any]]:
    if not isinstance(value, list | tuple):
        return []
    return [member for member in value if isinstance(member, dict)]


def _listing(misfits: list[str]) -> str:
    listed = "; ".join(misfits[:_LISTED])
    rest = f"; and {len(misfits) - _LISTED} more" if len(misfits) > _LISTED else ""
    return f"the object does not fit schema version {SCHEMA_VERSION}: {listed}{rest}"
