"""What an HTML page says of itself, apart from its visible words; as found and unjudged.

`read` makes one pass over the elements that speak of the page: JSON-LD, ``<meta>``, ``<link>``,
``<title>``, ``<base>``; and, only where JSON-LD holds no article, one over its microdata. Which of
the finds is right is for `newsparse.fields` to say.
"""

from __future__ import annotations

from newsparse.metadata.graph import Graph, Node
from newsparse.metadata.links import Links, absolute, key
from newsparse.metadata.locating import locate
from newsparse.metadata.meta import Meta, MetaTags
from newsparse.metadata.reading import Metadata, read

__all__ = [
    "Graph",
    "Links",
    "Meta",
    "MetaTags",
    "Metadata",
    "Node",
    "absolute",
    "key",
    "locate",
    "read",
]
