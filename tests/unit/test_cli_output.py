"""Where the command line writes, and how a file is replaced."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from cli_runs import Reading, run

from newsparse.cli import output
from newsparse.cli.replacing import replacing


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
            ("a.html", "<header>"),
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
