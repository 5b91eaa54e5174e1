"""Feedback from a spreadsheet: preview, dry run, import, and the report line by line."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from cm_console import words
from cm_console.domain.columns import Cell
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.feedback_columns import FeedbackField, find_header, guess_columns, kind_of
from cm_console.domain.importing import clean_email, email_key, yes_or_no
from cm_console.domain.typed_date import Order, order_of, parse_date
from cm_console.events import FollowingChanged
from cm_console.i18n import tr
from cm_console.services import following_checks as own
from cm_console.services.context import Context
from cm_console.services.table_plan import Preview, Table, Wish, make_plan, preview
from cm_console.services.table_report import LineRefused, Progress, Refused, Report, go_on
from cm_console.store import feedback as store
from cm_console.store import people
from cm_console.store import waves as wave_store

FEEDBACK = Table(
    FeedbackField,
    required=[frozenset({FeedbackField.TEXT})],
    find_header=find_header,
    guess=guess_columns,
    named=words.feedback_field,
    no_field=lambda: tr("Feedback has no field “{name}”."),
    missing=lambda: (
        tr("No column holds what was said."),
        tr("Nothing was imported."),
        tr("Say which one it is. The columns are: {choices}."),
    ),
)

FeedbackReport = Report[LineRefused]


class FeedbackImport:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def preview(self, path: Path, mapping: Wish[FeedbackField] | None = None) -> Preview[FeedbackField]:
        """Look at a file without storing anything."""
        return preview(FEEDBACK, path, mapping)

    def run(
        self,
        campaign_id: int,
        path: Path,
        mapping: Wish[FeedbackField] | None = None,
        dry_run: bool = False,
        *,
        wave_id: int | None = None,
        kind: FeedbackKind | str = FeedbackKind.ISSUE,
        progress: Progress | None = None,
    ) -> FeedbackReport:
        """Take a file's feedback in, all in one transaction. `wave_id` and `kind` are for lines without one.

        The same text of the same tester is known already; so is one whose identity was dropped since.
        """
        own.own_wave(self._context, campaign_id, wave_id)
        plan = make_plan(FEEDBACK, path, mapping)
        plan.require()
        order = order_of(plan.filled(FeedbackField.DATE))
        default = {"wave_id": wave_id, "kind": FeedbackKind(kind).value}
        known = {
            (each.text, each.person_id or each.pseudonym) for each in store.all_of(self._db, campaign_id)
        }
        waves = {wave.number: wave.id for wave in wave_store.all_waves(self._db, campaign_id)}
        today = own.today(self._context, campaign_id)
        taken: list[dict[str, Any]] = []
        refused: list[LineRefused] = []
        unchanged = 0

        def check(_line: int, cells: dict[FeedbackField, Cell]) -> dict[str, Any]:
            told = {field: (cell or "").strip() for field, cell in cells.items()}
            return self._fields(told, order, default, waves, today)

        for number, (_, fields) in enumerate(plan.checked(check, refused)):
            if not number % 100:
                go_on(progress, 0.5 * plan.sheet.share())
            key = (fields["text"], fields["person_id"] or fields["pseudonym"])
            if key in known or (fields["text"], "") in known:
                unchanged += 1
                continue
            known.add(key)
            taken.append({"campaign_id": campaign_id, **fields})
        if taken and not dry_run:
            with self._db.write():
                for number, fields in enumerate(taken):
                    store.insert(self._db, fields)
                    if not number % 100:
                        go_on(progress, 0.5 + 0.5 * number / len(taken))
            self._context.events.publish(FollowingChanged())
        return FeedbackReport(len(taken), unchanged, tuple(refused), dry_run)

    def _fields(
        self,
        cells: Mapping[FeedbackField, str],
        order: Order,
        default: Mapping[str, Any],
        waves: Mapping[int, int],
        today: date,
    ) -> dict[str, Any]:
        """One line as it is stored; Refused says in words why not."""
        f = FeedbackField
        fields = {
            **default,
            "text": cells.get(f.TEXT, ""),
            "is_blocking": _blocking(cells),
            "given_on": today,
        }
        if not fields["text"]:
            raise Refused(tr("there is no text"))
        if said := cells.get(f.KIND, ""):
            kind = kind_of(said)
            if kind is None:
                raise Refused(tr("“{word}” is no kind of feedback").format(word=said))
            fields["kind"] = kind.value
        if said := cells.get(f.DATE, ""):
            fields["given_on"] = _day(said, order, today)
        if said := cells.get(f.WAVE, ""):
            number = re.search("[0-9]{1,9}", said)
            if number is None or int(number[0]) not in waves:
                raise Refused(tr("there is no wave “{wave}”").format(wave=said))
            fields["wave_id"] = waves[int(number[0])]
        fields["person_id"], fields["pseudonym"] = self._who(cells.get(f.TESTER, ""))
        if answer := cells.get(f.ANSWER, ""):
            # The file does not say when it was answered: it is not counted as quicker than it may have been.
            fields |= {"answer": answer, "answered_on": today}
        return fields

    def _who(self, said: str) -> tuple[int | None, str]:
        if "@" not in said:
            return None, " ".join(said.split())
        person = people.by_key(self._db, email_key(clean_email(said)))
        if person is None:
            raise Refused(tr("nobody in the directory has the address {address}").format(address=said))
        return person.id, ""


def _blocking(cells: Mapping[FeedbackField, str]) -> bool:
    said = cells.get(FeedbackField.BLOCKING, "")
    answer = yes_or_no(said)
    if said and answer is None:
        raise Refused(tr("“{word}” is neither yes nor no").format(word=said))
    return bool(answer)


def _day(said: str, order: Order, today: date) -> date:
    try:
        day = parse_date(said, order).day
    except ValueError:
        raise Refused(tr("“{text}” is not a date").format(text=said)) from None
    if day > today:
        raise Refused(tr("{day} is still to come").format(day=day.isoformat()))
    return day
