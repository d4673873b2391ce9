"""The command ``newsparse parse``: pages in, articles out.

One bad page never costs the others. Its line goes to standard error, and the exit code at the end
is the worst that any page asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from newsparse.cli import formats
from newsparse.cli.formats import Format
from newsparse.cli.options import reading_options
from newsparse.cli.output import STDOUT, destination
from newsparse.cli.reading import STDIN, UNREADABLE, Pages, Reader, complain

__all__ = ["parse"]

_HELP = """\
Read news pages and write what they hold.

FILE is a page, as HTML or as plain text; - is standard input.

\b
rich        a reading copy: the story, then tables of the related posts and
            the boilerplate, then where each block of the page went. In a
            terminal in colour and at most 100 columns wide.
text        the story alone, without its title
markdown    title and story
html        title and story as plain elements
json        everything that was found, each block of the page in its place
schema-org  the article as a NewsArticle in JSON-LD

From several pages, json and schema-org write one line for each; the other
formats are divided by the names of the pages or by a rule. All but rich
are written in UTF-8. A file is only replaced by a complete one.
"""

_EPILOG = """\
\b
Examples:
  newsparse parse page.html --url https://example.com/story
  newsparse parse dump.txt --format json -o story.json
  newsparse parse *.html --format json > stories.jsonl
  newsparse parse *.html --format markdown -o stories/
  curl -s https://example.com/story | newsparse parse -

\b
Exit codes:
  0  every page was read
  1  some page could not be read, or the output not be written
  2  a file is missing or is a directory, or the command makes no sense
"""


@click.command(help=_HELP, epilog=_EPILOG)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "-f",
    "--format",
    "name",
    type=click.Choice([form.value for form in Format]),
    help="How the article is written.  [default: as the suffix of --output says, else rich]",
)
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    default=STDOUT,
    help="A file to write to, or a directory that gets one file for each page.",
)
@reading_options
def parse(*, files: tuple[str, ...], name: str | None, output: str, reader: Reader) -> None:
    """Read pages and write their articles."""
    _check(files, reader)
    form = Format(name) if name else formats.of_path(Path(output))
    place = destination(output, files, form)
    pages = Pages(reader, files)
    try:
        place.write(pages, form)
    except BrokenPipeError:
        raise  # whoever read the output has seen enough: click ends quietly
    except OSError as error:
        name = "standard output" if output == STDOUT else output
        complain(name, f"cannot be written: {error.strerror}; write to another place")
        pages.exit_code = max(pages.exit_code, UNREADABLE)
    click.get_current_context().exit(pages.exit_code)


def _check(files: Sequence[str], reader: Reader) -> None:
    """Refuse what can only be a mistake; raises click's `UsageError`."""
    if files.count(STDIN) > 1:
        msg = "- is given twice, and standard input can be read once."
        raise click.UsageError(msg)
    if reader.url is not None and len(files) > 1:
        msg = "--url is the address of one page; give one FILE with it."
        raise click.UsageError(msg)
