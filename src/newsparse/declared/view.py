"""A page as selectors and the callables of plugins see it: `PageView`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
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

    __slots__ = ("_by_name", "_metadata", "_root", "url")

    #: The URL that the caller handed over; ``None`` when there was none.
    url: str | None

    def __init__(self, root: Element, metadata: Metadata, url: str | None = None) -> None:
        """Show the page below `root`."""
        self._root, self._metadata, self.url = root, metadata, url
        self._by_name: dict[str, dict[int, Element]] | None = None

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
        return frozenset(self._named)

    @property
    def _named(self) -> Mapping[str, dict[int, Element]]:
        """Return the elements of each class and id, by their place among those that have any."""
        if self._by_name is None:
            self._by_name = _by_name_below(self._root)
        return self._by_name

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
            named = self._named.keys()
            parts = tuple(part for part in ready.parts if part.needs <= named)
            if not parts:
                return []
            if inside is None and all(part.plain for part in parts):
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
        found: dict[int, Element] = {}
        for part in parts:
            for place, element in self._named[min(part.needs)].items():
                if _is_plain(element, part):
                    found[place] = element
        return [found[place] for place in sorted(found)]


def _by_name_below(root: Element) -> dict[str, dict[int, Element]]:
    # imported here because it imports lxml, and this module must not
    from lxml import etree  # noqa: PLC0415 - see above

    marked: Any = etree.XPath("//*[@class or @id]", smart_strings=False)(root)
    found: defaultdict[str, dict[int, Element]] = defaultdict(dict)
    for place, element in enumerate(marked):
        for name in _classes(element):
            found[name][place] = element
        id_ = element.get("id")
        if id_:
            # an id is one name, but a sloppy page writes several into it
            for name in {id_, *id_.split()}:
                found[name][place] = element
    return dict(found)


def _classes(element: Element) -> Sequence[str]:
    """Return the classes of an element, parted by what XPath knows as white space."""
    names = element.get("class")
    return names.translate(_BLANKS).split(" ") if names else ()


_BLANKS: Final = {ord(blank): " " for blank in "\t\r\n"}


def _is_plain(element: Element, part: Part) -> bool:
    """Return whether an element is what a plain selector asks for."""
    tag, ids, classes = part.plain or (None, frozenset(), frozenset())
    return (
        tag in {None, element.tag}
        and (not ids or ids == {element.get("id")})
        and (not classes or classes.issubset(_classes(element)))
    )


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
