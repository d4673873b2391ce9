# ruff: noqa: E501 - a phrase is never cut
"""What the editions of BeInCrypto print in their own languages: a table, one `Edition` each.

How sure each line is, is said beside it: *seen* in a copy of a page or of a feed, or in the code of
a tool that reads one; all else is *unchecked*, from general knowledge of the editions and of the
languages. An unchecked phrase that is wrong claims nothing, since only whole blocks are claimed.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["EDITIONS", "Edition"]


class Edition(NamedTuple):
    """One edition: its language, its host, and its phrases. Patterns are marked as such."""

    #: BCP 47 tag in lower case.
    language: str
    host: str
    #: Before the names of those who wrote, edited, updated or translated a story.
    credits: tuple[str, ...]
    #: Above the disclaimer, or at its beginning.
    disclaimers: tuple[str, ...]
    #: Patterns: how the disclaimer of 2021 and 2022 begins.
    good_faith: tuple[str, ...] = ()
    #: Patterns: what follows the brand when it asked somebody and had no answer, up to the end.
    reached_out: tuple[str, ...] = ()
    #: Patterns: the credit that feeds end with; ``{title}`` and ``{site}`` stand for both names.
    credit_lines: tuple[str, ...] = ()
    #: Above sponsored boxes.
    sponsored: tuple[str, ...] = ()
    #: Verbs by which a channel or group is offered.
    join: tuple[str, ...] = ()
    #: Whole lines that offer a newsletter, a channel or a group.
    offers: tuple[str, ...] = ()
    #: Before the source of an image or chart.
    source: tuple[str, ...] = ()
    #: Above the key points of a story.
    key_points: tuple[str, ...] = ()


EDITIONS: Final = (
    Edition(
        "en",
        "beincrypto.com",
        credits=(
            "Written by",
            "Edited by",
            "Updated by",
            "Reviewed by",
            "Fact-checked by",
            "Translated by",
        ),  # the first two seen
        disclaimers=("Disclaimer",),  # seen
        good_faith=(  # seen
            "All (?:of )?the information contained on our website is published in good faith",
            "Any action the reader takes upon the information found on our website",
        ),
        reached_out=(  # the first wording seen
            r"(?:has |have )?(?:reached out to|contacted|approached)\b.*\b(?:hear back|heard back|comment|statement|respon\w+|reply|replied)",
        ),
        credit_lines=("The post {title} (?:appeared first on|first appeared on) {site}",),  # seen
        sponsored=("Sponsored", "Sponsored Sponsored", "Promo", "Promo Promo"),  # seen
        join=("join", "follow"),
        offers=(
            "What do you think about this subject? Write to us and tell us!",
            "Write to us and tell us",
            "Join our Telegram channel",
            "Sign up for our newsletters",  # seen
        ),
        source=("Source", "Sources"),  # seen
        key_points=("In Brief",),  # seen
    ),
    Edition(
        "es",
        "es.beincrypto.com",
        credits=("Escrito por", "Editado por", "Actualizado por", "Traducido por", "Revisado por"),
        disclaimers=("Descargo de responsabilidad", "Aviso legal", "Disclaimer"),
        good_faith=(
            "Toda la información contenida en nuestro sitio web se publica de buena fe",
            "Cualquier acción que (?:el lector )?tome (?:el lector )?(?:sobre|en base a) la información",
        ),
        reached_out=(
            r"(?:se ha puesto|se puso) en contacto con\b.*\b(?:respuesta|comentarios?|declaración)",
            r"(?:ha contactado|contactó)\b.*\b(?:respuesta|comentarios?|declaración)",
        ),
        credit_lines=(
            "El post {title} fue visto por primera vez en {site}",  # seen
            "La entrada {title} se publicó primero en {site}",
        ),
        sponsored=("Patrocinado", "Contenido patrocinado", "Publicidad"),
        join=("únete", "síguenos", "unirse"),
        source=("Fuente", "Fuentes"),
        key_points=("En resumen", "En breve"),
    ),
    Edition(
        "pt-br",
        "br.beincrypto.com",
        credits=("Escrito por", "Editado por", "Atualizado por", "Traduzido por", "Revisado por"),
        disclaimers=("Isenção de responsabilidade", "Aviso legal", "Disclaimer"),
        good_faith=(
            "Todas as informações contidas em nosso (?:site|website) são publicadas (?:de|em) boa[- ]fé",
            "Qualquer ação que o leitor tome com base nas informações",
        ),
        reached_out=(
            r"(?:entrou|entramos) em contato com\b.*\b(?:respostas?|retorno|comentários?|declaração)",
            r"procurou\b.*\b(?:respostas?|retorno|comentários?|declaração)",
        ),
        credit_lines=(
            "O post {title} (?:apareceu primeiro em|foi visto pela primeira vez em) {site}",
            "O artigo {title} foi visto pela primeira vez em {site}",
        ),
        sponsored=("Patrocinado", "Conteúdo patrocinado", "Publicidade"),
        join=("junte-se", "participe", "entre", "siga"),
        source=("Fonte", "Fontes"),
        key_points=("Resumo", "Em resumo"),
    ),
    Edition(
        "fr",
        "fr.beincrypto.com",
        credits=("Écrit par", "Rédigé par", "Édité par", "Mis à jour par", "Traduit par"),
        disclaimers=(
            "Avertissement",
            "Clause de non-responsabilité",
            "Avis de non-responsabilité",
            "Disclaimer",
        ),
        good_faith=(
            "Toutes les informations contenues sur notre site (?:web |Web )?sont publiées de bonne foi",
        ),
        reached_out=(
            r"a (?:contacté|pris contact avec|tenté de joindre)\b.*\b(?:réponse|commentaires?|déclaration)",
        ),
        credit_lines=(
            "L[’']article {title} est apparu en premier sur {site}",
            "The post {title} appeared first on {site}",
        ),
        sponsored=("Sponsorisé", "Contenu sponsorisé"),
        join=("rejoignez", "rejoindre", "suivez"),
        source=("Source", "Sources"),
        key_points=("En bref",),
    ),
    Edition(
        "de",
        "de.beincrypto.com",
        credits=(
            "Geschrieben von",
            "Verfasst von",
            "Bearbeitet von",
            "Aktualisiert von",
            "Übersetzt von",
        ),
        disclaimers=("Haftungsausschluss", "Disclaimer"),
        good_faith=(
            "Alle auf unserer Website enthaltenen Informationen werden nach bestem Wissen und Gewissen",
            "Jede Handlung, die der Leser aufgrund der auf unserer Website gefundenen Informationen",
        ),
        reached_out=(
            r"hat\b.*\b(?:kontaktiert|angefragt|um eine Stellungnahme gebeten|Kontakt aufgenommen)\b",
        ),
        credit_lines=("Der Beitrag {title} erschien zuerst auf {site}",),
        sponsored=("Gesponsert", "Gesponserter Inhalt"),
        join=("tritt", "tretet", "treten Sie", "folge"),
        source=("Quelle", "Quellen"),
        key_points=("Kurz & knapp", "In Kürze"),
    ),
    Edition(
        "it",
        "it.beincrypto.com",
        credits=("Scritto da", "Modificato da", "Aggiornato da", "Tradotto da", "A cura di"),
        disclaimers=(
            "Dichiarazione di non responsabilità",
            "Esclusione di responsabilità",
            "Disclaimer",
        ),
        good_faith=(
            "Tutte le informazioni contenute nel nostro sito (?:web )?sono pubblicate in buona fede",
        ),
        reached_out=(r"ha contattato\b.*\b(?:risposta|commento|commenti|dichiarazione)",),
        credit_lines=(
            "L[’']articolo {title} (?:proviene da|è apparso per la prima volta su) {site}",
        ),
        sponsored=("Sponsorizzato", "Contenuto sponsorizzato"),
        join=("unisciti", "entra", "segui"),
        source=("Fonte", "Fonti"),
        key_points=("In breve",),
    ),
    Edition(
        "pl",
        "pl.beincrypto.com",
        credits=(
            "Napisane przez",
            "Edytowane przez",
            "Zaktualizowane przez",
            "Przetłumaczone przez",
        ),
        disclaimers=("Zastrzeżenie", "Wyłączenie odpowiedzialności", "Disclaimer"),
        good_faith=(
            "Wszystkie informacje zawarte na naszej stronie(?: internetowej)? są publikowane w dobrej wierze",
        ),
        reached_out=(
            r"(?:skontaktował\w* się|zwrócił\w* się)\b.*\b(?:odpowiedzi|komentarz\w*|oświadczeni\w+)",
        ),
        credit_lines=("Artykuł {title} pochodzi z serwisu {site}",),
        sponsored=("Sponsorowane", "Artykuł sponsorowany"),
        join=("dołącz",),
        source=("Źródło", "Źródła"),
        key_points=("W skrócie",),
    ),
    Edition(
        "ru",
        "ru.beincrypto.com",
        credits=(
            "Автор",
            "Написано",
            "Редактор",
            "Отредактировано",
            "Обновлено",
            "Переведено",
            "Перевод",
        ),
        disclaimers=("Отказ от ответственности", "Дисклеймер"),
        good_faith=(
            "Вся информация, содержащаяся на нашем (?:веб-?)?сайте, публикуется на принципах добросовестности",
        ),
        reached_out=(
            r"(?:связал\w+ с|обратил\w+ (?:к|в)|направил\w+ запрос)\b.*\b(?:ответ\w*|комментари\w+|заявлени\w+)",
        ),
        credit_lines=("Сообщение {title} появил(?:и|о)сь (?:сначала|впервые) на {site}",),
        sponsored=("Спонсировано", "Промо"),
        join=("присоединяйтесь", "подписывайтесь"),
        source=("Источник", "Источники"),
        key_points=("Вкратце", "Коротко"),
    ),
    Edition(
        "tr",
        "tr.beincrypto.com",
        credits=("Yazan", "Düzenleyen", "Güncelleyen", "Çeviren"),
        disclaimers=("Feragatname", "Sorumluluk Reddi", "Yasal Uyarı"),
        good_faith=("Web sitemizde yer alan tüm bilgiler iyi niyetle",),
        reached_out=(r".*\b(?:ulaştı|iletişime geçti)\b.*\b(?:yanıt|cevap|açıklama|yorum)\w*",),
        credit_lines=("{title} yazısı ilk önce {site} üzerinde ortaya çıktı",),
        sponsored=("Sponsorlu", "Sponsorlu içerik"),
        join=("katılın", "katıl", "takip edin"),
        source=("Kaynak", "Kaynaklar"),
        key_points=("Özet",),
    ),
    Edition(
        "id",
        "id.beincrypto.com",
        credits=("Ditulis oleh", "Diedit oleh", "Diperbarui oleh", "Diterjemahkan oleh"),
        disclaimers=("Penyangkalan", "Penafian", "Disclaimer"),
        good_faith=(
            "Seluruh informasi yang (?:termuat|terdapat) (?:dalam|di|pada) (?:website|situs web) kami dipublikasikan dengan niat baik",
        ),
        reached_out=(
            r"(?:telah|sudah) menghubungi\b.*\b(?:tanggapan|respons|komentar|pernyataan|balasan|jawaban)",
        ),
        credit_lines=("{title} appeared first on {site}",),
        sponsored=("Disponsori", "Bersponsor"),
        join=("bergabung", "gabung", "ikuti"),
        offers=("BACA SELENGKAPNYA DI SINI",),  # seen
        source=("Sumber",),
        key_points=("Ringkasan",),
    ),
    Edition(
        "vi",
        "vn.beincrypto.com",
        credits=(
            "Bởi",
            "Cập nhật bởi",
            "Đã dịch",
            "Viết bởi",
            "Biên tập bởi",
        ),  # the first three seen
        disclaimers=("Miễn trừ trách nhiệm", "Tuyên bố miễn trừ trách nhiệm"),
        good_faith=(
            "(?:Mọi|Tất cả các?) thông tin (?:có |chứa |được chứa )?trên (?:trang web|website) của chúng tôi được (?:đăng tải|xuất bản)",
        ),
        reached_out=(r"đã liên hệ\b.*\b(?:phản hồi|bình luận|tuyên bố|trả lời)",),
        sponsored=("Được tài trợ",),  # seen
        join=("tham gia",),  # seen
        offers=("Bạn yêu thích tiền điện tử?", "Đăng ký nhận bảng tin của chúng tôi"),  # seen
        source=("Nguồn",),
        key_points=("Tóm lại",),  # seen
    ),
    Edition(
        "th",
        "th.beincrypto.com",
        credits=("เขียนโดย", "แก้ไขโดย", "อัปเดตโดย", "แปลโดย"),
        disclaimers=("ข้อจำกัดความรับผิดชอบ", "ข้อจำกัดความรับผิด"),
        reached_out=(r"ได้ติดต่อ.*(?:ตอบกลับ|ความคิดเห็น|แถลงการณ์|คำตอบ)",),
        sponsored=("ผู้สนับสนุน", "ได้รับการสนับสนุน"),
        join=("เข้าร่วม", "ติดตาม"),
        source=("ที่มา", "แหล่งที่มา"),
        key_points=("สรุปข่าว",),
    ),
    Edition(
        "ja",
        "jp.beincrypto.com",
        credits=("執筆", "執筆者", "編集", "編集者", "更新", "翻訳", "翻訳者"),
        disclaimers=("免責事項",),
        good_faith=("当ウェブサイトに掲載されている(?:全|すべ)ての情報は、?誠意をもって",),
        reached_out=(r"は.*(?:連絡|問い合わせ|コメントを求め).*(?:回答|返答|返信|コメント|声明)",),
        credit_lines=("投稿 ?{title} ?は ?{site} ?に最初に表示されました",),
        sponsored=("スポンサード", "スポンサー"),
        join=("参加", "フォロー"),
        source=("出典", "出所", "引用元"),
        key_points=("ヘッドライン", "要点"),
    ),
    Edition(
        "ko",
        "kr.beincrypto.com",
        credits=("작성자", "작성", "편집", "편집자", "업데이트", "번역"),
        disclaimers=("면책 조항", "면책조항", "면책 고지"),
        good_faith=("(?:이|당사|저희) 웹사이트에 (?:포함된|게재된) 모든 정보는 선의로",),
        reached_out=(r".*(?:연락|문의|요청).*(?:답변|응답|성명|입장|논평)",),
        sponsored=("후원", "스폰서"),
        join=("참여", "가입", "팔로우"),
        source=("출처",),
        key_points=("요약",),
    ),
    Edition(
        "ar",
        "ar.beincrypto.com",
        credits=("كتب بواسطة", "كتبه", "تحرير", "تم التحديث بواسطة", "ترجمة"),
        disclaimers=("إخلاء مسؤولية", "إخلاء المسؤولية"),
        reached_out=(r".*(?:تواصل|اتصل).*(?:رد|ردا|تعليق|بيان)",),
        sponsored=("برعاية",),
        join=("انضم", "تابع"),
        source=("المصدر",),
    ),
)
