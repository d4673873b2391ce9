"""The words in class names, ids and roles, by which authors of pages say what a part is."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import Final

__all__ = ["words_of"]

#: Words of "articleBody", "article-body", "article__body--lead" and "ARTICLE_BODY".
_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
_SIZES: Final = range(3, 18)
#: Of longer attributes, as frameworks write them, only the beginning is read.
_LONGEST: Final = 300


def words_of(attribute: str, known: Container[str]) -> frozenset[str]:
    """Return the known words of a class name or id, in lower case.

    Words of fewer than 3 or more than 17 letters say nothing and are none. What is found for a
    ``frozenset`` is remembered for the next page.
    """
    if isinstance(known, frozenset):
        return _remembered(attribute[:_LONGEST], known)
    return _found(attribute[:_LONGEST], known)


def _found(attribute: str, known: Container[str]) -> frozenset[str]:
    words = map(str.lower, _WORD.findall(attribute))
    return frozenset([word for word in words if word in known and len(word) in _SIZES])


#: Pages of one site have the same names, and pages of different sites many in common.
_remembered: Final = lru_cache(maxsize=8_192)(_found)
