"""Trying the selectors and callables of a declaration on one page: `Reading`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, NamedTuple

from attrs import define, field
from lxml import etree

from newsparse.authors import Author
from newsparse.content import Image
from newsparse.declared.layouts import Choice, choose_layout
from newsparse.declared.view import Match, PageView
from newsparse.sites import PageRules, Selector, SelectorError, Site

__all__ = ["Find", "Reading", "read_declared"]

#: So many things that one selector finds are kept.
_MOST: Final = 5_000
_TEXTS: Final = (str,)
#: What a callable may return by itself, and not only in a list.
_SINGLE: Final = (str, Match, etree._Element, Author, dt.date, Image)  # noqa: SLF001 - the type's only name
#: What a callable may return for a field, besides elements.
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "authors": (str, Author),
    "published": (str, dt.date),
    "modified": (str, dt.date),
    "images": (str, Image),
    "body": (),
}


class Find(NamedTuple):
    """What one selector or callable of a field found."""

    #: The name shown in evidence and labels: "site:layout:field", or "site:field".
    rule: str
    matches: tuple[Match, ...]


@define
class Reading:
    """A declaration on its way through one page."""

    site: Site
    view: PageView
    choice: Choice
    #: What a callable or a selector did wrong, in plain sentences.
    faults: list[str] = field(factory=list)

    @property
    def owners(self) -> tuple[tuple[str, PageRules], ...]:
        """Return the declarations to try, each with the front of its rules' names."""
        own = (f"{self.site.name}:", self.site)
        layout = self.choice.layout
        if layout is None:
            return (own,)
        return ((f"{self.site.name}:{layout.name}:", layout), own)

    def finds(self, name: str) -> Iterator[Find]:
        """Yield what each selector and callable of a field finds, in order; none is empty."""
        for front, owner in self.owners:
            for pick in getattr(owner, name):
                matches = self.tried(pick, front + name, name)
                if matches:
                    yield Find(front + name, matches)

    def select(
        self, picks: Iterable[Any], rule: str, inside: etree._Element | None = None
    ) -> tuple[Match, ...]:
        """Return what the first of some selectors finds that finds anything."""
        for pick in picks:
            matches = self.tried(pick, rule, "", inside)
            if matches:
                return matches
        return ()

    def tried(
        self,
        pick: Selector | Callable[[PageView], object],
        rule: str,
        name: str,
        inside: etree._Element | None = None,
    ) -> tuple[Match, ...]:
        """Return what one selector or callable of a field finds; faults bear the rule's name."""
        if not isinstance(pick, Selector):
            return self._called(pick, rule, name)
        try:
            return tuple(self.view.find(pick, inside)[:_MOST])
        except SelectorError as error:
            self.fault(rule, str(error))
            return ()

    def _called(
        self, pick: Callable[[PageView], object], rule: str, name: str
    ) -> tuple[Match, ...]:
        """Return what a callable of a plugin returns, if it may return that."""
        try:
            answer = pick(self.view)
            if isinstance(answer, _SINGLE):
                answers: list[object] = [answer]
            else:
                # what is no collection raises here
                answers = [] if answer is None else list(answer)  # type: ignore[call-overload]
        except Exception as error:  # noqa: BLE001 - whatever a plugin does is its own
            self.fault(rule, f"{_name(pick)} failed ({type(error).__name__}: {error})")
            return ()
        found = []
        for each in answers[:_MOST]:
            match = _as_match(each, _TYPES.get(name, _TEXTS))
            if match is None:
                self.fault(rule, f"{_name(pick)} returned {each!r}, which is of no use there")
            elif match.value != "":
                found.append(match)
        return tuple(found)

    def fault(self, rule: str, what: str) -> None:
        """Note what went wrong, once."""
        line = f"{rule}: {what}"
        if line not in self.faults:
            self.faults.append(line)


def _as_match(value: Any, types: tuple[type, ...]) -> Match | None:  # noqa: ANN401 - of a plugin
    """Return one thing that a callable returned; ``None`` if it is of another type."""
    if isinstance(value, Match):
        return value
    if isinstance(value, etree._Element):  # noqa: SLF001 - the type's only name
        return Match(value) if isinstance(value.tag, str) else None
    if not isinstance(value, types):
        return None
    return Match(None, value.strip() if isinstance(value, str) else value)


def _name(pick: object) -> str:
    return f"{getattr(pick, '__name__', type(pick).__name__)}()"


def read_declared(site: Site, view: PageView) -> Reading:
    """Return the reading of a page by a site's declaration, with the layout of the page chosen."""
    faults: list[str] = []
    return Reading(site, view, choose_layout(site, view, faults), faults)
