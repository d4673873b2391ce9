"""What ``import newsparse`` costs and touches: seen from a process that does nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

#: Slow to import, or needed by few: loaded inside the function that needs them.
LATE = (
    "cattrs",
    "charset_normalizer",
    "click",
    "cssselect",
    "dateutil",
    "http.client",
    "hypothesis",
    "newsparse.testing",
    "pytest",
    "lxml",
    "rich",
    "sqlite3",
    "urllib.request",
    "w3lib",
)

#: Runs in the child: imports newsparse and prints what that did.
PROBE = """
import json, sys

touched = []
before = set(sys.modules)
loading = (".py", ".pyc", ".so", ".pyd")
watched = ("socket.", "subprocess.", "os.system", "sqlite3.", "urllib.", "http.")

def watch(event, arguments):
    if event == "open" and not str(arguments[0]).endswith(loading):
        touched.append(f"open {arguments[0]}")
    elif event.startswith(watched):
        touched.append(event)

sys.addaudithook(watch)
import newsparse
seen = list(touched)
print(json.dumps({"modules": sorted(set(sys.modules) - before), "touched": seen}))
"""


@pytest.fixture(scope="module")
def imported() -> dict[str, Any]:
    """Return the modules that importing newsparse loaded, and what it touched."""
    # coverage would start in the child too, and open files of its own
    environment = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    child = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-B", "-c", PROBE],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    found: dict[str, Any] = json.loads(child.stdout)
    return found


class TestImport:
    """``import newsparse``."""

    def test_the_probe_sees_what_is_imported(self, imported: dict[str, Any]) -> None:
        """The parts that every page needs are loaded."""
        assert {"newsparse", "newsparse.article", "attrs"} <= set(imported["modules"])

    @pytest.mark.parametrize("name", LATE)
    def test_leaves_out_what_few_pages_need(self, imported: dict[str, Any], name: str) -> None:
        """Packages that are slow to import, or rarely needed, are not loaded."""
        loaded = [m for m in imported["modules"] if m == name or m.startswith(f"{name}.")]
        assert loaded == []

    def test_touches_no_file_and_no_network(self, imported: dict[str, Any]) -> None:
        """No file but Python's own modules is opened, and no socket and no process."""
        assert imported["touched"] == []
