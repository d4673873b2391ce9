"""JSON-LD: the scripts of a page as one graph.

Objects are found at any place, through arrays, ``@graph`` and properties, down to a bounded depth
and without recursion. `newsparse.metadata.json_text` reads the text of a script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from newsparse.metadata.graph import Graph, Node, Subject, build
from newsparse.metadata.json_text import load

__all__ = ["read", "type_names"]

#: How deep objects are looked for, and how many values are looked at in all.
_DEEPEST: Final = 20
_MOST_VALUES: Final = 20_000
_LONGEST_TYPE: Final = 100
_PREFIX: Final = re.compile(r".*[/#:]", re.DOTALL)
#: Where what the page is about may stand; "" is the top.
_MAIN: Final = frozenset({"", "@graph", "@included", "mainEntity", "mainEntityOfPage"})
#: Where the values stand that hold no objects, or objects that never matter.
_PLAIN: Final = frozenset({"@context", "articleBody", "text"})


def read(scripts: Iterable[tuple[str, str]], subject: Subject) -> Graph:
    """Return the graph of scripts, each given as its XPath and its text."""
    nodes: list[Node] = []
    by_id: dict[str, dict[str, Any]] = {}
    budget = _MOST_VALUES
    for locator, text in scripts:
        stack = [(value, 0, True) for value in reversed(load(text))]
        while stack and budget:
            budget -= 1
            value, depth, is_main = stack.pop()
            if isinstance(value, dict):
                value = _unprefixed(value)
                types = type_names(value["@type"]) if "@type" in value else ()
                if types:
                    nodes.append(Node(value, types, locator, is_main))
                if "@id" in value:
                    _name(value, by_id)
            if depth < _DEEPEST:
                stack += _inside(value, depth + 1, is_main=is_main)
    return build(nodes, by_id, subject)


def _name(value: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> None:
    """Keep an object by its ``@id``: of several, the one that says most."""
    name = value["@id"]
    if isinstance(name, str) and len(value) > len(by_id.get(name, ())):
        by_id[name] = value


def _inside(value: Any, depth: int, *, is_main: bool) -> list[tuple[Any, int, bool]]:  # noqa: ANN401 - as JSON has it
    """Return the objects and arrays inside a value, last first."""
    if isinstance(value, list):
        found = [(each, depth, is_main) for each in value if isinstance(each, dict | list)]
    else:
        found = [
            (each, depth, is_main and name in _MAIN)
            for name, each in value.items()
            if isinstance(each, dict | list) and name not in _PLAIN
        ]
    found.reverse()
    return found


def _unprefixed(value: dict[str, Any]) -> dict[str, Any]:
    """Return an object whose properties are named without the prefix of their vocabulary."""
    if not any(":" in name for name in value):
        return value
    return {_local(name): inner for name, inner in value.items()}


def _local(name: str) -> str:
    if "schema.org/" in name:
        return name.rpartition("/")[2]
    return name.removeprefix("schema:")


def type_names(value: object) -> tuple[str, ...]:
    """Return the types that ``@type`` or ``itemtype`` names, without prefix."""
    if isinstance(value, str) and value.isalnum() and len(value) < _LONGEST_TYPE:
        return (value,)
    names = value if isinstance(value, list) else [value]
    found = [
        _PREFIX.sub("", name.strip().rstrip("/#"))
        for name in names
        if isinstance(name, str) and len(name) < _LONGEST_TYPE
    ]
    return tuple(name for name in found if name)
