"""Articles in other formats: plain text, Markdown, HTML and schema.org.

One module a format, each with a function `render`. A renderer chooses and writes; it never changes
a value and never looks at the page again. All of them take any body, however odd its text, spans
or URLs are: what a format cannot hold is written as plain text or left out, and the module says so.
"""

from __future__ import annotations

__all__ = ["html", "markdown", "schema_org", "text"]
