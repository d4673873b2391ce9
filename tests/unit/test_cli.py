"""The command line: formats, options, bad pages, wrong usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_runs import BINARY, Reading, run
from click.testing import CliRunner

from newsparse import api
from newsparse.article import Article
from newsparse.cli.app import cli
from newsparse.cli.formats import Format
from newsparse.limits import Limits


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
        assert "'klingon' is not known; name one such as utf-8" in result.stderr

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
        lines = [" ".join(line.split()) for line in run("-h").stdout.splitlines()]
        for line in (
            "check-site Check whether a site's plugin still fits the pages of the site.",
            "explain Show why a page was read the way it was.",
            "new-site Write a plugin package for a site, from saved pages of it.",
            "parse Read news pages and write what they hold.",
            "plugins List the installed plugins and their sites.",
        ):
            assert line in lines
