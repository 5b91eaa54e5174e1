"""The sample launch: an invented company in the eighth week of its launch, made fresh on any day."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from cm_console import i18n
from cm_console.clock import Clock, SystemClock
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.platform import Platform
from cm_console.rehearsal import RehearsalClock, practice, wall
from cm_console.sample import launch
from cm_console.sample.audience import Audience
from cm_console.sample.builder import Builder
from cm_console.sample.stage import Stage


def make(
    path: Path,
    platforms: Mapping[str, Platform],
    *,
    clock: Clock | None = None,
    credentials: Credentials | None = None,
    language: str | None = None,
) -> None:
    """Make a new workspace at `path` that holds the sample launch as of `clock`'s now; closes it again.

    Its past is lived through, not written: the real services act under a clock that is set back.
    """
    now = (clock or SystemClock()).now()
    script = launch.read(language or i18n.language())
    past = RehearsalClock(now)
    stage = Stage(practice(platforms), wall(platforms), past, Audience(script, now))
    with Console(
        path, {**platforms, stage.key: stage}, create=True, clock=past, credentials=credentials
    ) as console:
        Builder(console, past, stage, script).build()


def public(now: datetime, language: str | None = None) -> Audience:
    """The invented public of a sample made at `now`, for rehearsing what comes next."""
    return Audience(launch.read(language or i18n.language()), now)
