"""Telling names of people, organisations and jobs by their form.

A name is told by its form: capitalised words, initials, particles; in scripts without capitals by
its length alone, which is weak. Words that no name has (`organisations.NOT_NAMES`), jobs and
places are told apart by tables.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsparse.authors.organisations import (
    JOB_NOUNS,
    JOBS,
    NOT_NAMES,
    ORGANISATION_ENDS,
    ORGANISATIONS,
    PLACES,
)

__all__ = [
    "NOT_IN_NAMES",
    "has_form_of_name",
    "is_initial",
    "is_job",
    "is_name_word",
    "is_organisation",
]

_MOST_WORDS: Final = 7
_MOST_CAPITALISED: Final = 5
#: Letters of a name in Chinese, Japanese or Korean; with a dot in it, it is a foreign one.
_ASIAN_LETTERS: Final = range(2, 6)
_FOREIGN_LETTERS: Final = range(4, 21)
_UNCASED_LETTERS: Final = range(4, 41)
_UNCASED_WORDS: Final = range(2, 6)

#: Words of jobs that are surnames too.
_SURNAMES: Final = frozenset({"head", "guest", "fellow", "host", "special", "sunday", "royal"})
_NO_NAME_WORDS: Final = NOT_NAMES | (JOBS - _SURNAMES)
_ARTICLES: Final = frozenset(
    {"la", "el", "los", "las", "les", "il", "lo", "le", "der", "die", "das", "den"}
)

_PARTICLES: Final = frozenset(
    {
        *("de", "del", "della", "dello", "dei", "degli", "di", "da", "dos", "das", "do", "du"),
        *("des", "la", "las", "los", "le", "van", "von", "vom", "der", "den", "ter", "ten", "te"),
        *("zu", "zur", "zum", "af", "av", "al", "el", "bin", "binti", "bint", "ibn", "ben", "abu"),
        *("y", "e", "i", "san", "ap", "und", "ó", "ní", "nic", "uí", "'t", "’t", "het", "op", "in"),
    }
)
#: What stands before a capital within one word: O'Neill, d'Angelo, al-Masri.
_PREFIX: Final = re.compile(r"(?:[A-Za-z]{1,2}['’ʼ]|[a-z]{2}[-‐])")
#: Signs that stand in no name.
NOT_IN_NAMES: Final = re.compile(r"[\d,:;!?()\[\]{}\"“”„«»/\\|@#&*+=<>%€$£…_~^]")
_INITIAL: Final = re.compile(
    r"(?:[^\W\d_]\.)+(?:-(?:[^\W\d_]\.)+)?|Jr\.?|Sr\.?|St\.|Dr\.|Prof\.|Mag\."
)
_ASIAN: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々〆]+")
_ASIAN_DOTS: Final = re.compile("[·・•]")
_DOMAIN: Final = re.compile(r"(?i)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|co|tv|io|[a-z]{2})")


def has_form_of_name(text: str) -> bool:
    """Return whether `text` may be a person's name; `newsparse.authors.looks_like_name` says when.

    White space at its ends and its length are the caller's matter.
    """
    if NOT_IN_NAMES.search(text):
        return False
    words = text.split()
    if text.lower() == text.upper():
        return _looks_uncased(text, words)
    if len(words) > _MOST_WORDS or not all(map(is_name_word, words)):
        return False
    capitalised = [word for word in words if word not in _PARTICLES]
    if not 1 < len(capitalised) <= _MOST_CAPITALISED or words[-1] in _PARTICLES:
        return False
    if words[0] in _PARTICLES or (text.endswith(".") and not is_initial(words[-1])):
        return False
    return not _is_something_else(text.lower(), capitalised)


def _is_something_else(lower: str, words: list[str]) -> bool:
    return (
        any(word in _NO_NAME_WORDS and word not in _PARTICLES for word in map(str.lower, words))
        or words[0].lower() in _ARTICLES
        or lower in ORGANISATIONS
        or lower in PLACES
        or lower.rpartition(" ")[2] in ORGANISATION_ENDS
        or all(map(is_initial, words))
    )


def is_initial(word: str) -> bool:
    """Return whether `word` is an initial ("J.", "J.-P."), or what is printed like one ("Jr.")."""
    return _INITIAL.fullmatch(word) is not None


def is_name_word(word: str) -> bool:
    """Return whether `word` may stand in a name: a capital, a particle, an initial."""
    if word in _PARTICLES or is_initial(word):
        return True
    if word.endswith(("'s", "’s")):
        return False
    prefix = _PREFIX.match(word)
    rest = word[prefix.end() :] if prefix and prefix.end() < len(word) else word
    if not (rest[0].isupper() or word[0].isupper()):
        return False
    return all(
        letter.isalpha() or letter in "'’ʼ-‐." or unicodedata.combining(letter) for letter in word
    )


def _looks_uncased(text: str, words: list[str]) -> bool:
    joined = "".join(words)
    if joined in NOT_NAMES:
        return False
    if _ASIAN.fullmatch(joined):
        return len(joined) in _ASIAN_LETTERS
    if _ASIAN_DOTS.search(joined):
        letters = _ASIAN_DOTS.sub("", joined)
        return len(letters) in _FOREIGN_LETTERS and _ASIAN.fullmatch(letters) is not None
    is_word = all(
        letter.isalpha() or unicodedata.category(letter)[0] == "M" or letter in "-'’׳־.\u200c"
        for letter in joined
    )
    return is_word and len(words) in _UNCASED_WORDS and len(text) in _UNCASED_LETTERS


def is_organisation(name: str) -> bool:
    """Return whether `name` is that of an agency, a desk or a paper, or stands for one."""
    lower = name.lower().strip(" .")
    if lower in ORGANISATIONS or lower.removeprefix("the ") in ORGANISATIONS:
        return True
    if _DOMAIN.fullmatch(lower):
        return True
    before, _, last = lower.rpartition(" ")
    return before != "" and last in ORGANISATION_ENDS and name[:1].isupper()


def is_job(text: str) -> bool:
    """Return whether `text` is a job title, perhaps with a paper or a place ("CNN Reporter")."""
    words = [word.strip(".()") for word in text.lower().replace(",", " ").split()]
    if not 0 < len(words) <= _MOST_WORDS or JOB_NOUNS.isdisjoint(words):
        return False
    if words[0] in JOB_NOUNS or words[-1] in JOB_NOUNS:
        return True
    return words[0] in JOBS and words[1] in JOB_NOUNS
