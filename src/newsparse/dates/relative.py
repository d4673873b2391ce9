"""Telling lines such as "3 hours ago", whose date cannot be known without a clock.

Source of the words: general usage of the languages.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.dates.folding import words_of
from newsparse.dates.labels import label_words
from newsparse.dates.spellings import TIME_CONNECTORS

__all__ = ["opening_phrases", "says_how_long_ago"]

#: Words that make a line relative by themselves, perhaps with a time of day.
_DAYS: Final = frozenset(
    {
        *("yesterday", "today", "gestern", "heute", "aujourd", "ayer", "hoy", "ontem"),
        *("hoje", "ieri", "oggi", "gisteren", "vandaag", "wczoraj", "dzisiaj", "dziś", "вчера"),
        *("сегодня", "вчора", "сьогодні", "dün", "bugün", "kemarin"),
        *("昨日", "昨天", "今天", "어제", "오늘", "أمس", "اليوم", "igår", "idag", "dagens"),
        *("tegnap", "včera", "dnes", "jučer", "danas", "azi", "χθες", "σήμερα", "अभी", "أمس"),
    }
)
#: Phrases before a number and a unit.
_BEFORE: Final = (
    *("vor", "vor ca", "vor etwa", "il y a", "hace", "há", "před", "pred", "acum", "fa", "πριν"),
    *("πριν από", "منذ", "قبل", "לפני", "преди", "prije", "pre", "пре", "cách đây", "fyrir"),
    *("duela", "hai", "prieš", "pirms", "acum circa", "il y a environ", "hace unas"),
)
#: Phrases after a number and a unit.
_AFTER: Final = (
    *("ago", "atrás", "fa", "geleden", "temu", "назад", "тому", "тому назад", "önce", "lalu"),
    *("yang lalu", "lepas", "yang lepas", "trước", "sedan", "siden", "sitten", "ezelőtt", "पहले"),
    *("ที่แล้ว", "ที่ผ่านมา", "پیش", "قبل", "nazaj", "gelede", "আগে", "پہلے", "tagasi", "atpakaļ"),
)
_UNITS: Final = frozenset(
    {
        *("s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute", "minutes", "h"),
        *("hr", "hrs", "hour", "hours", "d", "day", "days", "w", "wk", "wks", "week", "weeks"),
        *("mo", "month", "months", "y", "yr", "yrs", "year", "years"),
        *("sekunde", "sekunden", "minuten", "std", "stunde", "stunden", "tag", "tagen", "tage"),
        *("woche", "wochen", "monat", "monaten", "jahr", "jahren"),
        *("seconde", "secondes", "heure", "heures", "jour", "jours", "semaine", "semaines"),
        *("mois", "an", "ans"),
        *("segundo", "segundos", "minuto", "minutos", "hora", "horas", "día", "días", "dia"),
        *("dias", "semana", "semanas", "mes", "meses", "año", "años", "ano", "anos", "mês"),
        *("secondi", "minuti", "ora", "ore", "giorno", "giorni", "settimana", "settimane"),
        *("mese", "mesi", "anno", "anni"),
        *("uur", "minuut", "dag", "dagen", "weken", "maand", "maanden", "jaar", "u"),
        *("sekund", "minut", "minuty", "minutę", "godzin", "godziny", "godzinę", "godz", "dni"),
        *("dzień", "tydzień", "tygodnie", "tygodni", "miesiąc", "miesiące", "miesięcy", "lat"),
        *("секунд", "секунды", "минут", "минуты", "минуту", "мин", "час", "часа", "часов", "ч"),
        *("день", "дня", "дней", "неделю", "недели", "недель", "месяц", "месяца", "месяцев"),
        *("хвилин", "хвилини", "хвилину", "годин", "години", "годину", "дні", "днів", "тижні"),
        *("минути", "дни", "ден", "седмици", "седмица", "сата", "сати", "дана", "дан"),
        *("saniye", "dakika", "dk", "saat", "gün", "hafta", "ay", "yıl", "sa"),
        *("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "minit"),
        *("giây", "phút", "giờ", "ngày", "tuần", "tháng", "năm"),
        *("دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "أيام", "يومين", "ساعتين", "أسبوع", "شهر"),
        *("دقیقه", "ساعت", "روز", "هفته", "ماه", "دقائق", "منٹ", "گھنٹے", "دن"),
        *("דקות", "שעות", "שעה", "ימים", "יום", "דקה", "שבוע", "שבועות"),
        *("minutter", "timme", "timmar", "tim", "dagar", "vecka", "veckor", "månad", "månader"),
        *("time", "timer", "dage", "uge", "uger", "uke", "uker", "måned", "måneder", "dager"),
        *("minuuttia", "tuntia", "tunti", "päivää", "viikkoa", "kuukautta", "tuntti", "vrk"),
        *("perc", "perccel", "óra", "órával", "nappal"),
        *("minutami", "hodinami", "hodinou", "dny", "dnem", "týdny", "hod", "hodín", "dňami"),
        *("zile", "zi", "săptămâni", "luni", "minuta", "sati", "sata", "sat", "dana", "urami"),
        *("λεπτά", "ώρες", "ώρα", "ημέρες", "ημέρα", "μέρες", "εβδομάδες", "λεπτό"),
        *("मिनट", "घंटे", "घंटा", "दिन", "সপ্তাহ", "মিনিট", "ঘণ্টা", "দিন", "hores", "dies"),
        *("นาที", "ชั่วโมง", "วัน", "สัปดาห์", "minuts", "minútum", "klukkustundum", "dögum"),
        *("stundām", "minūtēm", "dienām", "valandas", "minutes", "dienas", "tundi", "päeva"),
    }
)
_COUNTS: Final = frozenset(
    {
        *("a", "an", "one", "two", "three", "few", "several", "couple", "about", "ein", "einer"),
        *("einem", "eine", "einigen", "wenigen", "un", "une", "uno", "una", "um", "uma", "en"),
        *("een", "et", "ett", "bir", "một", "jednym", "около", "oko", "sekitar", "ca", "kurz"),
        *("alcune", "pochi", "quelques", "algunos", "unas", "unos", "of", "over", "almost"),
    }
)
#: Words that stand before the number where a word stands after the unit: "för 3 timmar sedan".
_OPENING: Final = frozenset({"for", "för", "sedan", "about", "om", "circa", "ca", "около"})
_NOW: Final = frozenset(
    {
        *("just now", "gerade eben", "à l instant", "ahora mismo", "hôm qua", "hôm nay"),
        *("刚刚", "剛剛", "방금", "방금 전"),
    }
)
_ASIAN: Final = re.compile(
    r"\d+\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間|か月|ヶ月|个月|個月|年|초|분|시간|일|주|개월|년)"
    r"\s?(?:前|전|以前)"
)
#: What is parted from its neighbours: numbers, and the Thai for "ago".
_PARTED: Final = re.compile(r"(\d+|ที่แล้ว|ที่ผ่านมา)")
#: Units that mean "ago" by themselves, in Hungarian.
_PAST_UNITS: Final = frozenset({"perce", "órája", "napja", "hete", "hónapja", "éve"})


#: A line in ASCII holds one of these, or it says nothing of how long ago: a quick test.
_TELLING: Final = (
    _DAYS
    | _PAST_UNITS
    | {phrase.split()[0] for phrase in _BEFORE}
    | {phrase.split()[-1] for phrase in _AFTER}
    | {phrase.split()[-1] for phrase in _NOW}
)


def says_how_long_ago(text: str) -> bool:
    """Return whether `text`, a short line or a part of one, says how long ago something was."""
    if text.isascii() and _TELLING.isdisjoint(words_of(text)):
        return False
    words = words_of(_PARTED.sub(r" \1 ", _ASIAN.sub(" yesterday ", text)))
    words = [word for word in words if word not in label_words()] or words
    if " ".join(words) in _NOW:
        return True
    if not _DAYS.isdisjoint(words):
        return all(_goes_with_day(word) for word in words)
    return _is_span(words)


def opening_phrases() -> tuple[str, ...]:
    """Return the phrases that stand before a number and a unit, as "vor" does."""
    return _BEFORE


def _goes_with_day(word: str) -> bool:
    return word in _DAYS or word in TIME_CONNECTORS or word.isdigit() or word in {"pm", "hui"}


def _is_span(words: list[str]) -> bool:
    """Return whether `words` are a number, a unit and a phrase that means "ago"."""
    if words and words[-1] in _PAST_UNITS:
        return words[0].isdigit()
    phrase = " ".join(words)
    if phrase.startswith(_BEFORE):
        for before in _BEFORE:
            if phrase.startswith(before + " ") and _is_length(phrase[len(before) :].split()):
                return True
    if not phrase.endswith(_AFTER):
        return False
    after = max((end for end in _AFTER if phrase.endswith(" " + end)), key=len, default="")
    length = phrase[: len(phrase) - len(after)].split()
    while length and length[0] in _OPENING:
        del length[0]
    return after != "" and _is_length(length)


def _is_length(words: list[str]) -> bool:
    if not words or _UNITS.isdisjoint(words):
        return False
    return all(word.isdigit() or word in _UNITS or word in _COUNTS for word in words)
