"""All tables of wordings by language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wordings_base import Words
from wordings_de import WORDS as DE
from wordings_en import WORDS as EN
from wordings_es_it_pt import ES, IT, PT
from wordings_fr import WORDS as FR
from wordings_ja_zh import JA, ZH
from wordings_nl_sv_pl import NL, PL, SV
from wordings_ru_tr import RU, TR

__all__ = ["WORDS"]

WORDS: Final[Mapping[str, Words]] = {
    "en": EN,
    "de": DE,
    "fr": FR,
    "es": ES,
    "it": IT,
    "pt": PT,
    "nl": NL,
    "sv": SV,
    "pl": PL,
    "ru": RU,
    "tr": TR,
    "ja": JA,
    "zh": ZH,
}
