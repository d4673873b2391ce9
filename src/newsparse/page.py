"""A page as it is handed from stage to stage: its text, and what was told of it from outside."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Page"]


@frozen
class Page:
    """A decoded page; for a text dump, every offset in a `Position` counts characters of `text`."""

    text: str
    #: URL handed over by the caller, never fetched; ``None`` when none was.
    url: str | None = None
    #: Whether the text is HTML; otherwise it is a text dump.
    is_html: bool = False
    #: Encoding that the bytes were in; ``None`` when the input was a ``str``.
    encoding: str | None = None
    #: Which rule found the encoding; ``None`` when the input was a ``str``.
    encoding_rule: str | None = None
    #: What was wrong with what the caller told of the page.
    warnings: tuple[str, ...] = ()
    #: The text in UTF-8, where these are the very bytes that were handed over; else ``None``.
    utf_8: bytes | None = field(default=None, repr=False, eq=False)
