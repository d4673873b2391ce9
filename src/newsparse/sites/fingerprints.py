"""The marks by which a page without URL is known to be of a site: `Fingerprint`.

A mark is looked for in a `Sample`: the first and the last 20,000 characters of a text dump, the
first 100,000 of the source of an HTML page, so that a long page costs no more than a short one.
That is where sites print what only they print, and where systems name themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, NoReturn, Self

from attrs import Attribute, field, frozen

from newsparse.errors import SiteError

__all__ = ["CERTAIN", "KINDS", "Fingerprint", "Sample"]

#: A text whose marks add up to this much is taken for the site's.
CERTAIN: Final = 1.0

#: Characters of a text that are searched at either end.
_REACH: Final = 20_000
#: Characters of the source of an HTML page that are searched: its head, with the styles in it.
_HEAD: Final = 100_000
KINDS: Final = ("text", "html")
#: So much on either side of the literal, in bytes, is what a pattern is searched in …
_NEAR: Final = 300
#: … and of so many occurrences only: a page may repeat a word without end.
_TRIES: Final = 20
#: Bytes as words know them: ASCII letters, small, and digits; all else parts words.
_WORDS: Final = bytes(
    byte if chr(byte).isascii() and chr(byte).isalnum() else 0x20
    for byte in bytes(range(256)).lower()
)


def _fold(text: str) -> bytes:
    """Return a text in UTF-8, its ASCII letters small, its white space squeezed.

    Bytes, because to fold the case of all of Unicode would cost more than all the rest together.
    """
    small = text.encode("utf-8", "surrogatepass").lower()
    return b" ".join(small.replace(b"\xc2\xa0", b" ").split())


@frozen
class Sample:
    """The part of a text in which marks are looked for: its two ends, or all of a short one."""

    #: As marks are compared with it; see `Fingerprint.folded`.
    folded: bytes

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the sample of a text."""
        return cls(_fold(f"{text[:_REACH]} {text[-_REACH:]}" if len(text) > 2 * _REACH else text))

    @classmethod
    def of_markup(cls, source: str) -> Self:
        """Return the sample of the source of an HTML page; its white space is left as it is."""
        return cls(source[:_HEAD].encode("utf-8", "surrogatepass").lower())

    @property
    def words(self) -> set[bytes]:
        """Return the runs of ASCII letters and digits in `folded`."""
        return set(self.folded.translate(_WORDS).split())


@frozen
class Fingerprint:
    """A mark of a site's pages: characters that it alone prints, and what they count for.

    The literal is found without regard to the case of ASCII letters and to the width of white
    space. Where it begins or ends with an ASCII letter or digit, a word must begin or end there:
    "told Example" is not found in "untold Example".
    """

    #: Characters that must occur.
    literal: str
    #: More than 0, at most 1; 1 is proof, and several weaker marks may add up to it.
    weight: float = field(default=CERTAIN, kw_only=True)
    #: What it is a mark of: "text", a text dump, or "html", the source of an HTML page. In the
    #: latter each space of the literal is one space.
    kind: str = field(default="text", kw_only=True)
    #: How often the literal must occur, at least.
    count: int = field(default=1, kw_only=True)
    #: Regular expression that must be found too, case ignored, in the literal and the 300 bytes on
    #: either side of it, white space squeezed; ``None`` when the literal will do.
    pattern: str | None = field(default=None, kw_only=True)
    #: The literal in the form in which it is looked for: UTF-8, ASCII letters small.
    folded: bytes = field(init=False, repr=False, eq=False)
    _regex: re.Pattern[str] | None = field(init=False, repr=False, eq=False)

    @folded.default
    def _folded(self) -> bytes:
        literal: object = self.literal
        if not isinstance(literal, str) or not literal.strip():
            self._refuse("literal is blank or no string: give characters that only it prints")
        return _fold(literal)

    @_regex.default
    def _compile(self) -> re.Pattern[str] | None:
        pattern: object = self.pattern
        if pattern is None:
            return None
        if not isinstance(pattern, str):
            self._refuse(f"pattern is {pattern!r}: give a regular expression as a string")
        try:
            return re.compile(pattern, re.IGNORECASE)
        except re.error as error:
            self._refuse(f"pattern {pattern!r} is no regular expression: {error}", error)

    @kind.validator
    def _check_kind(self, _attribute: Attribute[Any], value: object) -> None:
        if value not in KINDS:
            self._refuse(f"kind is {value!r}: write 'text' or 'html'")

    @weight.validator
    def _check_weight(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, (int, float)) or not 0 < value <= CERTAIN:
            self._refuse(f"weight is {value!r}: give a number above 0 and up to 1, which is proof")

    @count.validator
    def _check_count(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, int) or value < 1:
            self._refuse(f"count is {value!r}: give a whole number from 1")

    def _refuse(self, why: str, cause: Exception | None = None) -> NoReturn:
        msg = f"Fingerprint {self.literal!r}: {why}"
        raise SiteError(msg) from cause

    @property
    def words(self) -> frozenset[bytes]:
        """Return the ASCII words of the literal; a sample that has the mark has each as a word."""
        return frozenset(self.folded.translate(_WORDS).split())

    def matches(self, sample: Sample) -> bool:
        """Return whether a text has the mark."""
        places = list(islice(self._places(sample.folded), max(self.count, _TRIES)))
        if len(places) < self.count:
            return False
        regex = self._regex
        return regex is None or any(
            regex.search(self._around(sample.folded, place)) for place in places[:_TRIES]
        )

    def _places(self, folded: bytes) -> Iterator[int]:
        """Yield where the literal stands, at the edges of words."""
        size = len(self.folded)
        start = folded.find(self.folded)
        while start >= 0:
            end = start + size
            if not (_joined(folded, start) or _joined(folded, end)):
                yield start
            start = folded.find(self.folded, end)

    def _around(self, folded: bytes, place: int) -> str:
        # a character that is cut at either end is left out
        around = folded[max(0, place - _NEAR) : place + len(self.folded) + _NEAR]
        return around.decode("utf-8", "ignore")


def _joined(text: bytes, offset: int) -> bool:
    """Return whether an ASCII letter or digit stands on both sides of an offset."""
    return 0 < offset < len(text) and text[offset - 1 : offset + 1].isalnum()
