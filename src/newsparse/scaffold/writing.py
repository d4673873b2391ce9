"""Putting the files of a package into a folder: `write`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from newsparse.errors import UsageError

__all__ = ["write"]


def write(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write files into a new folder. Nothing that exists is touched.

    Raises `UsageError` when the folder exists, and `OSError` when it cannot be written.
    """
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        msg = f"{folder} exists, and nothing is overwritten: name another place with --out"
        raise UsageError(msg) from None
    for place, data in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
