"""Text in UTF-16 or UTF-32 without a byte order mark, told by where its small bytes lie.

Most scripts use characters below U+0900, so that of each two (or four) bytes the high ones are
small. Other text is told by its characters: in the wrong order of bytes, or if it is something
else, hardly any of them are characters that people write.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

__all__ = ["looks_wide", "read_wide"]

#: How many bytes decide; a multiple of four.
_HEAD: Final = 4096
#: Fewer bytes show no pattern.
_FEWEST: Final = 4
#: Share of the high bytes that is below 0x09 in most scripts.
_SMALL_SHARE: Final = 0.6
#: Share of the characters that are of the scripts of news and its punctuation.
_WRITTEN_SHARE: Final = 0.97
_NOT_WRITTEN: Final = re.compile(
    "[^\t\n\r -~\u00a0-\u06ff\u0900-\u0e7f\u1e00-\u206f\u20a0-\u20bf\u3000-\u30ff\u4e00-\u9fff"
    "\uac00-\ud7a3\uff00-\uffef]+"
)
_LAST_PLANE: Final = 0x10
_NOT_SMALL: Final = bytes(range(9, 0x100))
#: What no text holds: C0 and C1 controls, private use, non-characters.
_NO_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufff0-\ufffc\ufffe\uffff]")


def looks_wide(data: bytes) -> bool:
    """Return whether the first bytes of `data` are UTF-16 or UTF-32 without a mark."""
    head = data[:_HEAD]
    name = _name(head)
    return name is not None and _read(head, name) is not None


def read_wide(data: bytes) -> tuple[str, str] | None:
    """Return the text of `data` and its encoding; ``None`` when it is neither UTF-16 nor UTF-32.

    Text with NULs in it is never taken for either: it would be read anew at each decoding.
    """
    name = _name(data[:_HEAD])
    text = None if name is None else _read(data, name)
    return None if name is None or text is None else (text, name)


def _read(data: bytes, name: str) -> str | None:
    try:
        text = codecs.getincrementaldecoder(name)("strict").decode(data, final=False)
    except UnicodeDecodeError:
        return None
    return None if not text or _NO_TEXT.search(text) else text


def _name(head: bytes) -> str | None:
    if len(head) < _FEWEST:
        return None
    even, odd = head[0::2], head[1::2]
    return (
        _four_bytes("utf-32-le", head[3::4], head[2::4])
        or _four_bytes("utf-32-be", head[0::4], head[1::4])
        or _two_bytes("utf-16-le", odd, even, head)
        or _two_bytes("utf-16-be", even, odd, head)
    )


def _four_bytes(name: str, highest: bytes, planes: bytes) -> str | None:
    if not planes or highest.strip(b"\x00") or max(planes) > _LAST_PLANE:
        return None
    # emoji and rare characters lie beyond the first plane, whole texts do not
    return name if planes.count(0) > len(planes) * _SMALL_SHARE else None


def _two_bytes(name: str, high: bytes, low: bytes, head: bytes) -> str | None:
    small = _small(high)
    if small > len(high) * _SMALL_SHARE and small > 2 * _small(low):
        return name
    return name if 0 in high and not _is_utf_8(head) and _is_written(head, name) else None


def _is_written(head: bytes, name: str) -> bool:
    text = head.decode(name, "replace")
    others = sum(map(len, _NOT_WRITTEN.findall(text)))
    return others <= len(text) * (1 - _WRITTEN_SHARE)


def _small(part: bytes) -> int:
    return len(part.translate(None, _NOT_SMALL))


def _is_utf_8(head: bytes) -> bool:
    try:
        codecs.utf_8_decode(head, "strict", False)  # noqa: FBT003 - has no keyword
    except UnicodeDecodeError:
        return False
    return True
