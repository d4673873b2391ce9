"""BeInCrypto for newsparse: its editions, the forms of its pages, the marks of its texts.

Installed, it is found by newsparse; nothing has to be imported. The README says what is known of
which era of the site, and how surely.
"""

from __future__ import annotations

from newsparse import Site, hookimpl
from newsparse_beincrypto.editions import EDITIONS
from newsparse_beincrypto.layouts import LAYOUTS
from newsparse_beincrypto.marks import MARKS
from newsparse_beincrypto.rules import RULES

__all__ = ["SITE", "newsparse_sites"]

#: BeInCrypto, with all its editions.
SITE = Site(
    "BeInCrypto",
    ("beincrypto.com", "beincrypto.com.br"),
    layouts=LAYOUTS,
    fingerprints=MARKS,
    text_rules=RULES,
    languages={edition.host: edition.language for edition in EDITIONS}
    | {"beincrypto.com.br": "pt-br"},
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one site of this plugin."""
    return (SITE,)
