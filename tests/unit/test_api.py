"""The front door: `parse`."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import frozen
from sketches import PROSE

from newsparse import (
    InputError,
    LimitError,
    Limits,
    NewsparseError,
    Outcome,
    PluginError,
    Role,
    Site,
    TextRule,
    UsageError,
    parse,
)
from newsparse.api import Kind

_TITLE = "Ice holds the ferries of Quillmouth at the pier"
_DUMP = "\n\n".join([_TITLE, "By Nora Lindqvist", "12 May 2023", *PROSE]) + "\n"
_HTML = (
    f"<!doctype html><title>{_TITLE}</title><body><article><h1>{_TITLE}</h1>"
    + "".join(f"<p>{text}</p>" for text in PROSE * 3)
    + "</article>"
)
_SITE = Site(
    "Harbour News",
    ("harbour.example",),
    text_rules=(TextRule("bell", role=Role.SUBSCRIBE, lines=("Ring the harbour bell",)),),
)


@frozen
class _Broken(Site):
    """A site whose rules raise."""

    def rule_for(self, text: str, *, in_head: bool, in_tail: bool) -> TextRule | None:
        """Fail on every block."""
        msg = f"no rule for {text[:3]!r} ({in_head}, {in_tail})"
        raise ValueError(msg)


_BROKEN = _Broken("Broken", ("broken.example",), text_rules=_SITE.text_rules)


class TestArguments:
    """What does not fit raises `UsageError`, and says what does."""

    @pytest.mark.parametrize(
        ("source", "options", "words"),
        [
            (None, {}, "source must be str or bytes, not NoneType"),
            (7, {}, "source must be str or bytes, not int"),
            (["a"], {}, "source must be str or bytes, not list"),
            ("a", {"url": b"https://a.example"}, "url must be str or None, not bytes"),
            ("a", {"kind": "pdf"}, "kind must be 'text', 'html' or None, not 'pdf'"),
            ("a", {"kind": ["text"]}, "kind must be 'text', 'html' or None"),
            ("a", {"encoding": "utf-8"}, "a str is decoded already"),
            (b"a", {"encoding": 8}, "encoding must be a name"),
            (b"a", {"headers": "text/html"}, "headers must be a mapping"),
            ("a", {"limits": 7}, "limits must be newsparse.Limits"),
            ("a", {"limits": None}, "limits must be newsparse.Limits"),
            ("a", {"sites": [7]}, "7"),
            ("a", {"sites": 7}, "7"),
            ("a", {"sites": _SITE}, "Site"),
        ],
    )
    def test_are_checked(self, source: Any, options: dict[str, Any], words: str) -> None:  # noqa: ANN401 - wrong types are the point
        """Each is named, with what was given."""
        with pytest.raises(UsageError) as raised:
            parse(source, **options)
        assert words in str(raised.value)

    def test_errors_are_type_errors_too(self) -> None:
        """So that a caller's habit of catching TypeError holds."""
        with pytest.raises(TypeError):
            parse(None)  # type: ignore[arg-type] # the point of the test


class TestSource:
    """Text and bytes, of either kind."""

    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
    def test_bytes_are_decoded(self, kind: Any) -> None:  # noqa: ANN401 - three types of buffers
        """They give what the text gives, and the encoding."""
        found = parse(kind(_DUMP.encode()), sites=())
        assert found.encoding == "utf-8"
        assert (found.title, found.text) == (_TITLE, parse(_DUMP, sites=()).text)

    def test_text_has_no_encoding(self) -> None:
        """A ``str`` is decoded already."""
        assert parse(_DUMP, sites=()).encoding is None

    def test_the_headers_encoding_is_used(self) -> None:
        """Bytes that are no UTF-8 are read as the caller says."""
        data = f"{_TITLE}\n\nCafé à la plage, près de la forêt où l'été dure.\n".encode("cp1252")
        found = parse(data, encoding="windows-1252", sites=())
        assert "Café à la plage" in found.blocks[1].text
        assert found == parse(data, headers={"content-type": "a; charset=cp1252"}, sites=())

    def test_what_was_wrongly_told_of_the_encoding_is_a_warning(self) -> None:
        """Clients name ISO-8859-1 where a server names nothing, and servers name nonsense."""
        data = f"{_TITLE}\n\nCafé à la plage.\n".encode()
        for label in ("ISO-8859-1", "utf8mb4"):
            found = parse(data, headers={"Content-Type": f"text/plain; charset={label}"}, sites=())
            assert found.blocks[1].text == "Café à la plage."
            assert repr(label) in found.warnings[0]
        headers = {"Content-Type": "text/plain; charset=klingon"}
        assert parse(data, encoding="utf-8", headers=headers, sites=()).warnings == ()

    def test_headers_say_nothing_of_text(self) -> None:
        """A ``str`` was decoded by someone else."""
        headers = {"Content-Type": "text/html; charset=klingon"}
        assert parse("A word.", headers=headers, sites=()) == parse("A word.", sites=())

    def test_kind_is_told_from_the_source(self) -> None:
        """HTML has elements, a dump has characters."""
        assert parse(_HTML, sites=()).body[0].position.xpath is not None
        assert parse(_DUMP, sites=()).body[0].position.start is not None
        assert parse(_HTML.encode(), sites=()).title == _TITLE

    @pytest.mark.parametrize(("kind", "is_text"), [("text", True), ("html", False)])
    def test_kind_may_be_said(self, kind: Kind, is_text: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """Then the source is not looked at."""
        for source in (_HTML, _DUMP):
            positions = [block.position for block in parse(source, kind=kind, sites=()).blocks]
            assert positions
            assert all((position.start is not None) is is_text for position in positions)

    @pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"%PDF-1.7\n\0\0"])
    def test_binary_is_refused(self, data: bytes) -> None:
        """An image or a PDF is no page; the message says what it is."""
        with pytest.raises(InputError, match="not a page of text"):
            parse(data)

    @pytest.mark.parametrize("source", ["", b" ", " \n", "<html></html>", "\ufeff"])
    def test_nothing_is_empty(self, source: str | bytes) -> None:
        """No visible word is an outcome, and no error."""
        assert parse(source, sites=()).outcome is Outcome.EMPTY

    def test_url_is_kept(self) -> None:
        """As the caller gave it."""
        assert parse(_DUMP, url="https://a.example/x", sites=()).url == "https://a.example/x"


