"""Reading lists of names, in bylines and in metadata.

The names of a list are parted by commas and conjunctions; jobs, papers and places stand among
them, and are told by the tables of `organisations`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.authors.names import (
    NOT_IN_NAMES,
    has_form_of_name,
    is_initial,
    is_job,
    is_name_word,
    is_organisation,
)
from newsparse.authors.organisations import (
    AGENCIES,
    JOBS,
    JOINERS,
    NOT_NAMES,
    ORGANISATION_ENDS,
    ORGANISATIONS,
    PAPERS,
    PUBLICATIONS,
)
from newsparse.authors.values import Author

__all__ = ["FoundName", "read_names", "split"]

_MOST_NAMES: Final = 20
_FEWEST_WORDS: Final = 2
_LONGEST_WORD: Final = 30
#: How many words the name of an agency has at most.
_AGENCY_WORDS: Final = 4
_WORD: Final = re.compile(r"\S+")
_TRAILING: Final = " -–—:"
#: Words after a name that are none of it.
_TAILS: Final = JOBS | ORGANISATION_ENDS | NOT_NAMES | {"on", "am", "at"}
#: Endings of adjectives that stand before a job: "Parliamentary editor".
_ADJECTIVES: Final = ("ary", "ical", "ional", "ische", "ischer")
_AGENCIES: Final = AGENCIES | PUBLICATIONS
#: A name with so many words of such a tail is a person's: "Roe News Reporter", not "Roe News".
_TAIL_OF_ORGANISATION: Final = 2
#: What parts the names of a list. Words are lower case or capitals, never capitalised.
_SEPARATOR: Final = re.compile(
    r"[,;、，；|/•\n]+|\s·\s|(?<=\s)(?:&|\+|and|AND|und|UND|sowie|et|en|og|och|ve|dan|và|y|e|i|и|й|і|та"
    r"|și|és|και|ja|un|ir|a|with|mit|con|avec|و)(?=\s)"
)
#: Conjunctions of one letter that may also stand within a name: Ortega y Gasset.
_INNER: Final = frozenset({"y", "e", "i"})
_COMMAS: Final = frozenset(",;、，；|/•·\n")
#: Where a place or a paper follows a name without a comma.
_AFTER: Final = re.compile(r"\s(?:for|For|at|in(?!\sthe\s)|from|aus|für|para|pour)\s.*", re.DOTALL)
#: Left out before names are looked for: notes in brackets, addresses, handles.
_NOISE: Final = re.compile(
    r"\([^()]{0,80}\)|[\w.+-]{1,64}@[\w.-]{1,64}|@\w{1,40}|https?://\S{1,200}"
    r"|(?<=[가-힣])\s?(?:기자|특파원|논설위원)(?:\s외\s\d+명)?"
)


class FoundName(NamedTuple):
    """A name, where it stands, and whether it is an organisation's."""

    name: str
    start: int
    end: int
    is_organization: bool


def split(text: str) -> tuple[Author, ...]:
    """Return the names of a list; `newsparse.authors.split_names` says which."""
    found = read_names(text, single=True) or _as_printed(text)
    return tuple(Author(name.name, is_organization=name.is_organization) for name in found)


def _as_printed(text: str) -> list[FoundName]:
    found = []
    for _, start, end in _chunks(text):
        name = text[start:end].strip()
        if NOT_IN_NAMES.search(name) or len(name) > _LONGEST_WORD or is_job(name):
            return []
        found.append(FoundName(name, start, end, is_organization=False))
    return found[:_MOST_NAMES]


def read_names(text: str, *, single: bool) -> list[FoundName]:
    """Return the names at the start of `text`, up to what is neither a name nor a job.

    `single` allows names of one word, as long as no name has two.
    """
    quiet = _NOISE.sub(lambda match: " " * len(match.group()), text)
    names: list[FoundName] = []
    for separator, start, end in _chunks(quiet):
        if names and is_job(quiet[start:end]):
            continue
        name = _next_name(quiet, names, (separator, start, end), single=single)
        if name is None or len(names) == _MOST_NAMES:
            break
        names.append(name)
    return names


