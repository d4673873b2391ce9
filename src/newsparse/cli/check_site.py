"""The command ``newsparse check-site``: whether a plugin still fits the pages of its site."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn, TypeAlias

import attrs
import click

from newsparse.cli import drift_report
from newsparse.cli.reading import MISUSED, UNREADABLE, complain
from newsparse.cli.screen import draw, send, stdout_console
from newsparse.drift import Report, Thresholds, WatchedPage, check
from newsparse.errors import UsageError
from newsparse.plugins import Registry, registry
from newsparse.saved_pages import SavedPage, page_files
from newsparse.sites import Site

__all__ = ["DRIFT", "JSON_VERSION", "check_site", "to_json"]

#: Exit code: the plugin does not fit the pages.
DRIFT: Final = 3
#: Version of the shape of what ``--json`` writes; it grows when a key changes or goes.
JSON_VERSION: Final = 1

#: A command before click makes one of it.
_Command: TypeAlias = Callable[..., None]

_HELP = """\
Check whether a site's plugin still fits the pages of the site.

NAME is an installed site ("BeInCrypto") or the plugin that has it. PAGES are
files, or folders in which every page is taken: each .html and .txt, also
packed with gzip, and each folder of a page with its meta.json, as in the
tests of a plugin.

Each page is read with the site's rules and without them. Shown are the
selectors, layouts and text rules with the number of pages they fit, the
pages that no layout fits or that are not taken for the site's, and the
fields that site and generic rules read differently.
"""

_EPILOG = """\
\b
Examples:
  newsparse check-site BeInCrypto fresh-pages/
  newsparse check-site beincrypto tests/pages --min-coverage 0.8 --json

\b
Exit codes:
  0  the plugin fits the pages
  1  it fits, but some page could not be read
  2  no such site or file, or the command makes no sense
  3  the plugin does not fit: something is worse than the thresholds allow
"""


def _share(name: str, text: str) -> Callable[[_Command], _Command]:
    """Return an option that takes a share of the pages, as it is described in `Thresholds`."""
    default = getattr(Thresholds(), name)
    return click.option(
        f"--{name.replace('_', '-')}",
        type=click.FloatRange(0, 1),
        default=default,
        show_default=True,
        metavar="SHARE",
        help=text,
    )


@click.command("check-site", help=_HELP, epilog=_EPILOG)
@click.argument("name", metavar="NAME")
@click.argument("pages", metavar="PAGES...", nargs=-1, required=True)
@_share("min_coverage", "Least share of pages with title, authors, date and body.")
@_share("max_unmatched", "Largest share of HTML pages that no layout fits.")
@_share("max_foreign", "Largest share of pages not taken for the site's.")
@_share("max_disagreement", "Largest share of pages on which a field differs.")
@click.option(
    "--fail-unused", is_flag=True, help="Fail for a selector or rule that never finds anything."
)
@click.option("--json", "as_json", is_flag=True, help="Write the report as JSON.")
def check_site(*, name: str, pages: tuple[str, ...], as_json: bool, **thresholds: Any) -> None:  # noqa: ANN401 - options of any type
    """Check a site's plugin against pages."""
    site = _site(name, registry())
    report = check(site, _watched(pages), Thresholds(**thresholds))
    if as_json:
        send(to_json(report), "utf-8")
    else:
        console = stdout_console()
        send(draw(drift_report.render(report), console), console.encoding)
    for fault in report.unread:
        complain(fault.page, fault.message)
    click.get_current_context().exit(_exit_code(report))


def _exit_code(report: Report) -> int:
    if report.alarms:
        return DRIFT
    return UNREADABLE if report.unread else 0


def to_json(report: Report) -> str:
    """Return a report as indented JSON in ASCII."""
    found = {"version": JSON_VERSION, **attrs.asdict(report), "unused": report.unused}
    return json.dumps(found, indent=2) + "\n"


def _site(name: str, installed: Registry) -> Site:
    """Return the site of a name, or the only one of a plugin. Raises click's `BadParameter`."""
    wanted = name.casefold()
    for site in installed.sites:
        if site.name.casefold() == wanted:
            return site
    for plugin in installed.plugins:
        if wanted not in {plugin.name.casefold(), plugin.distribution.casefold()}:
            continue
        if plugin.message:
            raise click.BadParameter(plugin.message, param_hint="NAME")
        if len(plugin.sites) == 1:
            return plugin.sites[0]
        several = ", ".join(repr(site.name) for site in plugin.sites)
        msg = (
            f"plugin {plugin.name!r} has several sites, or none: name one of {several or 'others'}"
        )
        raise click.BadParameter(msg, param_hint="NAME")
    known = ", ".join(repr(site.name) for site in installed.sites)
    msg = f"no installed site is called {name!r}; there are {known or 'none'}"
    raise click.BadParameter(msg, param_hint="NAME")


def _watched(names: Sequence[str]) -> Iterator[WatchedPage]:
    """Yield the pages of files and folders. Ends the command for one that is not there."""
    for name in names:
        path = Path(name)
        if not path.exists():
            _stop(name, "no such file or folder; check the path")
        files = list(page_files(path))
        if not files:
            _stop(name, "holds no page: no file that ends in .html or .txt, or these and .gz")
        for file in files:
            yield _page(file)


def _page(file: Path) -> WatchedPage:
    """Return one page, with what the folder of a saved one says of it."""
    try:
        saved = SavedPage.of(file)
        return WatchedPage(str(saved.path), saved.source, saved.url, saved.kind, saved.encoding)
    except UsageError as error:
        _stop(str(file), str(error))
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or error
        _stop(str(file), f"cannot be read: {reason}")


def _stop(name: str, reason: str) -> NoReturn:
    complain(name, reason)
    raise click.exceptions.Exit(MISUSED)
