"""The language of a text, told by its script and by its commonest words.

A language with a script of its own (Greek, Thai, Korean …) is told by the characters. Languages
that share one are told by function words: how many of the text's words are in the list of each
language, a word in several lists counting less. Where the texts are too short or two languages
come out close, the answer is ``None``; a language that has no list gives ``None`` as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

from newsparse.language.words import ARABIC, CYRILLIC, DEVANAGARI, LATIN

__all__ = ["detect"]

#: A long text is judged by its beginning and by a slice of its middle, where menus are past.
_BEGINNING: Final = 1200
_MIDDLE: Final = 800
_MOST_WORDS: Final = 280
#: Texts with fewer words, or fewer letters in a script without spaces, say too little.
_FEWEST_WORDS: Final = 20
_FEWEST_LETTERS: Final = 40
#: How many letters are looked at to tell the script.
_LETTERS: Final = 100
#: Text with a higher share of ASCII is in the Latin script; in others, spaces make up a fifth.
_ASCII_SHARE: Final = 0.75
#: Share of the letters that a script must have to be the text's.
_SCRIPT_SHARE: Final = 0.6
#: Share of kana, or of Hangul, that makes text with many Chinese characters Japanese or Korean.
_MIXED_SHARE: Final = 0.08
#: How many different words of its list, and what share of all words, the best language must have.
_FEWEST_DIFFERENT: Final = 5
_WORD_SHARE: Final = 0.05
#: What a word of one list counts, in whole numbers, so that the order of adding cannot matter.
_WHOLE: Final = 2520
#: How far the best language must be ahead of the next.
_LEAD: Final = 1.1

#: Blocks of 128 code points, as Unicode lays them out, and their script: a language where only
#: one language of news is written in it, else the name of a table of words.
_BLOCKS: Final = (
    ("latin", 0, 3),
    ("latin", 60, 61),
    ("el", 6, 7),
    ("el", 62, 63),
    ("cyrillic", 8, 10),
    ("he", 11, 11),
    ("arabic", 12, 14),
    ("arabic", 502, 509),
    ("devanagari", 18, 18),
    ("bn", 19, 19),
    ("pa", 20, 20),
    ("gu", 21, 21),
    ("or", 22, 22),
    ("ta", 23, 23),
    ("te", 24, 24),
    ("kn", 25, 25),
    ("ml", 26, 26),
    ("si", 27, 27),
    ("th", 28, 28),
    ("lo", 29, 29),
    ("my", 32, 32),
    ("ka", 33, 33),
    ("am", 36, 38),
    ("km", 47, 47),
    ("kana", 96, 97),
    ("zh", 104, 319),
    ("zh", 498, 501),
    ("ko", 34, 35),
    ("ko", 344, 431),
)
_SCRIPTS: Final = {
    block: script for script, first, last in _BLOCKS for block in range(first, last + 1)
}
_TABLES: Final[Mapping[str, Mapping[str, str]]] = {
    "latin": LATIN,
    "cyrillic": CYRILLIC,
    "arabic": ARABIC,
    "devanagari": DEVANAGARI,
}


def detect(text: str) -> str | None:
    """Return the language of `text` as a primary BCP 47 subtag ("en", "zh"); ``None`` if unsure.

    Norwegian is "nb" or "nn"; Serbo-Croatian is "hr" in Latin and "sr" in Cyrillic letters.
    """
    if len(text) > _BEGINNING + _MIDDLE:
        middle = len(text) // 2
        text = f"{text[:_BEGINNING]} {text[middle : middle + _MIDDLE]}"
    script = _script(text)
    if script is not None and script in _TABLES:
        return _by_words(text, script)
    return script


def _script(text: str) -> str | None:
    """Return a language, or the name of a script that several languages use."""
    if len(text.encode("ascii", "ignore")) > len(text) * _ASCII_SHARE:
        return "latin"
    step = max(1, len(text) // (2 * _LETTERS))
    letters = [ord(character) >> 7 for character in text[::step] if character.isalpha()]
    counts = Counter(_SCRIPTS.get(block, "") for block in letters)
    if not counts:
        return None
    asian = counts["zh"] + counts["kana"] + counts["ko"]
    if asian > len(letters) * _SCRIPT_SHARE:
        return _asian(counts, asian) if len(letters) * step >= _FEWEST_LETTERS else None
    script, count = counts.most_common(1)[0]
    if count < len(letters) * _SCRIPT_SHARE or len(letters) * step < _FEWEST_LETTERS:
        return None
    return script or None


def _asian(counts: Counter[str], letters: int) -> str:
    if counts["ko"] > letters * _MIXED_SHARE:
        return "ko"
    return "ja" if counts["kana"] > letters * _MIXED_SHARE else "zh"


def _by_words(text: str, script: str) -> str | None:
    words = text.lower().split()[:_MOST_WORDS]
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(words)
    scores = _scores(counts, _languages_of_words(script))
    if not scores:
        return None
    best, *others = sorted(scores, key=lambda language: (-scores[language], language))
    if others and scores[best] < scores[others[0]] * _LEAD:
        return None
    found = [word for word in _TABLES[script][best].split() if word in counts]
    is_rare = sum(counts[word] for word in found) < len(words) * _WORD_SHARE
    return None if is_rare or len(found) < _FEWEST_DIFFERENT else best


def _scores(counts: Counter[str], table: Mapping[str, list[str]]) -> dict[str, int]:
    scores: dict[str, int] = {}
    for word in counts.keys() & table.keys():
        languages = table[word]
        weight = counts[word] * (_WHOLE // len(languages))
        for language in languages:
            scores[language] = scores.get(language, 0) + weight
    return scores


@cache
def _languages_of_words(script: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for language, words in _TABLES[script].items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(word, []).append(language)
    return table
