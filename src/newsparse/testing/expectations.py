"""What is expected of a page: the file ``expected.json``, and how it differs from what is read.

The file holds an object. Its keys are fields of an article in the words of `Article.to_dict`, and
a few that are derived from them; only these are checked. `newsparse.testing.shapes` says how a
value is written.
"""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any, Final

from newsparse.article import Article
from newsparse.errors import UsageError
from newsparse.testing.shapes import Json, shaped

__all__ = ["FILE_NAME", "STARTING", "difference", "load", "plain", "write"]

FILE_NAME: Final = "expected.json"
#: What a new file checks, each field in the shape that it is first written in.
STARTING: Final[dict[str, Json]] = {
    "outcome": None,
    "title": None,
    "subtitle": None,
    "authors": None,
    "published": None,
    "modified": None,
    "section": None,
    "tags": None,
    "language": None,
    "body": {"count": None, "first": None, "last": None},
    "related_posts": None,
    "boilerplate_kinds": None,
}


def plain(article: Article) -> dict[str, Json]:
    """Return what can be expected of an article, by the names of its fields."""
    return {
        **article.to_dict(),
        "text": article.text,
        "boilerplate_kinds": list(dict.fromkeys(piece.kind for piece in article.boilerplate)),
        "site_blocks": [_claimed(block) for block in _of_site(article)],
    }


def _of_site(article: Article) -> list[dict[str, Any]]:
    """Return the blocks that the site's own rules claimed: no other rule has a colon in its name.

    A family gives an article no site, so that the site's name is no guide.
    """
    blocks: list[dict[str, Any]] = article.to_dict()["blocks"]
    return [block for block in blocks if ":" in block["rule"]]


def _claimed(block: dict[str, Any]) -> dict[str, Any]:
    """Return a block of the page with its rule as the site names it."""
    return {**block, "rule": block["rule"].partition(":")[2]}


def load(path: Path) -> dict[str, Json]:
    """Return the expectations in a file. Raises `UsageError` for what is no such file."""
    try:
        found = json.loads(path.read_bytes())
    except ValueError as error:
        msg = f"{path} is no JSON: {error}"
        raise UsageError(msg) from error
    if not isinstance(found, dict) or not found:
        msg = f'{path} must hold an object of fields, as in {{"title": "Ferry returns"}}'
        raise UsageError(msg)
    return found


def write(path: Path, field: str, value: Json) -> None:
    """Set one field in a file of expectations, and leave the others as they are."""
    found = json.loads(path.read_bytes()) if path.is_file() else {}
    text = json.dumps({**found, field: value}, indent=2, ensure_ascii=False)
    path.write_bytes(f"{text}\n".encode("utf-8", "surrogatepass"))


def difference(article: Article, field: str, expected: Json) -> str:
    """Return how a field differs from its expectation, as lines; empty when it does not.

    Raises `UsageError` when the expectation asks for what no article has.
    """
    values = plain(article)
    if field not in values:
        msg = f"an article has no field {field!r}; it has {', '.join(sorted(values))}"
        raise UsageError(msg)
    try:
        found = shaped(values[field], expected)
    except ValueError as error:
        msg = f"{field}: {error}"
        raise UsageError(msg) from error
    return "" if found == expected else _compared(expected, found)


def _compared(expected: Json, found: Json) -> str:
    lines = difflib.unified_diff(_lines(expected), _lines(found), n=2, lineterm="")
    shown = [line for line in list(lines)[2:] if not line.startswith("@@")]
    return "\n".join(shown)


def _lines(value: Json) -> list[str]:
    return json.dumps(value, indent=2, ensure_ascii=False).split("\n")
