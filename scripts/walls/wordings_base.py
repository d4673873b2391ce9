"""Reads the tables of wordings, and invents names of people, places and sites.

A table is a text: `# slot` opens a slot, each further line or part between bars is one wording.
In a wording `{slot}` stands for a wording of that slot, or for an invented name or number.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Final

__all__ = ["Words", "org", "person", "place", "site_name", "table"]

Words = Mapping[str, tuple[str, ...]]


def table(text: str) -> Words:
    """Read a table of wordings."""
    found: dict[str, list[str]] = {}
    slot = ""
    for line in text.splitlines():
        if line.startswith("# "):
            slot, _, rest = line[2:].partition(":")
            found.setdefault(slot.strip(), [])
            line = rest  # noqa: PLW2901
        found.setdefault(slot, []).extend(part.strip() for part in line.split("|") if part.strip())
    return {slot: tuple(wordings) for slot, wordings in found.items() if wordings}


_GIVEN: Final = [
    "Marenka",
    "Tovik",
    "Elisande",
    "Joram",
    "Pellina",
    "Radmil",
    "Ostera",
    "Caspin",
    "Lioba",
    "Henrik",
    "Yvaine",
    "Tamsel",
    "Brida",
    "Corvin",
    "Adelka",
    "Wim",
    "Sanja",
    "Ferran",
    "Odila",
    "Nuno",
    "Ilka",
    "Matteu",
    "Signe",
    "Pavo",
    "Renske",
    "Ulrike",
    "Dario",
    "Kaisa",
]
_FAMILY_A: Final = [
    "Bral",
    "Hest",
    "Kor",
    "Mun",
    "Vel",
    "Tarn",
    "Osk",
    "Lind",
    "Quar",
    "Fen",
    "Dros",
    "Ebb",
    "Salt",
    "Grim",
    "Wol",
    "Pern",
]
_FAMILY_B: Final = [
    "ova",
    "meyer",
    "ick",
    "etti",
    "and",
    "ström",
    "sen",
    "ado",
    "ski",
    "ard",
    "ini",
    "well",
    "amo",
    "berg",
    "ez",
    "oux",
]
_PLACE_A: Final = [
    "Brel",
    "Hal",
    "Osten",
    "Mar",
    "Quin",
    "Lor",
    "Ves",
    "Tam",
    "Grau",
    "Pell",
    "Nor",
    "Kald",
    "San",
    "Ulm",
    "Rive",
    "Zel",
]
_PLACE_B: Final = [
    "ford",
    "ava",
    "burg",
    "mont",
    "ek",
    "ona",
    "stad",
    "igny",
    "ino",
    "wick",
    "dal",
    "eira",
    "haven",
    "ów",
    "mar",
]
_SITE_A: Final = [
    "Daily",
    "Nova",
    "Morgen",
    "Tele",
    "Info",
    "Vero",
    "Alt",
    "Nord",
    "Publi",
    "Mira",
    "Signal",
    "Kurier",
    "Terra",
    "Via",
]
_SITE_B: Final = [
    "Bote",
    "Post",
    "Dag",
    "Press",
    "Ledger",
    "Blatt",
    "Diario",
    "Gazet",
    "Zeit",
    "Times",
    "Vista",
    "Wire",
    "Folk",
    "Voz",
]

_RU_GIVEN: Final = [
    "Марьяна",
    "Тихон",
    "Велена",
    "Родим",
    "Ольга",
    "Прохор",
    "Инга",
    "Савва",
    "Дарина",
    "Глеб",
]
_RU_FAMILY: Final = [
    "Бралько",
    "Хестин",
    "Корвин",
    "Мунько",
    "Велиенко",
    "Тарнич",
    "Оскин",
    "Квари",
    "Фенько",
]
_RU_PLACE: Final = [
    "Велиногорск",
    "Бральск",
    "Остермань",
    "Хальград",
    "Кварино",
    "Тамбор",
    "Пельцы",
    "Нординск",
]
_JA_GIVEN: Final = ["遥斗", "美咲乃", "透真", "里緒", "康介", "沙耶奈", "弘貴", "千景"]
_JA_FAMILY: Final = ["杉森", "白浜", "大槻川", "柚木", "北尾", "浅葉", "倉沢", "竹宮"]
_JA_PLACE: Final = ["白浜野市", "北柚町", "大槻県", "葉山田市", "倉宮町", "青砥野区"]
_ZH_GIVEN: Final = ["文岚", "思远", "立恒", "若晴", "广平", "嘉木", "雨桐", "克勤"]
_ZH_FAMILY: Final = ["沈", "陆", "柏", "岳", "温", "程", "骆", "乔"]
_ZH_PLACE: Final = ["青岚市", "柏陵县", "临川湾区", "北屿镇", "云泽市", "长汀州"]

_PEOPLE: Final = {
    "ru": (_RU_GIVEN, _RU_FAMILY),
    "ja": (_JA_GIVEN, _JA_FAMILY),
    "zh": (_ZH_GIVEN, _ZH_FAMILY),
}
_PLACES: Final = {"ru": _RU_PLACE, "ja": _JA_PLACE, "zh": _ZH_PLACE}
_ORG_SUFFIX: Final = {
    "en": "Group Council Institute Union Labs Trust",
    "de": "AG GmbH Verband Institut Gruppe",
    "ru": "Групп Инвест Союз Банк",
    "ja": "工業 研究所 銀行 連合会",
    "zh": "集团 研究院 银行 协会",
}
_ORG_ROOT: Final = {
    "ru": ("Велтор", "Брамекс", "Осталь", "Кварон"),
    "ja": ("東槻", "白栄", "柚光", "北陽野"),
    "zh": ("恒岚", "远柏", "泽川", "北屿"),
}


def person(rng: random.Random, language: str) -> str:
    """Invent a person's name."""
    if language not in _PEOPLE:
        family = rng.choice(_FAMILY_A) + rng.choice(_FAMILY_B)
        return f"{rng.choice(_GIVEN)} {family}"
    given, family_names = _PEOPLE[language]
    if language == "ru":
        return f"{rng.choice(given)} {rng.choice(family_names)}"
    return rng.choice(family_names) + rng.choice(given)


def place(rng: random.Random, language: str) -> str:
    """Invent a town."""
    if language in _PLACES:
        return rng.choice(_PLACES[language])
    return rng.choice(_PLACE_A) + rng.choice(_PLACE_B)


def org(rng: random.Random, language: str) -> str:
    """Invent a company or body."""
    suffix = rng.choice(_ORG_SUFFIX.get(language, "Group Labs Holding Institut").split())
    if language in {"ja", "zh"}:
        return rng.choice(_ORG_ROOT[language]) + suffix
    root = rng.choice(_ORG_ROOT.get(language, (rng.choice(_FAMILY_A) + rng.choice(_PLACE_B),)))
    return f"{root} {suffix}"


def site_name(rng: random.Random) -> str:
    """Invent a news site."""
    first, second = rng.choice(_SITE_A), rng.choice(_SITE_B)
    return rng.choice((f"{first} {second}", f"{first}{second.lower()}", f"The {first} {second}"))
