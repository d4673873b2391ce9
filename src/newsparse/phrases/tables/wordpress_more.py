# ruff: noqa: E501 - a phrase is never cut
"""WordPress' comment form where the table of its core does not reach.

Newer and older wordings of the form, the languages that the table lacks, and the line of the
plugin Akismet under the form. Source: the published translations of WordPress and of Akismet,
single UI strings as facts.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_FORM: Final = """
en: Leave a Reply | Leave a Reply Cancel reply | Leave a Comment Cancel reply | Leave a Reply to {} | Leave a Reply to {} Cancel reply | Cancel reply | Cancel Reply | Click here to cancel reply. | Post Comment | Your email address will not be published. | Required fields are marked * | Required fields are marked | Your email address will not be published. Required fields are marked * | Your email address will not be published.Required fields are marked * | Your email address will not be published. Required fields are marked * {} | Your email is never published nor shared. Required fields are marked * | Comments are closed. | Comments are closed | Your comment is awaiting moderation. | You must be logged in to post a comment. | You must be logged in to reply to this topic. | Log in to Reply | Log in to leave a comment | Save my name, email, and website in this browser for the next time I comment. | Save my name, email, and website in this browser for the next time I comment. {} | Save my name and email in this browser for the next time I comment. | Save my name, email, and website in this browser for the next time I comment | You may use these HTML tags and attributes: {} | You may use these HTML tags and attributes | Comment * Name * Email * Website | Name * Email * Website | Name * Email * | Notify me of follow-up comments by email. Notify me of new posts by email. | {n} Pingbacks | {n} Pingback | {n} trackbacks | Trackbacks & Pingbacks | Trackback URL | Comment navigation | Comments navigation | Older Comments | Newer Comments | Logged in as {}. Log out? | Logged in as {}. Edit your profile. Log out? {}
de: Schreiben Sie einen Kommentar | Schreiben Sie einen Kommentar Antworten abbrechen | Schreibe einen Kommentar Antwort abbrechen | Antwort abbrechen | Antwort hinterlassen | Hinterlasse eine Antwort | Hinterlasse eine Antwort Antwort abbrechen | Ihre E-Mail-Adresse wird nicht veröffentlicht. | Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert | Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert | Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern. | Name, E-Mail und Website in diesem Browser für meinen nächsten Kommentar speichern. | Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.
es: Deja una respuesta | Deja una respuesta Cancelar la respuesta | Deja un comentario Cancelar la respuesta | Cancelar la respuesta | Responder Cancelar respuesta | Lo siento, debes estar conectado para publicar un comentario.
fr: Votre adresse e-mail ne sera pas publiée. | Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec * | Votre adresse email ne sera pas publiée. | Annuler la réponse. | Laisser une réponse | Laisser une réponse Annuler la réponse | Laissez une réponse | Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
it: Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati * | Commento all'articolo | Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.
pt: Deixe um comentário | Deixe um comentário Cancelar resposta | O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com * | O seu endereço de email não será publicado. Campos obrigatórios marcados com * | Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.
nl: Je e-mailadres wordt niet gepubliceerd. | Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met * | Verplichte velden zijn gemarkeerd met * | Het e-mailadres wordt niet gepubliceerd. Verplichte velden zijn gemarkeerd met * | Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
pl: Twój adres e-mail nie zostanie opublikowany. | Wymagane pola są oznaczone * | Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone * | Twój adres email nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem * | Komentarz wyślij | Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
ru: Ваш адрес email не будет опубликован. | Обязательные поля помечены * | Ваш адрес email не будет опубликован. Обязательные поля помечены * | Добавить комментарий Отменить ответ | Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев
uk: Ваша e-mail адреса не оприлюднюватиметься. Обов'язкові поля позначені * | Ваша email адреса не оприлюднюватиметься. | Зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів
tr: E-posta adresiniz yayınlanmayacak. | E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir | Yanıtı iptal et | Bir yanıt yazın | Bir yanıt yazın Yanıtı iptal et | Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.
id: Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai * | Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
vi: Thư điện tử của bạn sẽ không được hiển thị công khai. | Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu * | Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
ja: メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です | ※ が付いている欄は必須項目です | メールアドレスが公開されることはありません。 * が付いている欄は必須項目です | 次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する
ko: 이메일 주소는 공개되지 않습니다. | 필수 필드는 *로 표시됩니다 | 이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다 | 이메일 주소를 발행하지 않을 것입니다. | 다음 번 댓글 작성을 위해 이 브라우저에 이름, 이메일, 그리고 웹사이트를 저장합니다. | 응답 취소
zh: 您的邮箱地址不会被公开。 | 您的邮箱地址不会被公开。 必填项已用 * 标注 | 您的电子邮箱地址不会被公开。 | 您的电子邮箱地址不会被公开。 必填项已用*标注 | 必填项已用 * 标注 | 在此浏览器中保存我的显示名称、邮箱地址和网站地址,以便下次评论时使用。 | 發佈留言必須填寫的電子郵件地址不會公開。 | 發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 * | 必填欄位標示為 * | 在瀏覽器中儲存顯示名稱、電子郵件地址及個人網站網址,以供下次發佈留言時使用。 | 取消回覆
el: Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
sv: Din e-postadress kommer inte publiceras. | Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta * | Din e-postadress kommer inte att publiceras. | E-postadressen publiceras inte. Obligatoriska fält är märkta * | Lämna ett svar | Lämna ett svar Avbryt svar
da: Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *
nb: Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *
fi: Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty * | Vastaa Peruuta vastaus | Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten.
cs: Napsat komentář | Napsat komentář Zrušit odpověď na komentář | Zrušit odpověď na komentář | Vaše e-mailová adresa nebude zveřejněna. | Vyžadované informace jsou označeny * | Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny * | Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře. | Odeslat komentář | Komentáře nejsou povoleny.
sk: Pridaj komentár | Pridaj komentár Zrušiť odpoveď | Zrušiť odpoveď | Vaša e-mailová adresa nebude zverejnená. | Vyžadované polia sú označené * | Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *
ar: اترك تعليقاً | اترك تعليقاً إلغاء الرد | إلغاء الرد | إرسال التعليق | لن يتم نشر عنوان بريدك الإلكتروني. | الحقول الإلزامية مشار إليها بـ * | لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ * | الحقول الإلزامية مشار إليها بـ | احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.
fa: دیدگاهتان را بنویسید | دیدگاه خود را بنویسید | دیدگاهتان را بنویسید لغو پاسخ | لغو پاسخ | فرستادن دیدگاه | نشانی ایمیل شما منتشر نخواهد شد. | بخش‌های موردنیاز علامت‌گذاری شده‌اند * | نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند * | ذخیره نام، ایمیل و وبسایت من در مرورگر برای زمانی که دوباره دیدگاهی می‌نویسم.
he: כתיבת תגובה | כתיבת תגובה לבטל | האימייל לא יוצג באתר. | שדות החובה מסומנים * | האימייל לא יוצג באתר. שדות החובה מסומנים * | שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב.
hi: आपका ईमेल पता प्रकाशित नहीं किया जाएगा. | आवश्यक फ़ील्ड चिह्नित हैं * | आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं * | आपका ईमेल पता प्रकाशित नहीं किया जाएगा। आवश्यक फ़ील्ड चिह्नित हैं * | उत्तर रद्द करें | टिप्पणी करे
ro: Lasă un răspuns | Lasă un răspuns Anulează răspunsul | Adresa ta de email nu va fi publicată. | Câmpurile obligatorii sunt marcate cu * | Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu * | Publică comentariul | Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.
hu: Vélemény, hozzászólás? | Vélemény, hozzászólás? Kilépés a válaszból | Kilépés a válaszból | Az e-mail címet nem tesszük közzé. | A kötelező mezőket * karakterrel jelöltük | Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük | Hozzászólás küldése | A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.
th: อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย * | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *
"""
_AKISMET: Final = """
en: This site uses Akismet to reduce spam. | This site uses Akismet {} | Learn how your comment data is processed.
de: Diese Website verwendet Akismet{} | Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.
es: Este sitio usa Akismet {} | Aprende cómo se procesan los datos de tus comentarios.
fr: Ce site utilise Akismet {} | En savoir plus sur comment les données de vos commentaires sont utilisées.
it: Questo sito usa Akismet {} | Questo sito utilizza Akismet {} | Scopri come i tuoi dati vengono elaborati.
pt: Este site utiliza o Akismet {} | Esse site utiliza o Akismet {} | Este site usa o Akismet {} | Aprenda como seus dados de comentários são processados.
nl: Deze site gebruikt Akismet {} | Bekijk hoe je reactie gegevens worden verwerkt.
pl: Ta strona używa Akismet {} | Witryna wykorzystuje Akismet{} | Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.
ru: Этот сайт использует Akismet {} | Узнайте, как обрабатываются ваши данные комментариев.
uk: Цей сайт використовує Akismet {}
tr: Bu site istenmeyenleri azaltmak için Akismet kullanır. | Bu site istenmeyenleri azaltmak için {} | Bu site, istenmeyenleri azaltmak için {}
id: Situs ini menggunakan Akismet {}
vi: Trang web này sử dụng Akismet {}
ja: このサイトはスパムを低減するために{}
ko: 이 사이트는 Akismet{} | 이 사이트는 스팸을 줄이는 {}
zh: 此站点使用Akismet{} | 这个站点使用Akismet{} | 這個網站採用Akismet{} | 這個網站採用 Akismet {} | 本站使用Akismet{}
el: Αυτός ο ιστότοπος χρησιμοποιεί το Akismet {}
sv: Denna webbplats använder Akismet {}
da: Dette websted bruger Akismet {}
nb: Dette nettstedet bruker Akismet {}
fi: Sivusto käyttää Akismet{}
cs: Tato stránka používá Akismet {}
ar: هذا الموقع يستخدم Akismet {} | يستخدم هذا الموقع خدمة Akismet {}
fa: این سایت از اکیسمت {}
he: אתר זה עושה שימוש ב-Akismet {} | אתר זה משתמש ב-Akismet {}
ro: Acest site folosește Akismet {}
hu: Ez az oldal az Akismet {}
"""
_NAVIGATION: Final = """
en: Post navigation | Posts navigation | Older posts | Newer posts | ← Older posts | Newer posts → | Previous: {} Next: {}
"""

TABLES: Final = (
    Table("wordpress-comment-form", "comments", certain=_FORM, longest=240),
    Table("akismet", "comments", certain=_AKISMET, longest=240),
    Table("wordpress-navigation", "navigation", certain=_NAVIGATION),
)
