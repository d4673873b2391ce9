"""Bytes to text: a mark, an argument, a declaration, what the bytes look like, in this order.

=====================  ==============================================================
rule                   taken when
=====================  ==============================================================
``bom``                the bytes open with a byte order mark of UTF-8, UTF-16 or UTF-32
``argument``           the caller named the encoding, and not as HTTP clients do by default
``wide-pattern``       no mark, but the high bytes of UTF-16 or UTF-32 lie where they must
``declared-ascii``     only ASCII bytes, and a ``<meta>`` or XML declaration that fits
``utf-8``              the bytes are UTF-8; a character cut off at the very end is allowed
``declared``           a ``<meta>`` or XML declaration fits all the bytes
``utf-8-damaged``      nearly all multi-byte sequences are UTF-8; the rest become U+FFFD
``declared-damaged``   the declaration fits nearly all the bytes; the rest become U+FFFD
``guessed``            charset-normalizer chose among the encodings of the web
``fallback``           windows-1252; bytes that it does not have become U+FFFD
=====================  ==============================================================

Bytes that are UTF-8 with characters beyond ASCII are read as UTF-8 even where a declaration says
otherwise: other encodings hardly ever give such bytes, while saved pages are often converted to
UTF-8 and keep the declaration of the original. UTF-16 is looked for first, since the UTF-16 of
ASCII text is valid UTF-8 as well, full of NULs. UTF-32 is no encoding of the web, but exported.

The result depends on the bytes and the arguments alone. Decoding what was decoded, written as
UTF-8, changes nothing, as long as the text holds no NUL.
"""

from __future__ import annotations

import codecs
from typing import Final

from attrs import evolve, frozen

from newsparse.decode.binary import looks_binary
from newsparse.decode.labels import charset_in, is_default, is_of_pages, resolve

__all__ = ["Decoded", "charset_in", "decode", "looks_binary"]

#: UTF-32 stands before UTF-16, whose little-endian mark begins in the same way.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: A declaration further down is not looked for; browsers stop after 1,024 bytes.
_DECLARATION: Final = 4096
#: One wrong sequence among so many right ones still is UTF-8. In Chinese, Japanese and Korean news
#: in other encodings there are 0.1 to 0.6 right ones for each wrong one, in European news none.
_RIGHT_PER_WRONG: Final = 9
#: A first wrong character, and one more for each so many bytes beyond ASCII, still leave the
#: declared encoding the likeliest.
_HIGH_PER_WRONG: Final = 50

_HIGH: Final = bytes(range(0x80, 0x100))
_LOW: Final = bytes(range(0x80))

#: Encodings in which ASCII bytes are ASCII characters, by their names here and in Python.
_LIKE_ASCII: Final = frozenset({"utf-8", "windows-1252", "cp1252"})


@frozen
class Decoded:
    """Text, and how it was read."""

    #: The characters, without a byte order mark at the start; NULs and line ends are untouched.
    text: str
    #: Lower-case name that `bytes.decode` knows: "utf-8", "windows-1252", "gb18030".
    encoding: str
    #: The rule that chose the encoding; the module's table names them all.
    rule: str
    #: Why the encoding that the caller named was not used; ``None`` when it was, or none was named.
    warning: str | None = None

    def is_utf_8(self, data: bytes) -> bool:
        """Return whether `data`, which was read so, is the text in UTF-8, without a mark."""
        if self.rule == "declared-ascii":
            return self.encoding in _LIKE_ASCII
        # a character that is cut off at the end is replaced
        return self.rule == "utf-8" and (data[-1:].isascii() or not self.text.endswith("\ufffd"))


def decode(data: bytes, encoding: str | None = None, *, declared: bool = False) -> Decoded:
    """Return the text of `data`. No bytes make it fail; what cannot be read becomes U+FFFD.

    `encoding` is a label as HTTP and HTML use them: "latin-1" and "ascii" mean windows-1252,
    "gb2312" means gb18030. Only a byte order mark is believed before it. But "ISO-8859-1" and
    "ascii" are what HTTP clients name for servers that name nothing: they give way to UTF-8 and to
    a declaration that fit the bytes. They do so with a `Decoded.warning`, as does a label that no
    encoding has. `declared` says that `data` is HTML or XML, and that what it declares counts; in
    a text dump it is mere text.
    """
    name = None if encoding is None else resolve(encoding)
    warning = None
    if encoding is not None and name is None:
        warning = f"encoding {encoding!r} is not known and was left out of account"
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return evolve(_lossy(data[len(mark) :], marked, "bom"), warning=warning)
    label = _declaration(data) if declared else None
    if encoding is None or name is None:
        return evolve(_unnamed(data, label), warning=warning)
    other = _against_default(data, label) if is_default(encoding) else None
    if other is None:
        return _lossy(data, name, "argument")
    warning = f"encoding {encoding!r} was not used, since the bytes are {other.encoding}: HTTP "
    return evolve(other, warning=warning + "clients name it where a server names none")


