"""The formats that an article can be written in, and what stands between two articles."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from newsparse.article import Article
from newsparse.cli import terminal
from newsparse.cli.printable import clean
from newsparse.cli.screen import draw

__all__ = ["SUFFIXES", "Format", "divider", "of_path", "write"]


class Format(StrEnum):
    """A format by the name that the option ``--format`` takes."""

    RICH = "rich"
    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    SCHEMA_ORG = "schema-org"

    @property
    def holds_warnings(self) -> bool:
        """Return whether the written article says what went wrong without being fatal."""
        return self in {Format.RICH, Format.JSON}


#: Suffix of a file in each format.
SUFFIXES = {
    Format.RICH: ".txt",
    Format.TEXT: ".txt",
    Format.MARKDOWN: ".md",
    Format.JSON: ".json",
    Format.HTML: ".html",
    Format.SCHEMA_ORG: ".jsonld",
}
#: The format that a suffix asks for.
_BY_SUFFIX = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".json": Format.JSON,
    ".jsonl": Format.JSON,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".jsonld": Format.SCHEMA_ORG,
}


def of_path(path: Path) -> Format:
    """Return the format that the name of an output file asks for; rich when it asks for none."""
    return _BY_SUFFIX.get(path.suffix.lower(), Format.RICH)


def write(article: Article, form: Format, console: Console, *, alone: bool) -> str:
    """Return `article` in the format `form`, its last line ended; ``""`` for a text of no words.

    JSON takes one line, so that many articles make JSON lines; one that is `alone` is indented.
    """
    match form:
        case Format.RICH:
            written = draw(terminal.render(article, width=console.width), console)
        case Format.TEXT:
            written = article.text
        case Format.MARKDOWN:
            written = article.to_markdown()
        case Format.HTML:
            written = article.to_html()
        case Format.JSON:
            written = article.to_json(indent=2 if alone else None)
        case Format.SCHEMA_ORG:
            written = json.dumps(article.to_schema_org(), indent=2 if alone else None)
    return written if written.endswith("\n") or not written else f"{written}\n"


def divider(name: str, form: Format, console: Console, *, first: bool) -> str:
    """Return what stands before the article of the page `name` where several follow each other.

    Readings for a person get the name of the page above each, documents a line between two, and
    JSON nothing, since a line is an article.
    """
    match form:
        case Format.RICH:
            rule = draw(Rule(Text(clean(name), style="bold"), characters="═"), console)
            return f"{rule}\n" if first else f"\n{rule}\n"
        case Format.TEXT:
            return f"==> {clean(name)} <==\n" if first else f"\n==> {clean(name)} <==\n"
        case Format.MARKDOWN:
            return "" if first else "\n---\n\n"
        case Format.HTML:
            return "" if first else "<hr>\n"
        case Format.JSON | Format.SCHEMA_ORG:
            return ""
