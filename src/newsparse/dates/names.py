"""Names of months and weekdays in many languages, as they stand in dates.

The names come from CLDR (`month_names`, `weekday_names`); what sites print besides is in
`spellings`.
"""

from __future__ import annotations

from functools import cache

from newsparse.dates.folding import fold, unaccented
from newsparse.dates.month_names import MONTH_NAMES
from newsparse.dates.spellings import MONTH_SPELLINGS
from newsparse.dates.weekday_names import WEEKDAY_NAMES

__all__ = ["is_weekday", "month_of"]


def month_of(text: str, language: str | None = None) -> int | None:
    """Return the month (1 to 12) that `text` names; ``None`` when it says anything else.

    A few names mean two months ("listopad" is October in Croatian, November in Czech and
    Polish): `language` decides, and without it the language with more speakers.
    """
    meanings = _months().get(fold(text))
    if meanings is None:
        return None
    return meanings.get(language or "") or next(iter(meanings.values()))


def is_weekday(word: str) -> bool:
    """Return whether `word`, as `words_of` gives it, is part of the name of a weekday."""
    return word in _weekdays()


@cache
def _months() -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for language, rows in MONTH_NAMES.items():
        for row in rows:
            for month, name in enumerate(row.split("|"), start=1):
                for key in (name, unaccented(name)):
                    table.setdefault(key, {}).setdefault(language, month)
    for language, months in MONTH_SPELLINGS.items():
        for name, month in months.items():
            table.setdefault(name, {}).setdefault(language, month)
    return table


@cache
def _weekdays() -> frozenset[str]:
    names = " ".join(WEEKDAY_NAMES.values())
    return frozenset(f"{names} {unaccented(names)}".split())
