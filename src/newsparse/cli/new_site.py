"""The command ``newsparse new-site``: a plugin package from saved pages of a site."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NoReturn

import attrs
import click
from rich.console import Group, RenderableType
from rich.text import Text

from newsparse.cli.reading import MISUSED, UNREADABLE, complain
from newsparse.cli.screen import draw, prose, ruled, send, stdout_console
from newsparse.errors import InputError, NewsparseError
from newsparse.induction import Induction, Sample, induce
from newsparse.saved_pages import SavedPage
from newsparse.scaffold import Plan, PluginName, files_of, write

__all__ = ["JSON_VERSION", "new_site", "render", "to_json"]

#: Version of the shape of what ``--json`` writes; it grows when a key changes or goes.
JSON_VERSION: Final = 1

_HELP = """\
Write a plugin package for a site, from saved pages of it.

NAME is that of the plugin: lower-case words, joined by hyphens. Selectors are
made of what the generic rules find on the pages, and kept where they find the
same on all of them; what they do not find is left to the generic rules. The
package can be installed, and its tests pass.

Give two pages or more, best of different days and sections; from three on, the
element of the story is declared too.
"""

_EPILOG = """\
\b
Examples:
  newsparse new-site harbour-post --from a.html --from b.html --from c.html
  newsparse new-site mole --from a.html --url https://mole.example/a --out mole

\b
Exit codes:
  0  the package was written
  1  a page could not be read, or the package not be written
  2  a name that is none, a file that is missing, a place that exists
"""


@click.command("new-site", help=_HELP, epilog=_EPILOG)
@click.argument("name", metavar="NAME")
@click.option(
    "--from",
    "pages",
    metavar="PAGE",
    multiple=True,
    required=True,
    help="A saved HTML page, or its folder with meta.json; repeat it for each page.",
)
@click.option(
    "--url",
    "urls",
    metavar="URL",
    multiple=True,
    help="Address of a page, in the order of --from; by default as the page says.",
)
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder to make; by default newsparse-NAME.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the report as JSON.")
def new_site(
    *, name: str, pages: tuple[str, ...], urls: tuple[str, ...], out: Path | None, as_json: bool
) -> None:
    """Write a plugin package for a site."""
    try:
        called = PluginName.of(name)
        folder = Path(called.distribution) if out is None else out
        samples = tuple(_samples(pages, urls))
        found = induce(samples, called.title)
        write(folder, files_of(Plan(called, found, samples)))
    except InputError as error:
        _stop(name, str(error), UNREADABLE)
    except NewsparseError as error:
        _stop(name, str(error), MISUSED)
    except OSError as error:
        _stop(error.filename or name, f"cannot be written: {error.strerror or error}", UNREADABLE)
    if as_json:
        send(to_json(found, folder), "utf-8")
    else:
        console = stdout_console()
        send(draw(render(found, folder), console), console.encoding)


def _samples(names: Sequence[str], urls: Sequence[str]) -> Iterator[Sample]:
    """Yield the pages with their addresses. Ends the command for one that cannot be read."""
    if urls and len(urls) != len(names):
        msg = f"{len(urls)} addresses for {len(names)} pages: give one for each page, or none"
        raise click.BadParameter(msg, param_hint="--url")
    for number, name in enumerate(names):
        path = Path(name)
        if not path.exists():
            _stop(name, "no such file or folder; check the path", MISUSED)
        saved = SavedPage.of(path)
        try:
            source = saved.source
        except (OSError, EOFError) as error:
            _stop(name, f"cannot be read: {getattr(error, 'strerror', None) or error}", UNREADABLE)
        called = path.name if path.is_dir() else path.name.partition(".")[0]
        yield Sample(called, source, urls[number] if urls else saved.url, saved.encoding)


def _stop(name: str, reason: str, code: int) -> NoReturn:
    complain(name, reason)
    raise click.exceptions.Exit(code)


def to_json(found: Induction, folder: Path) -> str:
    """Return what was found as indented JSON in ASCII."""
    report = {
        "version": JSON_VERSION,
        "folder": str(folder),
        "site": found.site.name,
        "hosts": list(found.site.hosts),
        "pages": found.pages,
        "findings": [attrs.asdict(each) for each in found.findings],
        "remarks": list(found.remarks),
    }
    return json.dumps(report, indent=2) + "\n"


def render(found: Induction, folder: Path) -> RenderableType:
    """Return the drawing of what was found, for a console of any width."""
    grid = ruled(leading=0, expand=False)
    for title in ("Field", "Selector", "What to know"):
        grid.add_column(title, overflow="fold")
    for each in found.findings:
        selectors = map(prose, each.selectors or ("–",))
        grid.add_row(each.field, Text("\n").join(selectors), prose(each.note))
    hosts = ", ".join(found.site.hosts)
    head = prose(f"{found.site.name} ({hosts}): {found.pages} pages", style="bold")
    remarks = [prose(f"look: {each}", style="yellow") for each in found.remarks]
    return Group(head, Text(), grid, Text(), *remarks, *_closing(folder))


def _closing(folder: Path) -> Iterator[Text]:
    yield prose(f"Written: {folder}", style="green")
    yield prose("Look at each tests/pages/*/expected.json beside its page: it is what was read.")
    yield prose(f"Then: pip install -e '{folder}[test]' && cd '{folder}' && pytest")
