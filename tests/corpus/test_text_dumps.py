"""The quality of the body in text dumps of real pages, held to floors.

`gate` says where the pages are. Each is made into a dump in three styles, with all its menus and
footers, and the words of `Article.text` are compared with those of the known body.

``floors.json`` holds for each set the number of pages, and the least mean word-F1 of each style:
0.015 below what was reached when it was last written, since one standard error of such a mean is
about 0.01. What falls below lost more than noise; what rises well above may raise the floor.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from statistics import mean
from typing import Final

import lxml.html
import pytest
from attrs import frozen
from gate import floors, gold_of, pages, word_f1
from lxml import etree

import newsparse

FLOORS = floors("floors.json")

STYLES: Final[dict[str, Callable[[Sequence[str]], str]]] = {
    "blank": lambda texts: "\n\n".join(texts) + "\n",
    "wet": lambda texts: "\n".join(texts) + "\n",
    "wrapped": lambda texts: "\n\n".join(map(_wrapped, texts)) + "\n",
}
_UNSEEN: Final = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select")
)
_INLINE: Final = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup"),
        *("time", "tt", "u", "var", "wbr", "nobr"),
    )
)


@frozen
class Page:
    """A page as the texts of its visible blocks, and the words of its story."""

    texts: tuple[str, ...]
    gold: str


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 78, break_long_words=False, break_on_hyphens=False)


def _blocks(data: bytes) -> Iterator[str]:
    """Yield the text of each visible block of a page, in its order."""
    try:
        data.decode()
        parser = lxml.html.HTMLParser(encoding="utf-8")
    except UnicodeDecodeError:
        parser = lxml.html.HTMLParser()
    parts: list[str] = []
    hidden = 0
    root = lxml.html.document_fromstring(data, parser=parser)
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if name and name not in _INLINE:
            yield from _flush(parts)
        if event == "start":
            hidden += name in _UNSEEN
            parts += [element.text or ""] * (not hidden)
        else:
            hidden -= event == "end" and name in _UNSEEN
            parts += [element.tail or ""] * (not hidden)
    yield from _flush(parts)


def _flush(parts: list[str]) -> Iterator[str]:
    text = " ".join("".join(parts).split())
    parts.clear()
    if text:
        yield text


@cache
def _pages(name: str) -> tuple[Page, ...]:
    return tuple(
        Page(tuple(_blocks(data)), gold_of(row)) for row, data in pages(name, with_gold=True)
    )


class TestBody:
    """The words of the story."""

    @pytest.mark.parametrize("name", FLOORS)
    @pytest.mark.parametrize("style", STYLES)
    def test_is_as_good_as_it_was(self, name: str, style: str) -> None:
        """The mean word-F1 of a set is not below its floor, with no plugin."""
        pages = _pages(name)
        assert len(pages) == FLOORS[name]["pages"]
        dumps = [STYLES[style](page.texts) for page in pages]
        found = [newsparse.parse(dump, kind="text", sites=()).text for dump in dumps]
        scores = [word_f1(text, page.gold) for text, page in zip(found, pages, strict=True)]
        assert mean(scores) >= FLOORS[name][style]
