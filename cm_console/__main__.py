"""The composition root: the only file that sees everything."""

import os
from collections.abc import Mapping
from pathlib import Path

from cm_console import log, settings
from cm_console.cli import cli
from cm_console.cli.common import App
from cm_console.clock import Clock
from cm_console.domain.platform import Platform


def platforms() -> Mapping[str, Platform]:
    from integrations import WhenNeeded

    return WhenNeeded()


def open_window(workspace: Path | None) -> int:
    from ui.app import run

    code: int = run(workspace, platforms)
    return code


def pictures(workspace: Path, folder: Path, language: str, clock: Clock) -> list[Path]:
    from ui.shots import pictures_of

    files: list[Path] = pictures_of(workspace, folder, language, platforms, clock=clock)
    return files


def main() -> None:
    log.start()
    from ui.translation import install

    install(os.environ.get("CM_CONSOLE_LANGUAGE") or settings.load().language)
    app = App(platforms=platforms, open_window=open_window, pictures=pictures, use_language=install)
    cli(obj=app, prog_name="cm-console")


if __name__ == "__main__":
    main()
