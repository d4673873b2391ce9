"""Stories in the strings of scripts."""

from __future__ import annotations

import json

import pytest
from sketches import PROSE

import newsparse
from newsparse.html.script_strings import in_scripts
from newsparse.html.tree import parse_tree
from newsparse.html.unseen import Unseen

_HTML = "".join(f"<p>{text}</p>" for text in PROSE)
_STATE = json.dumps({"story": {"title": "Ice", "contentHtml": _HTML, "content": "short"}})


def _found(script: str) -> Unseen | None:
    root = parse_tree(f"<html><body><div id=app></div><script>{script}</script></body></html>")
    assert root is not None
    return in_scripts(root)


@pytest.mark.parametrize(
    "script",
    [
        f"window.__STATE__ = {_STATE};",
        f'(window["q"] = window["q"] || []).push({_STATE})',
        f"self.__next_f.push([1,{json.dumps('2:' + _STATE)}])",
    ],
)
def test_are_found_in_any_wrapping(script: str) -> None:
    """Assigned, pushed, or as JSON within a string."""
    found = _found(script)
    assert found is not None
    assert found.paragraphs == PROSE
    assert found.rule == "string-in-script"


def test_may_be_cut_into_pieces() -> None:
    """Data that is pushed piece by piece is put together first."""
    half = len(_STATE) // 2
    pushes = [
        f"self.__next_f.push([1,{json.dumps(piece)}])" for piece in (_STATE[:half], _STATE[half:])
    ]
    scripts = "</script><script>".join(pushes)
    found = _found(scripts)
    assert found is not None
    assert found.paragraphs == PROSE


@pytest.mark.parametrize(
    "script",
    [
        "let content = 1;",
        json.dumps({"content": "short", "other": _HTML}),
        f'"content": "{PROSE[0] * 4}\\xZZ"',
        '"content": "' + "x" * 1_000_000,
    ],
)
def test_other_scripts_hold_none(script: str) -> None:
    """Short strings, other properties, broken ones and those without an end."""
    assert _found(script) is None


def test_serve_where_the_page_shows_no_story() -> None:
    """The article of such a page has the story as its body, and its evidence says whence."""
    page = f"<html><body><div id=app>Loading</div><script>var s = {_STATE}</script></body></html>"
    article = newsparse.parse(page, sites=())
    assert tuple(block.text for block in article.body) == PROSE
    assert article.evidence["body"].source == "script"
