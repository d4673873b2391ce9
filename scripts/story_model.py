"""Fitting and scoring of the story model, the same for text dumps and for HTML pages.

Pages are kept apart by host. The second reading is fitted on scores of models that had not seen
the page's host, as it will meet them at run time.
"""

from __future__ import annotations

import re
import statistics
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from attrs import frozen
from logistic import Floats, Ints, Model, fit

from newsparse.classify.body import NEAR_BEST

__all__ = ["FOLDS", "THRESHOLDS", "Example", "Pair", "Shape", "fit_pair", "fold_of"]
__all__ += ["importance_of", "render", "report", "score", "truth_of"]

_WORD = re.compile(r"\w+")
#: Scores from which on a block is taken, tried on held-out pages.
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5)
FOLDS = 4
#: All blocks of a page together weigh as much as those of any other.
_PAGE_WEIGHT = 100.0
#: Smaller weights of words are as good as none.
_LEAST_WEIGHT = 0.05


@frozen
class Example:
    """A page, or a part of it, as the model sees it."""

    corpus: str
    host: str
    gold: str
    texts: tuple[str, ...]
    bins: Ints
    truth: Floats
    #: Bins of the second reading, of the scores of the first.
    view: Callable[[Floats], Ints]
    words: tuple[frozenset[str], ...] | None = None


@frozen
class Shape:
    """What the models of one kind of page are made of."""

    #: Name and number of bins of each signal of the two readings.
    alone: tuple[tuple[str, int], ...]
    joint: tuple[tuple[str, int], ...]
    penalties: tuple[float, float]
    #: So many hosts must use a word for it to be kept; 0 for no words at all.
    least_hosts: int = 0


@frozen
class Pair:
    """The models of the first and the second reading."""

    alone: Model
    joint: Model

    def scores(self, page: Example) -> Floats:
        """Return how likely each block of a page is part of the story."""
        return self.joint.scores(page.view(self.alone.scores(page.bins, page.words)))


def truth_of(is_body: Sequence[bool]) -> Floats:
    """Return labels as numbers."""
    return np.array(is_body, dtype=float)


def importance_of(texts: Sequence[str]) -> Floats:
    """Return what each block of a page counts for: long ones more, all together the same."""
    words = np.sqrt([len(text.split()) + 0.5 for text in texts])
    weights: Floats = words / words.sum() * _PAGE_WEIGHT
    return weights


def fold_of(page: Example, salt: str = "", folds: int = FOLDS) -> int:
    """Return the fold of a page, which is that of its host."""
    return zlib.crc32((page.host + salt).encode()) % folds


def _vocabulary(pages: Sequence[Example], least: int) -> list[str]:
    hosts: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for words in set(page.words or ()):
            for word in words:
                hosts[word].add(page.host)
    return sorted(word for word, used in hosts.items() if len(used) >= least)


def _fit_alone(pages: Sequence[Example], shape: Shape) -> Model:
    with_words = shape.least_hosts > 0
    return fit(
        np.concatenate([page.bins for page in pages]),
        np.concatenate([page.truth for page in pages]),
        np.concatenate([importance_of(page.texts) for page in pages]),
        [size for _, size in shape.alone],
        penalty=shape.penalties[0],
        words=[each for page in pages for each in page.words or ()] if with_words else None,
        vocabulary=_vocabulary(pages, shape.least_hosts) if with_words else (),
    )


def fit_pair(pages: Sequence[Example], shape: Shape) -> Pair:
    """Return both models; the second is fitted on scores of pages that the first had not seen."""
    unseen: dict[int, Ints] = {}
    for fold in range(3):
        model = _fit_alone([page for page in pages if fold_of(page, "alone", 3) != fold], shape)
        for number, page in enumerate(pages):
            if fold_of(page, "alone", 3) == fold:
                unseen[number] = page.view(model.scores(page.bins, page.words))
    joint = fit(
        np.concatenate([unseen[number] for number in range(len(pages))]),
        np.concatenate([page.truth for page in pages]),
        np.concatenate([importance_of(page.texts) for page in pages]),
        [size for _, size in shape.joint],
        penalty=shape.penalties[1],
    )
    return Pair(_fit_alone(pages, shape), joint)


def _word_f1(words: Counter[str], gold: Counter[str]) -> float:
    both = sum((words & gold).values())
    return 2 * both / (sum(words.values()) + sum(gold.values())) if both else 0.0


def score(pair: Pair, held_out: Sequence[Example]) -> dict[float, list[tuple[str, float]]]:
    """Return, for each threshold, corpus and word-F1 of each page."""
    found: dict[float, list[tuple[str, float]]] = defaultdict(list)
    for page in held_out:
        scores = pair.scores(page)
        gold = Counter(_WORD.findall(page.gold.lower()))
        words = [Counter(_WORD.findall(text.lower())) for text in page.texts]
        for threshold in THRESHOLDS:
            least = min(threshold, NEAR_BEST * float(scores.max()))
            taken: Counter[str] = Counter()
            for value, counted in zip(scores, words, strict=True):
                if value >= least:
                    taken.update(counted)
            found[threshold].append((page.corpus, _word_f1(taken, gold)))
    return found


def report(scores: dict[float, list[tuple[str, float]]]) -> float:
    """Print the mean word-F1 by corpus and threshold; return the best threshold."""
    means = {}
    for threshold, rows in sorted(scores.items()):
        by_corpus = {
            corpus: statistics.mean(value for name, value in rows if name == corpus)
            for corpus in sorted({name for name, _ in rows})
        }
        means[threshold] = statistics.mean(by_corpus.values())
        parts = "  ".join(f"{corpus} {value:.4f}" for corpus, value in by_corpus.items())
        print(f"threshold {threshold:.2f}  mean {means[threshold]:.4f}  {parts}", flush=True)
    return max(means, key=lambda threshold: means[threshold])


def render(pair: Pair, shape: Shape, threshold: float, script: str) -> str:
    """Return the text of the module of weights."""
    lines = [
        f'"""Weights of the story model: fitted by ``scripts/{script}``, not written by hand.',
        "",
        "One table a signal, one number a bin: how much it speaks for the story (log odds).",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "#: A block is part of the story from this score on.",
        f"THRESHOLD: Final = {threshold}",
        f"ALONE_BIAS: Final = {pair.alone.bias:.3f}",
        f"JOINT_BIAS: Final = {pair.joint.bias:.3f}",
        "# fmt: off",
    ]
    if shape.least_hosts:
        lines += ["#: Words in the names of elements that hold a block.", "WORDS: Final = {"]
        kept = {
            word: value for word, value in pair.alone.words.items() if abs(value) >= _LEAST_WEIGHT
        }
        items = [f'"{word}": {value:.2f}' for word, value in sorted(kept.items())]
        lines += ["    " + ", ".join(items[at : at + 4]) + "," for at in range(0, len(items), 4)]
        lines.append("}")
    for title, model, names in (
        ("ALONE", pair.alone, shape.alone),
        ("JOINT", pair.joint, shape.joint),
    ):
        lines.append(f"{title}: Final = (")
        for (name, _), weights in zip(names, model.tables(), strict=True):
            lines += [f"    (  # {name}", *_rows(weights), "    ),"]
        lines.append(")")
    return "\n".join([*lines, "# fmt: on", ""])


def _rows(weights: Floats) -> list[str]:
    texts = [f"{value:.2f}".replace("-0.00", "0.00") for value in weights]
    return ["        " + ", ".join(texts[at : at + 12]) + "," for at in range(0, len(texts), 12)]
