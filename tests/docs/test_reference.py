"""The reference names what there is: each role, kind, field, error and option, and no other."""

from __future__ import annotations

import json
import re
from pathlib import Path

import attrs
import click
import pytest

import newsparse
from newsparse import testing
from newsparse.cli.app import cli
from newsparse.cli.check_site import to_json
from newsparse.drift import (
    Disagreement,
    Example,
    Fault,
    FieldUse,
    LayoutUse,
    LineRuleUse,
    SelectorUse,
    check,
)
from newsparse.saved_pages import PAGE_NAMES
from newsparse.testing import expectations, strategies

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def _page(name: str) -> str:
    return (REFERENCE / name).read_text(encoding="utf-8")


def _section(page: str, heading: str) -> str:
    """Return what stands between a heading and the next one of its rank or above."""
    after = page.split(f"\n## {heading}\n", 1)[1]
    return after.split("\n## ", 1)[0]


def _first_cells(section: str) -> list[str]:
    """Return the names in backticks in the first column of the section's tables, in order."""
    rows = re.findall(r"^\| (`[^|]*?`) \|", section, re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


def _fields(kind: type[attrs.AttrsInstance]) -> list[str]:
    return [each.name for each in attrs.fields(kind) if each.init and not each.name.startswith("_")]


class TestBlocksAndFields:
    """``blocks-and-fields.md``."""

    def test_describes_each_role(self) -> None:
        """The table of roles has each role once, in the order of the enumeration."""
        section = _section(_page("blocks-and-fields.md"), "Roles")
        assert _first_cells(section) == [role.value for role in newsparse.Role]

    def test_describes_each_kind(self) -> None:
        """The table of kinds has each kind of the core once, in their order."""
        section = _section(_page("blocks-and-fields.md"), "Kinds of boilerplate")
        assert _first_cells(section) == list(newsparse.KINDS)

    def test_describes_each_field_of_an_article(self) -> None:
        """The table of fields has every field of an article, and no other."""
        section = _section(_page("blocks-and-fields.md"), "Article")
        assert sorted(_first_cells(section)) == sorted(_fields(newsparse.Article))

    @pytest.mark.parametrize(
        ("heading", "kind"),
        [
            ("Block", newsparse.Block),
            ("Position", newsparse.Position),
            ("RelatedPost", newsparse.RelatedPost),
            ("Boilerplate", newsparse.Boilerplate),
        ],
    )
    def test_names_each_field_of_a_value(
        self, heading: str, kind: type[attrs.AttrsInstance]
    ) -> None:
        """The section of a value names each of its fields."""
        named = re.findall(r"`(\w+)`", _section(_page("blocks-and-fields.md"), heading))
        assert set(_fields(kind)) - set(named) == set()

    def test_describes_each_block_of_a_body(self) -> None:
        """The table of body blocks has each kind of block, with its own fields."""
        section = _section(_page("blocks-and-fields.md"), "Body blocks")
        rows = {
            row[0]: row[1:]
            for row in (re.findall(r"`(\w+)`", line) for line in section.splitlines())
            if row and hasattr(newsparse, row[0])
        }
        for name in _first_cells(section):
            own = set(_fields(getattr(newsparse, name))) - {"text", "position"}
            assert own - set(rows[name]) == set(), name


class TestEvidence:
    """``evidence.md``."""

    def test_describes_each_field(self) -> None:
        """The table of evidence has each field of `Evidence`, in order."""
        section = _section(_page("evidence.md"), "Evidence")
        assert _first_cells(section) == _fields(newsparse.Evidence)


class TestSites:
    """``sites.md``."""

    @pytest.mark.parametrize("kind", [newsparse.Related, newsparse.Fingerprint, newsparse.TextRule])
    def test_describes_each_field_of_a_declaration(self, kind: type[attrs.AttrsInstance]) -> None:
        """The table of a declaration has each field that a plugin may give, and no other."""
        section = _section(_page("sites.md"), kind.__name__)
        assert sorted(_first_cells(section)) == sorted(_fields(kind))

    @pytest.mark.parametrize("kind", [newsparse.Site, newsparse.Layout])
    def test_describes_the_fields_of_sites_and_layouts(
        self, kind: type[attrs.AttrsInstance]
    ) -> None:
        """A table of their own fields each, and one of those that they have alike."""
        page = _page("sites.md")
        own = _first_cells(_section(page, kind.__name__))
        alike = _first_cells(_section(page, "Rules for a page"))
        assert sorted(own + alike) == sorted(_fields(kind))

    def test_describes_each_name_of_a_page_view(self) -> None:
        """The table of what callables may ask has every public name but what serves the core."""
        named = set(re.findall(r"`(\w+)", _section(_page("sites.md"), "Callables")))
        public = {name for name in dir(newsparse.PageView) if not name.startswith("_")}
        assert public - {"find", "names"} - named == set()

    def test_describes_each_zone(self) -> None:
        """The table of zones has each zone."""
        section = _section(_page("sites.md"), "Zone")
        assert _first_cells(section) == [zone.value for zone in newsparse.Zone]


class TestErrors:
    """``errors.md``."""

    def test_describes_each_error(self) -> None:
        """The table has each error that may be raised."""
        public = {name for name in newsparse.__all__ if name.endswith("Error")}
        assert set(_first_cells(_page("errors.md"))) == public - {"NewsparseError"}

    def test_draws_the_tree_as_it_is(self) -> None:
        """In the drawing, an error stands deeper than the one that it derives from."""
        tree = re.findall(r"^([│├└─ ]*)(\w+Error)\b", _page("errors.md"), re.MULTILINE)
        parents: dict[int, str] = {}
        drawn = {}
        for indent, name in tree:
            depth = len(indent) // 4
            parents[depth] = name
            if depth:
                drawn[name] = parents[depth - 1]
        real = {name: getattr(newsparse, name).__bases__[0].__name__ for name in drawn}
        assert drawn == real


class TestApi:
    """``api.md``."""

    def test_names_each_public_name(self) -> None:
        """Every name that newsparse exports stands on the page."""
        words = set(re.findall(r"\w+", _page("api.md")))
        assert [name for name in newsparse.__all__ if name not in words] == []


class TestTesting:
    """``testing.md``."""

    def test_describes_each_name_of_the_kit(self) -> None:
        """The tables of laws and of strategies have each public name, and no other."""
        page = _page("testing.md")
        names = [name.partition("(")[0] for name in _first_cells(_section(page, "Laws"))]
        assert sorted(names) == sorted((*testing.__all__, *testing.LAWS))
        functions = _first_cells(_section(page, "Strategies"))
        assert sorted(name.partition("(")[0] for name in functions) == strategies.__all__

    def test_describes_what_lies_in_the_folder_of_a_page(self) -> None:
        """Each name of a page, each key of meta.json, and each key that no article has."""
        section = _section(_page("testing.md"), "A page")
        keys = {"url", "kind", "encoding", "sites", "fetched", "licence", "notes"}
        assert set(_first_cells(section)) == {*PAGE_NAMES, *keys}
        article = newsparse.Article(newsparse.Outcome.EMPTY)
        more = expectations.plain(article).keys() - article.to_dict().keys()
        section = _section(_page("testing.md"), "`expected.json`")
        assert set(_first_cells(section)) == more
        assert [name for name in expectations.STARTING if f"`{name}`" not in section] == []


class TestCommandLine:
    """``command-line.md``."""

    def test_names_each_command(self) -> None:
        """Every command stands on the page."""
        missing = [c for c in cli.commands if f"newsparse {c}" not in _page("command-line.md")]
        assert missing == []

    def test_names_each_option(self) -> None:
        """Every option of every command stands on the page, by each of its names."""
        page = _page("command-line.md")
        options = [
            name
            for command in cli.commands.values()
            for option in command.params
            if isinstance(option, click.Option)
            for name in option.opts
        ]
        assert options
        assert [name for name in options if f"`{name}" not in page] == []

    def test_describes_each_key_of_a_report_of_drift(self) -> None:
        """The table of the JSON has each key, and names each field of the records in it."""
        section = _section(_page("command-line.md"), "Whether a plugin still fits: `check-site`")
        report = check(newsparse.Site("The Mole", ("mole.example",)), [])
        keys = [name for name in _first_cells(section) if not name.startswith("--")]
        assert sorted(keys) == sorted(json.loads(to_json(report)))
        records = (FieldUse, SelectorUse, LayoutUse, LineRuleUse, Disagreement, Example, Fault)
        fields = {name for record in records for name in _fields(record)}
        assert fields - set(re.findall(r"`(\w+)`", section)) == set()

    def test_describes_each_format(self) -> None:
        """The table of formats has each format, in the order of the help."""
        choices = next(p.type for p in cli.commands["parse"].params if "--format" in p.opts)
        assert isinstance(choices, click.Choice)
        named = _first_cells(_page("command-line.md"))
        assert [name for name in named if name in choices.choices] == list(choices.choices)
