"""One HTML page that needs nothing else: made from a template, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path
from typing import Any

from cm_console.errors import ConsoleError
from cm_console.i18n import tr

SHEET = "<!-- sheet -->"  # in a page: what follows begins on paper of its own


def render(template: str, **values: Any) -> str:
    """The page that a template of `resources/templates` gives."""
    from jinja2 import Environment, StrictUndefined

    source = resources.files("resources").joinpath("templates", template).read_text("utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.from_string(source).render(**values)


def write(page: str, path: Path) -> Path:
    """Write the page; an older file there is replaced only when the new one is complete."""
    with replacing(path) as partial:
        partial.write_text(page, "utf-8")
    return path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Gives the file to write: it takes the place of `path` once it is complete."""
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        os.replace(partial, path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise ConsoleError(
            tr("{name} could not be written.").format(name=path.name),
            tr("What was there before is untouched."),
            tr("Close it in other programs, or choose a folder that you may write to."),
        ) from error
