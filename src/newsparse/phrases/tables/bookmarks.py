"""Bookmark and save-for-later buttons with their counters.

Sources: the published code of the WordPress plugin CBX Bookmark & Favorite, which prints
"Bookmark (0)", in its older releases "Bookmark(0)", and "Bookmark This" (the words are settings,
these are the defaults); and wordings of news sites in general use.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_CBX: Final = """
en: Bookmark ({n}) | Bookmarked ({n}) | Bookmarks ({n}) | {n} bookmark | {n} bookmarks
en: Bookmark ( | Bookmarked ( | Bookmark This | Bookmark This ({n})
"""
_CBX_WORDS: Final = """
en: Bookmark | Bookmarked
"""
_BUTTONS: Final = """
en: Add to bookmarks | Add to bookmark | Add bookmark | Remove bookmark | Bookmark this article
en: Bookmark article | Bookmark this page | Bookmark this story | Bookmark this post
en: Article bookmarked | Save for later | Save article | Save this article | Save this story
en: Save story | Save this for later | Saved for later | Add to favorites | Add to favourites
en: Add to reading list | Add to my reading list | Read later | Read it later | Save to read later
en: Saved to reading list | Remove from saved | Unsave this article | Remove from bookmarks
en: Add to saved stories | View saved stories | My saved articles | Add to favorites ({n})
de: Artikel merken | Beitrag merken | Auf die Merkliste | Zur Merkliste hinzufügen
de: Zu Favoriten hinzufügen | Später lesen | Lesezeichen setzen | Für später merken
de: Lesezeichen hinzufügen | Auf Merkliste setzen | In Merkliste speichern
fr: Ajouter aux favoris | Ajouter à mes favoris | Enregistrer l'article | Sauvegarder l'article
fr: Lire plus tard | À lire plus tard | Ajouter à ma liste de lecture | Ajouter à mes articles
es: Guardar artículo | Guardar noticia | Guardar para después | Guardar para más tarde
es: Añadir a favoritos | Agregar a favoritos | Leer más tarde | Leer después | Guardar en favoritos
it: Salva articolo | Salva l'articolo | Salva per dopo | Aggiungi ai preferiti | Leggi più tardi
it: Leggi dopo più tardi | Aggiungi ai segnalibri
pt: Salvar artigo | Guardar artigo | Salvar para depois | Salvar para ler depois
pt: Adicionar aos favoritos | Ler mais tarde | Ler depois | Guardar para ler mais tarde
nl: Artikel bewaren | Bewaar artikel | Bewaar dit artikel | Lees later | Later lezen
nl: Toevoegen aan favorieten | Bewaar voor later | Opslaan voor later
pl: Dodaj do ulubionych | Dodaj do zakładek | Zapisz na później | Zapisz artykuł
pl: Czytaj później | Przeczytaj później
ru: Добавить в закладки | В закладки | Добавить в избранное | В избранное
ru: Сохранить в закладки | Прочитать позже | Читать позже | Сохранить статью
uk: Додати в закладки | Додати до закладок | Додати в обране | До закладок | Прочитати пізніше
tr: Favorilere ekle | Yer imlerine ekle | Kaydedilenlere ekle | Daha sonra oku | Haberi kaydet
id: Simpan artikel | Tambahkan ke favorit | Tambahkan ke bookmark | Baca nanti
vi: Lưu bài viết | Lưu bài | Thêm vào yêu thích | Đọc sau | Đánh dấu bài viết
ja: あとで読む | 後で読む | お気に入りに追加 | 記事を保存 | 記事を保存する | ブックマークに追加
ja: ブックマークする | クリップする
ko: 북마크 추가 | 북마크하기 | 스크랩하기 | 나중에 읽기 | 즐겨찾기 추가
zh: 加入收藏 | 收藏本文 | 收藏文章 | 添加收藏 | 添加到书签 | 加入書籤 | 稍后阅读 | 稍後閱讀
zh: 收藏 ({n}) | 收藏本站
el: Προσθήκη στα αγαπημένα | Αποθήκευση άρθρου | Αποθήκευση για αργότερα
sv: Spara artikel | Spara artikeln | Lägg till i favoriter | Läs senare | Spara till senare
da: Gem artikel | Gem artiklen | Tilføj til favoritter | Læs senere | Gem til senere
nb: Lagre artikkel | Lagre artikkelen | Legg til i favoritter | Les senere | Lagre til senere
fi: Tallenna artikkeli | Lisää suosikkeihin | Lue myöhemmin | Tallenna myöhemmäksi
cs: Uložit článek | Přidat do oblíbených | Přidat do záložek | Přečíst později | Uložit na později
ar: أضف إلى المفضلة | إضافة إلى المفضلة | حفظ المقال | اقرأ لاحقا | اقرأ لاحقاً
fa: افزودن به علاقه‌مندی‌ها | ذخیره مطلب | بعدا بخوانید
he: שמירת כתבה | שמור למועדפים | הוסף למועדפים | קרא מאוחר יותר | שמור לקריאה מאוחרת
th: บันทึกบทความ | เพิ่มในรายการโปรด | อ่านภายหลัง | บันทึกไว้อ่านภายหลัง
hi: बुकमार्क करें | बाद में पढ़ें | पसंदीदा में जोड़ें
ro: Salvează articolul | Adaugă la favorite | Citește mai târziu | Salvează pentru mai târziu
hu: Cikk mentése | Hozzáadás a kedvencekhez | Elolvasom később | Mentés későbbre | Kedvencekhez
"""
_BUTTON_WORDS: Final = """
en: Save | Saved | Favorite | Favorites | Favourites | Bookmarks | My bookmarks | Saved articles
de: Merken | Speichern | Merkliste | Lesezeichen | Favoriten | Gemerkt
fr: Enregistrer | Sauvegarder | Favoris | Mes favoris
es: Guardar | Guardado | Favoritos | Guardados
it: Salva | Salvato | Preferiti | Segnalibro
pt: Salvar | Salvo | Guardar | Favoritos
nl: Bewaren | Bewaar | Opslaan | Opgeslagen | Favorieten
pl: Zapisz | Zapisane | Zakładka | Zakładki | Ulubione
ru: Закладка | Закладки | Избранное | Сохранить
uk: Закладки | Обране | Зберегти
tr: Kaydet | Favoriler | Favori | Kaydedilenler
id: Simpan | Tersimpan | Favorit
vi: Lưu | Đã lưu | Yêu thích
ja: 保存 | お気に入り | クリップ | 保存する
ko: 북마크 | 스크랩 | 저장 | 즐겨찾기
zh: 收藏 | 书签 | 書籤 | 已收藏
el: Αποθήκευση | Αγαπημένα
sv: Spara | Sparat | Sparade artiklar
da: Gem | Gemt | Gemte artikler
nb: Lagre | Lagret | Lagrede artikler
fi: Tallenna | Suosikit
cs: Uložit | Uloženo | Záložky
ar: حفظ | المفضلة
fa: ذخیره | نشان کردن
he: שמירה | שמור | מועדפים
th: บันทึก | รายการโปรด
hi: बुकमार्क | सेव करें
ro: Salvează | Favorite
hu: Mentés | Kedvencek
"""

TABLES: Final = (
    Table("cbx-bookmark", "bookmark", certain=_CBX),
    Table("cbx-bookmark", "bookmark", possible=_CBX_WORDS),
    Table("bookmarks", "bookmark", certain=_BUTTONS),
    Table("bookmarks", "bookmark", possible=_BUTTON_WORDS),
)
