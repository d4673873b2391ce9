"""Saying what each block is: from unlabelled blocks to roles, with rule and score.

`signals` and `context` measure each block, `body` finds the story, `phrases` knows the lines that
sites print around stories, and `label` gives every block its role by a table of rules. The
weights in `text_weights`, `html_weights` and `headline_weights` are fitted by ``scripts/``.
"""

from newsparse.classify.label import label
from newsparse.classify.sketch import Card, Label, Said, Told

__all__ = ["Card", "Label", "Said", "Told", "label"]
