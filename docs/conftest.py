"""Makes pytest run every ```python block of the docs, each page from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from doctest import ELLIPSIS
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def at_root() -> Iterator[None]:
    """Run a page's examples in the folder that its reader is told to be in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        yield


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)],
    patterns=["*.md"],
    fixtures=["at_root"],
).pytest()
