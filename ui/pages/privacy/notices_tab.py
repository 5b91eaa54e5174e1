"""What people are told, in versions, and how many agree to each."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from cm_console import figures
from cm_console.domain.privacy import Notice
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import labelled
from ui.page import Page
from ui.tabs import Tab
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, OrEmpty
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column


class NoticesTab(Tab):
    def build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.outer.addLayout(line, 1)
        card = Card(tr("Notices"))
        self.publish_button = quiet(tr("Publish…"), self.publish, icon="plus")
        card.add(self.publish_button)
        self.table = ObjectTable(
            [
                Column("name", tr("Notice"), lambda row: row.name, strong=True),
                Column("version", tr("Version"), lambda row: row.version, align="right"),
                Column(
                    "day",
                    tr("Published on"),
                    lambda row: row.published_on,
                    lambda row: figures.day(row.published_on),
                ),
                Column("agreed", tr("Agreed"), lambda row: row.agreed, align="right"),
            ],
            name=tr("Notices"),
        )
        self.table.stretch(0)
        self.table.chosen.connect(self._read)
        self.none = EmptyState(
            "file-text",
            tr("Nothing has been published yet"),
            tr(
                "A notice says why data are kept, how long, and whom to ask. It is never changed: a change "
                "makes the next version, so that it stays clear who agreed to what."
            ),
            tr("Publish a notice…"),
            self.publish,
        )
        self.pages = OrEmpty(self.table, self.none)
        card.body.addWidget(self.pages, 1)
        line.addWidget(card, 3)
        self.shown = Card("")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the notice"))
        self.shown.body.addWidget(self.text, 1)
        line.addWidget(self.shown, 2)

    def refresh(self) -> None:
        found = self.console.privacy.notices()
        self.table.set_rows(found)
        self.pages.show_full(found)
        if found and self.table.current() is None:
            self.table.choose(found[0].id)
        self._read(self.table.current() if found else None)

    def _read(self, notice: Notice | None) -> None:
        self.shown.setVisible(notice is not None)
        if notice is not None:
            self.shown.set_title(
                tr("{name}, version {version}").format(name=notice.name, version=notice.version)
            )
            self.text.setPlainText(notice.text)

    def publish(self) -> None:
        self.ask(NoticeDialog(self.page, self.table.current(), self.window()))


class NoticeDialog(Dialog):
    """A notice's name and text; the same name makes its next version."""

    def __init__(self, page: Page, like: Notice | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Publish a notice"), tr("Publish"), parent)
        self._page = page
        self.name = QLineEdit(tr("Testers") if like is None else like.name)
        self.words = QPlainTextEdit(_draft() if like is None else like.text)
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(260)
        self.setMinimumWidth(560)
        self.body.addWidget(labelled(tr("Name"), self.name))
        self.body.addWidget(
            labelled(
                tr("Text"), self.words, tr("What was published is never changed: this is the next version.")
            )
        )

    def submit(self) -> None:
        publish = self._page.console.privacy.publish_notice
        self.finish(publish, self.name.text(), self.words.toPlainText())


def _draft() -> str:
    """A first text, to be completed."""
    return tr(
        "Who: [company], [contact].\n"
        "Why: to plan and run a test with volunteers, publish content, measure adoption together, "
        "collect feedback.\n"
        "Never: evaluation of people, discipline, pay, control of working time, inference of opinions, "
        "health or emotions.\n"
        "What: name, work e-mail, department, wave and state of your mission, by day.\n"
        "How long: until 3 months after the campaign.\n"
        "Your rights: see your data, have it put right, object to statistics, be erased. Taking part is "
        "free; declining needs no reason."
    )
