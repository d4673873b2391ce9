"""newsparse: a news page in, one typed value out; nothing on the page is lost.

``parse`` takes HTML or a plain-text dump and returns an `Article`: its body, its related posts and
every piece of boilerplate, each with its evidence. See the README for a first example.
"""

from newsparse.api import parse
from newsparse.article import (
    Article,
    Block,
    Boilerplate,
    Comment,
    LiveUpdate,
    Module,
    Outcome,
    PageLinks,
    Placement,
    RelatedPost,
)
from newsparse.authors import Author
from newsparse.batch import Failed, Parsed, Result, parse_many
from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.dates import DatePrecision
from newsparse.declared import PageView
from newsparse.decode import Decoded, decode
from newsparse.errors import (
    InputError,
    LimitError,
    NewsparseError,
    PluginError,
    SiteError,
    UsageError,
)
from newsparse.evidence import Candidate, Evidence, EvidenceMap
from newsparse.hookspecs import hookimpl
from newsparse.limits import Limits
from newsparse.roles import KINDS, Role
from newsparse.sites import (
    Fingerprint,
    Layout,
    Related,
    Selector,
    Site,
    TextRule,
    Zone,
    css,
    xpath,
)

__all__ = [
    "KINDS",
    "Article",
    "Author",
    "Block",
    "BodyBlock",
    "Boilerplate",
    "Candidate",
    "Code",
    "Comment",
    "DatePrecision",
    "Decoded",
    "Embed",
    "Evidence",
    "EvidenceMap",
    "Failed",
    "Figure",
    "Fingerprint",
    "Heading",
    "Image",
    "InputError",
    "Layout",
    "LimitError",
    "Limits",
    "Link",
    "ListBlock",
    "ListItem",
    "LiveUpdate",
    "Module",
    "NewsparseError",
    "Outcome",
    "PageLinks",
    "PageView",
    "Paragraph",
    "Parsed",
    "Placement",
    "PluginError",
    "Position",
    "Quote",
    "Related",
    "RelatedPost",
    "Result",
    "Role",
    "Selector",
    "Site",
    "SiteError",
    "Span",
    "SpanKind",
    "Table",
    "TextRule",
    "UsageError",
    "Zone",
    "css",
    "decode",
    "hookimpl",
    "parse",
    "parse_many",
    "xpath",
]
