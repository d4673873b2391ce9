"""The site as newsparse finds it: by entry point, by host, and by the marks of its texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.testing import laws_of, laws_of_plugin
from newsparse_beincrypto import SITE

PAGES = Path(__file__).with_name("pages")

TestPlugin, TestSite = laws_of_plugin("beincrypto"), laws_of(SITE, PAGES)

SENTENCE = "The price of the token fell by a tenth on Monday, and trading volumes fell with it. "


class TestEditions:
    """The hosts and their languages."""

    @pytest.mark.parametrize(
        ("url", "language"),
        [
            ("https://beincrypto.com/a-story/", "en"),
            ("https://www.beincrypto.com/a-story/", "en"),
            ("https://es.beincrypto.com/una-historia/", "es"),
            ("https://br.beincrypto.com/uma-historia/", "pt-br"),
            ("https://beincrypto.com.br/uma-historia/", "pt-br"),
            ("https://vn.beincrypto.com/mot-cau-chuyen/", "vi"),
            ("https://jp.beincrypto.com/story/", "ja"),
            ("https://kr.beincrypto.com/story/", "ko"),
            ("https://xx.beincrypto.com/story/", None),
        ],
    )
    def test_have_a_language_each(self, url: str, language: str | None) -> None:
        """Each edition's address tells its language; an unknown edition's tells none."""
        assert SITE.language_of(url) == language


class TestMarks:
    """Knowing a text by its marks."""

    @pytest.mark.parametrize(
        "text",
        [
            "BeInCrypto has reached out to the exchange for comment but has yet to hear back.",
            "Be[In]Crypto has reached out to both firms, but has not received a response.",
            (
                "In adherence to the Trust Project guidelines, BeInCrypto is committed to "
                "unbiased, transparent reporting."
            ),
            (
                "In line with the\nTrust Project guidelines, this price analysis article is for "
                "informational purposes only. BeInCrypto is committed to accurate reporting."
            ),
            "For Be[in]Crypto’s latest Bitcoin (BTC) analysis, click here.",
            "For BeInCrypto's previous Ether (ETH) analysis, click here.",
            (
                "Any action the reader takes upon the information found on our website is at their "
                "own risk. As the founder told BeInCrypto, BeInCrypto readers know BeInCrypto."
            ),
            "© 2026 BeInNews Academy",
            "Bonus Hunter\nDaily Crypto Insights\nCrypto Leaders\nWeb3 jobs",
            (
                "Written byJane Roe\nEdited byJohn Doe\n06 January 2026 14:00 UTC\nTrusted\n"
                "More at BeInCrypto and BeInCrypto and BeInCrypto."
            ),
            "Bitcoin falls. The post Bitcoin Falls appeared first on BeInCrypto.",
            "Bitcoin cae. El post Bitcoin cae fue visto por primera vez en BeInCrypto.",
            "Bitcoin fällt. Der Beitrag Bitcoin fällt erschien zuerst auf BeInCrypto.",
            "Según dijo a BeInCrypto, BeInCrypto y BeInCrypto y BeInCrypto, en BeInCrypto.",
            (
                "BeInCrypto se ha puesto en contacto con la empresa, pero aún no ha recibido "
                "respuesta. Siga a BeInCrypto; lea BeInCrypto."
            ),
            "BeInCrypto, firmy Trust Project. BeInCrypto, BeInCrypto",
        ],
    )
    @pytest.mark.parametrize("around", ["", SENTENCE * 20, SENTENCE * 200])
    def test_prove_what_only_it_prints(self, text: str, around: str) -> None:
        """Its notes prove it, alone and at the end of a long text."""
        assert SITE.likeness(around + text) >= 1

    @pytest.mark.parametrize(
        "text",
        [
            "",
            SENTENCE * 50,
            "As BeInCrypto reported, and as the founder told BeInCrypto, the price fell.",
            "He told BeInCrypto one thing. Later he told BeInCrypto another.",
            (
                "According to BeInCrypto, the fund left. BeInCrypto named the buyer. BeInCrypto "
                "was first; the founder told BeInCrypto so."
            ),
            "BeInCrypto has reached out to a wider audience with its new app.",
            "This newspaper follows the Trust Project guidelines. "
            + SENTENCE * 5
            + "BeInCrypto follows too.",
            (
                "All the information contained on our website is published in good faith and for "
                "general information purposes only."
            ),
            "Its publisher, BeInNews Academy, was named in the filing.",
            "The post Bitcoin Falls appeared first on BeInCrypto. " + SENTENCE * 3,
            "Bitcoin Falls - BeInCrypto\nEther Falls - BeInCrypto\nAll Falls - BeInCrypto",
            "For CoinDaily's latest Bitcoin analysis, click here.",
            "Read https://beincrypto.com/a and https://beincrypto.com/b on this.",
        ],
    )
    def test_are_not_in_what_others_write_of_it(self, text: str) -> None:
        """Naming it a few times, quoting it, or listing a story of its is no proof."""
        assert SITE.likeness(text) < 1

    def test_are_known_in_any_writing_of_the_name(self) -> None:
        """The name was written in three ways over the years."""
        for name in ("BeInCrypto", "Be[in]Crypto", "Be[In]Crypto", "BEINCRYPTO"):
            text = f"{name} has reached out to the company for a statement."
            assert SITE.likeness(text) >= 1, name
