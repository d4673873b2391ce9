# ruff: noqa: E501 - a phrase is never cut
"""Share, print, copy and save buttons and their counters.

Source: wordings of news sites and of the share buttons of social networks, in general use.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_BUTTONS: Final = """
en: Share this | Share this article | Share this story | Share this post | Share this page | Share this with | Share this content | Share this video | Share this link | Share this news | Share article | Share story | Share post | Share page | Share the article | Share with friends | Share with your friends | Share link | Share via email | Share by email | Share by e-mail | Share to social | Share on social media | Share on social | Share options | Sharing options | Show additional share options | More sharing options | Share this on | Share this via | Share full article | Share on | Share via | Share to | Share it | Share now | Please share this | Spread the word | Sharing is caring | Share the story | Share your thoughts with friends | Share your love | Follow this story
en: Copy link | Copy URL | Copy link to clipboard | Copy to clipboard | Copy link to article | Link copied | Link copied to clipboard | Copied to clipboard | URL copied | Copy article link | Get link | Copy shortlink | Copy permalink | Copy this link | Copy the link
en: Print this article | Print article | Print this page | Print this story | Print this post | Email this article | Email this story | Email article | E-mail this article | Email this page | Email this post | Email to a friend | Email a friend | Email a link | Send to a friend | Send by email | Send via email | Send this article | Tell a friend | Print or share | Print page | Print story | Download PDF | Save as PDF | Print / PDF | Gift this article | Give this article | Send us this article
en: Tweet this | Pin it | Pin this | Post to Facebook | Post on Facebook | Post on X | Send to WhatsApp | Share {} on Facebook | Share {} on Twitter | Share {} on LinkedIn | Share {} on WhatsApp | Share {} on X | Share {} via Email | Share {} by Email | Share this article on {} | Share this article via {} | Share this story on {} | Share this post on {} | Share this on {} | Share this page on {} | Share this article: {} | Share this: {} | Share via {} | Share on {} | Click to share on {} | Click to share {} | Click to email {} | Click to print {} | Click to copy {} | Click here to share {} | Email this article to {} | Tweet this {} | Share this content on {} | Share article on {} | Share article via {}
de: Artikel teilen | Beitrag teilen | Diesen Artikel teilen | Diesen Beitrag teilen | Seite teilen | Jetzt teilen | Teilen mit | Teile diesen Artikel | Teile diesen Beitrag | Auf Facebook teilen | Auf Twitter teilen | Auf X teilen | Auf WhatsApp teilen | Auf LinkedIn teilen | Bei Facebook teilen | Bei Twitter teilen | Bei WhatsApp teilen | Per E-Mail teilen | Per Mail teilen | Per WhatsApp teilen | Per E-Mail versenden | Per Mail versenden | Per E-Mail weiterleiten | Artikel versenden | Artikel verschicken | Artikel drucken | Beitrag drucken | Seite drucken | Link kopieren | Link kopiert | URL kopieren | In die Zwischenablage kopieren | Artikel weiterempfehlen | Artikel empfehlen | Artikel verschenken | Auf {} teilen | Bei {} teilen | Über {} teilen | Klick, um {} zu teilen | Klicken, um {} zu teilen | Klick zum Teilen {} | Klicke zum Ausdrucken | Klicken zum Ausdrucken | Klicken, um einem Freund einen Link per E-Mail zu senden | Diesen Artikel auf {} teilen
fr: Partager l'article | Partager cet article | Partagez cet article | Partager cette page | Partager sur | Partager via | Partager par email | Partager par e-mail | Partager par mail | Partager sur Facebook | Partager sur Twitter | Envoyer par email | Envoyer par e-mail | Envoyer par mail | Envoyer à un ami | Envoyer cet article | Imprimer l'article | Imprimer cet article | Imprimer la page | Copier le lien | Lien copié | Copier l'URL | Copier le lien dans le presse-papier | Partager : Facebook | Offrir cet article | Offrir l'article | Partager sur {} | Partager via {} | Partagez sur {} | Partager cet article sur {} | Cliquez pour partager {} | Cliquer pour partager {} | Cliquez pour imprimer {} | Cliquer pour imprimer {} | Cliquer pour envoyer {} | Cliquez pour envoyer {} | Cliquez ici pour partager {}
es: Compartir artículo | Compartir este artículo | Compartir el artículo | Comparte este artículo | Compartir noticia | Compartir esta noticia | Comparte esta noticia | Compartir en | Comparte en | Compartir en redes sociales | Comparte esto | Compartir esto | Compartir por email | Compartir por correo | Enviar por email | Enviar por correo | Enviar por correo electrónico | Enviar a un amigo | Imprimir artículo | Imprimir noticia | Imprimir página | Copiar enlace | Copiar link | Copiar URL | Copiar vínculo | Enlace copiado | Copiar al portapapeles | Regalar artículo | Compartir en {} | Comparte en {} | Compartir a través de {} | Compartir por {} | Compartir vía {} | Haz clic para compartir {} | Haz clic para imprimir {} | Haz clic para enviar {} | Haga clic para compartir {} | Hacer clic para compartir {} | Clic para compartir {}
it: Condividi articolo | Condividi l'articolo | Condividi questo articolo | Condividi su | Condividi la notizia | Condividi con | Condividi via email | Condividi via mail | Invia per email | Invia via email | Invia tramite email | Invia a un amico | Stampa articolo | Stampa l'articolo | Stampa pagina | Copia link | Copia il link | Link copiato | Copia negli appunti | Regala articolo | Condividi su {} | Condividi tramite {} | Condividi con {} | Fai clic per condividere {} | Fai clic qui per condividere {} | Fai clic qui per stampare {} | Fai clic per inviare {} | Clicca per condividere {}
pt: Compartilhar artigo | Compartilhe este artigo | Compartilhar este artigo | Compartilhe esta notícia | Compartilhar notícia | Compartilhar no | Compartilhe no | Compartilhar por email | Compartilhe isso | Compartilhar via | Partilhar artigo | Partilhar este artigo | Partilhe este artigo | Partilhar notícia | Partilhar no | Partilhar por email | Partilhar via | Enviar por email | Enviar por e-mail | Enviar a um amigo | Imprimir artigo | Imprimir página | Copiar link | Copiar ligação | Copiar o link | Link copiado | Oferecer artigo | Compartilhar no {} | Compartilhar em {} | Compartilhar via {} | Compartilhar por {} | Compartilhe no {} | Compartilhe via {} | Partilhar no {} | Partilhar em {} | Partilhar via {} | Clique para compartilhar {} | Clique para imprimir {} | Clique para enviar {} | Carregue aqui para partilhar {} | Clique para partilhar {}
nl: Deel dit | Deel dit artikel | Dit artikel delen | Artikel delen | Deel dit bericht | Deel artikel | Delen via | Delen op | Deel via | Deel op | Deel dit via | Dit delen | Delen via e-mail | Deel via e-mail | Mail dit artikel | Print dit artikel | Artikel printen | Artikel afdrukken | Kopieer link | Link kopiëren | Link gekopieerd | Kopieer URL | Delen op {} | Delen via {} | Deel op {} | Deel via {} | Deel dit artikel op {} | Deel dit artikel via {} | Klik om te delen {} | Klik om dit te delen {} | Klik om te e-mailen {} | Klik om af te drukken {}
pl: Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij wpis | Udostępnij na | Udostępnij na Facebooku | Udostępnij na Twitterze | Udostępnij to | Podziel się artykułem | Podziel się na Facebooku | Podziel się | Wyślij e-mailem | Wyślij znajomemu | Wyślij mailem | Drukuj artykuł | Wydrukuj artykuł | Kopiuj link | Skopiuj link | Skopiowano link | Kopiuj adres | Udostępnij na {} | Udostępnij przez {} | Podziel się na {} | Kliknij, aby udostępnić {} | Kliknij by wydrukować {} | Kliknij, aby wysłać {}
ru: Поделиться ссылкой | Поделиться в соцсетях | Поделиться в социальных сетях | Поделиться статьей | Поделиться статьёй | Поделиться новостью | Поделитесь с друзьями | Поделиться с друзьями | Поделитесь этой статьей | Поделиться в Facebook | Поделиться ВКонтакте | Поделиться в Telegram | Поделиться в WhatsApp | Отправить по почте | Отправить другу | Отправить по email | Распечатать статью | Версия для печати | Скопировать ссылку | Копировать ссылку | Ссылка скопирована | Поделиться в {} | Поделиться на {} | Поделиться через {} | Нажмите, чтобы поделиться {} | Нажмите здесь, чтобы поделиться {} | Нажмите для печати {} | Нажмите, чтобы открыть на Facebook
uk: Поділитися в соцмережах | Поділитися статтею | Поділитися новиною | Поділіться з друзями | Поділитися з друзями | Поділитися посиланням | Поділитися у Facebook | Поділитися в Telegram | Надіслати поштою | Надіслати другу | Версія для друку | Скопіювати посилання | Копіювати посилання | Посилання скопійовано | Поділитися у {} | Поділитися в {} | Поділитися через {} | Клацніть, щоб поширити {} | Натисніть, щоб поділитися {} | Натисніть, щоб поширити {}
tr: Bu haberi paylaş | Haberi paylaş | Yazıyı paylaş | Bu yazıyı paylaş | Bunu paylaş | Makaleyi paylaş | Facebook'ta paylaş | Twitter'da paylaş | WhatsApp'ta paylaş | LinkedIn'de paylaş | E-posta ile paylaş | E-posta ile gönder | E-posta gönder | Arkadaşına gönder | Haberi yazdır | Sayfayı yazdır | Bağlantıyı kopyala | Linki kopyala | Bağlantı kopyalandı | Link kopyalandı | {} paylaşmak için tıklayın | {} üzerinde paylaş | {} üzerinden paylaş
id: Bagikan artikel | Bagikan artikel ini | Bagikan berita | Bagikan berita ini | Bagikan ini | Bagikan ke | Bagikan di | Bagikan lewat | Kirim lewat email | Kirim via email | Kirim ke teman | Cetak artikel | Salin tautan | Salin link | Salin URL | Tautan disalin | Bagikan ke {} | Bagikan di {} | Bagikan lewat {} | Bagikan melalui {} | Klik untuk berbagi {} | Klik untuk membagikan {} | Klik untuk mencetak {} | Klik untuk mengirim {}
vi: Chia sẻ bài viết | Chia sẻ bài viết này | Chia sẻ lên Facebook | Chia sẻ Facebook | Chia sẻ qua email | Gửi cho bạn bè | Gửi qua email | In bài viết | In bài này | Sao chép liên kết | Copy liên kết | Sao chép link | Chia sẻ trên {} | Chia sẻ lên {} | Chia sẻ qua {} | Nhấn để chia sẻ {} | Bấm để chia sẻ {} | Nhấp để chia sẻ {} | Bấm để gửi {} | Bấm để in {}
ja: この記事をシェア | この記事をシェアする | 記事をシェア | シェアする | この記事を共有 | 記事を共有する | ツイートする | Facebookでシェア | Twitterでシェア | Xでシェア | LINEで送る | LINEでシェア | はてなブックマーク | はてなブックマークに追加 | メールで送る | メールで送信 | 印刷する | この記事を印刷 | 記事を印刷 | リンクをコピー | リンクをコピーする | URLをコピー | URLをコピーする | URLをコピーしました | リンクをコピーしました | クリックして{}で共有 | クリックして {} で共有 | クリックして{}へメールで送信 | クリックして印刷 | {}で共有するにはクリックしてください | {}でシェアする | {}でシェア
ko: 기사 공유하기 | 기사 공유 | 이 기사 공유하기 | 이 글 공유하기 | 공유하기 | 페이스북 공유 | 페이스북 공유하기 | 페이스북으로 공유하기 | 페이스북에 공유하기 | 트위터 공유 | 트위터 공유하기 | 트위터로 공유하기 | 카카오톡 공유 | 카카오톡 공유하기 | 카카오톡으로 공유하기 | 카카오스토리 공유하기 | 네이버 밴드 공유하기 | 이메일로 보내기 | 이메일 보내기 | 메일로 보내기 | 기사 인쇄 | 기사 인쇄하기 | 인쇄하기 | 프린트하기 | URL 복사 | URL복사 | 링크 복사 | 링크 복사하기 | 주소 복사 | 기사 스크랩 | 기사스크랩하기 | 클릭하여 {} 공유 | {}(으)로 기사보내기 | {} 공유하기
zh: 分享到 | 分享至 | 分享本文 | 分享文章 | 分享此文 | 分享这篇文章 | 分享這篇文章 | 分享此文章 | 共享此文章 | 分享给朋友 | 分享給朋友 | 分享到微信 | 分享到微博 | 分享到新浪微博 | 分享到朋友圈 | 分享到Facebook | 分享到Twitter | 分享至Facebook | 分享至LINE | 微信扫一扫分享 | 扫一扫分享 | 微信扫码分享 | 微信扫一扫 | 邮件分享 | 转发给朋友 | 打印本文 | 打印本页 | 打印文章 | 友善列印 | 列印本頁 | 列印文章 | 复制链接 | 複製連結 | 复制成功 | 複製網址 | 已复制链接 | 分享到{} | 分享至{} | 点击以在{}共享 | 點擊以分享到{} | 按一下以分享至{} | 點這裡列印 | 轉寄文章 | 轉寄給朋友
el: Κοινοποίηση άρθρου | Μοιραστείτε το | Μοιραστείτε το άρθρο | Κοινοποιήστε το άρθρο | Κοινοποίηση στο Facebook | Κοινοποίηση στο Twitter | Αποστολή με email | Αποστολή σε φίλο | Εκτύπωση άρθρου | Αντιγραφή συνδέσμου | Κοινοποίηση στο {} | Μοιραστείτε στο {} | Κλικ για κοινοποίηση {} | Πατήστε για κοινοποίηση {} | Μοιράσου το άρθρο
sv: Dela artikeln | Dela artikel | Dela den här artikeln | Dela det här | Dela på | Dela på Facebook | Dela på Twitter | Dela via e-post | Dela via mejl | Dela länk | Skicka via e-post | Tipsa en vän | Mejla artikeln | Skriv ut artikeln | Skriv ut artikel | Kopiera länk | Kopiera länken | Länk kopierad | Länken kopierad | Dela på {} | Dela via {} | Klicka för att dela {} | Klicka för utskrift | Klicka för att skriva ut {} | Klicka för att e-posta {}
da: Del artiklen | Del artikel | Del denne artikel | Del dette | Del på | Del på Facebook | Del på Twitter | Del via e-mail | Del via mail | Send til en ven | Send via mail | Tip en ven | Udskriv artikel | Print artikel | Kopier link | Kopiér link | Link kopieret | Link er kopieret | Del på {} | Del via {} | Klik for at dele {} | Klik for at udskrive {} | Klik for at sende {}
nb: Del artikkelen | Del artikkel | Del denne artikkelen | Del saken | Del dette | Del på | Del via e-post | Tips en venn | Send på e-post | Skriv ut artikkelen | Kopier lenke | Kopier lenken | Kopiér lenke | Lenke kopiert | Lenken er kopiert | Klikk for å dele {} | Klikk for å skrive ut {} | Klikk for å sende {}
fi: Jaa artikkeli | Jaa tämä | Jaa juttu | Jaa Facebookissa | Jaa Twitterissä | Jaa WhatsAppissa | Jaa LinkedInissä | Jaa sähköpostilla | Jaa linkki | Lähetä sähköpostilla | Tulosta artikkeli | Kopioi linkki | Linkki kopioitu
cs: Sdílet článek | Sdílejte článek | Sdílet na Facebooku | Sdílet na Twitteru | Sdílet na | Sdílet e-mailem | Poslat e-mailem | Poslat článek | Poslat známému | Vytisknout článek | Tisk článku | Kopírovat odkaz | Zkopírovat odkaz | Odkaz zkopírován | Sdílet na {} | Klikněte pro sdílení {} | Kliknutím sdílet {}
sk: Zdieľať článok | Zdieľať na Facebooku | Kopírovať odkaz | Poslať e-mailom
ar: شارك المقال | شارك هذا المقال | مشاركة المقال | شارك الخبر | شارك هذا الموضوع | شارك هذه المقالة | مشاركة عبر | مشاركة على | مشاركة عبر البريد | مشاركة عبر البريد الإلكتروني | شارك على فيسبوك | شارك على تويتر | أرسل إلى صديق | طباعة المقال | نسخ الرابط | تم نسخ الرابط | انسخ الرابط | مشاركة عبر {} | مشاركة على {} | شارك على {} | انقر للمشاركة {} | اضغط للمشاركة {} | اضغط للطباعة {}
fa: اشتراک گذاری | به اشتراک بگذارید | اشتراک‌گذاری مطلب | این مطلب را به اشتراک بگذارید | ارسال به دوستان | ارسال با ایمیل | نسخه چاپی | کپی لینک | لینک کوتاه | برای به اشتراک گذاشتن {} کلیک کنید
he: שתפו את הכתבה | שתף כתבה | שתפו בפייסבוק | שתף בפייסבוק | שתפו בטוויטר | שתפו בוואטסאפ | שיתוף בפייסבוק | שיתוף בטוויטר | שיתוף בוואטסאפ | שלח לחבר | שלחו לחבר | שליחה במייל | הדפסת כתבה | הדפס כתבה | העתק קישור | העתקת קישור | הקישור הועתק
th: แชร์บทความ | แชร์บทความนี้ | แชร์ข่าวนี้ | แชร์เรื่องนี้ | แชร์ไปยัง | แชร์บน Facebook | แชร์ผ่านอีเมล | ส่งอีเมล | พิมพ์หน้านี้ | พิมพ์บทความ | คัดลอกลิงก์ | คัดลอกลิงค์ | คัดลอกลิงก์แล้ว | คลิกเพื่อแชร์{} | แชร์ไปที่ {} | แชร์บน {}
hi: शेयर करें | लेख साझा करें | इसे शेयर करें | यह लेख शेयर करें | खबर शेयर करें | साझा करें | फेसबुक पर शेयर करें | ट्विटर पर शेयर करें | दोस्तों के साथ शेयर करें | लिंक कॉपी करें | ईमेल करें | प्रिंट करें
ro: Distribuie articolul | Distribuie acest articol | Distribuie pe Facebook | Distribuie pe Twitter | Distribuie pe | Trimite prin email | Trimite prin e-mail | Trimite unui prieten | Printează articolul | Tipărește articolul | Copiază link | Copiază linkul | Copiază link-ul | Link copiat | Distribuie pe {} | Partajează pe {} | Dă clic pentru a partaja {} | Dă clic pentru partajare {}
hu: Cikk megosztása | Oszd meg | Oszd meg a cikket | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás e-mailben | Küldés e-mailben | Küldés emailben | Küldje el ismerősének | Cikk nyomtatása | Link másolása | Link kimásolása | Link vágólapra másolása | Hivatkozás másolása | Kattintás ide a {} megosztáshoz
"""
_WORDS: Final = """
en: Share | Shares | Sharing | Print | Copy | Copied | Mail | Tweet | Tweets | Pin | WhatsApp | Facebook Messenger | Messenger | Telegram | Reddit | LinkedIn | Pinterest | Tumblr | Flipboard | Pocket | VK | VKontakte | Viber | Line | Digg | StumbleUpon | Xing | Weibo | Snapchat | Bluesky | Threads | Mastodon | Facebook | Twitter | X (Twitter) | X | Facebook Twitter | Twitter Facebook | Facebook Twitter LinkedIn | Facebook Twitter Email | Facebook Twitter WhatsApp | Facebook Twitter Pinterest | Facebook X | Facebook X LinkedIn | Share Tweet | Share Share | Tweet Share | Like | Likes | Recommend | Share Save | Gift | SMS | Odnoklassniki | OK.ru | Google+ | Google Plus | Buffer | Hacker News | Skype | Link | Permalink | PDF | facebook-f
de: Teilen | Drucken | Versenden | Weiterleiten | Empfehlen | Kopieren | Per E-Mail | Twittern | Merken | Verschicken | Teilen Twittern | Verschenken
fr: Partager | Partage | Partages | Partagez | Imprimer | Envoyer | Copier | Par email | Par e-mail | Recommander | Tweeter | Épingler | Offrir
es: Compartir | Comparte | Compártelo | Compártenos | Imprimir | Enviar | Copiar | Recomendar | Twittear | Tuitear | Correo
it: Condividi | Condivisioni | Stampa | Invia | Copia | Consiglia | Twitta | Regala
pt: Compartilhar | Compartilhe | Partilhar | Partilhe | Imprimir | Enviar | Copiar | Recomendar | Tuitar | Partilhas
nl: Delen | Deel | Printen | Afdrukken | Mailen | Kopiëren | Doorsturen | Tweeten
pl: Udostępnij | Drukuj | Wydrukuj | Wyślij | Kopiuj | Skopiuj | Tweetnij | Poleć
ru: Поделиться | Поделись | Поделитесь | Поделиться в | Распечатать | Печать | Отправить | Копировать | Скопировать | Твитнуть | ВКонтакте | Одноклассники | Телеграм | Вотсап
uk: Поділитися | Поділитись | Поширити | Друк | Друкувати | Роздрукувати | Надіслати | Копіювати | Скопіювати
tr: Paylaş | Paylaşın | Paylaşım | Yazdır | Gönder | Kopyala | Tweetle | Beğen
id: Bagikan | Bagi | Cetak | Kirim | Salin | Berbagi | Sebarkan
vi: Chia sẻ | Gửi | Sao chép | In bài | Thích
ja: シェア | 共有 | 印刷 | コピー | ツイート | ポスト | 送る | ブックマーク
ko: 공유 | 인쇄 | 복사 | 트위터 | 페이스북 | 카카오톡 | 카카오스토리 | 프린트 | 밴드 | 네이버블로그 | 좋아요
zh: 分享 | 打印 | 列印 | 复制 | 複製 | 转发 | 轉寄 | 微信 | 微博 | 新浪微博 | 朋友圈 | QQ空间 | QQ好友 | 点赞 | 讚 | 赞
el: Κοινοποίηση | Κοινοποιήστε | Εκτύπωση | Αποστολή | Αντιγραφή | Μοιραστείτε
sv: Dela | Skriv ut | Mejla | Kopiera | Skicka | Tipsa | Gilla
da: Udskriv | Kopier | Anbefal
nb: Skriv ut | Kopier | Tips oss
fi: Jaa | Tulosta | Lähetä | Kopioi | Tykkää | Twiittaa
cs: Sdílet | Sdílejte | Tisk | Tisknout | Vytisknout | Poslat | Kopírovat | Tweetnout | Líbí se mi
sk: Zdieľať | Tlačiť | Poslať
ar: شارك | مشاركة | شارك الآن | طباعة | إرسال | نسخ | غرد | تغريد | فيسبوك | تويتر | واتساب | تيليجرام | تلغرام | لينكد إن | بينتيريست | البريد الإلكتروني
fa: اشتراک‌گذاری | اشتراک گذاری در | چاپ | ارسال | کپی | توییتر | فیسبوک | تلگرام | واتساپ | اشتراک
he: שתפו | שתף | שיתוף | הדפסה | הדפס | שלח | העתק | פייסבוק | טוויטר | וואטסאפ
th: แชร์ | พิมพ์ | ส่ง | คัดลอก | ทวีต | แบ่งปัน
hi: शेयर | साझा | प्रिंट | कॉपी | फेसबुक | ट्विटर | व्हाट्सएप | ईमेल
ro: Distribuie | Distribuiți | Partajează | Printează | Tipărește | Trimite | Copiază
hu: Megosztás | Megosztom | Nyomtatás | Küldés | Másolás | Tetszik
"""
_COUNTERS: Final = """
en: {n} share | {n} shares | Shares {n} | Share {n} | {n} Share | Total {n} shares | Total shares {n} | {n} people shared this | {n} retweets | {n} Retweets | {n} Tweets | Facebook {n} | Twitter {n} | Tweet {n} | {n} total shares | Pin {n}
de: {n} mal geteilt | {n} Mal geteilt | Geteilt {n} | Teilen {n} | {n} geteilt
fr: {n} partages | {n} partage | Partages {n} | Partager {n}
es: {n} compartidos | {n} veces compartido | Compartir {n} | {n} compartir | Compartidos {n}
it: {n} condivisioni | {n} condivisione | Condivisioni {n} | Condividi {n}
pt: {n} compartilhamentos | {n} partilhas | Compartilhamentos {n} | Partilhas {n} | Compartilhar {n}
nl: {n} keer gedeeld | {n} shares | {n} x gedeeld | Delen {n}
pl: {n} udostępnień | {n} udostępnienia | Udostępnij {n} | Udostępnienia {n}
ru: {n} репостов | {n} поделились | Поделиться {n} | Поделились {n}
uk: {n} поширень | Поширень {n} | Поділитися {n}
tr: {n} paylaşım | {n} paylaşımlar | Paylaş {n} | Paylaşım {n}
id: {n} dibagikan | Bagikan {n} | {n} bagikan
vi: {n} chia sẻ | {n} lượt chia sẻ | Chia sẻ {n}
ja: シェア {n} | {n}シェア | {n}件のシェア | ツイート {n}
ko: 공유 {n} | {n}회 공유 | 공유 {n}회 | 좋아요 {n}
zh: 分享 {n} | {n} 分享 | {n}次分享 | {n} 次分享 | 转发 {n}
el: {n} κοινοποιήσεις
sv: {n} delningar | Dela {n}
da: {n} delinger | Del {n}
nb: {n} delinger | Del {n}
fi: {n} jakoa | Jaa {n}
cs: {n} sdílení | Sdílet {n}
ar: {n} مشاركة | {n} مشاركات | شارك {n}
he: {n} שיתופים
th: {n} แชร์ | แชร์ {n}
ro: {n} distribuiri | Distribuie {n}
hu: {n} megosztás | Megosztás {n}
"""

_RULE: Final = "sharing"
TABLES: Final = (
    Table(_RULE, "share", certain=_BUTTONS, longest=120),
    Table(_RULE, "share", certain=_COUNTERS),
    Table(_RULE, "share", possible=_WORDS),
)
