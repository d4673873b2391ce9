"""What the page says that it is: an article, or one of the many things that are none.

JSON-LD speaks of the page itself, Open Graph of the page as it is shared. Microdata often marks
parts of a page only (an event beside a story), so what it says counts last, unless it is of an
article. A page that says of several kinds is an article before anything else.
"""

from __future__ import annotations

from typing import Final

from newsparse.fields.values import Kind, KindHint
from newsparse.metadata import Graph, Metadata
from newsparse.metadata.schema_types import ARTICLES, LISTINGS, OTHERS, WORKS

__all__ = ["choose"]

#: The kinds that types stand for; where a page has types of several, the first kind counts.
_KINDS: Final = ((Kind.OTHER, OTHERS), (Kind.WORK, WORKS), (Kind.LISTING, LISTINGS))
#: Types of Open Graph, up to their first full stop; "website" says nothing.
_OPEN_GRAPH: Final = {
    **dict.fromkeys(("article", "blog", "news", "newsarticle", "post", "blogpost"), Kind.ARTICLE),
    **dict.fromkeys(("product", "profile", "business", "place", "game", "book"), Kind.OTHER),
    **dict.fromkeys(("video", "music"), Kind.WORK),
}


def choose(metadata: Metadata) -> KindHint:
    """Return what the page says that it is."""
    hints = (
        _article(metadata.json_ld, "json-ld"),
        _other(metadata.json_ld, "json-ld", but_works=True),
        _article(metadata.microdata, "microdata"),
        _open_graph(metadata),
        _other(metadata.json_ld, "json-ld"),
        _other(metadata.microdata, "microdata"),
    )
    return next(filter(None, hints), KindHint())


def _article(graph: Graph, source: str) -> KindHint | None:
    node = graph.article
    said = sorted(ARTICLES.intersection(node.types)) if node is not None else []
    return KindHint(Kind.ARTICLE, source, said[0]) if said else None


def _other(graph: Graph, source: str, *, but_works: bool = False) -> KindHint | None:
    types = graph.main_types()
    for kind, names in _KINDS:
        said = sorted(types & names)
        if said and not (but_works and kind is Kind.WORK):
            return KindHint(kind, source, said[0])
    return None


def _open_graph(metadata: Metadata) -> KindHint | None:
    meta = metadata.meta.first("og:type")
    if meta is None:
        return None
    said = meta.content.lower().rpartition(":")[2].partition(".")[0]
    kind = _OPEN_GRAPH.get(said)
    return KindHint(kind, "open-graph", meta.content) if kind is not None else None
