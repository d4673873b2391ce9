"""What one invented page is made with: its random numbers, language, site, names and wordings."""

from __future__ import annotations

import datetime as dt
import random
import re
import unicodedata
from collections import Counter
from typing import Final

from attrs import Factory, define, field

from wordings import WORDS
from wordings_base import Words, org, person, place, site_name

__all__ = ["Scene"]

_SLOT: Final = re.compile(r"\{(\w+)\}")
_ARTICLE: Final = re.compile(r"\b([Aa]) (?=[aeio])")
_ENDINGS: Final = {"en": "com news co.uk net", "ja": "jp", "zh": "cn com", "pt": "pt com.br"}
_ENDINGS_TR: Final = {"tr": "com.tr", "sv": "se"}
_WITHOUT_SPACE: Final = {"ja", "zh"}
_LINK_WORDS: Final = [
    "council",
    "storm",
    "budget",
    "match",
    "report",
    "harbour",
    "coin",
    "ruling",
    "school",
    "museum",
]


@define
class Scene:
    """The invented world of one page; every draw from it moves its random numbers on."""

    rng: random.Random
    language: str
    site: str = field(init=False)
    domain: str = field(init=False)
    topic: str = field(init=False)
    day: dt.datetime = field(init=False)
    _used: Counter[str] = field(init=False, default=Factory(Counter))

    def __attrs_post_init__(self) -> None:
        """Draw the site, its address, the topic and the day."""
        rng = self.rng
        self.site = site_name(rng)
        name = re.sub(r"\W", "", self.site.lower())
        endings = _ENDINGS | _ENDINGS_TR
        ending = rng.choice(endings.get(self.language, f"{self.language} com").split())
        self.domain = f"{rng.choice(('www.', '', 'www.', 'm.', 'news.'))}{name}.{ending}.example"
        self.topic = rng.choice(self.words.get("topics", ("",)))
        start = dt.datetime(2017, 1, 1, tzinfo=dt.UTC)
        self.day = start + dt.timedelta(minutes=rng.randrange(60 * 24 * 365 * 9))

    @property
    def words(self) -> Words:
        """The wordings of the page's language."""
        return WORDS[self.language]

    def has(self, slot: str) -> bool:
        """Return whether the language has wordings for a slot."""
        return slot in self.words

    def chance(self, share: float) -> bool:
        """Return whether something that happens on such a share of pages does on this one."""
        return self.rng.random() < share

    def _wordings(self, slot: str) -> tuple[str, ...]:
        own = self.words.get(f"{self.topic}_{slot}", ())
        if slot == "sents":  # a topic's own sentences are few, the others fit any topic
            return own + self.words[slot]
        return own or self.words.get(slot, ())

    def pick(self, slot: str) -> str:
        """Return a wording of a slot, one of the least used on this page, filled in."""
        wordings = self._wordings(slot)
        if not wordings:
            raise KeyError(slot)
        least = min(self._used[each] for each in wordings)
        drawn = self.rng.choice([each for each in wordings if self._used[each] == least])
        self._used[drawn] += 1
        return self.fill(drawn)

    def some(self, slot: str, least: int, most: int) -> list[str]:
        """Return several wordings of a slot in a random order, none twice, filled in."""
        wordings = self._wordings(slot)
        count = min(self.rng.randint(least, most), len(wordings))
        return [self.fill(each) for each in self.rng.sample(wordings, count)]

    def fill(self, wording: str) -> str:
        """Fill the slots of a wording in."""
        text = _SLOT.sub(lambda match: self._value(match[1]), wording)
        if self.language == "en":
            text = _ARTICLE.sub(r"\1n ", text)
        return text[:1].upper() + text[1:] if text[:1].isalpha() else text

    def _value(self, slot: str) -> str:
        if self._wordings(slot):
            drawn = self.rng.choice(self._wordings(slot))
            return _SLOT.sub(lambda match: self._value(match[1]), drawn)
        rng = self.rng
        makers = {
            "person": lambda: person(rng, self.language),
            "place": lambda: place(rng, self.language),
            "org": lambda: org(rng, self.language),
            "n": lambda: str(rng.randint(2, 96)),
            "g": lambda: str(rng.randint(0, 5)),
            "big": lambda: f"{rng.randint(1, 90)}{rng.choice(',. ')}{rng.randint(0, 9)}00",
            "partners": lambda: str(rng.randint(40, 1400)),
            "price": lambda: f"{rng.randint(1, 29)}{rng.choice('.,')}{rng.choice('09')}9",
            "site": lambda: self.site,
            "domain": lambda: self.domain.removeprefix("www."),
            "year": lambda: str(self.day.year),
            "month": lambda: self.words["months"][self.day.month - 1],
            "mm": lambda: f"{self.day.month:02}",
            "m": lambda: str(self.day.month),
            "d": lambda: str(self.day.day),
            "dd": lambda: f"{self.day.day:02}",
            "time": lambda: f"{self.day:%H:%M}",
            "code": lambda: f"{rng.getrandbits(64):016x}",
            "ip": lambda: ".".join(str(rng.randint(2, 250)) for _ in range(4)),
            "phone": lambda: (
                f"0{rng.randint(20, 99)} {rng.randint(100, 999)} {rng.randint(10, 9999)}"
            ),
            "street": lambda: f"{place(rng, self.language)} {rng.randint(1, 220)}",
        }
        return makers[slot]()

    def date(self) -> str:
        """Return the day as the language writes it."""
        return self.pick("dates")

    def earlier(self) -> str:
        """Return another, earlier day as the language writes it."""
        kept = self.day
        self.day = kept - dt.timedelta(minutes=self.rng.randrange(60 * 24 * 40))
        text = self.pick("dates")
        self.day = kept
        return text

    def byline(self) -> tuple[str, str]:
        """Return a line with the author's name, and the name alone."""
        name = person(self.rng, self.language)
        wording = self.rng.choice(self.words["bylines"])
        return self.fill(wording.replace("{person}", name, 1)), name

    def joined(self, sentences: list[str]) -> str:
        """Return sentences as a paragraph."""
        return ("" if self.language in _WITHOUT_SPACE else " ").join(sentences)

    def headline(self) -> str:
        """Invent the headline of a story on any topic."""
        kept, self.topic = self.topic, self.rng.choice(self.words.get("topics", ("",)))
        text = self.pick("headlines")
        self.topic = kept
        return text

    def summary(self) -> str:
        """Invent the summary of a story on any topic."""
        kept, self.topic = self.topic, self.rng.choice(self.words.get("topics", ("",)))
        text = self.pick("sents")
        self.topic = kept
        return text

    def paragraph(self, least: int = 1, most: int = 4, slot: str = "sents") -> str:
        """Invent a paragraph of prose."""
        count = self.rng.randint(least, most)
        sentences = [self.pick(slot) for _ in range(count)]
        if slot == "sents" and self.chance(0.22):
            sentences.append(self.pick("quotes"))
        return self.joined(sentences)

    def address(self, title: str = "") -> str:
        """Invent the address of a story."""
        plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        slug = "-".join(re.findall(r"[a-z0-9]+", plain)[:9])
        if not slug or self.chance(0.1):
            slug = "-".join(self.rng.sample(_LINK_WORDS, 3))
        number = self.rng.randint(10_000, 99_999_999)
        section = self.rng.choice(("news", "world", "lokal", "economy", "sport", "a", "2"))
        stem = f"https://{self.domain}"
        return self.rng.choice(
            (
                f"{stem}/{section}/{slug}-{number}.html",
                f"{stem}/{self.day:%Y/%m/%d}/{slug}/",
                f"{stem}/{section}/article{number}.ece",
                f"{stem}/{slug}",
                f"{stem}/{section}/{self.day:%Y-%m}/{slug}.php?id={number}",
                f"{stem}/?p={number}",
                f"{stem}/articles/{number}",
            )
        )
