"""Reading waves: who is in them, how far they are, how balanced, and a file of each for Excel."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cm_console import words
from cm_console.domain.people_query import Query
from cm_console.domain.testers import Tester, TesterState
from cm_console.domain.wave_balance import Balance, Cell, balance
from cm_console.domain.wave_status import WaveStatus, wave_status
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services import page_file
from cm_console.services import wave_checks as checks
from cm_console.services.context import Context
from cm_console.services.wave_words import why
from cm_console.spreadsheet import write_csv
from cm_console.store import campaigns as campaign_store
from cm_console.store import testers as tester_store
from cm_console.store import wave_planning as planning_store
from cm_console.store import waves as store

_WaveList = list[Wave]
_TesterList = list[Tester]
_SummaryList = list["WaveSummary"]
_CellList = list[Cell]


@dataclass(frozen=True)
class WaveSummary:
    """One wave with all that its head on the board says."""

    wave: Wave
    status: WaveStatus
    states: dict[TesterState, int]
    balance: Balance
    why: tuple[str, ...]

    @property
    def invited(self) -> int:
        """People invited or further, and still here."""
        away = (TesterState.CANDIDATE, TesterState.DROPPED)
        return sum(count for state, count in self.states.items() if state not in away)


@dataclass(frozen=True)
class Board:
    """Everything the board shows: the waves, and person ids by wave id (None: candidates without one)."""

    summaries: tuple[WaveSummary, ...]
    people: dict[int | None, list[int]]
    volunteers: int  # candidates who have volunteered, in a wave or not
    waiting: tuple[int, ...]  # who comes next, in order; they are among those without a wave
    departments: dict[str, int]  # and how many people are in each


class WaveReading:
    """Everything about waves that changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def members(self, wave_id: int) -> _TesterList:
        wave = self.get(wave_id)
        return tester_store.search(self._db, wave.campaign_id, Query(), wave_id=wave_id)

    def board(self, campaign_id: int) -> Board:
        """All columns at one reading; within a column by name, in the last one volunteers first."""
        summaries = tuple(self.summaries(campaign_id))
        people: dict[int | None, list[int]] = {None: []}
        people |= {summary.wave.id: [] for summary in summaries}
        others: list[int] = []
        volunteers = 0
        for person_id, wave_id, is_candidate, volunteer in store.everybody(self._db, campaign_id):
            volunteers += is_candidate and volunteer
            if wave_id is not None:
                people.setdefault(wave_id, []).append(person_id)
            elif is_candidate:
                (people[None] if volunteer else others).append(person_id)
        people[None] += others
        waiting = tuple(planning_store.waiting(self._db, campaign_id))
        return Board(summaries, people, volunteers, waiting, planning_store.departments(self._db))

    def get(self, wave_id: int) -> Wave:
        wave = store.get(self._db, wave_id)
        if wave is None:
            raise checks.gone()
        return wave

    def numbered(self, campaign_id: int, number: int) -> Wave:
        """The campaign's wave of that number."""
        for wave in store.all_waves(self._db, campaign_id):
            if wave.number == number:
                return wave
        raise checks.no_such_wave(number)

    def balance(self, campaign_id: int) -> dict[int, Balance]:
        """Wave id → how well it stands for the whole."""
        return {summary.wave.id: summary.balance for summary in self.summaries(campaign_id)}

    def summaries(self, campaign_id: int) -> _SummaryList:
        """Every wave with its status, people by state, balance and explanation."""
        waves = store.all_waves(self._db, campaign_id)
        if not waves:
            return []
        campaign = campaign_store.get(self._db, campaign_id)
        today = self._context.today(campaign.zone if campaign else "UTC")
        cells = store.cells(self._db, campaign_id)
        drawn = planning_store.last_draw(self._db, campaign_id)
        states = store.states(self._db, campaign_id)
        by_hand = store.not_volunteers(self._db, campaign_id)
        result = []
        for wave in waves:
            counts = states.get(wave.id, {})
            invited = sum(counts.values()) - counts.get(TesterState.CANDIDATE, 0)
            circle = _circle(cells, wave, drawn[1] if drawn else {})
            own = balance(circle, {wave.number: wave.size})[wave.number]
            free = sum(cell.free for cell in circle)
            sentences = why(wave, own, free, by_hand.get(wave.id, 0))
            result.append(WaveSummary(wave, wave_status(wave, invited, today), counts, own, sentences))
        return result

    def sheet(self, wave_id: int) -> str:
        """The wave's list as one HTML page, ready to print."""
        return self._sheet(self.get(wave_id), self.members(wave_id))

    def _sheet(self, wave: Wave, members: Iterable[Tester]) -> str:
        from cm_console.services import wave_sheet

        campaign = campaign_store.get(self._db, wave.campaign_id)
        return wave_sheet.html(campaign.name if campaign else "", wave, [*members])

    def export(self, wave_id: int, path: Path) -> int:
        """Write the wave as a CSV that Excel opens, or as a page (.html); returns how many are in it."""
        members = self.members(wave_id)
        if path.suffix.lower() in (".html", ".htm"):
            page_file.write(self._sheet(self.get(wave_id), members), path)
            return len(members)
        header = [tr("Name"), tr("E-mail"), tr("Department"), tr("Level"), tr("Site"), tr("Language")]
        header += [tr("Manager"), tr("State"), tr("Invited by"), tr("Wave")]
        rows = []
        for tester in members:
            person = tester.person
            row = [person.name, person.email, person.department, person.level, person.site, person.language]
            row += [tr("yes") if person.is_manager else tr("no"), words.tester_state(tester.state)]
            rows.append([*row, tester.invited_by, str(tester.wave_number)])
        write_csv(path, header, rows)
        return len(members)

    def list(self, campaign_id: int) -> _WaveList:
        return store.all_waves(self._db, campaign_id)

    def _invited(self, campaign_id: int, wave_id: int) -> int:
        counts = store.states(self._db, campaign_id).get(wave_id, {})
        return sum(counts.values()) - counts.get(TesterState.CANDIDATE, 0)


def _circle(cells: Iterable[Cell], wave: Wave, rules: Mapping[str, Any]) -> _CellList:
    """Those whom a wave stands for: without the department kept for comparison, external people apart."""
    mixed, left_out = rules.get("mixed"), rules.get("comparison")
    return [
        cell
        for cell in cells
        if cell.wave == wave.number
        or (cell.department != left_out and (mixed or cell.is_external is wave.is_external))
    ]
