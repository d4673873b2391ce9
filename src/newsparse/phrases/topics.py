"""What a text around the story is about, by single words: privacy, newsletters, sharing.

Where `phrases` knows whole lines, this knows the words that longer texts of a kind cannot do
without, whatever their wording: no cookie notice says nothing of cookies. One word proves little,
so a topic is a signal for the reader and nothing more. The words are from general usage.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["TOPICS", "topics_of"]

_WORDS: Final = {
    "legal": "privacy cookie cookies terms copyright © rights reserved policy ccpa gdpr consent "
    "trademark trademarks accessibility datenschutz impressum agb nutzungsbedingungen rechte "
    "vorbehalten confidentialité mentions légales droits réservés privacidad términos derechos "
    "reservados aviso legal privacidade termos direitos política cookiebeleid voorwaarden "
    "privacybeleid riservati diritti prywatności regulamin zastrzeżone конфиденциальности права "
    "защищены gizlilik çerez hakları saklıdır privasi ketentuan hak cipta điều khoản "
    "integritetspolicy personuppgifter partners vendors personalise personalised personalized",
    "subscribe": "newsletter newsletters subscribe subscribed subscription subscriptions "
    "subscribers inbox sign signup email emails deliver delivered follow app download unsubscribe "
    "donate membership abonnieren abonnement abonnez inscrivez suscríbete suscribirse boletín "
    "correo assine inscreva iscriviti aanmelden nieuwsbrief zapisz newslettera подпишитесь "
    "рассылку подписывайтесь abone bülten langganan berlangganan đăng ký prenumerera nyhetsbrev "
    "postfach folgen suivez síguenos siga seguici telegram",
    "sponsored": "sponsored sponsor advertisement advertising advertise ads ad paid promoted "
    "partner promo deal deals buy shop price offer offers coupon discount sale anzeige werbung "
    "publicité sponsorisé publicidad patrocinado anúncio publicidade pubblicità advertentie "
    "reklama реклама reklam iklan quảng amazon walmart shipping checkout",
    "comments": "comment comments reply replies commenting discussion conversation moderated "
    "kommentar kommentare kommentieren commentaire commentaires comentario comentarios comentários "
    "commenti reacties komentarz komentarze комментарий комментарии yorum yorumlar komentar bình "
    "luận kommentarer posted upvote downvote",
    "share": "share facebook twitter whatsapp linkedin pinterest reddit flipboard print copy link "
    "tweet email teilen partager compartir compartilhar condividi delen udostępnij поделиться "
    "paylaş bagikan chia sẻ dela bookmark save",
    "disclosure": "disclosure disclaimer affiliate commission commissions editorial independent "
    "independently opinions opinion views expressed advice correction corrections corrected "
    "clarification reporting contributed contributing edited syndicated originally republished "
    "guidelines ethics transparency recommendations reviewed standards reflect necessarily "
    "responsibility accuracy accurate verify haftungsausschluss responsabilité responsabilidad "
    "responsabilidade trust project",
    "author": "author writer reporter journalist correspondent editor covers covered covering "
    "joined worked graduated degree university lives award winning freelance contributor based "
    "experience bio previously he she her his autor redakteur journaliste periodista jornalista "
    "giornalista redacteur автор журналист yazar penulis",
    "interface": "loading play pause mute unmute close open toggle menu search skip back top "
    "javascript browser enable enabled disable settings error refresh try again click tap here "
    "swipe scroll notifications notification alerts listen watch video volume captions fullscreen "
    "seconds live sorry please select font size dark mode login account password",
    "paywall": "subscriber subscribers unlimited access unlock continue reading free trial month "
    "register account premium exclusive articles remaining abonnés lecteurs weiterlesen leer "
    "suscriptores assinantes",
    "credit": "photo photos image images photograph photographer getty reuters ap afp shutterstock "
    "courtesy pictured file via credit foto fotografía bild quelle crédit foto фото screenshot "
    "illustration istock epa alamy",
}
#: Names of the topics; the first is that of no topic.
TOPICS: Final = ("", *_WORDS)
_SETS: Final = tuple(frozenset(words.split()) for words in _WORDS.values())
#: A word may be of several topics.
_TOPIC_OF: Final = {
    word: tuple(number for number, words in enumerate(_SETS, 1) if word in words)
    for word in frozenset().union(*_SETS)
}
_KNOWN: Final = frozenset(_TOPIC_OF)


def topics_of(words: Iterable[str]) -> list[int]:
    """Return the topics that some words in lower case are of, by their places in `TOPICS`."""
    found = _KNOWN.intersection(words)
    if not found:
        return []
    return sorted({number for word in found for number in _TOPIC_OF[word]})
