"""The text rules: what they claim, where, and what they leave to the story."""

from __future__ import annotations

import pytest

from newsparse import Role
from newsparse_beincrypto import SITE
from newsparse_beincrypto.editions import EDITIONS, Edition
from newsparse_beincrypto.rules import RULES

HEAD = {"in_head": True, "in_tail": False}
BODY = {"in_head": False, "in_tail": False}
TAIL = {"in_head": False, "in_tail": True}


def _claim(text: str, place: dict[str, bool]) -> tuple[str, Role] | None:
    rule = SITE.rule_for(text, **place)
    return None if rule is None else (rule.name, rule.role)


class TestTail:
    """Notes below the story."""

    @pytest.mark.parametrize(
        "text",
        [
            (
                "BeInCrypto has reached out to company or individual involved in the story to get "
                "an official statement about the recent developments, but it has yet to hear back."
            ),
            "BeInCrypto reached out to the exchange for comment but had no answer by press time.",
            "Be[In]Crypto contacted both firms, but has not received a response.",
            "BeInCrypto se ha puesto en contacto con la empresa, pero no ha recibido respuesta.",
            "O BeInCrypto entrou em contato com a corretora, mas não obteve resposta até agora.",
            "BeInCrypto a contacté l’entreprise, mais n’a pas encore reçu de réponse.",
            "BeInCrypto hat das Unternehmen kontaktiert, aber noch keine Antwort erhalten.",
            "BeInCrypto ha contattato la società, ma non ha ancora ricevuto una risposta.",
            "BeInCrypto skontaktował się z firmą, ale nie otrzymał jeszcze odpowiedzi.",
            "Редакция BeInCrypto обратилась к компании, но пока не получила ответа.",
            "BeInCrypto şirkete ulaştı ancak henüz yanıt alamadı.",
            "BeInCrypto telah menghubungi perusahaan itu, tetapi belum mendapat tanggapan.",
            "BeInCrypto đã liên hệ với công ty nhưng chưa nhận được phản hồi.",
            "BeInCryptoは同社に連絡を取ったが、まだ回答を得ていない。",
            "BeInCrypto는 회사에 연락했지만 아직 답변을 받지 못했습니다.",
        ],
    )
    def test_claim_the_note_on_who_was_asked(self, text: str) -> None:
        """In the tail it is a disclosure; further up the same words may be reporting."""
        assert _claim(text, TAIL) == ("reached-out", Role.DISCLOSURE)
        assert _claim(text, BODY) is None

    @pytest.mark.parametrize(
        "text",
        [
            "BeInCrypto has reached out to a new audience.",
            "BeInCrypto reached out to the exchange for comment. “We are sorry,” it said.",
            "BeInCrypto has reached out to the firm. " + "Its comment was long. " * 20,
            "The exchange reached out to BeInCrypto with a statement.",
            "Analysts told BeInCrypto that they had yet to hear back.",
        ],
    )
    def test_leave_reporting_to_the_story(self, text: str) -> None:
        """A block that quotes somebody, is long, or says something else is no note."""
        assert _claim(text, TAIL) is None

    @pytest.mark.parametrize(
        "text",
        [
            (
                "All the information contained on our website is published in good faith and for "
                "general information purposes only. Any action the reader takes upon the "
                "information found on our website is strictly at their own risk."
            ),
            (
                "In adherence to the Trust Project guidelines, BeInCrypto is committed to "
                "unbiased, transparent reporting. However, readers are advised to verify facts."
            ),
            (
                "In line with the Trust Project guidelines, this price analysis article is for "
                "informational purposes only. BeInCrypto is committed to accurate reporting."
            ),
            (
                "Following the Trust Project guidelines, this feature article presents opinions of "
                "experts. BeInCrypto is dedicated to transparent reporting."
            ),
            "In line with the Trust Project guidelines,",
            "BeInCrypto is committed to accurate, unbiased reporting.",
            (
                "Please note that our Terms and Conditions, Privacy Policy, and Disclaimers have "
                "been updated."
            ),
            "Disclaimer: this is not financial advice.",
            "Descargo de responsabilidad: esta nota no es un consejo de inversión.",
            "Toda la información contenida en nuestro sitio web se publica de buena fe.",
            "Gemäß den Richtlinien des Trust Project verpflichtet sich BeInCrypto zur Wahrheit.",
            "Trust Project yönergelerine uygun olarak BeInCrypto tarafsız haber yapar.",
            "Trust Projectのガイドラインに従い、BeInCryptoは偏りのない報道に努めています。",
            "免責事項：本記事は投資助言ではありません。",
        ],
    )
    def test_claim_the_disclaimers_of_each_era(self, text: str) -> None:
        """Whole or cut at a link, they are disclosures; in the middle they are the story's."""
        assert _claim(text, TAIL) == ("disclaimer", Role.DISCLOSURE)
        assert _claim(text, BODY) is None

    @pytest.mark.parametrize("edition", EDITIONS, ids=[each.language for each in EDITIONS])
    def test_claim_the_heading_of_a_disclaimer(self, edition: Edition) -> None:
        """The heading is one of a few words in each language."""
        for heading in edition.disclaimers:
            assert _claim(heading, TAIL) == ("disclaimer-heading", Role.DISCLOSURE)
            assert _claim(heading.upper(), TAIL) == ("disclaimer-heading", Role.DISCLOSURE)
            assert _claim(heading, BODY) is None

    @pytest.mark.parametrize(
        ("text", "name", "role"),
        [
            ("Follow Author", "newsletters", Role.SUBSCRIBE),
            ("Web3 jobs", "newsletters", Role.SUBSCRIBE),
            ("Crypto Leaders: interviews with founders", "newsletters", Role.SUBSCRIBE),
            ("Got something to say about Bitcoin? Write to us.", "telegram", Role.SUBSCRIBE),
            ("Come and join the discussion in our Telegram channel!", "telegram", Role.SUBSCRIBE),
            ("Únete al canal de Telegram de BeInCrypto", "telegram", Role.SUBSCRIBE),
            ("Junte-se ao grupo do BeInCrypto no Telegram", "telegram", Role.SUBSCRIBE),
            ("Rejoignez BeInCrypto sur Telegram", "telegram", Role.SUBSCRIBE),
            ("Bergabunglah: gabung grup Telegram BeInCrypto", "telegram", Role.SUBSCRIBE),
            ("Resources", "footer-links", Role.NAVIGATION),
            ("Cookie Settings", "footer-terms", Role.LEGAL),
        ],
    )
    def test_claim_offers_and_footers(self, text: str, name: str, role: Role) -> None:
        """They are claimed where the story is over, and only there."""
        assert _claim(text, TAIL) == (name, role)
        assert _claim(text, BODY) is None

    @pytest.mark.parametrize(
        "text",
        [
            "Crypto Leaders Gather in Davos",
            "The founder told BeInCrypto on Telegram that the exchange is safe.",
            "Telegram Users Join the Rally, BeInCrypto’s Survey “Trends” Finds",
            "BeInCrypto Opens an Office in Lisbon",
        ],
    )
    def test_leave_headlines_and_sentences(self, text: str) -> None:
        """A headline that begins like an offer is still a headline."""
        assert _claim(text, TAIL) is None


