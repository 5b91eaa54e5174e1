"""Writing the report from the window: ask where, write beside the window's work, offer to open it."""

import re
import unicodedata
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cm_console.domain.campaign import Campaign
from cm_console.i18n import tr
from ui.page import Page
from ui.saving import ask_file


def export_report(page: Page, campaign: Campaign) -> None:
    """Ask for a file name and write the campaign's report there."""
    name = f"{_file_name(campaign.name)}.html"
    path = ask_file(page, tr("Export report"), name, tr("Web page (*.html)"))
    if path is not None:
        write_report(page, campaign, path)


def write_report(page: Page, campaign: Campaign, path: Path) -> None:
    """Write the report to `path` and show it in the browser."""
    path = path if path.suffix else path.with_suffix(".html")
    work = partial(page.console.reports.write, campaign.id, path)
    page.run(work, partial(_written, page), label=tr("Writing the report"))


def _written(page: Page, path: Path) -> None:
    page.notice(tr("Report written to {name}.").format(name=path.name), detail=str(path.parent))
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _file_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^\w-]+", "-", plain).strip("-").lower() or "report"
