"""A bordered surface with an optional title; its contents go into `body`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.elided import ElidedLabel

_TOP, _GAP = 12, 8  # above the title, and between it and the body


class Card(QFrame):
    """`body` takes the contents; `add` puts a widget at the right end of the title line."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, _TOP, 16, 16)
        outer.setSpacing(_GAP)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self.title = ElidedLabel(title)
        self.title.setProperty("role", "card-title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line.addWidget(self.title, 1)
        outer.addLayout(self._line)
        outer.setAlignment(self._line, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show `title`; an empty one takes no room."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put `widget` at the right of the title; the title stays at the height it has in every card."""
        self._line.addWidget(widget, stretch)
        if widget.isHidden():
            return
        widget.ensurePolished()
        higher = max(0, widget.sizeHint().height() - self.title.sizeHint().height()) // 2
        margins = self.layout().contentsMargins()
        margins.setTop(max(4, min(margins.top(), _TOP - higher)))
        self.layout().setContentsMargins(margins)
        self.layout().setSpacing(max(4, min(self.layout().spacing(), _GAP - higher)))
