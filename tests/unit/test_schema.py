"""The JSON Schema of an article's document."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsparse.article import Article, Outcome
from newsparse.content import ListBlock, ListItem, Paragraph, Position, Span, SpanKind
from newsparse.errors import InputError
from newsparse.evidence import Evidence, EvidenceMap
from newsparse.schema import SCHEMA_ID, article_schema
from newsparse.testing.strategies import articles

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "article.schema.json"
VALIDATOR = Draft202012Validator(article_schema())
HERE = Position(0)
ARTICLE = Article(
    Outcome.ARTICLE,
    title="a",
    tags=("a",),
    body=(
        Paragraph("a", HERE, (Span(0, 1, SpanKind.STRONG),)),
        ListBlock((ListItem("b", HERE, children=(ListBlock((), HERE),)),), HERE),
    ),
    evidence=EvidenceMap({"title": Evidence("text", "rule", "a")}),
)
#: Values to put in the place of others; none is right everywhere.
VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    2.0,
    "",
    "a",
    "list",
    "strong",
    [],
    ["a"],
    {},
    {"a": 1},
)


class TestSchema:
    """The schema itself."""

    def test_valid(self) -> None:
        """It is a schema of the version that it says."""
        schema = article_schema()
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == SCHEMA_ID == "urn:newsparse:article:2"

    def test_published(self) -> None:
        """The published file is what the code says; `python -m newsparse.schema` makes it."""
        assert PUBLISHED.read_text("utf-8") == json.dumps(article_schema(), indent=2) + "\n"

    def test_command(self) -> None:
        """The module prints the published file."""
        command = [sys.executable, "-W", "error", "-m", "newsparse.schema"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - ours
        assert done.stdout == PUBLISHED.read_text("utf-8")

    def test_definitions(self) -> None:
        """Every definition is used, and every reference is defined."""
        schema = article_schema()
        used = {
            part["$ref"].removeprefix("#/$defs/")
            for part in objects(schema)
            if isinstance(part.get("$ref"), str)
        }
        assert used == schema["$defs"].keys()

    def test_own(self) -> None:
        """Each call returns a schema of its own."""
        article_schema()["properties"].clear()
        assert article_schema()["properties"]


class TestDocuments:
    """What the schema allows is what to_dict writes and from_dict reads."""

    @pytest.mark.property
    @given(articles())
    def test_articles(self, article: Article) -> None:
        """The document of any article is valid."""
        VALIDATOR.validate(article.to_dict())

    @pytest.mark.parametrize(
        "change",
        [
            {"title": 1},
            {"titel": "a"},
            {"schema_version": 1},
            {"outcome": "gate"},
            {"published": "2024-05-12"},
            {"published": "2024-13-12T00:00:00"},
            {"tags": "a"},
            {"body": [{"type": "para"}]},
            {"evidence": {"title": None}},
        ],
    )
    def test_broken(self, change: dict[str, Any]) -> None:
        """A broken document is not valid."""
        assert VALIDATOR.is_valid(ARTICLE.to_dict())
        assert not VALIDATOR.is_valid({**ARTICLE.to_dict(), **change})

    @pytest.mark.parametrize("name", ARTICLE.to_dict())
    def test_missing(self, name: str) -> None:
        """No key may be missing."""
        data = ARTICLE.to_dict()
        del data[name]
        assert not VALIDATOR.is_valid(data)

    @pytest.mark.property
    @given(st.data())
    def test_agreement(self, data: st.DataObject) -> None:
        """A document with one thing changed is valid exactly when from_dict reads it."""
        document = ARTICLE.to_dict()
        change_something(data, document)
        assert VALIDATOR.is_valid(document) == is_read(document)


def change_something(data: st.DataObject, document: dict[str, Any]) -> None:
    """Take a key out of some object in `document`, put one in, or give one another value."""
    target = data.draw(st.sampled_from(objects(document)))
    key = data.draw(st.sampled_from([*target, "other"]))
    if key in target and data.draw(st.booleans()):
        del target[key]
    else:
        target[key] = copy.deepcopy(data.draw(st.sampled_from(VALUES)))


def is_read(document: dict[str, Any]) -> bool:
    """Return whether from_dict takes `document`."""
    try:
        Article.from_dict(document)
    except InputError:
        return False
    return True


def objects(value: object) -> list[dict[str, Any]]:
    """Return every object in `value`, itself included."""
    if isinstance(value, dict):
        return [value, *(part for member in value.values() for part in objects(member))]
    if isinstance(value, list):
        return [part for member in value for part in objects(member)]
    return []
