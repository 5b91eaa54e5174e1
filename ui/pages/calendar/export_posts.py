"""Writing the campaign's posts as a table from the window: ask where, write in a worker."""

from functools import partial
from pathlib import Path

from cm_console.domain.campaign import Campaign
from cm_console.i18n import tr
from ui.page import Page
from ui.saving import ask_file


def export_posts(page: Page, campaign: Campaign) -> None:
    """Ask for a file name and write the campaign's posts there."""
    path = ask_file(page, tr("Export posts"), tr("posts") + ".csv", tr("Table (*.csv)"))
    if path is not None:
        write_posts(page, campaign, path)


def write_posts(page: Page, campaign: Campaign, path: Path) -> None:
    """Write the posts to `path`, pictures beside it."""
    path = path if path.suffix else path.with_suffix(".csv")
    work = partial(page.console.posts.export, campaign.id, path)
    page.run(work, partial(_written, page, path), label=tr("Writing the posts"))


def _written(page: Page, path: Path, count: int) -> None:
    page.notice(
        tr("%n post(s) written to {name}.", "", count).format(name=path.name), detail=str(path.parent)
    )
