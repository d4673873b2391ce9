"""The laws of a plugin: a class of tests that a sound plugin passes and a bad one does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse.testing import laws_of_plugin, plugin_laws

KIT = Path(__file__).parents[1] / "plugin_kit"
TestBeincrypto = laws_of_plugin("beincrypto")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Look at what is installed anew in each test."""
    plugin_laws._registry.cache_clear()  # noqa: SLF001 - the module's own test
    yield
    plugin_laws._registry.cache_clear()  # noqa: SLF001 - the module's own test


def _laws(name: str, monkeypatch: pytest.MonkeyPatch, *folders: str) -> Any:  # noqa: ANN401 - a class made for one plugin
    for folder in folders:
        monkeypatch.syspath_prepend(str(KIT / folder))
    return laws_of_plugin(name)()


class TestInstalled:
    """What the laws say of the plugins that are installed."""

    def test_let_a_sound_one_pass(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A plugin that works keeps all of them."""
        laws = _laws("good", monkeypatch, "good")
        laws.test_is_installed_and_active()
        laws.test_clashes_with_no_other()
        laws.test_imports_public_names_only()

    def test_name_one_that_is_not_there(self) -> None:
        """A plugin that is not installed fails, and is named."""
        with pytest.raises(AssertionError, match="entry point 'nowhere'"):
            laws_of_plugin("nowhere")().test_is_installed_and_active()

    def test_name_one_that_does_not_load(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Why it does not load is said."""
        laws = _laws("import-error", monkeypatch, "import_error")
        with pytest.raises(AssertionError, match="is not used"):
            laws.test_is_installed_and_active()

    def test_name_one_that_clashes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Alone it works; beside another that declares its host it does not."""
        laws = _laws("one", monkeypatch, "clash_one", "clash_two")
        laws.test_is_installed_and_active()
        with pytest.raises(AssertionError, match="is declared by"):
            laws.test_clashes_with_no_other()


class TestImports:
    """What a plugin may import of newsparse."""

    @pytest.mark.parametrize(
        ("line", "named"),
        [
            ("from newsparse.sites import Site", "newsparse.sites"),
            ("from newsparse import extract", "extract"),
            ("import newsparse.pipeline", "newsparse.pipeline"),
        ],
    )
    def test_refuse_what_may_move(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, named: str
    ) -> None:
        """A module of newsparse, or a name that it does not promise, is named with its file."""
        _install(tmp_path, monkeypatch, f"def late():\n    {line}\n")
        with pytest.raises(AssertionError, match=rf"rules\.py: {named}"):
            laws_of_plugin("mole")().test_imports_public_names_only()

    def test_let_public_names_pass(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Public names, the plugin's own modules and other packages are its own affair."""
        lines = (
            "import newsparse",
            "from newsparse import Site",
            "from . import rules",
            "import re",
        )
        _install(tmp_path, monkeypatch, "\n".join(lines))
        laws_of_plugin("mole")().test_imports_public_names_only()


def _install(path: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> None:
    """Install a plugin with a module of this source, which is never imported."""
    info = path / "kit_mole-1.0.dist-info"
    package = path / "kit_mole"
    info.mkdir()
    package.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: kit-mole\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsparse]\nmole = kit_mole\n")
    (package / "__init__.py").touch()
    (package / "rules.py").write_text(source)
    monkeypatch.syspath_prepend(str(path))
