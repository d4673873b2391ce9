"""Pages with labelled blocks, as the reader sees them: what its weights are fitted on.

A corpus folder holds pages with gold bodies (see `dumps`); files ``roles-*.jsonl`` beside them give
pages whose blocks were labelled by hand. Each page is read as HTML, and as text dumps in several
styles. Nothing of either is part of this repository.
"""

from __future__ import annotations

import difflib
import gzip
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

import crawler_markdown
from dumps import body_labels, host_of
from newsparse.decode import decode
from newsparse.dump import split
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader.classes import CLASSES, DETAIL, HEADLINE, SUMMARY
from newsparse.reader.features import Features, Shown, features_of
from newsparse.roles import Role

__all__ = [
    "HTML_ALONE",
    "SETS",
    "STYLES",
    "Example",
    "Source",
    "dumps_of",
    "examples_of",
    "read_sources",
]

_WORD = re.compile(r"\w+")
#: Longer pages are cut, for the sake of memory.
_MOST_BLOCKS = 1500
#: Sets with gold bodies, and what a page of each counts for.
SETS = {
    "n4k-dev": 1.0,
    "publishers-dev": 1.0,
    "wcxb-dev": 1.0,
    "readability": 0.3,
    "postlight-dev": 0.5,
    "wcxb-dev-other": 0.0,
    "invented": 0.0,
}
#: Kinds of invented pages whose blocks teach roles as well; the others teach the outcome alone.
_ROLE_KINDS = frozenset({"consent", "pur", "story_dialog", "story_boxed", "gated"})
STYLES = ("blank", "wet", "wrapped", "crawler")
_UNKNOWN = -1


@frozen
class Source:
    """One page of the corpora with all that is known of it."""

    corpus: str
    id: str
    host: str
    url: str | None
    data: bytes
    #: The gold body; "" where none is known.
    gold: str
    #: Paragraphs that may be body or not.
    optional: tuple[str, ...]
    page_type: str
    #: (role, text, link) of each block and related posts, where the page was labelled by hand.
    blocks: tuple[tuple[str, str], ...] = ()
    #: Title and address of each teaser.
    related: tuple[tuple[str, str | None], ...] = ()
    is_article: bool | None = None
    paragraphs: tuple[str, ...] = ()

    @property
    def is_known_article(self) -> bool:
        """Return whether the page is an article, by its set or by those who labelled it."""
        return self.page_type == "article" if self.is_article is None else self.is_article

    @property
    def gold_blocks(self) -> tuple[tuple[str, str], ...]:
        """Return role and text of each block that was labelled by hand."""
        parts = {SUMMARY: HEADLINE, DETAIL: HEADLINE}
        return tuple((parts.get(role, role), text) for role, text in self.blocks)


@frozen
class Example:
    """A page as the reader sees it, with what is to be learnt."""

    source: Source
    #: "html", or the style of the dump.
    form: str
    texts: tuple[str, ...]
    features: Features
    #: 1 for a block of the story, 0 for none, -1 where it is not known.
    story: NDArray[np.int64]
    #: Place in `CLASSES`; -1 where it is not known.
    roles: NDArray[np.int64]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    # not splitlines(): the rarer separators of Unicode stand inside of JSON strings
    for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        yield json.loads(line)


