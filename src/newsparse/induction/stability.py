"""Whether the name of a class or an id is likely to last: `is_stable`, `is_of_looks`, `price`.

Names are made by people, by a content system for one page, or by a build tool for one version of a
style sheet. Those of the first kind last. A name of the second has a number in it; one of the third
has a known beginning, or letters that make no word. Names of utility style sheets say how something
looks, and change with its looks.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["is_of_looks", "is_stable", "price"]

#: What CSS reads as a name without escapes, and a person as words.
_NAME: Final = re.compile(r"-?[A-Za-z_][A-Za-z_-]*")
_LONGEST: Final = 48
#: How the names begin that build tools make.
_MADE: Final = re.compile(
    r"(?:css|sc|jsx|jss|svelte|emotion|styled|makeStyles|chakra|astro|data-v|tw)[-_]", re.IGNORECASE
)
#: How the names begin that a content system makes of what the page is about.
_OF_PAGE: Final = re.compile(
    r"(?:category|tag|postid|post-name|format|status|type|author|term|section|topic|lang|page-id)-",
    re.IGNORECASE,
)
#: States that a script sets and takes away.
_STATE: Final = re.compile(
    r"(?:is|has|js|no|lazy|loaded|active|open|opened|closed|visible|hidden|show|ng|wow|aos|fade"
    r"|animate|animated|sticky|first|last|even|odd|current|selected|hydrated)(?:[-_].*)?",
    re.IGNORECASE,
)
#: Parts of a name that say how something looks or where it happens to stand, not what it is.
_BY_LOOKS: Final = re.compile(r"(?:.*[-_])?(?:u|a|l|o|t|first|last|even|odd)[-_].*", re.IGNORECASE)
#: Names of utility style sheets, by their first part.
_UTILITY: Final = frozenset(
    {
        "absolute",
        "align",
        "bg",
        "block",
        "bold",
        "border",
        "bottom",
        "center",
        "clear",
        "clearfix",
        "col",
        "cols",
        "column",
        "container",
        "d",
        "fixed",
        "flex",
        "float",
        "font",
        "full",
        "gap",
        "grid",
        "h",
        "hide",
        "inline",
        "inner",
        "items",
        "justify",
        "large",
        "leading",
        "left",
        "lg",
        "list",
        "m",
        "max",
        "mb",
        "md",
        "min",
        "ml",
        "mr",
        "mt",
        "mx",
        "my",
        "not",
        "outer",
        "overflow",
        "p",
        "padding",
        "pb",
        "pl",
        "pr",
        "pt",
        "px",
        "py",
        "relative",
        "right",
        "rounded",
        "row",
        "rows",
        "shadow",
        "sm",
        "small",
        "space",
        "text",
        "top",
        "uppercase",
        "w",
        "whitespace",
        "width",
        "wrap",
        "wrapper",
        "xl",
        "xs",
        "z",
    }
)
_SEGMENT: Final = re.compile(r"[A-Za-z]+")
_VOWELS: Final = frozenset("aeiouyAEIOUY")
#: Letters in a row without a vowel that are no abbreviation any more.
_LEAST_WORD: Final = 5
#: So many capitals within so few letters are no words in camel case.
_CAPITALS: Final = 2
_SHORT: Final = 8


@lru_cache(maxsize=4_096)
def is_stable(name: str) -> bool:
    """Return whether a name looks made by a person, for more than one page and one version."""
    if len(name) > _LONGEST or _NAME.fullmatch(name) is None:
        return False
    if _MADE.match(name) or _OF_PAGE.match(name) or _STATE.fullmatch(name):
        return False
    return not any(map(_is_hash, _SEGMENT.findall(name)))


def _is_hash(segment: str) -> bool:
    if len(segment) >= _LEAST_WORD and not _VOWELS & set(segment):
        return True
    capitals = sum(letter.isupper() for letter in segment[1:])
    is_mixed = capitals < len(segment) - 1
    return is_mixed and capitals >= _CAPITALS and len(segment) <= _SHORT


def price(name: str) -> float:
    """Return what a stable name costs: the longer, and the more of looks, the more."""
    return len(name) / 12 + (_LOOKS_COST if is_of_looks(name) else 0.0)


def is_of_looks(name: str) -> bool:
    """Return whether a name says how something looks: two things may look the same."""
    first = re.split(r"[-_]", name.lower(), maxsplit=1)[0]
    return first in _UTILITY or _BY_LOOKS.fullmatch(name) is not None


_LOOKS_COST: Final = 6.0
