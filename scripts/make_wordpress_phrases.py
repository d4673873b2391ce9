"""Write the phrase table of WordPress' core from strings of its published translations.

Usage: ``python scripts/make_wordpress_phrases.py STRINGS.json > TABLE.py``. The input maps a locale
to English UI strings and their translations, as the .po files of WordPress' core have them (with
``context|string`` keys, ``%s`` placeholders, links and entities). The output is
``src/newsparse/classify/phrase_tables/wordpress.py``.
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

__all__ = ["main"]

_HEAD = '''# ruff: noqa: E501 - a phrase is never cut
"""What WordPress' core prints round a post: comment form, paging, tags.

Source: WordPress core translations (.po files), GPL-licensed project, single UI strings as facts.
Written by ``scripts/make_wordpress_phrases.py``: change that, not this.
"""

from __future__ import annotations

from typing import Final

from newsparse.phrases.tables.table import Table

__all__ = ["TABLES"]

'''
_TAIL = """
TABLES: Final = (
    Table("wordpress-comment-form", "comments", certain=_FORM, longest=240),
    Table("wordpress-comment-form", "comments", possible=_FORM_WORDS),
    Table("wordpress-comment-form", "comments", possible=_LABELS),
    Table("wordpress-navigation", "navigation", certain=_NAVIGATION),
    Table("wordpress-navigation", "navigation", possible=_NAVIGATION_WORDS),
    Table("wordpress-tags", "tags", certain=_TAGS),
    Table("wordpress-links", "ui", certain=_LINKS),
    Table("wordpress-links", "ui", possible=_LINKS_WORDS),
)
"""
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W_](?:[^\s{}]*[^\W_])?")
#: Words that a phrase needs to mean one thing only; Vietnamese puts a space between syllables.
_ENOUGH_WORDS = {"vi": 4}
#: The same in characters, for languages that put no spaces between words.
_ENOUGH_CHARACTERS = {"th": 8, "ja": 4, "zh_CN": 4, "zh_TW": 4}

_HEADING = "Leave a Reply"
_HEADING_TO = "Leave a Reply to %s"
_CANCEL = "Cancel reply"
_UNPUBLISHED = "Your email address will not be published."
_REQUIRED = "Required fields are marked %s"
_TAGS = "Tags: "
_SENTENCES = (
    _HEADING,
    "Leave a Comment",
    _CANCEL,
    "Post Comment",
    _UNPUBLISHED,
    "Save my name, email, and website in this browser for the next time I comment.",
    'You must be <a href=\\"%s\\">logged in</a> to post a comment.',
    "Your comment is awaiting moderation.",
    "Comments are closed.",
    "Log in to Reply",
)
_LABELS = ("noun|Comment", "Name", "Email", "Theme starter content|Email", "Website", "Reply")
_PAGING = (
    "Previous",
    "Next",
    "previous set of posts|Previous",
    "next set of posts|Next",
    "find/replace|Next",
    "Pages:",
)

Strings = Mapping[str, str]
#: Phrases of one locale, certain or not.
Maker = Callable[[Strings], Iterator[str]]


def main(path: str) -> str:
    """Return the table module for the strings in the JSON file at `path`."""
    locales = json.loads(Path(path).read_text(encoding="utf-8"))
    cleaned = {
        locale: {key: _clean(text) for key, text in locales[locale].items()}
        for locale in sorted(locales)
    }
    blocks = (
        _block("_FORM", cleaned, _form, _says_enough),
        _block("_FORM_WORDS", cleaned, _form, _is_short),
        _block("_LABELS", cleaned, _labels, _always),
        _block("_NAVIGATION", cleaned, _paging, _says_enough),
        _block("_NAVIGATION_WORDS", cleaned, _paging, _is_short),
        _block("_TAGS", cleaned, _tags, _always),
        _block("_LINKS", cleaned, _links, _says_enough),
        _block("_LINKS_WORDS", cleaned, _links, _is_short),
    )
    return _HEAD + "".join(blocks) + _TAIL


def _block(
    name: str, locales: Mapping[str, Strings], maker: Maker, fits: Callable[[str, str], bool]
) -> str:
    lines = []
    for locale, strings in locales.items():
        found = dict.fromkeys(phrase for phrase in maker(strings) if fits(locale, phrase))
        if found:
            lines.append(f"{locale}: {' | '.join(found)}\n")
    return f'{name}: Final = """\n{"".join(lines)}"""\n'


def _clean(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).split())


def _says_enough(locale: str, phrase: str) -> bool:
    words = _WORD.findall(phrase)
    if locale in _ENOUGH_CHARACTERS:
        return len("".join(words)) >= _ENOUGH_CHARACTERS[locale]
    return len(words) >= _ENOUGH_WORDS.get(locale, 2)


def _is_short(locale: str, phrase: str) -> bool:
    return "{" not in phrase and not _says_enough(locale, phrase)


def _always(_locale: str, _phrase: str) -> bool:
    return True


def _form(strings: Strings) -> Iterator[str]:
    yield from (strings[key] for key in _SENTENCES if key in strings)
    required = strings[_REQUIRED]
    yield required.replace("%s", "*")
    yield f"{strings[_UNPUBLISHED]} {required.replace('%s', '*')}"
    # dumps glue the two sentences together, or cut at each element: round the mark and at it
    yield f"{strings[_UNPUBLISHED]}{required.replace('%s', '*')}"
    yield from (piece.strip() for piece in required.split("%s") if piece.strip(" ."))
    yield f"{strings[_HEADING]} {strings[_CANCEL]}"
    answer = strings[_HEADING_TO].replace("%s", "{}")
    yield f"{answer} {strings[_CANCEL]}"
    # "answer X" may open a headline; only the long forms say that they are about a comment
    if len(answer.split()) > 3 or " " not in answer:  # noqa: PLR2004 - words, with the mark
        yield answer
    name, email, website = strings["Name"], strings["Email"], strings["Website"]
    yield f"{name} * {email} * {website}"
    yield f"{strings['noun|Comment']} * {name} * {email} * {website}"


def _labels(strings: Strings) -> Iterator[str]:
    yield from (strings[key] for key in _LABELS)


def _paging(strings: Strings) -> Iterator[str]:
    yield strings["Older posts"]
    yield strings["Post navigation"]
    yield from (strings[key] for key in _PAGING)


def _tags(strings: Strings) -> Iterator[str]:
    yield f"{strings[_TAGS].rstrip(' :：')}: {{}}"


def _links(strings: Strings) -> Iterator[str]:
    yield strings["(more&hellip;)"]
    yield strings["Edit This"]
    if "Read more" in strings:
        yield strings["Read more"]


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1]))
