"""How a post comes again: the way, its days, its end, and the next dates that this gives."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from cm_console import repeat_words
from cm_console.console import Console
from cm_console.domain.recurrence import Every, Repeat, from_rule, limited, parts, to_rule
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.dialogs.base import Dialog
from ui.dialogs.form import DayEdit, Form, labelled
from ui.pages.calendar import dates
from ui.widgets.buttons import quiet
from ui.widgets.fields import NumberBox

_BY_WEEK = (Every.WEEK, Every.TWO_WEEKS)
_NEVER, _DAY, _TIMES = range(3)


class RepeatDialog(Dialog):
    """`rule` is the result. With a rule given it changes a series, and `stopped` may be the answer.

    Of a `draft`, it is scheduled so, or the rule is `kept` with it.
    """

    def __init__(
        self,
        console: Console,
        campaign_id: int,
        wall: datetime,
        zone: str,
        rule: str = "",
        parent: QWidget | None = None,
        *,
        draft: bool = False,
    ) -> None:
        changes = bool(rule) and not draft
        title, accept = (tr("Series"), tr("Save")) if changes else (tr("Repeat the post"), tr("Schedule"))
        super().__init__(title, accept, parent)
        self._console, self._campaign_id = console, campaign_id
        self._wall, self._zone, self._before = wall, zone, rule
        self.rule = rule
        self.stopped = self.kept = False
        known = from_rule(rule) if rule else None
        self._make_fields(known)
        self._lay_out()
        if changes:
            self.text.setText(tr("This post and the following ones change; the earlier ones stay."))
            self.text.show()
        if draft:
            self.keep_button = quiet(tr("Keep with the draft"), self._keep, icon="floppy-disk")
            self.add_left_button(self.keep_button)
            self.setMinimumWidth(620)
        if rule:
            self.stop_button = quiet(tr("Stop repeating"), self._stop, icon="stop")
            self.add_left_button(self.stop_button)
        self._show_way()
        for field in (self.every.currentIndexChanged, self.end.currentIndexChanged):
            field.connect(self._show_way)
        for check in self.days:
            check.toggled.connect(self._show_dates)
        self.last.dateChanged.connect(self._show_dates)
        self.times.valueChanged.connect(self._show_dates)
        self.every.setFocus()

    def _make_fields(self, known: Repeat | None) -> None:
        self.every = QComboBox()
        for text, way in self._ways():
            self.every.addItem(text, way)
        if self._before and known is None:
            self.every.addItem(repeat_words.rule(limited(self._before)), None)
            self.every.setCurrentIndex(self.every.count() - 1)
        elif known is not None:
            self.every.setCurrentIndex(list(Every).index(known.every))
        else:
            self.every.setCurrentIndex(list(Every).index(Every.WEEK))
        by_week = known is not None and known.every in _BY_WEEK
        on = set(known.weekdays) if known is not None and by_week else {self._wall.weekday()}
        self.days: list[QCheckBox] = []
        for number, name in enumerate(repeat_words.weekday_names()):
            check = QCheckBox(name[:1].upper() + name[1:])
            check.setChecked(number in on)
            self.days.append(check)
        self.end = QComboBox()
        for text in (tr("Without an end"), tr("Until a day"), tr("A number of times")):
            self.end.addItem(text)
        found = parts(self._before) if self._before else {}
        until = known.until if known is not None else None
        self.last = DayEdit(until or self._wall.date())
        self.last.setLocale(dates.locale())
        self.times = NumberBox()
        self.times.setRange(1, 1000)
        self.times.setValue(int(found.get("COUNT", "10")))
        self.end.setCurrentIndex(_DAY if "UNTIL" in found else _TIMES if "COUNT" in found else _NEVER)

    def _ways(self) -> list[tuple[str, Repeat]]:
        """Each way through the day of the first post; those by the week take their days from the boxes."""
        names = {Every.WEEK: tr("every week"), Every.TWO_WEEKS: tr("every two weeks")}
        ways = [Repeat(each).on(self._wall) for each in Every]
        texts = [names.get(way.every) or repeat_words.repeat(way) for way in ways]
        return [(text[:1].upper() + text[1:], way) for text, way in zip(texts, ways, strict=True)]

    def _lay_out(self) -> None:
        form = Form()
        form.wide(tr("How often"), self.every)
        self._boxes = QWidget()
        grid = QGridLayout(self._boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, check in enumerate(self.days):
            grid.addWidget(check, number // 4, number % 4)
        self.body.addLayout(form)
        self.body.addWidget(self._boxes)
        ends = QWidget()
        line = QHBoxLayout(ends)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field, name in ((self.end, ""), (self.last, tr("Last day")), (self.times, tr("Times"))):
            line.addWidget(field, 1)
            field.setAccessibleName(name or tr("End"))
        self.body.addWidget(labelled(tr("End"), ends))
        self.shown = QLabel()
        self.shown.setWordWrap(True)
        self.shown.setProperty("role", "muted")
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setProperty("role", "warn")
        self.body.addWidget(self.shown)
        self.body.addWidget(self.notes)
        self.body.addStretch(1)
        self.setMinimumWidth(520)

    def _show_way(self) -> None:
        way = self.every.currentData()
        self._boxes.setVisible(way is not None and way.every in _BY_WEEK)
        self.last.setVisible(self.end.currentIndex() == _DAY)
        self.times.setVisible(self.end.currentIndex() == _TIMES)
        self._show_dates()

    def _rule(self) -> str:
        """The rule as the fields have it; empty while no weekday is chosen."""
        way: Repeat | None = self.every.currentData()
        if way is None:
            rule = self._before
        else:
            if way.every in _BY_WEEK:
                chosen = tuple(number for number, check in enumerate(self.days) if check.isChecked())
                if not chosen:
                    return ""
                way = replace(way, weekdays=chosen)
            rule = to_rule(way)
        end = self.end.currentIndex()
        return limited(
            rule,
            last=self.last.day() if end == _DAY else None,
            count=self.times.value() if end == _TIMES else None,
        )

    def _show_dates(self) -> None:
        self.rule = self._rule()
        self.show_error("")
        found = []
        if self.rule:
            try:
                found = self._console.series.preview(self._campaign_id, self.rule, self._wall, self._zone)
            except ConsoleError as error:
                self.show_error(error)
        today = self._console.today(self._zone)
        self.shown.setText(dates.next_times(found, today) if found else tr("No date is left."))
        notes = [text for each in found if (text := dates.note(each))]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.accept_button.setEnabled(bool(found))

    def _keep(self) -> None:
        if self.rule:
            self.kept = True
            self.accept()

    def _stop(self) -> None:
        self.stopped = True
        self.accept()
