# ruff: noqa: E501 - a phrase is never cut
"""Headings and link titles that the WordPress plugin Jetpack prints round a post.

Source: the plugin's published translations (.po files), single UI strings as facts. Its related
heading is often one common word: those are not certain.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_SHARE: Final = """
en: Share this: | Like this: | Like Loading... | Like this: Like Loading... | Like this post
de: Teilen mit: | Gefällt mir: | Gefällt mir Wird geladen ... | Gefällt mir: Gefällt mir Wird geladen
es: Comparte esto: | Me gusta esto: | Me gusta Cargando... | Me gusta: Me gusta Cargando...
fr: J'aime ça : | J'aime chargement… | WordPress: J'aime chargement…
it: Mi piace: Mi piace Caricamento... | Mi piace Caricamento...
pt: Compartilhe isso: | Curtir isso: | Curtir Carregando... | Curtir isso: Curtir Carregando...
pt: Partilhar isto: | Gostar disto: | Gosto Carregando...
nl: Dit delen: | Vind ik leuk: | Vind-ik-leuk: | Like Laden... | Vind ik leuk Aan het laden...
pl: Udostępnij: Facebook | Lubię Wczytywanie... | Polub to:
ru: Поделиться ссылкой: | Понравилось это: | Нравится Загрузка...
tr: Bunu paylaş: | Bunu beğen: | Beğen Yükleniyor...
id: Bagikan ini: | Menyukai ini: | Suka Memuat...
vi: Chia sẻ: Facebook | Thích điều này: | Thích Đang tải...
ja: いいね 読み込み中… | いいね: いいね 読み込み中…
ko: 이 글 공유하기: | 이것이 좋아요: | 좋아하기 가져오는 중...
zh: 共享此文章： | 赞过： | 分享此文： | 請按讚： | 喜欢 正在加载… | 喜歡 正在載入...
el: Κάνε Like στο: | Μου αρέσει Φόρτωση...
sv: Dela det här: | Gilla detta: | Gilla Laddar in ...
da: Del dette: | Like dette: | Like Henter...
nb: Del dette: | Lik dette: | Liker Laster inn...
fi: Jaa tämä: | Tykkää tästä: | Tykkää Lataa...
ar: شارك هذا الموضوع: | معجب بهذه: | إعجاب تحميل...
he: שתף את זה: | אהבתי טוען...
ro: Partajează asta: | Apreciază Încarc...
hu: Megosztás: Facebook | Tetszik betöltés...
"""
_SHARE_WORDS: Final = """
fr: J'aime
es: Me gusta:
it: Condividi: | Mi piace:
ja: 共有: | いいね:
sv: Gilla
ro: Apreciază:
"""
_RELATED: Final = """
en: Related posts
de: Ähnliche Beiträge
es: Entradas relacionadas
fr: Articles similaires
it: Articoli correlati
pt: Posts Relacionados
nl: Gerelateerde berichten
ru: Похожие записи
tr: İlişkili Yazılar | Benzer yazılar
id: Kiriman Terkait | Pos terkait
ja: 関連投稿
ko: 관련 글
zh: 相关博文
el: Σχετικές δημοσιεύσεις
sv: Relaterade inlägg
fi: Aiheeseen liittyvät artikkelit
"""
_RELATED_WORDS: Final = """
en: Related
es: Relacionado
it: Correlati
pt: Relacionado(s) | Relacionado | Relacionados
nl: Gerelateerd
ru: Похожее
tr: İlgili | Benzer
id: Terkait
ja: 関連
ko: 관련
zh: 相关 | 相關
el: Σχετικά
sv: Relaterad | Relaterade | Relaterad(e)
fi: Aiheeseen liittyy
"""
_SUBSCRIBE: Final = """
en: Enter your email address to subscribe to this blog and receive notifications of new posts by email.
en: Subscribe to Blog via Email | Notify me of new posts by email. | Notify me of new posts via email.
en: Type your email… | Type your email… Subscribe
"""
_COMMENTS: Final = """
en: Notify me of follow-up comments by email. | Notify me of new comments via email.
en: Enter your comment here... | Write a comment... | Notify me of followup comments via e-mail
en: Fill in your details below or click an icon to log in: | Email (required) (Address never made public)
de: Benachrichtige mich über nachfolgende Kommentare via E-Mail.
de: Benachrichtige mich über neue Beiträge via E-Mail.
es: Recibir un correo electrónico con los siguientes comentarios a esta entrada.
es: Recibir un correo electrónico con cada nueva entrada.
fr: Prévenez-moi de tous les nouveaux commentaires par e-mail.
fr: Prévenez-moi de tous les nouveaux articles par e-mail.
it: Avvertimi via email in caso di risposte al mio commento.
it: Avvertimi via email alla pubblicazione di un nuovo articolo.
pt: Notifique-me sobre novos comentários por e-mail. | Notifique-me sobre novas publicações por e-mail.
nl: Stuur mij een e-mail als er vervolgreacties zijn. | Stuur mij een e-mail als er nieuwe berichten zijn.
ru: Уведомить меня о новых комментариях по email. | Уведомлять меня о новых записях почтой.
tr: Beni sonraki yorumlar için e-posta ile bilgilendir. | Beni yeni yazılarda e-posta ile bilgilendir.
ja: 新しいコメントをメールで通知 | 新しい投稿をメールで受け取る
"""

_SHARING: Final = "jetpack-sharing"
TABLES: Final = (
    Table(_SHARING, "share", certain=_SHARE),
    Table(_SHARING, "share", possible=_SHARE_WORDS),
    Table("jetpack-related", "related_label", "related", certain=_RELATED),
    Table("jetpack-related", "related_label", "related", possible=_RELATED_WORDS),
    Table("jetpack-comments", "comments", certain=_COMMENTS),
    Table("jetpack-subscribe", "subscribe", certain=_SUBSCRIBE),
)
