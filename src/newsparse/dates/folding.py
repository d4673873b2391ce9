"""Words of a date, made comparable: case, accents' spelling and punctuation do not matter."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsparse.dates.spellings import CONNECTORS

__all__ = ["fold", "unaccented", "words_of"]

#: Signs that part words in dates; "°" and "º" are ordinals, and stay.
_BREAKS: Final = str.maketrans(
    dict.fromkeys(".,;:!|/\\()[]{}<>•·‧∙●■▪–—‒-_'’‘`´\"“”«»،、，。：；（）【】॰׳״*+&@~…", " ")
)
_COMBINING: Final = re.compile("[\u0300-\u036f]")


def words_of(text: str) -> list[str]:
    """Return the words of `text`, lower case and composed, without punctuation."""
    text = text.lower()
    if not text.isascii():
        # the capital I with a dot of Turkish leaves its dot behind when it is made small
        text = unicodedata.normalize("NFC", text).replace("i̇", "i")
    return text.translate(_BREAKS).split()


def fold(text: str) -> str:
    """Return what the tables of names are asked for: the words of `text` but for the connectors."""
    return " ".join(word for word in words_of(text) if word not in CONNECTORS)


def unaccented(text: str) -> str:
    """Return `text` without accents, as capitals are often printed; "ı" becomes "i"."""
    bare = _COMBINING.sub("", unicodedata.normalize("NFD", text)).replace("ı", "i")
    return unicodedata.normalize("NFC", bare)
