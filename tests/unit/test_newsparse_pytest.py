"""The pytest plugin, as someone who writes a site plugin meets it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsparse.testing import LAWS

pytest_plugins = ["pytester"]

PAGE = """<!doctype html>
<html lang="en"><head><meta property="og:type" content="article"></head><body>
<h1>Ferry returns to Harbour Town</h1>
<p>By Ada Example, 12 May 2023</p>
<p>The ferry to the islands sails again from Monday, the harbour office said, after a winter
of repairs to its engine.</p>
<p>Tickets cost the same as last year, and bicycles travel free on weekdays until the end of
May.</p>
<h3>Related stories</h3>
<ul><li><a href="/gate">A wider gate for the fishing boats</a></li></ul>
<p>© 2023 The Mole. All rights reserved.</p>
</body></html>"""
GOOD = {
    "title": "Ferry returns to Harbour Town",
    "authors": ["Ada Example"],
    "published": "2023-05-12T00:00:00",
    "body": {"count": 2, "includes": [], "excludes": ["Related stories"]},
    "related_posts": [
        {"title": "A wider gate for the fishing boats", "url": "https://mole.example/gate"}
    ],
    "boilerplate_kinds": ["related_label", "legal"],
}
META = {"url": "https://mole.example/ferry", "sites": [], "notes": "invented"}
LAW_COUNT = 4


class Project:
    """A project with one page."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        """Make the page's folder, and name its place."""
        self.pytester = pytester
        pytester.makepyprojecttoml('[tool.pytest]\nnewsparse_pages = ["tests/pages"]\n')
        self.folder = pytester.path / "tests" / "pages" / "ferry"
        self.folder.mkdir(parents=True)
        (self.folder / "page.html").write_text(PAGE, encoding="utf-8")
        self.write("meta.json", META)

    def write(self, name: str, value: object) -> None:
        """Write a value as JSON into the page's folder."""
        (self.folder / name).write_text(json.dumps(value), encoding="utf-8")

    @property
    def expected(self) -> Any:  # noqa: ANN401 - JSON
        """Return what is expected of the page."""
        return json.loads((self.folder / "expected.json").read_text(encoding="utf-8"))

    def run(self, *arguments: str) -> pytest.RunResult:
        """Run pytest in the project."""
        return self.pytester.runpytest("-p", "no:cacheprovider", *arguments)


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project with one page, on the desk of someone who looks at it."""
    monkeypatch.delenv("CI", raising=False)
    return Project(pytester)


class TestCollecting:
    """Which files become tests."""

    def test_makes_a_test_of_each_field_and_each_law(self, project: Project) -> None:
        """All fields that are expected pass, and the laws that hold for any page."""
        project.write("expected.json", GOOD)
        project.run().assert_outcomes(passed=len(GOOD) + LAW_COUNT)

    def test_lets_one_field_be_asked_for(self, project: Project) -> None:
        """A test has the name of its field."""
        project.write("expected.json", GOOD)
        result = project.run("tests/pages/ferry/page.html::title", "-v")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(["*ferry/page.html::title PASSED*"])

    def test_reads_packed_pages_in_deeper_folders(self, project: Project) -> None:
        """A page may be packed, and pages may be sorted into folders."""
        folder = project.folder.parent / "2023" / "packed"
        folder.mkdir(parents=True)
        (folder / "page.html.gz").write_bytes(gzip.compress(PAGE.encode()))
        (folder / "expected.json").write_text(json.dumps({"title": GOOD["title"]}))
        project.run(str(folder)).assert_outcomes(passed=1 + LAW_COUNT)

    def test_leaves_other_folders_alone(self, project: Project) -> None:
        """A file of that name elsewhere is nobody's page."""
        other = project.pytester.path / "tests" / "other" / "page.html"
        other.parent.mkdir()
        other.write_text("Not a page of ours.")
        assert project.run(str(other.parent)).ret == pytest.ExitCode.NO_TESTS_COLLECTED

    @pytest.mark.parametrize(
        ("name", "value", "message"),
        [
            ("expected.json", [], "*must hold an object of fields*"),
            ("expected.json", {}, "*must hold an object of fields*"),
            ("meta.json", {"encodng": "utf-8"}, "*meta.json: 'encodng' is 'utf-8'*"),
            ("meta.json", {"sites": ["Nowhere"]}, "*no installed plugin has a site 'Nowhere'*"),
        ],
    )
    def test_says_what_is_wrong_with_a_file(
        self, project: Project, name: str, value: object, message: str
    ) -> None:
        """A mistake in a page's folder fails, and is named."""
        project.write("expected.json", GOOD)
        project.write(name, value)
        result = project.run()
        assert result.ret != pytest.ExitCode.OK
        result.stdout.fnmatch_lines([message])


