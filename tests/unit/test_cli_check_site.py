"""The command that checks a plugin against pages of its site."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from cli_runs import BINARY, run
from mole import DUMP, MOLE, NEW, OLD, page

from newsparse.cli import check_site
from newsparse.cli.drift_report import render
from newsparse.cli.screen import draw, file_console
from newsparse.drift import Report, Thresholds, check
from newsparse.plugins import Plugin, Registry, Stage, State
from newsparse.sites import Site

OTHER = Site("The Newt", ("newt.example",))
PLUGINS = (
    Plugin("mole", "newsparse-mole", "1.0", sites=(MOLE,)),
    Plugin("pond", "newsparse-pond", "1.0", sites=(OTHER, Site("The Toad", ("toad.example",)))),
    Plugin("bad", "newsparse-bad", "1.0", State.BROKEN, stage=Stage.LOAD, error="no such module"),
)


@pytest.fixture(autouse=True)
def _installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have three plugins installed."""
    sites = tuple(site for plugin in PLUGINS for site in plugin.sites)
    monkeypatch.setattr(check_site, "registry", lambda: Registry(sites, PLUGINS))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a folder of one saved page and two files."""
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "page.txt").write_text(DUMP)
    (tmp_path / "saved" / "meta.json").write_text('{"url": "https://mole.example/ferry"}')
    (tmp_path / "new.html").write_text(NEW)
    (tmp_path / "old.html").write_text(OLD)
    return tmp_path


class TestExitCode:
    """How a run ends."""

    @pytest.mark.parametrize("name", ["The Mole", "the mole", "mole", "newsparse-mole"])
    def test_is_0_when_the_plugin_fits(self, pages: Path, name: str) -> None:
        """The site is named as it is, as its plugin, or as the distribution."""
        result = run("check-site", name, str(pages))
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("The Mole: 2 HTML pages, 1 text dumps\n")
        assert result.stdout.endswith("The plugin fits these pages.\n")

    def test_is_3_for_drift(self, pages: Path) -> None:
        """What is worse than the thresholds allow is said last."""
        (pages / "changed.html").write_text(NEW.replace("headline", "hl"))
        result = run("check-site", "mole", str(pages))
        assert result.exit_code == 3
        assert "drift: title: its selectors found something on 1 of 2 pages" in result.stdout
        assert run("check-site", "mole", str(pages), "--min-coverage", "0.5").exit_code == 0

    def test_is_1_when_a_page_could_not_be_read(self, pages: Path) -> None:
        """The others are checked, and the page is named on standard error."""
        (pages / "image.html").write_bytes(BINARY)
        result = run("check-site", "mole", str(pages))
        assert result.exit_code == 1
        assert "image.html: it is" in result.stderr
        assert "2 HTML pages, 1 text" in result.stdout

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("nowhere", "no installed site is called 'nowhere'; there are 'The Mole'"),
            ("pond", "name one of 'The Newt', 'The Toad'"),
            ("bad", "no such module"),
        ],
    )
    def test_is_2_for_a_name_that_is_no_site(self, pages: Path, name: str, message: str) -> None:
        """What there is to choose from is said."""
        result = run("check-site", name, str(pages))
        assert result.exit_code == 2
        assert message in " ".join(result.stderr.split())

    def test_is_2_for_pages_that_are_not_there(self, tmp_path: Path) -> None:
        """A path that is missing, and a folder without pages."""
        missing = run("check-site", "mole", str(tmp_path / "missing"))
        assert (missing.exit_code, "no such file" in missing.stderr) == (2, True)
        (tmp_path / "notes.md").touch()
        empty = run("check-site", "mole", str(tmp_path))
        assert (empty.exit_code, "holds no page" in empty.stderr) == (2, True)

    @pytest.mark.parametrize(
        ("name", "data", "message"),
        [
            ("meta.json", b"{", "is no JSON"),
            ("page.html", b"a", "more than one page"),
            ("page.txt", None, "cannot be read"),
        ],
    )
    def test_is_2_for_a_folder_that_is_no_page(
        self, pages: Path, name: str, data: bytes | None, message: str
    ) -> None:
        """What is wrong with the folder of a page is said in one line."""
        if data is None:
            (pages / "saved" / name).rename(pages / "saved" / f"{name}.gz")
        else:
            (pages / "saved" / name).write_bytes(data)
        result = run("check-site", "mole", str(pages / "saved"))
        (line,) = result.stderr.splitlines()
        assert (result.exit_code, message in line) == (2, True)


class TestJson:
    """``--json``."""

    def test_holds_the_whole_report(self, pages: Path) -> None:
        """Its keys are the fields of the report, with a version and what is unused."""
        result = run("check-site", "mole", str(pages), "--json", "--fail-unused")
        found = json.loads(result.stdout)
        assert result.exit_code == 3
        assert found["version"] == 1
        names = {each.name for each in attrs.fields(Report)}
        assert found.keys() == names | {"version", "unused"}
        assert {"layout": "2024", "pages": 1} in found["layouts"]
        assert found["alarms"] == [f"{name} found nothing on any page" for name in found["unused"]]


class TestDrawing:
    """The report in a terminal."""

    def drawn(self, width: int, *names: str) -> str:
        """Return the drawing of a report on pages of which some have drifted."""
        drifted = [page(name, NEW.replace("v2", "v3")) for name in names]
        pages = [page("new", NEW), page("old", OLD), *drifted]
        report = check(MOLE, pages, Thresholds(max_unmatched=0.5))
        return draw(render(report), file_console(width=width))

    @pytest.mark.parametrize("width", [40, 80, 140])
    def test_fits_any_width(self, width: int) -> None:
        """No line is wider than the console."""
        assert max(map(len, self.drawn(width, "gone").splitlines())) <= width

    def test_shows_counts_names_and_differences(self) -> None:
        """A line for each layout, selector, rule and field that differs."""
        lines = [" ".join(line.split()) for line in self.drawn(140, "gone").splitlines()]
        for line in (
            "2024 1",
            "2024 title 1 of 1 1",
            "2024 body div.story-amp 0 of 1",
            "moon 0 0",
            "No layout fits: 1",
            "gone",
        ):
            assert line in lines
        assert "Differs Pages With the site Without it" in lines

    def test_is_short_where_there_is_little_to_show(self) -> None:
        """A table without rows is left out."""
        report = check(OTHER, [page("dump", DUMP, "https://newt.example/a")])
        quiet = attrs.evolve(report, disagreements=())
        assert draw(render(quiet), file_console()).split("\n") == [
            "The Newt: 0 HTML pages, 1 text dumps",
            "",
            "The plugin fits these pages.",
            "",
        ]

    def test_shows_ten_names_of_many(self) -> None:
        """A long list of pages is cut, and says by how many."""
        shown = self.drawn(80, *(f"gone-{number:02}" for number in range(12)))
        assert "gone-09" in shown
        assert "gone-10" not in shown
        assert "… 2 more" in shown
