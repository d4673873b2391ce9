"""Readers' comments, read off their markup: who wrote what, and when.

Content systems mark each comment as an element of its own: ``li.comment`` of WordPress, an id
``comment-12``, an item of schema.org's ``Comment``, or a class of that sort. In it stand a name, a
date, the words, and buttons; what is which is told by the nearest element whose names say so. An
element without words, or with neither name nor date, is no comment. Comments that only the page's
data hold (the property ``comment`` of its JSON-LD) follow those that it shows.

The comments are a view: their blocks stay where they are, and all of them are of role
``comments`` once `find` has said which they are. `posts` finds the elements, `parts` tells what is
what in one, `reading` reads it, and `told` reads the comments that the page's data hold.
"""

from __future__ import annotations

from newsparse.comments.reading import find

__all__ = ["find"]
