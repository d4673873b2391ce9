"""The README: its example runs, and the commands that CI takes from it are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"


def test_its_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python block gives what the page says, run in the folder of the clone."""
    monkeypatch.chdir(ROOT)
    document = Document.parse(str(README), PythonCodeBlockParser())
    examples = list(document.examples())
    assert examples
    for example in examples:
        example.evaluate()


@pytest.mark.parametrize("name", ["parse", "test"])
def test_marks_the_commands_that_ci_runs(name: str) -> None:
    """A marked command is one line of shell, in a block of its own."""
    block = re.compile(rf"^<!-- command: {name} -->\n```sh\n(.+)\n```$", re.MULTILINE)
    assert len(block.findall(README.read_text(encoding="utf-8"))) == 1
