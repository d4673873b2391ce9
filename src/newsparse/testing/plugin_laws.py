"""The laws of an installed plugin as a test class: `laws_of_plugin`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsparse
from newsparse.plugins import Plugin, Registry, State, collect

__all__ = ["laws_of_plugin"]

_HOST = "newsparse"


def laws_of_plugin(name: str) -> type:
    """Return a class of tests that hold an installed plugin to what every plugin keeps.

    `name` is that of its entry point. The tests are bound to a name that pytest collects:
    ``TestPlugin = laws_of_plugin("example")``.

    - the entry point loads, and the hook gives sites;
    - nothing else that is installed declares one of its hosts;
    - its modules import public names of newsparse, and no module of it.
    """

    class PluginLaws:
        """The laws that the plugin is held to."""

        def test_is_installed_and_active(self) -> None:
            """Its entry point loads, and its hook gives one site or more."""
            plugin = _plugin(_registry(name), name)
            _hold(plugin.state is State.ACTIVE, plugin.message)
            _hold(bool(plugin.sites), f"the hook of plugin {name!r} gives no site")

        def test_clashes_with_no_other(self) -> None:
            """It is active beside all that is installed here."""
            plugin = _plugin(_registry(None), name)
            _hold(plugin.state is State.ACTIVE, plugin.message)

        def test_imports_public_names_only(self) -> None:
            """What it imports of newsparse is what newsparse promises to keep."""
            private = [found for path in _modules(name) for found in _private_imports(path)]
            _hold(not private, "these are not public names of newsparse: " + ", ".join(private))

    return PluginLaws


def _hold(law: bool, why: str) -> None:  # noqa: FBT001 - as in an assertion
    """Raise AssertionError unless the law holds; `assert` would be gone under ``python -O``."""
    if not law:
        raise AssertionError(why)


@cache
def _registry(name: str | None) -> Registry:
    """Return the installed plugins, or the one of that name alone."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow, and only needed in a test

    group = entry_points(group=_HOST)
    return collect(group if name is None else group.select(name=name))


def _plugin(registry: Registry, name: str) -> Plugin:
    found = [plugin for plugin in registry.plugins if plugin.name == name]
    _hold(bool(found), f"no installed distribution has an entry point {name!r} of {_HOST!r}")
    _hold(len(found) == 1, f"{len(found)} distributions have an entry point {name!r}")
    return found[0]


def _modules(name: str) -> Iterator[Path]:
    """Yield the files of the package, or the one file of the module, that the plugin is."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow, and only needed in a test
    from importlib.util import find_spec  # noqa: PLC0415 - as above

    for entry in entry_points(group=_HOST, name=name):
        top = entry.module.partition(".")[0]
        spec = find_spec(top)
        origin = None if spec is None else spec.origin
        _hold(origin is not None, f"the module {top!r} of plugin {name!r} is not there")
        path = Path(str(origin))
        yield from path.parent.rglob("*.py") if path.name == "__init__.py" else (path,)


def _private_imports(path: Path) -> Iterator[str]:
    """Yield what a module imports of newsparse without being promised it."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and not node.level:
            yield from _private_names(node, path)
        elif isinstance(node, ast.Import):
            modules = (alias.name for alias in node.names)
            yield from (f"{path.name}: {each}" for each in modules if each.startswith(f"{_HOST}."))


def _private_names(node: ast.ImportFrom, path: Path) -> Iterator[str]:
    module = node.module or ""
    if module == _HOST:
        names = (alias.name for alias in node.names)
        yield from (f"{path.name}: {each}" for each in names if each not in newsparse.__all__)
    elif module.startswith(f"{_HOST}."):
        yield f"{path.name}: {module}"
