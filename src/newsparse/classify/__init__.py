"""Saying what each block is: from unlabelled blocks to roles, with rule and score.

`signals` and `context` measure each block, `body` finds the story, `phrases` knows the lines that
sites print around stories, and `label` gives every block its role by a table of rules. What these
leave gets the likeliest role: `standing` measures, `role_model` adds up, and `teasers` makes cards
of what is one. The weights in the modules ``*_weights`` are fitted by ``scripts/``.
"""

from newsparse.classify.label import label
from newsparse.classify.sketch import Card, Label, Said, Told

__all__ = ["Card", "Label", "Said", "Told", "label"]
