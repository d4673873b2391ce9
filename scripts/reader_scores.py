"""Scores of the whole pipeline: bodies, paragraphs, roles, related posts, dumps, outcomes."""

from __future__ import annotations

import difflib
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from urllib.parse import urldefrag, urlsplit

from attrs import define, field

import newsparse
from newsparse.roles import BOILERPLATE_ROLES

__all__ = ["Roles", "paragraph_f1", "word_f1"]

_WORD = re.compile(r"\w+")
#: Kinds of which the labelled pages hold fewer words are left out of the mean.
_LEAST_WORDS = 50
_LEAST_TITLE = 12
_TITLE_SHARE = 0.55


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _f1(mine: Counter[str], gold: Counter[str]) -> float:
    both = sum((mine & gold).values())
    return 2 * both / (sum(mine.values()) + sum(gold.values())) if both else 0.0


def _choices(paragraphs: Sequence[str], optional: Iterable[str], text: str) -> list[list[str]]:
    """Return the lists of paragraphs that count as right: with, without, or as found."""
    doubtful = set(optional)
    shown = " ".join(text.split())
    missing = {each for each in doubtful if " ".join(each.split()) not in shown}
    return [
        [each for each in paragraphs if each not in left_out]
        for left_out in (set(), doubtful, missing)
    ]


def word_f1(text: str, gold: str, paragraphs: Sequence[str], optional: Sequence[str]) -> float:
    """Return the F1 of words; the best one where some paragraphs may be body or not."""
    bodies = ["\n\n".join(each) for each in _choices(paragraphs, optional, text)]
    bodies = bodies if optional else [gold]
    mine = Counter(_words(text))
    return max(_f1(mine, Counter(_words(body))) for body in bodies)


def paragraph_f1(text: str, paragraphs: Sequence[str], optional: Sequence[str]) -> float:
    """Return the F1 of lines, equal but for white space."""
    mine = Counter(" ".join(line.split()) for line in text.splitlines() if line.strip())
    return max(
        _f1(mine, Counter(" ".join(each.split()) for each in choice))
        for choice in _choices(paragraphs, optional, text)
    )


@define
class Roles:
    """Counts over labelled pages."""

    words: Counter[tuple[str, str]] = field(factory=Counter)
    hits: int = 0
    asked: int = 0
    given: int = 0
    linked: int = 0
    right_urls: int = 0

    def add(
        self,
        article: newsparse.Article,
        blocks: Sequence[tuple[str, str]],
        related: Sequence[tuple[str, str | None]],
    ) -> None:
        """Count a page; `blocks` are (role, text), `related` are (title, address)."""
        gold, gold_roles = _tagged(blocks)
        mine, my_roles = _tagged([(str(block.role), block.text) for block in article.blocks])
        got = ["(lost)"] * len(gold)
        matcher = difflib.SequenceMatcher(None, gold, mine, autojunk=False)
        for start, place, size in matcher.get_matching_blocks():
            got[start : start + size] = my_roles[place : place + size]
        self.words.update(zip(gold_roles, got, strict=True))
        self._add_related(article, related)

    def join(self, other: Roles) -> None:
        """Add the counts of other pages."""
        self.words += other.words
        self.hits += other.hits
        self.asked += other.asked
        self.given += other.given
        self.linked += other.linked
        self.right_urls += other.right_urls

    def confusions(self, most: int = 20) -> str:
        """Return the pairs of roles that most words are confused by."""
        pairs = ((pair, count) for pair, count in self.words.most_common() if pair[0] != pair[1])
        return ", ".join(f"{gold}→{mine} {count}" for (gold, mine), count in islice(pairs, most))

    def _add_related(
        self, article: newsparse.Article, related: Sequence[tuple[str, str | None]]
    ) -> None:
        left = list(dict.fromkeys((_fold(post.title), post.url) for post in article.related_posts))
        wanted = {(_fold(title), url) for title, url in related}
        self.asked += len(wanted)
        self.given += len(left)
        for title, url in sorted(wanted, key=lambda post: (-len(post[0]), post[0])):
            exact = (post for post in left if post[0] == title)
            near = (post for post in left if _is_same(post[0], title))
            found = next(exact, None) or next(near, None)
            if found is not None:
                left.remove(found)
                self.hits += 1
                self.linked += url is not None
                self.right_urls += _is_same_url(found[1], url)

    @property
    def accuracy(self) -> float:
        """Return the share of words whose block has the right role."""
        right = sum(count for (gold, mine), count in self.words.items() if gold == mine)
        return right / max(1, sum(self.words.values()))

    def kinds(self) -> dict[str, float]:
        """Return the F1 of each kind of boilerplate of which there are enough words."""
        return dict(self._kinds())

    def _kinds(self) -> Iterator[tuple[str, float]]:
        for role in sorted(BOILERPLATE_ROLES):
            wanted = sum(count for (gold, _), count in self.words.items() if gold == role)
            given = sum(count for (_, mine), count in self.words.items() if mine == role)
            if wanted >= _LEAST_WORDS:
                yield role, 2 * self.words[role, role] / (wanted + given)

    def report(self) -> str:
        """Return all figures in a line."""
        kinds = self.kinds()
        precision, recall = self.hits / max(1, self.given), self.hits / max(1, self.asked)
        related = 2 * precision * recall / max(1e-9, precision + recall)
        each = " ".join(f"{kind} {value:.2f}" for kind, value in kinds.items())
        mean = statistics.mean(kinds.values()) if kinds else 0.0
        return (
            f"accuracy {self.accuracy:.4f}  kinds {mean:.3f}  related {related:.3f}"
            f" (precision {precision:.3f}, recall {recall:.3f},"
            f" addresses {self.right_urls / max(1, self.linked):.3f})  {each}"
        )


def _tagged(blocks: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    words: list[str] = []
    roles: list[str] = []
    for role, text in blocks:
        found = _words(text)
        words += found
        roles += [role] * len(found)
    return words, roles


def _fold(text: str) -> str:
    return " ".join(_words(text))


def _is_same(some: str, other: str) -> bool:
    shorter, longer = sorted((some, other), key=len)
    is_part = len(shorter) >= _LEAST_TITLE and shorter in longer
    return some == other or (is_part and len(shorter) >= _TITLE_SHARE * len(longer))


def _is_same_url(some: str | None, other: str | None) -> bool:
    if not some or not other:
        return False
    parts = [urlsplit(urldefrag(url)[0]) for url in (some, other)]
    return len({(part.hostname, part.path.rstrip("/"), part.query) for part in parts}) == 1
