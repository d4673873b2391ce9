"""Reading what each block of a page is: one learned model over all blocks and their elements.

`features` turns a page into rows of numbers, `network` turns these into the strength of each class
for each block, and `reading` makes probabilities of them. `read_blocks` does all three.
"""

from newsparse.reader.elements import naming_in
from newsparse.reader.features import Said, Shown
from newsparse.reader.reading import Reading, read_blocks

__all__ = ["Reading", "Said", "Shown", "naming_in", "read_blocks"]
