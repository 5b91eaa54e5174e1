"""What a post may have beside its text (warning, visibility, language, labels), folded away until used."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from cm_console import words
from cm_console.domain.content import Visibility
from cm_console.i18n import tr
from ui.dialogs.form import labelled
from ui.pages.calendar.fold import Fold
from ui.pages.calendar.labels_field import LabelsField

LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "da")


def language_name(code: str) -> str:
    """A language as its own speakers call it, without a country."""
    name = QLocale(code).nativeLanguageName()
    if code == "en":
        name = "English"  # Qt says American English
    return name[:1].upper() + name[1:]


def language_box() -> QComboBox:
    box = QComboBox()
    box.addItem(tr("Not said"), "")
    for code in LANGUAGES:
        box.addItem(language_name(code), code)
    return box


class Options(Fold):
    """`changed` is sent when the person changes anything of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Options"), parent)
        self.warning = QLineEdit()
        self.warning.setPlaceholderText(tr("What the text is about, before it is unfolded"))
        self.visibility = QComboBox()
        self.language = language_box()
        self.labels = LabelsField()
        self._shown_to: QWidget = labelled(tr("Seen by"), self.visibility)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(labelled(tr("Content warning"), self.warning))
        column.addWidget(self._shown_to)
        column.addWidget(labelled(tr("Language"), self.language))
        column.addWidget(labelled(tr("Labels"), self.labels, tr("For your own order; never sent.")))
        self._offer((Visibility.PUBLIC,), Visibility.PUBLIC)
        self.warning.textChanged.connect(self._edited)
        self.visibility.currentIndexChanged.connect(self._edited)
        self.language.currentIndexChanged.connect(self._edited)
        self.labels.changed.connect(self._edited)

    def set(self, warning: str, visibility: Visibility, language: str, labels: Sequence[str]) -> None:
        """Show these values, without `changed`."""
        blocked = [QSignalBlocker(each) for each in (self.warning, self.visibility, self.language)]
        self.warning.setText(warning)
        self._offer(self._offered, visibility)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.labels.set(labels)
        del blocked
        self._say()

    def offer(self, visibilities: Sequence[Visibility]) -> None:
        """Offer what the chosen accounts can do; what was chosen before stays, so that it can be said."""
        blocked = QSignalBlocker(self.visibility)
        self._offer(visibilities, self.chosen)
        del blocked
        self._say()

    @property
    def chosen(self) -> Visibility:
        return Visibility(self.visibility.currentData() or Visibility.PUBLIC)

    def _offer(self, visibilities: Sequence[Visibility], chosen: Visibility) -> None:
        self._offered = tuple(visibilities)
        self.visibility.clear()
        for each in Visibility:
            if each in self._offered or each is chosen:
                self.visibility.addItem(words.visibility(each), each.value)
        self.visibility.setCurrentIndex(self.visibility.findData(chosen.value))
        self._shown_to.setVisible(self.visibility.count() > 1)

    def _edited(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """In the fold's line: what is set, apart from what is usual."""
        told = []
        if self.warning.text().strip():
            told.append(tr("warning"))
        if self.chosen is not Visibility.PUBLIC:
            told.append(words.visibility(self.chosen))
        if self.language.currentData():
            told.append(self.language.currentText())
        told += [f"#{label}" if not label.startswith("#") else label for label in self.labels.value()]
        self.say(" · ".join(told))
