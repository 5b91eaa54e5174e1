"""“Why here, and why not in wave 1?”: sentences on one person, from what is saved."""

from dataclasses import dataclass

from cm_console.domain.importing import email_key
from cm_console.domain.testers import Tester, TesterState
from cm_console.domain.wave_days import away_from
from cm_console.domain.wave_people import ticket
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services import wave_checks as checks
from cm_console.services.wave_planning import Proposal, WavePlanning
from cm_console.services.wave_words import group_name, wave_title
from cm_console.store import people
from cm_console.store import testers as tester_store
from cm_console.store import wave_planning as planning_store
from cm_console.store import waves as store


@dataclass(frozen=True)
class PersonWhy:
    """Why a person is in their wave, or in none; and by wave number why not in each earlier one."""

    tester: Tester
    here: tuple[str, ...]
    elsewhere: dict[int, str]


@dataclass(frozen=True)
class _Lot:
    """A person's ticket among the volunteers of their stratum."""

    rank: int
    of: int
    seats: dict[int, int]  # wave number → people of the stratum in it

    def sentence(self) -> str:
        return tr("The lot put them in place {rank} of {of} volunteers of their group.").format(
            rank=self.rank, of=self.of
        )


class WaveWhy(WavePlanning):
    """Explains single people; whole plans are explained by `Proposal`."""

    def names(self, proposal: Proposal) -> dict[int, tuple[str, str]]:
        """Person → name and address, of everybody a proposal explains."""
        return planning_store.addresses(self._db, [person.id for person in proposal.people])

    def waiting(self, campaign_id: int) -> list[Tester]:
        """Who comes next, in order."""
        return tester_store.read(self._db, campaign_id, planning_store.waiting(self._db, campaign_id))

    def find(self, address: str) -> int:
        """The person with this e-mail address."""
        person = people.by_key(self._db, email_key(address))
        if person is None:
            raise checks.no_such_address(address)
        return person.id

    def why_person(self, campaign_id: int, person_id: int) -> PersonWhy:
        """Why this person is where they are."""
        found = tester_store.read(self._db, campaign_id, [person_id])
        if not found:
            raise checks.person_gone()
        (tester,) = found
        drawn = planning_store.last_draw(self._db, campaign_id)
        seed, rules = drawn if drawn else (None, {})
        lot = self._lot(campaign_id, tester, seed)
        here = tuple(self._here(campaign_id, tester, lot, rules))
        waves = store.all_waves(self._db, campaign_id)
        elsewhere = {}
        if tester.state is TesterState.CANDIDATE and tester.person.volunteer:
            away = self._away(campaign_id, tester, waves)
            for wave in waves:
                if tester.wave_number is None or wave.number < tester.wave_number:
                    elsewhere[wave.number] = self._not_in(campaign_id, tester, wave, lot, away, rules)
        return PersonWhy(tester, here, elsewhere)

    def _lot(self, campaign_id: int, tester: Tester, seed: int | None) -> _Lot | None:
        if seed is None or not tester.person.volunteer:
            return None
        mine = ticket(seed, tester.person.id)
        rank, of = 1, 0
        seats: dict[int, int] = {}
        for person_id, number, volunteer in planning_store.peers(self._db, campaign_id, tester.person.id):
            of += volunteer
            rank += bool(volunteer) and ticket(seed, person_id) < mine
            if number is not None:
                seats[number] = seats.get(number, 0) + 1
        return _Lot(rank, of, seats)

    def _away(self, campaign_id: int, tester: Tester, waves: list[Wave]) -> set[int]:
        dates = [(one.starts_on, one.ends_on) if one.starts_on and one.ends_on else None for one in waves]
        found = away_from(planning_store.unavailable(self._db, campaign_id), dates)
        return {waves[number - 1].number for number in found.get(tester.person.id, ())}

    def _here(
        self, campaign_id: int, tester: Tester, lot: _Lot | None, rules: dict[str, object]
    ) -> list[str]:
        person = tester.person
        if tester.wave_number is not None:
            place = tr("{name} is in wave {number}.").format(name=person.name, number=tester.wave_number)
        else:
            place = tr("{name} is in no wave.").format(name=person.name)
        parts = [place]
        if tester.state is not TesterState.CANDIDATE:
            return [*parts, tr("People who are invited keep their wave.")]
        if not person.volunteer:
            return [*parts, tr("They have not volunteered; only volunteers are drawn.")]
        if person.department.strip() == rules.get("comparison"):
            parts.append(tr("Their department is kept for comparison."))
        if tester.wave_number is not None and person.is_manager:
            parts.append(tr("Managers come no later than their department."))
        if lot is not None:
            parts.append(lot.sentence())
            if rules.get("names"):
                parts.append(tr("Names given by colleagues counted too; they are erased since."))
        elif tester.wave_number is not None:
            parts.append(tr("They were placed by hand."))
        queue = planning_store.waiting(self._db, campaign_id)
        if person.id in queue:
            parts.append(tr("On the waiting list: place {n}.").format(n=queue.index(person.id) + 1))
        return parts

    def _not_in(
        self,
        campaign_id: int,
        tester: Tester,
        wave: Wave,
        lot: _Lot | None,
        away: set[int],
        rules: dict[str, object],
    ) -> str:
        person = tester.person
        title = wave_title(wave)
        if person.department.strip() == rules.get("comparison"):
            return tr("{department} is kept for comparison.").format(department=group_name(person.department))
        if person.is_external and not wave.is_external and not rules.get("mixed"):
            return tr("{wave} is for employees only.").format(wave=title)
        if wave.is_external and not person.is_external:
            return tr("{wave} is for external people only.").format(wave=title)
        if wave.number in away:
            return tr("They are away for most of {wave}.").format(wave=title)
        first = self._manager_wave(campaign_id, tester)
        if first is not None and first > wave.number:
            return tr("Managers of {department} come in wave {number}, and nobody of it before them.").format(
                department=group_name(person.department), number=first
            )
        seats = lot.seats.get(wave.number, 0) if lot else 0
        group = group_name(person.department, person.level)
        if not seats and not person.is_manager and planning_store.only_managers(self._db, wave.id):
            return tr("{wave} is for managers, who come first.").format(wave=title)
        if not seats:
            return tr("{wave} has no seat for {group}.").format(wave=title, group=group)
        text = tr("{wave} has %n seat(s) for {group}; others had a better place in the lot.", "", seats)
        if lot and lot.rank <= sum(count for number, count in lot.seats.items() if number <= wave.number):
            text = tr(
                "{wave} has %n seat(s) for {group}; people who belong together were kept so.", "", seats
            )
        return text.format(wave=title, group=group)

    def _manager_wave(self, campaign_id: int, tester: Tester) -> int | None:
        """The last wave with a manager of the department; None for managers themselves."""
        if tester.person.is_manager:
            return None
        numbers = planning_store.department_waves(self._db, campaign_id, tester.person.department, True)
        return numbers[-1] if numbers else None
