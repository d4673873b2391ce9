"""Many pages: `parse_many`, which never raises for one of them, and its `Result`s."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from typing import Any, Final, TypeAlias

from attrs import frozen

from newsparse.api import parse
from newsparse.article import Article
from newsparse.errors import InputError, NewsparseError, UsageError

__all__ = ["PageSource", "Result", "parse_many"]

#: A page for `parse_many`: its source, or a mapping with ``source`` and any argument of `parse`.
PageSource: TypeAlias = str | bytes | Mapping[str, Any]
#: Pages handed to a worker at once, and such hand-outs under way for each worker.
_CHUNK: Final = 16
_AHEAD: Final = 3


@frozen
class Result:
    """What became of one page: an article, or the error that it raised; never both."""

    #: Place of the page in what was handed in, from 0.
    index: int
    url: str | None
    article: Article | None = None
    error: NewsparseError | None = None


def parse_many(
    pages: Iterable[PageSource], *, workers: int = 1, **options: Any
) -> Iterator[Result]:
    """Yield one `Result` a page, in the order of the pages.

    The pages are taken as they are needed, so an endless stream is fine. `options` are those of
    `parse`, for all pages; a page given as a mapping brings its own. With more than one worker,
    pages are read by that many processes; a page that kills its process (out of memory) becomes a
    `Result` with an error, and the others go on.

    Raises `UsageError`, at once, when `workers` or an option does not fit.
    """
    if not isinstance(workers, int) or isinstance(workers, bool) or workers < 1:
        msg = f"workers must be a whole number from 1, not {workers!r}"
        raise UsageError(msg)
    numbered = enumerate(pages)
    if workers == 1:
        return (_one(item, options) for item in numbered)
    return _in_processes(numbered, workers, options)


def _one(item: tuple[int, PageSource], options: Mapping[str, Any]) -> Result:
    """Return the result of one page; whatever it raises is in the result."""
    index, page = item
    asked = {**options, **page} if isinstance(page, Mapping) else {**options, "source": page}
    url = asked.get("url")
    try:
        return Result(index, url, article=parse(**asked))
    except NewsparseError as error:
        return Result(index, url, error=error)
    except TypeError as error:
        return Result(index, url, error=UsageError(f"page {index}: {error}"))


def _chunk(items: list[tuple[int, PageSource]], options: Mapping[str, Any]) -> list[Result]:
    return [_one(item, options) for item in items]


def _in_processes(
    numbered: Iterator[tuple[int, PageSource]], workers: int, options: Mapping[str, Any]
) -> Iterator[Result]:
    work = partial(_chunk, options=options)
    waiting: deque[tuple[list[tuple[int, PageSource]], Future[list[Result]]]] = deque()
    pool = ProcessPoolExecutor(workers)
    try:
        while True:
            while len(waiting) < workers * _AHEAD and (items := list(islice(numbered, _CHUNK))):
                waiting.append((items, pool.submit(work, items)))
            if not waiting:
                return
            items, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                unread = [items, *(chunk for chunk, _ in waiting)]
                waiting.clear()
                for chunk in unread:
                    yield from _one_by_one(chunk, options)
                pool = ProcessPoolExecutor(workers)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(
    items: list[tuple[int, PageSource]], options: Mapping[str, Any]
) -> Iterator[Result]:
    """Yield the results of pages among which one killed its process, each in a process alone."""
    for item in items:
        with ProcessPoolExecutor(1) as pool:
            try:
                yield pool.submit(_one, item, options).result()
            except BrokenProcessPool:
                page = item[1]
                url = page.get("url") if isinstance(page, Mapping) else options.get("url")
                msg = f"page {item[0]} ended the process that read it, as for lack of memory"
                yield Result(item[0], url, error=InputError(msg))
