"""What a plugin declares of a site: `Site`, with its rules for text dumps.

A declaration is data that is checked when it is built: a bad pattern is an error that names the
site, the field and the pattern, before any page is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from attrs import Attribute, field, frozen

from newsparse.errors import SiteError
from newsparse.roles import ROLE_OF_KIND, Role

__all__ = ["API_VERSION", "Fingerprint", "Site", "TextRule", "Zone"]

#: Version of the plugin interface; a site made for a later one is refused with a clear message.
API_VERSION = 1

#: A text whose fingerprints add up to this much is taken for the site's.
CERTAIN = 1.0


class Zone(StrEnum):
    """The part of a page in which a `TextRule` holds."""

    #: Everywhere.
    ANY = "any"
    #: From the first block to the first paragraph of the body.
    HEAD = "head"
    #: After the last paragraph of the body that no rule has claimed.
    TAIL = "tail"


def _compile(pattern: str, owner: object, name: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        msg = f"{type(owner).__name__}.{name}: {pattern!r} is no regular expression: {error}"
        raise SiteError(msg) from error


@frozen
class Fingerprint:
    """A mark by which a text dump without URL is known to be of a site."""

    #: Characters that must occur, compared without regard to case: a cheap first test.
    literal: str
    #: What it counts for; 1.0 is proof, and several weaker marks may add up to it.
    weight: float = CERTAIN
    #: Regular expression that must match too (case ignored); ``None`` when the literal will do.
    pattern: str | None = None
    _regex: re.Pattern[str] | None = field(init=False, repr=False, eq=False, hash=False)

    @literal.validator
    def _check(self, _attribute: Attribute[str], value: str) -> None:
        if not value.strip():
            msg = "Fingerprint.literal is blank: name some characters that only this site prints"
            raise SiteError(msg)

    @_regex.default
    def _compiled(self) -> re.Pattern[str] | None:
        return None if self.pattern is None else _compile(self.pattern, self, "pattern")

    def matches(self, text: str, folded: str) -> bool:
        """Return whether the mark occurs; `folded` is ``text.casefold()``, made once a page."""
        if self.literal.casefold() not in folded:
            return False
        return self._regex is None or self._regex.search(text) is not None


@frozen
class TextRule:
    """A rule that gives blocks of a text dump a role: the first rule that matches a block wins."""

    #: Name shown as the block's rule; short, lower case, words joined by "-".
    name: str
    #: Regular expression, searched in the block's text with case ignored; anchor it where it matters.
    pattern: str
    role: Role
    #: Boilerplate kind; ``None`` for the role's own.
    kind: str | None = None
    zone: Zone = Zone.ANY
    #: Blocks with more characters than this are left alone: a phrase inside a story is no label.
    max_length: int = 1_000
    _regex: re.Pattern[str] = field(init=False, repr=False, eq=False, hash=False)

    @kind.validator
    def _check_kind(self, _attribute: Attribute[str | None], value: str | None) -> None:
        if value is not None and value not in ROLE_OF_KIND and ":" not in value:
            msg = (
                f"TextRule {self.name!r}: kind {value!r} is none of {', '.join(ROLE_OF_KIND)}; "
                "write a kind of your own as 'distribution:kind'"
            )
            raise SiteError(msg)

    @_regex.default
    def _compiled(self) -> re.Pattern[str]:
        return _compile(self.pattern, self, "pattern")

    def matches(self, text: str) -> bool:
        """Return whether the rule claims a block of this text, its zone apart."""
        return len(text) <= self.max_length and self._regex.search(text) is not None


def _hosts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(value.strip().lower().rstrip(".") for value in values)


@frozen
class Site:
    """All that a plugin knows of one publication."""

    #: Name as the publication writes it; it becomes `Article.site`.
    name: str
    #: Host names, without scheme; each stands for its subdomains too.
    hosts: tuple[str, ...] = field(converter=_hosts)
    #: Marks of its text dumps; see `Fingerprint`.
    fingerprints: tuple[Fingerprint, ...] = field(default=(), converter=tuple)
    #: Rules for its text dumps, tried in order before the generic ones.
    text_rules: tuple[TextRule, ...] = field(default=(), converter=tuple)
    #: Version of the plugin interface that the site was written for.
    api_version: int = API_VERSION

    @name.validator
    def _check_name(self, _attribute: Attribute[str], value: str) -> None:
        if not value.strip():
            msg = "Site.name is blank: give the publication's name"
            raise SiteError(msg)

    @hosts.validator
    def _check_hosts(self, _attribute: Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
        for host in value:
            if not host or "/" in host or ":" in host or " " in host:
                msg = f"Site {self.name!r}: host {host!r} is no host name: write 'example.com'"
                raise SiteError(msg)

    @api_version.validator
    def _check_version(self, _attribute: Attribute[int], value: int) -> None:
        if value > API_VERSION:
            msg = (
                f"Site {self.name!r} was written for plugin interface {value}, and this newsparse "
                f"has {API_VERSION}: upgrade newsparse"
            )
            raise SiteError(msg)

    def likeness(self, text: str, folded: str) -> float:
        """Return how strongly a text looks like this site's, 0 to 1; 1 is taken for proof."""
        found = sum(mark.weight for mark in self.fingerprints if mark.matches(text, folded))
        return min(found, CERTAIN)
