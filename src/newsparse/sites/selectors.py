"""Selectors: how a declaration names elements of a page, as CSS or as XPath.

A selector is text until it is used, so that importing newsparse loads neither lxml nor cssselect.
A `Site` checks all of its selectors when it is built. Most are plain (names, classes and ids,
inside each other) and are known to be right by their form, at some microseconds each; the others
are compiled, which loads both libraries (some 40 ms, once) and takes about 50 µs a selector.

CSS is what cssselect reads (CSS 3 without what needs a browser), with two additions: a group
(``h1, h2``) may end in ``::attr(name)``, which takes an attribute instead of the text. In XPath
the attribute is a step, ``//time/@datetime``, and ``re:test()`` and ``re:match()`` of EXSLT are
known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import frozen

if TYPE_CHECKING:
    from lxml import etree

__all__ = [
    "Compiled",
    "Part",
    "Selector",
    "SelectorError",
    "as_picks",
    "check",
    "compiled",
    "css",
    "some_of",
    "xpath",
]

_NAMESPACES: Final = {"re": "http://exslt.org/regular-expressions"}
#: So many compiled selectors are kept: those of a thousand sites, and of what callables write.
_MOST: Final = 20_000
#: What begins an XPath, written where CSS is expected.
_LOOKS_LIKE_XPATH: Final = re.compile(r"\(*(?:\.{0,2}/|descendant|ancestor|following|preceding)")
#: Names, classes and ids, inside each other or in a group: CSS that is checked by its form.
_NAME_FORM: Final = r"-?[A-Za-z_][\w-]*"
_COMPOUND: Final = rf"(?:(?:[A-Za-z]\w*|\*)(?:[.#]{_NAME_FORM})*|(?:[.#]{_NAME_FORM})+)"
_CHAIN: Final = rf"{_COMPOUND}(?:(?: > | ){_COMPOUND})*"
_PLAIN: Final = re.compile(rf"{_CHAIN}(?:, {_CHAIN})*(?:::attr\({_NAME_FORM}\))?", re.ASCII)
_FROM_ROOT: Final = re.compile(r"[\s(]*/")
_NAME: Final = re.compile(r"[A-Za-z_][\w:.-]*")


class SelectorError(ValueError):
    """A text is no selector; the message says why and what to write."""


@frozen
class Selector:
    """A CSS selector or an XPath that finds elements, or attributes of elements."""

    #: As the plugin wrote it.
    text: str
    #: "css" or "xpath".
    language: str = "css"

    def __str__(self) -> str:
        """Return the selector as a plugin writes it."""
        return self.text if self.language == "css" else f"xpath({self.text!r})"


def css(text: str) -> Selector:
    """Return a CSS selector; a plain string in a declaration means the same."""
    return Selector(text, "css")


def xpath(text: str) -> Selector:
    """Return an XPath: of elements, of attributes (``//time/@datetime``), or of a string."""
    return Selector(text, "xpath")


class Part(NamedTuple):
    """One selector of a group of CSS."""

    #: The selector as XPath.
    path: str
    #: The classes and ids that a page must have for it to find anything; empty where nothing is
    #: known. Most pages lack most of them, and to look for a name is much cheaper than to look
    #: through the page.
    needs: frozenset[str]
    #: The classes, and the name of the element, if it asks for nothing else.
    classes: frozenset[str] = frozenset()
    tag: str | None = None


class Compiled(NamedTuple):
    """A selector that is ready to be used."""

    find: etree.XPath
    #: The attribute that is taken of the elements found; ``None`` for their text.
    attribute: str | None
    #: Whether the answer is true or false, as of ``count(//p) > 3``.
    is_test: bool
    #: The selectors of a group of CSS; empty for an XPath.
    parts: tuple[Part, ...] = ()


def check(selector: Selector, *, inside: bool = False, is_test: bool = False) -> None:
    """Raise `SelectorError` unless a selector can be used.

    With `inside` it is looked for in one element of the page; with `is_test` it may be an XPath
    that is true or false.
    """
    text: object = selector.text
    if not isinstance(text, str) or not text.strip():
        msg = "it is blank or no string: write a selector, as in 'h1.title'"
        raise SelectorError(msg)
    if selector.language not in {"css", "xpath"}:
        msg = f"{selector.language!r} is no language of selectors: write css(…) or xpath(…)"
        raise SelectorError(msg)
    if selector.language == "css" and _PLAIN.fullmatch(text):
        return
    found = compiled(text, selector.language)
    if found.is_test and not is_test:
        msg = "it is true or false, and finds nothing: write a path of elements"
        raise SelectorError(msg)
    if inside and selector.language == "xpath" and _FROM_ROOT.match(text):
        msg = f"it begins at the root of the page: write xpath('.{text.lstrip(' (')}')"
        raise SelectorError(msg)


@lru_cache(maxsize=_MOST)
def compiled(text: str, language: str) -> Compiled:
    """Return a selector ready to be used. Raises `SelectorError` for a text that is none."""
    # imported here because `import newsparse` and text dumps do without them
    from lxml import etree  # noqa: PLC0415 - see above

    attribute, parts = _translated(text) if language == "css" else (None, ())
    path = " | ".join(part.path for part in parts) or text
    try:
        find = etree.XPath(path, namespaces=_NAMESPACES)
        # the type of what an XPath gives is the same on every page, and so are its mistakes
        answer: object = find(etree.Element("html"))
    except etree.XPathError as error:
        msg = f"it is no XPath ({error}): write one of elements, as in xpath('//h1')"
        raise SelectorError(msg) from error
    if isinstance(answer, float):
        msg = "it gives a number: write a path of elements, or compare the number with another"
        raise SelectorError(msg)
    return Compiled(find, attribute, isinstance(answer, bool), parts)


@lru_cache(maxsize=_MOST)
def some_of(parts: tuple[Part, ...]) -> etree.XPath:
    """Return what finds the elements of some selectors of a group, in the order of the page."""
    from lxml import etree  # noqa: PLC0415 - see `compiled`

    return etree.XPath(" | ".join(part.path for part in parts), namespaces=_NAMESPACES)


def _translated(text: str) -> tuple[str | None, tuple[Part, ...]]:
    """Return the attribute that a CSS selector takes, and its parts as XPath."""
    # imported here because `import newsparse` and text dumps do without it
    import cssselect  # noqa: PLC0415 - see above

    if _LOOKS_LIKE_XPATH.match(text.strip()):
        msg = f"it is an XPath: write xpath({text!r})"
        raise SelectorError(msg)
    translator = cssselect.HTMLTranslator()
    try:
        parts = cssselect.parse(text)
        paths = [translator.selector_to_xpath(part) for part in parts]
    except cssselect.SelectorError as error:
        msg = f"it is no CSS selector ({error}): write one, as in 'h1.title', or xpath('//h1')"
        raise SelectorError(msg) from error
    names = [_attribute(part.pseudo_element) for part in parts]
    # a group has one ending, which stands behind its last selector
    if any(name not in {None, names[-1]} for name in names):
        msg = "its parts take different attributes: write a tuple of selectors"
        raise SelectorError(msg)
    trees = [part.parsed_tree for part in parts]
    return names[-1], tuple(
        Part(path, frozenset(_needed(tree)), *_plain(tree))
        for path, tree in zip(paths, trees, strict=True)
    )


def _plain(tree: Any) -> tuple[frozenset[str], str | None]:  # noqa: ANN401 - see `_needed`
    """Return classes and name of a parsed selector of these alone; no classes for any other."""
    import cssselect.parser as css_trees  # noqa: PLC0415 - see `_translated`

    classes: set[str] = set()
    while isinstance(tree, css_trees.Class):
        classes.add(tree.class_name)
        tree = tree.selector
    if not isinstance(tree, css_trees.Element) or tree.namespace is not None:
        return frozenset(), None
    return frozenset(classes), tree.element and tree.element.lower()


def _needed(tree: Any) -> Iterator[str]:  # noqa: ANN401 - cssselect's own types are loaded late
    """Yield the classes and ids that each element found by a parsed selector is found by."""
    import cssselect.parser as css_trees  # noqa: PLC0415 - see `_translated`

    waiting = [tree]
    while waiting:
        each = waiting.pop()
        if isinstance(each, css_trees.Class):
            yield each.class_name
        elif isinstance(each, css_trees.Hash):
            yield each.id
        elif isinstance(each, css_trees.CombinedSelector):
            waiting.append(each.subselector)
        # what stands within :not() and its like need not be there
        waiting += [each.selector] if hasattr(each, "selector") else []


def _attribute(pseudo: Any) -> str | None:  # noqa: ANN401 - cssselect's own types are loaded late
    """Return the attribute that ``::attr(name)`` takes; ``None`` for a selector without ending."""
    if pseudo is None:
        return None
    arguments = getattr(pseudo, "arguments", ())
    name = "".join(str(token.value) for token in arguments)
    if getattr(pseudo, "name", None) == "attr" and _NAME.fullmatch(name):
        return name.lower()
    shown = pseudo if isinstance(pseudo, str) else getattr(pseudo, "name", "")
    msg = f"it ends in '::{shown}': write '::attr(name)' for an attribute, nothing for the text"
    raise SelectorError(msg)


def as_picks(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    """Return selectors and callables as a tuple, strings in it as CSS; anything else as it is."""
    if isinstance(value, str | Selector) or callable(value):
        return (_as_selector(value),)
    if isinstance(value, bytes) or not isinstance(value, Iterable):
        return value
    return tuple(_as_selector(item) for item in value)


def _as_selector(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    return Selector(value) if isinstance(value, str) else value
