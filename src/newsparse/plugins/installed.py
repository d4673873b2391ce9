"""What is known of the installed plugins: `Registry`, with one `Plugin` for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Self

from attrs import field, frozen

from newsparse.errors import PluginError, UsageError
from newsparse.plugins.marks import MarkIndex
from newsparse.sites import Site

__all__ = ["Plugin", "Registry", "Stage", "State", "fold_name"]


class State(StrEnum):
    """What has become of an installed plugin."""

    #: Its sites are in use.
    ACTIVE = "active"
    #: Switched off by the user, and not imported.
    DISABLED = "disabled"
    #: It failed, or clashes with another; none of its sites is used.
    BROKEN = "broken"


class Stage(StrEnum):
    """Where a broken plugin failed."""

    #: It could not be imported.
    LOAD = "load"
    #: What it implements is no hook, or not with the hook's arguments.
    REGISTER = "register"
    #: Its hook raised.
    HOOK = "hook"
    #: Its hook returned something else than sites.
    SITES = "sites"
    #: It declares a host that another distribution declares too.
    CLASH = "clash"


@frozen
class Plugin:
    """One entry point of the group ``newsparse``."""

    #: Name of the entry point.
    name: str
    #: Name of the distribution that installed it.
    distribution: str
    version: str
    state: State = State.ACTIVE
    #: Its sites, in its own order; of a broken plugin those that it declared before it failed.
    sites: tuple[Site, ...] = ()
    #: ``None`` unless the plugin is broken.
    stage: Stage | None = None
    #: What went wrong and what to do, in a sentence; ``None`` unless the plugin is broken.
    error: str | None = None
    #: The exception behind `error`, if there was one.
    cause: BaseException | None = field(default=None, eq=False, repr=False)

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the hosts of all its sites."""
        return tuple(host for site in self.sites for host in site.hosts)

    @property
    def message(self) -> str:
        """Return the sentence that reports a broken plugin; empty for any other."""
        if self.error is None:
            return ""
        return (
            f"plugin {self.name!r} of {self.distribution} {self.version} is not used "
            f"({self.stage}): {self.error}"
        )


def fold_name(name: str) -> str:
    """Return the name of a publication without what differs between two ways to write it."""
    return "".join(filter(str.isalnum, name.casefold()))


@frozen
class Registry:
    """The sites that pages are looked up in, and where they come from."""

    #: In the order in which they are tried.
    sites: tuple[Site, ...] = ()
    #: Every installed plugin, by name of distribution, then of entry point.
    plugins: tuple[Plugin, ...] = ()
    #: What users should know and can repair: broken plugins, names that disable nothing.
    warnings: tuple[str, ...] = ()

    @cached_property
    def hosts(self) -> Mapping[str, Site]:
        """Return the site of each declared host; of two sites with one host, the first has it."""
        found: dict[str, Site] = {}
        for site in self.sites:
            for host in site.hosts:
                found.setdefault(host, site)
        return MappingProxyType(found)

    @cached_property
    def marks(self) -> MarkIndex:
        """Return the sites' fingerprints of text dumps, ready to be looked for."""
        return MarkIndex.of(self.sites)

    @cached_property
    def html_marks(self) -> MarkIndex:
        """Return the sites' fingerprints of HTML pages, ready to be looked for."""
        return MarkIndex.of(self.sites, "html")

    @cached_property
    def names(self) -> Mapping[str, Site]:
        """Return the site of each name, folded; a name that two sites have says nothing."""
        found: dict[str, list[Site]] = {}
        for site in self.sites:
            if not site.is_family:
                found.setdefault(fold_name(site.name), []).append(site)
        return MappingProxyType({name: some[0] for name, some in found.items() if len(some) == 1})

    @classmethod
    def of(cls, sites: Iterable[Site]) -> Self:
        """Return the registry of sites that a caller names; the first of two with one host has it.

        Raises `UsageError` when something else than sites is among them.
        """
        if isinstance(sites, Site) or not isinstance(sites, Iterable):
            msg = f"sites must be a collection of newsparse.Site, not {sites!r}: write sites=[…]"
            raise UsageError(msg)
        found = tuple(sites)
        for item in found:
            if not isinstance(item, Site):
                msg = f"sites must hold values of newsparse.Site only, and holds {item!r}"
                raise UsageError(msg)
        return cls(found)

    def origin(self, site: Site) -> str:
        """Return what opens a sentence about a site: the plugin it is of; "" if of none."""
        for plugin in self.plugins:
            if any(each is site for each in plugin.sites):
                return f"plugin {plugin.name!r} of {plugin.distribution} {plugin.version}: "
        return ""

    @property
    def broken(self) -> tuple[Plugin, ...]:
        """Return the plugins that failed."""
        return tuple(plugin for plugin in self.plugins if plugin.state is State.BROKEN)

    def check(self) -> None:
        """Raise `PluginError` for the first broken plugin, if there is one."""
        for plugin in self.broken:
            raise PluginError(plugin.message) from plugin.cause
