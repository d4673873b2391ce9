"""The public names of newsparse, pinned: one more or one less is a decision, not an accident."""

from __future__ import annotations

from types import ModuleType

import newsparse

EXPECTED = [
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


class TestPublicNames:
    """``newsparse.__all__``."""

    def test_are_these(self) -> None:
        """The list of names is the one above."""
        assert sorted(newsparse.__all__) == sorted(EXPECTED)

    def test_are_what_the_package_exposes(self) -> None:
        """Nothing without an underscore lies in the package but its names and its modules."""
        exposed = {
            name
            for name, value in vars(newsparse).items()
            if not name.startswith("_") and not isinstance(value, ModuleType)
        }
        # ``from __future__ import annotations`` leaves its feature behind
        assert exposed - {"annotations"} == set(newsparse.__all__)

    def test_are_all_documented(self) -> None:
        """Every function and class says in its first line what it is."""
        documented = [getattr(newsparse, name) for name in newsparse.__all__]
        callables = [each for each in documented if isinstance(each, type) or callable(each)]
        assert [each for each in callables if not (each.__doc__ or "").strip()] == []
