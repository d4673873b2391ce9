"""What stands inside a block and is none of its own: credits, names of the quoted, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

__all__ = ["cite_of", "credit_of", "language_of"]

#: Class names of the element that says who made a picture.
_CREDIT: Final = re.compile(
    r"(?<![a-z])(?:credits?|copyright|photographer|photo[-_]?by)(?![a-z])|[a-z]Credit\b|"
    r"[-_]?source(?:[-_]name)?(?![a-z-])",
    re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(r"(?<!\S)(?:lang|language|highlight-source)-([\w+#.-]{1,40})")
#: A caption has few elements and texts; more are not looked at.
_MOST: Final = 40
_LONGEST_CLASS: Final = 200


def credit_of(element: etree._Element, text: str) -> str | None:
    """Return the end of a figure's block that its markup says to be a credit, if any."""
    if _is_credit(element):
        return text
    return _end_in(filter(_is_credit, islice(element.iterdescendants(), _MOST)), text)


def cite_of(element: etree._Element, text: str) -> str | None:
    """Return the end of a quotation's block that its markup says to be who is quoted, if any."""
    inner = islice(element.iterdescendants(), _MOST)
    return _end_in((each for each in inner if each.tag == "cite"), text)


def _end_in(elements: Iterator[etree._Element], text: str) -> str | None:
    """Return the words of the first of some elements, if the text ends with them."""
    element = next(elements, None)
    if element is None:
        return None
    said = " ".join("".join(islice(element.itertext(), _MOST)).split())
    return said if said and text.endswith(said) else None


def _is_credit(element: etree._Element) -> bool:
    if element.tag == "cite":
        return True
    names = element.get("class")
    return names is not None and _CREDIT.search(names[:_LONGEST_CLASS]) is not None


def language_of(element: etree._Element) -> str | None:
    """Return the language that a listing, its ``<code>`` or its frame names in a class."""
    parent = element.getparent()
    for each in (element, next(element.iterchildren("code"), None), parent):
        found = _LANGUAGE.search(each.get("class") or "") if each is not None else None
        if found:
            return found[1]
    return None
