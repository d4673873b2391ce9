"""How a dumper laid out its blocks: `Layout`, found from the lines alone.

Dumpers differ in four ways that matter here, and none of them says so in its output:

- blank lines between blocks (resiliparse, newspaper4k, inscriptis) or one block a line (WET
  files, trafilatura, jusText);
- lines wrapped at 72 to 80 columns (html2text, pandoc, mail) or not;
- text nodes on lines of their own, so that each link breaks its paragraph (BeautifulSoup's
  ``get_text("\\n")``);
- Markdown, or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsparse.dump.lines import Line

__all__ = ["Layout", "continues", "detect"]

#: Wrapped text is between these widths; wider or narrower "wrapping" is chance.
_WIDTHS = range(30, 121)
#: Share of line ends that must agree with wrapping at the width found.
_WRAPPED_SHARE = 0.85
#: A dump has blank lines between blocks if its runs of lines have at most this mean length …
_MEAN_RUN = 1.8
#: … and at most this share of them has more than one line.
_LONG_RUNS = 0.4
#: Share of lines that go on in the middle of a sentence, from which on text nodes were split.
_SPLIT_SHARE = 0.03

_MARKDOWN = re.compile(
    r"^\#{1,6}\ \S | ^(?:=|-){3,}$ | \[[^\[\]\n]*\]\([^()\s]*(?:\s\"[^\"\n]*\")?\)", re.VERBOSE
)
_MARKER = re.compile(r"(?:[•‣◦▪●○·*–-]|\d{1,3}[.)])\s+\S|#{1,6}\s|>\s?")
_TERMINAL = frozenset(".!?…:;\"”»'’)]。！？：」』")
_JOINING = frozenset(",.;:!?)]}”’»%、。，；：！？）」』")


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


def detect(lines: Sequence[Line]) -> Layout:
    """Return the layout of a dump; of an empty one, any."""
    width = _width(lines)
    spaced = _is_spaced(lines, width)
    return Layout(
        is_spaced=spaced,
        width=width,
        is_split=not spaced and not width and _is_split(lines),
        is_markdown=_is_markdown(lines),
    )


def _is_markdown(lines: Sequence[Line]) -> bool:
    search = _MARKDOWN.search
    return any(search(line.text) for line in lines if line.text[0] in "#=-" or "](" in line.text)


def is_full(line: Line, following: Line, width: int) -> bool:
    """Return whether `line` ends only because the first word of `following` did not fit."""
    word = following.text.split(None, 1)[0]
    return line.indent + len(line.text) + 1 + len(word) > width


def _inner(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each line with its successor where no blank line or list marker parts the two."""
    for line, following in zip(lines, lines[1:], strict=False):
        if not following.gap and not line.is_hard_break and not _MARKER.match(following.text):
            yield line, following


def _width(lines: Sequence[Line]) -> int:
    widest = max((line.indent + len(line.text) for line in lines if " " in line.text), default=0)
    if widest not in _WIDTHS:
        return 0
    ends = [is_full(line, following, widest) for line, following in _inner(lines)]
    # a heading or a short paragraph in front of the next one is no evidence against wrapping
    # where no blank line parts them, so only a clear majority of all line ends is asked for
    full = sum(ends)
    needed = _WRAPPED_SHARE if _has_gaps(lines) else _WRAPPED_SHARE / 2
    return widest if full > 1 and full >= needed * len(ends) else 0


def _has_gaps(lines: Sequence[Line]) -> bool:
    return any(line.gap for line in lines)


def _is_spaced(lines: Sequence[Line], width: int) -> bool:
    runs = _run_lengths(lines)
    if len(runs) == 1:
        return False
    if width:
        return True
    long_runs = sum(length > 1 for length in runs)
    return len(lines) <= _MEAN_RUN * len(runs) and long_runs <= _LONG_RUNS * len(runs)


def _run_lengths(lines: Sequence[Line]) -> list[int]:
    runs: list[int] = []
    for line in lines:
        if line.gap or not runs:
            runs.append(1)
        else:
            runs[-1] += 1
    return runs


def _is_split(lines: Sequence[Line]) -> bool:
    middles = sum(
        continues(line.text, following.text)
        for line, following in zip(lines, lines[1:], strict=False)
    )
    return middles > 1 and middles > _SPLIT_SHARE * len(lines)


def continues(text: str, following: str) -> bool:
    """Return whether `following` goes on with the sentence that `text` began.

    Language-free as far as can be: it goes on with a small letter or a closing mark, or the text
    before it ends with an opening one.
    """
    if text[-1] in "([{“«„" or following[0] in _JOINING or following == "*":
        return True
    return following[0].islower() and text[-1] not in _TERMINAL and len(following) > 1
