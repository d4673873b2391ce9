"""The command line: what it reads and writes, how it fails, and how it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsparse import api
from newsparse import plugins as installed
from newsparse.article import Article, Outcome
from newsparse.cli import app, output
from newsparse.cli.app import cli
from newsparse.cli.formats import Format
from newsparse.cli.plugins import render, to_json
from newsparse.cli.replacing import replacing
from newsparse.cli.screen import draw, file_console
from newsparse.content import Paragraph, Position
from newsparse.errors import InputError, LimitError, UsageError
from newsparse.limits import Limits
from newsparse.plugins import Plugin, Registry, Stage, State
from newsparse.sites import Site

#: Variables by which a user forces or forbids colour: no test depends on those of its own process.
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


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Return what stands in for `newsparse.parse` in this test."""
    double = Reading()
    monkeypatch.setattr(api, "parse", double)
    return double


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: Reading) -> Path:
    """Return the current directory, which holds a few pages that the double can read."""
    del reading
    (tmp_path / "quay.txt").write_text("Quay reopens\nBoats are back.\n")
    (tmp_path / "ferry.txt").write_text("Ferry returns\nOne [bold]\x1b[2J boat.\n")
    (tmp_path / "warn.txt").write_text("A warning\nText.\n")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "image.png").write_bytes(BINARY)
    (tmp_path / "pages").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


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


