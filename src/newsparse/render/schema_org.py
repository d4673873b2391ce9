"""An article as a schema.org ``NewsArticle``, as it would stand on a page as JSON-LD.

Names and types are those of schema.org. What the article does not say is left out, never written as
null or as an empty text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.content import Heading
from newsparse.render import text
from newsparse.render.head import iso

if TYPE_CHECKING:
    import datetime as dt

    from newsparse.article import Article, Comment, LiveUpdate, RelatedPost
    from newsparse.authors import Author
    from newsparse.content import Image
    from newsparse.dates import DatePrecision

__all__ = ["render"]


def render(article: Article) -> dict[str, Any]:
    """Return the ``NewsArticle``: dicts, lists, strings and numbers, ready for ``json.dumps``.

    Its URL is the one that the page gives as its own, else the one that was handed to `parse`.
    Related posts with a title are its citations. A live blog is a ``LiveBlogPosting``.
    """
    url = article.canonical_url or article.url
    return {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting" if article.updates else "NewsArticle",
        **_said(
            headline=article.title,
            alternativeHeadline=article.subtitle,
            author=[_author(author) for author in article.authors],
            datePublished=_date(article.published, article.published_precision),
            dateModified=_date(article.modified, article.modified_precision),
            articleSection=article.section,
            keywords=list(article.tags),
            inLanguage=article.language,
            url=url,
            mainEntityOfPage={"@type": "WebPage", "@id": url} if url else None,
            publisher={"@type": "Organization", "name": article.site} if article.site else None,
            image=[_image(image) for image in article.images],
            isAccessibleForFree=article.is_accessible_for_free,
            articleBody=article.text,
            liveBlogUpdate=[_update(article, update) for update in article.updates],
            comment=[_comment(comment) for comment in article.comments],
            citation=[_citation(post) for post in article.related_posts if post.title],
        ),
    }


def _said(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON values of several types
    return {name: value for name, value in values.items() if value is False or value}


def _author(author: Author) -> dict[str, Any]:
    kind = "Organization" if author.is_organization else "Person"
    return {"@type": kind, **_said(name=author.name, url=author.url)}


def _date(moment: dt.datetime | None, precision: DatePrecision | None) -> str | None:
    return None if moment is None else iso(moment, precision)


def _image(image: Image) -> dict[str, Any]:
    return {
        "@type": "ImageObject",
        **_said(url=image.url, width=image.width, height=image.height),
    }


def _update(article: Article, update: LiveUpdate) -> dict[str, Any]:
    heading, *rest = article.body_of(update) or (None,)
    # an entry without a headline is headed by its time, which is no headline
    blocks = rest if isinstance(heading, Heading) else article.body_of(update)
    return {
        "@type": "BlogPosting",
        **_said(
            headline=update.headline,
            datePublished=update.published.isoformat() if update.published else None,
            url=update.url,
            articleBody=text.render(blocks),
        ),
    }


def _comment(comment: Comment) -> dict[str, Any]:
    author = {"@type": "Person", "name": comment.author} if comment.author else None
    return {
        "@type": "Comment",
        **_said(
            author=author,
            datePublished=comment.published.isoformat() if comment.published else None,
            text=comment.text,
        ),
    }


def _citation(post: RelatedPost) -> dict[str, Any]:
    return {"@type": "NewsArticle", **_said(headline=post.title, url=post.url)}
