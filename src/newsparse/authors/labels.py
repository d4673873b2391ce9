"""Words that open a byline, by language, and what the people after them did.

Source: general usage. Labels are lower case. `PHRASES` are followed by names at once ("By Jane
Roe"); `NOUNS` only count before a colon, a slash or an equals sign ("Text: Jane Roe"), since they
are ordinary words elsewhere. `PREPOSITIONS` are the phrases that begin many sentences as well: the
names after them are read more strictly.
"""

from __future__ import annotations

from functools import cache
from typing import Final

__all__ = ["NOUNS", "PHRASES", "PREPOSITIONS", "inner_labels", "labels_by_start"]

PHRASES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "author": {
        "en": (
            *("by", "written by", "story by", "words by", "posted by", "published by", "text by"),
            *("article by", "authored by", "news by", "analysis by", "opinion by", "review by"),
            *("submitted by", "a guest post by", "guest post by", "column by", "feature by"),
            *(
                "commentary by",
                "created by",
                "produced by",
                "interview by",
                "as told to",
                "report by",
            ),
        ),
        "de": ("von", "geschrieben von", "ein beitrag von", "ein artikel von", "verfasst von"),
        "fr": ("par", "écrit par", "rédigé par", "publié par", "un article de", "texte de"),
        "es": ("por", "escrito por", "publicado por", "redactado por", "texto de", "texto por"),
        "pt": ("por", "escrito por", "publicado por", "redigido por", "texto de", "texto por"),
        "it": ("di", "scritto da", "a cura di", "pubblicato da", "articolo di", "testo di"),
        "nl": ("door", "geschreven door", "tekst door"),
        "af": ("deur",),
        "da": ("af", "skrevet af"),
        "nb": ("av", "skrevet av", "tekst av"),
        "sv": ("av", "skriven av", "text av"),
        "is": ("eftir",),
        "ca": ("escrit per",),
        "gl": ("por", "escrito por"),
        "ro": ("scris de", "publicat de"),
        "pl": ("napisane przez", "napisał", "napisała"),
        "cs": ("napsal", "napsala"),
        "sk": ("napísal", "napísala"),
        "hr": ("piše", "napisao", "napisala", "autor"),
        "sl": ("piše",),
        "sr": ("пише",),
        "hu": ("írta", "szerző"),
        "ru": ("автор", "написал", "написала"),
        "uk": ("автор", "написав", "написала"),
        "bg": ("автор", "от"),
        "el": ("του", "της", "των", "γράφει ο", "γράφει η", "γράφουν οι", "από τον", "από την"),
        "tr": ("yazan",),
        "id": ("oleh", "ditulis oleh", "penulis", "diterbitkan oleh"),
        "ms": ("oleh", "ditulis oleh"),
        "vi": ("bởi", "tác giả", "viết bởi", "đăng bởi", "được viết bởi"),
        "tl": ("isinulat ni", "ulat ni"),
        "sw": ("imeandikwa na",),
        "th": ("โดย", "เขียนโดย", "ผู้เขียน"),
        "ar": ("بقلم", "كتب", "كتبت", "الكاتب"),
        "fa": ("نوشته", "نویسنده"),
        "he": ("מאת", "נכתב על ידי"),
        "hi": ("लेखक",),
        "zh": ("本报记者", "记者", "記者", "作者", "撰文", "特约记者", "特派员", "本報記者"),
        "ja": ("執筆者", "筆者"),
        "ko": ("작성자", "글쓴이"),
    },
    "editor": {
        "en": ("edited by", "editing by"),
        "de": ("bearbeitet von", "redigiert von"),
        "fr": ("édité par", "relu par", "modifié par"),
        "es": ("editado por",),
        "pt": ("editado por",),
        "it": ("modificato da", "editato da"),
        "nl": ("bewerkt door",),
        "pl": ("edytowane przez", "opracował", "opracowała"),
        "ru": ("отредактировано", "отредактировал", "отредактировала"),
        "tr": ("düzenleyen",),
        "id": ("diedit oleh", "disunting oleh", "penyunting"),
        "vi": ("biên tập bởi", "chỉnh sửa bởi"),
        "th": ("แก้ไขโดย",),
    },
    "updater": {
        "en": ("updated by", "last updated by", "modified by"),
        "de": ("aktualisiert von",),
        "fr": ("mis à jour par",),
        "es": ("actualizado por",),
        "pt": ("atualizado por",),
        "it": ("aggiornato da",),
        "nl": ("bijgewerkt door",),
        "pl": ("zaktualizowane przez",),
        "tr": ("güncelleyen",),
        "id": ("diperbarui oleh",),
        "vi": ("cập nhật bởi",),
    },
    "photographer": {
        "en": (
            *("photographs by", "photography by", "photos by", "photo by", "photographed by"),
            *("images by", "image by", "pictures by", "illustration by", "illustrations by"),
            *("illustrated by", "video by", "graphics by", "graphic by", "art by"),
        ),
        "de": ("fotos von", "foto von", "fotografiert von", "illustration von"),
        "fr": ("photos par", "photographies de", "photos de", "photo de"),
        "es": ("fotografías de", "fotos de", "foto de", "fotografía de", "fotos por"),
        "pt": ("fotos de", "foto de", "fotografias de", "fotos por"),
        "it": ("foto di", "fotografie di"),
        "nl": ("foto's door", "fotografie door"),
        "da": ("foto af",),
        "nb": ("foto av",),
        "sv": ("foto av",),
    },
    "reviewer": {
        "en": (
            *("reviewed by", "fact checked by", "fact-checked by", "medically reviewed by"),
            *("expert reviewed by", "checked by", "verified by", "approved by"),
        ),
        "de": ("geprüft von", "überprüft von"),
        "fr": ("vérifié par",),
        "es": ("revisado por", "verificado por"),
        "pt": ("revisado por", "verificado por"),
        "it": ("revisionato da", "verificato da"),
        "nl": ("gecontroleerd door",),
        "id": ("ditinjau oleh",),
    },
    "translator": {
        "en": ("translated by", "translation by"),
        "de": ("übersetzt von", "übersetzung von"),
        "fr": ("traduit par", "traduction de", "traduction par"),
        "es": ("traducido por", "traducción de", "traducción por"),
        "pt": ("traduzido por", "tradução de"),
        "it": ("tradotto da", "traduzione di"),
        "nl": ("vertaald door",),
        "pl": ("przetłumaczone przez", "tłumaczył", "tłumaczyła"),
        "ru": ("перевёл", "перевела", "перевел"),
        "tr": ("çeviren",),
        "id": ("diterjemahkan oleh",),
        "vi": ("dịch bởi", "biên dịch", "người dịch"),
    },
    "reporter": {
        "en": (
            *("reporting by", "additional reporting by", "with reporting by", "reported by"),
            *("contributed by", "compiled by", "with contributions from", "writing by"),
        ),
        "de": ("mit material von", "mitarbeit von"),
        "fr": ("avec la contribution de", "propos recueillis par"),
    },
}
NOUNS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "author": {
        "en": ("author", "authors", "writer", "writers", "reporter", "words", "text", "byline"),
        "de": ("autor", "autorin", "autoren", "text", "redakteur", "redakteurin", "verfasser"),
        "fr": ("auteur", "auteure", "autrice", "auteurs", "texte", "rédacteur", "rédaction"),
        "es": ("autor", "autora", "autores", "texto", "redacción", "redactor", "redactora"),
        "pt": ("autor", "autora", "autores", "texto", "reportagem", "redação", "repórter"),
        "it": ("autore", "autrice", "autori", "testo", "testi"),
        "nl": ("auteur", "tekst", "redacteur"),
        "da": ("tekst", "forfatter", "journalist"),
        "sv": ("text", "författare", "reporter"),
        "nb": ("tekst", "forfatter", "journalist"),
        "fi": ("teksti", "kirjoittaja", "toimittaja"),
        "pl": ("autor", "autorka", "autorzy", "tekst"),
        "cs": ("autor", "autorka", "autoři", "text"),
        "sk": ("autor", "autorka", "text"),
        "sl": ("avtor", "avtorica", "besedilo"),
        "hr": ("autor", "autorica", "tekst", "piše"),
        "sr": ("аутор", "текст", "пише"),
        "hu": ("szerző", "szöveg", "írta"),
        "ro": ("autor", "autoare", "text"),
        "ru": ("автор", "авторы", "текст", "автор текста", "корреспондент", "журналист"),
        "uk": ("автор", "автори", "текст", "авторка", "журналіст"),
        "be": ("аўтар",),
        "bg": ("автор", "автори", "текст"),
        "el": ("συντάκτης", "κείμενο", "αρθρογράφος", "συντάκτρια", "επιμέλεια"),
        "tr": ("yazar", "yazan", "haber", "muhabir", "metin"),
        "id": ("penulis", "reporter", "pewarta"),
        "vi": ("tác giả", "bài", "bài viết"),
        "lt": ("autorius", "autorė"),
        "lv": ("autors", "autore"),
        "et": ("autor", "tekst"),
        "ca": ("autor", "autora", "text"),
        "eu": ("egilea",),
        "ar": ("الكاتب", "كتب", "تقرير"),
        "fa": ("نویسنده", "خبرنگار"),
        "he": ("כתב", "מאת"),
        "hi": ("लेखक", "रिपोर्ट"),
        "zh": ("文", "作者", "记者", "記者", "撰文", "撰稿", "文字"),
        "ja": ("文", "取材・文", "執筆", "著者", "記者", "ライター", "執筆者", "筆者", "取材"),
        "ko": ("글", "기자", "작성자", "취재"),
        "th": ("ผู้เขียน", "เรื่อง", "โดย"),
    },
    "editor": {
        "en": ("editor", "editors"),
        "fr": ("éditeur",),
        "es": ("editor", "editora", "edición"),
        "pt": ("editor", "editora", "edição"),
        "pl": ("redaktor", "oprac", "opracowanie"),
        "ru": ("редактор", "выпускающий редактор"),
        "uk": ("редактор", "редакторка"),
        "tr": ("editör",),
        "id": ("editor", "penyunting"),
        "zh": ("责编", "责任编辑", "編輯", "编辑", "責任編輯", "責編", "主编", "校对"),
        "ja": ("編集", "編集者", "構成"),
        "ko": ("편집", "편집자"),
        "th": ("บรรณาธิการ",),
    },
    "photographer": {
        "en": ("photo", "photos", "photographs", "photography", "photographer", "images"),
        "de": ("foto", "fotos", "bild", "bilder", "illustration"),
        "fr": ("photo", "photos"),
        "es": ("foto", "fotos", "fotografía", "fotografías"),
        "ru": ("фото", "фотограф"),
        "uk": ("фото",),
        "pl": ("zdjęcia", "fot"),
        "tr": ("fotoğraf",),
        "fi": ("kuva", "kuvat"),
        "zh": ("摄影", "攝影", "图", "圖"),
        "ja": ("写真", "撮影"),
        "ko": ("사진",),
    },
    "translator": {
        "en": ("translation", "translator"),
        "de": ("übersetzung",),
        "fr": ("traduction",),
        "es": ("traducción",),
        "ru": ("перевод",),
        "pl": ("tłumaczenie",),
        "zh": ("翻译", "编译", "翻譯", "編譯"),
        "ja": ("翻訳", "訳"),
    },
}
PREPOSITIONS: Final = frozenset(
    {
        *("by", "von", "par", "por", "di", "door", "deur", "af", "av", "eftir", "oleh", "bởi"),
        *("от", "του", "της", "των", "كتب", "كتبت", "نوشته", "piše", "пише", "автор", "autor"),
        *("szerző", "โดย"),
    }
)


@cache
def labels_by_start() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    """Return labels by their first two characters, longest first: label, role, "is a noun"."""
    found: dict[str, dict[tuple[str, bool], str]] = {}
    for is_noun, table in ((False, PHRASES), (True, NOUNS)):
        for role, languages in table.items():
            for labels in languages.values():
                for label in labels:
                    found.setdefault(label[:2], {}).setdefault((label, is_noun), role)
    return {
        start: tuple(
            (label, role, is_noun)
            for (label, is_noun), role in sorted(
                labels.items(), key=lambda item: (-len(item[0][0]), item[0])
            )
        )
        for start, labels in found.items()
    }


@cache
def inner_labels() -> tuple[str, ...]:
    """Return the labels of two words or more, before which a list of names ends."""
    return tuple(
        dict.fromkeys(
            label
            for languages in PHRASES.values()
            for labels in languages.values()
            for label in labels
            if " " in label
        )
    )
