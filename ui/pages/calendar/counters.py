"""How much of each account's limits the text uses, what would be refused, and who will see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console.domain.checks import Finding, Severity
from cm_console.domain.platform import Measure
from cm_console.i18n import tr
from ui import icons, theme
from ui.pages.calendar.dates import locale
from ui.pages.calendar.elided import ElidedLabel
from ui.widgets.meter import Bar

NEAR = 0.9


@dataclass(frozen=True)
class Count:
    """One account's name and how its text stands against its limits."""

    account_id: int
    name: str
    measures: Sequence[Measure]


def tightest(measures: Sequence[Measure]) -> Measure | None:
    """The limit that is nearest to being passed; the first one where several are as near."""
    return max(measures, key=lambda each: each.used / max(each.limit, 1), default=None)


def shown(measures: Sequence[Measure]) -> Measure | None:
    """The limit worth showing: the platform's first, unless another one is passed."""
    over = [each for each in measures if not each.fits]
    return tightest(over) if over else next(iter(measures), None)


def count_text(measure: Measure) -> str:
    """158 / 500 characters · fits."""
    number = locale().toString
    pattern = tr("{used} / {limit} bytes") if measure.unit == "bytes" else tr("{used} / {limit} characters")
    text = pattern.format(used=number(measure.used), limit=number(measure.limit))
    if measure.fits:
        return f"{text} · {tr('fits')}"
    over = tr("%n too many", "", measure.used - measure.limit)
    return f"{text} · {over}"


def count_tone(measure: Measure) -> str:
    if not measure.fits:
        return "bad"
    return "warn" if measure.used > NEAR * measure.limit else "accent"


class Counter(QWidget):
    """One account: its name, how much of its limit is used in words, and as a bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ElidedLabel(name)
        self.label.setProperty("role", "small")
        self.text = QLabel()
        self.text.setProperty("role", "small-muted")
        self.bar = Bar()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.bar)

    def set(self, name: str, measure: Measure | None) -> None:
        self.label.setText(name)
        self.setAccessibleName(name)
        words = tr("no limit") if measure is None else count_text(measure)
        self.text.setText(words)
        self.setAccessibleDescription(words)
        if measure is None:
            self.bar.set(None)
        else:
            self.bar.set(measure.used / max(measure.limit, 1), count_tone(measure))


class Counters(QWidget):
    """A meter per chosen account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.meters: dict[int, Counter] = {}

    def set(self, counts: Sequence[Count]) -> None:
        if list(self.meters) != [count.account_id for count in counts]:
            for meter in self.meters.values():
                meter.hide()
                self._column.removeWidget(meter)
                meter.deleteLater()
            self.meters = {count.account_id: Counter(count.name) for count in counts}
            for meter in self.meters.values():
                self._column.addWidget(meter)
        for count in counts:
            self.meters[count.account_id].set(count.name, shown(count.measures))
        self.setVisible(bool(counts))


class IconLine(QWidget):
    """An icon and wrapped words beside it."""

    def __init__(self, icon: str, tone: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self.words = QLabel(text)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.set(icon, tone, text)
        theme.signals.changed.connect(self._draw)

    def set(self, icon: str, tone: str, text: str) -> None:
        self._icon, self._tone = icon, tone
        self.words.setText(text)
        self.words.setProperty("role", tone if tone in ("bad", "warn", "ok") else "small-muted")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        token = self._tone if self._tone in theme.TONES else "muted"
        self._picture.setPixmap(icons.pixmap(self._icon, token, 16, self.devicePixelRatioF()))


class Findings(QWidget):
    """What would be refused and what should be looked at, before anything is scheduled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Before scheduling"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines: list[IconLine] = []

    def set(self, findings: Sequence[Finding]) -> None:
        while len(self._lines) < len(findings):
            line = IconLine("info", "muted")
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(findings))
            if number < len(findings):
                found = findings[number]
                error = found.severity is Severity.ERROR
                line.set("x-circle" if error else "warning", "bad" if error else "warn", found.text)
        self.setVisible(bool(findings))
        self.setAccessibleDescription(" ".join(found.text for found in findings))

    def texts(self) -> list[str]:
        return [line.words.text() for line in self._lines if not line.isHidden()]


def audience(public: Sequence[str], local: Sequence[str]) -> str:
    """Who can see the post: `public` and `local` are the names of the accounts it goes to."""
    parts = []
    if public:
        words = tr("Anyone on the internet can read it on {accounts}.")
        parts.append(words.format(accounts=", ".join(public)))
    if local:
        parts.append(
            tr("Only you, on this computer, see it on {accounts}.").format(accounts=", ".join(local))
        )
    return " ".join(parts)