class TestFailing:
    """What a failure shows."""

    def test_shows_what_differs_and_nothing_else(self, project: Project) -> None:
        """Two lines tell a wrong string, without any traceback."""
        project.write("expected.json", {**GOOD, "title": "Ferry sinks"})
        result = project.run()
        result.assert_outcomes(passed=len(GOOD) - 1 + LAW_COUNT, failed=1)
        result.stdout.fnmatch_lines(
            [
                "ferry: title (- expected, + read)",
                '-"Ferry sinks"',
                '+"Ferry returns to Harbour Town"',
            ]
        )
        assert "Traceback" not in result.stdout.str()
        assert "collecting.py" not in result.stdout.str()

    def test_names_a_field_that_there_is_not(self, project: Project) -> None:
        """A typing error in the name of a field is no silent pass."""
        project.write("expected.json", {"titel": "Ferry returns to Harbour Town"})
        result = project.run()
        result.assert_outcomes(passed=LAW_COUNT, failed=1)
        result.stdout.fnmatch_lines(["*no field 'titel'*"])

    def test_shows_which_law_is_broken(
        self, project: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A law says in a sentence what is wrong with the page."""

        def never(_read: object) -> None:
            msg = "the ferry never sails"
            raise AssertionError(msg)

        monkeypatch.setitem(LAWS, "law-never", never)
        project.write("expected.json", GOOD)
        result = project.run()
        result.assert_outcomes(passed=len(GOOD) + len(LAWS) - 1, failed=1)
        result.stdout.fnmatch_lines(["*ferry: law-never*", "the ferry never sails"])

    def test_shows_all_of_a_failure_that_says_nothing(self, project: Project) -> None:
        """What no test of a page raises on purpose is shown as pytest shows it."""
        (project.folder / "page.html").rename(project.folder / "page.html.gz")
        project.write("expected.json", {"title": "Ferry returns"})
        result = project.run()
        result.assert_outcomes(failed=1 + LAW_COUNT)
        result.stdout.fnmatch_lines(["*BadGzipFile*"])

    def test_asks_for_expectations(self, project: Project) -> None:
        """A page of which nothing is expected fails, and says what to do."""
        result = project.run()
        result.assert_outcomes(passed=LAW_COUNT, failed=1)
        result.stdout.fnmatch_lines(["*--newsparse-update*"])


class TestUpdating:
    """``--newsparse-update``."""

    def test_writes_the_first_expectations(self, project: Project) -> None:
        """A page without expectations gets those that are worth a look, and then passes."""
        result = project.run("--newsparse-update")
        assert result.ret == pytest.ExitCode.OK
        expected = project.expected
        assert expected["title"] == "Ferry returns to Harbour Town"
        assert expected["related_posts"] == ["A wider gate for the fishing boats"]
        assert expected["body"]["count"] == 2
        assert expected["body"]["first"].startswith("The ferry to the islands")
        project.run().assert_outcomes(passed=len(expected) + LAW_COUNT)

    def test_writes_what_differs_and_prints_it(self, project: Project) -> None:
        """Only the field that differs is written, in its own shape, and is shown."""
        wrong = {**GOOD, "body": {"count": 3, "excludes": ["Related stories"]}, "authors": []}
        project.write("expected.json", wrong)
        result = project.run("--newsparse-update")
        assert result.ret == pytest.ExitCode.OK
        body = {"count": 2, "excludes": ["Related stories"]}
        assert project.expected == {**GOOD, "body": body}
        result.stdout.fnmatch_lines(
            ["*look at each*", "*expected.json: authors*", '+  "Ada Example"']
        )

    def test_writes_nothing_where_nothing_differs(self, project: Project) -> None:
        """The file stays as it is, to the byte."""
        project.write("expected.json", GOOD)
        before = (project.folder / "expected.json").read_bytes()
        result = project.run("--newsparse-update")
        assert result.ret == pytest.ExitCode.OK
        assert (project.folder / "expected.json").read_bytes() == before
        assert "look at each" not in result.stdout.str()

    def test_keeps_what_must_not_be(self, project: Project) -> None:
        """What a body must not hold is a wish: it still fails, and is still there."""
        body = {"excludes": [{"type": "paragraph"}]}
        project.write("expected.json", {"body": body})
        result = project.run("--newsparse-update")
        result.assert_outcomes(passed=LAW_COUNT, failed=1)
        assert project.expected == {"body": body}

    def test_is_refused_beside_other_processes(self, project: Project) -> None:
        """Processes that write one file would lose what the others wrote."""
        project.pytester.makeconftest(
            "def pytest_addoption(parser):\n"
            "    parser.addoption('--workers', dest='numprocesses', type=int)\n"
        )
        result = project.run("--newsparse-update", "--workers", "2")
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stderr.fnmatch_lines(["*run it without -n*"])

    def test_is_refused_in_ci(self, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nobody looks, nothing is written."""
        project.write("expected.json", {"title": "Ferry sinks"})
        monkeypatch.setenv("CI", "true")
        result = project.run("--newsparse-update")
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        assert project.expected == {"title": "Ferry sinks"}


class TestWeight:
    """What the plugin costs those who have nothing to do with it."""

    def test_imports_nothing_of_newsparse(self, tmp_path: Path) -> None:
        """A run of pytest in another project loads neither newsparse, lxml nor Hypothesis."""
        (tmp_path / "test_other.py").write_text("def test_it():\n    pass\n")
        code = (
            "import sys, pytest; pytest.main(['-q', '-p', 'no:hypothesispytest']);"
            "print('loaded', *sorted(sys.modules))"
        )
        done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
            [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=True
        )
        loaded = set(done.stdout.rpartition("loaded ")[2].split())
        assert "_newsparse_pytest" in loaded
        assert not {"newsparse", "lxml", "hypothesis", "attr"} & loaded
