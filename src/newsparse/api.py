"""The front door: `parse` for one page, `parse_many` for a stream of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from attrs import frozen

from newsparse import plugins
from newsparse.article import Article
from newsparse.decode import charset_in, decode, looks_binary
from newsparse.errors import InputError, LimitError, NewsparseError, PluginError, UsageError
from newsparse.evidence import Evidence
from newsparse.late import evolve
from newsparse.limits import Limits
from newsparse.page import Page
from newsparse.pages import ReadPage, read_page
from newsparse.pipeline import extract
from newsparse.plugins import Claim, Clues, Dispatch, Registry
from newsparse.sites import Site
from newsparse.sniff import looks_like_html, stands_for
from newsparse.unsaid import Unsaid, unsaid

__all__ = ["Explanation", "Kind", "explain", "parse"]

#: What a source is: a plain-text dump, or HTML.
Kind = Literal["text", "html"]
_KINDS: Final = ("text", "html")
_DEFAULT_LIMITS: Final = Limits()


def parse(
    source: str | bytes | bytearray | memoryview,
    *,
    url: str | None = None,
    kind: Kind | None = None,
    encoding: str | None = None,
    headers: Mapping[str, str] | None = None,
    sites: Iterable[Site] | None = None,
    limits: Limits = _DEFAULT_LIMITS,
    strict: bool = False,
) -> Article:
    """Return the article of one page, with its related posts and all its boilerplate.

    The same source and the same sites give the same article, on any machine. Nothing is fetched
    and no file is read; the installed plugins are looked up once, at the first call without
    `sites`.

    Args:
        source: The page, as ``str`` or as bytes of any encoding.
        url: Where the page came from: names the site, and makes links absolute.
        kind: "text" or "html"; told from the source when left out.
        encoding: The encoding that the HTTP header named; for bytes only.
        headers: The headers of the HTTP response, as its client gives them; for bytes, the charset
            of their ``Content-Type`` stands for `encoding` where that is left out.
        sites: The sites to choose from instead of those of the installed plugins; ``()`` for none.
        limits: How large a page may be.
        strict: Raise when a plugin is broken, instead of saying so in `Article.warnings`.

    Raises:
        InputError: The source is no text: an image, a PDF, other binary data.
        LimitError: It is larger than `limits` allow.
        PluginError: With `strict`, a plugin could not be used.
        UsageError: The arguments do not fit; a subclass of TypeError.
    """
    told = _told_encoding(source, encoding, headers)
    return _read(
        source, url=url, kind=kind, encoding=told, sites=sites, limits=limits, strict=strict
    ).article


@frozen
class Explanation:
    """An article, and how the site of its page was chosen."""

    article: Article
    dispatch: Dispatch
    #: Every site that the page may be of, with the reason, in the order of trust.
    claims: tuple[Claim, ...]
    #: Name of the layout; ``None`` when none was chosen.
    layout: str | None
    #: Why it was chosen, or why none was, in a few words.
    layout_reason: str
    #: Blocks with the role of a field whose words are not in it, each with the reason.
    unsaid: tuple[Unsaid, ...] = ()


def explain(
    source: str | bytes | bytearray | memoryview,
    *,
    url: str | None = None,
    kind: Kind | None = None,
    encoding: str | None = None,
    headers: Mapping[str, str] | None = None,
    sites: Iterable[Site] | None = None,
    limits: Limits = _DEFAULT_LIMITS,
    strict: bool = False,
) -> Explanation:
    """Return the article of a page with how its site was chosen; as `parse` in all else."""
    told = _told_encoding(source, encoding, headers)
    done = _read(
        source, url=url, kind=kind, encoding=told, sites=sites, limits=limits, strict=strict
    )
    reading = done.read.reading(done.dispatch.site)
    layout = reason = None
    if reading is not None:
        layout, reason = reading.choice.layout, reading.choice.reason
    return Explanation(
        done.article,
        done.dispatch,
        plugins.survey(done.registry, done.clues),
        layout.name if layout is not None else None,
        reason or "the page's site declares nothing for HTML pages",
        unsaid(done.article),
    )


class _Done(NamedTuple):
    """A page that has been read, and what it was read with."""

    article: Article
    read: ReadPage
    dispatch: Dispatch
    registry: Registry
    clues: Clues


def _read(
    source: str | bytes | bytearray | memoryview,
    *,
    url: str | None,
    kind: Kind | None,
    encoding: str | None,
    sites: Iterable[Site] | None,
    limits: Limits,
    strict: bool,
) -> _Done:
    """Return the article of a page, with how it came about. Raises as `parse` does."""
    _check(source, url, kind, encoding, limits)
    registry = plugins.registry(strict=strict) if sites is None else Registry.of(sites)
    try:
        page = _page(source, url, kind, encoding, limits)
        read = read_page(page)
        clues = _clues(page, read)
        dispatch = plugins.find(registry, clues)
        article = _extract(page, read, dispatch, registry, limits, strict=strict)
    except NewsparseError:
        raise
    except Exception as error:
        # a fault of newsparse: one type of error is promised, and batches must go on
        msg = f"newsparse itself failed on this page ({error!r}): please report it"
        raise NewsparseError(msg) from error
    return _Done(article, read, dispatch, registry, clues)


def _told_encoding(
    source: object, encoding: str | None, headers: Mapping[str, str] | None
) -> str | None:
    """Return the encoding that the caller names, by itself or by the headers of HTTP."""
    # the headers of Python's own client are no Mapping
    if headers is not None and not hasattr(headers, "items"):
        msg = f"headers must be a mapping of names to values, not {type(headers).__name__}"
        raise UsageError(msg)
    if encoding is not None or headers is None or isinstance(source, str):
        return encoding
    return charset_in(headers)


def _clues(page: Page, read: ReadPage) -> Clues:
    text, markup = (None, page.text) if page.is_html else (page.text, None)
    return Clues(url=page.url, hints=read.addresses, names=read.names, text=text, markup=markup)


def _check(source: object, url: object, kind: object, encoding: object, limits: object) -> None:
    """Raise `UsageError` for an argument of the wrong type, naming it."""
    if not isinstance(source, str | bytes | bytearray | memoryview):
        msg = f"source must be str or bytes, not {type(source).__name__}: read the file first"
        raise UsageError(msg)
    reference = stands_for(source) if isinstance(source, str) else None
    if reference is not None:
        msg = f"source is {reference}, not a page: nothing is fetched or opened here, so hand over "
        msg += "what it holds"
        raise UsageError(msg)
    if url is not None and not isinstance(url, str):
        msg = f"url must be str or None, not {type(url).__name__}"
        raise UsageError(msg)
    if kind is not None and kind not in _KINDS:
        msg = f"kind must be 'text', 'html' or None, not {kind!r}"
        raise UsageError(msg)
    if encoding is not None and (isinstance(source, str) or not isinstance(encoding, str)):
        msg = "encoding must be a name, and is for bytes only: a str is decoded already"
        raise UsageError(msg)
    if not isinstance(limits, Limits):
        msg = f"limits must be newsparse.Limits(…), not {limits!r}"
        raise UsageError(msg)


def _page(
    source: str | bytes | bytearray | memoryview,
    url: str | None,
    kind: Kind | None,
    encoding: str | None,
    limits: Limits,
) -> Page:
    """Return the source as a page of text. Raises `LimitError`, `InputError`."""
    if isinstance(source, memoryview):
        source = source.tobytes()
    if len(source) > limits.max_bytes:
        name = "max_bytes"
        raise LimitError(name, allowed=limits.max_bytes, found=len(source))
    if isinstance(source, str):
        return Page(source, url, _is_html(source, kind))
    data = bytes(source)
    binary = looks_binary(data)
    if binary is not None:
        msg = f"the source is {binary}, not a page of text: give HTML or plain text"
        raise InputError(msg)
    # a declaration inside the page counts for HTML only; in a dump it would be part of the text
    decoded = decode(data, encoding)
    is_html = _is_html(decoded.text, kind)
    # what is UTF-8 with letters beyond ASCII is nothing else, whatever the page declares
    if is_html and (decoded.rule != "utf-8" or data.isascii()):
        decoded = decode(data, encoding, declared=True)
    return Page(
        decoded.text,
        url,
        is_html,
        decoded.encoding,
        decoded.rule,
        () if decoded.warning is None else (decoded.warning,),
        data if decoded.is_utf_8(data) else None,
    )


def _is_html(text: str, kind: Kind | None) -> bool:
    return looks_like_html(text) if kind is None else kind == "html"


def _extract(
    page: Page,
    read: ReadPage,
    dispatch: Dispatch,
    registry: Registry,
    limits: Limits,
    *,
    strict: bool,
) -> Article:
    """Return the article, without its site's rules if they raise on this page."""
    site = dispatch.site
    warnings = (*page.warnings, *registry.warnings)
    try:
        article = extract(read, site, dispatch.reason.value, limits)
    except NewsparseError:
        raise
    except Exception as error:
        if site is None:
            raise
        what = f"failed on this page ({type(error).__name__}: {error})"
        msg = f"{registry.origin(site)}site {site.name!r} {what}"
        if strict:
            raise PluginError(msg) from error
        article = extract(read, None, plugins.Reason.NONE.value, limits)
        warnings = (*warnings, f"{msg}; the generic rules were used instead")
    reading = read.reading(site)
    if site is not None and reading is not None and reading.faults:
        faults = [f"{registry.origin(site)}{fault}" for fault in reading.faults]
        if strict:
            raise PluginError(faults[0])
        warnings = (*warnings, *faults)
    return evolve(
        article,
        url=page.url,
        encoding=page.encoding,
        evidence={**article.evidence, **_encoding_evidence(page)},
        warnings=(*warnings, *article.warnings),
    )


#: Rules by which an encoding is only likely, and how likely; the others settle it.
_DOUBTFUL: Final = {
    "utf-8-damaged": 0.8,
    "declared-damaged": 0.7,
    "guessed": 0.5,
    "fallback": 0.2,
}


def _encoding_evidence(page: Page) -> dict[str, Evidence]:
    """Return which rule chose the encoding; nothing for a page that was handed over as text."""
    rule, name = page.encoding_rule, page.encoding
    if rule is None or name is None:
        return {}
    return {"encoding": Evidence("bytes", rule, name, None, _DOUBTFUL.get(rule, 1.0))}
