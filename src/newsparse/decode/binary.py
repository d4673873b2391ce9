"""Telling files that are no text, by their first bytes or by bytes that no text has."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["looks_binary"]

#: What a file is called, and the bytes that all such files have at the given offsets. Source: the
#: formats' own specifications. Marks of mere letters are long enough, or hold a control
#: character, so that no text opens with them.
_SIGNATURES: Final[tuple[tuple[str, tuple[tuple[int, bytes], ...]], ...]] = (
    ("a PDF file", ((0, b"%PDF-1."),)),
    ("a PDF file", ((0, b"%PDF-2."),)),
    ("a PNG image", ((0, b"\x89PNG\r\n\x1a\n"),)),
    ("a JPEG image", ((0, b"\xff\xd8\xff"),)),
    ("a GIF image", ((0, b"GIF87a"),)),
    ("a GIF image", ((0, b"GIF89a"),)),
    ("a WebP image", ((0, b"RIFF"), (8, b"WEBP"))),
    ("an AVIF image", ((4, b"ftypavif"),)),
    ("a HEIC image", ((4, b"ftypheic"),)),
    ("a TIFF image", ((0, b"II*\x00"),)),
    ("a TIFF image", ((0, b"MM\x00*"),)),
    ("an icon", ((0, b"\x00\x00\x01\x00"),)),
    ("a WAV sound", ((0, b"RIFF"), (8, b"WAVE"))),
    ("an AVI video", ((0, b"RIFF"), (8, b"AVI "))),
    ("an MP4 video", ((0, b"\x00\x00"), (4, b"ftyp"))),
    ("a Matroska or WebM video", ((0, b"\x1aE\xdf\xa3"),)),
    ("a Flash video", ((0, b"FLV\x01"),)),
    ("an MP3 sound", ((0, b"ID3\x02"),)),
    ("an MP3 sound", ((0, b"ID3\x03"),)),
    ("an MP3 sound", ((0, b"ID3\x04"),)),
    ("an Ogg file", ((0, b"OggS\x00"),)),
    ("a FLAC sound", ((0, b"fLaC\x00"),)),
    ("gzip-compressed data", ((0, b"\x1f\x8b\x08"),)),
    ("bzip2-compressed data", ((0, b"BZh"), (4, b"1AY&SY"))),
    ("xz-compressed data", ((0, b"\xfd7zXZ\x00"),)),
    ("zstd-compressed data", ((0, b"\x28\xb5\x2f\xfd"),)),
    ("a ZIP file", ((0, b"PK\x03\x04"),)),
    ("a ZIP file", ((0, b"PK\x05\x06"),)),
    ("a 7z archive", ((0, b"7z\xbc\xaf\x27\x1c"),)),
    ("a RAR archive", ((0, b"Rar!\x1a\x07"),)),
    ("a tar archive", ((257, b"ustar"),)),
    ("an executable", ((0, b"\x7fELF"),)),
    ("an executable", ((0, b"MZ"), (3, b"\x00"))),
    ("an executable", ((0, b"\xcf\xfa\xed\xfe"),)),
    ("an executable", ((0, b"\xca\xfe\xba\xbe"),)),
    ("a WebAssembly module", ((0, b"\x00asm"),)),
    ("a SQLite database", ((0, b"SQLite format 3\x00"),)),
    ("a Parquet file", ((0, b"PAR1\x15"),)),
    ("an Arrow file", ((0, b"ARROW1\x00\x00"),)),
    ("an Avro file", ((0, b"Obj\x01"),)),
    ("an ORC file", ((0, b"ORC\x0a\x0b"),)),
    ("an HDF5 file", ((0, b"\x89HDF\r\n\x1a\n"),)),
    ("a NumPy array", ((0, b"\x93NUMPY"),)),
    ("an Office document", ((0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),)),
    ("a font", ((0, b"wOFF\x00"),)),
    ("a font", ((0, b"wOF2\x00"),)),
    ("a font", ((0, b"OTTO\x00"),)),
    ("a font", ((0, b"\x00\x01\x00\x00\x00"),)),
)
#: The last mark of any signature, where it must stand: no other file is looked at more closely.
_ANY_SIGNATURE: Final = re.compile(
    b"|".join(
        b".{%d}%s" % (offset, re.escape(mark))
        for offset, mark in dict.fromkeys(marks[-1] for _, marks in _SIGNATURES)
    ),
    re.DOTALL,
)
#: How many bytes are looked at; a file that is no text shows it early.
_HEAD: Final = 4096
#: Share of control characters that no text has: where the bytes are no UTF-8 either, and where
#: they are. Random bytes hold a tenth.
_BROKEN: Final = 0.04
_CLEAN: Final = 0.3
#: Bytes that no text needs: the controls, without tab, line ends, form feed and escape, which
#: some Japanese encodings use.
_CONTROLS: Final = bytes(range(9)) + bytes(range(0x0E, 0x1B)) + bytes(range(0x1C, 0x20)) + b"\x7f"
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def looks_binary(data: bytes) -> str | None:
    """Return what kind of file `data` is ("a PNG image"); ``None`` when it may be text.

    The answer is "binary data" when the kind is unknown and there are too many control
    characters for text in any encoding.
    """
    if _ANY_SIGNATURE.match(data):
        for name, marks in _SIGNATURES:
            if all(data.startswith(mark, offset) for offset, mark in marks):
                return name
    return "binary data" if _has_controls(data[:_HEAD]) else None


def _has_controls(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls <= len(head) * _BROKEN:
        return False
    # a cut at the end of the head may fall into a character
    is_clean = b"\xff" not in head and head.decode("utf-8", "replace").count("\ufffd") <= 1
    if controls <= len(head) * (_CLEAN if is_clean else _BROKEN) or head.startswith(_MARKS):
        return False
    # imported here because hardly any page holds control characters
    from newsparse.decode.wide import looks_wide  # noqa: PLC0415 - reason above

    return not looks_wide(head)
