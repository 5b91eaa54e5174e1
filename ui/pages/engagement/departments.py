"""Who takes part by department; groups in which a person could be singled out are not shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from cm_console import figures
from cm_console.domain.engagement import Group
from cm_console.i18n import tr
from ui.widgets.card import Card
from ui.widgets.meter import Meter


class Departments(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Taking part by department"), parent)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.setMinimumHeight(72)
        area.setAccessibleName(self.title.text())
        self.body.addWidget(area, 1)
        self._shown: tuple[tuple[Group, ...], int] | None = None

    def set(self, groups: Sequence[Group], hidden: int) -> None:
        """Show the groups; of the hidden ones only how many there are."""
        if self._shown == (tuple(groups), hidden):
            return
        self._shown = (tuple(groups), hidden)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for group in groups:
            meter = Meter(group.name or tr("Not stated"))
            share = figures.share(group.adopted, group.invited)
            part = group.adopted / group.invited
            text = short = figures.of(group.adopted, group.invited)
            if share:
                text, short = f"{text} · {share}", f"{text} · {figures.percent(part)}"
            meter.set(part, text, short=short)
            self._add(meter)
        if hidden:
            self._say(tr("%n department(s) hidden, so that nobody can be singled out.", "", hidden))
        elif not groups:
            self._say(tr("It fills in as people are invited, from five people per department."))
        self._column.addStretch(1)

    def _say(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        self._add(label)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()  # at once: the layout would show it later and count it as absent until then
