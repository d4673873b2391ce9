"""Where articles are written: standard output, one file, or one file for each page."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, Protocol

import click
from attrs import frozen
from rich.console import Console

from newsparse.article import Article
from newsparse.cli import formats
from newsparse.cli.formats import SUFFIXES, Format
from newsparse.cli.printable import clean
from newsparse.cli.reading import STDIN, Pages, complain
from newsparse.cli.replacing import replacing
from newsparse.cli.screen import file_console, send, stdout_console
from newsparse.cli.terminal import MOST_COLUMNS

__all__ = ["STDOUT", "Destination", "destination", "targets"]

#: The name that stands for standard output.
STDOUT: Final = "-"


class Destination(Protocol):
    """A place that articles can be written to."""

    def write(self, pages: Pages, form: Format) -> None:
        """Write the articles of `pages` in the format `form`. Raises `OSError`."""


def destination(output: str, names: Sequence[str], form: Format) -> Destination:
    """Return the place that `output` names: "-", a directory that exists, or a file.

    Raises click's `BadParameter` when it cannot be one, or when a page would be overwritten.
    """
    if output == STDOUT:
        return _Stdout()
    path = Path(output)
    if path.is_dir():
        paths = targets(names, path, SUFFIXES[form])
        _keep(names, paths)
        return _Folder(tuple(paths))
    if not path.parent.is_dir() or output.endswith(os.sep):
        folder = output if output.endswith(os.sep) else path.parent
        raise _bad(folder, "is no directory; make it first")
    _keep(names, [path])
    return _File(path)


def targets(names: Iterable[str], folder: Path, suffix: str) -> list[Path]:
    """Return a file in `folder` for each name: its stem and `suffix`.

    Names that share a stem are told apart by a number: "a.json", "a-2.json".
    """
    # counted without case, since some file systems do not tell "A" from "a"
    seen: Counter[str] = Counter()
    paths = []
    for name in names:
        stem = "stdin" if name == STDIN else Path(name).stem
        seen[stem.casefold()] += 1
        number = seen[stem.casefold()]
        paths.append(folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"))
    return paths


def _keep(names: Iterable[str], paths: Iterable[Path]) -> None:
    """Refuse to write over a page that is read."""
    read = {Path(name).resolve() for name in names if name != STDIN}
    for path in paths:
        if path.resolve() in read and path.is_file():
            raise _bad(path, "is a page to be read; name another place")


def _bad(path: str | Path, reason: str) -> click.BadParameter:
    message = f"{clean(click.format_filename(path))!r} {reason}"
    return click.BadParameter(message, param_hint="'-o' / '--output'")


@frozen
class _Stdout:
    """Standard output; what a terminal obeys is dropped if it is one."""

    def write(self, pages: Pages, form: Format) -> None:
        """Write each article as soon as it is read."""
        console = stdout_console(most=MOST_COLUMNS)
        encoding = console.encoding if form is Format.RICH else "utf-8"
        for text in _texts(pages, form, console):
            obeyed = console.is_terminal and form is not Format.RICH
            send(clean(text) if obeyed else text, encoding)


@frozen
class _File:
    """One file for all pages; left as it is when no page can be read."""

    path: Path

    def write(self, pages: Pages, form: Format) -> None:
        """Write the articles one after the other."""
        texts = _texts(pages, form, file_console())
        first = next(texts, None)
        if first is None:
            return
        with replacing(self.path) as file:
            for text in chain((first,), texts):
                file.write(text.encode("utf-8", "replace"))


@frozen
class _Folder:
    """A file for each page, in the order of the pages."""

    paths: tuple[Path, ...]

    def write(self, pages: Pages, form: Format) -> None:
        """Write each article into the file of its page."""
        for number, article in pages:
            _warn(pages.names[number], article, form)
            text = formats.write(article, form, file_console(), alone=True)
            with replacing(self.paths[number]) as file:
                file.write(text.encode("utf-8", "replace"))


def _texts(pages: Pages, form: Format, console: Console) -> Iterator[str]:
    """Yield the text of each article, behind what divides it from the one before."""
    alone = len(pages.names) == 1
    for place, (number, article) in enumerate(pages):
        name = pages.names[number]
        _warn(name, article, form)
        text = formats.write(article, form, console, alone=alone)
        head = "" if alone else formats.divider(name, form, console, first=place == 0)
        yield head + text


def _warn(name: str, article: Article, form: Format) -> None:
    """Print the warnings of `article` where the written form does not hold them."""
    if form.holds_warnings:
        return
    for warning in article.warnings:
        complain(name, f"warning: {warning}")
