"""The lines that BeInCrypto prints around its stories, as rules for text dumps.

Only what is BeInCrypto's own is here. Share rows, comment forms, "Related Posts" and the like are
the themes' and WordPress's, and newsparse knows them of every site. All phrases of all editions are
in each rule: a re-posted story says nothing of the edition that it is from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from newsparse import Role, TextRule, Zone
from newsparse_beincrypto.editions import EDITIONS, Edition

__all__ = ["BRAND", "RULES"]

#: The name as it was written over the years: BeInCrypto, Be[in]Crypto, Be[In]Crypto.
BRAND: Final = r"Be\[?In\]?Crypto"

#: The name, its first letter a capital. A repeat that is followed by one character, exactly this
#: one, is what the regular expressions of Python find fastest: hence ``(?-i:…)`` here and below.
_NAME: Final = r"(?-i:B)e\[?In\]?Crypto"
#: The name as a subject, with a few words before it.
_SUBJECT: Final = rf".{{0,40}}{_NAME}"
#: Holds for a block in which nobody is quoted: a note never quotes, a story does.
_NO_QUOTE: Final = r"(?=[^\"“”„«»「」]*\Z)"


def _each(choose: Callable[[Edition], Iterable[str]]) -> tuple[str, ...]:
    """Return what all editions have of something, each once, in the order of the editions."""
    return tuple(dict.fromkeys(phrase for edition in EDITIONS for phrase in choose(edition)))


def _any(phrases: Iterable[str]) -> str:
    return "(?:" + "|".join(map(re.escape, phrases)) + ")"


def _credits() -> str:
    """Return the pattern of "Written by Jane Roe", which dumpers also print "Written byJane Roe".

    A label of one word is a word of headlines too, and needs its colon.
    """
    labels = _each(lambda edition: edition.credits)
    several = _any(label for label in labels if " " in label)
    single = _any(label for label in labels if " " not in label)
    return rf"(?:{several} ?:? ?|{single} ?[:：] ?)[^.!?…。:：]{{2,60}}"


def _reached_out() -> str:
    endings = "|".join(_each(lambda edition: edition.reached_out))
    return rf"(?={_SUBJECT}){_NO_QUOTE}{_SUBJECT},? ?(?:{endings}).*"


def _credit_lines() -> str:
    lines = _each(lambda edition: edition.credit_lines)
    named = (
        line.replace("{title}", ".{1,200}").replace("{site}", rf"{BRAND}(?: \w{{2,20}})?")
        for line in lines
    )
    # the copy of the Spanish feed that was seen is cut within the name
    return rf"(?:{'|'.join(named)}|El post .{{1,200}} fue visto por primera vez en B\w*)[.。…]*"


def _disclaimer() -> str:
    """Return the pattern of a disclaimer's paragraph, whole or cut at its links."""
    headings = _any(_each(lambda edition: edition.disclaimers))
    good_faith = "|".join(_each(lambda edition: edition.good_faith))
    return (
        rf"(?=.{{0,160}}(?-i:T)rust Project)(?=.*{_NAME}).*"
        rf"|{headings} ?[:：.–-] ?.+"
        rf"|(?:{good_faith}).*"
        r"|(?:In adherence to|In line with|Following) the Trust Project guidelines.*"
        rf"|{BRAND} is committed to (?:unbiased|accurate|transparent)\b.*"
        r"|Please note that our Terms and Conditions, Privacy Policy,? and Disclaimers? .*"
    )


def _telegram() -> str:
    join = _any(_each(lambda edition: edition.join))
    return (
        rf"(?=.*(?-i:T)elegram)(?:(?=.*{_NAME})(?=.*\b{join}){_NO_QUOTE}.*"
        r"|.*\bjoin the (?:discussion|conversation) (?:in|on) our Telegram\b.*)"
        r"|Got something to say about .*\?.*"
    )


_FOR_LATEST: Final = (
    rf"(?:For|To (?:get|read|see)) .{{0,30}}{BRAND}[’']s? "
    r"(?:latest|last|previous|earlier|most recent|daily) .{2,90}, click here"
)

