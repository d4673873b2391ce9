"""From what a declaration found to elements with roles: `Marks`.

A block belongs to the nearest marked element around it. Where one element is marked twice, what
assigns a role comes before teasers, fields and the body, and a layout before its site.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from newsparse.declared.reading import Find, Reading
from newsparse.declared.teasers import Teaser, teasers_of
from newsparse.roles import Role
from newsparse.sites import role_of

if TYPE_CHECKING:
    from lxml import etree

    Element: TypeAlias = etree._Element  # noqa: SLF001 - the type's only name

__all__ = ["Mark", "Marks", "marks_of"]

#: The role of the blocks that print a field.
_ROLES: Final = {
    "title": Role.TITLE,
    "subtitle": Role.SUBTITLE,
    "authors": Role.BYLINE,
    "published": Role.DATE,
    "modified": Role.DATE,
    "section": Role.KICKER,
    "tags": Role.TAGS,
}


class Mark(NamedTuple):
    """What the blocks inside an element are."""

    #: ``None`` for the story: its blocks are body unless another rule claims them.
    role: Role | None
    rule: str
    kind: str | None = None
    #: For a teaser or the heading of its module, which of them; -1 for anything else.
    number: int = -1
    #: For a teaser: "title", "summary", "date", or "" for the rest; for the heading of a module,
    #: "module".
    part: str = ""


class Marks(NamedTuple):
    """All that a declaration says of a page's elements."""

    by_element: Mapping[Element, Mark]
    teasers: Sequence[Teaser]


def marks_of(reading: Reading, chosen: Mapping[str, Find]) -> Marks:
    """Return the marks of a page; `chosen` is what was taken for each field."""
    marks: dict[Any, Mark] = {}
    for front, owner in reading.owners:
        for rule in owner.roles:
            found = role_of(rule.key)
            if found is None:
                continue
            mark = Mark(found[0], f"{front}{rule.name}", found[1])
            for pick in rule.selectors:
                for match in reading.select((pick,), mark.rule):
                    marks.setdefault(match.element, mark)
    teasers = teasers_of(reading)
    _mark_teasers(teasers, marks)
    for name, role in _ROLES.items():
        if name in chosen:
            _mark_field(chosen[name], Mark(role, chosen[name].rule), marks)
    body = next(reading.finds("body"), None)
    if body is not None:
        for match in body.matches:
            marks.setdefault(match.element, Mark(None, body.rule))
    marks.pop(None, None)
    return Marks(marks, teasers)


def _mark_field(find: Find, mark: Mark, marks: dict[Any, Mark]) -> None:
    for element, value in find.matches:
        # an attribute may be that of an element around the whole story
        if value is None or (element is not None and element.tag == "time"):
            marks.setdefault(element, mark)


def _mark_teasers(teasers: Sequence[Teaser], marks: dict[Any, Mark]) -> None:
    for number, teaser in enumerate(teasers):
        rule = teaser.rule
        marks.setdefault(teaser.title, Mark(Role.RELATED, rule, None, number, "title"))
        for element in teaser.summary:
            marks.setdefault(element, Mark(Role.RELATED, rule, None, number, "summary"))
        for element in teaser.dated:
            marks.setdefault(element, Mark(Role.RELATED, rule, None, number, "date"))
        marks.setdefault(teaser.card, Mark(Role.RELATED, rule, None, number))
        if teaser.module is not None:
            label = Mark(Role.RELATED_LABEL, f"{rule}.module", None, number, "module")
            marks.setdefault(teaser.module, label)
