"""What a page says that it is, in words: the signals of the outcome that stand in no block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

__all__ = ["words_of_address", "words_of_title"]

_WORD: Final = re.compile("[a-z]{3,}")
_TITLE_WORD: Final = re.compile(r"\w+")
_LONGEST_NAME: Final = 30
_MOST: Final = 12
_DEEPEST: Final = 4


def words_of_address(url: str | None) -> Iterator[str]:
    """Yield the words of an address, each with the part of it that it stands in.

    ``host:`` for those before the site's own name, ``path:`` for those of the folders, ``name:``
    for the last part where it is short, as "about-us" is and a headline is not; and how deep it is,
    with how many words its last part has.
    """
    if url is None:
        yield "no-address"
        return
    try:
        parts = urlsplit(url.lower())
    except ValueError:  # a host in brackets that is no address
        return
    labels = (parts.hostname or "").split(".")[:-2]
    *folders, name = [part for part in parts.path.split("/") if part] or [""]
    yield from (f"host:{label}" for label in labels if label != "www")
    yield from dict.fromkeys(f"path:{word}" for folder in folders for word in _WORD.findall(folder))
    if len(name) < _LONGEST_NAME:
        yield from dict.fromkeys(f"name:{word}" for word in _WORD.findall(name))
    words = min((name.count("-") + name.count("_") + 1) // 2, _DEEPEST)
    yield f"depth:{min(len(folders), _DEEPEST)}:{words}"
    if any(map(str.isdigit, name)):
        yield "number"
    if parts.query:
        yield "query"


def words_of_title(title: str | None) -> Iterator[str]:
    """Yield the first words of a page's title; error pages and walls say there what they are."""
    words = _TITLE_WORD.findall((title or "").lower())[:_MOST]
    yield f"title-words:{min(len(words), _MOST) // 3}"
    yield from dict.fromkeys(f"title:{word}" for word in words)
