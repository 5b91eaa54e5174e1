"""How the window looks and what it does by itself; each change is kept and takes effect at once."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from cm_console import settings
from cm_console.i18n import tr
from ui.dialogs.form import Form, labelled
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.pages.settings.page import SettingsPage


class PreferencesCard(Card):
    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(tr("Settings"))
        self._page = page
        self.language = _choice(
            (tr("As the system"), ""),
            ("English", "en"),
            ("Français", "fr"),  # each in its own language
        )
        self.theme = _choice((tr("As the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark"))
        self.publish = QCheckBox(tr("Publish while the window is open"))
        self.collect = QCheckBox(tr("Read counters while the window is open"))
        self.backup = _choice(
            (tr("Every 4 hours"), 4), (tr("Every day"), 24), (tr("Every week"), 168), (tr("Never"), 0)
        )
        form = Form()
        form.pair(labelled(tr("Language"), self.language), labelled(tr("Theme"), self.theme))
        form.wide(tr("Back up"), self.backup)
        self.body.addLayout(form)
        self.body.addWidget(self.publish)
        self.body.addWidget(self.collect)
        self.body.addStretch(1)
        self.language.activated.connect(self._language_chosen)
        self.theme.activated.connect(self._theme_chosen)
        self.backup.activated.connect(self._backup_chosen)
        self.publish.clicked.connect(self._publish_clicked)
        self.collect.clicked.connect(self._collect_clicked)

    def refresh(self) -> None:
        kept = settings.load()
        _show(self.language, kept.language)
        _show(self.theme, kept.theme)
        _show(self.backup, kept.backup_every_hours)
        self.publish.setChecked(kept.publish_in_window)
        self.collect.setChecked(kept.collect_in_window)

    def _keep(self, asked: str = "settings", **changes: Any) -> None:
        kept = settings.load()
        for name, value in changes.items():
            setattr(kept, name, value)
        settings.save(kept)
        self._page.bridge.asked.emit(asked)

    def _language_chosen(self) -> None:
        self._keep("language", language=self.language.currentData())

    def _theme_chosen(self) -> None:
        self._keep(theme=self.theme.currentData())

    def _backup_chosen(self) -> None:
        self._keep(backup_every_hours=self.backup.currentData())

    def _publish_clicked(self, on: bool) -> None:
        self._keep(publish_in_window=on)
        # Stopping waits for what is on its way.
        self._page.run(self._page.console.publisher.turned(on))

    def _collect_clicked(self, on: bool) -> None:
        self._keep(collect_in_window=on)


def _choice(*items: tuple[str, Any]) -> QComboBox:
    box = QComboBox()
    for text, value in items:
        box.addItem(text, value)
    return box


def _show(box: QComboBox, value: Any) -> None:
    """Show `value`; one that is not offered stays, as nothing chosen."""
    box.setCurrentIndex(box.findData(value))
