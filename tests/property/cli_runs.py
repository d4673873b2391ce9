"""Running the command line in tests: with a parser that only notes what it is asked, or whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from newsparse.api import Explanation
from newsparse.article import Article, Outcome
from newsparse.cli.app import cli
from newsparse.content import Paragraph, Position
from newsparse.errors import InputError, LimitError, UsageError
from newsparse.limits import Limits
from newsparse.plugins import Dispatch

COLOUR = ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE")
BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


class Reading:
    """What stands in for `newsparse.parse`: an article whose title is the first line."""

    def __init__(self) -> None:
        """Start with no call made."""
        self.calls: list[dict[str, object]] = []

    def __call__(self, source: bytes, **options: object) -> Article:
        """Return the article of `source`, or fail as the real one does."""
        self.calls.append({"source": source, **options})
        limits = options["limits"]
        assert isinstance(limits, Limits)
        if len(source) > limits.max_bytes:
            limit = "max_bytes"
            raise LimitError(limit, allowed=limits.max_bytes, found=len(source))
        if b"\x00" in source:
            msg = "this is no text:\nit looks like an image; hand over the page itself"
            raise InputError(msg)
        if options["encoding"] == "klingon":
            msg = "encoding 'klingon' is not known"
            raise UsageError(msg)
        title, _, rest = source.decode().partition("\n")
        if not source.strip():
            return Article(Outcome.EMPTY)
        body = tuple(
            Paragraph(line, Position(number))
            for number, line in enumerate(rest.split("\n"))
            if line
        )
        warnings = ("a plugin\nwas skipped",) if "warn" in title else ()
        return Article(Outcome.ARTICLE, title=title, body=body, warnings=warnings)

    def explained(self, source: bytes, **options: object) -> Explanation:
        """Return the article of `source` as one of a page of no known site."""
        return Explanation(self(source, **options), Dispatch(), (), None, "it has no site")


def run(
    *arguments: str, stdin: bytes | None = None, env: Mapping[str, str] | None = None
) -> Result:
    """Return what the command line did, in a pipe of 80 columns."""
    plain = {**dict.fromkeys(COLOUR), "COLUMNS": "80", **(env or {})}
    return CliRunner().invoke(cli, list(arguments), input=stdin, env=plain)


def python_m(
    *arguments: str, code: str | None = None, folder: Path | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Return what ``python -m newsparse`` did in `folder`, or a process that runs `code`."""
    start = ["-m", "newsparse"] if code is None else ["-c", code]
    env = {name: value for name, value in os.environ.items() if name not in COLOUR}
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *start, *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**env, "COLUMNS": "80"},
        input=stdin,
        timeout=60,
    )
