"""Words that open a line which names another story: "Read more: Bitcoin falls again"."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["headline_offset"]

#: Openings in general usage on news sites, by language; the headline follows them on their line.
_OPENINGS: Final = {
    "en": "read more|read also|also read|read next|read|see also|related|related article|"
    "related story|related news|more on this|further reading|don't miss|must read|recommended|"
    "recommended reading|you may also like|you might also like|more|watch|listen|next read|"
    "suggested reading|in other news",
    "de": "lesen sie auch|lesen sie mehr|mehr dazu|mehr zum thema|auch interessant|siehe auch|"
    "lesen sie hier|weiterlesen|passend dazu|das könnte sie auch interessieren",
    "es": "lee también|lea también|leer más|lee más|le puede interesar|te puede interesar|"
    "también te puede interesar|lea además|ver también|además",
    "fr": "lire aussi|à lire aussi|à lire|lire également|lire plus|voir aussi|"
    "à lire également|pour aller plus loin",
    "it": "leggi anche|leggi di più|approfondisci|vedi anche|per approfondire|"
    "potrebbe interessarti",
    "pt": "leia também|leia mais|saiba mais|veja também|confira também|veja mais",
    "nl": "lees ook|lees verder|lees meer|zie ook|meer hierover",
    "pl": "czytaj też|czytaj także|czytaj więcej|przeczytaj też|przeczytaj także|zobacz też|"
    "zobacz także",
    "ru": "читайте также|читать далее|смотрите также|читайте по теме|подробнее|по теме",
    "uk": "читайте також|дивіться також|читати далі|більше про",
    "tr": "ayrıca okuyun|bunu da okuyun|ilgili haber|devamını oku",
    "id": "baca juga|simak juga|lihat juga|baca selengkapnya",
    "vi": "xem thêm|đọc thêm|đọc tiếp|có thể bạn quan tâm",
    "sv": "läs också|läs även|läs mer|se även",
    "da": "læs også|læs mere|se også",
    "nb": "les også|les mer|se også",
    "fi": "lue myös|lue lisää|katso myös",
    "cs": "čtěte také|přečtěte si také|více o tématu|čtěte více",
    "hu": "olvasd el ezt is|olvassa el ezt is|kapcsolódó",
    "ro": "citește și|citeşte şi|vezi și",
    "el": "διαβάστε επίσης|δείτε επίσης|διαβάστε ακόμα",
    "ar": "اقرأ أيضا|اقرأ أيضاً|شاهد أيضا",
    "hi": "यह भी पढ़ें",
    "ja": "関連記事|こちらも読む|あわせて読みたい",
    "ko": "관련 기사|함께 읽기|더 읽기",
    "zh": "相关阅读|延伸阅读|相關閱讀|延伸閱讀|相关新闻",
}
_OPENING: Final = re.compile(
    r"(?:[>→»▶•*\-–]\s*)?(?:" + "|".join(_OPENINGS.values()) + r")\s*[:：|»>→\-–—]+\s*(?=\S)",
    re.IGNORECASE,
)
#: Every opening ends with one of these, within so many characters: a quick test.
_MARKS: Final = frozenset(":：|»>→-–—")
_LONGEST: Final = 60
#: What follows must be long enough for a headline …
_LEAST: Final = 12
#: … of this many words, in scripts that part them.
_WORDS: Final = 3


def headline_offset(text: str) -> int:
    """Return where the headline begins in a line such as "Read more: …"; 0 for any other line."""
    if _MARKS.isdisjoint(text[:_LONGEST]):
        return 0
    found = _OPENING.match(text)
    if found is None:
        return 0
    headline = text[found.end() :]
    if len(headline) < _LEAST or (headline.isascii() and headline.count(" ") + 1 < _WORDS):
        return 0
    return found.end()
