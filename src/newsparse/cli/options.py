"""The options of the command line that say how a page is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce, wraps
from typing import Any

import click

from newsparse.cli.reading import Reader
from newsparse.decode.labels import resolve
from newsparse.limits import Limits

__all__ = ["reading_options"]


def _known(_context: click.Context, _option: click.Parameter, label: str | None) -> str | None:
    """Return the name of an encoding. Raises `click.BadParameter` for one that is not known."""
    if label is not None and resolve(label) is None:
        msg = f"{label!r} is not known; name one such as utf-8 or windows-1252"
        raise click.BadParameter(msg)
    return label


_OPTIONS = (
    click.option("--url", metavar="URL", help="Address of the page; it is never fetched."),
    click.option(
        "--kind",
        type=click.Choice(["text", "html"]),
        help="What the input is.  [default: as it looks]",
    ),
    click.option(
        "--encoding",
        metavar="NAME",
        callback=_known,
        help="Encoding of the input.  [default: as it says, else as it looks]",
    ),
    click.option(
        "--max-bytes",
        type=click.IntRange(min=1),
        default=Limits().max_bytes,
        show_default=True,
        metavar="N",
        help="Refuse a larger page.",
    ),
    click.option("--no-plugins", is_flag=True, help="Read without the plugins of sites."),
    click.option("--strict", is_flag=True, help="Fail on a page when a plugin fails on it."),
)


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Return `command` with the options of this module, which reach it as one ``reader``."""

    @wraps(command)
    def wrapper(*, no_plugins: bool, **given: Any) -> None:  # noqa: ANN401 - options of any type
        names = ("url", "kind", "encoding", "max_bytes", "strict")
        reader = Reader(plugins=not no_plugins, **{name: given.pop(name) for name in names})
        command(reader=reader, **given)

    return reduce(lambda wrapped, option: option(wrapped), reversed(_OPTIONS), wrapper)