def _unnamed(data: bytes, label: str | None) -> Decoded:
    """Return the text of bytes of which the caller knows nothing; `label` is their own."""
    return (
        _wide(data)
        or (_strict(data, label, "declared-ascii") if label and data.isascii() else None)
        or _utf_8(data)
        or (_strict(data, label, "declared") if label else None)
        or _damaged_utf_8(data)
        or (_damaged(data, label) if label else None)
        or _guessed(data)
    )


def _against_default(data: bytes, label: str | None) -> Decoded | None:
    """Return the text of bytes that are surely not in the encoding that clients name by default."""
    found = None if data.isascii() else _utf_8(data)
    if found is None and label is not None and label not in _LIKE_ASCII:
        found = _strict(data, label, "declared")
    return found


def _declaration(data: bytes) -> str | None:
    head = data[:_DECLARATION]
    if b"charset" not in head.lower() and b"<?xml" not in head:
        return None
    # imported here because text dumps declare nothing
    from w3lib.encoding import html_body_declared_encoding  # noqa: PLC0415 - reason above

    name = html_body_declared_encoding(head)
    if name is None or not is_of_pages(name):
        return None
    if name.startswith("utf-16"):
        # the declaration could be read as ASCII, so it is wrong; the standard reads it as UTF-8
        return "utf-8"
    return name if b"<meta".decode(name, "replace") == "<meta" else None


def _public(name: str) -> str:
    return name.replace("_", "-").replace("cp125", "windows-125").replace("iso8859", "iso-8859")


def _lossy(data: bytes, name: str, rule: str) -> Decoded:
    # without a byte order, Python would take that of the machine
    name = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(name, name)
    return Decoded(data.decode(name, "replace").lstrip("\ufeff"), _public(name), rule)


def _strict(data: bytes, name: str, rule: str) -> Decoded | None:
    """Return the text if `name` fits all of `data`, but for a character cut off at the end."""
    if name in _LIKE_ASCII and data.isascii():
        return Decoded(data.decode("ascii"), _public(name), rule)
    try:
        decoder = codecs.getincrementaldecoder(name)("strict")
        text = decoder.decode(data, final=False)
    except (LookupError, UnicodeError):
        return None
    is_cut = decoder.getstate()[0] != b""
    return Decoded((text + "\ufffd" * is_cut).lstrip("\ufeff"), _public(name), rule)


def _wide(data: bytes) -> Decoded | None:
    if 0 not in data:
        return None
    # imported here because hardly any page holds a NUL
    from newsparse.decode.wide import read_wide  # noqa: PLC0415 - reason above

    found = read_wide(data)
    return None if found is None else Decoded(found[0].lstrip("\ufeff"), found[1], "wide-pattern")


def _utf_8(data: bytes) -> Decoded | None:
    try:
        text, used = codecs.utf_8_decode(data, "strict", False)  # noqa: FBT003 - has no keyword
    except UnicodeDecodeError:
        return None
    cut = len(data) - used
    # a lone last byte after mere ASCII is rather the last letter of a windows-1252 text
    if cut == 1 and data[:used].isascii():
        return None
    return Decoded((text + "\ufffd" * (cut > 0)).lstrip("\ufeff"), "utf-8", "utf-8")


def _damaged_utf_8(data: bytes) -> Decoded | None:
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - data.count("\ufffd".encode())
    right = len(text) - len(data.translate(None, _HIGH)) - wrong
    if right < wrong * _RIGHT_PER_WRONG:
        return None
    return Decoded(text.lstrip("\ufeff"), "utf-8", "utf-8-damaged")


def _damaged(data: bytes, name: str) -> Decoded | None:
    decoded = _lossy(data, name, "declared-damaged")
    allowed = 1 + len(data.translate(None, _LOW)) // _HIGH_PER_WRONG
    return decoded if decoded.text.count("\ufffd") <= allowed else None


def _guessed(data: bytes) -> Decoded:
    # imported here because most pages are UTF-8
    from newsparse.decode.guess import guess  # noqa: PLC0415 - reason above

    name = guess(data)
    return _lossy(data, "cp1252", "fallback") if name is None else _lossy(data, name, "guessed")
