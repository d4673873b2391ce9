"""Month names that sites print and CLDR does not have, and the small words of dates.

Source: general usage. Names are as `newsparse.dates.folding.fold` leaves them: lower case, without
full stops.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CONNECTORS", "MONTH_SPELLINGS", "ORDINALS", "PERSIAN_MONTHS", "TIME_CONNECTORS"]


def _row(names: str) -> dict[str, int]:
    return {name: month for month, name in enumerate(names.split("|"), start=1) if name}


MONTH_SPELLINGS: Final[dict[str, dict[str, int]]] = {
    "en": {"sept": 9, "febr": 2, "janu": 1},
    "es": {"setiembre": 9, "set": 9, "sept": 9, "septbre": 9, "mzo": 3, "agto": 8, "febr": 2},
    "pt": {"set": 9, "out": 10, "dez": 12, "marco": 3},
    "fr": {"janv": 1, "fév": 2, "févr": 2, "juil": 7, "jul": 7, "aou": 8, "déc": 12},
    "de": {"jänner": 1, "jän": 1, "feber": 2, "mrz": 3, "maerz": 3, "sept": 9},
    "it": {"genn": 1, "febb": 2, "giu": 6, "lugl": 7, "sett": 9, "ott": 10, "dic": 12},
    "id": {"pebruari": 2, "agt": 8, "agu": 8, "agst": 8, "ags": 8, "nopember": 11, "nop": 11},
    "pl": _row("sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru"),
    "ru": {"сентяб": 9, "сен": 9, "июн": 6, "июл": 7, "фев": 2, "ноя": 11},
    "vi": _row(
        "tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín"
        "|tháng mười|tháng mười một|tháng mười hai"
    )
    # "năm" is both five and the word for a year, which is left out
    | {"tháng giêng": 1, "tháng": 5, "tháng chạp": 12},
    "zh": _row("一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月"),
    "ar": _row("جانفي|فيفري||أفريل|ماي|جوان|جويلية|أوت||||")
    | _row("||اذار|ابريل|ايار|يونيه|يوليه|اغسطس|ايلول|اكتوبر||")
    | {"اب": 8},
    "fa": {"می": 5, "جولای": 7, "آگوست": 8},
    "hi": {"फरवरी": 2, "सितम्बर": 9, "अक्तूबर": 10, "नवम्बर": 11, "दिसम्बर": 12},
    "el": {"μάη": 5, "μαη": 5},
    "eu": _row(
        "urtarrilaren|otsailaren|martxoaren|apirilaren|maiatzaren|ekainaren|uztailaren"
        "|abuztuaren|irailaren|urriaren|azaroaren|abenduaren"
    )
    | _row(
        "urtarrilak|otsailak|martxoak|apirilak|maiatzak|ekainak|uztailak|abuztuak|irailak|urriak"
        "|azaroak|abenduak"
    ),
}

#: The months of the Iranian calendar; the first begins at the vernal equinox.
PERSIAN_MONTHS: Final = _row("فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند")

#: What follows the number of a day.
ORDINALS: Final = frozenset(
    {"st", "nd", "rd", "th", "er", "ère", "ème", "eme", "re", "ter", "e", "a", "o", "º", "ª", "°"}
)
#: Words among day, month and year that say nothing.
CONNECTORS: Final = ORDINALS | frozenset(
    {
        *("of", "de", "del", "den", "der", "d", "du", "do", "da", "di", "af", "av", "dia"),
        *("le", "el", "al", "em", "m", "ko", "eko", "gada", "g", "r", "г", "года", "р", "року"),
        *("год", "ngày", "năm", "dne", "του"),
    }
)
#: Words between a date and a time of day, or before either of them.
TIME_CONNECTORS: Final = CONNECTORS | frozenset(
    {
        *(
            "at",
            "on",
            "the",
            "by",
            "um",
            "am",
            "ab",
            "gegen",
            "uhr",
            "à",
            "às",
            "as",
            "las",
            "los",
            "ás",
        ),
        *("aos", "alle", "ore", "ora", "kl", "klo", "klockan", "klokken", "om", "op", "godz", "u"),
        *("godzina", "v", "ve", "в", "во", "у", "о", "об", "pukul", "pkl", "jam", "saat", "saati"),
        *("lúc", "vào", "hồi", "hora", "horas", "y", "et", "und", "and", "på", "ob", "ur", "val"),
        *("plkst", "t", "time", "ώρα", "στις", "เวลา", "الساعة", "ساعت", "בשעה", "בשעת", "từ"),
        *("local", "time", "heure", "heures", "z", "noin", "ore", "dalle", "il", "lo", "η", "την"),
    }
)
