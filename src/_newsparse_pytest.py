"""The pytest plugin of newsparse: saved pages as tests, one for each field that is checked.

It is a module of its own, outside the package, because pytest imports it at the start of every run
in every project that has newsparse installed: it imports nothing of newsparse, nor what newsparse
needs, before it meets a page in a folder that the option ``newsparse_pages`` names. What it does
then is in `newsparse.testing.collecting`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

__all__ = [
    "CHANGES",
    "PAGE_NAMES",
    "UPDATE",
    "pytest_addoption",
    "pytest_collect_file",
    "pytest_configure",
    "pytest_terminal_summary",
]

#: Names of the file of a folder that is the page itself.
PAGE_NAMES: Final = ("page.html", "page.txt", "page.html.gz", "page.txt.gz")
#: The ini option that names the folders of pages.
_FOLDERS: Final = "newsparse_pages"
#: The option that writes expectations.
UPDATE: Final = "newsparse_update"
#: What `UPDATE` has written in this run: a paragraph for each field.
CHANGES: Final = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the ini option and the option of the command line."""
    parser.addini(
        _FOLDERS,
        "Folders of pages for newsparse to read and check; '*' stands for any name.",
        type="paths",
        default=[],
    )
    parser.getgroup("newsparse").addoption(
        "--newsparse-update",
        action="store_true",
        dest=UPDATE,
        help="Write what newsparse reads into each expected.json that says something else.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write expectations where nobody looks at them."""
    config.stash[CHANGES] = []
    if not config.getoption(UPDATE):
        return
    if os.environ.get("CI"):
        msg = "--newsparse-update writes expectations for someone to look at: not where CI is set"
        raise pytest.UsageError(msg)
    if config.getoption("numprocesses", None):
        msg = "--newsparse-update writes files that tests share: run it without -n"
        raise pytest.UsageError(msg)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Return the tests of a page, when the file is one in a folder of pages."""
    if file_path.name not in PAGE_NAMES:
        return None
    folders = parent.config.getini(_FOLDERS)
    if not any(above.match(str(each)) for each in folders for above in file_path.parents):
        return None
    # imported here because most runs of pytest have nothing to do with newsparse
    from newsparse.testing.collecting import PageFile  # noqa: PLC0415 - see above

    return PageFile.from_parent(parent, path=file_path)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print what was written, so that it is looked at."""
    changes = config.stash.get(CHANGES, [])
    if not changes:
        return
    terminalreporter.section("newsparse wrote these expectations: look at each")
    for change in changes:
        terminalreporter.line(change)
