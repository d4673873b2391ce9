"""Where an element stands, for those who look a value up on the page."""

from __future__ import annotations

from itertools import islice
from typing import Final

from lxml import etree

__all__ = ["locate"]

_DEEPEST: Final = 256


def locate(element: etree._Element) -> str | None:
    """Return the XPath of an element; ``None`` for one so deep that a path says nothing."""
    is_deep = next(islice(element.iterancestors(), _DEEPEST, None), None) is not None
    return None if is_deep else str(element.getroottree().getpath(element))
