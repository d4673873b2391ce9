"""Words as metadata holds them, put right; and how alike two pieces of text are."""

from __future__ import annotations

import html
import math
import re
import unicodedata
from functools import lru_cache
from typing import Final

from newsparse.typography import plain

__all__ = ["clean", "fold", "letters", "likeness", "overlap", "tokens"]

_LONGEST: Final = 2_000
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
#: Inline markup that content systems leave in the titles they hand on.
_TAG: Final = re.compile(
    r"</?(?:em|i|b|strong|span|br|p|a|sup|sub|u|mark|wbr|font|small|div|h[1-6])(?:\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
#: Characters without width, and those that text cannot be written with.
_UNSEEN: Final = re.compile("[\u200b\u200e\u200f\ud800-\udfff\x00-\x08\x0e-\x1f]")
_TOKEN: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\\W_]+")
_ASCII_TOKEN: Final = re.compile(r"[a-z0-9]+")
_NO_LETTER: Final = re.compile(r"[^a-z0-9]+")


def clean(text: str) -> str:
    """Return a value of metadata as it would be shown: entities and inline markup resolved.

    What was escaped twice is resolved twice. White space is folded; only the first 2,000
    characters count.
    """
    text = text[:_LONGEST]
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
    return fold(_TAG.sub(" ", text) if "<" in text else text)


def fold(text: str) -> str:
    """Return `text` with white space folded, and without what has no width."""
    if not (text.isascii() and text.isprintable()):
        text = _UNSEEN.sub("", plain(text))
    return " ".join(text.split())


# the names and titles of a page are compared with each other
@lru_cache(maxsize=512)
def letters(text: str) -> str:
    """Return the letters and digits of a text, folded: what two spellings of it share."""
    if text.isascii():
        return _NO_LETTER.sub("", text[:_LONGEST].lower())
    folded = unicodedata.normalize("NFKD", text[:_LONGEST]).casefold()
    return "".join(filter(str.isalnum, folded))


def tokens(text: str) -> list[str]:
    """Return the words of a text, folded; each character of Chinese, Japanese and Korean is one."""
    if text.isascii():
        return _ASCII_TOKEN.findall(text[:_LONGEST].lower())
    return _TOKEN.findall(unicodedata.normalize("NFKC", text[:_LONGEST]).casefold())


def overlap(some: list[str], others: list[str]) -> float:
    """Return which share of the shorter list's words the longer one has, from 0 to 1."""
    size = min(len(some), len(others))
    if size == 0:
        return 0.0
    both = set(some).intersection(others)
    return sum(min(some.count(word), others.count(word)) for word in both) / size


def likeness(some: list[str], others: list[str]) -> float:
    """Return how like two titles are, from 0 to 1: the shared words, less for unlike lengths."""
    if not some or not others:
        return 0.0
    lengths = sorted((len(some), len(others)))
    return overlap(some, others) * math.sqrt(lengths[0] / lengths[1])
