"""The language of the story: what the page says it is, unless its words say otherwise.

Templates are copied from one country to the next with their ``lang``, so the story's own words
count for more; but they can only tell one language from another, not American from British
English.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse import language
from newsparse.fields.found import Found
from newsparse.fields.table import Row, Sources

__all__ = ["choose", "normal"]

_TABLE: Final = (
    Row("article", "inLanguage", 0.95),
    Row("meta", "og:locale", 0.8),
    Row("meta", "content-language", 0.7),
    Row("meta", "language", 0.7),
    Row("meta", "dc.language", 0.7),
    Row("meta", "dcterms.language", 0.7),
    Row("page", "inLanguage", 0.7),
)
_ELEMENT: Final = 0.9
_WORDS: Final = 0.85
_TAG: Final = re.compile(
    r"(?P<primary>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|\d{3}))?(?![a-z])",
    re.IGNORECASE,
)
_NAMES: Final = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "russian": "ru",
    "turkish": "tr",
    "arabic": "ar",
    "chinese": "zh",
    "japanese": "ja",
    "korean": "ko",
}
#: Codes that are out of use, and languages that words do not tell apart.
_OLD: Final = {"iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cz": "cs", "gr": "el", "dk": "da"}
_SAME: Final = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"hr", "sr", "bs", "sh", "me"}),
    frozenset({"id", "ms"}),
    frozenset({"gl", "pt"}),
    frozenset({"hi", "mr", "ne"}),
    frozenset({"ar", "ary", "arz"}),
    frozenset({"fa", "prs", "ps"}),
    frozenset({"nl", "af"}),
    frozenset({"cs", "sk"}),
    frozenset({"ru", "uk", "be", "bg", "mk"}),
)


def choose(sources: Sources, sample: str) -> list[Found[str]]:
    """Return BCP 47 tags in lower case, the best first; `sample` is some of the story's text."""
    declared = [
        each.with_value(tag)
        for each in _declared(sources)
        if (tag := normal(each.value)) is not None
    ]
    told = language.detect(sample) if sample else None
    if told is None:
        return declared
    agreeing = [each for each in declared if _is_same(each.value.partition("-")[0], told)]
    others = [each for each in declared if not any(each is other for other in agreeing)]
    words = Found(told, "text", "function-words", "", score=_WORDS)
    return [*agreeing, words, *others]


def _declared(sources: Sources) -> list[Found[str]]:
    found = sources.read(_TABLE)
    raw = sources.metadata.language
    if raw:
        found.append(Found(raw, "html", "lang", raw, "/html", _ELEMENT))
    return sorted(found, key=lambda each: -each.score)


def normal(text: str) -> str | None:
    """Return a language tag in lower case; ``None`` for what is none."""
    text = text.strip().lower()
    text = _NAMES.get(text, text)
    found = _TAG.match(text)
    if found is None:
        return None
    primary = _OLD.get(found["primary"], found["primary"])
    parts = [primary, found["script"], found["region"]]
    return "-".join(part for part in parts if part)


def _is_same(primary: str, told: str) -> bool:
    return primary == told or any({primary, told} <= group for group in _SAME)
