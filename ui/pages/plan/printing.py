"""The plan on paper: a PDF or one HTML page, by the name that is chosen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog

from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.page import Page

_DPI = 96


def export_plan(page: Page, campaign: Campaign) -> None:
    """Ask for a file name and write the plan there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = f"{tr('PDF (*.pdf)')};;{tr('Web page (*.html)')}"
    proposed = str(Path(folder) / tr("plan.pdf"))
    chosen, _ = QFileDialog.getSaveFileName(page, tr("Print or save the plan"), proposed, kinds)
    if chosen:
        write_plan(page, campaign, Path(chosen))


def write_plan(page: Page, campaign: Campaign, path: Path) -> None:
    """Write the plan to `path`, as a PDF unless it is called .html, and show it."""
    if path.suffix.lower() in (".html", ".htm"):
        work = partial(page.console.plan_document.write, campaign.id, path)
        page.run(work, partial(_written, page), label=tr("Writing the plan"))
        return
    path = path if path.suffix else path.with_suffix(".pdf")
    work = partial(page.console.plan_document.html, campaign.id)
    page.run(work, partial(_print, page, path), label=tr("Writing the plan"))


def _print(page: Page, path: Path, html: str) -> None:
    try:
        to_pdf(html, path)
    except ConsoleError as error:
        page.show_failure(error)
    else:
        _written(page, path)


def to_pdf(html: str, path: Path) -> None:
    """Lay `html` out on A4 pages; an older file there is replaced only when the new one is complete."""
    partial_file = path.with_name(path.name + ".partial")
    writer = QPdfWriter(str(partial_file))
    writer.setResolution(_DPI)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(
            size, QPageLayout.Orientation.Portrait, QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter
        )
    )
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    del writer
    try:
        partial_file.replace(path)
    except OSError as error:
        partial_file.unlink(missing_ok=True)
        raise ConsoleError(
            tr("The plan could not be written to {name}.").format(name=path),
            tr("Nothing in the workspace was changed."),
            tr("Choose a folder that you may write to."),
        ) from error


def _written(page: Page, path: Path) -> None:
    page.notice(tr("Plan written to {name}.").format(name=path.name), detail=str(path.parent))
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
