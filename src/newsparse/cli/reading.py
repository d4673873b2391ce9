"""From a name on the command line to an article, or to one line that says why not.

A name is a path, or "-" for standard input, and is read as bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import click
from attrs import define, frozen

from newsparse import api
from newsparse.api import Explanation, Kind
from newsparse.article import Article, Outcome
from newsparse.cli.printable import clean
from newsparse.errors import LimitError, NewsparseError, UsageError
from newsparse.limits import Limits

__all__ = ["MISUSED", "STDIN", "UNREADABLE", "PageError", "Pages", "Reader", "complain"]

#: The name that stands for standard input.
STDIN: Final = "-"

#: Exit codes: a page that cannot be read, and a command that cannot be meant.
UNREADABLE: Final = 1
MISUSED: Final = 2


class PageError(Exception):
    """A page that gave no article: its name, why and what to do, and the exit code for it."""

    def __init__(self, name: str, reason: str, exit_code: int = UNREADABLE) -> None:
        """Keep the three."""
        super().__init__(name, reason, exit_code)
        self.name = name
        self.reason = reason
        self.exit_code = exit_code


@frozen
class Reader:
    """How pages are read: the options that `parse` and `explain` share."""

    url: str | None = None
    kind: Kind | None = None
    encoding: str | None = None
    max_bytes: int = Limits().max_bytes
    plugins: bool = True
    strict: bool = False

    def read(self, name: str) -> Article:
        """Return the article of the page `name`. Raises `PageError`, and nothing else."""
        article: Article = self._answer(name, api.parse)
        return _with_words(name, article)

    def explain(self, name: str) -> Explanation:
        """Return the article of the page `name` with how its site was chosen; as `read`."""
        found: Explanation = self._answer(name, api.explain)
        _with_words(name, found.article)
        return found

    def _answer(self, name: str, read: Callable[..., Any]) -> Any:  # noqa: ANN401 - what `read` gives
        source = self._bytes(name)
        try:
            return read(
                source,
                url=self.url,
                kind=self.kind,
                encoding=self.encoding,
                sites=None if self.plugins else (),
                limits=Limits(max_bytes=self.max_bytes),
                strict=self.strict,
            )
        except NewsparseError as error:
            code = MISUSED if isinstance(error, UsageError) else UNREADABLE
            raise PageError(name, _advice(error), code) from error

    def _bytes(self, name: str) -> bytes:
        """Return the bytes of `name`; one more than the limit is enough to be refused for it."""
        if name == STDIN:
            return sys.stdin.buffer.read(self.max_bytes + 1)
        path = Path(name)
        if path.is_dir():
            reason = "is a directory; name the files in it"
            raise PageError(name, reason, MISUSED)
        try:
            with path.open("rb") as file:
                return file.read(self.max_bytes + 1)
        except FileNotFoundError as error:
            raise PageError(name, "no such file; check the path", MISUSED) from error
        except PermissionError as error:
            raise PageError(name, "may not be read; change its permissions") from error
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}; try a copy of it"
            raise PageError(name, reason) from error


@define
class Pages:
    """Pages that are read one by one, as they are asked for; a bad one never costs the others."""

    reader: Reader
    names: Sequence[str]
    #: The worst exit code that any page read so far asked for.
    exit_code: int = 0

    def __iter__(self) -> Iterator[tuple[int, Article]]:
        """Yield number and article of each page that can be read, and complain of the others."""
        for number, name in enumerate(self.names):
            try:
                article = self.reader.read(name)
            except PageError as error:
                complain(error.name, error.reason)
                self.exit_code = max(self.exit_code, error.exit_code)
            else:
                yield number, article


def _with_words(name: str, article: Article) -> Article:
    """Return an article. Raises `PageError` for one without any."""
    if article.outcome is Outcome.EMPTY:
        raise PageError(name, "holds no words; check that the page was saved in full")
    return article


def complain(name: str, reason: str) -> None:
    """Print ``newsparse: NAME: REASON`` to standard error, on one line."""
    shown = "standard input" if name == STDIN else click.format_filename(name)
    click.echo(" ".join(clean(f"newsparse: {shown}: {reason}").split()), err=True)


def _advice(error: NewsparseError) -> str:
    """Return the message of `error` with what to do about it from the command line."""
    if isinstance(error, LimitError) and error.limit == "max_bytes":
        return f"is larger than {error.allowed:,} bytes; raise the limit with --max-bytes"
    return str(error)
