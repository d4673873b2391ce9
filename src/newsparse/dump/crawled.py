"""Markdown as crawlers for language models make it, and cutting its lines.

Such a crawler keeps headings, paragraphs and images apart and writes all else in one line, until
something ends it: a menu is a line of links, a date stands before the first item of a list, and
the link of a teaser holds section, age and headline without a space. Line breaks end blocks there,
with a blank line or without.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsparse.authors import is_label
from newsparse.dates import DatePrecision, find, is_date_line
from newsparse.dump.brackets import Bracketed, is_only_image, links_of
from newsparse.dump.lines import Line
from newsparse.dump.marks import fenced, is_row, item_marker
from newsparse.dump.pieces import SEPARATORS, pieces
from newsparse.dump.seams import Known, label_seam, seams

__all__ = ["cut", "is_crawled"]

#: Elements that other dumpers put between blank lines, and that stand close to others here: so
#: many at least, and one in so many of them.
_LEAST: Final = 2
_ONE_IN: Final = 6
_LONGEST_NAME: Final = 40
#: A line without links is looked at for what is glued in it if it is no longer.
_LONGEST_PLAIN: Final = 160
_LONGEST_DATE: Final = 80
#: A menu has so many links; the words between them are no more and no sentence.
_LEAST_LINKS: Final = 3
_MOST_WORDS: Final = 6
#: A headline has so many words or more, the section before it no more than …
_LEAST_HEADLINE: Final = 5
_MOST_SECTION: Final = 3
_SMALL_WORD: Final = 4
#: What stands before the first item of a list is no longer, unless it ends with a link.
_LONGEST_LEAD: Final = 60
_TWICE: Final = re.compile(r"(\w{2,24}) (?=\1 )")
_BULLETS: Final = frozenset("-*•+")


def is_crawled(lines: Sequence[Line]) -> bool:
    """Return whether the lines of a dump that is Markdown, and not wrapped, are a crawler's."""
    close = apart = 0
    is_spaced = any(line.gap for line in lines)
    kinds = [_kind(line.text) for line in lines]
    gaps = [*(line.gap for line in lines[1:]), 1]
    for index, kind in enumerate(kinds):
        if not kind:
            continue
        before = kinds[index - 1] != kind and not lines[index].gap if index else False
        after = not gaps[index] and kind != "#" and kinds[index + 1] != kind
        is_close = before or after if is_spaced else kind == "]"
        close += is_close
        apart += not is_close
    # an item behind other words, whose list goes on with the next line, no other dumper prints
    close += sum(
        _first_item(line, following, links_of(line.text)) > 0
        for line, following in pairwise(lines)
        if following.text[0] in _BULLETS and f" {following.text[0]} " in line.text
    )
    return close >= _LEAST and close * _ONE_IN >= close + apart


def _kind(text: str) -> str:
    """Return what an element is that other dumpers put apart: heading, image, line of links."""
    if text[0] == "#":
        return "#" if text.lstrip("#")[:1] == " " else ""
    count = text.count("](")
    if not count:
        return ""
    if is_only_image(text):
        return "!"
    return "]" if count >= _LEAST and _is_menu_line(text, links_of(text), 0) else ""


def cut(lines: Sequence[Line], *, is_crawled: bool, is_spaced: bool) -> list[Line]:
    """Return the lines of a Markdown dump, those cut that hold several blocks.

    Where no crawler made it, only lines that are nothing but links are cut, and in those that have
    blank lines between blocks, the pieces have them too.
    """
    gap = int(is_spaced and not is_crawled)
    known = _known(lines) if is_crawled else None
    code = {index for start, end in fenced(lines) for index in range(start, end + 1)}
    found: list[Line] = []
    for index, line in enumerate(lines):
        text = line.text
        if index in code or text[0] in "#>|" or is_row(text):
            found.append(line)
            continue
        following = lines[index + 1] if index + 1 < len(lines) else None
        found.extend(_cut(line, following, known, gap))
    return found