class TestAnywhere:
    """Lines that may stand between paragraphs too."""

    @pytest.mark.parametrize(
        ("text", "name", "role"),
        [
            ("Sponsored", "sponsored", Role.ADVERTISEMENT),
            ("Sponsored\nSponsored", "sponsored", Role.ADVERTISEMENT),
            ("promo", "sponsored", Role.ADVERTISEMENT),
            ("Được tài trợ", "sponsored", Role.ADVERTISEMENT),
            ("Gesponsert", "sponsored", Role.ADVERTISEMENT),
            ("Top crypto platforms in the US", "top-platforms", Role.ADVERTISEMENT),
            ("Trusted", "trusted", Role.UI),
            ("In Brief", "key-points", Role.BODY),
            ("Tóm lại", "key-points", Role.BODY),
            ("Kurz & knapp", "key-points", Role.BODY),
            ("#Bitcoin", "hashtags", Role.TAGS),
            ("#Altcoins #Zcash #Price_Analysis", "hashtags", Role.TAGS),
            ("For Be[in]Crypto’s latest Bitcoin (BTC) analysis, click here.", "latest-analysis",
             Role.NAVIGATION),
            ("For BeInCrypto's latest Ethereum analysis, click here", "latest-analysis",
             Role.NAVIGATION),
            (("Want more token insights like this? Sign up for Editor Harsh Notariya’s Daily "
             "Crypto Newsletter here."), "newsletter", Role.SUBSCRIBE),
            ("NewsletterSubscribeDaily Crypto Insights", "newsletter", Role.SUBSCRIBE),
            ("Bạn yêu thích tiền điện tử?", "channels", Role.SUBSCRIBE),
            ("What do you think about this subject? Write to us and tell us!", "channels",
             Role.SUBSCRIBE),
            ("UNI/USDT Chart By TradingView", "chart-source", Role.CAPTION),
            ("Zcash Exchange Balance. Source: Nansen", "chart-source", Role.CAPTION),
            ("Bitcoin. Fuente: TradingView", "chart-source", Role.CAPTION),
            ("Bitcoin-Kurs. Quelle: Coinglass", "chart-source", Role.CAPTION),
            ("ビットコイン価格。出典：TradingView", "chart-source", Role.CAPTION),
            ("© 2026 BeInNews Academy", "copyright", Role.LEGAL),
            ("© 2022 BeInCrypto. All rights reserved.", "copyright", Role.LEGAL),
            ("The post Bitcoin Falls appeared first on BeInCrypto.", "syndication",
             Role.DISCLOSURE),
            ("El post Bitcoin cae fue visto por primera vez en BeInCrypto.", "syndication",
             Role.DISCLOSURE),
            ("El post Bitcoin cae fue visto por primera vez en B…", "syndication",
             Role.DISCLOSURE),
            ("O post Bitcoin cai apareceu primeiro em BeInCrypto Brasil.", "syndication",
             Role.DISCLOSURE),
            ("L’article Le bitcoin chute est apparu en premier sur BeInCrypto France.",
             "syndication", Role.DISCLOSURE),
            ("Der Beitrag Bitcoin fällt erschien zuerst auf BeInCrypto.", "syndication",
             Role.DISCLOSURE),
            ("L'articolo Bitcoin scende proviene da BeInCrypto Italia.", "syndication",
             Role.DISCLOSURE),
            ("Artykuł Bitcoin spada pochodzi z serwisu BeInCrypto Polska.", "syndication",
             Role.DISCLOSURE),
            ("Сообщение Биткоин падает появились сначала на BeInCrypto.", "syndication",
             Role.DISCLOSURE),
            ("Bitcoin düştü yazısı ilk önce BeInCrypto üzerinde ortaya çıktı.", "syndication",
             Role.DISCLOSURE),
            ("投稿 ビットコイン下落 は BeInCrypto に最初に表示されました。", "syndication",
             Role.DISCLOSURE),
        ],
    )  # fmt: skip
    def test_are_claimed_everywhere(self, text: str, name: str, role: Role) -> None:
        """They mean the same before, within and after the story."""
        for place in (HEAD, BODY, TAIL):
            assert _claim(text, place) == (name, role)

    @pytest.mark.parametrize(
        "text",
        [
            "The bill was sponsored by two senators.",
            "Trusted partners of the exchange said so.",
            "#1 on the list is Bitcoin, and it stays there.",
            "He tweeted #Bitcoin to the moon",
            "For the latest analysis, he told us to click here.",
            "The source: an engineer who does not want to be named, said that it was over.",
            "According to the post, it appeared first on another site.",
            "The firm behind it, BeInNews Academy, said so.",
            (
                "Top crypto platforms in Europe have lost a tenth of their customers since the new "
                "rules came into force."
            ),
        ],
    )
    def test_leave_sentences_to_the_story(self, text: str) -> None:
        """The same words within a sentence are the story's."""
        for place in (HEAD, BODY, TAIL):
            assert _claim(text, place) is None


