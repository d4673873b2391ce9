"""Reading a plain-text dump: from characters to unlabelled blocks.

`lines` cuts the text, `layout` finds out how the dumper separated blocks, with `wrap` for the
column at which it wrapped them, `glue` cuts lines that hold several blocks, `marks` tells what the
beginning of a line says, and `runs` which lines go on with the block before them. `crawled` cuts
the lines of Markdown, with `brackets` for where links are, `seams` for what is glued in them, and
`pieces` for what a cut line shows. `blocks` makes blocks of those, with `markup` for what is left
of Markdown, `front_matter` for a header of fields and `nesting` for lists within lists. Nothing is
dropped on the way: every line that shows something is in exactly one block.
"""

from newsparse.dump.blocks import split

__all__ = ["split"]
