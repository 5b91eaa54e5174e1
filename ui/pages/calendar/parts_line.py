"""How much of an account's limit each part of a post uses: words for one of them, a bar for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cm_console.domain.platform import Measure
from cm_console.i18n import tr
from ui.pages.calendar.dates import locale
from ui.widgets.meter import Bar

NEAR = 0.9


@dataclass(frozen=True)
class Count:
    """One account's name and how each part of its text stands against its limits."""

    account_id: int
    name: str
    parts: Sequence[Sequence[Measure]]


def tightest(measures: Sequence[Measure]) -> Measure | None:
    """The limit that is nearest to being passed; the first one where several are as near."""
    return max(measures, key=lambda each: each.used / max(each.limit, 1), default=None)


def shown(measures: Sequence[Measure]) -> Measure | None:
    """The limit worth showing: the platform's first, unless another one is passed."""
    over = [each for each in measures if not each.fits]
    return tightest(over) if over else next(iter(measures), None)


def worst(parts: Sequence[Sequence[Measure]], current: int) -> int:
    """The part worth speaking of: the first that does not fit, else the one that is being written."""
    over = [number for number, part in enumerate(parts) if any(not each.fits for each in part)]
    return over[0] if over else min(max(current, 0), max(len(parts) - 1, 0))


def count_text(measure: Measure | None, number: int = 0, count: int = 1) -> str:
    """158 / 500 characters · fits; of a thread: 2/3 · 212 of 300."""
    if measure is None:
        return tr("no limit")
    write = locale().toString
    used, limit = write(measure.used), write(measure.limit)
    if count > 1:
        text = f"{number + 1}/{count} · " + tr("{used} of {limit}").format(used=used, limit=limit)
    else:
        by_bytes = measure.unit == "bytes"
        pattern = tr("{used} / {limit} bytes") if by_bytes else tr("{used} / {limit} characters")
        text = pattern.format(used=used, limit=limit)
    said = tr("fits") if measure.fits else tr("%n too many", "", measure.used - measure.limit)
    return f"{text} · {said}"


def count_tone(measure: Measure) -> str:
    if not measure.fits:
        return "bad"
    return "warn" if measure.used > NEAR * measure.limit else "accent"


class PartBars(QWidget):
    """A bar per part, beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(3)
        self.bars: list[Bar] = []

    def set(self, measures: Sequence[Measure | None]) -> None:
        while len(self.bars) < len(measures):
            bar = Bar()
            self.bars.append(bar)
            self._line.addWidget(bar)
        for bar, measure in zip(self.bars, measures, strict=False):
            if measure is None:
                bar.set(None)
            else:
                bar.set(measure.used / max(measure.limit, 1), count_tone(measure))
        for number, bar in enumerate(self.bars):
            bar.setVisible(number < len(measures))
