"""Collecting the installed plugins: from entry points to a `Registry`.

Each plugin is loaded, registered and asked on its own, so that one that fails takes no other with
it. What can go wrong is reported with the stage at which it did.
"""

from __future__ import annotations

import os
import re
import threading
import traceback
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Final

import pluggy
from attrs import evolve

from newsparse import hookspecs
from newsparse.errors import NewsparseError, PluginError
from newsparse.hookspecs import PROJECT
from newsparse.plugins.installed import Plugin, Registry, Stage, State
from newsparse.sites import Site

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["DISABLE", "collect", "registry"]

#: Name of the environment variable that names plugins not to be used, separated by commas.
DISABLE: Final = "NEWSPARSE_DISABLE"


class _Cache:
    """The registry of this process, once there is one, and the lock of the thread that makes it."""

    lock = threading.RLock()
    found: Registry | None = None
    is_busy = False


def registry(*, strict: bool = False) -> Registry:
    """Return the registry of the installed plugins; collected once in a process, by one thread.

    With `strict`, a broken plugin raises `PluginError`, each time; else it is in the result's
    `plugins` and `warnings`.
    """
    found = _Cache.found
    if found is None:
        with _Cache.lock:
            found = _Cache.found or _installed()
    if strict:
        found.check()
    return found


def _installed() -> Registry:
    # imported here because it costs more than all of newsparse, and not every run needs it
    from importlib.metadata import entry_points  # noqa: PLC0415 - see above

    if _Cache.is_busy:  # a plugin that parses a page while it is imported: it has no plugins yet
        return Registry()
    _Cache.is_busy = True
    try:
        disabled = os.environ.get(DISABLE, "").split(",")
        _Cache.found = collect(entry_points(group=PROJECT), disabled)
    finally:
        _Cache.is_busy = False
    return _Cache.found


def collect(entry_points: Iterable[EntryPoint], disabled: Iterable[str] = ()) -> Registry:
    """Return the registry of these entry points, in the order of distributions and of names.

    `disabled` names entry points or distributions that are not loaded; case, and which of "-", "_"
    and "." stands in a name, make no difference.
    """
    names = {_canonical(name): name.strip() for name in disabled if name.strip()}
    installed = sorted(((*_identity(entry), entry) for entry in entry_points), key=_order)
    found = [_collected(*each, names.keys()) for each in installed]
    plugins = tuple(_without_clashes(found))
    known = {_canonical(name) for plugin in plugins for name in (plugin.name, plugin.distribution)}
    unknown = [
        f"{DISABLE} names {names[name]!r}, and no installed plugin has that name"
        for name in sorted(names.keys() - known)
    ]
    broken = [plugin.message for plugin in plugins if plugin.state is State.BROKEN]
    sites = [site for item in plugins if item.state is State.ACTIVE for site in item.sites]
    return Registry(tuple(sites), plugins, (*broken, *unknown))


def _canonical(name: str) -> str:
    """Return a name as package indexes compare names."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def _identity(entry: EntryPoint) -> tuple[str, str]:
    """Return name and version of an entry point's distribution.

    Of one that was removed by halves, and of none, the module's name stands for it.
    """
    module = entry.value.partition(":")[0].partition(".")[0]
    if entry.dist is None:
        return module, "unknown"
    try:
        return entry.dist.name or module, entry.dist.version or "unknown"
    except Exception:  # noqa: BLE001 - what missing metadata raises differs between Pythons
        return module, "unknown"


def _order(installed: tuple[str, str, EntryPoint]) -> tuple[str, str, str]:
    distribution, _, entry = installed
    return _canonical(distribution), entry.name, entry.value


def _collected(
    distribution: str, version: str, entry: EntryPoint, disabled: AbstractSet[str]
) -> Plugin:
    plugin = Plugin(entry.name, distribution, version)
    if disabled & {_canonical(entry.name), _canonical(distribution)}:
        return evolve(plugin, state=State.DISABLED)
    stage = Stage.LOAD
    try:
        loaded = entry.load()
        stage = Stage.REGISTER
        manager = _registered(loaded)
        stage = Stage.HOOK
        returned = _asked(manager)
        stage = Stage.SITES
        sites = _checked(returned)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a plugin does is its own
        return _broken(plugin, stage, _describe(error), error)
    return evolve(plugin, sites=sites)


def _broken(plugin: Plugin, stage: Stage, error: str, cause: BaseException | None = None) -> Plugin:
    return evolve(plugin, state=State.BROKEN, stage=stage, error=error, cause=cause)


def _describe(error: BaseException) -> str:
    if isinstance(error, NewsparseError):
        return str(error)
    return traceback.format_exception_only(error)[-1].strip()


def _registered(loaded: object) -> pluggy.PluginManager:
    """Return a manager that holds this plugin alone, so that its hook can be called alone."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(loaded)
    callers = manager.get_hookcallers(loaded) or []
    if not callers:
        msg = "it implements no hook: mark its newsparse_sites() with @newsparse.hookimpl"
        raise PluginError(msg)
    for caller in callers:
        is_optional = all(impl.optionalhook for impl in caller.get_hookimpls())
        if not caller.has_spec() and not is_optional:
            msg = (
                f"it implements {caller.name!r}, which is no hook of this newsparse; "
                "a hook of a later one is marked @newsparse.hookimpl(optionalhook=True)"
            )
            raise PluginError(msg)
    return manager


def _asked(manager: pluggy.PluginManager) -> list[object]:
    if not manager.hook.newsparse_sites.get_hookimpls():
        return []
    # pluggy leaves out an answer of None, and there is one plugin to answer
    answers: list[object] = manager.hook.newsparse_sites()
    answer = answers[0] if answers else None
    if isinstance(answer, str) or not isinstance(answer, Iterable):
        msg = f"newsparse_sites() returned {answer!r}: return a list of newsparse.Site"
        raise PluginError(msg)
    return list(answer)


def _checked(returned: Sequence[object]) -> tuple[Site, ...]:
    """Return what a hook returned, if all of it is sites and no two of them share a host."""
    sites: list[Site] = []
    owners: dict[str, Site] = {}
    for item in returned:
        if not isinstance(item, Site):
            msg = f"newsparse_sites() returned {item!r} among its sites: it is no newsparse.Site"
            raise PluginError(msg)
        sites.append(item)
        for host in item.hosts:
            other = owners.setdefault(host, item)
            if other is not item:
                msg = f"its sites {other.name!r} and {item.name!r} both declare host {host!r}"
                raise PluginError(msg)
    return tuple(sites)


def _without_clashes(plugins: Sequence[Plugin]) -> Iterator[Plugin]:
    """Yield the plugins, those that declare a host of another one as broken: neither is right."""
    owners: dict[str, list[Plugin]] = {}
    for plugin in plugins:
        for host in plugin.hosts:
            owners.setdefault(host, []).append(plugin)
    for plugin in plugins:
        shared = [host for host in plugin.hosts if len(owners[host]) > 1]
        yield _clashing(plugin, shared, owners) if shared else plugin


def _clashing(plugin: Plugin, shared: Sequence[str], owners: dict[str, list[Plugin]]) -> Plugin:
    host = min(shared)
    others = [
        f"{other.distribution} {other.version} (plugin {other.name!r})"
        for other in owners[host]
        if other is not plugin
    ]
    error = (
        f"host {host!r} is declared by {' and '.join(others)} too: uninstall one of them, "
        f"or name it in {DISABLE}"
    )
    return _broken(plugin, Stage.CLASH, error)
