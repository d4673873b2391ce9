"""What is run over newsparse, by name: `nox --list` shows it, `nox` runs the default ones.

Sessions without an environment of their own (lint, typing, docs) run in the one that nox is
installed in: CONTRIBUTING.md makes it from the lock. The others build theirs, so that what they
prove does not lean on what happens to be installed.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
TEST = nox.project.dependency_groups(PROJECT, "test")
PLUGINS = sorted(path.parent.name for path in ROOT.glob("plugins/*/pyproject.toml"))
SEED = "seeds/000_681e269404427068.txt"

#: Raises unless the distribution that is named has a plugin, and this plugin works.
LOADED = """
import sys
from newsparse.plugins import registry
sites = [p.sites for p in registry(strict=True).plugins if p.distribution == sys.argv[1]]
assert sites and all(sites), f"no plugin of {sys.argv[1]} gives a site"
"""

nox.needs_version = ">=2025.5"
nox.options.sessions = ["lint", "typing", "docs", "tests"]


def editables() -> list[str]:
    """Return pip's arguments for newsparse and its plugins, as they lie in the tree."""
    return ["-e", ".[cli]", *(part for name in PLUGINS for part in ("-e", f"plugins/{name}"))]


def build(session: nox.Session, source: str = ".") -> Path:
    """Return the wheel of the distribution in `source`, built by way of its source archive."""
    target = Path(session.create_tmp()) / "dist" / Path(source).name
    shutil.rmtree(target, ignore_errors=True)
    session.install("build")
    session.run("python", "-m", "build", "--outdir", str(target), source, silent=True)
    return next(target.glob("*.whl")).resolve()


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the suite on each supported Python that is installed."""
    session.install(*editables(), *TEST)
    session.run("pytest", "-q", *session.posargs)


@nox.session(python=False)
def coverage(session: nox.Session) -> None:
    """Run the suite and show the lines and branches that it leaves out."""
    python = sys.executable
    session.run(python, "-m", "coverage", "erase")
    session.run(python, "-m", "coverage", "run", "-m", "pytest", "-q", *session.posargs)
    session.run(python, "-m", "coverage", "combine", "-q")
    session.run(python, "-m", "coverage", "report")


@nox.session(python=PYTHONS[0])
def min_deps(session: nox.Session) -> None:
    """Run the suite on the lowest Python with the lowest versions that pyproject.toml allows."""
    table = PROJECT["project"]
    extras = table["optional-dependencies"]
    declared = [*table["dependencies"], *extras["cli"], *extras["testing"]]
    lowest = [requirement.replace(">=", "==") for requirement in declared]
    session.install(*editables(), *lowest, *TEST)
    session.run("pytest", "-q", *session.posargs)


@nox.session(python=False)
def lint(session: nox.Session) -> None:
    """Check style, format and the contracts between modules."""
    session.run(sys.executable, "-m", "ruff", "check")
    session.run(sys.executable, "-m", "ruff", "format", "--check")
    session.run(str(Path(sys.executable).with_name("lint-imports")))


@nox.session(python=False)
def typing(session: nox.Session) -> None:
    """Check the types of sources, tests and plugins."""
    session.run(sys.executable, "-m", "mypy")


@nox.session(python=False)
def docs(session: nox.Session) -> None:
    """Run the examples of the docs, and check their names and links against the code."""
    session.run(sys.executable, "-m", "pytest", "-q", "docs", "tests/docs", *session.posargs)


@nox.session
@nox.parametrize("plugin", PLUGINS)
def plugins(session: nox.Session, plugin: str) -> None:
    """Test each plugin alone, from its wheel: the proof that it declares what it needs.

    It is loaded with nothing installed but what it requires, and then tested with nothing more than
    the extra `testing`, away from the source tree: as its users have it, and then its authors.
    """
    core = build(session)
    wheel = build(session, f"plugins/{plugin}")
    alone = Path(session.create_tmp()) / plugin
    shutil.rmtree(alone, ignore_errors=True)
    shutil.copytree(ROOT / "plugins" / plugin / "tests", alone / "tests")
    shutil.copy(ROOT / "plugins" / plugin / "pyproject.toml", alone)
    session.chdir(alone)
    session.install(str(wheel), str(core))
    session.run("pip", "check")
    session.run("python", "-c", LOADED, plugin)
    session.install(f"{core}[testing]")
    session.run("pytest", "-q", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Install the wheel and read the seed with it, away from the source tree."""
    session.install(f"{build(session)}[cli]")
    seed = str(ROOT / SEED)
    session.chdir(session.create_tmp())
    session.run("pip", "check")
    session.run("newsparse", "--version")
    session.run("newsparse", "parse", seed, "--format", "markdown")
    session.run("python", "-m", "newsparse", "parse", seed, "--format", "json", silent=True)


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Compile requirements/dev.txt anew: hashes, and no address of any registry."""
    session.install("uv")
    left_out = [part for name in ("newsparse", *PLUGINS) for part in ("--no-emit-package", name)]
    session.run(
        *("uv", "pip", "compile", "requirements/dev.in", "--group", "pyproject.toml:dev"),
        *("--universal", "--python-version", PYTHONS[0], "--upgrade"),
        *("--generate-hashes", "--no-header", "--no-annotate", *left_out),
        *("--output-file", "requirements/dev.txt", "--quiet"),
    )
