"""What an import says: how far it is, which lines it refuses and why, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from cm_console.errors import ConsoleError
from cm_console.i18n import tr

Progress = Callable[[float], bool | None]  # given the share done; False asks to stop


class ImportStopped(ConsoleError):
    """The person asked to stop; it says what was kept."""


class Refused(Exception):
    """Why a line is not taken, in words."""


@dataclass(frozen=True)
class LineRefused:
    """A line of the file that is not taken, and why, in words."""

    line: int
    text: str


R = TypeVar("R")


@dataclass(frozen=True)
class Report(Generic[R]):
    """What an import did, or would do: what it took, what was known already, each line refused."""

    taken: int
    unchanged: int
    refused: tuple[R, ...] = ()
    dry_run: bool = False


def go_on(progress: Progress | None, share: float, kept: str = "") -> None:
    """Say how far it is; raise where the person asks to stop. `kept` is what is stored so far, in words."""
    if progress is not None and progress(share) is False:
        raise ImportStopped(tr("The import was stopped."), kept or tr("Nothing was imported."))
