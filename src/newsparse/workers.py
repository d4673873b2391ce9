"""Running a task over many items in several processes, so that none of them costs the others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Final, TypeVar

__all__ = ["in_processes"]

Item = TypeVar("Item")
Answer = TypeVar("Answer")

#: Items handed to a worker at once, and such hand-outs under way for each worker.
_CHUNK: Final = 16
_AHEAD: Final = 3


def in_processes(
    items: Iterator[Item],
    workers: int,
    task: Callable[[Item], Answer],
    lost: Callable[[Item], Answer],
) -> Iterator[Answer]:
    """Yield the answer to each item, in order, worked out by `workers` processes.

    Items are taken as they are needed. One that ends its process gets `lost(item)` for an answer;
    those that were under way beside it are done again, each in a process of its own. `task` must
    not raise, and it and the items must be picklable.
    """
    waiting: deque[tuple[list[Item], Future[list[Answer]]]] = deque()
    pool = ProcessPoolExecutor(workers)
    try:
        while True:
            while len(waiting) < workers * _AHEAD and (chunk := list(islice(items, _CHUNK))):
                waiting.append((chunk, pool.submit(_do_all, task, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                unread = [chunk, *(chunk for chunk, _ in waiting)]
                waiting.clear()
                for each in unread:
                    yield from _one_by_one(each, task, lost)
                pool = ProcessPoolExecutor(workers)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _do_all(task: Callable[[Item], Answer], chunk: list[Item]) -> list[Answer]:
    return [task(item) for item in chunk]


def _one_by_one(
    chunk: list[Item], task: Callable[[Item], Answer], lost: Callable[[Item], Answer]
) -> Iterator[Answer]:
    for item in chunk:
        with ProcessPoolExecutor(1) as pool:
            try:
                answer = pool.submit(task, item).result()
            except BrokenProcessPool:
                answer = lost(item)
        yield answer
