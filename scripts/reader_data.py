"""Pages with labelled blocks, as the reader sees them: what its weights are fitted on.

A corpus folder holds pages with gold bodies (see `dumps`); files ``roles-*.jsonl`` beside them give
pages whose blocks were labelled by hand. Each page is read as HTML, and as text dumps in several
styles. Nothing of either is part of this repository.
"""

from __future__ import annotations

import difflib
import gzip
import json
import random
import re
import sys
import textwrap
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

import crawler_markdown
from dumps import body_labels, host_of
from newsparse.decode import decode
from newsparse.dump import split
from newsparse.language import detect
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader.classes import CLASSES, DETAIL, HEADLINE, SUMMARY
from newsparse.reader.features import Features, Shown, features_of
from newsparse.roles import Role
from reader_fields import Answers
from reader_parts import part_of_dump, part_of_page, teasers_below

__all__ = [
    "FOLDS",
    "HTML_ALONE",
    "INVENTED",
    "SETS",
    "STYLES",
    "Example",
    "Source",
    "dumps_of",
    "examples_of",
    "fold_of",
    "read_sources",
]

_WORD = re.compile(r"\w+")
#: Longer pages are cut, for the sake of memory.
_MOST_BLOCKS = 1500
#: Sets with gold bodies, and what the body of a page of each counts for.
SETS = {
    "n4k-dev": 1.0,
    "publishers-dev": 1.0,
    "wcxb-dev": 1.0,
    "readability": 0.3,
    "postlight-dev": 0.5,
    "wcxb-dev-other": 0.4,
    "invented": 0.3,
    "walls": 0.0,
}
#: Pages that are no articles and have a text all the same: prose on an unusual page.
#: The words of lists, forums and shops would teach that teasers and comments are story.
_WITH_TEXT = frozenset({"article", "collection", "documentation", "product", "service"})
#: The class of a block of which only is known that it is none of the story.
_UNTOLD = ""
#: Kinds of invented pages without a story whose blocks teach roles as well; others of that kind
#: teach the outcome alone.
_WALLS = frozenset({"consent", "pur"})
STYLES = ("blank", "wet", "wrapped", "crawler")
_UNKNOWN = -1
FOLDS = 4
#: So many characters tell a page's language, and so many other pages may be named below it.
_SAMPLE = 4_000
_OTHERS = 7


_UNANSWERED: Final = Answers()


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
    title: str | None = None
    answers: Answers = _UNANSWERED
    #: Title and first paragraph of some other pages in the same language, of the same fold.
    others: tuple[tuple[str, str], ...] = ()

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
    #: "html", or the style of the dump; with " part" if it is a part of one.
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


def fold_of(source: Source) -> int:
    """Return the fold of a page; all pages of a host are in one."""
    return zlib.crc32(source.host.encode()) % FOLDS


def read_sources(corpora: Path) -> list[Source]:
    """Return every page of the corpora, each with some others beside it."""
    sources = list(_read_sources(corpora))
    languages = [detect(source.gold[:_SAMPLE]) if source.gold else None for source in sources]
    beside: dict[tuple[int, str | None], list[Source]] = defaultdict(list)
    for source, language in zip(sources, languages, strict=True):
        if source.title and source.paragraphs:
            beside[fold_of(source), language].append(source)
    chance = random.Random(1)  # noqa: S311 - repeatable, no secret
    found = []
    for source, language in zip(sources, languages, strict=True):
        near = [each for each in beside[fold_of(source), language] if each.host != source.host]
        chosen = chance.sample(near, min(_OTHERS, len(near)))
        others = tuple((each.title or "", each.paragraphs[0]) for each in chosen)
        found.append(evolve(source, others=others))
    return found


def _read_sources(corpora: Path) -> Iterator[Source]:
    labels = _labels(corpora)
    yield from _invented()
    for corpus in SETS:
        if corpus in INVENTED:
            continue
        for row in _lines(corpora / corpus / "gold.jsonl"):
            path = corpora / corpus / "pages" / f"{row['id']}.html.gz"
            labelled = labels.get((corpus, row["id"]))
            yield _source(corpus, row, gzip.decompress(path.read_bytes()), labelled)


