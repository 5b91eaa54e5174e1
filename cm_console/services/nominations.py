"""Nominations by peers: the form to print, the answers, and that they are gone once a wave is drawn."""

from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path

from cm_console import words
from cm_console.domain.nominations import (
    Directory,
    NominationField,
    NominationReport,
    Trouble,
    Unused,
    answer,
    find_header,
    guess_columns,
)
from cm_console.errors import ConsoleError
from cm_console.events import TestersChanged
from cm_console.i18n import language, tr
from cm_console.services import page_file
from cm_console.services.context import Context
from cm_console.services.table_plan import Preview, Table, Wish, make_plan, preview
from cm_console.services.table_report import Progress, go_on
from cm_console.store import campaigns, wave_planning
from cm_console.store import nominations as store

_EVERY = 1000  # lines between two words of progress

ANSWERS = Table(
    NominationField,
    required=[frozenset({NominationField.BY}), frozenset({NominationField.FIRST, NominationField.SECOND})],
    find_header=find_header,
    guess=guess_columns,
    named=words.nomination_field,
    no_field=lambda: tr("An answer has no field “{name}”."),
    missing=lambda: (
        tr("No column says who answers, or whom they name."),
        tr("Nothing was imported."),
        tr("Say which ones they are. The columns are: {choices}."),
    ),
)


class Nominations:
    """Who names whom is used by the draw of waves only; nobody is counted, ranked or shown."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def count(self, campaign_id: int) -> int:
        """How many people have answered since the last draw."""
        return store.count(self._db, campaign_id)

    def erase(self, campaign_id: int) -> int:
        """Forget every answer; returns how many names there were."""
        with self._db.write():
            erased = wave_planning.erase_nominations(self._db, campaign_id)
        self._context.events.publish(TestersChanged())
        return erased

    # ── The form ─────────────────────────────────────────────────────────────────────────────

    def form(self, campaign_id: int) -> str:
        """The form as an HTML page to print, in the user's language."""
        from jinja2 import Environment, StrictUndefined

        campaign = campaigns.get(self._db, campaign_id)
        if campaign is None:
            raise ConsoleError(tr("This campaign is gone."), tr("Nothing was written."))
        source = resources.files("resources").joinpath("templates/nominations.html.j2").read_text("utf-8")
        template = Environment(autoescape=True, undefined=StrictUndefined).from_string(source)
        return template.render(
            language=language(),
            title=tr("Whom do colleagues turn to?"),
            campaign=campaign.name,
            ask=tr("Name two colleagues others turn to when they need help or advice."),
            fields=[
                tr("Your name or staff number"),
                tr("First colleague: name, address or staff number"),
                tr("Second colleague: name, address or staff number"),
            ],
            notes=[
                tr("Answering is free. What you write is used for one thing: inviting the first testers."),
                tr("Nobody is told who named them, nobody is counted or ranked."),
                tr("Every answer is erased as soon as the wave is drawn; this sheet is destroyed then, too."),
            ],
            give_back=tr("Please give it back to:"),
        )

    def write_form(self, campaign_id: int, path: Path) -> Path:
        """Write the form; an older file there is replaced only when the new one is complete."""
        return page_file.write(self.form(campaign_id), path)

    # ── The answers ──────────────────────────────────────────────────────────────────────────

    def add(self, campaign_id: int, by: str, named: Sequence[str]) -> int:
        """Keep one answer as it was given on paper; returns how many people it names."""
        found, unused = answer(self._directory(), 0, by, named)
        if unused or found is None:
            raise _said(unused[0])
        self._keep(campaign_id, {found[0]: set(found[1])})
        return len(found[1])

    def preview(self, path: Path) -> Preview[NominationField]:
        """Look at a file of answers without storing anything."""
        return preview(ANSWERS, path)

    def import_file(
        self,
        campaign_id: int,
        path: Path,
        mapping: Wish[NominationField] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> NominationReport:
        """Take the answers of a spreadsheet; who answers again replaces what they said before."""
        plan = make_plan(ANSWERS, path, mapping)
        plan.require()
        places = [plan.place(field) for field in NominationField]
        directory = self._directory()
        given: dict[int, set[int]] = {}
        unused: list[Unused] = []
        for n, (line, cells) in enumerate(plan.body()):
            by, *named = (cells[place] if 0 <= place < len(cells) else "" for place in places)
            found, wrong = answer(directory, line, by, named)
            unused += wrong
            if found is not None:
                given[found[0]] = set(found[1])
            if n % _EVERY == 0:
                go_on(progress, plan.sheet.share())
        known = store.answers(self._db, campaign_id)
        new = {by: named for by, named in given.items() if known.get(by) != named}
        if not dry_run and new:
            self._keep(campaign_id, new)
        return NominationReport(len(new), len(given) - len(new), tuple(unused), dry_run)

    def _directory(self) -> Directory:
        return Directory(store.directory(self._db))

    def _keep(self, campaign_id: int, given: Mapping[int, set[int]]) -> None:
        with self._db.write():
            store.forget(self._db, campaign_id, given)
            pairs = ((by, one) for by, named in given.items() for one in sorted(named))
            wave_planning.nominate(self._db, campaign_id, pairs)
        self._context.events.publish(TestersChanged())


def trouble(unused: Unused) -> str:
    """Why something is not taken, in words."""
    return {
        Trouble.NO_ANSWERER: tr("who answers is not in the directory"),
        Trouble.UNKNOWN: tr("nobody in the directory has this name, address or number"),
        Trouble.SEVERAL: tr("several people have this name: write the address"),
        Trouble.ONESELF: tr("people do not name themselves"),
        Trouble.NOBODY_NAMED: tr("nobody is named"),
    }[unused.trouble]


def _said(unused: Unused) -> ConsoleError:
    title = tr("“{cell}”: {why}.") if unused.cell else tr("This is not taken: {why}.")
    return ConsoleError(
        title.format(cell=unused.cell, why=trouble(unused)),
        tr("The answer was not kept."),
        tr("Write names as in the directory, or addresses."),
    )
