"""Topics of texts around the story."""

from __future__ import annotations

import pytest

from newsparse.phrases.topics import TOPICS, topics_of


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("we use cookies as our privacy policy says", ["legal"]),
        ("wir verwenden cookies siehe datenschutz und impressum", ["legal"]),
        ("© harbour news", ["legal"]),
        ("get the newsletter delivered to your inbox", ["subscribe"]),
        ("privacy of our newsletter", ["legal", "subscribe"]),
        ("the ferries stayed at the pier", []),
        ("", []),
    ],
)
def test_words_tell_the_topics(words: str, topics: list[str]) -> None:
    """Those of which any word is, in any language that has them; or none."""
    assert [TOPICS[place] for place in topics_of(words.split())] == topics