RULES: Final = (
    TextRule(
        "reached-out",
        role=Role.DISCLOSURE,
        pattern=_reached_out(),
        zone=Zone.TAIL,
        max_length=400,
    ),
    TextRule(
        "disclaimer-heading",
        role=Role.DISCLOSURE,
        lines=_each(lambda edition: edition.disclaimers),
        zone=Zone.TAIL,
    ),
    TextRule(
        "disclaimer",
        role=Role.DISCLOSURE,
        pattern=_disclaimer(),
        zone=Zone.TAIL,
        max_length=1_200,
    ),
    TextRule(
        "syndication",
        role=Role.DISCLOSURE,
        pattern=_credit_lines(),
        max_length=300,
    ),
    TextRule(
        "sponsored",
        role=Role.ADVERTISEMENT,
        lines=_each(
            lambda edition: [
                line for label in edition.sponsored for line in (label, f"{label} {label}")
            ]
        ),
    ),
    TextRule(
        "top-platforms",
        role=Role.ADVERTISEMENT,
        pattern=r"Top (?:\d+ )?(?:crypto )?(?:platforms|exchanges) in .{2,40}",
        max_length=80,
    ),
    TextRule(
        # a label whose name is on the next line is left to the general rules, which read the two
        "credits",
        role=Role.BYLINE,
        pattern=_credits(),
        zone=Zone.HEAD,
        max_length=100,
    ),
    # the points are the story's, and so is the heading, which could be taken for a name else
    TextRule("key-points", role=Role.BODY, lines=_each(lambda edition: edition.key_points)),
    TextRule("trusted", role=Role.UI, lines=("Trusted",)),
    # what crawlers print of the pictures beside the names
    TextRule(
        "avatars",
        role=Role.UI,
        lines=("avatar", "author avatar", "editor avatar", "author image", "editor image"),
        zone=Zone.HEAD,
    ),
    TextRule(
        "hashtags",
        role=Role.TAGS,
        # several tags of one word each, or one of up to three: "#Price Analysis"
        pattern=r"#[^\W\d]\w*(?:(?:[ ,]*#[^\W\d]\w*){0,11}|(?: [^\W_]{2,20}){1,2})",
        max_length=200,
    ),
    TextRule(
        "latest-analysis",
        role=Role.NAVIGATION,
        pattern=rf"(?:{_FOR_LATEST}|Click here (?:for|to read) {BRAND}[’']s? .{{2,90}})[.!]?",
        max_length=180,
    ),
    TextRule(
        "newsletter",
        role=Role.SUBSCRIBE,
        pattern=(
            r"Want more .{2,60} like this\? Sign up for .{2,80}Newsletter here\.?"
            r"|Newsletter ?Subscribe ?Daily Crypto Insights"
        ),
        max_length=220,
    ),
    TextRule(
        "channels",
        role=Role.SUBSCRIBE,
        lines=_each(lambda edition: edition.offers),
    ),
    TextRule(
        "telegram",
        role=Role.SUBSCRIBE,
        pattern=_telegram(),
        zone=Zone.TAIL,
        max_length=260,
    ),
    TextRule(
        "newsletters",
        role=Role.SUBSCRIBE,
        lines=(
            "Bonus Hunter",
            "Daily Crypto Insights",
            "Crypto Leaders",
            "Web3 jobs",
            "Newsletter",
            "Follow Author",
            "Tham gia",
        ),
        pattern=r"(?:Bonus Hunter|Daily Crypto Insights|Crypto Leaders|Web3 jobs) ?[:–-] .{2,120}",
        zone=Zone.TAIL,
        max_length=160,
    ),
    TextRule(
        "chart-source",
        role=Role.CAPTION,
        pattern=(
            r"\S{2,24}(?: \w+){0,3} charts? by TradingView\.?"
            r"|(?:.{2,120}\. ?|.{2,120}: ?|.{2,120}\) ?|.{2,120}。)?"
            rf"{_any(_each(lambda edition: edition.source))} ?[:：] ?"
            r"[^.!?。]{1,50}(?:\.com|\.io)?\.?"
        ),
        max_length=140,
    ),
    TextRule(
        "copyright",
        role=Role.LEGAL,
        pattern=(
            r"(?:©|\(c\)|Copyright)[ ©]*(?:\d{4})?.{0,20}"
            rf"(?:BeInNews Academy|{BRAND}).{{0,80}}"
        ),
        max_length=160,
    ),
    TextRule(
        "footer-links",
        role=Role.NAVIGATION,
        lines=("Company", "Products", "Resources"),
        zone=Zone.TAIL,
    ),
    TextRule(
        "footer-terms",
        role=Role.LEGAL,
        lines=("Terms", "Privacy", "Cookie Settings"),
        zone=Zone.TAIL,
    ),
)
