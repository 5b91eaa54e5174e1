"""What a new user sees first: explore the sample, start a launch or open a workspace, in their language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cm_console.i18n import language, tr
from ui.widgets.buttons import quiet
from ui.widgets.door import Door
from ui.widgets.notice import Notice, Notices
from ui.widgets.picture import Picture

LANGUAGES = (("en", "English"), ("fr", "Français"))  # each in its own words


class FirstRun(QWidget):
    """`chosen("sample" | "start" | "open")`; `language_chosen(code)`."""

    chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("CM Console")
        self.setMinimumSize(760, 560)
        self.resize(1100, 680)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 24)
        outer.addLayout(self._languages())
        outer.addStretch(1)
        middle = QFrame()
        middle.setFixedWidth(560)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Picture("circles-three-fill", "accent", 40))
        self._add_words(column)
        column.addSpacing(12)
        self._add_doors(column)
        self.progress_text = QLabel()
        self.progress_text.setProperty("role", "small-muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        column.addSpacing(4)
        column.addWidget(self.progress_text)
        column.addWidget(self.progress)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(4)  # a notice finds its place below
        self.notices = Notices(self)
        self.notices.bottom = 24
        self.set_busy("")
        self.setFocus()

    def _add_words(self, column: QVBoxLayout) -> None:
        title = QLabel(tr("Launch a network people want to stay in"))
        title.setProperty("role", "welcome")
        title.setWordWrap(True)
        text = QLabel(
            tr(
                "Frame the launch, draw beta waves, publish, and see what comes of it. "
                "Everything stays in one file on this computer."
            )
        )
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(text)

    def _add_doors(self, column: QVBoxLayout) -> None:
        self.doors: dict[str, Door] = {}
        for key, icon, name, words in (
            (
                "sample",
                "compass",
                tr("Explore the sample launch"),
                tr("An invented company in the eighth week of its launch: about 400 people, posts, charts."),
            ),
            (
                "start",
                "rocket-launch",
                tr("Start my launch"),
                tr("Choose where your workspace lives, name the launch and its objective."),
            ),
            (
                "open",
                "folder-open",
                tr("Open a workspace…"),
                tr("A .cmc file from this computer or a backup."),
            ),
        ):
            door = Door(icon, name, words)
            door.clicked.connect(self._door)
            door.setProperty("door", key)
            self.doors[key] = door
            column.addWidget(door)

    def _languages(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        self.languages: dict[str, QPushButton] = {}
        for code, name in LANGUAGES:
            button = quiet(name)
            button.setCheckable(True)
            button.setChecked(code == language())
            button.setProperty("language", code)
            button.clicked.connect(self._language)
            self.languages[code] = button
            line.addWidget(button)
        return line

    def set_busy(self, text: str) -> None:
        """Say what is being prepared and take no other choice meanwhile; empty when it has ended."""
        self.progress_text.setText(text)
        for widget in (self.progress_text, self.progress):
            widget.setVisible(bool(text))
        for door in self.doors.values():
            door.setEnabled(not text)

    def show_notice(self, notice: Notice) -> None:
        self.notices.show(notice)

    def _door(self) -> None:
        self.chosen.emit(self.sender().property("door"))

    def _language(self) -> None:
        self.language_chosen.emit(self.sender().property("language"))
