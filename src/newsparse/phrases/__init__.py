"""Knowing what sites print around stories by its words: whole lines, and single words.

`lookup` knows lines (`lines`, with the phrases themselves in `tables`), `topics_of` the words that
longer texts of a kind cannot do without.
"""

from newsparse.phrases.lines import Phrase, lookup
from newsparse.phrases.topics import TOPICS, topics_of

__all__ = ["TOPICS", "Phrase", "lookup", "topics_of"]
