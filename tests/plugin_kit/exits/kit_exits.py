"""A plugin that wants to end the process when it is imported."""

import sys

sys.exit("bye")
