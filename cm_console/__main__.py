"""The composition root: the only file that sees everything."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cm_console import log, settings

if TYPE_CHECKING:
    from cm_console.clock import Clock
    from cm_console.domain.cards import Pages
    from cm_console.domain.platform import Platform


def platforms() -> "Mapping[str, Platform]":
    from integrations import WhenNeeded

    return WhenNeeded()


def pages() -> "Pages":
    from integrations import PagesWhenNeeded

    return PagesWhenNeeded()


def open_window(workspace: Path | None) -> int:
    from ui.app import run

    code: int = run(workspace, platforms, pages())
    return code


def pictures(workspace: Path, folder: Path, language: str, clock: "Clock") -> list[Path]:
    from ui.shots import pictures_of

    files: list[Path] = pictures_of(workspace, folder, language, platforms, clock=clock)
    return files


def write_pdf(page: str, path: Path) -> None:
    from ui.printing import write_pdf_alone

    write_pdf_alone(page, path)


def window_only(arguments: Sequence[str]) -> bool:
    """Whether nothing is asked but the window: it opens without the command line's code."""
    if "_CM_CONSOLE_COMPLETE" in os.environ:  # a shell asks how a command line may go on
        return False
    return not arguments or (
        len(arguments) == 2
        and arguments[0] == "--workspace"
        and not arguments[1].startswith("-")
        and not Path(arguments[1]).is_dir()  # the command line says what is wrong with it
    )


def main() -> None:
    arguments = sys.argv[1:]
    window = window_only(arguments)
    if window:
        gc.disable()  # looking for garbage while starting finds none; `run` begins with it
    log.start()
    log.own_stderr()
    from ui.translation import install

    install(os.environ.get("CM_CONSOLE_LANGUAGE") or settings.load().language)
    if window:
        sys.exit(open_window(Path(arguments[1]) if arguments else None))
    from cm_console.cli import cli
    from cm_console.cli.common import App

    app = App(
        platforms=platforms,
        open_window=open_window,
        pictures=pictures,
        use_language=install,
        pages=pages(),
        write_pdf=write_pdf,
    )
    cli(obj=app, prog_name="cm-console")


if __name__ == "__main__":
    main()
