"""The command group ``newsparse`` and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from newsparse.cli.check_site import check_site
from newsparse.cli.explain import explain
from newsparse.cli.new_site import new_site
from newsparse.cli.parse import parse
from newsparse.cli.plugins import plugins

__all__ = ["cli", "main"]

#: What a shell reports for a command that was stopped with Ctrl-C.
INTERRUPTED = 130

_EPILOG = """\
\b
Examples:
  newsparse parse page.html
  newsparse parse dump.txt --format json | jq .title
  newsparse explain page.html
"""


@click.group(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="newsparse", message="%(prog)s %(version)s")
def cli() -> None:
    """Read a news page, HTML or plain text: the article, its related posts, its boilerplate.

    Nothing on the page is thrown away, and nothing is fetched from the network.
    """


cli.add_command(parse)
cli.add_command(explain)
cli.add_command(plugins)
cli.add_command(check_site)
cli.add_command(new_site)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line on `arguments`, by default those of the process, and leave.

    Ends with the command's exit code, as click documents its own: 2 for a usage error. Ctrl-C
    gives 130, and a reader that closes the pipe early ends it without a word.
    """
    try:
        code = cli.main(arguments, prog_name="newsparse", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.Abort:
        code = INTERRUPTED
    sys.exit(code)
