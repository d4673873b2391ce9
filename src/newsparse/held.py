"""The story that a page holds without showing it: in its data, or for its scripts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse import live
from newsparse.content import BodyBlock, Paragraph, Position
from newsparse.evidence import Evidence
from newsparse.html import unseen
from newsparse.html.script_strings import in_scripts
from newsparse.html.unseen import Unseen
from newsparse.metadata import json_text
from newsparse.said import article_body

if TYPE_CHECKING:
    from lxml import etree

    from newsparse.article import LiveUpdate
    from newsparse.metadata import Metadata

__all__ = ["Held", "held_story"]

#: A page that shows fewer characters of story may hold the whole of it elsewhere, for scripts.
_LEAST_SHOWN: Final = 200
#: A story that goes on from what is shown is more than so many times as long.
_LONGER: Final = 2
_SCORE: Final = 0.6


class Held(NamedTuple):
    """A story that a page holds without showing it."""

    #: They are no visible blocks: their positions have no XPath.
    blocks: tuple[BodyBlock, ...]
    evidence: Evidence
    #: Its sections, where it is a live blog.
    updates: tuple[LiveUpdate, ...] = ()


def held_story(root: etree._Element, metadata: Metadata, story: Sequence[BodyBlock]) -> Held | None:
    """Return the story that a page holds without showing it; `story` is what it shows.

    Where it shows a beginning, that is ``articleBody`` of its JSON-LD if it goes on from there to
    more than twice as much. Where it shows none, in order of trust: the entries of a live blog in
    its data, ``articleBody``, a ``<template>`` or ``<noscript>``, the data of an application, any
    string in a script.
    """
    if sum(len(block.text) for block in story) >= _LEAST_SHOWN:
        return _longer(metadata, [block.text for block in story])
    held = _live(metadata)
    if held is not None:
        return held
    found = _told(metadata) or unseen.in_elements(root)
    if found is None:
        data = unseen.application_data(root)
        found = unseen.in_data(json_text.load(data)) if data is not None else None
    if found is None:
        found = in_scripts(root)
    return None if found is None else _held(found)


def _longer(metadata: Metadata, shown: Sequence[str]) -> Held | None:
    """Return the story that the JSON-LD holds, if it begins as what is shown and is far longer."""
    told = _told(metadata)
    if told is None or sum(map(len, told.paragraphs)) <= _LONGER * sum(map(len, shown)):
        return None
    return _held(told) if unseen.begins_with(told.paragraphs, shown) else None


def _live(metadata: Metadata) -> Held | None:
    """Return the story that the entries of a live blog in the page's data make."""
    blocks, updates = live.story_of(live.told(metadata))
    if sum(len(block.text) for block in blocks) < unseen.LEAST:
        return None
    evidence = Evidence("json-ld", "live-blog-update", blocks[0].text, None, _SCORE)
    return Held(blocks, evidence, updates)


def _told(metadata: Metadata) -> Unseen | None:
    """Return the story that the JSON-LD of the page's own article holds."""
    told = article_body(metadata)
    if told is None:
        return None
    paragraphs = unseen.paragraphs_of(told[0])
    if sum(map(len, paragraphs)) < unseen.LEAST:
        return None
    return Unseen(paragraphs, "json-ld", "article-body", told[1])


def _held(found: Unseen) -> Held:
    texts = enumerate(found.paragraphs)
    blocks = tuple(Paragraph(text, Position(order)) for order, text in texts)
    return Held(blocks, Evidence(found.source, found.rule, blocks[0].text, found.locator, _SCORE))
