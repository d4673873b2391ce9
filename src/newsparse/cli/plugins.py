"""The command ``newsparse plugins``: what is installed, and whether it works."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import click
from rich.console import Group, RenderableType
from rich.text import Text

from newsparse.cli.reading import complain
from newsparse.cli.screen import draw, prose, ruled, send, stdout_console
from newsparse.plugins import Plugin, State, registry
from newsparse.sites import Site

__all__ = ["plugins", "render", "to_json"]

#: From this width on, every fact has a column of its own.
_WIDE = 72
_STYLES = {State.ACTIVE: "green", State.DISABLED: "dim", State.BROKEN: "red"}
_NONE = "No plugin is installed: every page is read by the general rules."


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
def plugins(*, as_json: bool) -> None:
    """List the installed plugins and their sites.

    Below each site stand its layouts.

    A plugin is active, disabled (it is named in the variable NEWSPARSE_DISABLE,
    which takes names separated by commas), or broken; of a broken one the error
    is shown, and none of its sites is used.
    """
    found = registry()
    if as_json:
        send(to_json(found.plugins), "utf-8")
    else:
        console = stdout_console()
        send(draw(render(found.plugins, width=console.width), console), console.encoding)
    shown = {plugin.message for plugin in found.plugins}
    for warning in found.warnings:
        if warning not in shown:
            complain("plugins", f"warning: {warning}")


def to_json(found: Sequence[Plugin]) -> str:
    """Return the list of plugins as indented JSON in ASCII; what is not known is null."""
    return json.dumps([_record(plugin) for plugin in found], indent=2) + "\n"


def _record(plugin: Plugin) -> dict[str, Any]:
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "state": plugin.state.value,
        "stage": None if plugin.stage is None else plugin.stage.value,
        "error": plugin.error,
        "sites": [_site_record(site) for site in plugin.sites],
    }


def _site_record(site: Site) -> dict[str, Any]:
    return {
        "name": site.name,
        "hosts": list(site.hosts),
        "is_family": site.is_family,
        "fingerprints": len(site.fingerprints),
        "text_rules": len(site.text_rules),
        "layouts": [layout.name for layout in site.layouts],
    }


def render(found: Sequence[Plugin], *, width: int) -> RenderableType:
    """Return the table of plugins for a console of `width` columns."""
    if not found:
        return Text(_NONE)
    wide = width >= _WIDE
    grid = ruled(leading=1, expand=False)
    for head in ("State", "Plugin", "Version") if wide else ("State",):
        grid.add_column(head, overflow="fold")
    grid.add_column("Sites and hosts" if wide else "Plugin", overflow="fold")
    for plugin in found:
        state = Text(plugin.state.value, style=_STYLES[plugin.state])
        name = prose(plugin.distribution, style="bold")
        version = prose(plugin.version, style="dim")
        if wide:
            grid.add_row(state, name, version, Group(*_sites(plugin)))
        else:
            grid.add_row(state, Group(Text(" ").join((name, version)), *_sites(plugin)))
    return grid


def _sites(plugin: Plugin) -> list[Text]:
    """Return for each site its hosts and layouts, and a line for what went wrong."""
    lines = []
    for site in plugin.sites:
        line = prose(site.name)
        found_by = ", ".join(site.hosts) or "by fingerprints"
        line.append_text(prose(f"  {found_by}", style="dim"))
        lines.append(line)
        if site.layouts:
            names = ", ".join(layout.name for layout in site.layouts)
            lines.append(prose(f"  layouts: {names}", style="dim"))
    if plugin.error is not None:
        lines.append(prose(plugin.error, style="red"))
    return lines
