"""How much of a page newsparse reads before it refuses: `Limits`."""

from __future__ import annotations

from attrs import field, frozen, validators

__all__ = ["Limits"]

_POSITIVE = (validators.instance_of(int), validators.ge(1))


@frozen
class Limits:
    """Upper bounds on one page; a page over a bound raises `LimitError`, never a cut text.

    The defaults let every real page through and stop what can only be a mistake: the largest
    news pages seen are about 10 MB of HTML, and hold a few thousand blocks.
    """

    #: Size of the input: bytes, or characters when the input is a ``str``.
    max_bytes: int = field(default=20_000_000, validator=_POSITIVE)
    #: Number of visible blocks, before any is labelled. A block costs about 2 kB of memory.
    max_blocks: int = field(default=200_000, validator=_POSITIVE)
