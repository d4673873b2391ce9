"""Many pages: `parse_many`, which never raises for one of them, and its `Result`s."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

from attrs import frozen

from newsparse.api import Kind, parse
from newsparse.article import Article
from newsparse.errors import InputError, NewsparseError, UsageError
from newsparse.limits import Limits
from newsparse.sites import Site

__all__ = ["PageSource", "Result", "parse_many"]

#: A page for `parse_many`: its source, or a mapping with ``source`` and any argument of `parse`.
PageSource: TypeAlias = str | bytes | Mapping[str, Any]


@frozen
class Result:
    """What became of one page: an article, or the error that it raised; never both."""

    #: Place of the page in what was handed in, from 0.
    index: int
    url: str | None
    article: Article | None = None
    error: NewsparseError | None = None


def parse_many(
    pages: Iterable[PageSource],
    *,
    workers: int = 1,
    kind: Kind | None = None,
    encoding: str | None = None,
    sites: Iterable[Site] | None = None,
    limits: Limits | None = None,
    strict: bool = False,
) -> Iterator[Result]:
    """Yield one `Result` a page, in the order of the pages.

    The pages are taken as they are needed, so an endless stream is fine. The other arguments are
    those of `parse`, for all pages; a page given as a mapping brings its own. With more than one
    worker, pages are read by that many processes; a page that kills its process (out of memory)
    becomes a `Result` with an error, and the others go on.

    Raises `UsageError`, at once, when `workers` does not fit.
    """
    given: object = workers
    if not isinstance(given, int) or isinstance(given, bool) or given < 1:
        msg = f"workers must be a whole number from 1, not {workers!r}"
        raise UsageError(msg)
    options = {
        "kind": kind,
        "encoding": encoding,
        "sites": None if sites is None else tuple(sites),
        "limits": limits or Limits(),
        "strict": strict,
    }
    numbered = enumerate(pages)
    if workers == 1:
        return (_one(item, options) for item in numbered)
    # imported here because the modules of multiprocessing are a tenth of newsparse's import
    from newsparse.workers import in_processes  # noqa: PLC0415 - see above

    return in_processes(
        numbered, workers, partial(_one, options=options), partial(_lost, options=options)
    )


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


def _lost(item: tuple[int, PageSource], options: Mapping[str, Any]) -> Result:
    """Return the result of a page that ended the process that read it."""
    index, page = item
    url = page.get("url") if isinstance(page, Mapping) else options.get("url")
    msg = f"page {index} ended the process that read it, as for lack of memory"
    return Result(index, url, error=InputError(msg))
