"""Labelled fields for dialogs: label above, hint below; days and numbers as people type them."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cm_console.domain.numbers import parse_number
from cm_console.errors import ConsoleError
from cm_console.figures import number
from cm_console.i18n import tr

E = TypeVar("E", bound=StrEnum)


class Form(QGridLayout):
    """Two columns of fields. `wide` takes a whole line, `pair` two halves."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(10)
        self.setColumnStretch(0, 1)
        self.setColumnStretch(1, 1)

    def wide(self, label: str, field: QWidget, hint: str = "") -> None:
        self.addWidget(labelled(label, field, hint), self.rowCount(), 0, 1, 2)

    def pair(self, left: QWidget, right: QWidget) -> None:
        row = self.rowCount()
        self.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)


def labelled(label: str, field: QWidget, hint: str = "") -> QWidget:
    """`field` under its label, with a line that says what is meant."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    name = QLabel(label)
    name.setProperty("role", "small")
    name.setBuddy(field)
    field.setAccessibleName(label)
    column.addWidget(name)
    column.addWidget(field)
    if hint:
        note = QLabel(hint)
        note.setProperty("role", "small-muted")
        note.setWordWrap(True)
        column.addWidget(note)
        field.setAccessibleDescription(hint)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return box


def choice_of(values: Iterable[E], word: Callable[[E], str], chosen: E | None = None) -> QComboBox:
    """A box of all these in words; its data are their values."""
    box = QComboBox()
    for value in values:
        box.addItem(word(value), value.value)
    if chosen is not None:
        box.setCurrentIndex(box.findData(chosen.value))
    return box


def text_field(text: str, lines: int) -> QPlainTextEdit:
    """A field as high as so many lines, which Tab leaves."""
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 16)
    return field


class DayEdit(QDateEdit):
    """A day with a calendar to pick it from."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.set_day(day)

    def stepBy(self, steps: int) -> None:
        """Up and Down go on past the end of a month, as of a year."""
        at = self.currentSectionIndex()
        if self.currentSection() is QDateEdit.Section.DaySection:
            self.setDate(self.date().addDays(steps))
        elif self.currentSection() is QDateEdit.Section.MonthSection:
            self.setDate(self.date().addMonths(steps))
        else:
            super().stepBy(steps)
        self.setCurrentSectionIndex(at)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled

    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))


class NumberEdit(QLineEdit):
    """A number, with a decimal comma or point; empty means none."""

    def __init__(self, value: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__("" if value is None else number(value), parent)

    def value(self) -> float | None:
        """The number typed; a ConsoleError says which field holds none."""
        try:
            return parse_number(self.text())
        except ValueError:
            self.setFocus()
            self.selectAll()
            raise ConsoleError(
                tr("“{text}” is not a number.").format(text=self.text().strip()),
                tr("Field: {name}.").format(name=self.accessibleName()),
                tr("Write digits, such as 12 or 12.5."),
            ) from None

    def whole(self) -> int | None:
        """The whole number typed."""
        value = self.value()
        return None if value is None else round(value)
