"""The marks by which a text dump is known to be BeInCrypto's, and what each counts for.

A text of another site may name BeInCrypto a few times, quote what somebody told it, or list one of
its stories among related ones: none of that adds up to 1. What BeInCrypto alone prints, its notes
and disclaimers, does by itself.
"""

from __future__ import annotations

from typing import Final

from newsparse import Fingerprint
from newsparse_beincrypto.rules import BRAND

__all__ = ["MARKS"]

_NO_ANSWER: Final = r"(?:hear back|heard back|comment|statement|respon\w+|reply)"
#: The same note in other editions, unchecked: as short as it is, and with "answer" in it.
_NO_ANSWER_ELSEWHERE: Final = (
    rf"{BRAND} (?:se ha puesto en contacto con|entrou em contato com|a contacté|ha contattato|"
    r"hat .{2,80}kontaktiert|skontaktował\w* się z|связал\w+ с|обратил\w+ к|telah menghubungi|"
    r"đã liên hệ)\b.{0,250}(?:respuesta|respostas?|réponse|Antwort|risposta|odpowiedzi|ответ\w*|"
    rf"tanggapan|phản hồi)|{BRAND} .{{2,80}}(?:ulaştı|iletişime geçti).{{0,100}}(?:yanıt|cevap)"
    rf"|{BRAND} ?は.{{2,60}}(?:連絡|問い合わせ).{{0,60}}(?:回答|返答|返信)"
    rf"|{BRAND} ?[는은가] .{{2,60}}(?:연락|문의).{{0,60}}(?:답변|응답)"
)
#: How people are quoted, in the languages in which a few words always come right before the name.
_SAID_TO: Final = (
    "told BeInCrypto",
    "dijo a BeInCrypto",
    "explicó a BeInCrypto",
    "disse ao BeInCrypto",
    "explicou ao BeInCrypto",
    "déclaré à BeInCrypto",
    "confié à BeInCrypto",
    "gegenüber BeInCrypto",
    "detto a BeInCrypto",
    "spiegato a BeInCrypto",
    "powiedział BeInCrypto",
    "рассказал BeInCrypto",
    "рассказала BeInCrypto",
    "kepada BeInCrypto",
    "với BeInCrypto",
)
_CREDITS: Final = (
    "appeared first on BeInCrypto",
    "first appeared on BeInCrypto",
    "fue visto por primera vez en BeInCrypto",
    "se publicó primero en BeInCrypto",
    "apareceu primeiro em BeInCrypto",
    "foi visto pela primeira vez em BeInCrypto",
    "est apparu en premier sur BeInCrypto",
    "erschien zuerst auf BeInCrypto",
    "proviene da BeInCrypto",
    "pochodzi z serwisu BeInCrypto",
)

MARKS: Final = (
    Fingerprint("has reached out to", pattern=rf"{BRAND} has reached out to.{{0,300}}{_NO_ANSWER}"),
    Fingerprint("BeInCrypto", pattern=_NO_ANSWER_ELSEWHERE),
    Fingerprint("Trust Project guidelines", pattern=BRAND),
    Fingerprint("Trust Project", weight=0.8, pattern=BRAND),
    Fingerprint("BeInNews Academy", weight=0.4),
    Fingerprint("BeInNews Academy", weight=0.6, pattern=r"©.{0,20}BeInNews Academy"),
    Fingerprint(
        "click here",
        pattern=rf"{BRAND}[’']s (?:latest|last|previous|earlier) .{{2,90}}, click here",
    ),
    Fingerprint("Be[In]Crypto", weight=0.5),
    Fingerprint(
        "Any action the reader takes upon the information found on our website", weight=0.6
    ),
    Fingerprint(
        "Harsh Notariya", weight=0.9, pattern=r"Editor Harsh Notariya[’']s Daily Crypto Newsletter"
    ),
    Fingerprint(
        "Bonus Hunter", pattern=r"Bonus Hunter.{0,300}Daily Crypto Insights.{0,300}Crypto Leaders"
    ),
    Fingerprint(
        "Trusted",
        weight=0.8,
        pattern=r"Written by.{2,60}Edited by.{2,60}\d{1,2} \w+ \d{4}.{0,20}UTC ?Trusted\b",
    ),
    Fingerprint(
        # the same as crawlers print it: pictures are lines, and the mark is a link
        "[Trusted]",
        weight=0.8,
        pattern=(
            r"Written by.{2,60}\s!\[.{0,60}\]\(\S{1,400}\)\s{1,3}Edited by.{2,60}\d{1,2} \w+ \d{4}"
            r".{0,20}UTC ?\[Trusted\]"
        ),
    ),
    Fingerprint("Bạn yêu thích tiền điện tử?", weight=0.6),
    # in the middle of a page it may be the end of a related story's summary
    *(Fingerprint(credit, weight=0.6) for credit in _CREDITS),
    *(Fingerprint(credit, weight=0.4, pattern=rf"{credit}\W*\Z") for credit in _CREDITS),
    *(Fingerprint(words, weight=0.35) for words in _SAID_TO),
    Fingerprint("told BeInCrypto", weight=0.2, count=2),
    Fingerprint("BeInCrypto", weight=0.2, count=2),
    Fingerprint("BeInCrypto", weight=0.1, count=3),
    Fingerprint("BeInCrypto", weight=0.35, count=5),
    Fingerprint("beincrypto.com", weight=0.5, count=5),
)
