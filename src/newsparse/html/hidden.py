"""Which elements a page hides by their own attributes; what is in them is not visible either.

Counted as hidden are ``hidden`` (with any value, as ``until-found`` is closed at first), the
styles ``display: none`` and ``visibility: hidden`` or ``collapse`` in the element's own ``style``,
and a ``<dialog>`` that is not open. Visible stay ``aria-hidden`` alone, which browsers show; the
content of a closed ``<details>``, which a reader opens; and the root and the body whatever they
say, since pages hide themselves only until their scripts have run; and the parts of a page that
React sends late. Style sheets are not read.
"""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

__all__ = ["hidden_elements"]

# attributes are found by their own axis, a third of the cost of asking each element
_ASKED: Final = etree.XPath(
    "/descendant::*/@hidden/.. | /descendant::dialog[not(@open)]", smart_strings=False
)
_STYLED: Final = etree.XPath(
    "/descendant::*/@style[contains(., 'none') or contains(., 'hidden') or contains(., 'NONE')"
    " or contains(., 'collapse')]/..",
    smart_strings=False,
)
_HIDING: Final = {
    "display": frozenset({"none"}),
    "visibility": frozenset({"hidden", "collapse"}),
}
_NEVER: Final = frozenset({"html", "body"})
#: Ids of parts that come late in the page, and that React moves to their place as they arrive
#: (``<div hidden id="S:1">``, with a script behind it).
_LATE: Final = re.compile(r"S:[0-9a-f]+")


def hidden_elements(root: etree._Element) -> dict[etree._Element, None]:
    """Return the elements of a page that hide themselves, as the keys of a dict, in fixed order."""
    found = [*_ASKED(root), *filter(_is_styled, _STYLED(root))]
    return {
        element: None
        for element in found
        if element.tag not in _NEVER and not _LATE.fullmatch(element.get("id") or "")
    }


def _is_styled(element: etree._Element) -> bool:
    """Return whether the style of an element hides it; the last word on a property counts."""
    said: dict[str, str] = {}
    for declaration in (element.get("style") or "").lower().split(";"):
        name, _, value = declaration.partition(":")
        said[name.strip()] = value.partition("!")[0].strip()
    return any(said.get(name) in values for name, values in _HIDING.items())