def _next_name(
    text: str, names: list[FoundName], part: tuple[str, int, int], *, single: bool
) -> FoundName | None:
    """Return the name in the next part of a list that began with `names`."""
    separator, start, end = part
    is_comma = separator[:1] in _COMMAS
    if all(" " not in name.name for name in names):
        name = _name(text, start, end, single=single)
    else:
        name = _name(text, start, end, single=not is_comma and separator not in _INNER)
        if name is None and separator in _INNER:
            return _second_surname(text, names, start, end)
    if name and name.is_organization and is_comma and not all(n.is_organization for n in names):
        # a paper or an agency after a comma is where the person works
        return None
    return name


def _name(text: str, start: int, end: int, *, single: bool) -> FoundName | None:
    """Return the name at the start of a part of a list; ``None`` when there is none."""
    cut = _AFTER.search(text, start, end)
    end = cut.start() if cut and text[start : cut.start()].strip() else end
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    first = words[0][0]
    whole = text[first : words[-1][1]].rstrip(_TRAILING)
    agency = _agency_words(whole, len(words))
    if agency == len(words):
        return FoundName(whole, first, first + len(whole), is_organization=True)
    kept = _without_tail(text, words[: len(words) - agency])
    is_plain = len(words) - len(kept) < _TAIL_OF_ORGANISATION
    if is_plain and agency == 0 and is_organisation(whole):
        return FoundName(whole, first, first + len(whole), is_organization=True)
    name = text[first : kept[-1][1]].rstrip(_TRAILING)
    if name.endswith(".") and not is_initial(name.rpartition(" ")[2]):
        name = name[:-1]
    end = first + len(name)
    # a note in brackets within the name has left blanks
    name = " ".join(name.split())
    if has_form_of_name(name) or (single and len(kept) == 1 and _looks_single(name)):
        return FoundName(name, first, end, is_organization=False)
    return None


def _agency_words(text: str, count: int) -> int:
    """Return how many of the `count` words of `text`, from the end, are the name of an agency.

    An agency may follow a name without a comma, but not a name of a single word.
    """
    words = text.lower().split()
    if text.lower() in ORGANISATIONS:
        return count
    for size in range(min(_AGENCY_WORDS, count - _FEWEST_WORDS), 0, -1):
        if " ".join(words[-size:]) in _AGENCIES:
            return size
    return 0


def _without_tail(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the words of a name without the job, the paper or the button that follows it."""
    lower = [text[start:end].lower().strip(".,:") for start, end in words]
    kept = len(words)
    while kept > _FEWEST_WORDS and lower[kept - 1] in _TAILS:
        kept -= 1
    if kept < len(words):
        while kept > _FEWEST_WORDS and _goes_with_job(text, words[0], words[kept - 1]):
            kept -= 1
    return words[:kept]


def _goes_with_job(text: str, first: tuple[int, int], last: tuple[int, int]) -> bool:
    """Return whether the word before a job belongs to it: a paper, an adjective, an acronym."""
    word = text[slice(*last)]
    if word.lower() in PAPERS or word.lower().endswith(_ADJECTIVES):
        return True
    return len(word) > 1 and word.isupper() and not text[slice(*first)].isupper()


def _looks_single(word: str) -> bool:
    return (
        1 < len(word) <= _LONGEST_WORD
        and word[0].isupper()
        and is_name_word(word)
        and not {word.lower()} & (NOT_NAMES | JOBS | JOINERS)
        and not word.endswith(".")
    )


def _second_surname(text: str, names: list[FoundName], start: int, end: int) -> FoundName | None:
    """Return the last name of `names` with the word at `start` after "y", "e" or "i"; pop it."""
    words = text[start:end].split()
    if len(words) != 1 or not _looks_single(words[0]):
        return None
    first = names.pop()
    end = text.index(words[0], start) + len(words[0])
    return FoundName(text[first.start : end], first.start, end, is_organization=False)


def _chunks(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the parts of a list: the separator before it ("" for the first), start and end."""
    separator, position = "", 0
    for match in _SEPARATOR.finditer(text):
        if text[position : match.start()].strip():
            yield separator, position, match.start()
            separator = ""
        # of ", and" the word counts
        separator, position = match.group().strip() or separator, match.end()
    if text[position:].strip():
        yield separator, position, len(text)
