"""Fit the reader's net, score it on hosts that it was not fitted on, and write its weights.

usage: fit_reader.py CORPORA BENCH [--folds 0,1,2,3] [--against NAME=FOLDER …] [--write] [--jobs N]

CORPORA holds folders of pages with gold bodies and files of labelled blocks (see `reader_data`),
BENCH the module ``lines.py`` that cuts a page for labelling. Each fold is fitted without its hosts;
then the whole pipeline runs on its pages, as `newsparse.parse` runs anywhere, and every figure is
printed: words and paragraphs of bodies, roles, kinds and related posts, dumps, fields, outcomes.

``--against`` names a folder of what another extractor or another version gave (``<set>.jsonl``,
rows with ``id`` and ``text``, as the bench writes them), for differences page by page with their
standard error. ``--write`` fits on everything and writes ``src/newsparse/reader/weights.npz``.

Needs torch (``pip install --group fit``). A fit takes some six minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

import newsparse
from newsparse.reader import network, reading
from reader_data import (
    HTML_ALONE,
    INVENTED,
    SETS,
    STYLES,
    Example,
    Source,
    dumps_of,
    examples_of,
    fold_of,
    read_sources,
)
from reader_fields import field_scores
from reader_fields import report as report_fields
from reader_fit import fit
from reader_net import arrays_of
from reader_outcome import fit_outcome, no_outcome
from reader_scores import Roles, paragraph_f1, word_f1

Arrays: TypeAlias = dict[str, NDArray[np.signedinteger[Any]]]

#: Pages that differ by less are even.
_EVEN = 0.005
_TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "reader" / "weights.npz"


def _prepared(sources: Sequence[Source], bench: Path, jobs: int) -> list[Example]:
    with ProcessPoolExecutor(jobs) as pool:
        found = pool.map(partial(examples_of, bench=bench), sources, chunksize=16)
        return [example for each in found for example in each if _teaches(example)]


def _teaches(page: Example) -> bool:
    """Return whether anything is to be learnt from a page; a body that it lacks teaches wrongly."""
    is_wrong = bool(page.source.gold) and not (page.story == 1).any()
    return not is_wrong or bool((page.roles >= 0).any())


#: What the processes of the folds are forked with; too much to be sent to them.
_DATA: dict[str, Any] = {}


def _run_fold(fold: int, bench: Path) -> list[dict[str, Any]]:
    """Return a row for each page of a fold, as a pipeline reads it that has not seen its host."""
    examples, sources = _DATA["examples"], _DATA["sources"]
    kept = _DATA["keep"] / f"fold{fold}.npz" if _DATA["keep"] else None
    if kept is None or not kept.is_file():
        arrays = _fitted(
            [page for page in examples if fold_of(page.source) != fold],
            [source for source in sources if fold_of(source) != fold],
        )
        if kept is not None:
            _save(kept, arrays)
    else:
        with np.load(kept) as stored:
            arrays = dict(stored)
    _read_with(arrays)
    return [row for source in sources if fold_of(source) == fold for row in _rows(source, bench)]


def _fitted(examples: Sequence[Example], sources: Sequence[Source]) -> Arrays:
    """Return the weights fitted on some pages: of the net, then of the outcome that it leads to."""
    arrays = arrays_of(fit(examples))
    _read_with({**arrays, **no_outcome()})
    return {**arrays, **fit_outcome(sources)}


def _read_with(arrays: Arrays) -> None:
    """Have the pipeline read with some weights from here on, in this process."""
    weights = network.net_of(arrays)
    setattr(reading, "load", lambda: weights)  # noqa: B010 - see above


def _rows(source: Source, bench: Path) -> Iterator[dict[str, Any]]:
    """Yield what the pipeline makes of a page as HTML, and of its dumps."""
    base = {"set": source.corpus, "id": source.id}
    yield {**base, **_scored(source, "html", source.data, url=source.url)}
    if source.corpus in HTML_ALONE:
        return
    for style, text in dumps_of(source, bench):
        yield {**base, **_scored(source, style, text, kind="text")}


def _scored(source: Source, form: str, page: bytes | str, **told: Any) -> dict[str, Any]:  # noqa: ANN401 - as `parse` takes it
    try:
        article = newsparse.parse(page, sites=(), **told)
    except newsparse.NewsparseError as error:
        # one page that cannot be read costs its own score
        print(source.corpus, source.id, form, error, flush=True)
        article = newsparse.parse("", sites=())
    row: dict[str, Any] = {"form": form, "outcome": str(article.outcome)}
    row["is_article"] = source.is_known_article
    row["fields"] = list(field_scores(article, source.answers, source.gold_blocks))
    if source.gold:
        row["word"] = word_f1(article.text, source.gold, source.paragraphs, source.optional)
        if source.paragraphs:
            row["paragraph"] = paragraph_f1(article.text, source.paragraphs, source.optional)
    if source.blocks and source.corpus not in INVENTED:
        roles = Roles()
        roles.add(article, source.gold_blocks, source.related)
        row["roles"] = roles
    return row


def report(
    rows: Sequence[dict[str, Any]], sources: Sequence[Source], against: dict[str, Path]
) -> None:
    """Print all figures."""
    for form in ("html", *STYLES):
        for measure in ("word", "paragraph"):
            values = defaultdict(list)
            for row in rows:
                if row["form"] == form and measure in row:
                    values[row["set"]].append(row[measure])
            each = "  ".join(
                f"{name} {statistics.mean(found):.4f}" for name, found in values.items()
            )
            print(f"{form:8} {measure:9} F1  {each}")
        roles = Roles()
        for row in rows:
            if row["form"] == form and "roles" in row:
                roles.join(row["roles"])
        print(f"{form:8} roles {roles.report()}")
        if form == "html":
            print("  most words confused:", roles.confusions())
    report_fields([row for row in rows if row["set"] not in INVENTED])
    _report_outcomes(rows)
    for name, folder in against.items():
        _report_pairs(name, folder, rows, sources)


def _report_outcomes(rows: Sequence[dict[str, Any]]) -> None:
    for name in sorted({row["set"] for row in rows}):
        pages = [row for row in rows if row["form"] == "html" and row["set"] == name]
        right = [row["is_article"] == (row["outcome"] in {"article", "gated"}) for row in pages]
        print(f"outcome {name}: {sum(right)} of {len(right)} right")
    wcxb = [row for row in rows if row["form"] == "html" and row["set"].startswith("wcxb")]
    shares = [
        statistics.mean(
            (row["outcome"] in {"article", "gated"}) == wanted
            for row in wcxb
            if row["is_article"] is wanted
        )
        for wanted in (True, False)
    ]
    print(f"outcome, wcxb-dev and wcxb-dev-other, balanced accuracy {statistics.mean(shares):.4f}")


def _report_pairs(
    name: str, folder: Path, rows: Sequence[dict[str, Any]], sources: Sequence[Source]
) -> None:
    known = {(source.corpus, source.id): source for source in sources}
    for form, corpus in ((form, corpus) for form in ("html", *STYLES) for corpus in SETS):
        path = folder / (f"{corpus}.jsonl" if form == "html" else f"{corpus}.dump-{form}.jsonl")
        if not path.is_file():
            continue
        texts = {
            row["id"]: row["text"] or "" for row in map(json.loads, path.open(encoding="utf-8"))
        }
        for measure in ("word", "paragraph"):
            gaps = []
            for row in rows:
                if (
                    row["form"] == form
                    and row["set"] == corpus
                    and row["id"] in texts
                    and measure in row
                ):
                    source = known[corpus, row["id"]]
                    text = texts[row["id"]]
                    theirs = (
                        word_f1(text, source.gold, source.paragraphs, source.optional)
                        if measure == "word"
                        else paragraph_f1(text, source.paragraphs, source.optional)
                    )
                    gaps.append(row[measure] - theirs)
            if len(gaps) > 1:
                error = statistics.stdev(gaps) / len(gaps) ** 0.5
                better, worse = sum(gap > _EVEN for gap in gaps), sum(gap < -_EVEN for gap in gaps)
                print(
                    f"{form:8} {measure:9} against {name} on {corpus} ({len(gaps)}):"
                    f" {100 * statistics.mean(gaps):+.2f} ± {100 * error:.2f} points,"
                    f" {better} better, {worse} worse"
                )


def _save(path: Path, arrays: Arrays) -> None:
    np.savez_compressed(path, **cast("Any", arrays))


def main() -> None:
    """Score on held-out hosts if asked to, and write the weights if asked to."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    ask.add_argument("corpora", type=Path)
    ask.add_argument("bench", type=Path)
    ask.add_argument("--folds", default="", help="folds to score: 0,1,2,3")
    ask.add_argument("--against", nargs="*", default=[], metavar="NAME=FOLDER")
    ask.add_argument("--jobs", type=int, default=2, help="processes at a time")
    ask.add_argument("--keep", type=Path, help="folder of the folds' weights, to score them again")
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    sources = read_sources(args.corpora)
    folds = [int(fold) for fold in args.folds.split(",") if fold]
    if args.keep:
        args.keep.mkdir(parents=True, exist_ok=True)
    fitted = args.keep and all((args.keep / f"fold{fold}.npz").is_file() for fold in folds)
    examples = [] if fitted and not args.write else _prepared(sources, args.bench, args.jobs)
    print(f"{len(sources)} pages, {len(examples)} with their dumps", flush=True)
    if folds:
        _DATA.update(examples=examples, sources=sources, keep=args.keep)
        with ProcessPoolExecutor(args.jobs, get_context("fork")) as pool:
            run = partial(_run_fold, bench=args.bench)
            rows = [row for each in pool.map(run, folds) for row in each]
        pairs = (each.partition("=") for each in args.against)
        report(rows, sources, {name: Path(folder) for name, _, folder in pairs})
    if args.write:
        _save(_TARGET, _fitted(examples, sources))


if __name__ == "__main__":
    main()
