"""The hooks: their signatures are a promise to plugins that are already published."""

from __future__ import annotations

import inspect
from types import ModuleType

import pluggy
import pytest

from newsparse import hookspecs
from newsparse.hookspecs import PROJECT, hookimpl
from newsparse.sites import Site

#: Every hook with its arguments. A hook may get more of them at the end, and never fewer.
SIGNATURES = {"newsparse_sites": ()}


def _manager(*plugins: object) -> pluggy.PluginManager:
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    for plugin in plugins:
        manager.register(plugin)
    return manager


class TestSpecifications:
    """What newsparse asks of plugins."""

    def test_are_these(self) -> None:
        """The hooks and their arguments are the ones that were released."""
        found = {
            name: tuple(inspect.signature(getattr(hookspecs, name)).parameters)
            for name in vars(_manager().hook)
            if not name.startswith("_")
        }
        assert found == SIGNATURES

    @pytest.mark.parametrize("name", SIGNATURES)
    def test_say_what_they_return(self, name: str) -> None:
        """Each hook is documented where it is specified."""
        assert (getattr(hookspecs, name).__doc__ or "").startswith("Return ")


class TestHookimpl:
    """`hookimpl`, the marker of a plugin's functions."""

    def test_makes_a_module_a_plugin(self) -> None:
        """A marked function of a module is called by the hook of its name."""
        site = Site("Example", ("example.com",))
        module = ModuleType("example")

        @hookimpl
        def newsparse_sites() -> list[Site]:
            return [site]

        vars(module)["newsparse_sites"] = newsparse_sites
        assert _manager(module).hook.newsparse_sites() == [[site]]

    def test_refuses_arguments_that_no_hook_has(self) -> None:
        """An implementation that asks for more than it is given is found out when registered."""
        module = ModuleType("example")

        @hookimpl
        def newsparse_sites(page: object) -> list[Site]:
            return [Site(str(page), ("example.com",))]

        vars(module)["newsparse_sites"] = newsparse_sites
        with pytest.raises(pluggy.PluginValidationError, match="newsparse_sites"):
            _manager(module)
