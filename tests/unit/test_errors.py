"""The errors that newsparse raises, and what it makes of bad input."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import newsparse
from newsparse import (
    Article,
    InputError,
    LimitError,
    NewsparseError,
    Outcome,
    PluginError,
    SiteError,
    UsageError,
)

TITLE = "Harbour Town Votes for a Tidal Power Plant"
STORY = (
    f"{TITLE}\n\nThe council of Harbour Town voted on Friday to build a tidal power plant at the "
    "old mole.\n\n“We have waited for this for ten years,” said the mayor, who had put the plan "
    "forward.\n\nBuilding is to begin in the spring, and the first turbine should turn two years "
    "later.\n"
)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00"


BLANK: list[Any] = [
    *("", " ", "\n\n\t\r\n", "\xa0\u3000\u2028", "\ufeff", "\u200b\u200f", "\x00\n\x00"),
    *(b"", b"\n", b"\xef\xbb\xbf", b"\xff\xfe", bytearray(b" ")),
]


def _parse(source: Any, **options: Any) -> Article:  # noqa: ANN401 - wrong types are tested
    return newsparse.parse(source, **{"sites": (), **options})


class TestTree:
    """How the errors hang together."""

    @pytest.mark.parametrize(
        ("kind", "parent"),
        [
            (InputError, NewsparseError),
            (LimitError, InputError),
            (SiteError, NewsparseError),
            (PluginError, SiteError),
            (UsageError, NewsparseError),
            (UsageError, TypeError),
        ],
    )
    def test_parents(self, kind: type[Exception], parent: type[Exception]) -> None:
        """Catching the parent catches the kind."""
        assert issubclass(kind, parent)

    def test_all_are_public(self) -> None:
        """Each error can be named by who catches it."""
        names = {"NewsparseError", "InputError", "LimitError", "SiteError", "PluginError"}
        assert names | {"UsageError"} <= set(newsparse.__all__)


class TestLimitError:
    """`LimitError`: data, and a sentence."""

    ERROR = LimitError("max_bytes", allowed=1_000, found=2_500)

    def test_sentence(self) -> None:
        """It says which limit, and what to do."""
        assert str(self.ERROR) == (
            "the input is over the limit max_bytes=1,000: found 2,500; "
            "pass limits=Limits(max_bytes=2500) or more to allow it"
        )

    @pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy])  # noqa: S301 - of our own
    def test_survives_the_way_between_processes(self, again: Any) -> None:  # noqa: ANN401 - a table's column
        """An error that was copied or pickled says the same."""
        error = again(self.ERROR)
        assert type(error) is LimitError
        assert (str(error), error.limit, error.allowed, error.found) == (
            *(str(self.ERROR), "max_bytes", 1_000, 2_500),
        )


class TestNothing:
    """Pages without words."""

    @pytest.mark.parametrize("source", BLANK, ids=repr)
    def test_is_empty(self, source: Any) -> None:  # noqa: ANN401 - all kinds of sources
        """What shows nothing is empty, and that is a value."""
        article = _parse(source)
        assert (article.outcome, article.blocks, article.text) == (Outcome.EMPTY, (), "")
        assert article.title is None

    @pytest.mark.parametrize(
        "source", ["word", "word\n", b"word", "5", "。", "\ud800", "*"], ids=repr
    )
    def test_one_word_is_no_article(self, source: Any) -> None:  # noqa: ANN401 - all kinds of sources
        """It has one block, and is no story."""
        article = _parse(source)
        assert article.outcome is Outcome.NOT_ARTICLE
        assert len(article.blocks) == 1


class TestKindsOfSources:
    """Text in each form that it may be handed over in."""

    @pytest.mark.parametrize(
        "source",
        [
            STORY.encode(),
            bytearray(STORY.encode()),
            memoryview(STORY.encode()),
            memoryview(b"--" + STORY.encode())[2:],
            STORY.encode("utf-8-sig"),
            STORY.encode("utf-16"),
            b"\xfe\xff" + STORY.encode("utf-16-be"),
            STORY.encode("utf-16-le"),
            STORY.encode("utf-32"),
            STORY.encode("cp1252"),
        ],
    )
    def test_reads_like_the_str(self, source: Any) -> None:  # noqa: ANN401 - all kinds of sources
        """The same words give the same article, whatever they came in."""
        article, expected = _parse(source), _parse(STORY)
        assert article.title == TITLE
        assert (article.text, article.blocks) == (expected.text, expected.blocks)
        assert article.encoding is not None
        assert expected.encoding is None

    def test_does_not_change_what_it_is_handed(self) -> None:
        """A buffer is as it was."""
        source = bytearray(STORY.encode())
        _parse(source)
        assert source == STORY.encode()


class TestReference:
    """What says where a page is, instead of the page."""

    @pytest.mark.parametrize("source", ["https://quay.example/1", "pages/1.html"])
    def test_is_refused(self, source: str) -> None:
        """With what to do instead."""
        with pytest.raises(UsageError, match="hand over what it holds"):
            _parse(source)

    def test_is_a_page_where_the_caller_hands_over_its_bytes(self) -> None:
        """Bytes were read somewhere: a page may hold nothing but an address."""
        assert _parse(b"https://quay.example/1").outcome is not None


class TestDamage:
    """Text with damage in it."""

    @pytest.mark.parametrize(
        "source",
        [
            STORY.replace(" ", " \x00", 3),
            STORY + "\ud800 a lone surrogate, and its end: \udfff",
            STORY.encode() + "Ein Gerücht über die Brücke.\n".encode("cp1252"),
            STORY.encode()[:-3] + b"\xe2\x80",
            STORY.encode()[:-60] + STORY.encode()[-60:].replace(b" ", b"\x00", 5),
            STORY + "\x1b[31mred\x1b[0m \x08\x7f\n",
            STORY.replace("\n\n", "\n\n\x0c"),
        ],
        ids=["nul", "surrogates", "mixed", "cut", "nul-bytes", "escapes", "form-feeds"],
    )
    def test_is_read_all_the_same(self, source: Any) -> None:  # noqa: ANN401 - all kinds of sources
        """Damage costs what it damaged, and no more."""
        article = _parse(source)
        assert article.title is not None
        assert article.title.startswith("Harbour")
        assert "said the mayor" in article.text
        assert Article.from_json(article.to_json()) == article

    def test_one_line_of_megabytes(self) -> None:
        """A line without end is one block, or a few, and no matter."""
        line = "The council of Harbour Town voted on Friday. " * 45_000
        article = _parse(line)
        assert "".join(block.text for block in article.blocks).split() == line.split()

    @pytest.mark.parametrize("unit", ["a", "市", "[a](b", "**", "| ", "a.B", "\x00", "\u200b", ")"])
    def test_one_line_of_anything(self, unit: str) -> None:
        """Not even of marks."""
        article = _parse(unit * (500_000 // len(unit)))
        assert len(article.blocks) <= 1 + 500_000 // len(unit)


class TestBinary:
    """Data that is no text."""

    @pytest.mark.parametrize(
        ("data", "what"),
        [
            (PNG, "a PNG image"),
            (PNG + bytes(range(256)) * 40, "a PNG image"),
            (b"%PDF-1.7\n1 0 obj", "a PDF file"),
            (b"PK\x03\x04" + bytes(60), "a ZIP file"),
            (b"\x1f\x8b\x08\x00" + bytes(range(200)), "gzip-compressed data"),
            (bytes(range(32)) * 40, "binary data"),
        ],
    )
    def test_is_refused(self, data: bytes, what: str) -> None:
        """The error says what it looks like."""
        with pytest.raises(InputError, match=what):
            _parse(data)

    def test_is_refused_in_any_wrapping(self) -> None:
        """A buffer and a view are looked into, too."""
        for source in (bytearray(PNG), memoryview(PNG)):
            with pytest.raises(InputError, match="PNG"):
                _parse(source)


class TestUsage:
    """Calls that do not fit."""

    @pytest.mark.parametrize(
        ("source", "options", "message"),
        [
            (None, {}, "source must be str or bytes, not NoneType"),
            (5, {}, "not int"),
            (["line"], {}, "not list"),
            (STORY, {"url": 5}, "url must be str or None, not int"),
            (STORY, {"url": b"https://a.example"}, "not bytes"),
            (STORY, {"kind": "pdf"}, "kind must be 'text', 'html' or None, not 'pdf'"),
            (STORY, {"encoding": "utf-8"}, "encoding must be a name, and is for bytes only"),
            (STORY.encode(), {"encoding": 8}, "encoding must be a name"),
            (STORY, {"limits": 5}, r"limits must be newsparse.Limits\(…\), not 5"),
            (STORY, {"limits": None}, "limits must be"),
        ],
    )
    def test_names_the_argument(self, source: object, options: Any, message: str) -> None:  # noqa: ANN401 - wrong on purpose
        """The error says which argument is wrong, and how."""
        with pytest.raises(UsageError, match=message):
            _parse(source, **options)
