"""Many pages: `parse_many`, which never raises for one of them, and its `Result`s."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

from attrs import field, frozen

from newsparse.api import Kind, parse
from newsparse.article import Article
from newsparse.errors import InputError, NewsparseError, UsageError
from newsparse.limits import Limits
from newsparse.sites import Site

__all__ = ["Failed", "PageSource", "Parsed", "Result", "parse_many"]

#: A page for `parse_many`: its source, or a mapping with ``source`` and any argument of `parse`.
PageSource: TypeAlias = str | bytes | bytearray | memoryview | Mapping[str, Any]
#: A page with its place; in place of one that cannot be read, the error that says why.
_Item: TypeAlias = tuple[int, PageSource | UsageError]


@frozen
class Parsed:
    """A page that gave an article."""

    #: Place of the page in what was handed in, from 0.
    index: int
    url: str | None
    article: Article
    error: None = field(default=None, init=False)


@frozen
class Failed:
    """A page that gave none, and the error that says why."""

    #: Place of the page in what was handed in, from 0.
    index: int
    url: str | None
    error: NewsparseError
    article: None = field(default=None, init=False)


#: What became of one page: where `error` is ``None`` there is an `article`, and vice versa.
Result: TypeAlias = Parsed | Failed


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

    Raises `UsageError`, at once, when `workers` or `pages` does not fit, or when `sites` cannot be
    handed to other processes.
    """
    given: object = workers
    if not isinstance(given, int) or isinstance(given, bool) or given < 1:
        msg = f"workers must be a whole number from 1, not {workers!r}"
        raise UsageError(msg)
    options = {
        "kind": kind,
        "encoding": encoding,
        "sites": None if sites is None else tuple(sites),
        "limits": Limits() if limits is None else limits,
        "strict": strict,
    }
    numbered = enumerate(_iterate(pages))
    if workers == 1:
        return (_one(item, options) for item in numbered)
    failure = _pickling_failure(options)
    if failure is not None:
        msg = f"sites cannot be handed to other processes ({failure}); use workers=1"
        raise UsageError(msg)
    # imported here because the modules of multiprocessing are a tenth of newsparse's import
    from newsparse.workers import in_processes  # noqa: PLC0415 - see above

    return in_processes(map(_portable, numbered), workers, partial(_one, options=options), _lost)


def _iterate(pages: object) -> Iterator[PageSource]:
    """Return an iterator over `pages`. Raises `UsageError` for a page that stands alone."""
    if isinstance(pages, str | bytes | bytearray | memoryview | Mapping):
        msg = f"pages must hold pages, not be one ({type(pages).__name__}): put it into a list"
        raise UsageError(msg)
    if not isinstance(pages, Iterable):
        msg = f"pages must be an iterable, not {type(pages).__name__}"
        raise UsageError(msg)
    return iter(pages)


def _portable(item: tuple[int, PageSource]) -> _Item:
    """Return a page as it can be handed to another process."""
    index, page = item
    if isinstance(page, str | bytes | bytearray):
        return item
    if isinstance(page, memoryview):
        return index, page.tobytes()
    if isinstance(page, Mapping):
        views = {name: value for name, value in page.items() if isinstance(value, memoryview)}
        page = {**page, **{name: view.tobytes() for name, view in views.items()}}
    failure = _pickling_failure(page)
    if failure is None:
        return index, page
    return index, UsageError(f"page {index} cannot be handed to another process ({failure})")


def _pickling_failure(value: object) -> Exception | None:
    """Return why a value cannot be handed to another process; None when it can."""
    # imported here because most batches are read by one process
    import pickle  # noqa: PLC0415 - see above; nothing is loaded

    try:
        pickle.dumps(value)
    except Exception as error:  # noqa: BLE001 - pickle raises whatever the value's own code does
        return error
    return None


def _one(item: _Item, options: Mapping[str, Any]) -> Result:
    """Return the result of one page; whatever it raises is in the result."""
    index, page = item
    if isinstance(page, UsageError):
        return Failed(index, None, page)
    asked = {**options, **page} if isinstance(page, Mapping) else {**options, "source": page}
    url = asked.get("url")
    try:
        return Parsed(index, url, parse(**asked))
    except NewsparseError as error:
        return Failed(index, url, error)
    except TypeError as error:
        return Failed(index, url, UsageError(f"page {index}: {error}"))


def _lost(item: _Item) -> Result:
    """Return the result of a page that ended the process that read it."""
    index, page = item
    url = page.get("url") if isinstance(page, Mapping) else None
    msg = f"page {index} ended the process that read it, as for lack of memory"
    return Failed(index, url, InputError(msg))
