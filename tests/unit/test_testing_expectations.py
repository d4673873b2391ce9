"""What can be expected of an article, and how what differs is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsparse
from newsparse import Role, Site, TextRule, UsageError
from newsparse.testing import expectations

MOLE = Site(
    "The Mole",
    hosts=("mole.example",),
    text_rules=(TextRule("tides", role=Role.UI, lines=("Today’s tides",)),),
)
LINES = (
    "Ferry returns to Harbour Town",
    "By Ada Example",
    "Today’s tides",
    "The ferry to the islands sails again from Monday, the harbour office said on Friday.",
    "Tickets cost the same as last year, and bicycles travel free until the end of May.",
    "Share on Facebook",
    "Share on Facebook",
)
ARTICLE = newsparse.parse("\n\n".join(LINES), url="https://mole.example/a", sites=[MOLE])


class TestPlain:
    """The fields that can be expected."""

    def test_are_those_of_an_article_and_three_more(self) -> None:
        """All that `Article.to_dict` has, and what is derived from it."""
        found = expectations.plain(ARTICLE)
        more = {"text", "boilerplate_kinds", "site_blocks"}
        assert found.keys() == ARTICLE.to_dict().keys() | more
        assert found["text"] == ARTICLE.text
        assert found["boilerplate_kinds"] == ["ui", "share"]

    def test_have_the_blocks_that_the_site_claimed(self) -> None:
        """A rule's name is without the site's, and generic rules are left out."""
        claimed = expectations.plain(ARTICLE)["site_blocks"]
        assert [(b["rule"], b["text"], b["role"]) for b in claimed] == [
            ("tides", "Today’s tides", "ui")
        ]

    def test_have_the_blocks_that_a_family_claimed(self) -> None:
        """A family gives the article no site, and its blocks are found all the same."""
        family = Site("Presses", is_family=True, text_rules=MOLE.text_rules, hosts=MOLE.hosts)
        article = newsparse.parse("\n\n".join(LINES), url="https://mole.example/a", sites=[family])
        assert article.site is None
        assert [b["rule"] for b in expectations.plain(article)["site_blocks"]] == ["tides"]

    def test_have_all_that_a_new_file_checks(self) -> None:
        """A new file asks for no field that there is not."""
        assert expectations.STARTING.keys() <= expectations.plain(ARTICLE).keys()


class TestDifference:
    """What is shown of a field."""

    def test_is_empty_for_what_is_as_expected(self) -> None:
        """Nothing is said of a field that is right."""
        assert expectations.difference(ARTICLE, "authors", ["Ada Example"]) == ""

    def test_shows_lines_of_both(self) -> None:
        """The lines that differ are marked, and those around them are shown."""
        shown = expectations.difference(ARTICLE, "boilerplate_kinds", ["ui", "legal"])
        assert shown.split("\n") == [" [", '   "ui",', '-  "legal"', '+  "share"', " ]"]

    @pytest.mark.parametrize(
        ("field", "expected", "message"),
        [
            ("titel", "a", "no field 'titel'"),
            ("authors", [{"nam": "a"}], "authors: there is no 'nam' here, but name, url"),
            ("authors", {"size": 1}, "authors: 'size' says nothing of a list"),
        ],
    )
    def test_names_what_cannot_be_expected(
        self, field: str, expected: object, message: str
    ) -> None:
        """A typing error in a file is an error, and not a difference."""
        with pytest.raises(UsageError, match=message):
            expectations.difference(ARTICLE, field, expected)


class TestFile:
    """``expected.json``."""

    def test_is_written_field_by_field(self, tmp_path: Path) -> None:
        """A field that is there keeps its place, a new one comes last, letters stay letters."""
        path = tmp_path / "expected.json"
        expectations.write(path, "title", "Fähre")
        expectations.write(path, "tags", [])
        expectations.write(path, "title", "Fähre fährt")
        assert path.read_bytes().decode() == '{\n  "title": "Fähre fährt",\n  "tags": []\n}\n'
        assert expectations.load(path) == {"title": "Fähre fährt", "tags": []}

    @pytest.mark.parametrize("value", [[], {}, "title", None])
    def test_must_hold_fields(self, tmp_path: Path, value: object) -> None:
        """A file that expects nothing would pass whatever is read."""
        path = tmp_path / "expected.json"
        path.write_text(json.dumps(value))
        with pytest.raises(UsageError, match="object of fields"):
            expectations.load(path)

    def test_must_be_json(self, tmp_path: Path) -> None:
        """The place of the mistake is named."""
        path = tmp_path / "expected.json"
        path.write_text('{"title": }')
        with pytest.raises(UsageError, match="line 1 column 11"):
            expectations.load(path)
