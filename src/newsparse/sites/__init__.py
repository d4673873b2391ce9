"""What a plugin declares of a site: `Site`, with its marks and rules for text dumps.

A declaration is data that is checked when it is built: a wrong value is a `SiteError` that names
the declaration, the field and the value, and says what to write instead. It is raised where the
plugin's author wrote it, before any page is read.
"""

from newsparse.sites.fingerprints import CERTAIN, Fingerprint, Sample
from newsparse.sites.hosts import host_of, normal_host, parent_domains
from newsparse.sites.site import API_VERSION, Site
from newsparse.sites.text_rules import TextRule, Zone, tail_start

__all__ = [
    "API_VERSION",
    "CERTAIN",
    "Fingerprint",
    "Sample",
    "Site",
    "TextRule",
    "Zone",
    "host_of",
    "normal_host",
    "parent_domains",
    "tail_start",
]
