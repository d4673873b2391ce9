"""The command line as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_runs import BINARY, python_m

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
