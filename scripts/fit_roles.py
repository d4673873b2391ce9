"""Fit the role models of HTML pages and of text dumps, and write their weights as tables.

usage: fit_roles.py LABELS PAGES [--hints FOLDER …] [--write]

LABELS is a file of pages whose blocks have roles, one page a line: id, url and blocks (role, text
and first link, in order). PAGES is a corpus folder that holds the pages themselves. Each fold is
fitted without its pages, each of a site of its own, and scored on them: the share of words whose
block gets the right role by the model alone, and the mean F1 of the kinds of boilerplate. With
``--write``, the weights fitted on everything go to ``src/newsparse/classify``.

Labelled pages are few. Of the other corpora that ``--hints`` names, of other sites, the lines count
that mean one thing wherever they stand (see `newsparse.phrases.lines`): each is an example of
its role, with the known line itself hidden from the model, so that what is learnt is how such lines
stand on their pages.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

import numpy as np
from attrs import frozen
from dumps import host_of, read_rows
from logistic import Floats, Ints, one_hot
from scipy.optimize import minimize

from newsparse import dump
from newsparse.classify import html_weights
from newsparse.classify.label import sketch
from newsparse.classify.sketch import Said, Sketch
from newsparse.classify.standing import HTML_SIZES, TEXT_SIZES, Html, Text, survey
from newsparse.decode import decode
from newsparse.html.blocks import drafts_of
from newsparse.html.names import Lexicon, naming_in
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk
from newsparse.roles import BOILERPLATE_ROLES, ROLE_OF_KIND, Role

_WORD = re.compile(r"\w+")
_ROLES = tuple(Role)
_FOLDS = 6
_PENALTY = 3.0
#: Smaller weights are as good as none.
_LEAST_WEIGHT = 0.05
#: What a line counts whose role is known by its words alone; a labelled block of one word: 1.2.
_HINT = 0.5
#: Kinds of which the labelled pages hold fewer words are left out of the mean.
_LEAST_WORDS = 50
_FOLDER = Path(__file__).parent.parent / "src" / "newsparse" / "classify"


@frozen
class Example:
    """The blocks of a page: bins, true role (-1 where none is known), and words."""

    bins: Ints
    roles: Ints
    words: Floats


@frozen
class Softmax:
    """Weights of each bin, and the constant; a column for each role."""

    weights: Floats
    bias: Floats

    def scores(self, bins: Ints, sizes: Sequence[int]) -> Floats:
        """Return how strongly each row speaks for each role."""
        votes: Floats = one_hot(bins, sizes) @ self.weights + self.bias
        return votes


def _true_roles(gold: Sequence[Sequence[str]], texts: Sequence[str]) -> list[int]:
    """Return the role of each text: that of most of its words, where the two readings meet."""
    labelled = [(word, role) for role, text, *_ in gold for word in _WORD.findall(text.lower())]
    ours = [
        (word, place) for place, text in enumerate(texts) for word in _WORD.findall(text.lower())
    ]
    votes: list[Counter[str]] = [Counter() for _ in texts]
    matcher = difflib.SequenceMatcher(
        None, [word for word, _ in labelled], [word for word, _ in ours], autojunk=False
    )
    for start, place, size in matcher.get_matching_blocks():
        for step in range(size):
            votes[ours[place + step][1]][labelled[start + step][1]] += 1
    return [_ROLES.index(Role(each.most_common(1)[0][0])) if each else -1 for each in votes]


def _example(page: Sketch, gold: Sequence[Sequence[str]]) -> Example:
    texts = [draft.text for draft in page.drafts]
    return Example(
        np.array(survey(page, range(len(texts))), dtype=np.int64),
        np.array(_true_roles(gold, texts)),
        np.array([len(_WORD.findall(text)) for text in texts], dtype=float),
    )


def examples(labels: Path, pages: Path, *, is_html: bool) -> Iterator[Example]:
    """Yield the labelled pages, as HTML or as the dumps of their blocks."""
    lexicon = Lexicon(html_weights.WORDS)
    for line in labels.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not is_html:
            drafts = dump.split("\n\n".join(text for _, text, _ in row["blocks"]))
            yield _example(sketch(drafts), row["blocks"])
            continue
        data = gzip.decompress((pages / "pages" / f"{row['id']}.html.gz").read_bytes())
        text = decode(data, declared=True).text
        root = parse_tree(text)
        if root is not None:
            boxes, _ = walk(root, lexicon, naming_in(text))
            drafts = drafts_of(boxes, row["url"])
            yield _example(sketch(drafts, None, boxes, Said(row["url"])), row["blocks"])


def hosts_of(labels: Path) -> frozenset[str]:
    """Return the hosts of the labelled pages."""
    rows = map(json.loads, labels.read_text(encoding="utf-8").splitlines())
    return frozenset(host_of(row["url"], row["id"]) for row in rows)


def hints(folder: Path, known_hosts: AbstractSet[str], *, is_html: bool) -> Iterator[Example]:
    """Yield the lines of a corpus whose role their words alone tell, a page each time.

    Pages of `known_hosts` are left out: those that the model is scored on are of these hosts.
    """
    lexicon = Lexicon(html_weights.WORDS)
    for row in read_rows(folder):
        if row.host in known_hosts:
            continue
        text = decode(row.data, declared=True).text
        root = parse_tree(text)
        boxes = walk(root, lexicon, naming_in(text))[0] if root is not None else []
        drafts = drafts_of(boxes, row.url)
        if not is_html:
            drafts = dump.split("\n\n".join(draft.text for draft in drafts))
        page = sketch(drafts, None, boxes if is_html else None, Said(row.url))
        known = [place for place, each in enumerate(page.phrases) if each and each.is_certain]
        if known:
            yield _hint(page, known)


def _hint(page: Sketch, places: Sequence[int]) -> Example:
    rows = [
        (page.parts[place], *row[1:])
        for place, row in zip(places, survey(page, places), strict=True)
    ]
    roles = [ROLE_OF_KIND[phrase.kind] for place in places if (phrase := page.phrases[place])]
    return Example(
        np.array(rows, dtype=np.int64),
        np.array([_ROLES.index(role) for role in roles]),
        np.full(len(rows), _HINT**2 - 0.5),
    )


def fit(pages: Sequence[Example], sizes: Sequence[int]) -> Softmax:
    """Return the model under which the true roles are likeliest."""
    truth = np.concatenate([page.roles for page in pages])
    known = truth >= 0
    matrix = one_hot(np.concatenate([page.bins for page in pages])[known], sizes)
    weight = np.sqrt(np.concatenate([page.words for page in pages])[known] + 0.5)
    count, width, roles = len(weight), matrix.shape[1], len(_ROLES)
    wanted = np.zeros((count, roles))
    wanted[np.arange(count), truth[known]] = 1
    by_column = matrix.T.tocsr()

    def loss(theta: Floats) -> tuple[float, Floats]:
        weights, bias = theta[: width * roles].reshape(width, roles), theta[width * roles :]
        votes = matrix @ weights + bias
        votes -= votes.max(axis=1, keepdims=True)
        total = np.log(np.exp(votes).sum(axis=1))
        value = (weight * (total - (votes * wanted).sum(axis=1))).sum()
        change = (np.exp(votes - total[:, None]) - wanted) * weight[:, None]
        slope = by_column @ change + _PENALTY * weights
        value += 0.5 * _PENALTY * (weights**2).sum()
        return float(value), np.concatenate([slope.ravel(), change.sum(axis=0)])

    start = np.zeros((width + 1) * roles)
    theta = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    return Softmax(theta[: width * roles].reshape(width, roles), theta[width * roles :])


def score(
    pages: Sequence[Example], more: Sequence[Example], sizes: Sequence[int]
) -> tuple[float, float]:
    """Return how well unseen pages are told: share of words, and mean F1 of kinds."""
    words: dict[tuple[int, int], float] = defaultdict(float)
    for fold in range(_FOLDS):
        model = fit([*(page for at, page in enumerate(pages) if at % _FOLDS != fold), *more], sizes)
        for page in pages[fold::_FOLDS]:
            found = model.scores(page.bins, sizes).argmax(axis=1)
            for true, given, count in zip(page.roles, found, page.words, strict=True):
                words[int(true), int(given)] += float(count) if true >= 0 else 0.0
    right = sum(count for (true, given), count in words.items() if true == given)
    return right / sum(words.values()), float(np.mean(list(_kinds(words))))


def _kinds(words: Mapping[tuple[int, int], float]) -> Iterator[float]:
    """Yield the F1 of each kind of boilerplate of which there are enough words."""
    for place, role in enumerate(_ROLES):
        wanted = sum(count for (true, _), count in words.items() if true == place)
        given = sum(count for (_, told), count in words.items() if told == place)
        if role in BOILERPLATE_ROLES and wanted >= _LEAST_WORDS:
            yield 2 * words.get((place, place), 0.0) / (wanted + given)


def render(model: Softmax, names: Sequence[str], sizes: Sequence[int]) -> str:
    """Return the text of the module of weights."""
    lines = [
        "# ruff: noqa: E501 - a bin a line is easier to compare",
        '"""Weights of the role model: fitted by ``scripts/fit_roles.py``, not written by hand.',
        "",
        "One table a signal: for each bin that was seen, the weight for each of the roles.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "# fmt: off",
        f"ROLES: Final = ({', '.join(map(json.dumps, _ROLES))})",
        f"BIAS: Final = {_row(model.bias)}",
        "TABLES: Final = (",
    ]
    ends = np.cumsum(sizes)
    for name, table in zip(names, np.split(model.weights, ends[:-1]), strict=True):
        lines.append(f"    {{  # {name}")
        for place, weights in enumerate(table):
            if np.abs(weights).max() >= _LEAST_WEIGHT:
                lines.append(f"        {place}: {_row(weights)},")
        lines.append("    },")
    return "\n".join([*lines, ")", "# fmt: on", ""])


def _row(weights: Floats) -> str:
    return f"({', '.join(f'{value:.1f}'.replace('-0.0', '0.0') for value in weights)})"


def main() -> None:
    """Fit, score on unseen pages, and write the tables if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("labels", type=Path)
    ask.add_argument("pages", type=Path)
    ask.add_argument("--hints", type=Path, nargs="*", default=[])
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    for kind, sizes, names in (
        ("html", (*TEXT_SIZES, *HTML_SIZES), Text._fields + Html._fields),
        ("text", tuple(TEXT_SIZES), Text._fields),
    ):
        is_html = kind == "html"
        pages = list(examples(args.labels, args.pages, is_html=is_html))
        known = hosts_of(args.labels)
        more = [each for folder in args.hints for each in hints(folder, known, is_html=is_html)]
        right, kinds = score(pages, more, sizes)
        print(f"{kind}: {right:.4f} of the words right, kinds {kinds:.4f}, on pages not fitted on")
        if args.write:
            text = render(fit([*pages, *more], sizes), names, sizes)
            (_FOLDER / f"{kind}_role_weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
