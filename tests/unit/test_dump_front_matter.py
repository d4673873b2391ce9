"""The header of fields above a page."""

from __future__ import annotations

import pytest

from newsparse.dump.front_matter import front_matter, title_of
from newsparse.dump.lines import read

HEADER = "---\ntitle: A Bridge\nauthor: Ada Example\ntags:\n- bridges\n  - rivers\n---\n"


class TestLength:
    """How many lines the header has."""

    def test_header(self) -> None:
        """Fields, and items below a field, stand between two lines of dashes."""
        assert front_matter(read(HEADER + "\nThe council voted.")) == 7

    def test_may_end_with_dots(self) -> None:
        """YAML has two ways to end."""
        assert front_matter(read("---\ntitle: x\n...\ntext")) == 3

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "title: x\n---",
            "---\n---",
            "---\ntitle: x\n\nauthor: y\n---",
            "---\nThe council voted on a bridge.\n---",
            "---\n- item\n---",
            "---\ntitle: x",
            "---\n" + "a: b\n" * 100 + "---",
        ],
    )
    def test_no_header(self, text: str) -> None:
        """Anything else between dashes is part of the page."""
        assert front_matter(read(text)) == 0


class TestTitle:
    """The title that a line of the header gives."""

    @pytest.mark.parametrize(
        ("line", "title"),
        [
            ("title: A Bridge", "A Bridge"),
            ("Title:  A\xa0Bridge", "A Bridge"),
            ('title: "A: Bridge"', "A: Bridge"),
            ("title: 'A Bridge'", "A Bridge"),
            ("title: 'twas a bridge", "'twas a bridge"),
            ("title:", None),
            ('title: ""', None),
            ("subtitle: x", None),
        ],
    )
    def test_title(self, line: str, title: str | None) -> None:
        """It comes without its quotes; other lines have none."""
        assert title_of(line) == title
