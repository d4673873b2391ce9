"""A page as selectors and the callables of plugins see it: `PageView`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from newsparse.sites import Part, Selector, SelectorError, compiled, some_of

if TYPE_CHECKING:
    from lxml import etree

    from newsparse.metadata import Metadata

    Element: TypeAlias = etree._Element  # noqa: SLF001 - the type's only name

__all__ = ["Match", "PageView"]

#: So much of an element's text is returned.
_LONGEST: Final = 20_000


class Match(NamedTuple):
    """One thing that a selector or a callable found."""

    #: The element, or the one whose attribute or text was taken; ``None`` for what has none.
    element: Element | None
    #: The attribute, the text, or the value that a callable returned; ``None`` when the element
    #: itself was found.
    value: Any = None


class PageView:
    """An HTML page as the callables of plugins see it: to be read, never to be changed.

    Selectors are strings (CSS), ``css(…)`` or ``xpath(…)``. Elements are lxml's: they have ``tag``,
    ``text``, ``get(name)`` and may be returned as they are.
    """

    __slots__ = ("_classes", "_marked", "_metadata", "_names", "_root", "url")

    #: The URL that the caller handed over; ``None`` when there was none.
    url: str | None

    def __init__(self, root: Element, metadata: Metadata, url: str | None = None) -> None:
        """Show the page below `root`."""
        self._root, self._metadata, self.url = root, metadata, url
        self._names: frozenset[str] | None = None
        # the values of all attributes "class", and later the elements that have one; in order
        self._classes: Sequence[str] = ()
        self._marked: Sequence[Element] | None = None

    @property
    def base(self) -> str | None:
        """Return the address that the page's links are relative to."""
        return self._metadata.links.base or self.url

    @property
    def canonical_url(self) -> str | None:
        """Return the address that the page gives as its own; ``None`` when it gives none."""
        return self._metadata.links.canonical

    @property
    def json_ld(self) -> Mapping[str, Any]:
        """Return the article of the page's JSON-LD as written; empty when there is none."""
        node = self._metadata.json_ld.article
        return {} if node is None else node.data

    @property
    def names(self) -> frozenset[str]:
        """Return the classes and ids of all elements of the page."""
        if self._names is None:
            self._classes = _all(self._root, "//@class")
            values = {*self._classes, *_all(self._root, "//@id")}
            words = chain.from_iterable(map(str.split, values))
            self._names = frozenset(chain(values, words))
        return self._names

    def meta(self, name: str) -> str | None:
        """Return the content of the first ``<meta>`` of a name or property; ``None`` if none."""
        found = self._metadata.meta.first(name.lower())
        return None if found is None else found.content

    def has(self, selector: str | Selector) -> bool:
        """Return whether a selector finds anything; an XPath may be true or false itself."""
        return bool(self.find(selector))

    def elements(
        self, selector: str | Selector, inside: Element | None = None
    ) -> tuple[Element, ...]:
        """Return the elements that a selector finds, in order; `inside` one element or the page."""
        found = (match.element for match in self.find(selector, inside))
        return tuple(element for element in found if element is not None)

    def text(self, selector: str | Selector, inside: Element | None = None) -> str | None:
        """Return the first text or attribute that a selector finds; ``None`` if it finds none."""
        return next(iter(self.texts(selector, inside)), None)

    def texts(self, selector: str | Selector, inside: Element | None = None) -> tuple[str, ...]:
        """Return the texts or attributes that a selector finds, without those that are blank."""
        found = (self.text_of(match) for match in self.find(selector, inside))
        return tuple(text for text in found if text)

    def text_of(self, found: Element | Match, longest: int = _LONGEST) -> str:
        """Return the words of an element, white space folded; of a ``<meta>``, its content.

        At most `longest` characters are returned.
        """
        # imported here because it imports lxml, and this module must not
        from newsparse.html.element_text import text_of  # noqa: PLC0415 - see above

        element, value = found if isinstance(found, Match) else (found, None)
        if value is not None:
            return " ".join(str(value).split())[:longest]
        if element is None:
            return ""
        if element.tag == "meta":
            return " ".join((element.get("content") or "").split())[:longest]
        return text_of(element, longest)

    def find(self, selector: str | Selector, inside: Element | None = None) -> list[Match]:
        """Return what a selector finds, in the order of the page.

        Raises `SelectorError`, a ``ValueError``, for a selector that cannot be used.
        """
        if isinstance(selector, str):
            selector = Selector(selector)
        if not isinstance(selector, Selector):
            msg = f"{selector!r} is no selector: write CSS in a string, css(…) or xpath(…)"
            raise SelectorError(msg)
        ready = compiled(selector.text, selector.language)
        find: Any = ready.find
        if ready.parts:
            parts = tuple(part for part in ready.parts if part.needs <= self.names)
            if not parts:
                return []
            if inside is None and all(part.classes for part in parts):
                find = partial(self._plainly, parts)
            elif len(parts) < len(ready.parts):
                find = some_of(parts)
        context = self._root if inside is None else inside
        try:
            answer: Any = find(context)
        except Exception as error:
            msg = f"{selector!s} cannot be used on this page: {error}"
            raise SelectorError(msg) from error
        if isinstance(answer, bool):
            return [Match(context)] if answer else []
        if isinstance(answer, str):
            return [Match(None, str(answer))] if answer.strip() else []
        found = (_match(item, ready.attribute) for item in answer)
        return [match for match in found if match is not None]

    def _plainly(self, parts: Sequence[Part], _context: Element) -> list[Element]:
        """Return the elements of plain selectors, in order: without going through the page."""
        if self._marked is None:
            self._marked = _all(self._root, "//*[@class]")
        places = {
            place
            for part in parts
            for place in _with(min(part.classes), self._classes)
            if _is_plain(self._marked[place], part)
        }
        return [self._marked[place] for place in sorted(places)]


def _all(root: Element, path: str) -> list[Any]:
    # imported here because it imports lxml, and this module must not
    from lxml import etree  # noqa: PLC0415 - see above

    found: Any = etree.XPath(path, smart_strings=False)(root)
    return list(found)


def _with(name: str, values: Sequence[str]) -> list[int]:
    """Return the places of the values that hold a name, or a longer one with it inside."""
    return [place for place, value in enumerate(values) if name in value]


def _is_plain(element: Element, part: Part) -> bool:
    """Return whether an element is what a plain selector asks for."""
    names = _BLANKS.split(element.get("class") or "")
    return part.tag in {None, element.tag} and part.classes.issubset(names)


#: What XPath knows as white space.
_BLANKS: Final = re.compile(r"[ \t\r\n]+")


def _match(item: Any, attribute: str | None) -> Match | None:  # noqa: ANN401 - of lxml's XPath
    """Return one result of an XPath; ``None`` for an attribute or a text that is blank."""
    if isinstance(item, str):
        owner = item.getparent()  # type: ignore[attr-defined] # lxml's strings know their element
        if getattr(item, "is_tail", False) and owner is not None:
            owner = owner.getparent()
        return Match(owner, str(item)) if item.strip() else None
    if not isinstance(getattr(item, "tag", None), str):
        return None
    if attribute is None:
        return Match(item)
    value = item.get(attribute)
    return Match(item, value) if value and value.strip() else None