@pytest.mark.usefixtures("folder")
class TestFormats:
    """What ``--format`` writes to standard output."""

    def test_the_default_is_a_reading_copy_without_colour_in_a_pipe(self) -> None:
        """Title, body set in, and the closing line; no escape sequence."""
        result = run("parse", "quay.txt")
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [
            "Quay reopens",
            "",
            "  Boats are back.",
            "",
            "article · 0 blocks: body 0, metadata 0, related 0, boilerplate 0",
        ]

    def test_text_is_the_story_as_it_is(self) -> None:
        """A pipe gets every character of the story, also those that a terminal would obey."""
        assert run("parse", "ferry.txt", "--format", "text").stdout == "One [bold]\x1b[2J boat.\n"

    def test_json_of_one_page_is_indented(self) -> None:
        """One page makes one JSON value that a person can read."""
        shown = run("parse", "quay.txt", "--format", "json").stdout
        assert shown.startswith("{\n  ")
        assert Article.from_json(shown).title == "Quay reopens"

    def test_json_of_several_pages_is_json_lines(self) -> None:
        """One line a page, in the order of the pages."""
        lines = run("parse", "quay.txt", "ferry.txt", "--format", "json").stdout.splitlines()
        assert [json.loads(line)["title"] for line in lines] == ["Quay reopens", "Ferry returns"]

    def test_schema_org_of_several_pages_is_json_lines(self) -> None:
        """Each line is a NewsArticle."""
        lines = run("parse", "quay.txt", "ferry.txt", "-f", "schema-org").stdout.splitlines()
        assert [json.loads(line)["headline"] for line in lines] == ["Quay reopens", "Ferry returns"]
        assert {json.loads(line)["@type"] for line in lines} == {"NewsArticle"}

    def test_markdown_and_html_are_those_of_the_article(self, folder: Path) -> None:
        """The command line adds nothing to what the article writes."""
        article = api.parse((folder / "quay.txt").read_bytes(), encoding=None, limits=Limits())
        markdown = run("parse", "quay.txt", "--format", "markdown").stdout
        html = run("parse", "quay.txt", "--format", "html").stdout
        assert markdown.rstrip("\n") == article.to_markdown().rstrip("\n")
        assert html.rstrip("\n") == article.to_html().rstrip("\n")

    def test_several_texts_stand_under_the_names_of_their_pages(self) -> None:
        """The heads are those that the command head prints."""
        shown = run("parse", "quay.txt", "warn.txt", "--format", "text").stdout
        assert shown == "==> quay.txt <==\nBoats are back.\n\n==> warn.txt <==\nText.\n"

    @pytest.mark.parametrize(("form", "line"), [("markdown", "\n---\n"), ("html", "\n<hr>\n")])
    def test_several_documents_are_divided_by_a_rule(self, form: str, line: str) -> None:
        """Two documents have one rule between them."""
        assert run("parse", "quay.txt", "warn.txt", "--format", form).stdout.count(line) == 1

    def test_several_reading_copies_stand_under_a_rule_with_their_names(self) -> None:
        """Each page's name is in a double rule above it."""
        lines = run("parse", "quay.txt", "warn.txt").stdout.splitlines()
        rules = [line.strip("═ ") for line in lines if line.startswith("═")]
        assert rules == ["quay.txt", "warn.txt"]

    def test_width_follows_the_variable_columns(self, folder: Path) -> None:
        """A pipe is as wide as COLUMNS says, and a reading copy never wider than 100."""
        (folder / "long.txt").write_text("Long\n" + "boat " * 100)
        widths = [
            max(map(len, run("parse", "long.txt", env={"COLUMNS": columns}).stdout.splitlines()))
            for columns in ("40", "90", "300")
        ]
        assert [width <= most for width, most in zip(widths, (40, 90, 100), strict=True)] == [
            True
        ] * 3
        assert widths[0] < widths[1] < widths[2]

    def test_colour_can_be_forced_and_forbidden(self) -> None:
        """FORCE_COLOR styles a pipe; NO_COLOR leaves no colour, whatever else."""
        forced = run("parse", "quay.txt", env={"FORCE_COLOR": "1", "TERM": "xterm"}).stdout
        both = {"FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "xterm"}
        assert "\x1b[1mQuay reopens\x1b[0m" in forced
        assert "\x1b[3" not in run("parse", "warn.txt", env=both).stdout

    def test_a_terminal_gets_text_without_what_it_would_obey(self) -> None:
        """Where standard output is a terminal, every format is cleaned."""
        shown = run("parse", "ferry.txt", "-f", "text", env={"FORCE_COLOR": "1"}).stdout
        assert shown == "One [bold][2J boat.\n"

    def test_an_encoding_that_lacks_a_character_does_not_fail(self, folder: Path) -> None:
        """A reading copy on an ASCII terminal has question marks; the data formats are UTF-8."""
        (folder / "euro.txt").write_text("Euro\nIt costs 5 €.\n", encoding="utf-8")
        plain = CliRunner(charset="ascii").invoke(cli, ["parse", "euro.txt"])
        data = CliRunner(charset="ascii").invoke(cli, ["parse", "euro.txt", "-f", "text"])
        assert (plain.exit_code, data.exit_code) == (0, 0)
        assert b"It costs 5 ?." in plain.stdout_bytes
        assert data.stdout_bytes == "It costs 5 €.\n".encode()

    def test_warnings_go_to_standard_error_where_the_format_has_no_place(self) -> None:
        """A plugin that was skipped is never silent."""
        line = "newsparse: warn.txt: warning: a plugin was skipped\n"
        assert run("parse", "warn.txt", "-f", "text").stderr == line
        assert run("parse", "warn.txt", "-f", "json").stderr == ""
        assert "Warning: a plugin was skipped" in run("parse", "warn.txt").stdout


@pytest.mark.usefixtures("folder")
class TestOptions:
    """What the options hand over to `newsparse.parse`."""

    def test_the_defaults_are_those_of_parse(self, reading: Reading) -> None:
        """Nothing is asked for that was not said."""
        run("parse", "quay.txt")
        assert reading.calls == [
            {
                "source": b"Quay reopens\nBoats are back.\n",
                "url": None,
                "kind": None,
                "encoding": None,
                "sites": None,
                "limits": Limits(),
                "strict": False,
            }
        ]

    @pytest.mark.parametrize("command", ["parse", "explain"])
    def test_each_option_arrives(self, reading: Reading, command: str) -> None:
        """Both commands that read a page take the same options."""
        options = ["--url", "https://example.com/quay", "--kind", "text", "--encoding", "cp1252"]
        switches = ["--max-bytes", "500", "--no-plugins", "--strict"]
        assert run(command, "quay.txt", *options, *switches).exit_code == 0
        assert reading.calls[0] == {
            "source": b"Quay reopens\nBoats are back.\n",
            "url": "https://example.com/quay",
            "kind": "text",
            "encoding": "cp1252",
            "sites": (),
            "limits": Limits(max_bytes=500),
            "strict": True,
        }

    def test_standard_input_is_read_as_bytes(self, reading: Reading) -> None:
        """What comes in is not decoded on the way."""
        assert run("parse", "-", "-f", "text", stdin=b"Title\r\n\xc3\xa9\n").stdout == "é\n"
        assert reading.calls[0]["source"] == b"Title\r\n\xc3\xa9\n"

    def test_no_more_than_the_limit_is_read(self, reading: Reading) -> None:
        """One byte over the limit is enough to be refused for it."""
        run("parse", "-", "--max-bytes", "10", stdin=b"x" * 5_000)
        assert reading.calls[0]["source"] == b"x" * 11


@pytest.mark.usefixtures("folder")
class TestOutput:
    """What ``--output`` writes, and what it leaves alone."""

    def test_a_file_is_written_and_nothing_is_printed(self, folder: Path) -> None:
        """The article is in the file and nothing else is in the directory."""
        before = set(folder.iterdir())
        result = run("parse", "quay.txt", "-f", "text", "-o", "story.md")
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
        assert (folder / "story.md").read_text() == "Boats are back.\n"
        assert set(folder.iterdir()) - before == {folder / "story.md"}

    @pytest.mark.parametrize(
        ("name", "start"),
        [
            ("a.json", '{\n  "'),
            ("a.JSON", '{\n  "'),
            ("a.jsonld", "{\n"),
            ("a.txt", "Boats are back.\n"),
            ("a.md", "# Quay reopens\n"),
            ("a.html", "<h1>"),
            ("a.out", "Quay reopens\n\n  Boats"),
        ],
    )
    def test_the_suffix_chooses_the_format(self, folder: Path, name: str, start: str) -> None:
        """Without ``--format`` the name of the file says what it is to hold."""
        assert run("parse", "quay.txt", "-o", name).exit_code == 0
        assert (folder / name).read_text().startswith(start)

    def test_a_reading_copy_in_a_file_is_plain_text(self, folder: Path) -> None:
        """Colour that is forced on the terminal does not reach a file."""
        run("parse", "ferry.txt", "-f", "rich", "-o", "copy.txt", env={"FORCE_COLOR": "1"})
        assert "\x1b" not in (folder / "copy.txt").read_text()

    def test_several_pages_share_a_file(self, folder: Path) -> None:
        """The file holds what standard output would."""
        run("parse", "quay.txt", "warn.txt", "-f", "json", "-o", "all.jsonl")
        lines = (folder / "all.jsonl").read_text().splitlines()
        assert [json.loads(line)["title"] for line in lines] == ["Quay reopens", "A warning"]

    def test_a_directory_gets_one_file_for_each_page(self, folder: Path) -> None:
        """Files are named after their pages."""
        result = run("parse", "quay.txt", "warn.txt", "-f", "markdown", "-o", "pages")
        assert result.exit_code == 0
        names = sorted(path.name for path in (folder / "pages").iterdir())
        assert names == ["quay.md", "warn.md"]

    def test_pages_of_one_name_do_not_overwrite_each_other(self) -> None:
        """Names that are the same, or are for some file systems, are numbered."""
        names = ["a/page.html", "b/page.txt", "c/Page.html", "-"]
        paths = output.targets(names, Path("out"), ".json")
        assert [path.name for path in paths] == [
            "page.json",
            "page-2.json",
            "Page-3.json",
            "stdin.json",
        ]

    def test_a_bad_page_leaves_the_old_file_alone(self, folder: Path) -> None:
        """A file is only replaced when there is something to put in its place."""
        (folder / "story.json").write_text("old")
        assert run("parse", "empty.txt", "-o", "story.json").exit_code == 1
        assert (folder / "story.json").read_text() == "old"

    def test_a_dash_is_standard_output(self) -> None:
        """As for reading, so for writing."""
        assert run("parse", "quay.txt", "-f", "text", "-o", "-").stdout == "Boats are back.\n"

    @pytest.mark.parametrize("place", ["none/story.json", "none/"])
    def test_a_directory_that_does_not_exist_is_a_usage_error(
        self, reading: Reading, place: str
    ) -> None:
        """The mistake is found before any page is read."""
        result = run("parse", "quay.txt", "-o", place)
        assert result.exit_code == 2
        assert "'-o' / '--output': 'none" in result.stderr
        assert "is no directory; make it first" in result.stderr
        assert reading.calls == []

    def test_a_page_is_never_overwritten(self, folder: Path) -> None:
        """Neither by its own name nor by way of its directory."""
        for place in ("quay.txt", "./pages/../quay.txt", "."):
            result = run("parse", "quay.txt", "-f", "text", "-o", place)
            assert result.exit_code == 2
            assert "is a page to be read; name another place" in result.stderr
        assert (folder / "quay.txt").read_text() == "Quay reopens\nBoats are back.\n"

    def test_a_place_that_cannot_be_written_is_reported(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The error of the system is in the message, and the exit code is 1."""

        def full(*_args: object, **_options: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("tempfile.mkstemp", full)
        result = run("parse", "quay.txt", "-o", "story.json")
        assert result.exit_code == 1
        assert result.stderr == (
            "newsparse: story.json: cannot be written: No space left on device; "
            "write to another place\n"
        )

    def test_standard_output_that_cannot_be_written_is_named_in_words(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A full disk behind a redirection is no traceback."""

        def full(*_args: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(output, "send", full)
        result = run("parse", "quay.txt")
        assert result.exit_code == 1
        assert result.stderr.startswith("newsparse: standard output: cannot be written: No space")


class TestReplacing:
    """Files that are replaced whole or not at all."""

    def test_an_error_leaves_the_old_file_and_no_rest(self, tmp_path: Path) -> None:
        """What was written so far is gone with its error."""
        place = tmp_path / "story.json"
        place.write_text("old")

        def fail() -> None:
            with replacing(place) as file:
                file.write(b"half")
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fail()
        assert [path.name for path in tmp_path.iterdir()] == ["story.json"]
        assert place.read_text() == "old"

    def test_permissions_are_kept_or_those_of_a_new_file(self, tmp_path: Path) -> None:
        """A temporary file is private, the file that takes a place is as public as any."""
        old, new, plain = (tmp_path / name for name in ("old", "new", "plain"))
        old.write_text("old")
        old.chmod(0o640)
        plain.write_text("plain")
        for place in (old, new):
            with replacing(place) as file:
                file.write(b"x")
        assert old.stat().st_mode & 0o777 == 0o640
        assert new.stat().st_mode == plain.stat().st_mode

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        """The file that a link names is replaced."""
        target, link = tmp_path / "target", tmp_path / "link"
        target.write_text("old")
        link.symlink_to(target)
        with replacing(link) as file:
            file.write(b"new")
        assert link.is_symlink()
        assert target.read_text() == "new"

    def test_a_device_is_written_to_and_stays(self) -> None:
        """The null device is no file that could be replaced."""
        with replacing(Path(os.devnull)) as file:
            file.write(b"x")
        assert not Path(os.devnull).is_file()


@pytest.mark.usefixtures("folder")
class TestBadPages:
    """Every page that cannot be read has one line, and costs the others nothing."""

    @pytest.mark.parametrize("command", ["parse", "explain"])
    @pytest.mark.parametrize(
        ("name", "code", "reason"),
        [
            ("none.txt", 2, "no such file; check the path"),
            ("pages", 2, "is a directory; name the files in it"),
            ("empty.txt", 1, "holds no words; check that the page was saved in full"),
            (
                "image.png",
                1,
                "this is no text: it looks like an image; hand over the page itself",
            ),
        ],
    )
    def test_each_has_its_line_and_exit_code(
        self, command: str, name: str, code: int, reason: str
    ) -> None:
        """Path, what is wrong, what to do: on one line of standard error."""
        result = run(command, name)
        assert result.exit_code == code
        assert result.stderr == f"newsparse: {name}: {reason}\n"
        assert result.stdout == ""

    @pytest.mark.parametrize(
        ("error", "reason"),
        [
            (PermissionError(13, "Permission denied"), "may not be read; change its permissions"),
            (
                OSError(5, "Input/output error"),
                "cannot be read: Input/output error; try a copy of it",
            ),
        ],
    )
    def test_an_error_of_the_system_is_a_bad_page(
        self, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
    ) -> None:
        """A file that may not or cannot be read gives exit code 1."""

        def refuse(*_args: object, **_options: object) -> None:
            raise error

        monkeypatch.setattr(Path, "open", refuse)
        result = run("parse", "quay.txt")
        assert (result.exit_code, result.stderr) == (1, f"newsparse: quay.txt: {reason}\n")

    def test_a_page_over_the_limit_names_the_option(self) -> None:
        """What to do is said in the words of the command line."""
        result = run("parse", "quay.txt", "--max-bytes", "9")
        assert result.exit_code == 1
        assert result.stderr == (
            "newsparse: quay.txt: is larger than 9 bytes; raise the limit with --max-bytes\n"
        )

    def test_options_that_do_not_fit_are_a_usage_error(self) -> None:
        """An encoding that is not known has exit code 2."""
        result = run("parse", "quay.txt", "--encoding", "klingon")
        assert result.exit_code == 2
        assert result.stderr == "newsparse: quay.txt: encoding 'klingon' is not known\n"

    def test_standard_input_is_named_in_words(self) -> None:
        """A dash would not be understood."""
        result = run("parse", "-", stdin=BINARY)
        assert result.stderr.startswith("newsparse: standard input: this is no text")

    def test_bad_pages_cost_the_others_nothing(self) -> None:
        """The good ones are written, each bad one has its line, the worst code is the exit code."""
        names = ["image.png", "quay.txt", "none.txt", "warn.txt", "empty.txt"]
        result = run("parse", *names, "-f", "json")
        titles = [json.loads(line)["title"] for line in result.stdout.splitlines()]
        assert titles == ["Quay reopens", "A warning"]
        assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
            "image.png",
            "none.txt",
            "empty.txt",
        ]
        assert result.exit_code == 2

    def test_a_name_cannot_write_to_the_terminal(self) -> None:
        """Control characters in a name are dropped from its message."""
        assert run("parse", "no\x1b[2J\nne.txt").stderr == (
            "newsparse: no[2J ne.txt: no such file; check the path\n"
        )


@pytest.mark.usefixtures("folder")
class TestUsage:
    """What click itself refuses, and what it explains."""

    def test_an_unknown_format_lists_the_formats(self) -> None:
        """The usage error names what could have been meant."""
        result = run("parse", "quay.txt", "--format", "yaml")
        assert result.exit_code == 2
        assert "'yaml' is not one of" in result.stderr
        assert [form for form in Format if f"'{form.value}'" not in result.stderr] == []

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["parse"], "Missing argument 'FILE...'"),
            (["parse", "-", "-"], "standard input can be read once"),
            (["parse", "quay.txt", "warn.txt", "--url", "https://a.example"], "one FILE"),
            (["parse", "quay.txt", "--max-bytes", "0"], "0 is not in the range"),
            (["parse", "quay.txt", "--kind", "pdf"], "'pdf' is not one of"),
            (["fetch"], "No such command 'fetch'"),
        ],
    )
    def test_a_command_that_makes_no_sense_is_refused(
        self, arguments: list[str], words: str
    ) -> None:
        """With exit code 2, and a word on what is wrong."""
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr

    def test_help_describes_each_format_and_exit_code(self) -> None:
        """What a user needs is in ``--help``, in lines that fit."""
        shown = run("parse", "--help").stdout
        assert [form for form in Format if f"\n  {form.value} " not in shown] == []
        assert "\n    2  a file is missing" in shown
        assert max(map(len, shown.splitlines())) <= 80

    def test_the_group_names_its_commands(self) -> None:
        """Each command has its sentence, none of them cut."""
        shown = run("-h").stdout
        assert "  explain  Show why a page was read the way it was.\n" in shown
        assert "  parse    Read news pages and write what they hold.\n" in shown
        assert "  plugins  List the installed plugins and their sites.\n" in shown


