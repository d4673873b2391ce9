"""The quality of the body in text dumps of real pages, held to floors.

The pages are other people's, so they are not in the repository: the gate looks for them where
``NEWSPARSE_CORPUS`` says, or in ``../shared/corpus`` beside the repository, and is skipped where
there are none. Of each set every sixth page is made into a dump in three styles, with all its
menus and footers, and the words of `Article.text` are compared with those of the known body.

``floors.json`` holds for each set the number of pages, and the least mean word-F1 of each style:
0.015 below what was reached when it was last written, since one standard error of such a mean is
about 0.01. What falls below lost more than noise; what rises well above may raise the floor.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from statistics import mean
from typing import Any, Final

import lxml.html
import pytest
from attrs import frozen
from lxml import etree

import newsparse

ROOT: Final = Path(__file__).parents[2]
FLOORS: Final[dict[str, dict[str, float]]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)
#: Every page would take minutes.
STEP: Final = 6

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
_WORD: Final = re.compile(r"\w+")


@frozen
class Page:
    """A page as the texts of its visible blocks, and the words of its story."""

    texts: tuple[str, ...]
    gold: str


def _corpus() -> Path | None:
    named = os.environ.get("NEWSPARSE_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpus"
    return folder if folder.is_dir() else None


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 78, break_long_words=False, break_on_hyphens=False)


def _blocks(compressed: bytes) -> Iterator[str]:
    """Yield the text of each visible block of a page, in its order."""
    data = gzip.decompress(compressed)
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
    corpus = _corpus()
    if corpus is None or not (corpus / name).is_dir():
        pytest.skip(f"the corpus has no set {name!r} here")
    folder = corpus / name
    # not splitlines(): the rarer separators of Unicode stand inside of JSON strings
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    known = [row for row in rows if row.get("body") or row.get("paragraphs")]
    return tuple(
        Page(
            tuple(_blocks((folder / "pages" / f"{row['id']}.html.gz").read_bytes())),
            row.get("body") or "\n\n".join(row["paragraphs"]),
        )
        for row in known[::STEP]
    )


def _word_f1(found: str, gold: str) -> float:
    ours, theirs = (Counter(_WORD.findall(text.lower())) for text in (found, gold))
    both = (ours & theirs).total()
    return 2 * both / (ours.total() + theirs.total()) if both else 0.0


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
        scores = [_word_f1(text, page.gold) for text, page in zip(found, pages, strict=True)]
        assert mean(scores) >= FLOORS[name][style]
