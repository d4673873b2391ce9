# ruff: noqa: E501 - a phrase is never cut
"""Headings over lists of other stories, by what the list holds.

Source: wordings of news sites and WordPress themes in general use; those of Jetpack have a table
of their own. A heading in one common word may also be a heading of the story: it is not certain.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_RELATED: Final = """
en: Related Posts | Related Post | Related Articles | Related Article | Related Stories | Related Story | Related News | Related Content | Related Coverage | Related Reading | Related Reads | Related Links | Related Items | Related Materials | Related Video | Related Videos | Related Podcasts | Related Stories and Links | Related Posts and Articles
en: More Related Posts | More Related Stories | More Related Articles | More Related News | Similar Articles | Similar Posts | Similar Stories | Similar News | Read Also | Also Read | Also on this topic | See related articles | Other related articles | Stories related to this
de: Verwandte Artikel | Verwandte Beiträge | Verwandte Themen und Artikel | Ähnliche Artikel | Ähnliche Beiträge | Ähnliche Themen und Artikel | Ähnliche Inhalte | Verwandte Inhalte | Mehr zum Thema | Mehr zu diesem Thema | Lesen Sie auch | Lesen Sie dazu auch | Auch interessant | Zum Thema passende Artikel | Passend zum Thema | Weitere Artikel zum Thema | Weiteres zum Thema
fr: Articles similaires | Articles liés | Articles connexes | Articles associés | Article connexe | Contenus liés | Sujets connexes et articles | À lire aussi | A lire aussi | Lire aussi | Lisez aussi | À lire également | Lire également | Sur le même sujet | Sur le même thème | Dans le même thème | À propos du même sujet | Voir aussi nos articles
es: Artículos relacionados | Artículo relacionado | Noticias relacionadas | Noticia relacionada | Entradas relacionadas | Contenido relacionado | Contenidos relacionados | Notas relacionadas | Nota relacionada | Publicaciones relacionadas | Historias relacionadas | Lea también | Lee también | Leer también | Le puede interesar leer | Sobre el mismo tema | Más sobre este tema | Más sobre el tema | Información relacionada
it: Articoli correlati | Articolo correlato | Articoli simili | Notizie correlate | Contenuti correlati | Post correlati | Leggi anche | Leggi anche questo | Sullo stesso argomento | Sullo stesso tema | Vedi anche gli articoli | Articoli collegati
pt: Artigos relacionados | Artigo relacionado | Notícias relacionadas | Notícia relacionada | Posts relacionados | Post relacionado | Conteúdo relacionado | Conteúdos relacionados | Matérias relacionadas | Publicações relacionadas | Leia também | Leia mais sobre o assunto | Ler também | Veja também | Sobre o mesmo assunto | Mais sobre este tema | Mais sobre o tema | Saiba mais sobre o assunto
nl: Gerelateerde artikelen | Gerelateerd artikel | Gerelateerde berichten | Gerelateerd nieuws | Gerelateerde onderwerpen en artikelen | Verwante artikelen | Vergelijkbare artikelen | Soortgelijke berichten | Lees ook | Lees ook dit | Meer over dit onderwerp | Meer over dit thema
pl: Powiązane artykuły | Artykuły powiązane | Powiązane wpisy | Podobne wpisy | Podobne artykuły | Powiązane tematy i artykuły | Powiązane materiały | Czytaj też | Czytaj także | Czytaj również | Przeczytaj też | Przeczytaj także | Przeczytaj również | Zobacz też | Zobacz także | Zobacz również | Więcej na ten temat | Na ten temat
ru: Похожие записи | Похожие статьи | Похожие новости | Похожие материалы | Похожие публикации | Связанные статьи | Связанные новости | Связанные материалы | Материалы по теме | Новости по теме | Статьи по теме | По теме | Читайте также | Читать также | Смотрите также | Ещё по теме | Еще по теме | По этой теме | Другие материалы по теме | Сюжет по теме
uk: Схожі записи | Схожі статті | Схожі новини | Схожі матеріали | Пов'язані статті | Пов'язані новини | Пов'язані записи | Матеріали за темою | Новини за темою | Новини по темі | За темою | По темі | Читайте також | Читати також | Дивіться також | Більше за темою
tr: İlgili Haberler | İlgili Haber | İlgili Yazılar | İlgili Makaleler | İlgili İçerikler | İlişkili Yazılar | Benzer Haberler | Benzer Yazılar | Benzer İçerikler | Bunu da okuyun | Bunları da okuyun | Ayrıca bakınız
id: Artikel Terkait | Berita Terkait | Pos Terkait | Kiriman Terkait | Postingan Terkait | Artikel Serupa | Baca Juga | Baca juga artikel lainnya | Simak juga | Lihat juga artikel
vi: Bài viết liên quan | Tin liên quan | Tin tức liên quan | Các bài viết liên quan | Bài liên quan | Chủ đề liên quan và tin | Xem thêm bài liên quan | Có thể bạn chưa đọc | Đọc thêm bài viết
ja: 関連記事 | 関連ニュース | 関連投稿 | 関連リンク | 関連コンテンツ | 関連する記事 | この記事に関連するニュース | 関連情報 | 類似記事 | あわせて読みたい | 合わせて読みたい | こちらも読まれています
ko: 관련 기사 | 관련기사 | 관련 글 | 관련글 | 관련 뉴스 | 관련뉴스 | 관련 콘텐츠 | 관련 포스트 | 비슷한 글 | 함께 읽으면 좋은 글 | 함께 읽으면 좋은 기사
zh: 相关文章 | 相关新闻 | 相关阅读 | 相关推荐 | 相关内容 | 相关博文 | 相关报道 | 延伸阅读 | 相似文章 | 相關文章 | 相關新聞 | 相關閱讀 | 相關推薦 | 相關內容 | 相關報導 | 延伸閱讀 | 類似文章
el: Σχετικά άρθρα | Σχετικές ειδήσεις | Σχετικές δημοσιεύσεις | Σχετικά θέματα και άρθρα | Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Δείτε επίσης | Δείτε ακόμα | Παρόμοια άρθρα
sv: Relaterade artiklar | Relaterad artikel | Relaterade inlägg | Relaterade nyheter | Relaterat innehåll | Liknande artiklar | Läs också | Läs även | Mer om ämnet | Mer i ämnet
da: Relaterede artikler | Relateret artikel | Relaterede indlæg | Relaterede nyheder | Relateret indhold | Lignende artikler | Læs også | Mere om emnet | Mere om samme emne
nb: Relaterte artikler | Relatert artikkel | Relaterte innlegg | Relaterte saker | Relaterte nyheter | Relatert innhold | Lignende artikler | Les også | Mer om saken | Mer om temaet
fi: Aiheeseen liittyvät artikkelit | Aiheeseen liittyvää | Aiheeseen liittyvät uutiset | Samankaltaisia artikkeleita | Liittyvät artikkelit | Lue myös | Katso myös | Lisää aiheesta
cs: Související články | Související článek | Související příspěvky | Související zprávy | Podobné články | Podobné příspěvky | Čtěte také | Přečtěte si také | Přečtěte si i | Čtěte dále k tématu | Více k tématu | K tématu
sk: Súvisiace články | Podobné články | Čítajte aj | Čítajte tiež | Prečítajte si aj
ar: مقالات ذات صلة | مقالات مشابهة | أخبار ذات صلة | مواضيع ذات صلة | موضوعات ذات صلة | اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | إقرأ أيضًا | شاهد أيضا | شاهد أيضاً | محتوى ذو صلة
fa: مطالب مرتبط | اخبار مرتبط | مقالات مرتبط | خبرهای مرتبط | مطالب مشابه | بیشتر بخوانید | همچنین بخوانید
he: פוסטים קשורים | כתבות קשורות | כתבות נוספות בנושא | מאמרים קשורים | מאמרים נוספים בנושא | עוד בנושא | קראו גם | כתבות דומות
th: เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง | บทความที่คล้ายกัน
hi: संबंधित खबरें | संबंधित ख़बरें | संबंधित समाचार | संबंधित लेख | सम्बंधित खबरें | ये भी पढ़ें | यह भी पढ़ें | इसे भी पढ़ें
ro: Articole similare | Articole asemănătoare | Articole conexe | Știri conexe | Pe același subiect | Citește și | Citiți și | Vezi și articolele
hu: Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó hírek | Kapcsolódó bejegyzések | Kapcsolódó tartalom | Kapcsolódó tartalmak | Hasonló cikkek | Olvassa el ezt is | Olvasd el ezt is | Ezt is olvassa el
"""
_RELATED_WORDS: Final = """
en: Related | See also | See more on this | Further reading | More on this story | More on this topic | More on this | More on the story | More on this subject | Also see | Read this too | In other news | Dig deeper | Go deeper | Links | More podcasts | More videos
de: Siehe auch | Mehr dazu | Dazu passend | Zum Thema | Themenverwandt | Verwandt | Weiterführende Links | Weiterlesen zum Thema
fr: Voir aussi | Connexe | En relation | Pour aller plus loin | Pour approfondir
es: Relacionado | Relacionados | Relacionadas | Ver también | Vea también | Mira también | Para saber más | Te puede servir
it: Correlati | Correlato | Vedi anche | Guarda anche | Per approfondire | Approfondimenti
pt: Relacionado | Relacionados | Relacionadas | Ver também | Confira também | Saiba mais | Para saber mais
nl: Gerelateerd | Zie ook | Bekijk ook | Meer hierover
pl: Powiązane | Podobne | Patrz też
ru: Похожее | См. также | Связанное
uk: Схоже | Див. також | Пов'язане
tr: İlgili | Benzer | Ayrıca | Ayrıca oku
id: Terkait | Lihat juga
vi: Liên quan
ja: 関連 | 関連トピックス
ko: 관련
zh: 相关 | 相關 | 另请参阅
el: Σχετικά | Περισσότερα για το θέμα
sv: Relaterat | Se också | Se även
da: Relateret | Se også
nb: Relatert | Se også
fi: Liittyy | Aiheesta lisää
cs: Související | Viz také
ar: ذات صلة | انظر أيضا
fa: مرتبط | همچنین ببینید
he: ראו גם
th: ที่เกี่ยวข้อง | อ่านเพิ่มเติม
hi: संबंधित
ro: Vezi și | Similare
hu: Kapcsolódó | Lásd még
"""
_LATEST: Final = """
en: Latest Posts | Latest Articles | Latest Stories | Latest Headlines | Latest from the Blog | Recent Posts | Recent Articles | Recent Stories | Recent News | Recent Headlines | Recently Published | Recently Added | More Recent Stories | Newest Articles | Newest Posts | New Posts | New Stories | Latest Updates
de: Neueste Artikel | Neueste Beiträge | Neuste Artikel | Neuste Beiträge | Neueste Meldungen | Aktuelle Artikel | Aktuelle Beiträge | Letzte Beiträge | Letzte Artikel
fr: Derniers articles | Articles récents | Les derniers articles | Nos derniers articles | Publications récentes | Les plus récents
es: Últimas entradas | Entradas recientes | Últimos artículos | Artículos recientes | Publicaciones recientes | Noticias recientes | Últimas publicaciones
it: Articoli recenti | Ultimi articoli | Ultimi post | Gli ultimi articoli | Post recenti | Notizie recenti
pt: Posts recentes | Artigos recentes | Últimos artigos | Últimos posts | Publicações recentes | Notícias recentes | Postagens recentes | Últimas publicações
nl: Recente berichten | Recente artikelen | Nieuwste artikelen | Nieuwste berichten | Laatste berichten | Laatste artikelen
pl: Ostatnie wpisy | Najnowsze wpisy | Najnowsze artykuły | Ostatnie artykuły | Ostatnio dodane | Najnowsze informacje
ru: Свежие записи | Последние записи | Последние статьи | Свежие статьи | Новые статьи | Последние публикации | Свежие публикации | Последние материалы
uk: Останні записи | Свіжі записи | Недавні записи | Останні статті | Нові статті | Останні публікації
tr: Son Yazılar | Son Eklenenler | En son yazılar | En yeni haberler | Son eklenen haberler | Son yayınlananlar
id: Artikel Terbaru | Pos-pos Terbaru | Postingan Terbaru | Pos Terbaru | Tulisan Terakhir
vi: Bài viết mới | Bài viết mới nhất | Bài viết gần đây | Tin mới nhất | Bài mới nhất
ja: 最新記事 | 最近の投稿 | 最新の投稿 | 新着記事 | 最新の記事 | 最近の記事
ko: 최신 글 | 최신글 | 최근 글 | 최근글 | 최신 기사 | 최신기사 | 최근 기사 | 최근 게시물
zh: 最新文章 | 近期文章 | 最近文章 | 最新发布 | 最新動態文章 | 最新發佈 | 最新发表
el: Πρόσφατα άρθρα | Τελευταία άρθρα | Νέα άρθρα | Πρόσφατες δημοσιεύσεις | Τελευταίες δημοσιεύσεις
sv: Senaste inläggen | Senaste artiklarna | Senaste inlägg | Nya artiklar | Senaste artiklar
da: Seneste indlæg | Seneste artikler | Nyeste artikler | Nye artikler
nb: Siste innlegg | Siste artikler | Nyeste artikler | Siste saker | Nye saker
fi: Viimeisimmät artikkelit | Uusimmat artikkelit | Tuoreimmat artikkelit | Viimeisimmät kirjoitukset | Tuoreimmat jutut
cs: Nejnovější články | Nejnovější příspěvky | Poslední články | Nejnovější zprávy | Nové články
sk: Najnovšie články | Posledné články
ar: أحدث المقالات | أحدث الأخبار | أحدث المواضيع | آخر المقالات | مقالات حديثة
fa: آخرین مطالب | نوشته‌های تازه | جدیدترین مطالب | آخرین مقالات | تازه‌ترین مطالب
he: פוסטים אחרונים | כתבות אחרונות | מאמרים אחרונים
th: บทความล่าสุด | เรื่องล่าสุด | ข่าวล่าสุด | โพสต์ล่าสุด
hi: ताज़ा खबरें | ताजा खबरें | ताज़ा ख़बरें | नवीनतम लेख | ताज़ा लेख
ro: Articole recente | Ultimele articole | Cele mai noi articole | Postări recente
hu: Legfrissebb cikkek | Legutóbbi bejegyzések | Legújabb cikkek | Friss cikkek | Legfrissebb bejegyzések
"""
_LATEST_WORDS: Final = """
en: Latest News | Latest | Recent | Breaking News | Just In | The Latest | Most Recent | Latest Videos | Latest Video | Newest | Latest Podcasts | Today's News | What's New | News in brief | Live updates | New
de: Aktuelles | Neueste | Neueste Nachrichten | Aktuelle Nachrichten | Aktuelle Meldungen | Letzte Nachrichten | Schlagzeilen | Eilmeldungen | Das Neueste
fr: Dernières nouvelles | Dernières infos | Dernières actualités | Dernières actus | Dernière minute | À la une | En direct | Fil info | Le fil info | L'actu en direct | En continu
es: Últimas noticias | Última hora | Lo último | Lo más reciente | Más reciente | Recientes | Titulares | Al momento
it: Ultime notizie | Ultima ora | Ultime news | Ultim'ora | Le ultime notizie | Primo piano | In primo piano
pt: Últimas notícias | Últimas | Mais recentes | Recentes | Última hora | Plantão | Em alta agora
nl: Laatste nieuws | Het laatste nieuws | Net binnen | Nieuwste | Meest recent
pl: Najnowsze | Ostatnie wiadomości | Najnowsze wiadomości | Aktualności | Z ostatniej chwili
ru: Последние новости | Свежие новости | Новости | Лента новостей | Главные новости | Срочно | Последнее | Главное
uk: Останні новини | Свіжі новини | Стрічка новин | Головні новини | Новини дня | Головне
tr: Son Haberler | Son Dakika | En Son Haberler | Güncel Haberler | Manşetler
id: Berita Terbaru | Terbaru | Terkini | Berita Terkini | Berita Hari Ini
vi: Mới nhất | Tin mới | Tin nóng | Tin tức mới nhất
ja: 最新ニュース | 新着 | 最新 | 新着ニュース | 速報 | ニュース速報
ko: 최신 뉴스 | 최신뉴스 | 최신 | 속보 | 실시간 뉴스
zh: 最新消息 | 最新新闻 | 最新 | 最新新聞 | 即時新聞 | 快讯 | 快訊 | 即时新闻 | 今日头条 | 焦点新闻
el: Τελευταία νέα | Τελευταίες ειδήσεις | Ροή ειδήσεων | Πρόσφατα
sv: Senaste nytt | Senaste | Senaste nyheterna | Just nu
da: Seneste nyt | Seneste | Seneste nyheder | Lige nu
nb: Siste nytt | Siste | Siste nyheter | Akkurat nå
fi: Uusimmat | Tuoreimmat | Uusimmat uutiset | Tuoreimmat uutiset | Juuri nyt
cs: Nejnovější | Aktuality | Poslední zprávy | Aktuálně
ar: آخر الأخبار | الأحدث | عاجل | أخبار عاجلة
fa: آخرین اخبار | جدیدترین | تازه‌ترین اخبار | جدیدترین اخبار
he: חדשות אחרונות | מבזקים | עדכונים אחרונים
th: ล่าสุด | ข่าวด่วน
hi: ताज़ा | ताजा समाचार | ताज़ा समाचार | ब्रेकिंग न्यूज़
ro: Ultimele știri | Ultima oră | Cele mai noi știri | Știri de ultimă oră
hu: Legfrissebb | Friss hírek | Legfrissebb hírek | Friss
"""
_POPULAR: Final = """
en: Most Read | Most Popular | Most Read Articles | Most Read Stories | Most Read News | Most Viewed | Most Shared | Most Discussed | Most Watched | Most Popular Stories | Most Popular Articles | Most Popular Posts | Popular Posts | Popular Articles | Popular Stories | Popular News | Trending Now | Trending Stories | Trending Articles | Trending News | Trending Posts | Trending Topics | Most Read This Week | Most Read Today | Top Posts | Most Read Now | Popular now | Popular this week | Popular on this site
de: Meistgelesen | Meistgelesene Artikel | Meistgelesene Beiträge | Am häufigsten gelesen | Meist gelesen | Die meistgelesenen Artikel | Beliebte Artikel | Beliebte Beiträge | Beliebteste Artikel | Meistgeklickt | Meistkommentiert | Meistgeteilt | Meistgesehen
fr: Les plus lus | Articles les plus lus | Les articles les plus lus | Les plus populaires | Articles populaires | Les plus partagés | Les plus consultés | Les plus commentés | Les + lus
es: Lo más leído | Lo más visto | Más leídas | Más leídos | Las más leídas | Los más leídos | Noticias más leídas | Artículos más leídos | Más vistas | Lo más popular | Artículos populares | Entradas populares | Lo más comentado | Lo más compartido | Más populares
it: I più letti | Più letti | Articoli più letti | Le più lette | Più lette | Le notizie più lette | I più popolari | Articoli popolari | Più popolari | Più visti | I più visti | Più commentati
pt: Mais lidas | Mais lidos | As mais lidas | Os mais lidos | Notícias mais lidas | Mais vistas | Mais vistos | Mais populares | Artigos populares | Posts populares | Mais acessadas | Mais comentadas | Mais partilhados
nl: Meest gelezen | Meestgelezen | Meest gelezen artikelen | Populaire artikelen | Populaire berichten | Meest bekeken | Meest gedeeld | Best gelezen | Meest populair
pl: Najczęściej czytane | Najpopularniejsze | Popularne artykuły | Popularne wpisy | Najpopularniejsze artykuły | Najchętniej czytane | Najczęściej komentowane
ru: Самое читаемое | Самое популярное | Популярные статьи | Популярные новости | Популярные записи | Популярные материалы | Самые читаемые | Популярное за неделю | Популярное сейчас | Читаемое | Сейчас читают | Самое обсуждаемое
uk: Найпопулярніше | Найпопулярніші | Популярні статті | Популярні новини | Популярні записи | Найбільш читані | Зараз читають | Найчитаніше
tr: En Çok Okunanlar | En Çok Okunan Haberler | En Çok Okunan | Popüler Haberler | Popüler Yazılar | En Popüler | En çok izlenenler | Çok Okunanlar | En çok yorumlananlar
id: Terpopuler | Berita Terpopuler | Artikel Populer | Paling Banyak Dibaca | Paling Populer | Berita Populer | Pos Populer
vi: Đọc nhiều nhất | Tin đọc nhiều | Xem nhiều nhất | Bài viết phổ biến | Bài viết nổi bật | Đọc nhiều | Xem nhiều | Tin xem nhiều
ja: 人気記事 | 人気の記事 | アクセスランキング | 人気ランキング | よく読まれている記事 | 人気の投稿 | 記事ランキング
ko: 많이 본 기사 | 많이 본 뉴스 | 가장 많이 본 뉴스 | 인기 기사 | 인기기사 | 인기 글 | 인기글 | 인기 뉴스 | 많이 읽은 기사
zh: 热门文章 | 热门新闻 | 阅读排行 | 点击排行 | 热门阅读 | 阅读最多 | 熱門文章 | 熱門新聞 | 點閱排行 | 最多人閱讀 | 人气文章 | 人氣文章 | 热门推荐
el: Δημοφιλή άρθρα | Τα πιο δημοφιλή | Πιο δημοφιλή | Τα πιο διαβασμένα | Δημοφιλέστερα | Πιο διαβασμένα | Δημοφιλείς ειδήσεις
sv: Mest läst | Mest lästa | Mest läst just nu | Populära artiklar | Populära inlägg | Mest lästa artiklar | Mest populära
da: Mest læste | Mest læst | Populære artikler | Mest populære | Populære indlæg | Mest læste artikler
nb: Mest lest | Mest leste | Populære artikler | Mest populære | Populære saker | Mest leste saker
fi: Luetuimmat | Suosituimmat | Luetuimmat jutut | Suosituimmat artikkelit | Luetuimmat artikkelit | Luetuimmat uutiset
cs: Nejčtenější | Nejčtenější články | Nejčtenější zprávy | Populární články | Nejoblíbenější články | Nejdiskutovanější
sk: Najčítanejšie | Najčítanejšie články
ar: الأكثر قراءة | الأكثر مشاهدة | الأكثر شعبية | المقالات الأكثر قراءة | الأكثر تداولا | الأكثر تداولاً | الأكثر رواجا | مقالات شائعة
fa: پربازدیدترین | پربازدیدترین‌ها | پربیننده‌ترین | پربازدیدترین اخبار | محبوب‌ترین مطالب | پرمخاطب‌ترین
he: הנקראות ביותר | הכתבות הנקראות ביותר | הנצפים ביותר | הכי נקראות | הפופולריות ביותר
th: ยอดนิยม | ข่าวยอดนิยม | บทความยอดนิยม | อ่านมากที่สุด | มีคนอ่านมากที่สุด
hi: सबसे ज्यादा पढ़ी गई | सर्वाधिक पढ़ी गई | सबसे ज़्यादा पढ़ी गईं | लोकप्रिय खबरें | लोकप्रिय लेख
ro: Cele mai citite | Cele mai citite articole | Cele mai populare | Articole populare | Cele mai comentate
hu: Legolvasottabb | Legolvasottabb cikkek | Legnépszerűbb | Legnépszerűbb cikkek | Népszerű cikkek | Legolvasottabbak
"""
_POPULAR_WORDS: Final = """
en: Popular | Trending | Most Commented | Hot Topics | What's Trending | Trending on | What's Hot | Top Read | Popular videos | Hot | In the spotlight | Top News
de: Beliebt | Im Trend | Trends | Topthemen | Top-Themen
fr: Populaire | Populaires | Tendances | Tendance
es: Popular | Populares | Tendencias | Tendencia
it: Popolari | Di tendenza | Tendenze
pt: Popular | Populares | Em alta | Tendências | Destaques
nl: Populair | Trending nieuws
pl: Popularne | Na czasie
ru: Популярное | Популярные | В тренде | Топ новостей
uk: Популярне | Популярні | У тренді | Топ новин
tr: Popüler | Gündem | Trendler | Öne Çıkanlar
id: Populer | Tren | Sedang Tren
vi: Phổ biến | Nổi bật | Xu hướng
ja: 人気 | ランキング | 急上昇 | 話題
ko: 인기 | 랭킹 | 화제의 뉴스
zh: 热门 | 熱門 | 排行榜 | 热点 | 熱點 | 人气 | 热搜
el: Δημοφιλή | Τάσεις
sv: Populärt | Trendar
da: Populært | Populære
nb: Populært | Populære
fi: Suosittua | Suositut
cs: Populární | Trendy | Oblíbené
ar: الشائع | شائع | الأكثر
fa: محبوب | پرطرفدار | داغ‌ترین‌ها
he: פופולרי | פופולריים
th: เทรนด์ | กำลังมาแรง
hi: लोकप्रिय | ट्रेंडिंग
ro: Populare | În trend
hu: Népszerű | Felkapott
"""
_RECOMMENDED: Final = """
en: You may also like | You might also like | You may like | You might like | You May Also Enjoy | You might also enjoy | You may also be interested in | You might also be interested in | You may be interested in | You might be interested in | Recommended for you | Recommended Stories | Recommended Articles | Recommended Posts | Recommended Reading | Recommended News | Recommended Content | Recommended Videos | Recommended by our editors | Read Next | Read this next | What to read next | Up next | Next up | Next read | Editor's picks | Editors' picks | Editors' Choice | Editor's Choice | Editor's pick | Picked for you | Suggested for you | Suggested articles | Suggested posts | More for you | Must Read | Must Reads | Don't miss it | You may have missed | You might have missed | In case you missed it | ICYMI | More to read | Keep reading these | Stories for you | More like this | People also read | Others also read | Readers also read | Readers also liked | Essential Reads | Stories you might like | Stories you may like | Articles you may like
de: Das könnte dich auch interessieren | Das könnte Sie auch interessieren | Das könnte dir auch gefallen | Das könnte Ihnen auch gefallen | Das könnte Sie interessieren | Auch interessant für Sie | Empfohlene Artikel | Empfohlene Beiträge | Empfohlen für Sie | Empfehlungen der Redaktion | Empfehlungen für Sie | Empfehlungen für dich | Unsere Empfehlungen | Leseempfehlungen | Nächster Artikel zum Lesen | Lesen Sie als Nächstes | Als nächstes lesen | Für Sie empfohlen | Andere lasen auch | Tipp der Redaktion
fr: Vous aimerez aussi | Vous pourriez aussi aimer | Vous pourriez également aimer | Vous aimerez peut-être aussi | Cela pourrait vous intéresser | Ceci pourrait vous intéresser | Vous pourriez être intéressé par | À ne pas manquer | A ne pas manquer | Recommandé pour vous | Recommandés pour vous | Articles recommandés | Nos recommandations | La sélection de la rédaction | Le choix de la rédaction | À lire ensuite | Nous vous recommandons | Ces articles pourraient vous intéresser
es: También te puede interesar | También le puede interesar | Te puede interesar | Le puede interesar | Te podría interesar | Te podría gustar | Podría interesarte | Puede que te interese | Quizás te interese | Quizá te interese | También te podría gustar | También te puede gustar | Te recomendamos | Le recomendamos | Recomendado para ti | Recomendados para ti | Artículos recomendados | Noticias recomendadas | Recomendadas para ti | Lo más destacado para ti | No te pierdas | No te lo pierdas | Leer a continuación | Lee a continuación | Selección del editor
it: Potrebbe interessarti anche | Potrebbe interessarti | Potrebbero interessarti | Potrebbe anche interessarti | Potrebbe anche piacerti | Ti potrebbe interessare | Ti potrebbe interessare anche | Ti potrebbero interessare | Ti potrebbe piacere | Forse ti può interessare | Forse ti interessa anche | Consigliati per te | Raccomandati per te | Articoli consigliati | Da non perdere | Leggi dopo | Scelti per voi | Scelti per te | Scelto per te
pt: Você também pode gostar | Talvez você goste | Você pode gostar | Pode gostar também | Também pode gostar | Também poderá gostar | Pode interessar | Isso pode te interessar | Pode ser do seu interesse | Recomendado para você | Recomendados para você | Recomendadas para você | Artigos recomendados | Recomendamos para você | Leia a seguir | Ler a seguir | Não perca | Escolhas do editor | Escolha do editor | Recomendado para si
nl: Misschien vind je dit ook leuk | Misschien vind je dit ook interessant | Dit vind je misschien ook leuk | Dit vind je misschien ook interessant | Misschien ook interessant | Ook interessant | Aanbevolen voor jou | Aanbevolen artikelen | Aanbevolen voor u | Aanraders van de redactie | Keuze van de redactie | Lees verder met | Volgende artikel lezen
pl: Może Cię zainteresować | Może Cię zainteresować także | Może Cię też zainteresować | Może Ci się spodobać | Może Ci się też spodobać | Może Cię również zainteresować | To może Cię zainteresować | To Cię zainteresuje | Polecane dla Ciebie | Polecane artykuły | Polecamy również | Polecamy także | Warto przeczytać | Redakcja poleca | Wybór redakcji | Wybrane dla Ciebie
ru: Вам также может понравиться | Вам может понравиться | Вам может быть интересно | Вам будет интересно | Вас может заинтересовать | Это может быть интересно | Возможно, вам будет интересно | Рекомендуем | Рекомендуем прочитать | Рекомендуем почитать | Рекомендуем также | Советуем прочитать | Рекомендуемые статьи | Рекомендованные статьи | Рекомендации для вас | Выбор редакции | Выбор редактора | Не пропустите | Что почитать | Рекомендуемое
uk: Вам також може сподобатися | Вам може бути цікаво | Вам буде цікаво | Вас може зацікавити | Вас також може зацікавити | Рекомендуємо | Рекомендуємо прочитати | Радимо прочитати | Рекомендовані статті | Вибір редакції | Не пропустіть | Можливо, вам буде цікаво
tr: Bunları da beğenebilirsiniz | Bunlar da ilginizi çekebilir | İlginizi çekebilir | İlgini çekebilir | Bu da ilginizi çekebilir | Hoşunuza gidebilir | Sizin için önerilenler | Sizin için seçtiklerimiz | Önerilen Haberler | Önerilen Yazılar | Editörün Seçtikleri | Editörün Seçimi | Sıradaki haber | Bunları kaçırmayın
id: Anda mungkin juga menyukai | Anda mungkin suka | Mungkin Anda suka | Anda mungkin tertarik | Mungkin Anda tertarik | Rekomendasi untuk Anda | Rekomendasi untukmu | Artikel Pilihan | Pilihan Editor | Pilihan untuk Anda | Jangan lewatkan | Baca selanjutnya
vi: Có thể bạn quan tâm | Có thể bạn thích | Bạn có thể thích | Bạn có thể quan tâm | Có thể bạn sẽ thích | Đề xuất cho bạn | Gợi ý cho bạn | Dành cho bạn | Đừng bỏ lỡ | Được đề xuất
ja: おすすめ記事 | こちらもおすすめ | おすすめの記事 | あなたへのおすすめ | あなたにおすすめ | あなたにおすすめの記事 | 編集部のおすすめ | 次に読む | 次に読みたい記事 | 注目の記事 | この記事を読んだ人はこんな記事も読んでいます | 編集部おすすめ | イチオシ記事
ko: 추천 기사 | 추천기사 | 추천 글 | 추천글 | 추천 뉴스 | 당신이 좋아할 만한 기사 | 이런 기사는 어떠세요 | 함께 보면 좋은 기사 | 놓치지 마세요 | 에디터 추천 | 추천 콘텐츠
zh: 您可能也喜欢 | 您可能感兴趣 | 你可能也喜欢 | 你可能感兴趣 | 猜你喜欢 | 为您推荐 | 为你推荐 | 推荐阅读 | 推荐文章 | 编辑推荐 | 編輯推薦 | 推薦閱讀 | 推薦文章 | 您可能也喜歡 | 你可能也喜歡 | 你可能會喜歡 | 您可能感興趣 | 你可能有興趣 | 猜你喜歡 | 為您推薦 | 為你推薦 | 精选推荐 | 大家都在看
el: Μπορεί να σας αρέσει | Μπορεί επίσης να σας αρέσει | Ίσως σας αρέσει | Ίσως σας ενδιαφέρει | Μπορεί να σας ενδιαφέρει | Σας προτείνουμε | Προτεινόμενα άρθρα | Προτείνουμε για εσάς | Μη χάσετε | Μην χάσετε | Επιλογές συντακτών
sv: Du kanske också gillar | Du kanske gillar | Du kanske också är intresserad av | Rekommenderat för dig | Rekommenderade artiklar | Rekommenderad läsning | Redaktionens val | Vi rekommenderar | Missa inte | Läs härnäst
da: Måske kan du også lide | Du kan måske også lide | Du kunne også være interesseret i | Måske er du interesseret i | Anbefalet til dig | Anbefalede artikler | Vi anbefaler | Redaktionens udvalgte | Gå ikke glip af | Læs videre her
nb: Du vil kanskje også like | Du liker kanskje også | Kanskje du også liker | Anbefalt for deg | Anbefalte artikler | Anbefalt lesning | Vi anbefaler | Redaksjonens utvalgte | Ikke gå glipp av
fi: Saatat pitää myös näistä | Saatat pitää | Sinua saattaa kiinnostaa | Sinua voisi kiinnostaa | Saattaa kiinnostaa sinua | Suositellut artikkelit | Suositeltua luettavaa | Suosittelemme | Toimituksen valinnat | Toimitus suosittelee | Lue seuraavaksi | Älä missaa
cs: Mohlo by vás zajímat | Mohlo by vás také zajímat | Mohlo by se vám líbit | Mohlo by se vám také líbit | Doporučené články | Doporučujeme | Doporučeno pro vás | Doporučujeme také | Výběr redakce | Nenechte si ujít
sk: Mohlo by vás zaujímať | Mohlo by Vás zaujať | Odporúčame | Odporúčané články
ar: قد يعجبك أيضا | قد يعجبك أيضاً | قد يعجبك أيضًا | ربما يعجبك | ربما يعجبك أيضا | قد يهمك | قد يهمك أيضا | قد يهمك أيضاً | قد يهمك أيضًا | موصى به لك | مقترح لك | نوصي لك | اختيارات المحرر | اختيار المحرر | لا تفوت
fa: شاید بپسندید | ممکن است بپسندید | شاید برایتان جالب باشد | پیشنهاد سردبیر | پیشنهاد ما | مطالب پیشنهادی | پیشنهاد برای شما | از دست ندهید
he: אולי יעניין אותך | אולי יעניין אתכם | אולי תאהבו גם | אולי תאהב גם | מומלצים בשבילך | מומלץ עבורך | כתבות מומלצות | בחירת העורך | בחירת העורכים | כתבות שיעניינו אתכם
th: คุณอาจชอบ | คุณอาจจะชอบ | คุณอาจสนใจ | แนะนำสำหรับคุณ | บทความแนะนำ | ข่าวแนะนำ | เรื่องแนะนำ | ห้ามพลาด
hi: आपको यह भी पसंद आ सकता है | आपके लिए सुझाव | आपको ये भी पसंद आ सकता है | आपके लिए अनुशंसित | संपादक की पसंद | आपके लिए चुनी गई खबरें
ro: S-ar putea să-ți placă | S-ar putea să-ți placă și | S-ar putea să te intereseze | Te-ar putea interesa | Ți-ar putea plăcea și | Recomandate pentru tine | Recomandat pentru tine | Articole recomandate | Recomandările redacției | Recomandările editorilor | Nu rata | Alegerea editorilor
hu: Ez is érdekelheti | Ez is érdekelhet | Ez is tetszhet | Ezek is érdekelhetik | Önnek ajánljuk | Neked ajánljuk | Ajánlott cikkek | Ajánljuk | Ajánljuk még | Szerkesztő ajánlata | A szerkesztő ajánlata | Ne hagyja ki | Ne maradjon le
"""
_RECOMMENDED_WORDS: Final = """
en: Recommended | Featured | Featured Stories | Featured Articles | Featured Posts | Don't Miss | Highlights | For You | Discover More | Discover | Best of | Spotlight | In Focus | Top picks | Staff picks | Our picks | Your next read
de: Empfohlen | Empfehlungen | Highlights | Für Sie | Für dich
fr: Recommandé | Recommandés | Recommandations | Pour vous | Sélection
es: Recomendado | Recomendados | Recomendadas | Destacados | Destacadas | Para ti
it: Consigliati | Raccomandati | In evidenza | Per te
pt: Recomendado | Recomendados | Recomendadas | Destaque | Para você
nl: Aanbevolen | Uitgelicht | Voor jou
pl: Polecane | Wyróżnione | Dla Ciebie | Polecamy
ru: Рекомендации | Интересное | Актуальное | Выбор
uk: Рекомендоване | Цікаве | Актуальне
tr: Önerilen | Önerilenler | Seçtiklerimiz
id: Rekomendasi | Pilihan | Unggulan | Untuk Anda
vi: Đề xuất | Gợi ý | Đáng chú ý
ja: おすすめ | 注目 | ピックアップ | 特集 | オススメ
ko: 추천 | 주요 뉴스 | 주요뉴스
zh: 推荐 | 推薦 | 精选 | 精選 | 焦点 | 焦點 | 特色 | 头条
el: Προτεινόμενα | Επιλεγμένα
sv: Rekommenderat | Utvalt
da: Anbefalet | Udvalgte
nb: Anbefalt | Utvalgte
fi: Suositukset | Suositeltua | Poimintoja
cs: Doporučené | Vybrané
ar: موصى به | مختارات | مميز | مقترحات
fa: پیشنهادی | پیشنهادها | منتخب
he: מומלצים | מומלץ
th: แนะนำ | เรื่องเด่น | ข่าวเด่น
hi: सुझाव | विशेष
ro: Recomandate | Recomandări
hu: Ajánló | Ajánlott | Kiemelt
"""
_MORE_FROM: Final = """
en: More from this author | More from author | More from the author | More by this author | More by the author | More articles by this author | More stories by this author | More posts by this author | More posts from this author | Other articles by this author | More from this section | More in this section | More from this category | More in this category | More from this series | More in this series | More from this topic | More from our partners | More from our network | Also from this author | Also in this series | Recent articles by this author | Latest from this author
de: Mehr von diesem Autor | Mehr vom Autor | Mehr vom selben Autor | Weitere Artikel dieses Autors | Weitere Artikel des Autors | Mehr aus diesem Ressort | Mehr aus dieser Kategorie | Mehr aus der Rubrik | Weitere Artikel aus dieser Kategorie | Alle Artikel dieses Autors
fr: Plus de cet auteur | Du même auteur | De la même autrice | Articles du même auteur | Dans la même rubrique | Dans la même catégorie | Plus d'articles de cet auteur | Autres articles de cet auteur | Dans cette rubrique
es: Más de este autor | Más del autor | Del mismo autor | Otros artículos de este autor | Más artículos de este autor | Más en esta sección | Más de esta sección | Más en esta categoría | Otras notas del autor
it: Dello stesso autore | Altri articoli dello stesso autore | Altro dallo stesso autore | Altri articoli di questo autore | Nella stessa categoria | Altro da questa sezione
pt: Mais deste autor | Mais do autor | Do mesmo autor | Mais desta seção | Mais desta secção | Mais artigos deste autor | Outros artigos do autor | Mais nesta categoria
nl: Meer van deze auteur | Meer van de auteur | Meer artikelen van deze auteur | Meer uit deze rubriek | Meer in deze categorie
pl: Więcej od tego autora | Więcej tego autora | Inne artykuły tego autora | Więcej od autora | Więcej w tej kategorii | Więcej z tej kategorii
ru: Другие статьи автора | Ещё от автора | Еще от автора | Другие материалы автора | Больше от автора | Все статьи автора | Ещё в этом разделе | Другие материалы рубрики | Ещё из рубрики
uk: Інші статті автора | Більше від автора | Інші матеріали автора | Всі статті автора | Більше в цьому розділі
tr: Yazarın diğer yazıları | Yazarın diğer haberleri | Yazarın tüm yazıları | Bu kategoride daha fazla | Bu yazarın diğer yazıları
id: Artikel lain dari penulis ini | Artikel lainnya dari penulis | Lebih banyak dari penulis | Dari penulis yang sama | Lainnya dalam kategori ini
vi: Cùng tác giả | Bài viết cùng tác giả | Cùng chuyên mục | Tin cùng chuyên mục | Bài viết cùng chuyên mục | Tin cùng chuyên đề
ja: この著者の記事 | この著者の他の記事 | この筆者の記事 | この記者の記事 | 同じカテゴリの記事 | このカテゴリの記事 | 同じカテゴリーの記事
ko: 이 기자의 다른 기사 | 기자의 다른 기사 | 이 저자의 다른 글 | 같은 카테고리 글 | 이 카테고리의 다른 글 | 다른 기사 보기
zh: 该作者的其他文章 | 作者其他文章 | 作者更多文章 | 同类文章 | 更多作者文章 | 同類文章 | 同作者文章 | 作者的其他文章 | 更多來自作者的文章
el: Περισσότερα από τον συντάκτη | Άλλα άρθρα του συντάκτη | Περισσότερα από την κατηγορία | Του ίδιου συντάκτη
sv: Mer av samma författare | Fler artiklar av samma författare | Mer från författaren | Fler artiklar i samma kategori
da: Mere af samme forfatter | Flere artikler af samme forfatter | Mere fra forfatteren | Mere i samme kategori
nb: Mer fra forfatteren | Flere artikler av samme forfatter | Mer av samme forfatter | Flere saker fra samme forfatter
fi: Lisää samalta kirjoittajalta | Lisää kirjoittajalta | Muita artikkeleita samalta kirjoittajalta | Lisää samasta aiheesta
cs: Další články autora | Více od autora | Další od autora | Více z rubriky | Další z rubriky | Další články z rubriky
ar: المزيد من المؤلف | المزيد من الكاتب | المزيد لهذا الكاتب | مقالات أخرى للكاتب | المزيد من نفس القسم
fa: مطالب دیگر نویسنده | از همین نویسنده | بیشتر از این نویسنده | سایر مطالب نویسنده
he: עוד מאת הכותב | כתבות נוספות מאת הכותב | עוד מאת המחבר | עוד כתבות של הכותב
th: บทความอื่นของผู้เขียน | เพิ่มเติมจากผู้เขียน | เรื่องอื่นในหมวดเดียวกัน
hi: इस लेखक के अन्य लेख | लेखक की अन्य खबरें | लेखक के और लेख
ro: Mai multe de la autor | De același autor | Alte articole de același autor | Mai multe din această categorie
hu: Továbbiak a szerzőtől | A szerző további cikkei | Több a szerzőtől | További cikkek a szerzőtől | További cikkek a rovatból
"""
_MORE_FROM_WORDS: Final = """
en: More from {} | More by {} | More in {} | More stories from {} | More stories by {} | More articles from {} | More articles by {} | More posts by {} | More posts from {} | More news from {} | More {} stories | More {} news | More of our {} coverage | Latest from {} | The latest from {} | Latest in {} | Latest {} news | Recent articles by {} | Recent posts by {} | Also from {} | Also by {} | Also in {} | Most read in {} | Most popular in {} | Popular in {} | Trending in {} | New in {} | New from {} | Read more about {} | Read more on {} | Read more from {} | Read more by {} | See more from {} | See more stories about {} | More about {} | More on {} | More coverage of {} | Top stories from {} | Articles by {} | Stories by {}
de: Mehr von {} | Mehr aus {} | Mehr aus dem Ressort {} | Mehr über {} | Mehr zu {} | Mehr zum Thema {} | Weitere Artikel von {} | Weitere Artikel zu {} | Neueste Artikel von {} | Alle Artikel von {} | Neueste Beiträge von {} | Neues aus {} | Meistgelesen in {}
fr: Plus de {} | Plus d'articles de {} | Plus d'articles sur {} | Tous les articles de {} | Tous les articles sur {} | Plus sur {} | Derniers articles de {} | À lire dans {}
es: Más de {} | Más sobre {} | Más en {} | Más noticias de {} | Más artículos de {} | Más información sobre {} | Lo último en {} | Últimas noticias de {} | Lo más leído en {} | Todas las noticias de {} | Noticias de {}
it: Altro da {} | Altri articoli di {} | Altre notizie su {} | Ultime notizie da {} | Tutti gli articoli di {} | Articoli di {} | Tutto su {}
pt: Mais de {} | Mais sobre {} | Mais em {} | Mais notícias de {} | Mais artigos de {} | Mais lidas em {} | Últimas de {} | Últimas notícias de {} | Tudo sobre {}
nl: Meer van {} | Meer over {} | Meer uit {} | Meer artikelen van {} | Meer nieuws over {} | Laatste nieuws over {}
pl: Więcej od {} | Więcej w {} | Więcej o {} | Więcej na temat {} | Wszystkie artykuły autora {} | Najnowsze w {}
ru: Ещё от {} | Еще от {} | Больше от {} | Другие статьи автора {} | Все статьи автора {} | Новости раздела {} | Ещё в разделе {} | Все новости {}
uk: Більше від {} | Інші статті автора {} | Більше в розділі {} | Всі новини {}
tr: {} hakkında daha fazla | {} kategorisinden daha fazla | {} hakkında diğer haberler
id: Lebih banyak dari {} | Selengkapnya tentang {} | Artikel lainnya dari {} | Berita lainnya tentang {}
vi: Thêm từ {} | Xem thêm về {} | Tin khác về {}
ja: {}の記事一覧 | {}の記事 | {}の最新記事 | {}の関連記事 | {}に関する記事
ko: {}의 다른 기사 | {} 기자의 다른 기사
zh: {}的更多文章 | 更多{}文章 | 更多关于{} | 更多關於{} | 更多来自{} | 更多來自{}
el: Περισσότερα από {} | Περισσότερα για {}
sv: Mer från {} | Mer om {} | Fler artiklar av {} | Fler nyheter från {}
da: Mere fra {} | Mere om {} | Flere artikler af {} | Flere nyheder fra {}
nb: Mer fra {} | Mer om {} | Flere artikler av {} | Flere saker fra {}
fi: Lisää aiheesta {} | Lisää kirjoittajalta {}
cs: Více od {} | Více o {} | Další články od {} | Více z rubriky {}
ar: المزيد من {} | المزيد عن {} | المزيد حول {}
fa: مطالب بیشتر از {} | بیشتر درباره {}
he: עוד מאת {} | כתבות נוספות מאת {}
th: เพิ่มเติมจาก {} | ข่าวเพิ่มเติมเกี่ยวกับ {}
ro: Mai multe de la {} | Mai multe despre {} | Mai multe din {}
hu: Továbbiak: {} | További cikkek: {} | Több tőle: {}
"""
_UNKNOWN: Final = """
en: More News | More Stories | More Articles | More Headlines | Other News | Other Stories | Other Articles | More Top Stories | More to explore | More Posts | More Reading | Read more stories | More News Articles
de: Weitere Artikel | Weitere Beiträge | Weitere Nachrichten | Weitere Meldungen | Mehr Artikel | Mehr Nachrichten | Weitere Themen und Artikel
fr: Plus d'articles | D'autres articles | Autres articles | Autres actualités | Plus d'actualités | Autres publications
es: Más noticias | Otras noticias | Más artículos | Otros artículos | Más contenido
it: Altre notizie | Altri articoli | Altri contenuti | Altre news
pt: Mais notícias | Outras notícias | Mais artigos | Outros artigos | Mais conteúdo
nl: Meer nieuws | Meer artikelen | Andere artikelen | Overig nieuws | Meer berichten
pl: Więcej artykułów | Inne artykuły | Więcej wiadomości | Pozostałe artykuły
ru: Другие новости | Другие статьи | Ещё новости | Еще новости | Больше новостей | Другие материалы | Все новости
uk: Інші новини | Інші статті | Більше новин | Інші матеріали | Всі новини
tr: Diğer Haberler | Diğer Yazılar | Daha fazla haber | Tüm Haberler
id: Berita Lainnya | Artikel Lainnya | Berita Lain
vi: Tin khác | Bài viết khác | Các tin khác | Tin tức khác
ja: その他の記事 | 他の記事 | その他のニュース | 他のニュース
ko: 다른 기사 | 다른 글 | 더 많은 기사 | 다른 뉴스
zh: 更多新闻 | 更多文章 | 其他文章 | 更多新聞 | 其他新聞 | 其他新闻
el: Περισσότερα άρθρα | Άλλα άρθρα | Περισσότερες ειδήσεις | Άλλες ειδήσεις
sv: Fler artiklar | Fler nyheter | Andra artiklar | Mer nyheter
da: Flere artikler | Flere nyheder | Andre artikler
nb: Flere artikler | Flere saker | Flere nyheter | Andre saker
fi: Lisää artikkeleita | Lisää uutisia | Muita artikkeleita | Muut uutiset
cs: Další články | Další zprávy | Více článků | Ostatní články
ar: المزيد من الأخبار | المزيد من المقالات | أخبار أخرى | مقالات أخرى
fa: اخبار بیشتر | مطالب دیگر | سایر اخبار | دیگر خبرها
he: עוד כתבות | כתבות נוספות | עוד חדשות
th: ข่าวอื่นๆ | บทความอื่นๆ | ข่าวเพิ่มเติม
hi: अन्य खबरें | और खबरें | अन्य समाचार | और ख़बरें
ro: Alte articole | Alte știri | Mai multe articole | Mai multe știri
hu: További cikkek | További hírek | Több cikk | Több hír
"""
_UNKNOWN_WORDS: Final = """
en: Top Stories | Top Headlines | Headlines | Stories | Also on this site | Elsewhere | From around the web | Around the web | In the news | In this section | In this issue | Today's top stories | Today's headlines | From the archive | From the archives | From our archives
de: Nachrichten | Top-Meldungen | Mehr Themen | Aus dem Archiv
fr: Actualités | Les titres | À voir
es: Noticias | Principales noticias
it: Notizie | Ultimi video
pt: Notícias | Principais notícias
nl: Nieuws | Topnieuws | Video's
"""

_RULE: Final = "related-labels"
_KIND: Final = "related_label"
TABLES: Final = (
    Table(_RULE, _KIND, "related", certain=_RELATED),
    Table(_RULE, _KIND, "latest", certain=_LATEST),
    Table(_RULE, _KIND, "popular", certain=_POPULAR),
    Table(_RULE, _KIND, "recommended", certain=_RECOMMENDED),
    Table(_RULE, _KIND, "more_from", certain=_MORE_FROM),
    Table(_RULE, _KIND, "unknown", certain=_UNKNOWN),
    Table(_RULE, _KIND, "related", possible=_RELATED_WORDS),
    Table(_RULE, _KIND, "latest", possible=_LATEST_WORDS),
    Table(_RULE, _KIND, "popular", possible=_POPULAR_WORDS),
    Table(_RULE, _KIND, "recommended", possible=_RECOMMENDED_WORDS),
    Table(_RULE, _KIND, "more_from", possible=_MORE_FROM_WORDS, longest=50),
    Table(_RULE, _KIND, "unknown", possible=_UNKNOWN_WORDS),
)
