"""Roles that a declaration gives to elements and to lines: what a key of a mapping means.

A key is a role ("navigation"), a kind of boilerplate ("breadcrumb"), or a kind of the plugin's own
("newsparse-harbourpost:tides"), which is of role ``ui`` unless it stands in a pair behind its role:
``("subscribe", "newsparse-harbourpost:box")``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from newsparse.roles import BOILERPLATE_ROLES, ROLE_OF_KIND, Role
from newsparse.sites.converters import as_tuple
from newsparse.sites.selectors import as_picks

__all__ = ["ElementRole", "as_element_roles", "as_phrases", "role_of"]


@frozen
class ElementRole:
    """Selectors that give the blocks inside their elements a role."""

    #: The key as the plugin wrote it; see the module's docstring.
    key: Any
    selectors: Any

    @property
    def name(self) -> str:
        """Return the key as it is shown in the name of a rule."""
        return self.key[1] if isinstance(self.key, tuple) else str(self.key)


def role_of(key: object) -> tuple[Role, str | None] | None:
    """Return the role and the kind that a key means; ``None`` when it means none.

    The kind is ``None`` for the role's own.
    """
    if isinstance(key, tuple):
        return _pair(*key) if len(key) == 2 else None  # noqa: PLR2004 - a pair
    if not isinstance(key, str):
        return None
    if isinstance(key, Role):
        return key, None
    if key in ROLE_OF_KIND:
        return ROLE_OF_KIND[key], key
    if key in Role.__members__.values():
        return Role(key), None
    return (Role.UI, key) if _is_own(key) else None


def _pair(role: object, kind: object) -> tuple[Role, str | None] | None:
    if not isinstance(role, str) or role not in Role.__members__.values():
        return None
    found = Role(role)
    is_kind = isinstance(kind, str) and (_is_own(kind) or ROLE_OF_KIND.get(kind) is found)
    return (found, str(kind)) if is_kind and found in BOILERPLATE_ROLES else None


def _is_own(kind: str) -> bool:
    front, colon, name = kind.partition(":")
    return bool(front.strip() and colon and name.strip())


def as_element_roles(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    """Return a mapping of roles to selectors as a tuple, anything else as it is."""
    if not isinstance(value, Mapping):
        return as_tuple(value)
    return tuple(ElementRole(key, as_picks(picks)) for key, picks in value.items())


def as_phrases(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    """Return a mapping of kinds to lines as a tuple of pairs, anything else as it is."""
    if not isinstance(value, Mapping):
        return as_tuple(value)
    pairs = ((key, (lines,) if isinstance(lines, str) else lines) for key, lines in value.items())
    return tuple((key, as_tuple(lines)) for key, lines in pairs)
