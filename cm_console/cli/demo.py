"""demo: the sample launch, rehearsed without account or network, with pictures and a report."""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import click

from cm_console import i18n, sample, words
from cm_console.cli.common import App, app_of
from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.rehearsal import Rehearsal, RehearsalClock, RehearsalReport, wall

LENGTH = timedelta(days=10)
_OURS = ".cm-console-demo"  # marks a folder that may be written again


@dataclass(frozen=True)
class Folder:
    """Where the demo writes."""

    path: Path

    @property
    def sample(self) -> Path:
        return self.path / "sample.cmc"

    @property
    def rehearsal(self) -> Path:
        return self.path / "rehearsal.cmc"

    @property
    def pictures(self) -> Path:
        return self.path / "pictures"

    @property
    def report(self) -> Path:
        return self.path / "report.html"

    def clear(self) -> None:
        """Make the folder, and remove what an earlier demo left in it; never anything else."""
        mark = self.path / _OURS
        ours = [self.pictures, self.report]
        for workspace in (self.sample, self.rehearsal):
            ours += [workspace.with_name(workspace.name + end) for end in ("", "-wal", "-shm", ".files")]
        if not mark.exists() and any(each.exists() for each in ours):
            raise ConsoleError(
                tr("{folder} holds files that no demo has written.").format(folder=self.path),
                tr("Nothing in it was changed."),
                tr("Choose another folder with --out."),
            )
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            mark.touch()
            for each in ours:
                if each.is_dir():
                    shutil.rmtree(each)
                else:
                    each.unlink(missing_ok=True)
        except OSError as error:
            raise ConsoleError(
                tr("{folder} cannot be written.").format(folder=self.path),
                tr("The demo did not start."),
                tr("Choose another folder with --out."),
            ) from error


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out/demo"),
    show_default=True,
    help="Where to write.",
)
@click.option("--language", type=click.Choice(i18n.LANGUAGES), help="Default: yours.")
@click.pass_context
def demo(ctx: click.Context, out: Path, language: str | None) -> None:
    """Rehearse the sample launch: no account, no network, no display."""
    app = app_of(ctx)
    if language:
        app.use_language(language)
    folder = Folder(out.resolve())
    folder.clear()
    click.echo(tr("Making the sample launch …"))
    sample.make(folder.sample, app.platforms(), credentials=app.credentials)
    click.echo(tr("Rehearsing its next %n day(s) on the practice wall …", "", LENGTH.days))
    clock = RehearsalClock(SystemClock().now())
    report = _rehearse(app, folder, clock)
    click.echo(tr("Drawing the pages …"))
    _without_display()
    pictures = app.pictures(folder.rehearsal, folder.pictures, i18n.language(), clock)
    for line in _summary(folder, report, len(pictures)):
        click.echo(line)


def _rehearse(app: App, folder: Folder, clock: RehearsalClock) -> RehearsalReport:
    platforms = app.platforms()
    with Console(folder.sample, platforms, clock=clock, credentials=app.credentials) as today:
        today.workspace.backup(folder.rehearsal)
        if today.context.files.exists():
            shutil.copytree(today.context.files, folder.rehearsal.with_name(folder.rehearsal.name + ".files"))
    public = sample.public(clock.now(), i18n.language())
    with Console(folder.rehearsal, platforms, clock=clock, credentials=app.credentials) as console:
        report = Rehearsal(console, clock, wall(platforms), public).run(LENGTH)
        campaign = console.campaigns.current()
        assert campaign is not None
        console.reports.write(campaign.id, folder.report)
    return report


def _without_display() -> None:
    on_a_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not on_a_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _summary(folder: Folder, report: RehearsalReport, pictures: int) -> Iterator[str]:
    yield ""
    yield tr("From {start} to {end}, on a clock that ran ahead:").format(
        start=report.starts.date().isoformat(), end=report.ends.date().isoformat()
    )
    total = sum(report.states.values())
    yield "  " + tr("{sent} of {total} deliveries sent within a minute of their time").format(
        sent=report.on_time, total=total
    )
    for state, count in sorted(report.states.items()):
        yield f"  {count:>5}  {words.delivery_state(state)}"
    yield "  " + tr("{reactions} reactions invented, {readings} counters really read").format(
        reactions=report.reactions, readings=report.readings
    )
    yield ""
    yield tr("Pictures ({n}): {folder}").format(n=pictures, folder=folder.pictures)
    yield tr("Report: {file}").format(file=folder.report)
    yield tr("After the rehearsal: {file}").format(file=folder.rehearsal)
    yield tr("The sample as of today, to explore: cm-console --workspace {file}").format(file=folder.sample)
