"""How much of each account's limits the text uses, what would be refused, and who will see it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console.domain.checks import Finding, Severity
from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar.elided import ElidedLabel
from ui.pages.calendar.parts_line import Count, PartBars, count_text, shown, worst
from ui.widgets.buttons import quiet
from ui.widgets.picture import Picture

MOST = 2  # findings shown before the rest is asked for


class Reach(StrEnum):
    """How far an account carries a post, from the widest to the narrowest."""

    ANYONE = "anyone"
    LINK = "link"
    FOLLOWERS = "followers"
    LOCAL = "local"  # a practice wall


class Counter(QWidget):
    """One account: its name, how much of its limit is used in words, and as a bar per part."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel(name)
        self.label.setProperty("role", "small")
        self.text = QLabel()
        self.text.setProperty("role", "small-muted")
        self.bars = PartBars()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.bars)

    def set(self, count: Count, current: int = 0) -> None:
        """Show `count`; `current` is the part of the thread that is being written."""
        self.label.setText(count.name)
        self.setAccessibleName(count.name)
        measures = [shown(part) for part in count.parts]
        number = worst(count.parts, current)
        words = count_text(measures[number] if measures else None, number, len(measures))
        self.text.setText(words)
        every = [count_text(each, place, len(measures)) for place, each in enumerate(measures)]
        self.setAccessibleDescription("; ".join(every) or words)
        self.setToolTip("\n".join(every) if len(every) > 1 else "")
        self.bars.set(measures)


class Counters(QWidget):
    """A meter per chosen account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.meters: dict[int, Counter] = {}

    def set(self, counts: Sequence[Count], current: int = 0) -> None:
        if list(self.meters) != [count.account_id for count in counts]:
            for meter in self.meters.values():
                meter.hide()
                self._column.removeWidget(meter)
                meter.deleteLater()
            self.meters = {count.account_id: Counter(count.name) for count in counts}
            for meter in self.meters.values():
                self._column.addWidget(meter)
        for count in counts:
            self.meters[count.account_id].set(count, current)
        self.setVisible(bool(counts))


class IconLine(QWidget):
    """An icon and wrapped words beside it."""

    def __init__(self, icon: str, tone: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(icon, _token(tone), 16)
        self.words = QLabel(text)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.set(icon, tone, text)

    def set(self, icon: str, tone: str, text: str) -> None:
        self._picture.set(icon, _token(tone))
        self.words.setText(text)
        self.words.setProperty("role", tone if tone in ("bad", "warn", "ok") else "small-muted")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.setAccessibleName(text)


def _token(tone: str) -> str:
    return tone if tone in theme.TONES else "muted"


class Findings(QWidget):
    """What would be refused and what should be looked at, before anything is scheduled; the worst first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Before scheduling"))
        self._lines: list[IconLine] = []
        self._count = 0
        self._unfolded = False
        self.more = quiet("", self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set(self, findings: Sequence[Finding]) -> None:
        found = sorted(findings, key=lambda each: each.severity is not Severity.ERROR)
        while len(self._lines) < len(found):
            line = IconLine("info", "muted")
            self._lines.append(line)
            self._column.insertWidget(len(self._lines) - 1, line)
        for line, each in zip(self._lines, found, strict=False):
            error = each.severity is Severity.ERROR
            line.set("x-circle" if error else "warning", "bad" if error else "warn", each.text)
        self._count = len(found)
        self._fold()
        self.setVisible(bool(found))
        self.setAccessibleDescription(" ".join(each.text for each in found))

    def texts(self) -> list[str]:
        return [line.words.text() for line in self._lines[: self._count]]

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._fold()

    def _fold(self) -> None:
        """Show the first ones only: they stand where the text has its room."""
        folds = self._count > MOST + 1
        shown = MOST if folds and not self._unfolded else self._count
        for number, line in enumerate(self._lines):
            line.setVisible(number < shown)
        text = tr("Show less") if self._unfolded else tr("%n more", "", self._count - shown)
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.more.setVisible(folds)


def audience(readers: Mapping[Reach, Sequence[str]]) -> str:
    """Who can see the post: the names of the accounts that it goes to, by how far each reaches."""
    patterns = {
        Reach.ANYONE: tr("Anyone on the internet can read it on {accounts}."),
        Reach.LINK: tr("Anyone who has the link can read it on {accounts}; it is in no public list."),
        Reach.FOLLOWERS: tr("Only followers of {accounts} can read it."),
        Reach.LOCAL: tr("Only you, on this computer, see it on {accounts}."),
    }
    return " ".join(
        pattern.format(accounts=", ".join(readers[reach]))
        for reach, pattern in patterns.items()
        if readers.get(reach)
    )
