"""Guessing the encoding of bytes that are no UTF-8, with charset-normalizer.

It sees a bounded sample: the bytes beyond ASCII and what stands around them. Two kinds of
encodings it often takes for one another. Between the Latin code pages, which differ in few
letters, the language of the words decides; between those of Chinese, Japanese and Korean, the
characters that are commonest in each.
"""

from __future__ import annotations

import re
from typing import Final

from charset_normalizer import from_bytes

from newsparse.language import detect

__all__ = ["guess"]

#: The encodings of the web that are chosen from: a longer list gives more wrong guesses.
_CANDIDATES: Final = [
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874"),
    *("koi8_r", "iso8859_2", "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"),
]
_LATIN: Final = frozenset({"cp1250", "cp1252", "cp1254", "cp1257", "iso8859_2"})
#: The code page of each language that windows-1252 does not serve.
_CODE_PAGES: Final = (
    dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), "cp1250")
    | {"tr": "cp1254"}
    | dict.fromkeys(("et", "lt", "lv"), "cp1257")
)
#: The commonest characters of a language, and the share of a text that they usually are. Source:
#: general knowledge of the languages.
_ASIAN: Final = {
    "gb18030": (re.compile("[的一是在不了有和人这中大为上个国我以要他时来用们]"), 0.12),
    "big5hkscs": (re.compile("[的一是在不了有和人這中大為上個國我以要他時來用們]"), 0.12),
    "cp932": (re.compile("[ぁ-ん]"), 0.4),
    "euc_jp": (re.compile("[ぁ-ん]"), 0.4),
    "cp949": (re.compile("[이다는을의에가를은한로고지사기도하]"), 0.25),
}
_HIGH_RUN: Final = re.compile(rb"[\x80-\xff]+")
_SAMPLE: Final = 16_384
#: How many bytes on each side of a byte beyond ASCII go into the sample.
_AROUND: Final = 40
#: How many bytes a character has at most, in any encoding.
_LONGEST_CHARACTER: Final = 4
#: One character in so many may be wrong.
_TEXT_PER_WRONG: Final = 100
#: How many parts of the sample are tried when the whole of it fits no encoding.
_PARTS: Final = 4


def guess(data: bytes) -> str | None:
    """Return Python's name of the encoding that `data` most likely is in; ``None`` for no idea."""
    pieces = [data[start:end] for start, end in _spans(data)]
    sample = b"".join(pieces)
    # charset-normalizer accepts no single wrong byte, but the end may be cut, or a part damaged
    cuts = _LONGEST_CHARACTER if sample[-1:] >= b"\x80" else 1
    found = _best([sample[: len(sample) - cut] for cut in range(cuts)])
    if found is None:
        found = _best(sorted(pieces, key=len, reverse=True)[:_PARTS])
    if found is None:
        return None
    name, sample = found
    if name in _LATIN:
        return _latin(name, sample)
    return max(_ASIAN, key=lambda other: _fit(other, name, sample)) if name in _ASIAN else name


def _latin(name: str, sample: bytes) -> str | None:
    page = _CODE_PAGES.get(detect(sample.decode(name, "replace")) or "")
    return name if name == "iso8859_2" and page == "cp1250" else page


def _fit(name: str, guessed: str, sample: bytes) -> tuple[float, bool]:
    """Return how well the Asian encoding `name` fits, and whether it was guessed before."""
    common, usual = _ASIAN[name]
    text = sample.decode(name, "replace")
    if text.count("\ufffd") > 1 + len(text) // _TEXT_PER_WRONG:
        return 0.0, name == guessed
    return len(common.findall(text)) / usual / len(text), name == guessed


def _best(samples: list[bytes]) -> tuple[str, bytes] | None:
    found = [
        (match.chaos, -match.coherence, number, match.encoding)
        for number, sample in enumerate(samples)
        if (match := from_bytes(sample, cp_isolation=_CANDIDATES, enable_fallback=False).best())
    ]
    if not found:
        return None
    *_, number, name = min(found)
    return name, samples[number]


def _spans(data: bytes) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    size = end = 0
    for match in _HIGH_RUN.finditer(data):
        start = max(end, match.start() - _AROUND)
        begins_at = spans.pop()[0] if spans and start == end else start
        end = min(match.end() + _AROUND, start + _SAMPLE)
        spans.append((begins_at, end))
        size += end - start
        if size >= _SAMPLE:
            break
    return spans
