# ruff: noqa: E501 - a phrase is never cut
"""The line that WordPress plugins add to each item of a feed, and that re-posts keep.

Source: the plugin Yoast SEO's default for feeds ("The post … appeared first on …") and its
published translations, single UI strings as facts; `{}` stands for the story and for the site.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_LINES: Final = """
en: The post {} appeared first on {} | The post {} first appeared on {} | The article {} appeared first on {}
en: The post appeared first on {} | This post {} appeared first on {} | The story {} appeared first on {}
de: Der Beitrag {} erschien zuerst auf {} | Der Artikel {} erschien zuerst auf {}
de: Der Beitrag {} erschien als Erstes auf {}
es: La entrada {} se publicó primero en {} | La entrada {} aparece primero en {}
es: El post {} fue visto por primera vez en {} | El artículo {} fue publicado primero en {}
es: La entrada {} apareció primero en {} | La noticia {} apareció primero en {}
fr: L'article {} est apparu en premier sur {} | Cet article {} est apparu en premier sur {}
it: L'articolo {} proviene da {} | L'articolo {} sembra essere il primo su {}
it: L'articolo {} è stato pubblicato su {}
pt: O post {} apareceu primeiro em {} | O conteúdo {} aparece primeiro em {}
pt: O artigo {} foi visto pela primeira vez em {} | O post {} apareceu primeiro no {}
pt: O conteúdo {} apareceu primeiro em {} | O artigo {} aparece primeiro em {}
nl: Het bericht {} verscheen eerst op {} | Het artikel {} verscheen eerst op {}
pl: Artykuł {} pochodzi z serwisu {} | Post {} pojawił się poraz pierwszy w {}
pl: Artykuł {} pojawił się poraz pierwszy w {} | Wpis {} pojawił się pierwszy raz w {}
ru: Сообщение {} появились сначала на {} | Запись {} впервые появилась {}
ru: Сообщение {} появилось сначала на {} | Статья {} впервые появилась на {}
uk: Запис {} спершу з'явився на {} | Матеріал {} спершу з'явився на {}
tr: {} yazısı ilk önce {} üzerinde ortaya çıktı | {} yazısı ilk önce {} ortaya çıktı
tr: {} ilk önce {} üzerinde ortaya çıktı
id: Artikel {} pertama kali tampil pada {} | Postingan {} pertama kali muncul di {}
ja: 投稿 {} は {} に最初に表示されました | 投稿 {} は {} に最初に表示されました。
sv: Inlägget {} dök först upp på {} | Inlägget {} dök först upp på
da: Indlægget {} blev først udgivet på {} | Indlægget {} vises først på {}
nb: Innlegget {} dukket først opp på {} | Innlegget {} vises først på {}
fi: Artikkeli {} julkaistiin ensimmäisen kerran {}
cs: Příspěvek {} pochází z {} | The post {} se nejdříve objevil na {}
ar: ظهرت المقالة {} أولاً على {} | ظهرت المقالة {} أولا على {}
fa: نوشته {} اولین بار در {}
he: הפוסט {} הופיע לראשונה ב{} | הפוסט {} הופיע ראשון ב{}
ro: Articolul {} apare prima dată în {} | Postarea {} apare prima dată în {}
hu: A {} bejegyzés először {}
vi: Bài viết {} đã xuất hiện đầu tiên vào ngày {}
vi: Bài viết {} xuất hiện đầu tiên vào ngày {} | Bài viết {} xuất hiện đầu tiên trên {}
el: Το άρθρο {} εμφανίστηκε πρώτα στο {} | Το {} εμφανίστηκε πρώτα στο {}
"""

TABLES: Final = (Table("feed-tail", "disclosure", certain=_LINES, longest=240),)