class TestLimits:
    """How large a page may be."""

    def test_of_bytes(self) -> None:
        """One character or byte more than allowed raises, and says which limit."""
        size = len(_DUMP)
        for source in (_DUMP, _DUMP.encode()):
            assert parse(source, limits=Limits(max_bytes=size), sites=()).title == _TITLE
            with pytest.raises(LimitError, match="max_bytes") as raised:
                parse(source, limits=Limits(max_bytes=size - 1))
            assert (raised.value.allowed, raised.value.found) == (size - 1, size)

    def test_of_blocks(self) -> None:
        """They are counted before any is labelled."""
        with pytest.raises(LimitError, match="max_blocks=6") as raised:
            parse(_DUMP, limits=Limits(max_blocks=6))
        assert raised.value.found == 7


class TestSites:
    """The sites that a page may be of."""

    def test_a_sites_rule_is_used(self) -> None:
        """By the host of the URL; the block says which rule claimed it."""
        source = f"{_DUMP}\nRing the harbour bell!\n"
        found = parse(source, url="https://www.harbour.example/x", sites=[_SITE])
        assert found.site == "Harbour News"
        assert found.blocks[-1].rule == "Harbour News:bell"
        assert found.blocks[-1].role is Role.SUBSCRIBE
        assert found.boilerplate[-1].kind == "subscribe"

    def test_none_may_be_wanted(self) -> None:
        """With no sites the generic rules read the page."""
        found = parse(_DUMP, url="https://www.harbour.example/x", sites=())
        assert (found.site, found.title) == (None, _TITLE)

    def test_that_raise_are_left_out(self) -> None:
        """The page is read without the site, and a warning says so."""
        found = parse(_DUMP, url="https://broken.example/x", sites=[_BROKEN])
        assert (found.site, found.title) == (None, _TITLE)
        assert len(found.warnings) == 1
        assert "site 'Broken' failed on this page (ValueError: no rule for" in found.warnings[0]

    def test_that_raise_are_errors_when_strict(self) -> None:
        """The caller asked to know; the cause is kept."""
        with pytest.raises(PluginError, match="site 'Broken' failed") as raised:
            parse(_DUMP, url="https://broken.example/x", sites=[_BROKEN], strict=True)
        assert isinstance(raised.value.__cause__, ValueError)

    def test_limits_are_no_fault_of_theirs(self) -> None:
        """A page too long is refused with its own error, site or none."""
        with pytest.raises(LimitError):
            parse(
                _DUMP, url="https://broken.example/", sites=[_BROKEN], limits=Limits(max_blocks=1)
            )


class TestFaults:
    """Faults of newsparse itself."""

    def test_are_of_the_promised_type(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever goes wrong inside, a caller catches one type of error."""

        def fail(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("newsparse.api.read_page", fail)
        with pytest.raises(NewsparseError, match="newsparse itself failed") as raised:
            parse(_DUMP, sites=())
        assert isinstance(raised.value.__cause__, ZeroDivisionError)


class TestEncodingEvidence:
    """``evidence["encoding"]``: which rule decided how the bytes are read."""

    @pytest.mark.parametrize(
        ("source", "encoding", "rule", "score"),
        [
            (b"\xef\xbb\xbfA word.", "latin-1", "bom", 1.0),
            (b"A w\xf6rd.", "latin-1", "argument", 1.0),
            ("A wörd.".encode(), "latin-1", "utf-8", 1.0),
            ("A wörd.".encode(), None, "utf-8", 1.0),
            (b"<html><meta charset=koi8-r><p>\xf7\xc5\xcb\xc1</p></html>", None, "declared", 1.0),
            (b"\x81\x8d", None, "guessed", 0.5),
        ],
    )
    def test_names_the_rule(
        self, source: bytes, encoding: str | None, rule: str, score: float
    ) -> None:
        """The rules are those of `newsparse.decode`; a guess says that it is one."""
        found = parse(source, encoding=encoding, sites=())
        evidence = found.evidence["encoding"]
        assert (evidence.source, evidence.rule, evidence.score) == ("bytes", rule, score)
        assert evidence.raw == found.encoding

    def test_text_has_none(self) -> None:
        """A ``str`` was decoded by someone else."""
        assert "encoding" not in parse("A word.", sites=()).evidence