def _plugin(name: str, *, state: State = State.ACTIVE, **fields: Any) -> Plugin:  # noqa: ANN401 - fields of Plugin
    return Plugin(name, f"newsparse-{name}", "1.2", state, **fields)


PLUGINS = (
    _plugin("quay", sites=(Site("Quayside News", ("quay.example", "harbour.example")),)),
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
                "sites": [{"name": "Quayside News", "hosts": ["quay.example", "harbour.example"]}],
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


DUMP = """\
Northern quay reopens to small boats

The harbour board will reopen the northern quay to small boats in early spring, it said on Monday.

The quay was closed after a storm damaged two of its piers, and repairs took most of the winter.

Fishers had asked the board to hurry, since the southern quay is crowded in the first warm weeks.
"""


#: Runs the command line as if the named module were not installed.
RUN_WITHOUT = """\
import sys
sys.modules["{}"] = None
from newsparse.__main__ import main
main()
"""


class TestProcess:
    """The real thing: ``python -m newsparse`` in a process of its own."""

    def test_version_is_that_of_the_distribution(self) -> None:
        """One line: the name and the number."""
        done = python_m("--version")
        name, version = done.stdout.decode().split()
        assert (done.returncode, name) == (0, "newsparse")
        assert version[0].isdecimal()

    def test_a_dump_comes_out_as_a_reading_copy(self, tmp_path: Path) -> None:
        """Title at the margin, the story set in, nothing on standard error."""
        (tmp_path / "dump.txt").write_text(DUMP)
        done = python_m("parse", "dump.txt", folder=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        lines = done.stdout.decode().splitlines()
        assert lines[0] == "Northern quay reopens to small boats"
        assert (
            "  The harbour board will reopen the northern quay to small boats in early"
            in "\n".join(lines)
        )

    def test_a_dump_is_explained(self) -> None:
        """Standard input goes through the real pipeline, block by block."""
        done = python_m("explain", "-", stdin=DUMP.encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"Blocks (4)" in done.stdout

    @pytest.mark.parametrize(
        ("name", "code", "words"),
        [
            ("none.txt", 2, b"none.txt: no such file"),
            (".", 2, b".: is a directory"),
            ("empty.txt", 1, b"empty.txt: holds no words"),
            ("blank.txt", 1, b"blank.txt: holds no words"),
            ("image.png", 1, b"image.png: "),
        ],
    )
    def test_a_bad_page_is_one_line_and_no_traceback(
        self, tmp_path: Path, name: str, code: int, words: bytes
    ) -> None:
        """The same errors as in the tests above, by the real pipeline."""
        (tmp_path / "empty.txt").write_bytes(b"")
        (tmp_path / "blank.txt").write_bytes(b" \n\n\t\n")
        (tmp_path / "image.png").write_bytes(BINARY + bytes(range(256)) * 8)
        done = python_m("parse", name, folder=tmp_path)
        assert (done.returncode, done.stdout) == (code, b"")
        assert done.stderr.startswith(b"newsparse: " + words)
        assert done.stderr.count(b"\n") == 1

    def test_a_reader_that_has_seen_enough_is_no_error_to_report(self, tmp_path: Path) -> None:
        """With ``| head`` the command ends without a traceback."""
        (tmp_path / "dump.txt").write_text(DUMP)
        command = [sys.executable, "-m", "newsparse", "parse", *["dump.txt"] * 200, "-f", "json"]
        with subprocess.Popen(  # noqa: S603 - our own command
            command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.read(1)
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(60) == 1

    def test_without_the_extra_it_says_what_to_install(self) -> None:
        """A base install has the command, which explains itself with exit code 2."""
        for package in ("click", "rich"):
            done = python_m(code=RUN_WITHOUT.format(package))
            assert done.returncode == 2
            assert done.stderr == (
                b"the command line needs the extra 'cli': pip install 'newsparse[cli]'\n"
            )

    def test_another_missing_module_is_not_taken_for_the_extra(self) -> None:
        """A broken install is not explained away."""
        done = python_m(code=RUN_WITHOUT.format("newsparse.cli.parse"))
        assert b"ModuleNotFoundError" in done.stderr

    def test_importing_newsparse_imports_neither_click_nor_rich(self) -> None:
        """Programs that use the library do not pay for the command line."""
        code = "import sys, newsparse.api; print(sorted({'click', 'rich'} & set(sys.modules)))"
        assert python_m(code=code).stdout.strip() == b"[]"
