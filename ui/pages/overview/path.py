"""The launch path: the phases in a row, done, running or to come; pressed, one opens in the plan."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from cm_console import figures
from cm_console.domain.overview import Step, StepState
from cm_console.i18n import tr
from ui import icons, theme
from ui.widgets.card import Card

# state → (ground, text)
_COLORS = {
    StepState.DONE: ("accent-soft", "accent"),
    StepState.CURRENT: ("accent", "on-accent"),
    StepState.FUTURE: ("neutral-soft", "neutral"),
}
_ICON = 14


class StepButton(QAbstractButton):
    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dates = tr("{start} to {end}").format(
            start=figures.day(step.phase.starts_on), end=figures.day(step.phase.ends_on)
        )
        self._detail = dates
        if step.tasks:
            self._detail = tr("{done} of {all} tasks").format(done=step.tasks_done, all=step.tasks)
        self.setToolTip(
            f"{step.phase.name}\n{dates}\n{self._detail}" if step.tasks else f"{step.phase.name}\n{dates}"
        )
        self.setAccessibleName(f"{step.phase.name}, {_word(step.state)}, {dates}, {self._detail}")

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 3) + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground, ink = (theme.color(token) for token in _COLORS[self.step.state])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(ground)
        # The frame tells the focus; on the filled ground of the running phase it has to differ from it.
        painter.setPen(QPen(theme.color("text"), 2) if self.hasFocus() else QPen(ground, 1))
        painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(10, 6, -8, -6)
        if self.step.state is StepState.DONE:
            icons.draw(painter, QRectF(inner.left(), inner.top() + 2, _ICON, _ICON), "check", ink)
            name = inner.adjusted(_ICON + 6, 0, 0, 0)
        else:
            name = QRectF(inner)
        painter.setPen(ink)
        line = painter.fontMetrics().height()
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        name.setHeight(line * 2)
        painter.drawText(name, wrap, self.step.phase.name)
        font = painter.font()
        font.setPointSizeF(theme.SMALL_SIZE)
        painter.setFont(font)
        detail = painter.fontMetrics().elidedText(
            self._detail, Qt.TextElideMode.ElideRight, round(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, detail)


class LaunchPath(Card):
    """`asked(phase_id)` when a step was pressed."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Launch path"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self.body.addLayout(self._line)
        self.steps: list[StepButton] = []
        self._shown: tuple[Step, ...] | None = None

    def set(self, steps: Sequence[Step]) -> None:
        if self._shown == tuple(steps):
            return
        self._shown = tuple(steps)
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = [StepButton(step) for step in steps]
        for button in self.steps:
            button.clicked.connect(self._pressed)
            self._line.addWidget(button, 1)
            button.show()
        if not steps:
            label = QLabel(tr("No phases yet: a playbook fills them in, under Plan."))
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            self._line.addWidget(label)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            self.asked.emit(button.step.phase.id)


def _word(state: StepState) -> str:
    return {
        StepState.DONE: tr("done"),
        StepState.CURRENT: tr("running"),
        StepState.FUTURE: tr("to come"),
    }[state]