def _invented() -> Iterator[Source]:
    """Yield walls, error pages and stories behind them, of invented words."""
    sys.path.insert(0, str(Path(__file__).parent / "walls"))
    from invented_pages import pages  # noqa: PLC0415 - its folder is known from here on

    for number, page in enumerate(pages()):
        is_article = page.outcome != "not_article"
        # the parts of their teasers are not told apart
        roles = tuple((_UNTOLD if role == HEADLINE else role, text) for role, text in page.roles)
        story = "\n\n".join(text for role, text in page.roles if role == Role.BODY)
        yield Source(
            "invented" if is_article else "walls",
            str(number),
            host_of(page.url, f"invented-{page.kind}-{page.language}"),
            page.url,
            page.html.encode(),
            story if is_article else "",
            (),
            page.kind,
            roles if is_article or page.kind in _WALLS else (),
            (),
            is_article,
            (),
        )


def _source(
    corpus: str,
    row: Mapping[str, Any],
    data: bytes,
    labelled: Mapping[str, Any] | None,
) -> Source:
    paragraphs = row.get("paragraphs") or ()
    gold = row.get("body") or "\n\n".join(paragraphs)
    page_type = row.get("page_type") or "article"
    related = labelled["related"] if labelled else ()
    return Source(
        corpus,
        row["id"],
        host_of(row.get("url"), f"{corpus}-{row['id']}"),
        row.get("url"),
        data,
        gold if page_type in _WITH_TEXT else "",
        tuple(paragraphs[place] for place in row.get("optional") or ()),
        page_type,
        tuple(_parts(labelled)) if labelled else (),
        tuple((post["title"], post["url"]) for post in related),
        labelled["is_article"] if labelled else None,
        tuple(paragraphs),
        row.get("title"),
        Answers(row.get("title"), tuple(row.get("authors") or ()), row.get("published")),
    )


#: Sets whose pages are read as HTML alone: what they teach is not asked of dumps.
HTML_ALONE = frozenset({"walls", "wcxb-dev-other"})
INVENTED = frozenset({"invented", "walls"})


def examples_of(source: Source, bench: Path) -> list[Example]:
    """Return a page as HTML and as a dump in each of the styles, and a part of it as both.

    What others cut out of a page, as readers and scrapers do, has little around the story.
    """
    found = [_html(source, source.data, "html")]
    if source.corpus not in HTML_ALONE:
        chance = random.Random(f"{source.corpus}/{source.id}")  # noqa: S311 - repeatable, no secret
        part = part_of_page(source.data, source.url, source.gold, chance)
        found.append(_html(source, part, "html part"))
        dumps = dict(dumps_of(source, bench))
        found += [_dumped(source, style, text) for style, text in dumps.items()]
        for style in chance.sample(STYLES, 2):
            text = part_of_dump(dumps[style], source.gold, source.title, chance)
            lines = teasers_below(source.others, source.gold, chance) if text else []
            text += "".join(_EDGES[style] + _line(line, style) for _, line in lines)
            found.append(_dumped(source, f"{style} part", text, lines))
    return [each for each in found if each is not None]


#: What stands between two blocks of each style.
_EDGES = {"blank": "\n\n", "wet": "\n", "wrapped": "\n\n", "crawler": "\n\n"}


def _line(text: str, style: str) -> str:
    return _filled(text) if style == "wrapped" else text


def _dumped(
    source: Source, style: str, text: str, more: Sequence[tuple[str, str]] = ()
) -> Example | None:
    """Return a dump; `more` are the class and the text of lines that were added to its end."""
    drafts = split(text)[:_MOST_BLOCKS]
    if not drafts:
        return None
    page = features_of(Shown(drafts))
    found = _example(source, style, [d.text for d in drafts], page.features)
    for (name, line), place in zip(reversed(more), reversed(range(len(drafts))), strict=False):
        if drafts[place].text != line:
            break
        found.story[place] = 0
        found.roles[place] = CLASSES.index(name) if name else _UNKNOWN
    return found


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
        texts = [_filled(text) for text in texts]
    return "\n\n".join(texts) + "\n"


def _filled(text: str) -> str:
    return textwrap.fill(text, 78, break_long_words=False, break_on_hyphens=False)


def _html(source: Source, data: bytes, form: str) -> Example | None:
    text = decode(data, declared=True).text
    read = read_page(Page(text, source.url, is_html=True))
    if not isinstance(read, HtmlPage) or not read.drafts:
        return None
    page = features_of(read.shown())
    return _example(source, form, [d.text for d in read.drafts], page.features)


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
    elif source.title and (story == 1).any():
        title = _fold(source.title)
        above = [at for at in range(int((story == 1).argmax())) if _fold(texts[at]) == title]
        roles[above[-1:]] = CLASSES.index(Role.TITLE)
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
    names = (each.most_common(1)[0][0] if each else _UNTOLD for each in votes)
    return [CLASSES.index(name) if name else _UNKNOWN for name in names]


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
