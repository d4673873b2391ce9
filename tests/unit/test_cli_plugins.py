"""The command that lists the installed plugins, and how a run ends."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable
from typing import Any

import pytest
from cli_runs import run

from newsparse import api
from newsparse import plugins as installed
from newsparse.cli import app
from newsparse.cli.plugins import render, to_json
from newsparse.cli.screen import draw, file_console
from newsparse.plugins import Plugin, Registry, Stage, State
from newsparse.sites import Layout, Site


def _plugin(name: str, *, state: State = State.ACTIVE, **fields: Any) -> Plugin:  # noqa: ANN401 - fields of Plugin
    return Plugin(name, f"newsparse-{name}", "1.2", state, **fields)


PLUGINS = (
    _plugin(
        "quay",
        sites=(
            Site(
                "Quayside News",
                ("quay.example", "harbour.example"),
                layouts=(Layout("2025", when="main"), Layout("2019")),
            ),
        ),
    ),
    _plugin("coast", state=State.DISABLED),
    _plugin(
        "[b]x", state=State.BROKEN, stage=Stage.LOAD, error="no module named 'coast'; install it"
    ),
)


class TestPlugins:
    """The list of installed plugins."""

    def table(self, found: Iterable[Plugin], width: int) -> list[str]:
        """Return the lines of the table with single spaces."""
        shown = draw(render(tuple(found), width=width), file_console(width=width))
        return [" ".join(line.split()) for line in shown.splitlines() if line.strip()]

    def test_a_wide_table_has_a_column_for_each_fact(self) -> None:
        """State, distribution, version, sites with their hosts, and the error of a broken one."""
        lines = self.table(PLUGINS, 120)
        assert lines[0] == "State Plugin Version Sites and hosts"
        assert lines[2:] == [
            "active newsparse-quay 1.2 Quayside News quay.example, harbour.example",
            "layouts: 2025, 2019",
            "disabled newsparse-coast 1.2",
            "broken newsparse-[b]x 1.2 no module named 'coast'; install it",
        ]

    def test_a_narrow_table_says_the_same(self) -> None:
        """At 40 columns the facts stand below each other."""
        shown = " ".join(self.table(PLUGINS, 40))
        assert "active newsparse-quay 1.2 Quayside News quay.example, harbour.example" in shown
        assert "broken newsparse-[b]x 1.2 no module named 'coast'; install it" in shown

    def test_no_plugin_is_said_in_a_sentence(self) -> None:
        """An empty table would leave the reader wondering."""
        assert self.table((), 100) == [
            "No plugin is installed: every page is read by the general rules."
        ]

    def test_json_has_every_fact(self) -> None:
        """A program gets what the table shows, and null for what there is not."""
        assert json.loads(to_json(PLUGINS)) == [
            {
                "name": "quay",
                "distribution": "newsparse-quay",
                "version": "1.2",
                "state": "active",
                "stage": None,
                "error": None,
                "sites": [
                    {
                        "name": "Quayside News",
                        "hosts": ["quay.example", "harbour.example"],
                        "is_family": False,
                        "fingerprints": 0,
                        "text_rules": 0,
                        "layouts": ["2025", "2019"],
                    }
                ],
            },
            {
                "name": "coast",
                "distribution": "newsparse-coast",
                "version": "1.2",
                "state": "disabled",
                "stage": None,
                "error": None,
                "sites": [],
            },
            {
                "name": "[b]x",
                "distribution": "newsparse-[b]x",
                "version": "1.2",
                "state": "broken",
                "stage": "load",
                "error": "no module named 'coast'; install it",
                "sites": [],
            },
        ]

    def test_the_command_lists_what_is_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Table and JSON show the same plugins; what is not of one plugin is on standard error."""
        warnings = (PLUGINS[2].message, "NEWSPARSE_DISABLE names 'x', and there is none")
        found = Registry((), PLUGINS, warnings)
        monkeypatch.setattr("newsparse.cli.plugins.registry", lambda: found)
        listed, data = run("plugins"), run("plugins", "--json")
        assert (listed.exit_code, data.exit_code) == (0, 0)
        assert "newsparse-quay" in listed.stdout
        assert data.stdout == to_json(PLUGINS)
        line = "newsparse: plugins: warning: NEWSPARSE_DISABLE names 'x', and there is none\n"
        assert (listed.stderr, data.stderr) == (line, line)

    def test_the_command_asks_the_real_registry(self) -> None:
        """Without a stand-in it lists what this process has installed."""
        listed = json.loads(run("plugins", "--json").stdout)
        real = installed.registry().plugins
        assert [plugin["distribution"] for plugin in listed] == [item.distribution for item in real]


@pytest.mark.usefixtures("folder")
class TestEnd:
    """How the process ends."""

    def test_a_usage_error_ends_with_2(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The message is click's own."""
        with pytest.raises(SystemExit) as end:
            app.main(["parse", "--nonsense"])
        assert end.value.code == 2
        assert "No such option" in capsys.readouterr().err

    def test_an_interrupt_ends_with_130(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As a shell reports Ctrl-C, with the old output file in its place."""

        def interrupt(*_args: object, **_options: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(api, "parse", interrupt)
        with pytest.raises(SystemExit) as end:
            app.main(["parse", "quay.txt"])
        assert end.value.code == 130

    def test_a_command_that_did_its_work_ends_with_0(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """And leaves its output complete."""
        written = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            app.main(["parse", "quay.txt", "-f", "text"])
        assert not end.value.code
        assert written.getvalue() == b"Boats are back.\n"
