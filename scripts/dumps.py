"""Pages with labelled blocks, made from a corpus of pages with gold bodies.

A corpus folder holds ``gold.jsonl`` (id, url, body or paragraphs) and ``pages/<id>.html.gz``; the
bench folder holds ``lines.py``, which cuts a page into the texts of its visible blocks. Nothing
of either is part of this repository.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from attrs import frozen

__all__ = ["CORPORA", "LabelledDump", "Row", "body_labels", "host_of", "read_corpus", "read_rows"]

#: The folders of gold pages that the models are fitted on.
CORPORA = ("n4k-dev", "publishers-dev", "readability", "wcxb-dev")

_WORD = re.compile(r"\w+")
#: Words of a run by which a block is found in the gold body.
_RUN = 4
#: Share of a block's runs that must occur in the gold body.
_SHARE = 0.6
#: Lines this many blocks away from the gold body are no part of it, whatever they say.
_REACH = 4


@frozen
class LabelledDump:
    """One page as the texts of its blocks, with what is known of it."""

    corpus: str
    id: str
    host: str
    texts: tuple[str, ...]
    gold: str
    #: Whether each block is part of the gold body.
    is_body: tuple[bool, ...]
    title: str | None


def host_of(url: str | None, default: str) -> str:
    """Return the host of `url` without ``www.``, by which pages are kept apart in tuning."""
    host = urlsplit(url or "").hostname
    return host.removeprefix("www.") if host else default


@frozen
class Row:
    """One page of a corpus, as it is stored."""

    id: str
    host: str
    data: bytes
    gold: str
    title: str | None
    url: str | None


def read_rows(folder: Path) -> Iterator[Row]:
    """Yield every page of a corpus folder that has a gold body."""
    # not splitlines(): the rarer separators of Unicode stand inside of JSON strings
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        gold = row.get("body") or "\n\n".join(row.get("paragraphs") or ())
        if gold:
            data = gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())
            host = host_of(row.get("url"), f"{folder.name}-{row['id']}")
            yield Row(row["id"], host, data, gold, row.get("title"), row.get("url"))


def read_corpus(folder: Path, bench: Path) -> Iterator[LabelledDump]:
    """Yield every page of a corpus folder that has a gold body, cut as the bench does it."""
    sys.path.insert(0, str(bench))
    from lines import blocks  # type: ignore[import-not-found]  # noqa: PLC0415 - the bench's own

    for row in read_rows(folder):
        texts = tuple(text for _, _, text in blocks(row.data))
        labels = tuple(body_labels(texts, row.gold))
        yield LabelledDump(folder.name, row.id, row.host, texts, row.gold, labels, row.title)


def body_labels(texts: tuple[str, ...], gold: str) -> list[bool]:
    """Return for each block whether its words are part of the gold body.

    Long blocks are found by their runs of four words, short ones by standing as a line of the
    gold body, near to a long one that is part of it; each line of gold is used as often as the
    body holds it.
    """
    words = _WORD.findall(gold.lower())
    runs = Counter(zip(*(words[shift:] for shift in range(_RUN)), strict=False))
    lines = Counter(" ".join(_WORD.findall(line.lower())) for line in gold.splitlines())
    labels = [_is_long_match(text, runs) for text in texts]
    anchors = [index for index, label in enumerate(labels) if label]
    if not anchors:
        return [bool(lines.get(" ".join(_WORD.findall(text.lower())))) for text in texts]
    for index, text in enumerate(texts):
        folded = " ".join(_WORD.findall(text.lower()))
        near = anchors[0] - _REACH <= index <= anchors[-1] + _REACH
        if not labels[index] and near and folded and lines[folded] > 0:
            lines[folded] -= 1
            labels[index] = True
    return labels


def _is_long_match(text: str, runs: Counter[tuple[str, ...]]) -> bool:
    words = _WORD.findall(text.lower())
    own = list(zip(*(words[shift:] for shift in range(_RUN)), strict=False))
    if len(own) < _RUN:
        return False
    found = [run for run in own if runs[run] > 0]
    if len(found) < _SHARE * len(own):
        return False
    for run in found:  # so that a teaser that repeats a paragraph is not found again
        runs[run] -= 1
    return True
