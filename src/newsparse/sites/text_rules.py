"""Rules that give blocks of a site's text dumps a role: `TextRule`, and where they hold: `Zone`."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Final, NoReturn
from unicodedata import normalize

from attrs import Attribute, field, frozen

from newsparse.errors import SiteError
from newsparse.roles import METADATA_ROLES, ROLE_OF_KIND, Role
from newsparse.sites.converters import as_member, as_tuple

__all__ = ["FLAGS", "TextRule", "Zone", "fold_line", "reach", "tail_start"]

#: Marks that are no part of a label's words, in the form that NFKC gives them.
_EDGES: Final = " :*.!\"'“”‘’«»•·|>–—-"
#: A block may be this much longer than a line that it is: there may be marks at its edges.
_ROOM: Final = 16
#: How patterns are compiled.
FLAGS: Final = re.IGNORECASE | re.DOTALL


class Zone(StrEnum):
    """The part of a page in which a `TextRule` holds, seen from the body.

    The body is what the generic rules take for it, before a site's rules are asked. On a page where
    they find none, every block is in both zones.
    """

    #: Everywhere.
    ANY = "any"
    #: Before the first paragraph of the body.
    HEAD = "head"
    #: From the last third of the body on: with `n` blocks of body, the last n/3 of them (rounded
    #: up), all that stands between them, and all that follows; see `tail_start`.
    TAIL = "tail"


def tail_start(count: int) -> int:
    """Return which of `count` blocks of body, counted from 0, is the first in `Zone.TAIL`."""
    return count - -(-count // 3)


def fold_line(text: str) -> str:
    """Return a squeezed line without what differs between two prints of it: case, width, edges."""
    if text.isascii():
        return text.casefold().strip(_EDGES)
    # the two i of Turkish are one here, since its capitals do not come back as they were
    small = normalize("NFKC", text).casefold().replace("ı", "i").replace("i\u0307", "i")
    return " ".join(small.split()).strip(_EDGES)


def reach(line: str) -> int:
    """Return how long a block may be that is taken for a folded line.

    Outside of ASCII a letter may be written with its accents as characters of their own.
    """
    return len(line) * (1 if line.isascii() else 2) + _ROOM


def _as_role(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    return as_member(value, Role)


def _as_zone(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    return as_member(value, Zone)


@frozen(kw_only=True)
class TextRule:
    """A rule that gives blocks of a text dump a role.

    It claims a block whose text is one of `lines`, or is matched by `pattern` from end to end. Of
    several rules that do, a site's first one wins. Line breaks within the block count as spaces.
    """

    #: Name shown as the block's rule; short, lower case, words joined by "-".
    name: str = field(kw_only=False)
    role: Role = field(converter=_as_role)
    #: Whole blocks, compared without regard to case, spaces, and punctuation at either end.
    lines: tuple[str, ...] = field(default=(), converter=as_tuple)
    #: Regular expression for the whole block, case ignored, "." matching all: end it with ".*" to
    #: claim a block by its beginning. ``None`` when `lines` say it all.
    pattern: str | None = field(default=None)
    #: Boilerplate kind; ``None`` for the role's own.
    kind: str | None = field(default=None)
    zone: Zone = field(default=Zone.ANY, converter=_as_zone)
    #: `pattern` leaves longer blocks alone, in characters: a phrase inside a story is no label.
    max_length: int = field(default=1_000)
    _regex: re.Pattern[str] | None = field(init=False, repr=False, eq=False)
    #: `lines` in the form in which they are compared.
    folded_lines: frozenset[str] = field(init=False, repr=False, eq=False)

    @_regex.default
    def _compile(self) -> re.Pattern[str] | None:
        pattern: object = self.pattern
        if pattern is None:
            return None
        if not isinstance(pattern, str):
            self._refuse(f"pattern is {pattern!r}: give a regular expression as a string")
        try:
            return re.compile(pattern, FLAGS)
        except re.error as error:
            self._refuse(f"pattern {pattern!r} is no regular expression: {error}", error)

    @folded_lines.default
    def _fold_lines(self) -> frozenset[str]:
        lines: object = self.lines
        if not isinstance(lines, tuple):
            self._refuse(f"lines is {lines!r}: write lines=({lines!r},)")
        for line in lines:
            if not isinstance(line, str) or not fold_line(line):
                self._refuse(f"lines holds {line!r}: give the words of a whole block")
        return frozenset(fold_line(" ".join(line.split())) for line in lines)

    @name.validator
    def _check_name(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, str) or not value.strip():
            self._refuse(f"name is {value!r}: give a short name, as in 'newsletter-line'")

    @role.validator
    def _check_role(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, Role):
            self._refuse(f"role {value!r} is none of {', '.join(Role)}")

    @zone.validator
    def _check_zone(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, Zone):
            self._refuse(f"zone {value!r} is none of {', '.join(Zone)}")

    @pattern.validator
    def _check_pattern(self, _attribute: Attribute[Any], value: object) -> None:
        if value is None and not self.lines:
            self._refuse("it has neither lines nor a pattern: give one of them")
        if self._regex is not None and self._regex.fullmatch(""):
            self._refuse(f"pattern {value!r} matches an empty text: ask for some characters")

    @max_length.validator
    def _check_length(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, int) or value < 1:
            self._refuse(f"max_length is {value!r}: give a number of characters from 1")

    @kind.validator
    def _check_kind(self, _attribute: Attribute[Any], value: object) -> None:
        if value is None:
            return
        if not isinstance(value, str) or not (value in ROLE_OF_KIND or ":" in value):
            self._refuse(
                f"kind {value!r} is none of {', '.join(ROLE_OF_KIND)}; "
                "write a kind of your own as 'distribution:kind'"
            )
        if self.role in METADATA_ROLES or self.role in {Role.BODY, Role.RELATED}:
            self._refuse(f"kind {value!r} is for boilerplate, and {self.role} is none")
        if ROLE_OF_KIND.get(value, self.role) is not self.role:
            self._refuse(f"kind {value!r} is of role {ROLE_OF_KIND[value]}, not {self.role}")

    def _refuse(self, why: str, cause: Exception | None = None) -> NoReturn:
        msg = f"TextRule {self.name!r}: {why}"
        raise SiteError(msg) from cause

    def matches(self, text: str) -> bool:
        """Return whether the rule claims a block of this text, its zone apart."""
        text = text.replace("\n", " ")
        folded = fold_line(text)
        if folded in self.folded_lines and len(text) <= reach(folded):
            return True
        return self.has_match(text)

    def has_match(self, text: str) -> bool:
        """Return whether `pattern` matches a text that has no line breaks."""
        if self._regex is None or len(text) > self.max_length:
            return False
        return self._regex.fullmatch(text) is not None
