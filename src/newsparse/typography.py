"""Characters that only say how a text is set: soft hyphens, and joiners without an effect.

A soft hyphen (U+00AD) marks where a word may be broken. The joiners, the space without width and
the word joiner (U+200B to U+200D, U+2060, and U+FEFF as it was once used) change nothing among
Latin, Greek and Cyrillic letters, but they do in Arabic, Persian and the scripts of India, between
emoji, and where they part the words of Thai: beside such characters they stay.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["plain"]

#: From Hebrew on, letters may change beside a joiner; punctuation and Latin letters with several
#: marks, which follow later, do not. From the arrows on stand emoji and the scripts of East Asia.
_CHANGED: Final = "\u0590-\u1cff\u2190-\U0010ffff"
_ALL: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
#: U+FEFF and U+2060 join nothing that changes.
_MERE: Final = re.compile(f"[\u00ad\u2060\ufeff]|(?<![{_CHANGED}])[\u200b-\u200d]+(?![{_CHANGED}])")


def plain(text: str) -> str:
    """Return `text` without soft hyphens, and without joiners that have no effect on it."""
    # most texts hold none: to look for each by itself is twenty times as fast as the pattern
    return _MERE.sub("", text) if any(map(text.__contains__, _ALL)) else text
