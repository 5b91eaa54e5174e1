"""Writing the campaign's posts as a table from the window: ask where, write in a worker."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from cm_console.domain.campaign import Campaign
from cm_console.i18n import tr
from ui.page import Page


def export_posts(page: Page, campaign: Campaign) -> None:
    """Ask for a file name and write the campaign's posts there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = str(Path(folder) / (tr("posts") + ".csv"))
    chosen, _ = QFileDialog.getSaveFileName(page, tr("Export posts"), proposed, tr("Table (*.csv)"))
    if chosen:
        write_posts(page, campaign, Path(chosen))


def write_posts(page: Page, campaign: Campaign, path: Path) -> None:
    """Write the posts to `path`, pictures beside it."""
    path = path if path.suffix else path.with_suffix(".csv")
    work = partial(page.console.posts.export, campaign.id, path)
    page.run(work, partial(_written, page, path), label=tr("Writing the posts"))


def _written(page: Page, path: Path, count: int) -> None:
    page.notice(
        tr("%n post(s) written to {name}.", "", count).format(name=path.name), detail=str(path.parent)
    )