class TestHead:
    """Credits above the story."""

    @pytest.mark.parametrize(
        "text",
        [
            "Written byJane Roe",
            "Written by Jane Roe",
            "Edited byJohn Doe",
            "Edited by: John Doe",
            "Escrito por Ana Pérez",
            "Traduzido por João Silva",
            "Übersetzt von Max Muster",
            "Przetłumaczone przez Jan Kowalski",
            "Ditulis oleh Budi Santoso",
            "Cập nhật bởi Nguyễn Văn A",
            "Автор: Иван Иванов",
            "編集：山田太郎",
            "편집: 김철수",
        ],
    )
    def test_claim_who_wrote_and_edited(self, text: str) -> None:
        """Label and name may be glued, as some dumpers do; below the head nothing is claimed."""
        assert _claim(text, HEAD) == ("credits", Role.BYLINE)
        assert _claim(text, TAIL) is None

    @pytest.mark.parametrize(
        "text",
        [
            "Written by",
            "Bởi",
            "Written by a Machine: How Bots Took Over",
            "Written by committee. Read by nobody.",
            "Autoren streiten über Urheberrecht",
            "Bởi vì giá Bitcoin giảm",
            "翻訳アプリのトークンが急騰",
            (
                "Traducido por una máquina, el contrato perdió todo su sentido y los inversores "
                "perdieron todo su dinero en un solo día de abril"
            ),
        ],
    )
    def test_leave_headlines(self, text: str) -> None:
        """A headline that begins like a credit is none; a label alone is for the general rules."""
        assert _claim(text, HEAD) is None


class TestRules:
    """All rules together."""

    def test_have_names_of_their_own(self) -> None:
        """A block's rule names one rule."""
        assert len({rule.name for rule in RULES}) == len(RULES)

    @pytest.mark.parametrize(
        "unit",
        [
            "BeInCrypto has reached out to ",
            "BeInCrypto hat kontaktiert ",
            "Trust Project BeInCrypto ",
            "#a ",
            "The post appeared first on ",
            "For BeInCrypto's latest ",
            "join Telegram ",
            "a b c d ",
            "Source: ",
            ". Quelle: ",
            "Written by ",
        ],
    )
    @pytest.mark.parametrize("length", [90, 180, 260, 450, 1_000, 1_200, 100_000])
    def test_are_quick_on_hostile_blocks(self, unit: str, length: int) -> None:
        """No block takes long, however often it repeats the beginning of a pattern."""
        text = (unit * (length // len(unit) + 1))[:length]
        rule = SITE.rule_for(text, in_head=True, in_tail=True)
        assert rule is None or rule in SITE.text_rules
