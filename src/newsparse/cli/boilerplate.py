"""The boilerplate of a page drawn as a table: one row a kind, in the order of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from rich.table import Table as Grid
from rich.text import Text

from newsparse.article import Boilerplate
from newsparse.cli.printable import clean, shorten
from newsparse.cli.screen import ruled

__all__ = ["render"]

#: Different texts that are shown of one kind, and characters of each.
_TEXTS = 5
_LENGTH = 120
#: Different counters that are shown of one kind.
_COUNTERS = 5
#: From this width on, every fact has a column of its own.
_WIDE = 60

_Kinds: TypeAlias = Mapping[str, Sequence[Boilerplate]]


def render(blocks: Iterable[Boilerplate], *, width: int) -> Grid:
    """Return the table of `blocks`: kind, how many, what they say, and what they count."""
    kinds: dict[str, list[Boilerplate]] = {}
    for block in blocks:
        kinds.setdefault(block.kind, []).append(block)
    return _wide(kinds) if width >= _WIDE else _narrow(kinds)


def _wide(kinds: _Kinds) -> Grid:
    grid = ruled()
    grid.add_column("Kind", style="magenta", max_width=20, overflow="fold")
    grid.add_column("Blocks", justify="right")
    grid.add_column("Text", ratio=1, no_wrap=True, overflow="ellipsis")
    grid.add_column("Counter", justify="right", overflow="fold", style="dim")
    for kind, found in kinds.items():
        texts = Text("\n").join(_texts(found))
        grid.add_row(Text(clean(kind)), str(len(found)), texts, _counters(found))
    return grid


def _narrow(kinds: _Kinds) -> Grid:
    grid = ruled()
    grid.add_column("Blocks", justify="right")
    grid.add_column("Kind and text", ratio=1, no_wrap=True, overflow="ellipsis")
    for kind, found in kinds.items():
        counters = _counters(found)
        head = Text.assemble(
            (clean(kind), "magenta"), (counters and f"  counter {counters}", "dim")
        )
        grid.add_row(str(len(found)), Text("\n").join([head, *_texts(found)]))
    return grid


def _texts(blocks: Sequence[Boilerplate]) -> Iterator[Text]:
    """Yield the different texts, each with how often it stands on the page."""
    texts = Counter(shorten(block.text, _LENGTH) for block in blocks)
    for text, times in list(texts.items())[:_TEXTS]:
        line = Text(text)
        if times > 1:
            line = Text.assemble((f"{times} × ", "dim"), text)
        yield line
    if len(texts) > _TEXTS:
        yield Text(f"… {len(texts) - _TEXTS} more", style="dim")


def _counters(blocks: Sequence[Boilerplate]) -> str:
    """Return the different counters in the order of the page: "0", or "12, 3"."""
    values = dict.fromkeys(str(block.count) for block in blocks if block.count is not None)
    shown = list(values)[:_COUNTERS]
    return ", ".join([*shown, "…"] if len(values) > _COUNTERS else shown)
