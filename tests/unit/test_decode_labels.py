"""Names of encodings as clients and servers of HTTP give them."""

from __future__ import annotations

import codecs

import pytest

from newsparse.decode import charset_in, decode

FRENCH = "Le conseil a décidé hier que le pont sera reconstruit à l’été, ont dit les députés.\n"
RUSSIAN = "Совет решил во вторник построить новый мост. Работы начнутся в январе.\n"
JAPANESE = "市議会は火曜日、川に新しい橋を架けることを決定した。工事は春に始まる。\n"


@pytest.mark.parametrize(
    ("headers", "charset"),
    [
        ({"Content-Type": "text/html; charset=utf-8"}, "utf-8"),
        ({"content-type": 'text/html;Charset = "koi8-r" ; a=b'}, "koi8-r"),
        ({"CONTENT-TYPE": "text/html;charset=UTF-8,text/html"}, "UTF-8"),
        ({b"Content-Type": b"text/html; charset=gbk"}, "gbk"),
        ({"Content-Type": "text/html"}, None),
        ({"X-Content-Type": "a; charset=utf-8"}, None),
        ({}, None),
    ],
)
def test_is_found(headers: dict[str, str], charset: str | None) -> None:
    """Under any spelling of the name, quoted or not."""
    assert charset_in(headers) == charset


@pytest.mark.parametrize("label", ["ISO-8859-1", "latin-1", "us-ascii"])
def test_that_clients_name_by_default_gives_way(label: str) -> None:
    """To UTF-8 and to a declaration that fit the bytes, and it says so."""
    decoded = decode(FRENCH.encode(), label)
    assert (decoded.text, decoded.rule) == (FRENCH, "utf-8")
    assert decoded.warning is not None
    assert repr(label) in decoded.warning
    russian = b"<meta charset=koi8-r>" + RUSSIAN.encode("koi8-r")
    assert decode(russian, label, declared=True).rule == "declared"
    japanese = b"<meta charset=iso-2022-jp>" + JAPANESE.encode("iso-2022-jp")
    assert decode(japanese, label, declared=True).text.endswith(JAPANESE)


@pytest.mark.parametrize(
    "data", [b"ASCII alone", FRENCH.encode("cp1252"), b"<meta charset=utf-8>caf\xe9"]
)
def test_that_clients_name_by_default_stays_where_nothing_fits_better(data: bytes) -> None:
    """Pages in windows-1252 of servers that name nothing."""
    decoded = decode(data, "ISO-8859-1", declared=True)
    assert (decoded.encoding, decoded.rule) == ("windows-1252", "argument")
    assert decoded.warning is None


@pytest.mark.parametrize(
    "label",
    [
        *("", "klingon", "rot13", "base64", "idna", "punycode", "utf-7", "é", "a\x00b"),
        *("none", "utf8mb4", "UTF-8,utf-8"),
    ],
)
def test_with_an_unknown_label_is_left_out_of_account(label: str) -> None:
    """Servers name such things; the bytes are read as if nothing was said, with a warning."""
    for data in (FRENCH.encode(), codecs.BOM_UTF8 + FRENCH.encode()):
        decoded = decode(data, label)
        assert decoded.text == FRENCH
        assert decoded.warning is not None
        assert repr(label) in decoded.warning
