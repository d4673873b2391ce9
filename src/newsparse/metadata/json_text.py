"""JSON as pages really hold it: the values of a script, read as far as they can be.

The JSON of most pages is right, and is read by the standard library alone. What that refuses is
mended once, after the faults that content systems make: comments of HTML, JavaScript and CDATA,
text that was escaped for HTML, commas before a closing bracket, backslashes that escape nothing,
quotation marks inside strings, several values in a row. Line breaks inside strings are always
allowed. Nothing here guesses at a value that the page does not hold.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any, Final

__all__ = ["load"]

#: Larger scripts are not read: they hold the data of an application.
_LONGEST: Final = 1_000_000
#: Scripts that nest deeper are not read; the deepest real ones have about fifteen levels.
_DEEPEST: Final = 100
#: No script with so few brackets is looked at more closely.
_FEW_BRACKETS: Final = 200
_MOST_VALUES: Final = 1_000
_DECODER: Final = json.JSONDecoder(strict=False)

#: A string that is not closed ends with the text, so that none is looked at twice.
_STRING: Final = r'"(?:[^"\\]++|\\.)*+(?:"|\Z)'
_STRINGS_AND_BRACKETS: Final = re.compile(rf"{_STRING}|[\[\]{{}}]", re.DOTALL)
_BETWEEN: Final = re.compile("[\\s,;\ufeff]*")
#: What is no part of JSON and stands outside strings; group 1 is a string.
_NOISE: Final = re.compile(
    rf"({_STRING})"
    r"|(?://\s*+|/\*\s*+)?+(?:<!\[CDATA\[|\]\]>)(?:\s*+\*/)?+"
    r"|<!--|-->"
    r"|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)"
    r"|//[^\n]*+"
    r"|,(?=\s*+[}\]])",
    re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPABLE: Final = frozenset('"\\/bfnrt')
#: A string that ends only where JSON can go on.
_LOOSE_STRING: Final = re.compile(
    r'"((?:[^"\\]++|\\.|"(?!\s*+(?:[:}\]]|,\s*+["{\[\d]|\Z)))*+)(?:"|\Z)', re.DOTALL
)
_BARE_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)


def load(text: str) -> list[Any]:
    """Return the objects and arrays of a script, in order; ``[]`` when none can be read."""
    if not text or len(text) > _LONGEST or _is_too_deep(text):
        return []
    values, rest = _values(text)
    if rest:
        mended = _mended(rest)
        more, rest = _values(mended)
        if rest and not more:
            more, _ = _values(_LOOSE_STRING.sub(_requoted, mended))
        values += more
    return values


def _is_too_deep(text: str) -> bool:
    """Return whether brackets nest so deep that reading might meet the end of the stack."""
    if text.count("{") + text.count("[") <= _FEW_BRACKETS:
        return False
    depth = 0
    for piece in _STRINGS_AND_BRACKETS.findall(text):
        if piece in "[{":
            depth += 1
            if depth > _DEEPEST:
                return True
        elif piece in "]}":
            depth -= 1
    return False


def _values(text: str) -> tuple[list[Any], str]:
    """Return the values at the start of `text`, and what follows the last that could be read."""
    values: list[Any] = []
    start = _skip(text, 0)
    while start < len(text) and len(values) < _MOST_VALUES:
        try:
            value, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            return values, text[start:]
        if isinstance(value, dict | list):
            values.append(value)
        start = _skip(text, end)
    return values, ""


def _skip(text: str, start: int) -> int:
    found = _BETWEEN.match(text, start)
    return found.end() if found else start


def _mended(text: str) -> str:
    """Return `text` without what stands around and between the parts of its JSON."""
    if "&quot;" in text and '"' not in text:
        text = html.unescape(text)
    return _NOISE.sub(_without_noise, text)


def _without_noise(found: re.Match[str]) -> str:
    string = found.group(1)
    if string is None:
        return " "
    return _ESCAPE.sub(_escape, string) if "\\" in string else string


def _escape(found: re.Match[str]) -> str:
    escaped = found.group(1)
    is_right = escaped in _ESCAPABLE or len(escaped) > 1
    return found.group() if is_right else escaped


def _requoted(found: re.Match[str]) -> str:
    inner = _BARE_QUOTE.sub(
        lambda quote: '\\"' if quote.group() == '"' else quote.group(), found.group(1)
    )
    return f'"{inner}"'
