"""What the gates over real pages share: where the pages are, and how a body is scored.

The pages are other people's, so they are not in the repository: they are looked for where
``NEWSPARSE_CORPUS`` says, or in ``../shared/corpus`` beside the repository, and a gate is skipped
where there are none. Of each set every sixth page is read; all of them would take minutes.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

__all__ = ["STEP", "Row", "floors", "gold_of", "pages", "word_f1"]

ROOT: Final = Path(__file__).parents[2]
STEP: Final = 6
_WORD: Final = re.compile(r"\w+")

#: What a set tells of a page: its id, its address, and the answers.
Row = dict[str, Any]


def floors(name: str) -> dict[str, dict[str, float]]:
    """Return the floors of each set, from a file beside the gates."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return dict(json.loads(text))


def _corpus() -> Path | None:
    named = os.environ.get("NEWSPARSE_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpus"
    return folder if folder.is_dir() else None


def gold_of(row: Row) -> str:
    """Return the known body of a page; empty when none is known."""
    return str(row.get("body") or "\n\n".join(row.get("paragraphs") or ()))


def pages(name: str, *, with_gold: bool) -> Iterator[tuple[Row, bytes]]:
    """Yield every sixth page of a set, or of those of its pages whose body is known."""
    corpus = _corpus()
    if corpus is None or not (corpus / name).is_dir():
        pytest.skip(f"the corpus has no set {name!r} here")
    # not splitlines(): the rarer separators of Unicode stand inside of JSON strings
    lines = (corpus / name / "gold.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    rows: list[Row] = [json.loads(line) for line in lines]
    for row in [row for row in rows if not with_gold or gold_of(row)][::STEP]:
        packed = (corpus / name / "pages" / f"{row['id']}.html.gz").read_bytes()
        yield row, gzip.decompress(packed)


def word_f1(found: str, gold: str) -> float:
    """Return the F1 of the words of a text against those of the known one, order aside."""
    ours, theirs = (Counter(_WORD.findall(text.lower())) for text in (found, gold))
    both = (ours & theirs).total()
    return 2 * both / (ours.total() + theirs.total()) if both else 0.0
