# ruff: noqa: E501 - a phrase is never cut
"""Labels of advertisements, sponsored content and affiliate offers.

Source: wordings of news sites in general use.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_LINES: Final = """
en: Advertisement | Advertisements | Advertisement Advertisement | - Advertisement - | ADVERTISEMENT Continue reading | Advertisement Continue reading below | Advertisement - Continue Reading Below | Advertisement - Story continues below | Advertisement. Scroll to continue reading | Advertisement Scroll to continue | Advertisement (scroll to continue) | Continue reading after advertisement | Article continues after this ad | Article continues after ad | Article continues after advertisement | Story continues below advertisement | Story continues below this ad | Story continues after advertisement | Article continues below advertisement | Article continues below this ad | Content continues below | Content continues after ad | Scroll to continue with content | Skip advertisement | Skip past newsletter promotion | After newsletter promotion | After advertisement | Ad feedback | Ads by {} | Ad by {} | Ads by Google | Paid advertisement | Paid content | Paid post | Paid partnership | Paid promotion | Paid program | Paid for by {} | Paid for and presented by {} | Brought to you by {} | Sponsored by {} | Sponsored by | Sponsored content | Sponsored post | Sponsored posts | Sponsored article | Sponsored articles | Sponsored story | Sponsored stories | Sponsored links | Sponsored link | Sponsored Features | Sponsored Sponsored | Sponsored ad | Sponsor content | Sponsor message | Sponsor Center | Our sponsors | Our partners | Message from our sponsor | A message from our sponsor | Thank you for our sponsor | Partner content | Partner content by {} | Promoted content | Promoted stories | Promoted by {} | Promoted links | Promotional content | Content from our partners | Content from our sponsors | From our partners | From our partner | From our sponsors | From the web | Advertiser content | Advertiser content from {} | Advertiser content by {} | Advertising feature | Advertorial | Branded content | Native advertising | Commercial feature | Advertise here | Your ad here | This is a sponsored article | This is a sponsored post | Report this ad | Why am I seeing this ad? | Remove ads | Remove all ads | Go ad-free | Affiliate link | Contains affiliate links | Ad disclosure | Recommended by Outbrain | by Taboola | by Taboola Sponsored Links | Taboola | Promoted Links by Taboola | You May Like by Taboola | Powered by Outbrain | Buy on Amazon | Buy at Amazon | Buy from Amazon | See at Amazon | Check price at Amazon | See it at Amazon | Shop at Amazon | View on Amazon | Check Price | Shop now | See offers | See price | ${n} at {} | £{n} at {} | €{n} at {} | View deal | View Deal at {} | Get deal | See deal | See deal at {} | Get this deal | Coupons & deals | Today's best deals | Advertiser Disclosure | Advertiser content from
de: Anzeige | - Anzeige - | Werbung | Werbeanzeige | Advertorial | Gesponsert | Gesponserter Inhalt | Gesponserte Inhalte | Gesponserter Beitrag | Gesponsert von {} | Bezahlte Partnerschaft | Bezahlter Inhalt | Bezahlte Anzeige | Weiter nach der Werbung | Artikel wird nach der Anzeige fortgesetzt | Nach der Anzeige geht's weiter | Anzeige Weiterlesen | Weiterlesen nach der Anzeige | Lesen Sie nach der Anzeige weiter | Affiliate-Link | Enthält Affiliate-Links | Werbepartner | Verlagsangebot | Partnerinhalt | Angebot unserer Partner | Jetzt bei Amazon kaufen | Bei Amazon kaufen | Bei Amazon ansehen | Zum Angebot | Zum Shop | Preis prüfen | Hier werben
fr: Publicité | Publicités | - Publicité - | Publicité Publicité | Passer la publicité | La suite après la publicité | La suite après cette publicité | Suite après la publicité | L'article continue après la publicité | Suite de l'article après la publicité | Sponsorisé | Contenu sponsorisé | Contenus sponsorisés | Article sponsorisé | Articles sponsorisés | Lien sponsorisé | Liens sponsorisés | Sponsorisé par {} | Contenu partenaire | Contenus partenaires | Contenu de marque | Contenu proposé par {} | Publi-rédactionnel | Publireportage | Publi-communiqué | Nos partenaires | Services partenaires | Offre partenaire | Acheter sur Amazon | Voir l'offre | Voir le prix | Codes promo | Code promo | Annonces Google
es: Publicidad | - Publicidad - | Publicidad Publicidad | Anuncios Google | Contenido patrocinado | Contenidos patrocinados | Patrocinado | Patrocinado por {} | Patrocinado por | Artículo patrocinado | Enlaces patrocinados | Enlace patrocinado | Contenido promocionado | Publirreportaje | Branded content | Espacio patrocinado | Contenido de marca | Contenido para {} | Continúa después de la publicidad | El artículo continúa después de la publicidad | Sigue leyendo después de la publicidad | Publicidad Sigue leyendo | La nota continúa debajo | Seguir leyendo tras la publicidad | Ver oferta | Comprar en Amazon | Códigos descuento | Cupones y descuentos
it: Pubblicità | - Pubblicità - | Pubblicita | Annuncio pubblicitario | Continua a leggere dopo la pubblicità | Continua dopo la pubblicità | L'articolo continua dopo la pubblicità | Contenuto sponsorizzato | Contenuti sponsorizzati | Sponsorizzato | Sponsorizzato da {} | Articolo sponsorizzato | Link sponsorizzati | Contenuto promozionale | Informazione pubblicitaria | Contenuto pubblicitario | Pubbliredazionale | Acquista su Amazon | Vedi offerta | Codici sconto | Annunci Google
pt: Publicidade | - Publicidade - | Continua após a publicidade | Continua depois da publicidade | Continua após publicidade | A matéria continua após a publicidade | Continue lendo após a publicidade | O artigo continua após o anúncio | Conteúdo patrocinado | Conteúdos patrocinados | Patrocinado | Patrocinado por {} | Anúncios Google | Artigo patrocinado | Links patrocinados | Publieditorial | Publi-editorial | Conteúdo de marca | Conteúdo publicitário | Informe publicitário | Oferecimento {} | Ver oferta | Comprar na Amazon | Cupons de desconto | Cupom de desconto
nl: Advertentie | Advertenties | - Advertentie - | Advertentie Advertentie | Tekst gaat verder onder de advertentie | Tekst loopt door onder de advertentie | Lees verder onder de advertentie | Artikel gaat verder onder de advertentie | Gesponsord | Gesponsorde inhoud | Gesponsord door {} | Gesponsorde links | Partnercontent | Partner content | Branded content | Mede mogelijk gemaakt door {} | Bekijk aanbieding | Bekijk op Amazon
pl: Reklama | - Reklama - | REKLAMA REKLAMA | Dalsza część artykułu pod materiałem wideo | Dalsza część tekstu pod wideo | Dalsza część tekstu pod reklamą | Ciąg dalszy artykułu pod reklamą | Dalszy ciąg materiału pod wideo | Materiał sponsorowany | Artykuł sponsorowany | Treść sponsorowana | Sponsorowane | Materiał promocyjny | Materiał partnera | Materiał partnerski | Artykuł partnerski | Tekst sponsorowany | Linki sponsorowane | Reklama zamknij | Partner: {} | Oferta specjalna partnera | Kup na Amazon | Zobacz ofertę
ru: Реклама | - Реклама - | На правах рекламы | Реклама на сайте | Партнерский материал | Партнёрский материал | Партнерские материалы | Спонсорский материал | Рекламный материал | Материал на правах рекламы | Спонсорский контент | Рекламодатель: {} | Реклама. {} | Реклама: {} | Продолжение после рекламы | Новости партнеров | Новости партнёров | Реклама 18+ | Реклама 16+ | Реклама 0+ | Партнерский проект
uk: Реклама | - Реклама - | На правах реклами | Реклама на сайті | Партнерський матеріал | Спонсорський матеріал | Рекламний матеріал | Новини партнерів | Матеріал на правах реклами | Партнерський проєкт
tr: Reklam | - Reklam - | Sponsorlu | Sponsorlu içerik | Sponsorlu bağlantılar | Reklam alanı | Reklamdan sonra devam ediyor | Haber reklamdan sonra devam ediyor | Haberin devamı reklamdan sonra | Advertorial | Reklamı kapat | Sponsor: {} | {} sponsorluğunda
id: Iklan | Advertisement Iklan | ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT | Gulir untuk lanjut membaca | Scroll ke bawah untuk melanjutkan membaca | Konten bersponsor | Konten sponsor | Artikel sponsor | Bersponsor | Disponsori oleh {} | Advertorial
vi: Quảng cáo | - Quảng cáo - | Được tài trợ | Nội dung được tài trợ | Bài viết được tài trợ | Nội dung tài trợ | Tài trợ bởi {} | Thông tin doanh nghiệp tài trợ
ja: 広告 | スポンサーリンク | スポンサードリンク | 広告 広告 | 広告の後に続きます | 広告の下に記事が続きます | 記事の続きは広告のあと | Sponsored Link | スポンサーコンテンツ | タイアップ広告 | 記事広告 | 広告を閉じる | Amazonで見る | Amazonで購入
ko: 광고 | [광고] | 광고 문의 | 광고 닫기 | 광고닫기 | 스폰서 링크 | 유료광고 | 유료 광고 포함 | 기사 아래 광고 | 광고 후 계속
zh: 广告 | 廣告 | 赞助内容 | 贊助內容 | 推广内容 | 广告 广告 | 商业推广 | 广告赞助 | 请继续往下阅读 | 請繼續往下閱讀 | 文章未完,下滑繼續看 | 廣告 請繼續往下閱讀 | 赞助商链接 | 贊助商連結 | 特约文章 | 广告合作
el: Διαφήμιση | - Διαφήμιση - | Διαφημίσεις | Χορηγούμενο | Χορηγούμενο περιεχόμενο | Χορηγούμενη δημοσίευση | Το άρθρο συνεχίζεται μετά τη διαφήμιση | Διαφημιστικό περιεχόμενο
sv: Annons | Annonser | - Annons - | ANNONS Artikeln fortsätter nedanför annonsen | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Artikeln fortsätter nedan | Annonssamarbete | Annonssamarbete med {} | Sponsrat innehåll | Sponsrad artikel | Sponsrat | Betalt innehåll | Reklamlänk | Annons: {} | Detta är en annons
da: Annonce Annonce | Reklame | - Reklame - | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Annoncørbetalt indhold | Annoncørbetalt | Sponsoreret indhold | Sponsoreret | Sponseret indhold | Sponseret | Betalt indhold | Kommercielt samarbejde
nb: Annonse | Annonser | - Annonse - | Annonse Annonse | Saken fortsetter under annonsen | Artikkelen fortsetter under annonsen | Artikkelen fortsetter etter annonsen | Annonsørinnhold | Sponset innhold | Sponset | Betalt innhold | Kommersielt samarbeid
fi: Mainos | Mainos alkaa | Mainos päättyy | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen | Jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen alla | Kaupallinen yhteistyö | Kaupallinen yhteistyö: {} | Mainossisältö | Sponsoroitu | Sponsoroitu sisältö
cs: Reklama | - Reklama - | Inzerce | Placená inzerce | Komerční sdělení | Článek pokračuje pod reklamou | Článek pokračuje po reklamě | Text pokračuje pod reklamou | Pokračování článku pod reklamou | Sponzorovaný obsah | Sponzorovaný článek | Sponzorováno | Komerční článek | Placený obsah | Reklamní sdělení | Obsah partnera
sk: Reklama | Inzercia | Článok pokračuje pod reklamou | Článok pokračuje pod videom | Sponzorovaný obsah | PR článok
ar: إعلان | اعلان | إعلانات | إعلان مدفوع | محتوى مدفوع | محتوى برعاية | محتوى ممول | محتوى إعلاني | مقال برعاية | ممول | يتبع بعد الإعلان | تستمر القراءة بعد الإعلان
fa: تبلیغات | آگهی | رپورتاژ | رپورتاژ آگهی | اسپانسر | محتوای حمایت شده
he: פרסומת | תוכן ממומן | תוכן שיווקי | ממומן | תוכן מקודם | הכתבה ממשיכה אחרי הפרסומת
th: โฆษณา | สนับสนุนโดย | ผู้สนับสนุน | เนื้อหาที่ได้รับการสนับสนุน | บทความประชาสัมพันธ์
hi: विज्ञापन | प्रायोजित | प्रायोजित सामग्री | विज्ञापन विज्ञापन
ro: Publicitate | - Publicitate - | Reclamă | Advertorial | Articolul continuă după reclamă | Articolul continuă mai jos | Continuarea articolului după publicitate | Conținut sponsorizat | Articol sponsorizat | Sponsorizat | Sponsorizat de {} | Conținut plătit | Promovat de {}
hu: Hirdetés | - Hirdetés - | Hirdetések | Reklám | Hirdetés után folytatódik | A cikk a hirdetés után folytatódik | A cikk a hirdetés alatt folytatódik | Szponzorált tartalom | Szponzorált | Támogatott tartalom | Fizetett tartalom | Fizetett hirdetés | PR-cikk | Támogatott cikk
"""
_WORDS: Final = """
en: Ad | Ads | Sponsored | Sponsor | Sponsors | Advertising | Promo | Promoted | Promotion | Promotions | Partner | Partners | Presented by | Brought to you by | Ad: | Affiliate | Deal | Deals | Offer | Offers | Special offer | Special offers | Limited time offer | Buy now | Buy Tickets | Get tickets | Buy it | Shop | Buy | Marketplace | Classifieds | Commercial | Advert | Adverts | Recommended by | Outbrain | Paid | In partnership with {} | In association with {} | Presented by {} | See at {} | Buy at {} | Buy on {} | Shop at {} | Promo code | Coupon code | Coupons | Compare prices
de: Gutscheine | Angebote | Angebot | Jetzt kaufen | Kaufen | Partner | Sponsoren | Sponsor | Kleinanzeigen | Promotion | In Kooperation mit {} | In Zusammenarbeit mit {} | Präsentiert von {} | Anzeigen | Stellenanzeigen
fr: Pub | Annonce | Annonces | Partenaires | Sponsor | Offres | Acheter | Bons plans | En partenariat avec {} | Présenté par {}
es: Patrocinadores | Anuncios | Promoción | Oferta | Ofertas | Comprar | Patrocinio | En colaboración con {} | Presentado por {} | Anuncio | Cupones
it: Annuncio | Annunci | Sponsor | Offerte | Acquista | Promo | Partner | ADV | In collaborazione con {} | Presentato da {} | Offerto da {}
pt: Anúncios | Patrocínio | Promoção | Oferta | Ofertas | Comprar | Patrocinadores | Classificados | Em parceria com {} | Apresentado por {} | Anúncio
nl: Aanbieding | Aanbiedingen | Partners | Sponsor | Actie | In samenwerking met {} | Aangeboden door {} | Kortingscodes
pl: Oferta | Oferty | Partnerzy | Sponsor | Promocja | Ogłoszenia | We współpracy z {}
ru: Спонсор | Спонсоры | Партнеры | Партнёры | Акции | Объявления | Промо | При поддержке {} | Спонсор {}
uk: Спонсор | Партнери | Акції | Оголошення | Промо | За підтримки {}
tr: Sponsor | Sponsorlar | İlanlar | Fırsat | Fırsatlar | Kampanya | İlan | Tanıtım
id: Promosi | Promo | Sponsor | Mitra
vi: Tài trợ | Khuyến mãi
ja: 提供 | お得情報 | キャンペーン | スポンサード | PR | AD | スポンサー
ko: 프로모션 | 이벤트 광고 | 파트너 | 협찬 | 스폰서
zh: 促销 | 推介 | 合作伙伴 | 优惠 | 推广 | 推廣 | 赞助 | 贊助 | 赞助商 | 贊助商 | 業配
el: Χορηγός | Χορηγοί | Προσφορές | Αγγελίες
sv: Sponsor | Erbjudanden | Erbjudande | I samarbete med {} | Rabattkoder
da: Annonce | Sponsor | Tilbud | I samarbejde med {} | Annoncer
nb: Sponsor | Tilbud | I samarbeid med {}
fi: Sponsori | Tarjoukset | Yhteistyössä {}
cs: Sponzor | Partneři | Nabídka | Ve spolupráci s {}
ar: راعي | عروض | برعاية {}
fa: نیازمندی‌ها | تبلیغ
he: חסות | מבצעים | בשיתוף {} | בחסות {} | פרסום
th: โปรโมชั่น | สนับสนุนโดย {}
ro: Sponsor | Parteneri | Oferte | Anunțuri
hu: Szponzor | Partnerek | Ajánlatok | Apróhirdetés
"""

_RULE: Final = "advertising"
TABLES: Final = (
    Table(_RULE, "advertisement", certain=_LINES, longest=60),
    Table(_RULE, "advertisement", possible=_WORDS),
)
