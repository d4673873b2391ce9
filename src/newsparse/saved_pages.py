"""Pages that are kept as folders: `SavedPage`, and how one is read.

A folder holds the page as ``page.html`` or ``page.txt``, each also with ``.gz``; and, if there is
something to say of it, ``meta.json``: an object with any of

====================================  ===========================================================
``url``, ``kind``, ``encoding``       what `newsparse.parse` is given under these names
``sites``                             names of the installed sites to choose from; all if left out
``fetched``, ``licence``, ``notes``   for people, read by nothing
====================================  ===========================================================
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, Self

from attrs import frozen

from newsparse import plugins
from newsparse.api import Kind, parse
from newsparse.article import Article
from newsparse.errors import UsageError
from newsparse.sites import Site

__all__ = ["PAGE_NAMES", "SavedPage", "page_files"]

#: The names that a page may have in its folder, with what the page is then.
PAGE_NAMES: Final[dict[str, Kind]] = {
    "page.html": "html",
    "page.txt": "text",
    "page.html.gz": "html",
    "page.txt.gz": "text",
}
_META: Final = "meta.json"
_KINDS: Final = ("html", "text")
#: How the names of files end that are pages.
_ENDINGS: Final = (".html", ".htm", ".txt", ".html.gz", ".htm.gz", ".txt.gz")
_FOR_PEOPLE: Final = ("fetched", "licence", "notes")


@frozen
class SavedPage:
    """One page in its folder, with all that is known of it."""

    #: The file that is the page.
    path: Path
    #: ``None`` for a file under another name than those of `PAGE_NAMES`: as it looks.
    kind: Kind | None = None
    url: str | None = None
    encoding: str | None = None
    #: Names of the sites to choose from; ``None`` for all that are installed.
    site_names: tuple[str, ...] | None = None

    @classmethod
    def of(cls, path: Path) -> Self:
        """Return the page whose file, or whose folder, is `path`.

        A file under another name than those of `PAGE_NAMES` is a page of which nothing is said.
        Raises `UsageError` for a folder without a page, or with two; and for a ``meta.json`` that
        says what this version does not know.
        """
        file = _page_in(path) if path.is_dir() else path
        if file.name not in PAGE_NAMES:
            return cls(file)
        meta = _meta(file.parent / _META)
        names = meta.get("sites")
        return cls(
            file,
            kind=meta.get("kind") or PAGE_NAMES[file.name],
            url=meta.get("url"),
            encoding=meta.get("encoding"),
            site_names=None if names is None else tuple(names),
        )

    @property
    def name(self) -> str:
        """Return the name of the folder."""
        return self.path.parent.name

    @property
    def source(self) -> bytes:
        """Return the bytes of the page, read anew and unpacked."""
        data = self.path.read_bytes()
        return gzip.decompress(data) if self.path.suffix == ".gz" else data

    def read(self, sites: Iterable[Site] | None = None) -> Article:
        """Return the article of the page; a plugin that is broken raises.

        `sites` are chosen from instead of the sites that the page names. Raises what
        `newsparse.parse` raises, and `UsageError` when a site of that name is not installed.
        """
        return parse(
            self.source,
            url=self.url,
            kind=self.kind,
            encoding=self.encoding,
            sites=_installed(self.site_names) if sites is None else sites,
            strict=True,
        )


def page_files(path: Path) -> Iterator[Path]:
    """Yield what `SavedPage.of` takes: a file as it is; of a folder, all its pages, by name.

    A folder that holds a file of `PAGE_NAMES` is one page. In any other, at any depth, each file
    is a page whose name ends as those of pages do.
    """
    if not path.is_dir() or any((path / name).is_file() for name in PAGE_NAMES):
        yield path
        return
    for each in sorted(path.iterdir()):
        if each.is_dir() or each.name.lower().endswith(_ENDINGS):
            yield from page_files(each)


def _page_in(folder: Path) -> Path:
    found = [folder / name for name in PAGE_NAMES if (folder / name).is_file()]
    if len(found) == 1:
        return found[0]
    what = "no page" if not found else "more than one page"
    msg = f"{folder} holds {what}: keep one of {', '.join(PAGE_NAMES)} in it"
    raise UsageError(msg)


def _meta(path: Path) -> dict[str, Any]:
    """Return what ``meta.json`` says, checked; nothing when there is none."""
    if not path.is_file():
        return {}
    try:
        meta = json.loads(path.read_bytes())
    except ValueError as error:
        msg = f"{path} is no JSON: {error}"
        raise UsageError(msg) from error
    if not isinstance(meta, dict):
        msg = f'{path} must hold an object, as in {{"url": "https://example.com/story"}}'
        raise UsageError(msg)
    for key, value in meta.items():
        if not _fits(key, value):
            msg = f"{path}: {key!r} is {value!r}; see the docs' reference of newsparse.testing"
            raise UsageError(msg)
    return meta


def _fits(key: str, value: object) -> bool:
    if key == "sites":
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    if key == "kind":
        return value in _KINDS
    return key in _FOR_PEOPLE or (key in {"url", "encoding"} and isinstance(value, str))


def _installed(names: tuple[str, ...] | None) -> tuple[Site, ...] | None:
    """Return the installed sites of these names. Raises `UsageError`, `PluginError`."""
    if not names:
        return None if names is None else ()
    known = {site.name: site for site in plugins.registry(strict=True).sites}
    for name in names:
        if name not in known:
            msg = f"no installed plugin has a site {name!r}; known are {', '.join(known) or 'none'}"
            raise UsageError(msg)
    return tuple(known[name] for name in names)
