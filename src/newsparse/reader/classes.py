"""The classes that the reader tells apart: the roles, with those of a teaser's parts."""

from __future__ import annotations

from typing import Final

from newsparse.roles import Role

__all__ = ["BODY", "CLASSES", "DETAIL", "HEADLINE", "ROLE_OF_CLASS", "SUMMARY"]

#: The parts of a teaser; all are `Role.RELATED`.
HEADLINE: Final = "related"
SUMMARY: Final = "related_summary"
DETAIL: Final = "related_detail"
CLASSES: Final[tuple[str, ...]] = (*map(str, Role), SUMMARY, DETAIL)
BODY: Final = CLASSES.index(Role.BODY)
#: The role that each class stands for.
ROLE_OF_CLASS: Final = (*Role, Role.RELATED, Role.RELATED)
