"""Words that stand before a date and say what happened then: published, or updated.

Source: general usage. Labels are as `newsparse.dates.folding.words_of` gives them: lower case,
without punctuation.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from newsparse.dates.folding import words_of
from newsparse.dates.spellings import TIME_CONNECTORS

__all__ = ["PUBLISHED", "UPDATED", "is_update_label", "label_words", "speaks_no_english"]

UPDATED: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *("updated", "last updated", "last update", "update", "last modified", "modified"),
        *("revised", "last revised", "edited", "last edited", "changed", "amended", "upd"),
    ),
    "de": (
        *("aktualisiert", "zuletzt aktualisiert", "letzte aktualisierung", "aktualisierung"),
        *("geändert", "zuletzt geändert", "letzte änderung", "zuletzt bearbeitet"),
    ),
    "fr": ("mis à jour", "mise à jour", "dernière mise à jour", "actualisé", "modifié", "maj"),
    "es": (
        *("actualizado", "última actualización", "actualización", "actualizada", "modificado"),
        "act",
    ),
    "pt": ("atualizado", "última atualização", "atualização", "atualizada", "modificado"),
    "it": ("aggiornato", "ultimo aggiornamento", "aggiornamento", "modificato", "modificata"),
    "nl": ("bijgewerkt", "laatst bijgewerkt", "laatste update", "gewijzigd", "aangepast"),
    "pl": ("aktualizacja", "zaktualizowano", "aktualizowano", "ostatnia aktualizacja"),
    "ru": ("обновлено", "обновлён", "обновлен", "изменено", "последнее обновление"),
    "uk": ("оновлено", "змінено", "останнє оновлення"),
    "be": ("абноўлена",),
    "bg": ("обновена", "обновено", "последна промяна", "актуализирана"),
    "sr": ("ажурирано", "измењено"),
    "tr": (
        *("güncelleme", "güncellendi", "son güncelleme", "güncellenme", "güncelleme tarihi"),
        "son güncelleme tarihi",
    ),
    "az": ("yeniləndi", "yenilənib"),
    "id": ("diperbarui", "terakhir diperbarui", "diperbaharui", "pembaruan", "update terakhir"),
    "ms": ("dikemas kini", "kemaskini"),
    "vi": ("cập nhật", "cập nhật lúc", "cập nhật lần cuối", "sửa đổi"),
    "ja": ("更新", "最終更新", "更新日", "更新日時", "最終更新日", "改訂"),
    "zh": ("更新", "更新于", "更新於", "更新时间", "更新時間", "最后更新", "最後更新", "最近更新"),
    "ko": ("수정", "업데이트", "최종수정", "최종 수정", "기사수정", "수정일", "최종업데이트"),
    "ar": ("آخر تحديث", "تحديث", "تم التحديث", "تاريخ التحديث", "محدث"),
    "fa": ("به روز رسانی", "بروزرسانی", "به‌روزرسانی", "آخرین به‌روزرسانی", "ویرایش"),
    "he": ("עודכן", "עדכון", "עדכון אחרון"),
    "hi": ("अपडेट", "अपडेटेड", "अद्यतन", "अंतिम अपडेट"),
    "bn": ("আপডেট", "হালনাগাদ"),
    "ur": ("اپ ڈیٹ",),
    "th": ("อัปเดต", "อัพเดท", "อัปเดตล่าสุด", "ปรับปรุง", "แก้ไขล่าสุด"),
    "sv": ("uppdaterad", "senast uppdaterad", "uppdaterat", "ändrad", "senast ändrad"),
    "da": ("opdateret", "sidst opdateret", "ændret", "senest opdateret"),
    "nb": ("oppdatert", "sist oppdatert", "endret", "sist endret"),
    "fi": ("päivitetty", "muokattu", "viimeksi päivitetty"),
    "is": ("uppfært", "síðast uppfært"),
    "cs": ("aktualizováno", "aktualizace", "upraveno", "naposledy aktualizováno"),
    "sk": ("aktualizované", "aktualizácia", "upravené"),
    "sl": ("posodobljeno", "zadnja posodobitev"),
    "hr": ("ažurirano", "izmijenjeno", "zadnja izmjena", "ažurirano u"),
    "hu": ("frissítve", "frissült", "módosítva", "utolsó frissítés"),
    "ro": ("actualizat", "ultima actualizare", "actualizare", "modificat"),
    "el": ("ενημερώθηκε", "τελευταία ενημέρωση", "ενημέρωση", "επικαιροποιήθηκε"),
    "ca": ("actualitzat", "última actualització", "actualització"),
    "gl": ("actualizado",),
    "eu": ("eguneratua", "eguneratuta"),
    "et": ("uuendatud", "muudetud"),
    "lv": ("atjaunots", "papildināts", "labots"),
    "lt": ("atnaujinta", "papildyta"),
    "sq": ("përditësuar", "përditësimi i fundit"),
    "af": ("opgedateer", "bygewerk"),
}
PUBLISHED: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *("published", "first published", "originally published", "posted", "date published"),
        *("publication date", "published at", "date", "created", "issued", "released", "dated"),
        *("publish date", "pub", "added", "submitted", "date posted", "posted in", "as of"),
    ),
    "de": (
        *("veröffentlicht", "zuerst veröffentlicht", "erstveröffentlichung", "erstellt", "stand"),
        *("publiziert", "erschienen", "datum", "veröffentlichung", "vom"),
    ),
    "fr": ("publié", "publiée", "publication", "date", "paru", "créé", "posté", "date de"),
    "es": ("publicado", "publicada", "publicación", "fecha", "creado", "fecha de", "el"),
    "pt": ("publicado", "publicada", "publicação", "data", "postado", "criado", "data de"),
    "it": ("pubblicato", "pubblicata", "pubblicazione", "data", "creato", "data di"),
    "nl": ("gepubliceerd", "geplaatst", "datum", "publicatie", "publicatiedatum"),
    "pl": ("opublikowano", "publikacja", "data publikacji", "data", "dodano", "utworzono"),
    "ru": ("опубликовано", "дата публикации", "дата", "создано", "размещено"),
    "uk": ("опубліковано", "дата публікації", "дата"),
    "bg": ("публикувана", "публикувано", "дата"),
    "tr": ("yayınlanma", "yayınlandı", "yayınlanma tarihi", "giriş", "giriş tarihi", "tarih"),
    "id": ("diterbitkan", "dipublikasikan", "terbit", "tanggal", "dirilis", "tayang"),
    "vi": ("xuất bản", "đăng", "ngày đăng", "đăng lúc", "đăng ngày"),
    "ja": ("公開", "公開日", "掲載", "配信", "投稿日", "発表", "公開日時", "配信日", "掲載日"),
    "zh": (
        "发布",
        "发布于",
        "發布",
        "發布於",
        "发布时间",
        "發布時間",
        "发表",
        "发表于",
        "發表",
        "時間",
    ),
    "ko": ("입력", "등록", "작성", "발행", "승인", "기사입력", "최초입력", "게시", "작성일"),
    "ar": ("نشر", "نشرت", "تاريخ النشر", "نشر في", "تم النشر", "آخر"),
    "fa": ("انتشار", "تاریخ انتشار", "تاریخ", "منتشر شده"),
    "he": ("פורסם", "תאריך פרסום", "תאריך"),
    "hi": ("प्रकाशित", "पब्लिश्ड", "दिनांक"),
    "th": ("เผยแพร่", "วันที่", "เผยแพร่เมื่อ"),
    "sv": ("publicerad", "publicerat", "skapad", "datum"),
    "da": ("publiceret", "offentliggjort", "udgivet", "dato", "oprettet"),
    "nb": ("publisert", "publiserte", "dato"),
    "fi": ("julkaistu", "julkaisupäivä"),
    "is": ("birt",),
    "cs": ("publikováno", "vydáno", "datum", "zveřejněno"),
    "sk": ("publikované", "zverejnené", "dátum"),
    "sl": ("objavljeno",),
    "hr": ("objavljeno", "objava", "datum"),
    "hu": ("megjelent", "közzétéve", "dátum", "publikálva"),
    "ro": ("publicat", "data publicării", "data"),
    "el": ("δημοσιεύτηκε", "δημοσιεύθηκε", "δημοσίευση", "ημερομηνία"),
    "ca": ("publicat", "data"),
    "gl": ("publicado",),
    "et": ("avaldatud",),
    "lv": ("publicēts",),
    "lt": ("paskelbta", "publikuota"),
    "af": ("gepubliseer",),
}


def is_update_label(text: str) -> bool:
    """Return whether `text`, which stands right before a date, ends with a label of an update."""
    words = words_of(text)
    while words and words[-1] in TIME_CONNECTORS:
        words.pop()
    return " ".join(words).endswith(_updated())


def speaks_no_english(text: str) -> bool:
    """Return whether `text` has a label of a language other than English, where days go first."""
    return not _foreign_words().isdisjoint(words_of(text))


@cache
def label_words() -> frozenset[str]:
    """Return all words that labels are made of."""
    return frozenset(
        word
        for labels in (UPDATED, PUBLISHED)
        for phrases in labels.values()
        for phrase in phrases
        for word in phrase.split()
    )


@cache
def _updated() -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for phrases in UPDATED.values() for phrase in phrases))


@cache
def _foreign_words() -> frozenset[str]:
    words = {
        language: {word for phrase in phrases for word in phrase.split()}
        for labels in (UPDATED, PUBLISHED)
        for language, phrases in labels.items()
    }
    english = {word for phrase in (*UPDATED["en"], *PUBLISHED["en"]) for word in phrase.split()}
    return frozenset().union(*words.values()) - english
