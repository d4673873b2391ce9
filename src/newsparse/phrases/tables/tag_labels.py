# ruff: noqa: E501 - a phrase is never cut
"""Labels before the topic tags of a story, with or without the tags on the same line.

Source: wordings of news sites and WordPress themes in general use.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_LINES: Final = """
en: Related Topics | Related Tags | Related topics: {} | Related tags: {} | Topics mentioned | Topics in this article | Topics in this story | In this article: {} | Topics: {} | Tags: {} | Tag: {} | Tagged: {} | Tagged with {} | Tagged as {} | Tagged in {} | Filed under | Filed under: {} | Filed under {} | Filed to: {} | Filed to | Posted in {} | Posted in | Posted under {} | Categories: {} | Category: {} | Keywords: {} | Key words: {} | Labels: {} | Read More About | More about: {} | Read more about these topics | More on these topics | Explore more on these topics | Explore more topics | Related topics and tags | Article tags | Post tags | Story tags | Popular tags | Tag cloud | All tags | All topics | Subjects: {} | Mentioned in this article | Companies in this article | People in this article | Related people | Related companies | Follow these topics | Follow topics
de: Schlagwörter: {} | Schlagworte: {} | Stichwörter: {} | Stichworte: {} | Themen: {} | Thema: {} | Themen in diesem Artikel | Kategorie: {} | Kategorien: {} | Verwandte Themen | Mehr zu diesen Themen | Themenseiten | Schlagwort: {} | Weitere Themen | Tags: {}
fr: Mots-clés : {} | Mots clés : {} | Mot-clé : {} | Étiquettes : {} | Étiquette : {} | Thèmes : {} | Sujets : {} | Catégorie : {} | Catégories : {} | Sur les mêmes thèmes | Sujets associés | Thèmes associés | Tags : {} | Classé sous {} | Publié dans {} | Dans cet article
es: Etiquetas: {} | Etiqueta: {} | Temas: {} | Tema: {} | Temas relacionados | Etiquetas relacionadas | Categoría: {} | Categorías: {} | Palabras clave: {} | Archivado en | Archivado en: {} | Archivado en {} | Temas de esta nota | Temas que aparecen en esta nota | En este artículo: {} | En esta nota
it: Tag: {} | Tags: {} | Argomenti: {} | Argomento: {} | Argomenti correlati | Etichette: {} | Categoria: {} | Categorie: {} | Parole chiave: {} | Temi: {} | Persone: {}
pt: Tags: {} | Etiquetas: {} | Assuntos: {} | Assunto: {} | Temas: {} | Tópicos: {} | Tópicos relacionados | Temas relacionados | Assuntos relacionados | Palavras-chave: {} | Categoria: {} | Categorias: {}
nl: Trefwoorden: {} | Onderwerpen: {} | Tags: {} | Labels: {} | Gerelateerde onderwerpen | Categorie: {} | Categorieën: {} | Thema's: {}
pl: Tagi: {} | Tematy: {} | Słowa kluczowe: {} | Kategoria: {} | Kategorie: {} | Powiązane tematy | Podobne tematy
ru: Теги: {} | Тэги: {} | Метки: {} | Ключевые слова: {} | Темы: {} | Тема: {} | Рубрика: {} | Рубрики: {} | Категория: {} | Категории: {} | Сюжет: {} | Сюжеты: {} | Теги по теме | Персоны: {}
uk: Теги: {} | Позначки: {} | Мітки: {} | Ключові слова: {} | Теми: {} | Тема: {} | Рубрика: {} | Рубрики: {} | Категорія: {} | Категорії: {} | Сюжет: {}
tr: Etiketler: {} | Etiket: {} | Konular: {} | Anahtar kelimeler: {} | Kategori: {} | Kategoriler: {} | İlgili konular | İlgili etiketler
id: Tag: {} | Tags: {} | Topik: {} | Label: {} | Kategori: {} | Kata kunci: {} | Topik terkait | Tag terkait
vi: Thẻ: {} | Từ khóa: {} | Từ khoá: {} | Chủ đề: {} | Chuyên mục: {} | Danh mục: {} | Chủ đề liên quan | Tags: {} | Tag: {}
ja: タグ: {} | タグ:{} | キーワード: {} | キーワード:{} | カテゴリ: {} | カテゴリー: {} | カテゴリ:{} | カテゴリー:{} | トピック: {} | 関連タグ | 関連キーワード | 関連トピック | この記事のタグ | この記事に関するタグ
ko: 태그: {} | 태그:{} | 키워드: {} | 카테고리: {} | 관련 태그 | 관련태그 | 관련 키워드 | 관련키워드 | 주제: {}
zh: 标签: {} | 标签:{} | 标签：{} | 关键词: {} | 关键词:{} | 关键字: {} | 关键字:{} | 分类: {} | 分类:{} | 话题: {} | 相关话题 | 相关标签 | 標籤: {} | 標籤:{} | 關鍵字: {} | 關鍵字:{} | 關鍵詞: {} | 分類: {} | 分類:{} | 相關標籤 | 相關關鍵字 | 相關話題 | 热门标签 | 熱門標籤 | 熱門關鍵字
el: Ετικέτες: {} | Ετικέτα: {} | Θέματα: {} | Λέξεις κλειδιά: {} | Κατηγορία: {} | Κατηγορίες: {} | Σχετικά θέματα
sv: Taggar: {} | Etiketter: {} | Ämnen: {} | Ämne: {} | Nyckelord: {} | Kategori: {} | Kategorier: {} | Relaterade ämnen | Ämnen i artikeln | Ämnen i artikel
da: Emner: {} | Emneord: {} | Tags: {} | Nøgleord: {} | Kategori: {} | Kategorier: {} | Relaterede emner
nb: Stikkord: {} | Emner: {} | Emneord: {} | Tagger: {} | Kategori: {} | Kategorier: {} | Relaterte emner
fi: Avainsanat: {} | Asiasanat: {} | Aiheet: {} | Aihe: {} | Tagit: {} | Kategoria: {} | Kategoriat: {} | Aiheeseen liittyvät aiheet
cs: Štítky: {} | Tagy: {} | Klíčová slova: {} | Témata: {} | Téma: {} | Kategorie: {} | Rubrika: {} | Rubriky: {} | Související témata | Témata článku | Další témata
sk: Štítky: {} | Kľúčové slová: {} | Témy: {} | Kategória: {} | Súvisiace témy
ar: الوسوم: {} | وسوم: {} | كلمات مفتاحية: {} | كلمات دلالية: {} | الكلمات الدلالية: {} | الكلمات المفتاحية: {} | مواضيع: {} | التصنيف: {} | التصنيفات: {} | تصنيفات: {} | مواضيع متعلقة
fa: برچسب ها: {} | برچسب‌ها: {} | برچسب: {} | کلمات کلیدی: {} | کلیدواژه: {} | کلیدواژه‌ها: {} | دسته بندی: {} | دسته‌بندی: {} | موضوعات مرتبط
he: תגיות: {} | תגית: {} | נושאים: {} | מילות מפתח: {} | קטגוריה: {} | קטגוריות: {} | נושאים קשורים | תגיות קשורות
th: แท็ก: {} | แท็ก : {} | ป้ายกำกับ: {} | หมวดหมู่: {} | หมวด: {} | คำสำคัญ: {} | แท็กที่เกี่ยวข้อง | หัวข้อที่เกี่ยวข้อง | Tags: {}
hi: टैग: {} | टैग्स: {} | टॉपिक: {} | श्रेणी: {} | विषय: {} | संबंधित विषय | संबंधित टॉपिक
ro: Etichete: {} | Tag-uri: {} | Taguri: {} | Cuvinte cheie: {} | Categorie: {} | Categorii: {} | Subiecte: {} | Subiecte conexe | Teme: {}
hu: Címkék: {} | Címke: {} | Kulcsszavak: {} | Témák: {} | Téma: {} | Kategória: {} | Kategóriák: {} | Kapcsolódó témák | Kapcsolódó címkék
"""
_WORDS: Final = """
en: Tags | Tag | Topics | Topic | Tagged | Keywords | Key words | Category | Categories | Labels | In this article | In this story | More about | More on | Subjects | Explore | Topics to explore | Hashtags | Related topics and places | Related Countries
de: Schlagwörter | Schlagworte | Stichwörter | Stichworte | Themen | Thema | Kategorie | Kategorien | Mehr über
fr: Mots-clés | Mots clés | Étiquettes | Thèmes | Thème | Sujets | Catégorie | Catégories | Thématiques
es: Etiquetas | Etiqueta | Temas | Tema | Categoría | Categorías | Palabras clave
it: Tag | Argomenti | Argomento | Etichette | Categoria | Categorie | Temi
pt: Tags | Etiquetas | Assuntos | Temas | Tópicos | Categoria | Categorias | Palavras-chave
nl: Trefwoorden | Onderwerpen | Categorie | Categorieën | Thema's
pl: Tagi | Tematy | Słowa kluczowe | Kategoria | Kategorie
ru: Теги | Тэги | Метки | Темы | Рубрика | Рубрики | Категория | Категории | Ключевые слова | Сюжеты
uk: Теги | Позначки | Мітки | Теми | Рубрика | Рубрики | Категорії | Ключові слова
tr: Etiketler | Etiket | Konular | Kategori | Kategoriler | Anahtar kelimeler
id: Topik | Kategori | Kata kunci | Label
vi: Thẻ | Từ khóa | Từ khoá | Chủ đề | Chuyên mục | Danh mục
ja: タグ | キーワード | カテゴリ | カテゴリー | トピック | トピックス | 分類
ko: 태그 | 키워드 | 카테고리 | 주제 | 토픽
zh: 标签 | 关键词 | 关键字 | 分类 | 话题 | 標籤 | 關鍵字 | 關鍵詞 | 分類 | 主题
el: Ετικέτες | Θέματα | Κατηγορία | Κατηγορίες
sv: Taggar | Etiketter | Ämnen | Kategori | Kategorier | Nyckelord
da: Emner | Emneord | Nøgleord | Kategori | Kategorier
nb: Stikkord | Emner | Emneord | Kategori | Kategorier
fi: Avainsanat | Asiasanat | Aiheet | Kategoria | Kategoriat | Tagit
cs: Štítky | Tagy | Klíčová slova | Témata | Téma | Rubrika | Rubriky
ar: الوسوم | وسوم | كلمات مفتاحية | كلمات دلالية | مواضيع | تصنيفات | الكلمات الدلالية | التصنيفات
fa: برچسب ها | برچسب‌ها | کلیدواژه | دسته بندی | دسته‌بندی‌ها | موضوعات
he: תגיות | נושאים | קטגוריות | תגית
th: แท็ก | ป้ายกำกับ | หมวดหมู่ | หัวข้อ
hi: टैग | टैग्स | टॉपिक | श्रेणी | विषय
ro: Etichete | Taguri | Tag-uri | Categorii | Subiecte | Cuvinte cheie
hu: Címkék | Címke | Kulcsszavak | Témák | Kategória | Kategóriák
"""

_RULE: Final = "tag-labels"
TABLES: Final = (
    Table(_RULE, "tags", certain=_LINES, longest=200),
    Table(_RULE, "tags", possible=_WORDS),
)
