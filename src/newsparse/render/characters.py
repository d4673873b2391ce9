"""The characters that Markdown and HTML can carry.

Both forbid control characters, lone surrogates and noncharacters (WHATWG HTML, "preprocessing the
input stream"; CommonMark 2.3 for NUL), and parsers drop them or give up on them. They become
U+FFFD, one for one, so that offsets into the text stay true.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FORBIDDEN", "carriable", "lines_of"]

#: Any character that stands in no HTML or Markdown document.
FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
_OTHER_SPACE: Final = str.maketrans("\r\v\f", "   ")


def carriable(text: str) -> str:
    """Return `text`, as long as it was, with U+FFFD for each forbidden character.

    Of the white space, carriage returns, vertical tabs and form feeds become spaces.
    """
    return FORBIDDEN.sub("\ufffd", text).translate(_OTHER_SPACE)


def lines_of(code: str) -> str:
    r"""Return preformatted text with ``\n`` for line breaks and U+FFFD for forbidden characters."""
    return carriable(code.replace("\r\n", "\n").replace("\r", "\n"))
