r"""How a dumper laid out its blocks: `Layout`, found from the lines alone.

Dumpers differ in four ways that matter here, and none of them says so in its output:

- blank lines between blocks (resiliparse, newspaper4k, inscriptis) or one block a line (WET
  files, trafilatura, jusText);
- lines wrapped at 72 to 80 columns (html2text, pandoc, mail) or not;
- text nodes on lines of their own, so that each link breaks its paragraph (BeautifulSoup's
  ``get_text("\n")``);
- Markdown, or none; that of crawlers is a layout of its own (see `crawled`).

Blank lines say where blocks end only if a program put them there, each time as many. Where the
line ends are those of a page's source (BeautifulSoup's ``get_text()``), their number means nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from newsparse.dump.crawled import is_crawled
from newsparse.dump.front_matter import front_matter
from newsparse.dump.lines import Line
from newsparse.dump.wrap import find_width, is_full

__all__ = ["Layout", "continues", "detect", "is_joined"]

#: Share of the gaps between lines that a dumper makes equally wide, few exceptions aside.
_REGULAR: Final = 0.8
_EXCEPTIONS: Final = 2
#: A line of so many characters is prose, and no menu …
_PROSE: Final = 60
#: … and where blank lines stand between blocks, this share of the runs that hold any hold one line.
_SINGLE: Final = 0.6
#: Without prose, such a dump has at most so many lines a run.
_MEAN_RUN: Final = 1.8
#: Lines of so many characters may be parts of a sentence that was split at its links …
_LONG: Final = 40
#: … which was done if this share of them, or more, goes on with a small letter.
_SPLIT_SHARE: Final = 0.055
#: … or, where blank lines stand between elements, this share of all ends without one.
_CUT_SHARE: Final = 0.12

_MARKDOWN: Final = re.compile(
    r"""
    ^\#{1,6}[ ]+[^\s\#] | ^={3,}$ | ^-{3,}$ | ^(?:```|~~~)
  | \[[^\[\]\n]*\]\([^()\s]*(?:\s\"[^\"\n]*\")?\)
  | (?<![\w*\\])\*\*(?=\w)[^*\n]+\*\*(?!\w)
  | \\[$\[\]'"*\#<>~]
    """,
    re.VERBOSE,
)
_TERMINAL: Final = frozenset(".!?…:;\"”»'’)]。！？：」』")
_OPENING: Final = frozenset("([{«„")
_ELLIPSES: Final = ("..", ". .")
_JOINING: Final = frozenset(",.;:!?)]}”’»%、。，；：！？）」』")


@frozen
class Layout:
    """What `detect` found out about a dump."""

    #: Blank lines stand between blocks; otherwise each line is a block of its own.
    is_spaced: bool
    #: Column at which lines were wrapped; 0 when they were not.
    width: int
    #: Paragraphs are broken at each inline element.
    is_split: bool
    #: Headings, links or images are written as Markdown.
    is_markdown: bool
    #: It is the Markdown of a crawler, in which each line break ends a block.
    is_crawled: bool = False


def detect(lines: Sequence[Line]) -> Layout:
    """Return the layout of a dump; of an empty one, any."""
    lines = lines[front_matter(lines) :]
    gaps = Counter(line.gap for line in lines if line.gap)
    width = find_width(lines)
    is_ragged = _is_ragged(gaps)
    if width:
        is_spaced = bool(gaps) and _parts_paragraphs(lines, width)
    else:
        is_spaced = bool(gaps) and not is_ragged and _is_spaced(lines, gaps)
    is_split = not is_spaced and not width and (_is_cut if is_ragged else _is_split)(lines)
    is_markdown = _is_markdown(lines)
    crawled = is_markdown and not width and is_crawled(lines)
    return Layout(is_spaced, width, is_split, is_markdown, crawled)


def _is_markdown(lines: Sequence[Line]) -> bool:
    search = _MARKDOWN.search
    return any(
        search(line.text)
        for line in lines
        if line.text[0] in "#=-`~" or "](" in line.text or "**" in line.text or "\\" in line.text
    )


def _parts_paragraphs(lines: Sequence[Line], width: int) -> bool:
    """Return whether blank lines end more of the wrapped paragraphs than short last lines do."""
    with_gap = without = 0
    is_inside = False
    for line, following in pairwise(lines):
        goes_on = not following.gap and is_full(line, following, width)
        if is_inside and not goes_on:
            with_gap += following.gap > 0
            without += not following.gap
        is_inside = goes_on
    return with_gap >= without


def _is_ragged(gaps: Counter[int]) -> bool:
    count = gaps.total()
    exceptions = count - max(gaps.values(), default=0)
    return exceptions > max(_EXCEPTIONS, (1 - _REGULAR) * count)


def _is_spaced(lines: Sequence[Line], gaps: Counter[int]) -> bool:
    runs = _prose_runs(lines)
    if runs:
        return runs.count(1) >= _SINGLE * len(runs)
    return len(lines) <= _MEAN_RUN * (gaps.total() + 1)


def _prose_runs(lines: Sequence[Line]) -> list[int]:
    """Return the number of lines of prose in each run of lines without a gap, if it has any."""
    runs: list[int] = []
    found = 0
    for line in lines:
        if line.gap and found:
            runs.append(found)
            found = 0
        found += len(line.text) >= _PROSE
    return [*runs, found] if found else runs


def _is_cut(lines: Sequence[Line]) -> bool:
    """Return whether text nodes were split in a dump whose gaps are those of the page's source."""
    ends = [
        continues(line.text, following.text)
        for line, following in pairwise(lines)
        if not following.gap
    ]
    return sum(ends) > max(1, _CUT_SHARE * len(ends))


def _is_split(lines: Sequence[Line]) -> bool:
    """Return whether enough lines of prose are parts of a sentence."""
    long = sum(len(line.text) >= _LONG for line in lines)
    middles = sum(
        not following.gap and _is_middle(line.text, following.text)
        for line, following in pairwise(lines)
    )
    return middles > 1 and middles > _SPLIT_SHARE * long


def _is_middle(text: str, following: str) -> bool:
    if is_joined(text, following):
        return True
    is_long = len(text) >= _LONG or len(following) >= _LONG
    return is_long and following[0].islower() and text[-1] not in _TERMINAL


def continues(text: str, following: str) -> bool:
    """Return whether `following` goes on with the sentence that `text` began.

    Language-free as far as can be: it goes on with a small letter or a closing mark, or the text
    before it ends with an opening one.
    """
    if is_joined(text, following):
        return True
    return following[0].islower() and text[-1] not in _TERMINAL and len(following) > 1


def is_joined(text: str, following: str) -> bool:
    """Return whether a mark says that `following` goes on with `text`: "Bookmark (" and "0)"."""
    if following[0] in _JOINING:
        return not following.startswith(_ELLIPSES)
    if text[-1] in _OPENING or following == "*":
        return True
    # opens a quotation in English, and closes one in German
    return text[-1] == "“" and text[-2:-1] == " "
