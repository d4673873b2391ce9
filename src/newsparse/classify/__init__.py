"""Saying what each block is: from what the reader sees to roles, with rule and score.

`label` gives every block its role by a table of rules: what a site's declaration says, lines that
mean one thing wherever they stand, the laws of a page (one headline, one story, teasers on cards),
and for all else the reader's likeliest class. It is imported from its own module, since the reader
needs numpy, which is loaded with the first page.
"""

from newsparse.classify.sketch import Card, Label, Sketch, Told

__all__ = ["Card", "Label", "Sketch", "Told"]
