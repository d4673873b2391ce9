"""An article at a glance: one line for a console, and a short page for a notebook."""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsparse.content import Paragraph
from newsparse.render import html
from newsparse.render.characters import carriable
from newsparse.render.head import head_of, iso
from newsparse.render.links import link_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.article import Article, RelatedPost

__all__ = ["facts", "line", "page"]

#: Characters of a text that a line shows.
_LONGEST: Final = 60
#: Characters between the brackets of a line.
_LINE: Final = 380
#: What a page for a notebook shows of the story, and of the related posts.
_PARAGRAPHS: Final = 3
_POSTS: Final = 10


def line(article: Article) -> str:
    """Return who, what and how much of an article, in under 400 characters on one line."""
    shown = ", ".join(f"{name}={_shown(value)}" for name, value in facts(article))
    return f"Article({shown if len(shown) <= _LINE else shown[: _LINE - 1] + '…'})"


def facts(article: Article) -> Iterator[tuple[str, str | int]]:
    """Yield the names and values that an article is told by; what it does not say is left out."""
    texts = {
        "outcome": article.outcome.value,
        "title": article.title,
        "authors": ", ".join(author.name for author in article.authors),
        "published": article.published and iso(article.published, article.published_precision),
        "language": article.language,
        "site": article.site,
    }
    yield from ((name, text) for name, text in texts.items() if text)
    size = sum(len(block.text) for block in article.body)
    yield "body", f"{len(article.body)} blocks, {size} characters"
    yield "related_posts", len(article.related_posts)
    yield "boilerplate", len(article.boilerplate)


def _shown(value: str | int) -> str:
    """Return a value as it is, a text by its beginning, quoted and without control characters."""
    if isinstance(value, int):
        return str(value)
    plain = "".join(letter if letter.isprintable() else " " for letter in value[:_LONGEST])
    return repr(plain + "…" if len(value) > _LONGEST else plain)


def page(article: Article) -> str:
    """Return a fragment of plain elements: head, first paragraphs, and a table of related posts."""
    paragraphs = (block for block in article.body if isinstance(block, Paragraph))
    parts = [html.render(islice(paragraphs, _PARAGRAPHS), head=head_of(article))]
    posts = article.related_posts
    if posts:
        rows = "\n".join(map(_row, posts[:_POSTS]))
        heading = f"<caption>{len(posts)} related posts</caption>"
        parts.append(f"<table>\n{heading}\n{rows}\n</table>")
    return "\n".join(("<article>", *filter(None, parts), "</article>"))


def _row(post: RelatedPost) -> str:
    url = link_url(post.url) if post.url else None
    title = _text(post.title)
    linked = f'<a href="{escape(url)}">{title}</a>' if url else title
    return f"<tr><td>{linked}</td><td>{_text(post.module or '')}</td></tr>"


def _text(text: str) -> str:
    return escape(carriable(text), quote=False)
