"""Topics of texts around the story."""

from __future__ import annotations

import pytest

from newsparse.phrases.topics import TOPICS, topic_of


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("We use cookies as our privacy policy says.", "legal"),
        ("Wir verwenden Cookies, siehe Datenschutz und Impressum", "legal"),
        ("© 2026 Harbour News", "legal"),
        ("Get the newsletter delivered to your inbox", "subscribe"),
        (
            "Jane Roe is a reporter who has covered ice since 2019; she joined as a writer.",
            "author",
        ),
        ("The ferries stayed at the pier.", ""),
        ("", ""),
    ],
)
def test_words_tell_the_topic(text: str, topic: str) -> None:
    """The topic that most words are of, in any language that has them; or none."""
    assert TOPICS[topic_of(text)] == topic


def test_only_the_beginning_is_read() -> None:
    """What a long text says further down does not count."""
    assert topic_of("ice " * 200 + "cookies privacy") == 0
