"""A body as plain text: the words of the story and nothing else.

Blocks are parted by a blank line. Items and rows are lines of their own, without bullet, number
or frame; the cells of a row are joined by " | ". Figures and embeds give nothing, since their
words are said about the story and not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.content import Embed, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsparse.content import BodyBlock

__all__ = ["render"]

_SILENT = (Figure, Embed)


def render(body: Iterable[BodyBlock]) -> str:
    """Return the text of all blocks, a blank line between two of them; no line break at the end."""
    texts = (block.text for block in body if not isinstance(block, _SILENT))
    return "\n\n".join(text for text in texts if text)
