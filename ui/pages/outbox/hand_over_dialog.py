"""Several deliveries handed over to their servers at once, such as before the window closes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cm_console.domain.posts import Delivery
from cm_console.domain.when import at_instant
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.bridge import Bridge
from ui.dialogs.base import Dialog
from ui.pages.calendar.dates import moment_text
from ui.widgets.ticked import Ticked

if TYPE_CHECKING:
    from cm_console.console import Console

Failures = list[tuple[int, ConsoleError]]


class HandOverDialog(Dialog):
    """Accepts once all that was ticked is with its server; `given` tells how many went there."""

    def __init__(
        self,
        console: "Console",
        bridge: Bridge,
        deliveries: Sequence[Delivery],
        zone: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Hand over to the server"),
            tr("Hand over"),
            parent,
            text=tr(
                "The server posts them at their time, even if this computer is off. "
                "To change or cancel one after that, take it back first, in the outbox."
            ),
        )
        self._console, self._bridge, self._zone = console, bridge, zone
        self._deliveries = {each.id: each for each in deliveries}
        self._busy = False
        self.given = 0
        self.list = self._make_list()
        self.body.addWidget(self.list, 1)
        if not all(console.hand_over.is_proven(each) for each in deliveries):
            self.show_error(
                tr("It is not known whether every server really waits: one could post at once and say so.")
            )
        self.setMinimumWidth(640)
        self._ticks_changed()
        self.list.setFocus()

    def _make_list(self) -> Ticked:
        rows = []
        today = self._console.today(self._zone)
        for each in self._deliveries.values():
            due = "–" if each.due_at is None else moment_text(at_instant(each.due_at, self._zone).wall, today)
            title = each.text.strip().split("\n", 1)[0]
            rows.append((each.id, (due, title, self._console.hand_over.server(each)), each.text))
        made = Ticked(("", tr("When"), tr("Post"), tr("Server")), rows, tr("Posts to hand over"))
        made.itemChanged.connect(self._ticks_changed)
        return made

    def _ticks_changed(self, *_: object) -> None:
        self.accept_button.setEnabled(bool(self.list.ticked()) and not self._busy)

    def submit(self) -> None:
        """Give them one by one, in a worker."""
        chosen = self.list.ticked()
        self._set_busy(True)
        self.show_error("")
        self._bridge.tasks.run(
            lambda: self._give(chosen),
            lambda failures: self._done(chosen, failures),
            self._broken,
            receiver=self,
        )

    def _give(self, chosen: Sequence[int]) -> Failures:
        failures: Failures = []
        for delivery_id in chosen:
            try:
                self._console.hand_over.hand_over(delivery_id)
            except ConsoleError as error:
                failures.append((delivery_id, error))
        return failures

    def _done(self, chosen: Sequence[int], failures: Failures) -> None:
        self._set_busy(False)
        self.given += len(chosen) - len(failures)
        if not failures:
            self.accept()
            return
        failed = {delivery_id for delivery_id, _ in failures}
        self._deliveries = {each: self._deliveries[each] for each in self._deliveries if each in failed}
        old, self.list = self.list, self._make_list()
        self.body.replaceWidget(old, self.list)
        old.deleteLater()
        self.list.setFocus()
        self._ticks_changed()
        self.show_error(failures[0][1])

    def _broken(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, ConsoleError):
            raise error
        self.show_error(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.list.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        text = tr("Handing over…") if busy else tr("Hand over")
        self.accept_button.setText(text)
        self.accept_button.setAccessibleName(text)
        self._ticks_changed()

    def reject(self) -> None:
        if not self._busy:  # what is on its way has to be heard of
            super().reject()
