"""An article drawn for a person who reads it in a terminal.

From top to bottom: the head, the body, the related posts, the boilerplate by kind, and a line
that accounts for every block of the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from newsparse.article import Article, Outcome
from newsparse.cli import body, boilerplate, headline, related
from newsparse.cli.account import account
from newsparse.cli.headline import dotted
from newsparse.cli.screen import prose

__all__ = ["MOST_COLUMNS", "OUTCOMES", "render"]

#: Text wider than this is hard to read, however wide the terminal is.
MOST_COLUMNS = 100

#: The words for an outcome.
OUTCOMES = {
    Outcome.ARTICLE: "article",
    Outcome.NOT_ARTICLE: "not an article",
    Outcome.GATED: "gated: the page shows a part",
    Outcome.EMPTY: "empty",
}


def render(article: Article, *, width: int) -> RenderableType:
    """Return the drawing of `article` for a console of `width` columns."""
    parts: list[RenderableType] = [Group(*headline.render(article))]
    parts.extend(_spaced(article, width))
    if article.related_posts:
        parts.append(_section("Related posts", len(article.related_posts)))
        parts.extend((Text(), related.render(article.related_posts, width=width), Text()))
    if article.boilerplate:
        parts.append(_section("Boilerplate", len(article.boilerplate)))
        parts.extend((Text(), boilerplate.render(article.boilerplate, width=width), Text()))
    parts.append(Group(*_closing(article)))
    return Group(*parts)


def _spaced(article: Article, width: int) -> Iterator[RenderableType]:
    """Yield the blocks of the body, each between blank lines."""
    yield Text()
    for block in article.body:
        yield body.render(block, width=width)
        yield Text()


def _section(name: str, size: int) -> Rule:
    return Rule(Text(f"{name} ({size})", style="bold"), align="left", style="dim")


def _closing(article: Article) -> Iterator[Text]:
    outcome = Text(OUTCOMES[article.outcome])
    if article.outcome is not Outcome.ARTICLE:
        outcome.stylize("yellow")
    rest = dotted([account(article), article.encoding])
    yield Text.assemble(outcome, f" · {rest}", style="dim")
    for warning in article.warnings:
        yield prose(f"Warning: {' '.join(warning.split())}", style="yellow")
