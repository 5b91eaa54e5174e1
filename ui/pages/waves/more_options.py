"""The rarer options of a draw: animators, comparison, external people, waiting list, unavailable days."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from cm_console.domain.waves import BY_LOT, Wave, Wishes
from cm_console.i18n import tr
from cm_console.services.wave_words import group_name
from ui.dialogs.form import Form, labelled
from ui.widgets.buttons import secondary
from ui.widgets.fields import NumberBox

_MOST = 100_000


class MoreOptions(QWidget):
    """`values()` are fields of `Wishes`."""

    days_wanted = Signal()

    def __init__(self, departments: Mapping[str, int], last: Wishes, waves: Sequence[Wave]) -> None:
        super().__init__()
        self.animators, self.each, self.waiting = (_number(text) for text in _empty())
        known = next((wave for wave in waves if wave.per_animator), None)
        if known is not None and known.per_animator:
            self.animators.setValue(known.animators)
            self.each.setValue(known.per_animator)
        self.comparison = QComboBox()
        self.comparison.addItem(tr("none"), None)
        self.comparison.addItem(tr("drawn by lot"), BY_LOT)
        for name, people in departments.items():
            text = tr("{department} (%n person(s))", "", people).format(department=group_name(name))
            self.comparison.addItem(text, name)
        self.comparison.setCurrentIndex(max(0, self.comparison.findData(last.comparison)))
        self.comparison.setMinimumContentsLength(12)
        self.external = QLineEdit(", ".join(map(str, last.external)))
        self.external.setPlaceholderText(tr("none, or sizes such as 10, 10"))
        self.mixed = QCheckBox(tr("Mix external people with employees"))
        self.mixed.setChecked(last.mixed)
        form = Form()
        form.pair(
            labelled(tr("Animators of each wave"), self.animators),
            labelled(tr("People each can follow"), self.each, tr("No more than that are invited.")),
        )
        form.pair(
            labelled(tr("Department kept for comparison"), self.comparison),
            labelled(tr("Waiting list"), self.waiting),
        )
        form.pair(
            labelled(tr("Waves for external people"), self.external),
            labelled(tr("Days without waves, people away"), self._days_button()),
        )
        form.addWidget(self.mixed, form.rowCount(), 0, 1, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(form)

    def _days_button(self) -> QWidget:
        self.days = secondary(tr("Unavailable days…"), self.days_wanted.emit)
        return self.days

    def first_field(self) -> QWidget:
        return self.animators

    def is_used(self) -> bool:
        """Whether something here is not as it usually is."""
        boxes = (self.animators, self.each, self.waiting)
        chosen = self.comparison.currentIndex() > 0 or self.mixed.isChecked()
        return chosen or bool(self.external.text()) or any(box.value() >= 0 for box in boxes)

    def values(self) -> dict[str, Any]:
        """The fields of `Wishes` that are asked here."""
        animators, each, waiting = (box.value() for box in (self.animators, self.each, self.waiting))
        return {
            "animators": (animators,) if animators > 0 else (),
            "per_animator": each if each > 0 else None,
            "waiting": waiting if waiting >= 0 else None,
            "comparison": self.comparison.currentData(),
            "external": numbers(self.external.text()) or (),
            "mixed": self.mixed.isChecked(),
        }


def _empty() -> tuple[str, str, str]:
    """What the three numbers say while nothing is asked."""
    return tr("as it is"), tr("as it is"), tr("a fifth of the seats")


def _number(empty: str) -> NumberBox:
    box = NumberBox()
    box.setRange(-1, _MOST)
    box.setValue(-1)
    box.setSpecialValueText(empty)
    return box


def numbers(text: str) -> tuple[int, ...] | None:
    """The numbers typed, such as 50, 90 90; None when something else is among them."""
    parts = text.replace(";", ",").replace(" ", ",").split(",")
    try:
        return tuple(int(part) for part in parts if part)
    except ValueError:
        return None
