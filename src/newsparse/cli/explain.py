"""The command ``newsparse explain``: why each field and each block is what it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import click
from attrs import frozen
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from newsparse.api import Explanation
from newsparse.article import Article, Block
from newsparse.authors import Author
from newsparse.cli.account import bin_of
from newsparse.cli.headline import dotted
from newsparse.cli.options import reading_options
from newsparse.cli.printable import shorten
from newsparse.cli.reading import PageError, Reader, complain
from newsparse.cli.screen import draw, prose, ruled, send, stdout_console
from newsparse.plugins import Claim
from newsparse.sites import Site

__all__ = ["explain", "render", "render_site"]

#: From this width on, every fact has a column of its own.
_WIDE = 100
#: Characters of a text or a value that are shown.
_LENGTH = 160

_STYLES = {"body": "", "metadata": "cyan", "related": "green", "boilerplate": "dim"}
_FIELD_HEADS = ("Field", "Source", "Rule", "Score", "Where", "Value")
_CLAIM_HEADS = ("Candidate", "Reason", "Score", "Outcome")
_UNSAID_HEADS = ("Field", "Reason", "Text")
_BLOCK_HEADS = ("#", "Role", "Kind", "Rule", "Score", "Text")


@click.command()
@click.argument("file", metavar="FILE")
@reading_options
def explain(*, file: str, reader: Reader) -> None:
    """Show why a page was read the way it was.

    FILE is a page, as HTML or as plain text; - is standard input.

    First come the sites that the page may be of, with the reason, and the layout
    that was chosen. The next table has each field that was found: where it comes
    from, by which rule, and below it the candidates that lost. Then come lines
    that look like a field and are in none, with the reason. The last has each
    block of the page in order: its role, the rule that gave it, and how sure the
    rule is.
    """
    try:
        found = reader.explain(file)
    except PageError as error:
        complain(error.name, error.reason)
        click.get_current_context().exit(error.exit_code)
    console = stdout_console()
    width = console.width
    shown = Group(render_site(found, width=width), Text(), render(found, width=width))
    send(draw(shown, console), console.encoding)


def render_site(found: Explanation, *, width: int) -> RenderableType:
    """Return how the site of a page was chosen, for a console of `width` columns."""
    site = found.dispatch.site
    dispatch = prose("none: the generic rules read the page" if site is None else site.name)
    dispatch.append(f"  by {found.dispatch.reason}" if site is not None else "", style="dim")
    layout = prose(f"layout {found.layout}" if found.layout else "no layout")
    layout.append_text(prose(f"  {found.layout_reason}", style="dim"))
    claims = [
        _Row(claim.site, (claim.reason.value, f"{claim.score:.2f}"), (_taken(claim, site),))
        for claim in found.claims
    ]
    head = (Rule(Text("Site", style="bold"), align="left", style="dim"), Text(), dispatch, layout)
    return Group(*head, Text(), _grid(_CLAIM_HEADS, claims, width)) if claims else Group(*head)


def _taken(claim: Claim, site: Site | None) -> Text:
    is_taken = site is not None and claim.site == site.name
    return Text("taken" if is_taken else "not taken", style="" if is_taken else "dim")


def render(found: Explanation, *, width: int) -> RenderableType:
    """Return the tables of the article that was found, for a console of `width` columns."""
    article = found.article
    unsaid = [
        _Row(each.field, (each.reason,), (Text(shorten(each.block.text, _LENGTH)),))
        for each in found.unsaid
    ]
    head = Rule(Text(f"In no field ({len(unsaid)})", style="bold"), align="left", style="dim")
    lost = (Text(), head, Text(), _grid(_UNSAID_HEADS, unsaid, width)) if unsaid else ()
    return Group(
        Rule(Text(f"Fields ({len(article.evidence)})", style="bold"), align="left", style="dim"),
        Text(),
        _grid(_FIELD_HEADS, _fields(article), width),
        *lost,
        Text(),
        Rule(Text(f"Blocks ({len(article.blocks)})", style="bold"), align="left", style="dim"),
        Text(),
        _grid(_BLOCK_HEADS, map(_block, article.blocks), width, cut=width >= _WIDE),
    )


@frozen
class _Row:
    """A row of either table."""

    label: str
    facts: tuple[str, ...]
    lines: tuple[Text, ...]
    style: str = ""


def _grid(heads: Sequence[str], rows: Iterable[_Row], width: int, *, cut: bool = False) -> Grid:
    """Return a table of label, facts and text; a narrow one has the facts below the text.

    Texts take as many lines as they need, or one if they may be `cut`.
    """
    wide = width >= _WIDE
    grid = ruled()
    for head in heads[:-1] if wide else heads[:1]:
        grid.add_column(head, justify="right" if head in {"#", "Score"} else "left")
    grid.add_column(heads[-1], ratio=1, no_wrap=cut, overflow="ellipsis" if cut else "fold")
    for row in rows:
        label = prose(row.label, style="dim" if row.label.isdecimal() else "bold")
        if wide:
            grid.add_row(label, *map(prose, row.facts), Group(*row.lines), style=row.style)
        else:
            facts = prose(dotted(row.facts), style="dim")
            grid.add_row(label, Group(*row.lines, facts), style=row.style)
    return grid


def _block(block: Block) -> _Row:
    facts = (block.role.value, block.kind or "", block.rule, f"{block.score:.2f}")
    text = Text(shorten(block.text, _LENGTH))
    return _Row(str(block.position.order), facts, (text,), _STYLES[bin_of(block.role)])


def _fields(article: Article) -> Iterator[_Row]:
    """Yield each field with its evidence, then the candidates that lost, best first."""
    for name, why in article.evidence.items():
        value = _value(getattr(article, name, None))
        lines = [Text(shorten(value or why.raw, _LENGTH))]
        if value and why.raw not in {"", value}:
            lines.append(Text(f"from “{shorten(why.raw, _LENGTH)}”", style="dim"))
        facts = (why.source, why.rule, f"{why.score:.2f}", why.locator or "")
        yield _Row(name, facts, tuple(lines))
        for lost in why.alternatives:
            facts = (lost.source, lost.rule, f"{lost.score:.2f}", "")
            yield _Row("  lost", facts, (Text(shorten(lost.value, _LENGTH)),), "dim")


def _value(value: object) -> str:
    """Return the value of a field in the words that `Candidate.value` has for it."""
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return "; ".join(map(_value, value))
    if isinstance(value, Author):
        return value.name
    return "" if value is None else str(value)
