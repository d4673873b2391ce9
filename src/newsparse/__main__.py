"""The command ``newsparse``, and ``python -m newsparse``.

Only the extra ``cli`` brings what the command line needs; without it the command says so.
"""

from __future__ import annotations

import sys

__all__ = ["main"]

_EXTRA = frozenset({"click", "rich"})
_MISSING = "the command line needs the extra 'cli': pip install 'newsparse[cli]'\n"


def main() -> None:
    """Run the command line and leave with its exit code; 2 when the extra is not installed."""
    try:
        # imported here because the base install has neither click nor rich
        from newsparse.cli import app  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        sys.stderr.write(_MISSING)
        sys.exit(2)
    app.main()


if __name__ == "__main__":
    main()
