"""What a site's declaration says of one HTML page, before its blocks have roles.

`PageView` is the page as the callables of plugins see it. `read_declared` chooses the layout and
gives a `Reading`, which tries selectors and callables field by field. `marks_of` turns what was
found into `Marks`: elements with the roles that their blocks are to have, and the teasers.

Nothing here raises for what a plugin does: it is a line in `Reading.faults`.
"""

from newsparse.declared.view import Match, PageView

__all__ = ["Match", "PageView"]
