"""What holds for every page of the docs: its links lead somewhere, and the index names it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *ROOT.glob("plugins/*/README.md")])


def _links(path: Path) -> list[str]:
    """Return the targets of a page's links that lead into the repository, without fragments."""
    prose = re.sub(
        r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    targets = re.findall(r"\]\(([^)\s]+)\)", prose)
    return [t.partition("#")[0] for t in targets if "://" not in t and not t.startswith("#")]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
class TestPage:
    """One page."""

    def test_links_to_files_that_exist(self, path: Path) -> None:
        """A link into the repository leads to a file of it."""
        assert [t for t in _links(path) if not (path.parent / t).is_file()] == []

    def test_opens_with_its_title(self, path: Path) -> None:
        """The first line is the one heading of the first rank."""
        assert path.read_text(encoding="utf-8").startswith("# ")


class TestIndex:
    """``docs/index.md``."""

    def test_links_to_every_other_page(self) -> None:
        """No page can be found by its address only."""
        linked = {(DOCS / target).resolve() for target in _links(DOCS / "index.md")}
        others = {path.resolve() for path in DOCS.rglob("*.md")} - {DOCS.resolve() / "index.md"}
        assert others - linked == set()
