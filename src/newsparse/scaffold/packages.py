"""The files of a new plugin package: `files_of`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any, Final

from attrs import frozen

from newsparse.api import parse
from newsparse.article import Article
from newsparse.errors import UsageError
from newsparse.induction import Induction, Sample
from newsparse.scaffold import templates
from newsparse.scaffold.names import PluginName
from newsparse.sites import FIELDS, Site
from newsparse.testing.expectations import FILE_NAME, STARTING, plain
from newsparse.testing.shapes import updated

__all__ = ["Plan", "files_of"]

_LONGEST_SLUG: Final = 50


@frozen
class Plan:
    """All that a new package is made of."""

    name: PluginName
    induction: Induction
    samples: tuple[Sample, ...]


def files_of(plan: Plan) -> dict[PurePosixPath, bytes]:
    """Return the files of the package by their places in its folder.

    Raises `UsageError` if a page would not be taken for the site's.
    """
    name, site = plan.name, plan.induction.site
    words = {
        "distribution": name.distribution,
        "package": name.package,
        "entry_point": name.entry_point,
        "prose": _prose(site.name),
        "description": _quoted(f"What newsparse needs to know of {_prose(site.name)}"),
        "imports": "Related, Site" if site.related else "Site",
        "declaration": "\n".join(_declaration(site)),
        "hosts": ", ".join(f"`{host}`" for host in site.hosts),
        "count": "one page" if len(plan.samples) == 1 else f"{len(plan.samples)} pages",
        "fields": "\n".join(_table(plan.induction)),
    }
    texts = {
        "pyproject.toml": templates.PYPROJECT,
        "README.md": templates.README,
        f"src/{name.package}/__init__.py": templates.MODULE,
        "tests/test_laws.py": templates.TESTS,
    }
    made = {PurePosixPath(at): text.substitute(words).encode() for at, text in texts.items()}
    made[PurePosixPath(f"src/{name.package}/py.typed")] = b""
    for slug, sample in zip(_slugs(plan.samples), plan.samples, strict=True):
        folder = PurePosixPath("tests/pages") / slug
        made[folder / "page.html"] = sample.source
        made[folder / "meta.json"] = _json(_meta(sample, site))
        made[folder / FILE_NAME] = _json(_expected(sample, site))
    return made


def _declaration(site: Site) -> Iterator[str]:
    """Yield the arguments of the site, as they are written in Python."""
    yield f"    {_quoted(site.name)},"
    yield f"    hosts=({', '.join(map(_quoted, site.hosts))},),"
    for field in FIELDS:
        picks = getattr(site, field)
        if picks:
            yield f"    {field}={_quoted(picks[0].text)},"
    cards = [f"Related({_quoted(each.cards[0].text)})" for each in site.related]
    if len(cards) == 1:
        yield f"    related={cards[0]},"
    elif cards:
        yield "    related=("
        yield from (f"        {each}," for each in cards)
        yield "    ),"


def _quoted(text: str) -> str:
    """Return a string as Python writes it, with double quotes unless it holds some.

    The text is a page's: whatever it holds, it must stay a string.
    """
    is_plain = '"' not in text and text.isprintable()
    return json.dumps(text, ensure_ascii=False) if is_plain else ascii(text)


def _prose(name: str) -> str:
    """Return a name that may stand in a docstring and in Markdown."""
    return " ".join(re.sub(r"[^\w .,:&’'-]", " ", name).split()) or "one site"


def _table(induction: Induction) -> Iterator[str]:
    yield "| field | selector | pages |"
    yield "|---|---|---|"
    for each in induction.findings:
        shown = ", ".join(f"`{selector}`" for selector in each.selectors) or "generic rules"
        yield f"| {each.field} | {shown} | {each.pages} of {induction.pages} |"


def _slugs(samples: Sequence[Sample]) -> Iterator[str]:
    """Yield a name of a folder for each page, no two alike."""
    seen: set[str] = set()
    for sample in samples:
        words = "-".join(re.findall(r"[a-z0-9]+", sample.name.lower()))
        front = words[:_LONGEST_SLUG].strip("-") or "page"
        slug, number = front, 1
        while slug in seen:
            number += 1
            slug = f"{front}-{number}"
        seen.add(slug)
        yield slug


def _meta(sample: Sample, site: Site) -> dict[str, str]:
    """Return what the folder of a page says of it."""
    url = {} if sample.url is None else {"url": sample.url}
    encoding = {} if sample.encoding is None else {"encoding": sample.encoding}
    return {**url, **encoding, "notes": f"a page of {site.name}, as it was saved"}


def _expected(sample: Sample, site: Site) -> dict[str, Any]:
    """Return what is read from a page by the new site."""
    read = plain(_article(sample, site))
    return {"site": site.name, **{name: updated(read[name], as_) for name, as_ in STARTING.items()}}


def _article(sample: Sample, site: Site) -> Article:
    article = parse(
        sample.source, url=sample.url, kind="html", encoding=sample.encoding, sites=[site]
    )
    if article.site != site.name:
        msg = f"{sample.name} is not known to be of {site.hosts[0]}: give its address with --url"
        raise UsageError(msg)
    return article


def _json(value: object) -> bytes:
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return f"{text}\n".encode("utf-8", "surrogatepass")
