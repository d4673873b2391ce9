# ruff: noqa: E501 - a phrase is never cut
"""What WordPress' core prints round a post: comment form, paging, tags.

Source: WordPress core translations (.po files), GPL-licensed project, single UI strings as facts.
Written by ``scripts/make_wordpress_phrases.py``: change that, not this.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

_FORM: Final = """
da_DK: Skriv et svar | Skriv en kommentar | Annuller svar | Skriv kommentar | Din e-mailadresse vil ikke blive publiceret. | Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer. | Du skal være logget ind for at skrive en kommentar. | Din kommentar afventer godkendelse. | Der er lukket for kommentarer. | Log ind for at svare | Krævede felter er markeret med * | Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med * | Din e-mailadresse vil ikke blive publiceret.Krævede felter er markeret med * | Krævede felter er markeret med | Skriv et svar Annuller svar | Skriv et svar til {} Annuller svar | Skriv et svar til {} | Navn * E-mail * Websted | Kommentar * Navn * E-mail * Websted
de_DE: Schreibe einen Kommentar | Antworten abbrechen | Kommentar abschicken | Deine E-Mail-Adresse wird nicht veröffentlicht. | Du musst angemeldet sein, um einen Kommentar abzugeben. | Dein Kommentar wartet auf Freischaltung. | Kommentare sind geschlossen. | Zum Antworten anmelden | Erforderliche Felder sind mit * markiert. | Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert. | Deine E-Mail-Adresse wird nicht veröffentlicht.Erforderliche Felder sind mit * markiert. | Erforderliche Felder sind mit | Schreibe einen Kommentar Antworten abbrechen | Schreibe einen Kommentar zu {} Antworten abbrechen | Schreibe einen Kommentar zu {} | Name * E-Mail * Website | Kommentar * Name * E-Mail * Website
el: Αφήστε μια απάντηση | Ακύρωση απάντησης | Δημοσίευση σχολίου | Η ηλ. διεύθυνση σας δεν δημοσιεύεται. | Αποθήκευσε το όνομά μου, email, και τον ιστότοπο μου σε αυτόν τον πλοηγό για την επόμενη φορά που θα σχολιάσω. | Για να σχολιάσετε πρέπει να συνδεθείτε. | Το σχόλιό σας θα ελεγχθεί πρώτα από συντονιστή. | Τα σχόλια είναι απενεργοποιημένα. | Συνδεθείτε για να απαντήσετε | Τα υποχρεωτικά πεδία σημειώνονται με * | Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με * | Η ηλ. διεύθυνση σας δεν δημοσιεύεται.Τα υποχρεωτικά πεδία σημειώνονται με * | Τα υποχρεωτικά πεδία σημειώνονται με | Αφήστε μια απάντηση Ακύρωση απάντησης | Γράψτε απάντηση στο {} Ακύρωση απάντησης | Γράψτε απάντηση στο {} | Όνομα * Ηλ. διεύθυνση * Ιστότοπος | Σχόλιο * Όνομα * Ηλ. διεύθυνση * Ιστότοπος
es_ES: Deja un comentario | Dejar un comentario | Cancelar respuesta | Publicar comentario | Tu dirección de correo electrónico no será publicada. | Guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario. | Lo siento, debes estar conectado para publicar un comentario. | Tu comentario está pendiente de moderación. | Los comentarios están cerrados. | Inicia sesión para responder | Los campos obligatorios están marcados con * | Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con * | Tu dirección de correo electrónico no será publicada.Los campos obligatorios están marcados con * | Los campos obligatorios están marcados con | Deja un comentario Cancelar respuesta | Responder a {} Cancelar respuesta | Nombre * Correo electrónico * Web | Comentario * Nombre * Correo electrónico * Web
fi: Jätä kommentti | Peruuta vastaus | Lähetä kommentti | Sähköpostiosoitettasi ei julkaista. | Sinun täytyy kirjautua sisään kommentoidaksesi. | Kommenttisi odottaa hyväksyntää. | Kommentit on suljettu. | Kirjaudu sisään vastataksesi | Pakolliset kentät on merkitty * | Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty * | Sähköpostiosoitettasi ei julkaista.Pakolliset kentät on merkitty * | Pakolliset kentät on merkitty | Vastaa Peruuta vastaus | Vastaa käyttäjälle {} Peruuta vastaus | Nimi * Sähköpostiosoite * Kotisivu | Kommentti * Nimi * Sähköpostiosoite * Kotisivu
fr_FR: Laisser un commentaire | Annuler la réponse | Votre adresse de messagerie ne sera pas publiée. | Enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire. | Vous devez être connecté pour publier un commentaire. | Votre commentaire est en attente de modération. | Les commentaires sont fermés. | Connectez-vous pour répondre | Les champs obligatoires sont indiqués avec * | Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec * | Votre adresse de messagerie ne sera pas publiée.Les champs obligatoires sont indiqués avec * | Les champs obligatoires sont indiqués avec | Laisser un commentaire Annuler la réponse | Répondre à {} Annuler la réponse | Nom * Adresse de messagerie * Site web | Commentaire * Nom * Adresse de messagerie * Site web
id_ID: Tinggalkan Balasan | Tinggalkan sebuah Komentar | Batalkan balasan | Kirim Komentar | Alamat email Anda tidak akan dipublikasikan. | Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya. | Anda harus masuk log untuk mengirim sebuah komentar. | Komentar Anda sedang menunggu moderasi. | Komentar ditutup. | Log masuk untuk Membalas | Ruas yang wajib ditandai * | Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai * | Alamat email Anda tidak akan dipublikasikan.Ruas yang wajib ditandai * | Ruas yang wajib ditandai | Tinggalkan Balasan Batalkan balasan | Tinggalkan Balasan ke {} Batalkan balasan | Tinggalkan Balasan ke {} | Nama * Email * Situs Web | Komentar * Nama * Email * Situs Web
it_IT: Lascia un commento | Annulla risposta | Pubblica il commento | Il tuo indirizzo email non sarà pubblicato. | Do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento. | Devi essere connesso per inviare un commento. | Il tuo commento è in attesa di moderazione. | I commenti sono chiusi. | Accedi per rispondere | I campi obbligatori sono contrassegnati * | Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati * | Il tuo indirizzo email non sarà pubblicato.I campi obbligatori sono contrassegnati * | I campi obbligatori sono contrassegnati | Lascia un commento Annulla risposta | Rispondi a {} Annulla risposta | Nome * Email * Sito web | Commento * Nome * Email * Sito web
ja: コメントを残す | コメントする | コメントをキャンセル | コメントを送信 | メールアドレスが公開されることはありません。 | 次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。 | コメントを投稿するにはログインしてください。 | あなたのコメントは承認待ちです。 | コメントは受け付けていません。 | ログインして返信する | * が付いている欄は必須項目です | メールアドレスが公開されることはありません。 * が付いている欄は必須項目です | メールアドレスが公開されることはありません。* が付いている欄は必須項目です | が付いている欄は必須項目です | コメントを残す コメントをキャンセル | {} にコメントする コメントをキャンセル | 名前 * メールアドレス * サイト | コメント * 名前 * メールアドレス * サイト
ko_KR: 댓글 남기기 | 댓글 취소 | 댓글 작성 | 이메일은 공개되지 않습니다. | 나중을 위해 이름, 이메일주소, 웹사이트 주소를 이 브라우저에 저장. | 로그인을 해야 댓글을 남길 수 있습니다. | 입력한 댓글이 검토를 기다리고 있습니다. | 댓글이 닫혀있습니다. | 댓글을 작성하려면 로그인 | 필수 입력창은 * 로 표시되어 있습니다 | 이메일은 공개되지 않습니다. 필수 입력창은 * 로 표시되어 있습니다 | 이메일은 공개되지 않습니다.필수 입력창은 * 로 표시되어 있습니다 | 필수 입력창은 | 로 표시되어 있습니다 | 댓글 남기기 댓글 취소 | {}에게 댓글 남기기 댓글 취소 | 이름 * 이메일 * 웹사이트 | 댓글 * 이름 * 이메일 * 웹사이트
nb_NO: Legg igjen en kommentar | Avbryt svar | Publiser kommentar | Din e-postadresse vil ikke bli publisert. | Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer. | Du må være innlogget for å kunne kommentere. | Din kommentar avventer moderasjon. | Kommentarer er stengt. | Logg inn for å svare | Obligatoriske felt er merket med * | Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med * | Din e-postadresse vil ikke bli publisert.Obligatoriske felt er merket med * | Obligatoriske felt er merket med | Legg igjen en kommentar Avbryt svar | Legg igjen en kommentar til {} Avbryt svar | Legg igjen en kommentar til {} | Navn * E-post * Nettsted | Kommentar * Navn * E-post * Nettsted
nl_NL: Geef een reactie | Reactie annuleren | Reactie plaatsen | Het e-mailadres wordt niet gepubliceerd. | Mijn naam, e-mailadres en website bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats. | Je moet inloggen om een reactie te kunnen plaatsen. | Je reactie is in afwachting van moderatie. | Reacties zijn gesloten. | Log in om te reageren | Vereiste velden zijn gemarkeerd met * | Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met * | Het e-mailadres wordt niet gepubliceerd.Vereiste velden zijn gemarkeerd met * | Vereiste velden zijn gemarkeerd met | Geef een reactie Reactie annuleren | Laat een reactie achter op {} Reactie annuleren | Laat een reactie achter op {} | Naam * E-mail * Website | Reactie * Naam * E-mail * Website
pl_PL: Dodaj komentarz | Anuluj pisanie odpowiedzi | Opublikuj komentarz | Twój adres email nie zostanie opublikowany. | Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy. | Musisz się zalogować, aby móc dodać komentarz. | Twój komentarz oczekuje na moderację. | Możliwość komentowania jest wyłączona. | Zaloguj się, aby móc odpowiedzieć | Pola, których wypełnienie jest wymagane, są oznaczone symbolem * | Twój adres email nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem * | Twój adres email nie zostanie opublikowany.Pola, których wypełnienie jest wymagane, są oznaczone symbolem * | Pola, których wypełnienie jest wymagane, są oznaczone symbolem | Dodaj komentarz Anuluj pisanie odpowiedzi | Pozostaw odpowiedź {} Anuluj pisanie odpowiedzi | Nazwa * E-mail * Witryna internetowa | Komentarz * Nazwa * E-mail * Witryna internetowa
pt_BR: Deixe uma resposta | Deixe um comentário | Cancelar resposta | Publicar comentário | O seu endereço de e-mail não será publicado. | Salvar meus dados neste navegador para a próxima vez que eu comentar. | Você precisa fazer o login para publicar um comentário. | O seu comentário está aguardando moderação. | Os comentários estão desativados. | Acesse para responder | Campos obrigatórios são marcados com * | O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com * | O seu endereço de e-mail não será publicado.Campos obrigatórios são marcados com * | Campos obrigatórios são marcados com | Deixe uma resposta Cancelar resposta | Deixe uma resposta para {} Cancelar resposta | Deixe uma resposta para {} | Nome * E-mail * Site | Comentário * Nome * E-mail * Site
pt_PT: Deixe uma resposta | Deixe um comentário | Cancelar resposta | Publicar comentário | O seu endereço de email não será publicado. | Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar. | Tem de iniciar a sessão para publicar um comentário. | O seu comentário aguarda moderação. | Os comentários estão fechados. | Inicie a sessão para responder | Campos obrigatórios marcados com * | O seu endereço de email não será publicado. Campos obrigatórios marcados com * | O seu endereço de email não será publicado.Campos obrigatórios marcados com * | Campos obrigatórios marcados com | Deixe uma resposta Cancelar resposta | Responder a {} Cancelar resposta | Nome * Email * Site | Comentário * Nome * Email * Site
ru_RU: Добавить комментарий | Отменить ответ | Отправить комментарий | Ваш e-mail не будет опубликован. | Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев. | Для отправки комментария вам необходимо авторизоваться. | Ваш комментарий ожидает проверки. | Обсуждение закрыто. | Войдите, чтобы ответить | Обязательные поля помечены * | Ваш e-mail не будет опубликован. Обязательные поля помечены * | Ваш e-mail не будет опубликован.Обязательные поля помечены * | Обязательные поля помечены | Добавить комментарий Отменить ответ | Добавить комментарий для {} Отменить ответ | Добавить комментарий для {} | Имя * E-mail * Сайт | Комментарий * Имя * E-mail * Сайт
sv_SE: Avbryt svar | Skicka kommentar | E-postadressen publiceras inte. | Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar. | Du måste vara inloggad för att skriva en kommentar. | Din kommentar inväntar granskning. | Kommentarer inaktiverade. | Logga in för att svara | Obligatoriska fält är märkta * | E-postadressen publiceras inte. Obligatoriska fält är märkta * | E-postadressen publiceras inte.Obligatoriska fält är märkta * | Obligatoriska fält är märkta | Kommentera Avbryt svar | Lämna ett svar till {} Avbryt svar | Lämna ett svar till {} | Namn * E-postadress * Webbplats | Kommentar * Namn * E-postadress * Webbplats
th: ใส่ความเห็น | ให้ความเห็น | ยกเลิกการตอบ | แสดงความเห็น | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | บันทึกชื่อ, อีเมล และชื่อเว็บไซต์ของฉันบนเบราว์เซอร์นี้ สำหรับการแสดงความเห็นครั้งถัดไป | คุณต้องเข้าสู่ระบบ เพื่อจะพิมพ์ความเห็น | ความเห็นของคุณกำลังรอตรวจสอบ | การแสดงความเห็นถูกปิด | เข้าสู่ระบบเพื่อตอบ | ช่องที่ต้องการถูกทำเครื่องหมาย * | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องที่ต้องการถูกทำเครื่องหมาย * | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็นช่องที่ต้องการถูกทำเครื่องหมาย * | ช่องที่ต้องการถูกทำเครื่องหมาย | ใส่ความเห็น ยกเลิกการตอบ | ส่งความเห็นที่ {} ยกเลิกการตอบ | ชื่อ * อีเมล์ * เว็บไซท์ | ความเห็น * ชื่อ * อีเมล์ * เว็บไซท์
tr_TR: Bir cevap yazın | Yorum yapın | Cevabı iptal et | Yorum gönder | E-posta hesabınız yayımlanmayacak. | Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet. | Yorum yapabilmek için giriş yapmalısınız. | Yorumunuz denetim için bekliyor. | Yorumlar kapatıldı. | Cevaplamak için giriş yapın | Gerekli alanlar * ile işaretlenmişlerdir | E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir | E-posta hesabınız yayımlanmayacak.Gerekli alanlar * ile işaretlenmişlerdir | Gerekli alanlar | ile işaretlenmişlerdir | Bir cevap yazın Cevabı iptal et | {} için bir cevap yazın Cevabı iptal et | {} için bir cevap yazın | İsim * E-posta * İnternet sitesi | Yorum * İsim * E-posta * İnternet sitesi
uk: Залишити відповідь | Напишіть коментар | Скасувати відповідь | Опублікувати коментар | Ваша e-mail адреса не оприлюднюватиметься. | Зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів. | Щоб відправити коментар вам необхідно авторизуватись. | Ваш коментар очікує на схвалення. | Коментарі закрито. | Увійдіть, щоб коментувати | Обов’язкові поля позначені * | Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені * | Ваша e-mail адреса не оприлюднюватиметься.Обов’язкові поля позначені * | Обов’язкові поля позначені | Залишити відповідь Скасувати відповідь | Залишити відповідь до {} Скасувати відповідь | Залишити відповідь до {} | Ім’я * Email * Сайт | Коментар * Ім’я * Email * Сайт
vi: Email của bạn sẽ không được hiển thị công khai. | Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi. | Bạn phải đăng nhập để gửi phản hồi. | Bình luận của bạn đang chờ phản hồi. | Bình luận đã bị đóng. | Đăng nhập để trả lời | Các trường bắt buộc được đánh dấu * | Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu * | Email của bạn sẽ không được hiển thị công khai.Các trường bắt buộc được đánh dấu * | Các trường bắt buộc được đánh dấu | Tên * Email * Trang web | Bình luận * Tên * Email * Trang web
zh_CN: 发表评论 | 取消回复 | 电子邮件地址不会被公开。 | 在此浏览器中保存我的名字、电邮和网站。 | 要发表评论，您必须先登录。 | 您的评论正在等待审核。 | 评论已关闭。 | 登录以回复 | 必填项已用*标注 | 电子邮件地址不会被公开。 必填项已用*标注 | 电子邮件地址不会被公开。必填项已用*标注 | 必填项已用 | 发表评论 取消回复 | 向{}进行回复 取消回复 | 向{}进行回复 | 姓名 * 电子邮件 * 站点 | 评论 * 姓名 * 电子邮件 * 站点
zh_TW: 發表迴響 | 取消回覆 | 張貼迴響 | 你的電子郵件位址並不會被公開。 | 請在此瀏覽器中保存我的姓名、電子郵件和網站，便於我下次發表迴響。 | 抱歉，你必須要登入才能發表迴響喔！ | 你的留言正在審核中。 | 迴響已關閉。 | 登入後再回覆 | 必要欄位標記為 * | 你的電子郵件位址並不會被公開。 必要欄位標記為 * | 你的電子郵件位址並不會被公開。必要欄位標記為 * | 必要欄位標記為 | 發表迴響 取消回覆 | 對 {} 發表迴響 取消回覆 | 名稱 * 電子郵件 * 個人網站 | 迴響 * 名稱 * 電子郵件 * 個人網站
"""
_FORM_WORDS: Final = """
de_DE: markiert.
el: Σχολιάστε
fi: Vastaa
sv_SE: Kommentera
vi: Trả lời | Gửi bình luận | Hủy | Phản hồi | Trả lời Hủy
zh_CN: 标注
"""
_LABELS: Final = """
da_DK: Kommentar | Navn | E-mail | Websted | Svar
de_DE: Kommentar | Name | E-Mail | Website | Antworten
el: Σχόλιο | Όνομα | Ηλ. διεύθυνση | Διεύθυνση ηλ. ταχυδρομίου | Ιστότοπος | Απάντηση
es_ES: Comentario | Nombre | Correo electrónico | Web | Responder
fi: Kommentti | Nimi | Sähköpostiosoite | Sähköposti | Kotisivu | Vastaa
fr_FR: Commentaire | Nom | Adresse de messagerie | E-mail | Site web | Répondre
id_ID: Komentar | Nama | Email | Situs Web | Balas
it_IT: Commento | Nome | Email | Sito web | Rispondi
ja: コメント | 名前 | メールアドレス | メール | サイト | 返信
ko_KR: 댓글 | 이름 | 이메일 | 웹사이트 | 응답
nb_NO: Kommentar | Navn | E-post | Nettsted | Svar
nl_NL: Reactie | Naam | E-mail | Website | Beantwoorden
pl_PL: Komentarz | Nazwa | E-mail | Witryna internetowa | Odpowiedz
pt_BR: Comentário | Nome | E-mail | Site | Responder
pt_PT: Comentário | Nome | Email | Site | Responder
ru_RU: Комментарий | Имя | E-mail | Сайт | Ответить
sv_SE: Kommentar | Namn | E-postadress | E-post | Webbplats | Svara
th: ความเห็น | ชื่อ | อีเมล์ | อีเมล | เว็บไซท์ | ตอบกลับ
tr_TR: Yorum | İsim | E-posta | İnternet sitesi | Cevapla
uk: Коментар | Ім’я | Email | Сайт | Відповіcти
vi: Bình luận | Tên | Email | Trang web | Trả lời
zh_CN: 评论 | 姓名 | 电子邮件 | 电邮 | 站点 | 回复
zh_TW: 迴響 | 名稱 | 電子郵件 | 個人網站 | 回覆
"""
_NAVIGATION: Final = """
da_DK: Ældre indlæg
de_DE: Ältere Beiträge
el: Παλαιότερα άρθρα | Πλοήγηση άρθρων
es_ES: Artículos antiguos | Navegación de entradas
fi: Vanhemmat artikkelit | Artikkelien selaus
fr_FR: Articles plus anciens | Navigation de l’article
id_ID: Pos-pos lama | Navigasi pos
it_IT: Articoli meno recenti | Navigazione articoli
ja: 過去の投稿 | 投稿ナビゲーション
ko_KR: 예전 글 | 글 탐색
nb_NO: Eldre innlegg
nl_NL: Oudere berichten
pl_PL: Starsze wpisy | Zobacz wpisy
pt_BR: Publicações mais antigas | Navegação de Post
pt_PT: Artigos mais antigos | Navegação de artigos
ru_RU: Предыдущие записи | Навигация по записям
sv_SE: Äldre inlägg
th: เรื่องที่เก่ากว่า | เมนูนำทาง เรื่อง | ก่อนหน้า
tr_TR: Daha eski yazılar | Yazı dolaşımı
uk: Старіші записи | Навігація записів
vi: Bài viết cũ hơn | Điều hướng bài viết
zh_CN: 先前文章 | 文章导航
zh_TW: 較舊的文章 | 文章導覽
"""
_NAVIGATION_WORDS: Final = """
da_DK: Indlægsnavigation | Forrige | Næste | Sider:
de_DE: Beitrags-Navigation | Vorherige | Weiter | Nächste | Nächster | Seiten:
el: Προηγούμενα | Επόμενο | Επόμενα | Σελίδες:
es_ES: Previo | Siguiente | Anteriores | Páginas:
fi: Edellinen | Seuraava | Sivut:
fr_FR: Précédent | Suivant | Pages :
id_ID: Sebelumnya | Berikut | Berikutnya | Laman:
it_IT: Precedente | Successivo | Precedenti | Successivi | Prossimo | Pagine:
ja: 前 | 次へ | 前へ | ページ:
ko_KR: 이전 | 다음 | 페이지:
nb_NO: Innleggsnavigasjon | Forrige | Neste | Sider:
nl_NL: Berichtnavigatie | Vorige | Volgende | Pagina's:
pl_PL: Poprzedni | Następny | Następne | Strony:
pt_BR: Anterior | Seguinte | Próximo | Páginas:
pt_PT: Anterior | Seguinte | Páginas:
ru_RU: Назад | Далее | Страницы:
sv_SE: Inläggsnavigering | Föregående | Nästa | Sidor:
th: ถัดไป | หน้า:
tr_TR: Önceki | Sonraki | Sayfalar:
uk: Попередній | Далі | Назад | Наступний | Сторінки:
vi: Quay về | Tiếp theo | Trước | Trang:
zh_CN: 上一个 | 继续 | 下一个 | 页面：
zh_TW: 上一個 | 下一步 | 上一頁 | 下一頁 | 下一個 | 頁次：
"""
_TAGS: Final = """
da_DK: Tags: {}
de_DE: Schlagwörter: {}
el: Ετικέτες: {}
es_ES: Etiquetas: {}
fi: Avainsanat: {}
fr_FR: Étiquettes: {}
id_ID: Tag: {}
it_IT: Tag: {}
ja: タグ: {}
ko_KR: 태그: {}
nb_NO: Stikkord: {}
nl_NL: Tags: {}
pl_PL: Tagi: {}
pt_BR: Tags: {}
pt_PT: Etiquetas: {}
ru_RU: Метки: {}
sv_SE: Taggar: {}
th: ป้ายกำกับ: {}
tr_TR: Etiketler: {}
uk: Позначки: {}
vi: Thẻ: {}
zh_CN: 标签: {}
zh_TW: 標籤: {}
"""
_LINKS: Final = """
da_DK: Læs mere
es_ES: Editar esto | Leer Mas
fr_FR: Lire la suite
id_ID: Sunting Ini
it_IT: Leggi tutto
ja: もっと読む
ko_KR: (더 보기…) | 더 보기
nb_NO: Rediger dette | Les mer
nl_NL: Lees verder
pl_PL: Czytaj dalej
pt_BR: Editar isto | Leia mais
pt_PT: Editar isto | Ler mais
sv_SE: Redigera det här | Läs mer
th: (เพิ่มเติม…) | แก้ไขสิ่งนี้ | อ่านเพิ่ม
tr_TR: Devamını Oku
uk: Читати далі
zh_CN: 阅读更多
zh_TW: （繼續閱讀…） | 閱讀全文
"""
_LINKS_WORDS: Final = """
da_DK: (mere…) | Rediger
de_DE: (mehr …) | Bearbeiten
el: (περισσότερα…) | Επεξεργασία | περισσότερα..
es_ES: (más…)
fi: (lisää…) | Muokkaa
fr_FR: (suite…) | Modifier
id_ID: (lebih…)
it_IT: (altro…) | Modifica
ja: (さらに…) | 編集
ko_KR: 편집하기
nb_NO: (mer…)
nl_NL: (meer…) | Bewerken
pl_PL: (więcej…) | Edytuj
pt_BR: (mais…)
pt_PT: (mais…)
ru_RU: (далее…) | Редактировать | Подробнее
sv_SE: (mer…)
tr_TR: (daha&helliip;) | Düzenle
uk: (більше…) | Редагувати
vi: (more…) | Sửa | Xem thêm
zh_CN: （更多…） | 编辑
zh_TW: 編輯
"""

TABLES: Final = (
    Table("wordpress-comment-form", "comments", certain=_FORM, longest=240),
    Table("wordpress-comment-form", "comments", possible=_FORM_WORDS),
    Table("wordpress-comment-form", "comments", possible=_LABELS),
    Table("wordpress-navigation", "navigation", certain=_NAVIGATION),
    Table("wordpress-navigation", "navigation", possible=_NAVIGATION_WORDS),
    Table("wordpress-tags", "tags", certain=_TAGS),
    Table("wordpress-links", "ui", certain=_LINKS),
    Table("wordpress-links", "ui", possible=_LINKS_WORDS),
)