def _labels(corpora: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the labelled pages by set and id; ``roles-dev`` are of the first set as well."""
    found = {}
    for path in sorted(corpora.glob("roles-*.jsonl")):
        name = path.stem.removeprefix("roles-")
        corpus = next(iter(SETS)) if name == "dev" else name
        for row in _lines(path):
            found[corpus, row["id"]] = row
    return found


def _parts(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield class and text of each block; of teasers, headline and summary are told apart."""
    titles = {_fold(post["title"]) for post in row["related"]}
    summaries = {_fold(text) for post in row["related"] for text in post["summary"]}
    long_titles = [title for title in titles if len(title) > _LEAST_TITLE]
    for role, text, *_ in row["blocks"]:
        if role != Role.RELATED:
            yield role, text
            continue
        folded = _fold(text)
        is_title = folded in titles or any(title in folded for title in long_titles)
        yield SUMMARY if folded in summaries else HEADLINE if is_title else DETAIL, text


#: A shorter title may stand in another line by chance.
_LEAST_TITLE = 12


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def read_sources(corpora: Path) -> Iterator[Source]:
    """Yield every page of the corpora."""
    labels = _labels(corpora)
    yield from _invented()
    for corpus, weight in SETS.items():
        if corpus == "invented":
            continue
        for row in _lines(corpora / corpus / "gold.jsonl"):
            path = corpora / corpus / "pages" / f"{row['id']}.html.gz"
            labelled = labels.get((corpus, row["id"]))
            yield _source(corpus, row, gzip.decompress(path.read_bytes()), labelled, weight)


def _invented() -> Iterator[Source]:
    """Yield walls, error pages and stories behind them, of invented words."""
    sys.path.insert(0, str(Path(__file__).parent / "walls"))
    from invented_pages import pages  # noqa: PLC0415 - its folder is known from here on

    for number, page in enumerate(pages()):
        yield Source(
            "invented",
            str(number),
            host_of(page.url, f"invented-{page.kind}-{page.language}"),
            page.url,
            page.html.encode(),
            "",
            (),
            page.kind,
            page.roles if page.kind in _ROLE_KINDS else (),
            (),
            page.outcome != "not_article",
            (),
        )


def _source(
    corpus: str,
    row: Mapping[str, Any],
    data: bytes,
    labelled: Mapping[str, Any] | None,
    weight: float,
) -> Source:
    paragraphs = row.get("paragraphs") or ()
    gold = row.get("body") or "\n\n".join(paragraphs)
    related = labelled["related"] if labelled else ()
    return Source(
        corpus,
        row["id"],
        host_of(row.get("url"), f"{corpus}-{row['id']}"),
        row.get("url"),
        data,
        gold if weight else "",
        tuple(paragraphs[place] for place in row.get("optional") or ()),
        row.get("page_type") or "article",
        tuple(_parts(labelled)) if labelled else (),
        tuple((post["title"], post["url"]) for post in related),
        labelled["is_article"] if labelled else None,
        tuple(paragraphs),
    )


#: Sets whose pages are read as HTML alone: what they teach is not asked of dumps.
HTML_ALONE = frozenset({"invented", "wcxb-dev-other"})


def examples_of(source: Source, bench: Path) -> list[Example]:
    """Return a page as HTML and as a dump in each of the styles."""
    found = [_html(source)]
    if source.corpus in HTML_ALONE:
        return [each for each in found if each is not None]
    for style, text in dumps_of(source, bench):
        drafts = split(text)[:_MOST_BLOCKS]
        if drafts:
            page = features_of(Shown(drafts))
            found.append(_example(source, style, [d.text for d in drafts], page.features))
    return [each for each in found if each is not None]


def dumps_of(source: Source, bench: Path) -> Iterator[tuple[str, str]]:
    """Yield the style and the text of each dump of a page."""
    sys.path.insert(0, str(bench))
    from lines import blocks  # type: ignore[import-not-found]  # noqa: PLC0415 - the bench's own

    texts = [text for _, text in source.blocks] or [
        text for _, _, text in blocks(source.data, source.url or "")
    ]
    for style in STYLES:
        if style == "crawler":
            yield style, crawler_markdown.dump(source.data, source.url or "")
        else:
            yield style, _dump(texts, style)


def _dump(texts: Sequence[str], style: str) -> str:
    if style == "wet":
        return "\n".join(texts) + "\n"
    if style == "wrapped":
        texts = [
            textwrap.fill(t, 78, break_long_words=False, break_on_hyphens=False) for t in texts
        ]
    return "\n\n".join(texts) + "\n"


def _html(source: Source) -> Example | None:
    text = decode(source.data, declared=True).text
    read = read_page(Page(text, source.url, is_html=True))
    if not isinstance(read, HtmlPage) or not read.drafts:
        return None
    page = features_of(read.shown())
    return _example(source, "html", [d.text for d in read.drafts], page.features)


def _example(source: Source, form: str, texts: list[str], features: Features) -> Example:
    if source.gold:
        story = np.array(body_labels(tuple(texts), source.gold), dtype=np.int64)
        if source.optional:
            doubtful = np.array(body_labels(tuple(texts), "\n".join(source.optional)))
            story[doubtful] = _UNKNOWN
    else:
        story = np.full(len(texts), _UNKNOWN)
    roles = np.full(len(texts), _UNKNOWN)
    if source.blocks:
        roles = np.array(_aligned(source.blocks, texts), dtype=np.int64)
    return Example(source, form, tuple(texts), features, story, roles)


def _aligned(gold: Sequence[tuple[str, str]], texts: Sequence[str]) -> list[int]:
    """Return the class of each text: that of most of its words in the labelled blocks."""
    votes: list[Counter[str]] = [Counter() for _ in texts]
    mine, theirs = [_fold(text) for text in texts], [_fold(text) for _, text in gold]
    matcher = difflib.SequenceMatcher(None, theirs, mine, autojunk=False)
    for name, a, b, c, d in matcher.get_opcodes():
        if name == "equal":
            for step in range(b - a):
                votes[c + step][gold[a + step][0]] += 1
        elif name == "replace":
            _vote(gold[a:b], texts[c:d], votes[c:d])
    return [CLASSES.index(each.most_common(1)[0][0]) if each else -1 for each in votes]


def _vote(
    gold: Sequence[tuple[str, str]], texts: Sequence[str], votes: Sequence[Counter[str]]
) -> None:
    labelled = [(word, role) for role, text in gold for word in _WORD.findall(text.lower())]
    ours = [(word, at) for at, text in enumerate(texts) for word in _WORD.findall(text.lower())]
    matcher = difflib.SequenceMatcher(
        None, [word for word, _ in labelled], [word for word, _ in ours], autojunk=False
    )
    for start, place, size in matcher.get_matching_blocks():
        for step in range(size):
            votes[ours[place + step][1]][labelled[start + step][1]] += 1
