"""Reading many pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import pytest

import newsparse
from newsparse import InputError, LimitError, Limits, Result, Site, UsageError, parse_many

STORY = (
    "Harbour Town Votes for a Tidal Power Plant\n\nThe council of Harbour Town voted on Friday to "
    "build a tidal power plant at the old mole.\n\n“We have waited for this for ten years,” said "
    "the mayor, who had put the plan forward.\n"
)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
both = pytest.mark.parametrize("workers", [1, 2])


class Bomb:
    """Ends the process that reads it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def _parse_many(pages: Any, **options: Any) -> list[Result]:  # noqa: ANN401 - wrong types are tested
    return list(parse_many(pages, **{"sites": (), **options}))


class TestResults:
    """What comes back for each page."""

    @both
    def test_in_order(self, workers: int) -> None:
        """One result a page, in the order of the pages, with the article that `parse` gives."""
        pages = [STORY.replace("Harbour", name) for name in ("River", "Mountain", "Lake") * 20]
        results = _parse_many(pages, workers=workers)
        assert [result.index for result in results] == list(range(60))
        assert [result.article for result in results] == [
            newsparse.parse(page, sites=()) for page in pages
        ]
        assert all(result.error is None for result in results)

    @both
    def test_mapping_brings_its_own_arguments(self, workers: int) -> None:
        """A page's own arguments go before those for all."""
        pages: list[Any] = [
            {"source": STORY, "url": "https://a.example/x"},
            {"source": STORY, "limits": Limits(max_bytes=10)},
            MappingProxyType({"source": memoryview(STORY.encode()), "encoding": "utf-8"}),
            STORY,
        ]
        results = _parse_many(pages, workers=workers, limits=Limits(max_bytes=5_000))
        assert [result.url for result in results] == ["https://a.example/x", None, None, None]
        assert [type(result.error) for result in results] == [
            *(type(None), LimitError, type(None), type(None))
        ]
        assert results[0].article is not None
        assert results[0].article.url == "https://a.example/x"

    @both
    @pytest.mark.parametrize("page", [STORY, STORY.encode(), bytearray(STORY.encode())])
    def test_any_kind_of_source(self, page: Any, workers: int) -> None:  # noqa: ANN401 - a table's column
        """Pages may be handed over as `parse` takes them."""
        [result] = _parse_many([page], workers=workers)
        assert result.error is None
        # mypy checks this file: behind the line above, there is an article
        assert result.article.title == "Harbour Town Votes for a Tidal Power Plant"

    @both
    def test_view(self, workers: int) -> None:
        """A view of memory is read, and left as it is."""
        [result] = _parse_many([memoryview(STORY.encode())], workers=workers)
        assert result.article == newsparse.parse(STORY.encode(), sites=())

    @both
    def test_nothing(self, workers: int) -> None:
        """No pages give no results."""
        assert _parse_many([], workers=workers) == []


class TestErrors:
    """Pages that cannot be read."""

    @both
    def test_cost_only_themselves(self, workers: int) -> None:
        """An error is in the result of its page; the others are read."""
        pages: list[Any] = [PNG, STORY, None, {"source": STORY, "kind": "pdf"}, {"url": "x"}, STORY]
        results = _parse_many(pages, workers=workers)
        assert [type(result.error) for result in results] == [
            *(InputError, type(None), UsageError, UsageError, UsageError, type(None))
        ]
        assert [result.article is None for result in results] == [
            *(True, False, True, True, True, False)
        ]

    @both
    def test_unknown_argument(self, workers: int) -> None:
        """A mapping with an argument that `parse` has not is an error that names it."""
        [result] = _parse_many([{"source": STORY, "langauge": "en"}], workers=workers)
        assert isinstance(result.error, UsageError)
        assert "page 0" in str(result.error)
        assert "langauge" in str(result.error)

    def test_page_that_ends_its_process(self) -> None:
        """It becomes an error, and the pages around it are read."""
        pages: list[Any] = [STORY] * 20
        pages[3] = {"source": Bomb(), "url": "https://a.example/x"}
        results = _parse_many(pages, workers=2)
        assert [result.index for result in results] == list(range(20))
        assert [result.index for result in results if result.error is not None] == [3]
        assert results[3].url == "https://a.example/x"
        assert "page 3 ended the process" in str(results[3].error)

    def test_page_that_cannot_be_handed_over(self) -> None:
        """What no other process can have is an error of its page."""
        pages: list[Any] = [STORY, {"source": STORY, "sites": (lambda: None,)}, STORY]
        results = _parse_many(pages, workers=2)
        assert [type(result.error) for result in results] == [type(None), UsageError, type(None)]
        assert "page 1 cannot be handed" in str(results[1].error)


class TestStream:
    """Pages are taken as they are needed."""

    def test_one_at_a_time(self) -> None:
        """With one worker, nothing is taken ahead."""
        taken: list[int] = []

        def pages() -> Iterator[str]:
            for number in range(10):
                taken.append(number)
                yield STORY

        results = parse_many(pages(), sites=())
        assert taken == []
        next(results)
        assert taken == [0]

    def test_endless(self) -> None:
        """With more workers, a bounded number is, and the rest is left."""
        taken: list[int] = []

        def pages() -> Iterator[str]:
            number = 0
            while True:
                taken.append(number)
                number += 1
                yield STORY

        results = parse_many(pages(), workers=2, sites=())
        assert [next(results).index for _ in range(40)] == list(range(40))
        assert len(taken) < 400

    def test_error_of_the_source(self) -> None:
        """What the caller's own iterator raises is the caller's."""

        def pages() -> Iterator[str]:
            yield STORY
            msg = "the file has ended"
            raise OSError(msg)

        results = parse_many(pages(), sites=())
        assert next(results).error is None
        with pytest.raises(OSError, match="has ended"):
            next(results)


class TestUsage:
    """Calls that do not fit."""

    @pytest.mark.parametrize("workers", [0, -1, True, 1.0, "2", None])
    def test_workers(self, workers: Any) -> None:  # noqa: ANN401 - wrong on purpose
        """A number of processes, told at once."""
        with pytest.raises(UsageError, match="workers must be a whole number from 1"):
            parse_many([STORY], workers=workers)

    @pytest.mark.parametrize(
        "page", [STORY, STORY.encode(), bytearray(b"x"), {"source": STORY}], ids=type
    )
    def test_page_that_stands_alone(self, page: Any) -> None:  # noqa: ANN401 - wrong on purpose
        """A text is no list of pages, though it could be iterated."""
        with pytest.raises(UsageError, match="pages must hold pages, not be one"):
            parse_many(page)

    def test_no_iterable(self) -> None:
        """Nothing comes of nothing."""
        with pytest.raises(UsageError, match="pages must be an iterable, not NoneType"):
            parse_many(None)  # type: ignore[arg-type] # wrong on purpose

    def test_sites_that_cannot_be_handed_over(self) -> None:
        """They are told at once, not page by page."""
        sites: Any = (lambda: None,)
        with pytest.raises(UsageError, match="sites cannot be handed to other processes"):
            parse_many([STORY], workers=2, sites=sites)

    @both
    def test_sites_may_be_an_iterator(self, workers: int) -> None:
        """They are used for every page."""
        site = Site("The Harbour News", hosts=("harbour.example",))
        page = {"source": STORY, "url": "https://harbour.example/x"}
        results = _parse_many([page] * 3, workers=workers, sites=iter([site]))
        assert [result.article and result.article.site for result in results] == [
            *("The Harbour News",) * 3
        ]