def _known(lines: Sequence[Line]) -> Known:
    names = {line.text for line in lines if len(line.text) <= _LONGEST_NAME}
    words: Counter[str] = Counter()
    for line in lines:
        links = links_of(line.text)
        labels = [line.text[link.label_start : link.label_end] for link in links]
        names.update(label for label in labels if len(label) <= _LONGEST_NAME)
        edges = [0, *(edge for link in links for edge in (link.start, link.end)), len(line.text)]
        plain = [line.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
        for part in (*labels, *plain):
            words.update(word.strip(".,;:!?…()[]“”\"'‘’«»#") for word in part.split(" "))
    return Known(frozenset(names), words)


def _cut(line: Line, following: Line | None, known: Known | None, gap: int) -> Iterator[Line]:
    text = line.text
    marker = item_marker(text)
    begin = len(marker) if marker else 0
    links = links_of(text)
    places: set[int] = set()
    item = 0
    if _is_menu(text, links, begin) if known is None else _is_menu_line(text, links, begin):
        places.update(edge for link in links for edge in (link.start, link.end))
    if known is not None:
        item = _first_item(line, following, links)
        places.update(_of_images(text, links, begin))
        places.update(_of_links(text, links, known))
        places.update(_of_teaser(text, links, begin))
        places.update(_of_head(text, links, item or len(text), known))
        if not links and len(text) <= _LONGEST_PLAIN:
            places.update(_of_plain(text, known))
        places.add(item)
    first = len(text) - len(text[begin:].lstrip(SEPARATORS))
    places = {place for place in places if first < place < len(text)}
    if not places:
        yield line
        return
    for piece in pieces(text, sorted(places), links):
        is_item = item and following is not None and piece.first >= item
        yield line._replace(
            start=line.start + piece.start,
            end=line.start + piece.end,
            text=piece.text,
            gap=gap if piece.start else line.gap,
            indent=following.indent if is_item and following else line.indent,
            is_hard_break=piece.end == len(text) and line.is_hard_break,
        )


def _is_menu(text: str, links: Sequence[Bracketed], begin: int) -> bool:
    """Return whether a line is several links and nothing else."""
    if sum(not link.is_image for link in links) < _LEAST:
        return False
    return not any(part.strip(SEPARATORS).strip() for part in _between(text, links, begin))


def _is_menu_line(text: str, links: Sequence[Bracketed], begin: int) -> bool:
    """Return whether a line is links, most of them side by side, with a few words between them."""
    # the second strip takes the rarer kinds of space, which are no separators of their own
    parts = [part.strip(SEPARATORS).strip() for part in _between(text, links, begin)]
    if _is_menu(text, links, begin):
        return True
    inner = parts[1:-1]
    if len(links) < _LEAST_LINKS or sum(not part for part in inner) * 2 < len(inner):
        return False
    return all(_is_caption_of_menu(part) for part in parts if part)


def _is_caption_of_menu(part: str, most: int = _MOST_WORDS) -> bool:
    """Return whether words beside links are a label and no part of a sentence."""
    words = part.split()
    is_opened = part[0] == "©" or part[0].isalnum()
    if not words or len(words) > most or part[-1] in ".,;:!?(–-" or not is_opened:
        return False
    last = words[-1]
    return not part[0].islower() and not (len(last) <= _SMALL_WORD and last.islower())


def _between(text: str, links: Sequence[Bracketed], begin: int) -> Iterator[str]:
    """Yield what stands before, between and after the links of a line."""
    for link in links:
        yield text[begin : link.start]
        begin = link.end
    yield text[begin:]


def _of_images(text: str, links: Sequence[Bracketed], begin: int) -> Iterator[int]:
    """Yield the edges of images that stand at an end of the line, or beside a link."""
    for index, link in enumerate(links):
        if not link.is_image:
            inner = links_of(text, link.label_start, link.label_end)
            is_first = inner and inner[0].is_image and inner[0].start == link.label_start
            if is_first and text[inner[0].end : link.label_end].strip():
                yield inner[0].end
            continue
        before = links[index - 1].end if index else begin
        after = links[index + 1].start if index + 1 < len(links) else len(text)
        if not text[before : link.start].strip() or not text[link.end : after].strip():
            yield link.start
            yield link.end


def _of_links(text: str, links: Sequence[Bracketed], known: Known) -> Iterator[int]:
    """Yield where links begin, part and end in which several blocks are glued."""
    for link in links:
        if link.is_image:
            continue
        start = link.label_start
        inner = links_of(text, start, link.label_end)
        if inner and inner[0].is_image and inner[0].start == start:
            start = inner[0].end
        found = seams(text[start : link.label_end], known)
        if found:
            yield link.start
            yield from (start + place for place in found)
            yield link.end
        elif link.start and text[link.start - 1].isalpha() and is_label(text[: link.start]):
            yield link.start


def _of_teaser(text: str, links: Sequence[Bracketed], begin: int) -> Iterator[int]:
    """Yield where a headline begins that ends a line as a link, behind its section."""
    if len(links) == 1 and links[0].end == len(text) and not links[0].is_image:
        words = text[links[0].label_start : links[0].label_end].split()
        lead = text[begin : links[0].start].strip()
        is_headline = len(words) >= _LEAST_HEADLINE and not words[0][0].islower()
        if is_headline and lead and _is_caption_of_menu(lead, _MOST_SECTION):
            yield links[0].start


def _of_head(text: str, links: Sequence[Bracketed], end: int, known: Known) -> Iterator[int]:
    """Yield where the head of a line ends: a date, or a label that is printed twice."""
    stop = min(end, links[0].start if links else len(text))
    head = text[:stop]
    if stop < len(text) and len(head) <= _LONGEST_DATE and is_date_line(head.strip()):
        yield stop
    elif text[0].isdigit() or text[0].isupper():
        days = find(text[:_LONGEST_DATE]) if any(map(str.isdigit, text[:_LONGEST_DATE])) else ()
        if days and not days[0].start and days[0].precision is not DatePrecision.DAY:
            after = text[days[0].end :]
            if after[:1].isspace() and after.lstrip()[:1].isupper():
                yield days[0].end
    twice = _TWICE.match(text)
    if twice and f"{twice[1]} {twice[1]}" in known.names:
        yield 2 * len(twice[1]) + 1


def _of_plain(text: str, known: Known) -> Iterator[int]:
    """Yield where words are glued in a line without links, around an age, a date or a name."""
    found = label_seam(text)
    if found:
        yield from found
    elif any(map(str.isdigit, text)):
        yield from seams(text, known)


def _first_item(line: Line, following: Line | None, links: Sequence[Bracketed]) -> int:
    """Return where the first item of a list begins, behind other words; 0 for most lines.

    The second item stands on the next line, so its bullet is known.
    """
    bullet = item_marker(following.text) if following is not None and not following.gap else None
    if bullet is None or bullet not in _BULLETS:
        return 0
    text, sign, begin = line.text, f" {bullet} ", 1
    for end, after in [*((link.start, link.end) for link in links), (len(text), 0)]:
        place = text.find(sign, begin, end)
        if place >= 0 and (text[place - 1] == ")" or place <= _LONGEST_LEAD):
            words = text[place + len(sign) : place + _LONGEST_LEAD].lstrip()
            return 0 if words[:1].islower() else place + 1
        begin = after
    return 0
