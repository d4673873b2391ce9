"""An invented publication with pages of one layout, for the tests of the induction."""

from __future__ import annotations

from newsparse.induction import Sample

__all__ = ["PAGES", "URLS", "page", "samples"]

_STORIES = (
    (
        "Ferry returns to Harbour Town",
        "After a winter in the dock it sails again",
        "Ada Example",
        "2024-05-12T08:00:00+00:00",
        "The ferry to the islands sails again from Monday, the harbour office said on Friday.",
        "Tickets cost the same as last year, and bicycles travel free until the end of May.",
        "Its engine was taken apart and put together twice, which took most of the winter.",
        ("A wider gate for the fishing boats", "Lighthouse sold to a family of seven"),
    ),
    (
        "Town votes for tidal power",
        "The plant is to stand at the old mole",
        "Jane Roe",
        "2024-06-02T10:30:00+00:00",
        "The council of Harbour Town voted on Sunday to build a tidal power plant at the mole.",
        "Nine of its members were for the plan, and two against it, who fear for the mussels.",
        "Building is to begin in the spring, and the first turbine should turn two years later.",
        ("Mussels are dearer than ever before", "The mole is older than the town itself"),
    ),
    (
        "Nets are mended faster than before",
        "A machine from the mainland does it",
        "John Doe",
        "2024-07-21T06:15:00+00:00",
        "A machine that mends nets has been bought by the fishermen of Harbour Town together.",
        "It does in one night what took four people a week, and it does not ask for coffee.",
        "The four people now teach others how to run it, and are paid better than they were.",
        ("Herring comes back to the northern bay", "Why the old cannery is painted yellow"),
    ),
)
URLS = tuple(f"https://www.quay.example/news/{number}" for number in range(len(_STORIES)))


def page(number: int, names: str = "css-1x2y3z") -> str:
    """Return one of three pages; `names` are classes that a build tool has made."""
    title, deck, author, date, one, two, three, cards = _STORIES[number]
    teasers = "".join(
        f'<div class="teaser"><a href="/more/{number}-{n}"><h3>{card}</h3></a></div>'
        for n, card in enumerate(cards)
    )
    return f"""<!doctype html>
<html lang="en"><head><title>{title} | The Quay</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Quay">
<link rel="canonical" href="{URLS[number]}"></head><body class="postid-{number}1">
<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<main><article class="{names}"><h1 class="{names} story__title">{title}</h1>
<p class="story__deck {names}">{deck}</p>
<div class="story__meta">By <a class="story__author" href="/staff/{number}">{author}</a>
<time class="story__date" datetime="{date}">{date[:10]}</time></div>
<div class="story__text {names}"><p>{one}</p><p>{two}</p><p>{three}</p></div></article>
<section class="more"><h2>Related stories</h2>{teasers}</section></main>
<footer><p>© 2024 The Quay. All rights reserved.</p></footer></body></html>
"""


PAGES = tuple(page(number) for number in range(len(_STORIES)))


def samples(count: int = 2) -> list[Sample]:
    """Return the first pages, as they are handed to the induction."""
    return [Sample(f"page {n}", PAGES[n].encode(), URLS[n]) for n in range(count)]
