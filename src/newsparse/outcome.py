"""What a page turned out to be: an article, none, a part of one, or nothing.

The reader says how likely an HTML page is an article, by what it says of itself and by what its
blocks are like. A text dump says nothing of itself, and there only the amount of story counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.article import Outcome
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.fields import Fields, Kind
from newsparse.roles import Role

__all__ = ["decide"]

#: A page with less story than this, in characters, is no article …
_LEAST_STORY: Final = 140
#: … unless it says that it is one, and then this is enough.
_LEAST_SAID: Final = 60
#: With a paywall and less story than this, it shows only the beginning of one.
_LEAST_WHOLE: Final = 1_800
#: From this probability on, a page is an article.
_EVEN: Final = 0.5


def decide(
    drafts: Sequence[Draft], labels: Sequence[Label], found: Fields, likely: float | None
) -> Outcome:
    """Return the outcome of a page, of its labelled blocks and what it says of itself.

    `likely` is how likely it is an article by the reader; ``None`` for a text dump.
    """
    if not drafts:
        return Outcome.EMPTY
    story = sum(
        len(draft.text)
        for draft, each in zip(drafts, labels, strict=True)
        if each.role is Role.BODY
    )
    is_said = found.kind.kind is Kind.ARTICLE
    is_walled = any(each.role is Role.PAYWALL for each in labels)
    is_gated = story < _LEAST_WHOLE and (is_walled or found.is_accessible_for_free is False)
    if is_said and found.is_accessible_for_free is False and is_gated:
        # the publisher says both, and the little that is shown has no shape to weigh
        return Outcome.GATED
    if story < (_LEAST_SAID if is_said else _LEAST_STORY):
        return Outcome.NOT_ARTICLE
    if likely is not None and likely < _EVEN:
        return Outcome.NOT_ARTICLE
    return Outcome.GATED if is_gated else Outcome.ARTICLE
