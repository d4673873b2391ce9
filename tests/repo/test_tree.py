"""What holds for the files of the repository, whatever their content."""

from __future__ import annotations

import ast
import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Where the project's own files lie; what else is in the folder is a tool's or a user's.
FOLDERS = (
    ".ci",
    "benchmarks",
    "docs",
    "plugins",
    "requirements",
    "scripts",
    "seeds",
    "src",
    "tests",
)
AT_ROOT = (
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "noxfile.py",
    "pyproject.toml",
)
#: Folders that Python and the tools make among the project's own.
GENERATED = {"__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache", "build", "dist"}

MAX_LINES = 400
#: Names that do not say what is in a file.
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}
SEEDS = {
    "000_681e269404427068.txt": "01542b53d79bc7d9a0d1023e0f6121222101d61f444d0298ae145419dfe18885",
}

#: A folder at the root of a machine in which people keep their work.
MACHINE = re.compile(r"(?<![\w.$}/-])/(?:home|root|Users|work)/\w")
REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:com|org)")


def _files() -> list[Path]:
    inside = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file())
    return sorted(
        path
        for path in (*inside, *(ROOT / name for name in AT_ROOT))
        if not GENERATED & set(path.relative_to(ROOT).parts)
    )


FILES = _files()
MODULES = {path: path.read_text(encoding="utf-8") for path in FILES if path.suffix == ".py"}
#: The seeds are left out: they are as they were found. Weights are no text.
TEXTS = {
    path: path.read_text(encoding="utf-8")
    for path in FILES
    if (path.parent.name != "seeds" or path.name == "README.md") and path.suffix != ".npz"
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _is_table(source: str) -> bool:
    """Return whether a module is data and nothing else: no function, no class, no statement."""
    kinds = (ast.Expr, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
    tree = ast.parse(source)
    lambdas = any(isinstance(node, ast.Lambda) for node in ast.walk(tree))
    return not lambdas and all(isinstance(node, kinds) for node in tree.body)


class TestModules:
    """The Python files."""

    def test_are_found(self) -> None:
        """The checks below look at the package, the plugins and the tests."""
        names = {_name(path) for path in MODULES}
        assert {
            "noxfile.py",
            "plugins/newsparse-beincrypto/src/newsparse_beincrypto/__init__.py",
            "src/newsparse/article.py",
            "tests/repo/test_tree.py",
        } <= names

    def test_are_short_enough_to_be_read_at_once(self) -> None:
        """No module has more lines than the limit, tables of data apart."""
        lengths = {path: len(text.splitlines()) for path, text in MODULES.items()}
        long = {path: n for path, n in lengths.items() if n > MAX_LINES}
        assert {_name(path): n for path, n in long.items() if not _is_table(MODULES[path])} == {}

    def test_have_names_that_say_what_is_in_them(self) -> None:
        """No module and no package is a drawer for what belongs nowhere."""
        parts = {_name(path): path.relative_to(ROOT).with_suffix("").parts for path in MODULES}
        assert [name for name, words in parts.items() if EMPTY_NAMES & set(words)] == []


class TestTexts:
    """The text files: sources, tests, pages of the docs, settings."""

    @pytest.mark.parametrize("pattern", [MACHINE, REGISTRY], ids=["machine", "registry"])
    def test_name_no_machine_and_no_registry(self, pattern: re.Pattern[str]) -> None:
        """A folder of one machine means nothing on another; registries are pip's settings."""
        found = {_name(path): pattern.findall(text) for path, text in TEXTS.items()}
        assert {name: hits for name, hits in found.items() if hits} == {}

    def test_end_with_one_line_feed(self) -> None:
        """A file ends with a line feed and no blank line, unless it is empty."""
        assert [
            _name(path)
            for path, text in TEXTS.items()
            if text and (not text.endswith("\n") or text.endswith("\n\n"))
        ] == []


class TestLock:
    """``requirements/dev.txt``: the versions that the tools are pinned to."""

    def test_holds_no_address(self) -> None:
        """It names versions and hashes: where to get them is for the machine to say."""
        assert "://" not in (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")

    def test_pins_each_requirement_with_a_hash(self) -> None:
        """Every line that is not a hash names one version, and is followed by hashes."""
        text = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
        entries = text.replace("\\\n", " ").splitlines()
        assert entries
        assert [e for e in entries if not re.match(r"[\w.\[\]-]+==\S+ .*--hash=sha256:", e)] == []


class TestSeeds:
    """The documents that the project was created from."""

    def test_are_all_named_here(self) -> None:
        """A new seed comes with its checksum."""
        assert {path.name for path in (ROOT / "seeds").glob("*.txt")} == set(SEEDS)

    @pytest.mark.parametrize(("name", "digest"), SEEDS.items())
    def test_are_never_edited(self, name: str, digest: str) -> None:
        """Not a byte differs from the document as it was found."""
        assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == digest
