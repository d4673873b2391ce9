"""What a plugin declares of a site: `Site`, with its marks, its layouts and its rules for lines.

A declaration is data that is checked when it is built: a wrong value is a `SiteError` that names
the declaration, the field and the value, and says what to write instead. It is raised where the
plugin's author wrote it, before any page is read.
"""

from newsparse.sites.element_roles import ElementRole, role_of
from newsparse.sites.fingerprints import CERTAIN, Fingerprint, Sample
from newsparse.sites.hosts import host_of, normal_host, parent_domains
from newsparse.sites.layout import Layout
from newsparse.sites.related import Related
from newsparse.sites.rules import FIELDS, PageRules
from newsparse.sites.selectors import (
    Part,
    Selector,
    SelectorError,
    compiled,
    css,
    some_of,
    xpath,
)
from newsparse.sites.site import API_VERSION, Site
from newsparse.sites.text_rules import TextRule, Zone, tail_start
from newsparse.sites.zones import in_zone

__all__ = [
    "API_VERSION",
    "CERTAIN",
    "FIELDS",
    "ElementRole",
    "Fingerprint",
    "Layout",
    "PageRules",
    "Part",
    "Related",
    "Sample",
    "Selector",
    "SelectorError",
    "Site",
    "TextRule",
    "Zone",
    "compiled",
    "css",
    "host_of",
    "in_zone",
    "normal_host",
    "parent_domains",
    "role_of",
    "some_of",
    "tail_start",
    "xpath",
]
