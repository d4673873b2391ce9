"""Where links lead: what an address says of the block that is linked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.draft import Draft
from newsparse.reader.vocabulary import BASE, word_row

__all__ = ["bare", "leads_to_story", "target_rows"]

_HYPHENS: Final = 3
_DIGITS: Final = 5
_DEEPEST: Final = 4


def bare(url: str) -> str:
    """Return an address without what names a part of the page or the way there."""
    return url.partition("#")[0].partition("?")[0].rstrip("/")


def leads_to_story(url: str) -> bool:
    """Return whether an address looks like a story's: it ends in several words, or a number."""
    path = url.partition("?")[0].rstrip("/").split("/", 3)[3:]
    last = path[0].rpartition("/")[2] if path else ""
    if last.count("-") >= _HYPHENS or last.count("_") >= _HYPHENS:
        return True
    return last.endswith((".html", ".htm")) or sum(map(str.isdigit, last)) >= _DIGITS


def target_rows(
    drafts: Sequence[Draft], lengths: Sequence[int], url: str | None
) -> Iterator[tuple[int, ...]]:
    """Yield for each block the rows of where its first link leads; `url` is the page's own."""
    targets = [bare(draft.links[0].url) if draft.links else "" for draft in drafts]
    counts = Counter(targets)
    own = bare(url) if url else ""
    root = "/".join(own.split("/", 3)[:3])
    folder = _folder(own)
    known: dict[str, tuple[int, int, int]] = {}
    before = ""
    for target, length in zip(targets, lengths, strict=True):
        if not target:
            yield (BASE.target + length,)
        else:
            if target not in known:
                known[target] = _read(target, own, root, folder)
            kind, place, word = known[target]
            again = min(counts[target], 4) - 1
            yield (
                BASE.target + kind * 13 + length,
                BASE.target_repeats + again * 2 + (target == before),
                BASE.target_folder + place,
                word,
            )
        before = target


def _read(target: str, own: str, root: str, folder: str) -> tuple[int, int, int]:
    """Return an address's kind, its bin of depth and folder, and the row of its first folder."""
    first = _folder(target)
    place = min(target.count("/", 8), _DEEPEST) * 2 + (first == folder)
    return _kind(target, own, root), place, word_row(f"/{first}")


def _folder(url: str) -> str:
    parts = url.split("/", 4)
    return parts[3] if len(parts) > 4 else ""  # noqa: PLR2004 - scheme, "", host, folder, rest


def _kind(target: str, own: str, root: str) -> int:
    """Return where an address leads: 1 to no page, 2 here, 3 on the site, 5 to another one.

    4 and 6 have the look of a story's address.
    """
    if target == own:
        return 2
    if target.startswith(("mailto", "javascript", "tel")):
        return 7
    if not target.startswith("http"):
        return 3 + leads_to_story(f"http://host/{target}") if "/" in target else 1
    return (5 if root and not target.startswith(root) else 3) + leads_to_story(target)
