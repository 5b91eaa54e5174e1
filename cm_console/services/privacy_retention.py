"""Retention: what is removed by itself, when, and what was done. Runs once a day where the program runs."""

import logging
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from cm_console.domain.privacy import ANNOUNCED, Act, Retention, Rule, months_before
from cm_console.errors import ConsoleError
from cm_console.events import PrivacyChanged
from cm_console.i18n import tr
from cm_console.services import log_files
from cm_console.services.context import Context
from cm_console.services.erasing import Erasing
from cm_console.store import privacy as journal
from cm_console.store import privacy_retention as store

log = logging.getLogger(__name__)
MOST_MONTHS = 120


@dataclass(frozen=True)
class Ran:
    """What one run did: how much each rule removed, whom an older backup had brought back, what is ahead."""

    removed: dict[Rule, int]
    kept_out: int = 0
    announced: date | None = None  # the day from which the directory's people are removed


class Keeping:
    """The retention rules of one workspace."""

    def __init__(self, context: Context, erasing: Erasing) -> None:
        self._context = context
        self._db = context.db
        self._erasing = erasing
        self._ran_on: date | None = None

    def rules(self) -> list[Retention]:
        """Every rule, with what it would remove today."""
        return [replace(rule, due=len(self._due(rule))) for rule in store.rules(self._db)]

    def keep(self, rule: Rule, months: int | None) -> None:
        """Change how many months a kind of data is kept; None: for ever."""
        if months is not None and not 0 < months <= MOST_MONTHS:
            raise ConsoleError(
                tr("Give 1 to {most} months.").format(most=MOST_MONTHS), tr("Nothing was changed.")
            )
        with self._db.write():
            store.set_months(self._db, rule, months)
        self._context.events.publish(PrivacyChanged())

    def run_daily(self) -> None:
        """Run where today's run is still to come; failures are only logged, the next day tries again."""
        today = self._today()
        if self._ran_on == today:
            return
        self._ran_on = today
        try:
            self.run()
        except ConsoleError as error:
            log.warning("retention could not run: %s", error.title)

    def run(self) -> Ran:
        """Do all that the rules ask for today; slow where a whole directory goes."""
        kept_out = self._erasing.keep_out()
        removed: dict[Rule, int] = {}
        for rule in store.rules(self._db):
            count = self._apply(rule)
            if count:
                removed[rule.rule] = count
        self._erasing.finish()
        if removed or kept_out:
            self._context.events.publish(PrivacyChanged())
        identity = next(rule for rule in self.rules() if rule.rule is Rule.IDENTITY)
        return Ran(removed, kept_out, identity.runs_on(self._today()))

    def _apply(self, rule: Retention) -> int:
        due = self._due(rule)
        if rule.rule is Rule.IDENTITY:
            return self._people(rule, due)
        if not due or rule.months is None:
            return 0
        before = months_before(self._today(), rule.months)
        with self._db.write():
            if rule.rule is Rule.LOGS:
                log_files.remove_before(_midnight(before))
            else:
                store.remove(self._db, rule.rule, before)
            if rule.rule is not Rule.JOURNAL:
                journal.note(self._db, self._today(), Act.REMOVED, len(due), rule.rule)
        return len(due)

    def _people(self, rule: Retention, due: range | list[int]) -> int:
        """Announce first; remove once that is long enough ago."""
        today = self._today()
        if not due:
            if rule.announced_on is not None:
                with self._db.write():
                    store.announce(self._db, rule.rule, None)
            return 0
        if rule.announced_on is None:
            with self._db.write():
                store.announce(self._db, rule.rule, today)
            return 0
        if today < rule.announced_on + ANNOUNCED:
            return 0
        count = self._erasing.remove(list(due))
        with self._db.write():
            journal.note(self._db, today, Act.REMOVED, count, rule.rule)
            store.announce(self._db, rule.rule, None)
        return count

    def _due(self, rule: Retention) -> range | list[int]:
        if rule.months is None:
            return []
        before = months_before(self._today(), rule.months)
        if rule.rule is Rule.IDENTITY:
            return store.people_due(self._db, before)
        if rule.rule is Rule.LOGS:
            return range(log_files.remove_before(_midnight(before), dry_run=True))
        return range(store.due(self._db, rule.rule, before))

    def _today(self) -> date:
        return self._context.clock.now().date()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
