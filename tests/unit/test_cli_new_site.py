"""The command that writes a plugin package."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest
from cli_runs import run
from quay import PAGES


@pytest.fixture
def saved(tmp_path: Path) -> list[str]:
    """Return the options that name two saved pages."""
    options = []
    for number in range(2):
        path = tmp_path / f"quay-{number}.html"
        path.write_text(PAGES[number], encoding="utf-8")
        options += ["--from", str(path)]
    return options


class TestPackage:
    """What is written."""

    def test_passes_its_own_tests(self, tmp_path: Path, saved: list[str]) -> None:
        """Its pages, and the laws of plugins and sites, without a line by hand."""
        folder = tmp_path / "made"
        result = run("new-site", "the-quay", *saved, "--out", str(folder))
        assert (result.exit_code, result.stderr) == (0, "")
        assert ".story__title" in result.stdout
        info = folder / "src" / "newsparse_the_quay-0.1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Name: newsparse-the-quay\nVersion: 0.1.0\n")
        (info / "entry_points.txt").write_text("[newsparse]\nthe-quay = newsparse_the_quay\n")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(folder / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        assert " passed" in done.stdout
        assert "skipped" not in done.stdout

    def test_keeps_what_a_page_says_a_string(self, tmp_path: Path) -> None:
        """A name of a publication is the page's, and must never become code."""
        evil = "The Q'+str(1)+\"uay\\"
        path = tmp_path / "a.html"
        path.write_text(PAGES[0].replace('content="The Quay"', f"content='{escape(evil)}'"))
        made = tmp_path / "made"
        assert run("new-site", "quay", "--from", str(path), "--out", str(made)).exit_code == 0
        tree = ast.parse((made / "src/newsparse_quay/__init__.py").read_text(encoding="utf-8"))
        strings = {each.value for each in ast.walk(tree) if isinstance(each, ast.Constant)}
        assert evil in strings

    def test_tells_what_was_found_as_json(self, tmp_path: Path, saved: list[str]) -> None:
        """With each field, and where the package lies."""
        out = str(tmp_path / "made")
        report = json.loads(run("new-site", "quay", *saved, "--out", out, "--json").stdout)
        assert (report["version"], report["folder"], report["pages"]) == (1, out, 2)
        found = {each["field"]: each["selectors"] for each in report["findings"]}
        assert found["title"] == [".story__title"]

    def test_takes_one_page_with_its_address(self, tmp_path: Path, saved: list[str]) -> None:
        """And says that one is few."""
        out = str(tmp_path / "made")
        url = "https://quay.example/a"
        result = run("new-site", "quay", *saved[:2], "--url", url, "--out", out)
        assert (result.exit_code, "One page tells little" in result.stdout) == (0, True)


class TestRefusals:
    """What is not done."""

    @pytest.mark.parametrize(
        ("name", "advice"),
        [
            ("The Quay", "write 'the-quay'"),
            ("newsparse-quay", "write 'quay'"),
            ("class", "write 'class-news'"),
            ("99", "such as 'harbour-post'"),
        ],
    )
    def test_a_name_that_is_none(self, saved: list[str], name: str, advice: str) -> None:
        """What could be written is said."""
        result = run("new-site", name, *saved)
        assert (result.exit_code, advice in result.stderr) == (2, True)

    def test_a_place_that_exists(self, tmp_path: Path, saved: list[str]) -> None:
        """Nothing in it is touched."""
        (tmp_path / "made").mkdir()
        result = run("new-site", "quay", *saved, "--out", str(tmp_path / "made"))
        assert (result.exit_code, "nothing is overwritten" in result.stderr) == (2, True)
        assert list((tmp_path / "made").iterdir()) == []

    def test_a_page_that_is_not_there(self, tmp_path: Path) -> None:
        """Named on standard error."""
        result = run("new-site", "quay", "--from", str(tmp_path / "none.html"))
        assert (result.exit_code, "no such file" in result.stderr) == (2, True)

    def test_addresses_that_are_too_few(self, saved: list[str]) -> None:
        """One for each page, or none."""
        result = run("new-site", "quay", *saved, "--url", "https://quay.example/a")
        assert (result.exit_code, "1 addresses for 2 pages" in result.stderr) == (2, True)
