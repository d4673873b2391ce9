"""Who is behind a story: reading bylines and lists of names.

A name is only ever what the page prints. Nothing is looked up, and nobody's name is put right.
The tables of labels, jobs and agencies are loaded when the first line is read.
"""

from __future__ import annotations

from typing import Final

from newsparse.authors.values import Author, Byline

__all__ = [
    "Author",
    "Byline",
    "is_label",
    "looks_like_name",
    "may_be_labelled",
    "read_byline",
    "split_names",
]

_LONGEST_LINE: Final = 200
_LONGEST_NAME: Final = 60
_LONGEST_LIST: Final = 400
#: No label is longer, with the colon behind it.
_LONGEST_LABEL: Final = 40


def read_byline(text: str) -> Byline | None:
    """Return what the line `text` says of the people behind a story; ``None`` if it is no byline.

    Lines over 200 characters are none, nor are sentences, whatever they begin with.
    """
    if not text or len(text) > _LONGEST_LINE:
        return None
    # imported here because its tables are large
    from newsparse.authors.byline import read  # noqa: PLC0415 - reason above

    return read(text)


def is_label(text: str) -> bool:
    """Return whether `text` is the label of a byline and nothing else: "By", "Written by:"."""
    if not text or len(text) > _LONGEST_LABEL:
        return False
    # imported here because its tables are large
    from newsparse.authors.labels import labels_by_start  # noqa: PLC0415 - reason above

    words = text.lower().rstrip(" :：")
    return any(words == label for label, _, _ in labels_by_start().get(words[:2], ()))


def may_be_labelled(text: str) -> bool:
    """Return whether `text` begins with the two characters that some label of bylines begins with.

    A quick test before `read_byline`, where names without a label are not wanted.
    """
    # imported here because its tables are large
    from newsparse.authors.labels import labels_by_start  # noqa: PLC0415 - reason above

    return text[:2].lower() in labels_by_start()


def split_names(text: str) -> tuple[Author, ...]:
    """Return the names in a list such as "Jane Roe, John Doe and Ann Poe", in order.

    Job titles, e-mail addresses, handles, notes in brackets and "for CNN" are left out. A single
    word counts as a name when no name of the list has two. A list in which nothing has the form
    of a name ("ssi, dan") is taken as it is printed, if it holds letters alone. Only the first 400
    characters are read.
    """
    # imported here because its tables are large
    from newsparse.authors.lists import split  # noqa: PLC0415 - reason above

    return split(text[:_LONGEST_LIST])


def looks_like_name(text: str) -> bool:
    """Return whether `text` has the form of one person's name, with first and last name.

    Two to five capitalised words, with particles ("van der"), initials, hyphens, apostrophes; no
    digit, no full stop at the end, at most 60 characters. In scripts without capitals: two to
    five words, or two to five Chinese, Japanese or Korean letters.
    """
    text = text.strip() if len(text) <= 2 * _LONGEST_NAME else ""
    if not 1 < len(text) <= _LONGEST_NAME:
        return False
    # imported here because its tables are large
    from newsparse.authors.names import has_form_of_name  # noqa: PLC0415 - reason above

    return has_form_of_name(text)
