"""Whether a block's words are among those that the page's metadata gives as the story.

Many pages hold their story a second time, as ``articleBody`` of their JSON-LD: often the whole of
it, sometimes its beginning or a summary. So it is a signal for the story model, not the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["SIZE", "told_bins"]

_NOT_WORD: Final = re.compile(r"[\W_]+")
#: Markup and entities in the metadata's text.
_MARKUP: Final = re.compile(r"<[^<>]{0,2000}>|&[#\w]{1,12};")
#: A block is looked up by so many letters of its beginning.
_KEY: Final = 60
_HEAD: Final = 100
#: A shorter story told is most often a summary.
_LEAST: Final = 400
_LENGTHS: Final = 4
#: Bins: nothing told; then whether the block is told, by its rough length.
SIZE: Final = 1 + 2 * _LENGTHS


def told_bins(texts: Sequence[str], rough: Sequence[int], told: str | None) -> list[int]:
    """Return for each block the bin of whether its text is told; `rough` are lengths, 0 to 3."""
    whole = _folded(_MARKUP.sub(" ", told)) if told else ""
    if len(whole) < _LEAST:
        return [0] * len(texts)
    found = []
    for text, length in zip(texts, rough, strict=True):
        key = _folded(text[:_HEAD])[:_KEY]
        found.append(1 + (key != "" and key in whole) * _LENGTHS + length)
    return found


def _folded(text: str) -> str:
    return _NOT_WORD.sub("", text).lower()
