"""Fixtures of the tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_runs import BINARY, Reading

from newsparse import api


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Return what stands in for `newsparse.parse` in this test."""
    double = Reading()
    monkeypatch.setattr(api, "parse", double)
    monkeypatch.setattr(api, "explain", double.explained)
    return double


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: Reading) -> Path:
    """Return the current directory, which holds a few pages that the double can read."""
    del reading
    (tmp_path / "quay.txt").write_text("Quay reopens\nBoats are back.\n")
    (tmp_path / "ferry.txt").write_text("Ferry returns\nOne [bold]\x1b[2J boat.\n")
    (tmp_path / "warn.txt").write_text("A warning\nText.\n")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "image.png").write_bytes(BINARY)
    (tmp_path / "pages").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path
