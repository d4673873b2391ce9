# ruff: noqa: E501 - a phrase is never cut
"""Labels and links of the box about a story's author, after the story.

Source: wordings of news sites and WordPress themes in general use. Bylines are not here.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_LINES: Final = """
en: About the author | About the authors | About the Author(s) | About author | About the writer | About the contributor | Author bio | Author profile | Author archive | See full bio | Read full bio | Full bio | View full bio | Full biography | See author's posts | View all posts | View all posts by {} | View posts by {} | View all articles by {} | View all stories by {} | See all posts by {} | See all stories by {} | See all articles by {} | All posts by {} | Follow author | Follow the author | Follow this author | Follow authors | Author's website | Contact the author | Email the author | Email the writer | Author archive page | Meet the author | Posts by this author
de: Über den Autor | Über die Autorin | Über die Autoren | Über den Verfasser | Zum Autor | Zur Autorin | Zur Person | Autorenprofil | Autor folgen | Alle Beiträge von {} | Alle Beiträge anzeigen | Alle Artikel des Autors anzeigen | Zeige alle Beiträge von {}
fr: À propos de l'auteur | A propos de l'auteur | À propos des auteurs | À propos de l'autrice | Suivre l'auteur | Voir tous les articles de {} | Voir tous ses articles | Tous ses articles | Ses derniers articles
es: Sobre el autor | Sobre la autora | Sobre los autores | Acerca del autor | Sobre la firma | Archivado por autor | Seguir autor | Ver todas las entradas | Ver todas las entradas de {} | Ver todos los artículos de {} | Ver biografía
it: Informazioni sull'autore | Sull'autore | Chi è l'autore | Segui l'autore | Vedi tutti gli articoli di {} | Vedi tutti i post di {} | Mostra tutti gli articoli di {}
pt: Sobre o autor | Sobre a autora | Sobre os autores | Ver todos os posts | Ver todos os posts de {} | Ver todos os artigos de {} | Ver todas as publicações de {} | Seguir autor
nl: Over de auteur | Over de auteurs | Over de schrijver | Volg de auteur | Bekijk alle berichten van {} | Alle berichten van {} | Bekijk alle artikelen van {}
pl: O autorze | O autorce | O autorach | Zobacz wszystkie wpisy | Zobacz wszystkie wpisy {} | Wszystkie artykuły autora | Zobacz wszystkie artykuły autora
ru: Об авторе | Об авторах | Все записи автора | Посмотреть все записи автора | Посмотреть все записи автора {} | Посмотреть все записи {} | Все материалы автора | Подписаться на автора
uk: Про автора | Про авторів | Всі записи автора | Усі записи автора | Переглянути всі записи автора | Всі матеріали автора
tr: Yazar hakkında | Yazarlar hakkında | Yazarın tüm yazılarını gör | {} tarafından yazılan tüm yazılar
id: Tentang penulis | Lihat semua pos | Lihat semua pos dari {} | Lihat semua tulisan {}
vi: Về tác giả | Giới thiệu tác giả | Thông tin tác giả | Xem tất cả bài viết của {} | Xem tất cả bài viết bởi {}
ja: この記事を書いた人 | この記事の著者 | 著者について | 著者プロフィール | 筆者プロフィール | 執筆者プロフィール | 投稿者プロフィール | ライタープロフィール | {} の投稿をすべて表示 | {}の投稿をすべて表示 | 記者プロフィール
ko: 작성자 정보 | 저자 소개 | 글쓴이 소개 | 기자 소개 | 기자 프로필 | 기자페이지 | {}의 모든 글 보기 | {}의 글 모두 보기
zh: 关于作者 | 作者简介 | 作者介绍 | 查看{}的所有文章 | 查看所有由{}发布的文章 | 關於作者 | 作者簡介 | 作者介紹 | 檢視{}的所有文章 | 查看作者更多文章
el: Σχετικά με τον συντάκτη | Σχετικά με τον συγγραφέα | Ο συντάκτης | Δείτε όλα τα άρθρα | Προβολή όλων των άρθρων του {}
sv: Om författaren | Om skribenten | Om journalisten | Följ skribenten | Visa alla inlägg av {} | Alla artiklar av {}
da: Om forfatteren | Om skribenten | Om journalisten | Følg forfatteren | Vis alle indlæg af {} | Se alle artikler af {}
nb: Om forfatteren | Om skribenten | Om journalisten | Vis alle innlegg av {} | Se alle artikler av {}
fi: Kirjoittajasta | Tietoa kirjoittajasta | Seuraa kirjoittajaa | Näytä kaikki artikkelit käyttäjältä {}
cs: O autorovi | O autorce | O autorech | Všechny články autora | Zobrazit všechny příspěvky | Zobrazit všechny příspěvky od {}
sk: O autorovi | O autorke | Všetky články autora
ar: عن الكاتب | عن المؤلف | نبذة عن الكاتب | حول الكاتب | عرض جميع المقالات | عرض كل مقالات {} | مشاهدة جميع مقالات {}
fa: درباره نویسنده | درباره‌ نویسنده | مشاهده همه مطالب نویسنده | همه نوشته‌های {}
he: אודות המחבר | אודות הכותב | על הכותב | על הכותבת | על המחבר | כל הפוסטים של {}
th: เกี่ยวกับผู้เขียน | เกี่ยวกับผู้แต่ง | ดูบทความทั้งหมดของ {} | ดูโพสต์ทั้งหมดโดย {}
hi: लेखक के बारे में | लेखक परिचय | लेखक के सभी लेख देखें
ro: Despre autor | Despre autoare | Despre autori | Vezi toate articolele | Vezi toate articolele lui {} | Vezi toate articolele de {}
hu: A szerzőről | A szerző | Szerzőről | A szerző összes cikke | {} összes cikke | {} összes bejegyzése
"""
_WORDS: Final = """
en: Author | Authors | Contributor | Bio | Biography | Written by | Our authors | Reporter | Editor | Staff writer | Contributing writer | Senior writer
de: Autor | Autorin | Autoren | Verfasser | Biografie
fr: Auteur | Auteurs | Biographie
es: Autor | Autora | Autores | Biografía
it: Autore | Autori | Biografia | L'autore
pt: Autor | Autora | Autores
nl: Auteur | Auteurs
pl: Autor | Autorzy
ru: Автор | Авторы
uk: Автор | Автори
tr: Yazar
id: Penulis
vi: Tác giả
ja: 著者 | 筆者 | ライター | 執筆 | 執筆者
ko: 저자 | 글쓴이 | 기자
zh: 作者
el: Συντάκτης | Συγγραφέας
sv: Författare | Skribent
da: Forfatter | Skribent
nb: Forfatter | Skribent
fi: Kirjoittajat | Kirjoittaja
cs: Autor | Autoři
ar: الكاتب | المؤلف | كاتب
fa: نویسنده
he: מחבר | כותב
th: ผู้เขียน
hi: लेखक
ro: Autor | Autori
hu: Szerző | Szerzők
"""

_RULE: Final = "author-labels"
TABLES: Final = (
    Table(_RULE, "author_bio", certain=_LINES, longest=60),
    Table(_RULE, "author_bio", possible=_WORDS),
)
