"""The fields of an HTML page: what is done there is loaded with the first such page.

Text dumps need nothing of it, and its import would take longer than reading many of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.draft import Draft
from newsparse.fields.values import Fields
from newsparse.fields.visible import Visible
from newsparse.sites import Site

if TYPE_CHECKING:
    from lxml import etree

    from newsparse.classify import Label
    from newsparse.declared.reading import Reading
    from newsparse.fields.by_site import Told
    from newsparse.html.walk import Box
    from newsparse.metadata import Metadata

__all__ = ["choose", "see", "told_by"]


def see(
    root: etree._Element,
    metadata: Metadata,
    drafts: Sequence[Draft],
    boxes: Sequence[Box],
    labels: Sequence[Label] = (),
) -> Visible:
    """Return what the page shows of its fields; `drafts` and `boxes` are its blocks, in order.

    `labels` are theirs; none while they are not known.
    """
    from newsparse.fields import tree  # noqa: PLC0415 - see the module's docstring

    return tree.see(root, metadata, drafts, boxes, labels)


def choose(
    metadata: Metadata,
    visible: Visible,
    *,
    url: str | None = None,
    site: Site | None = None,
    found_by: str = "",
    declared: Told | None = None,
) -> Fields:
    """Return the fields of an HTML page.

    `visible` is what the page shows; `url` is the address that the caller handed over, `site` the
    declaration that is used for the page and `found_by` the reason for which it was chosen.
    `declared` is what its selectors find, if it has any.
    """
    from newsparse.fields import choice  # noqa: PLC0415 - see the module's docstring

    return choice.choose(
        metadata, visible, url=url, site=site, found_by=found_by, declared=declared
    )


def told_by(reading: Reading | None) -> Told | None:
    """Return what a site's declaration says of the fields; ``None`` where there is none."""
    if reading is None:
        return None
    from newsparse.fields.by_site import Told  # noqa: PLC0415 - see the module's docstring

    return Told(reading)
