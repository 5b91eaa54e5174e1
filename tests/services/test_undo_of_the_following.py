"""Whatever an Undo notice offers around waves and testers: done and undone, every row is as it was."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.invitations import InvitationState, Way
from cm_console.domain.missions import DropReason
from cm_console.domain.retrospective import LessonKind
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave, Wishes
from cm_console.errors import ConsoleError
from cm_console.services.invitations_plan import Wish
from cm_console.store import missions as mission_store
from tests.conftest import FakeClock
from tests.wavework import TODAY
from tests.whole_file import differences, rows_of

Undo = Callable[[], object]
_DAY = timedelta(days=1)


@dataclass
class Work:
    """Two waves in the middle of their time, with all that hangs on them."""

    console: Console
    campaign: int
    people: list[int]  # of the first wave: accepted
    others: list[int]  # volunteers: two in the second wave, one waiting, one nowhere
    first: Wave
    second: Wave

    @property
    def mission(self) -> int:
        return self.console.missions.list(self.campaign)[0].id


@pytest.fixture
def work(console: Console, campaign: Campaign, wave: Wave, people: list[int], clock: FakeClock) -> Work:
    one, db = campaign.id, console.context.db
    others = [
        console.testers.add(f"Volunteer {n}", f"v{n}@example.org", department="Support", volunteer=True).id
        for n in range(4)
    ]
    console.waves.add(one, 3, "Second")
    second = console.waves.numbered(one, 2)
    console.waves.move(one, others[:2], second.id)
    with db.write():
        db.execute("INSERT INTO waiting VALUES (?, ?, 0), (?, ?, 4)", [one, others[1], one, others[2]])
        db.execute(
            "INSERT INTO departed (campaign_id, wave_id, state) VALUES (?, ?, 'dropped')", [one, second.id]
        )
        mission_store.note_reminded(db, second.id, [(others[0], 25)], TODAY)
    for each in (wave, second):
        mission = console.missions.add(one, f"Ask in {each.name}", each.id)
        console.following.set_floor(each.id, 2)
        console.feedback.add(one, FeedbackKind.ISSUE, f"Slow in {each.name}", wave_id=each.id)
        console.retrospective.add(one, LessonKind.KEEP, f"The tour of {each.name}", each.id)
        with db.write():
            mission_store.tick(db, mission.id, [others[0]], TODAY - _DAY)
    console.missions.done(console.missions.list(one, wave.id)[0].id, people[:2], on=TODAY - _DAY)
    console.missions.add(one, "Without a wave")
    said = console.feedback.list(one)
    console.feedback.duplicate(said[1].id, said[0].id)
    console.retrospective.add(one, LessonKind.DECISION, "Ask them", wave.id, "Ada", TODAY + _DAY)
    console.following.drop_out(one, people[5:], DropReason.TOO_HARD, "twice")
    clock.advance(days=1)
    return Work(console, one, people, others, wave, console.waves.get(second.id))


def _state(people: slice, state: TesterState, reason: DropReason | None = None) -> Callable[[Work], Undo]:
    def do(work: Work) -> Undo:
        following = work.console.following
        some = [*work.people, *work.others][people]
        return partial(following.restore, following.change_state(work.campaign, some, state, reason, "so"))

    return do


def _waves(change: Callable[[Work], object]) -> Callable[[Work], Undo]:
    def do(work: Work) -> Undo:
        previous = change(work)
        return partial(work.console.waves.restore, getattr(previous, "previous", previous))

    return do


def _edited(work: Work) -> object:
    before = work.console.waves.now(work.campaign)
    work.console.waves.edit(work.second.id, name="Other", starts_on=TODAY, ends_on=TODAY + _DAY)
    return before


def _mission_removed(work: Work) -> Undo:
    return partial(work.console.missions.restore, work.console.missions.remove(work.mission))


def _ticked(done: bool) -> Callable[[Work], Undo]:
    def do(work: Work) -> Undo:
        people = work.people[2:4] if done else work.people[:2]
        missions = work.console.missions
        before = missions.days(work.mission, people)
        assert missions.done(work.mission, people, done) == tuple(people)
        return partial(missions.put_days, work.mission, before)

    return do


def _feedback(change: Callable[[Work, int, int], object]) -> Callable[[Work], Undo]:
    def do(work: Work) -> Undo:
        copy = next(each for each in work.console.feedback.list(work.campaign) if each.duplicate_of)
        assert copy.duplicate_of is not None
        return partial(work.console.feedback.restore, change(work, copy.duplicate_of, copy.id))

    return do


def _another(work: Work, first: int, _copy: int) -> object:
    other = work.console.feedback.add(work.campaign, FeedbackKind.ISSUE, "Slow for me, too")
    work.before = rows_of(work.console.context.db)  # type: ignore[attr-defined]
    return work.console.feedback.duplicate(first, other.id)


def _floor(work: Work) -> Undo:
    before = work.console.following.set_floor(work.first.id, 9)
    return partial(work.console.following.set_floor, work.first.id, before)


def _reminded(work: Work) -> Undo:
    work.console.waves.edit(work.first.id, starts_on=TODAY - 8 * _DAY, ends_on=TODAY + 2 * _DAY)
    work.before = rows_of(work.console.context.db)  # type: ignore[attr-defined]
    found = work.console.missions.reminders(work.first.id)
    work.console.missions.note_reminded(work.first.id, found)
    return partial(work.console.missions.forget_reminded, work.first.id, found)


def _lesson_removed(work: Work) -> Undo:
    lesson = work.console.retrospective.list(work.campaign, work.first.id)[0]
    return partial(work.console.retrospective.put_back, work.console.retrospective.remove(lesson.id))


def _carried_out(work: Work, *, again: bool = False) -> Undo:
    lessons = work.console.retrospective
    lesson = next(each for each in lessons.list(work.campaign) if each.kind is LessonKind.DECISION)
    if again:
        lessons.carry_out(lesson.id)
        work.before = rows_of(work.console.context.db)  # type: ignore[attr-defined]
        work.console.context.clock.advance(days=1)  # type: ignore[attr-defined]
        lesson = lessons.get(lesson.id)
    lessons.carry_out(lesson.id, not again)
    return partial(lessons.restore, lesson)


def _objection(work: Work, *, again: bool = False) -> Undo:
    privacy, who = work.console.privacy, work.people[0]
    if not again:
        privacy.object_(who)
        return partial(privacy.count_again, who)
    privacy.object_(who)
    work.before = rows_of(work.console.context.db)  # type: ignore[attr-defined]
    work.console.context.clock.advance(days=1)  # type: ignore[attr-defined]
    since = privacy.about(who).objected_on
    privacy.count_again(who)
    return partial(privacy.object_, who, since)


def _days(work: Work, *, removed: bool) -> Undo:
    waves, days = work.console.waves, (TODAY, TODAY + _DAY)
    if not removed:
        return partial(
            waves.remove_unavailable, work.campaign, waves.add_unavailable(work.campaign, *days, 1)
        )
    row = waves.add_unavailable(work.campaign, *days, work.people[0])
    waves.add_unavailable(work.campaign, *days)
    work.before = rows_of(work.console.context.db)  # type: ignore[attr-defined]
    return partial(waves.restore_unavailable, waves.remove_unavailable(work.campaign, row))


def _answered(state: InvitationState | None) -> Callable[[Work], Undo]:
    def do(work: Work) -> Undo:
        console, who = work.console, [work.others[3], work.people[5]]
        plan = console.invitations.plan(work.campaign, [work.others[3]], Wish(Way.EML, work.people[0]))
        console.invitations.send(plan)
        if state is not None:
            console.invitations.mark_sent(work.campaign, who)
        work.before = rows_of(console.context.db)  # type: ignore[attr-defined]
        if state is None:
            before = console.invitations.mark_sent(work.campaign, who)
        else:
            before = console.invitations.answer(work.campaign, who, state, "no time")
        return partial(console.invitations.restore, work.campaign, before)

    return do


_S = TesterState
CASES: dict[str, Callable[[Work], Undo]] = {
    "a wave is added": _waves(lambda work: work.console.waves.add(work.campaign, 5)),
    "a wave is removed": _waves(lambda work: work.console.waves.remove(work.second.id)),
    "a wave is edited": _waves(_edited),
    "waves are drawn": _waves(lambda work: work.console.waves.draw(work.campaign, Wishes((6,), 7)).previous),
    "people are moved": _waves(
        lambda work: work.console.waves.move(work.campaign, work.others, work.second.id)
    ),
    "people are taken out": _waves(
        lambda work: work.console.waves.move(work.campaign, work.others[:2], None)
    ),
    "volunteers are placed": _waves(
        lambda work: work.console.waves.place_volunteers(work.campaign, work.others[2:])
    ),
    "a wave is filled": _waves(lambda work: work.console.waves.fill_from_waiting(work.second.id)),
    "everybody of a wave is invited": _state(slice(6, 8), _S.INVITED),
    "somebody placed nowhere is invited": _state(slice(9, 10), _S.INVITED),
    "several leave for a reason": _state(slice(0, 6), _S.DROPPED, DropReason.NO_TIME),
    "several leave without a reason": _state(slice(0, 3), _S.DROPPED),
    "who left gave another reason": _state(slice(5, 6), _S.DROPPED, DropReason.MOVED),
    "who left comes back": _state(slice(5, 6), _S.ACTIVE),
    "a mission is removed": _mission_removed,
    "a mission is ticked": _ticked(True),
    "a mission is ticked no more": _ticked(False),
    "feedback is removed": _feedback(lambda work, first, _: work.console.feedback.remove(first)),
    "feedback is answered": _feedback(lambda work, first, _: work.console.feedback.answer(first, "Soon")),
    "feedback is promised": _feedback(
        lambda work, first, _: work.console.feedback.promise(first, TODAY + 9 * _DAY)
    ),
    "feedback is fixed": _feedback(lambda work, first, _: work.console.feedback.fix(first)),
    "feedback is no duplicate": _feedback(lambda work, _, copy: work.console.feedback.reopen(copy)),
    "feedback is a duplicate": _feedback(_another),
    "a floor is set": _floor,
    "reminders are noted": _reminded,
    "a lesson is removed": _lesson_removed,
    "a decision is carried out": _carried_out,
    "a decision is open again": partial(_carried_out, again=True),
    "somebody objects": _objection,
    "somebody is counted again": partial(_objection, again=True),
    "days are noted": partial(_days, removed=False),
    "days are forgotten": partial(_days, removed=True),
    "an invitation is ticked": _answered(None),
    "an invitation is accepted": _answered(InvitationState.ACCEPTED),
    "an invitation is declined": _answered(InvitationState.DECLINED),
}


@pytest.mark.parametrize("name", CASES)
def test_done_and_undone_leaves_every_row_as_it_was(work: Work, name: str, clock: FakeClock) -> None:
    db = work.console.context.db
    before = rows_of(db)
    undo = CASES[name](work)
    before = getattr(work, "before", before)  # once what the case needs first is there
    assert differences(before, rows_of(db))
    clock.advance(days=1)
    undo()
    assert differences(before, rows_of(db)) == {}


@pytest.mark.parametrize("name", [name for name in CASES if "wave" in name and "everybody" not in name])
def test_a_change_of_waves_is_done_again_as_it_was(work: Work, name: str) -> None:
    db = work.console.context.db
    before = rows_of(db)
    undo = CASES[name](work)
    done = rows_of(db)
    redo = undo()
    work.console.waves.restore(redo)
    assert differences(done, rows_of(db)) == {}
    undo()
    assert differences(before, rows_of(db)) == {}


def test_letters_taken_back_leave_only_what_was_made_of_them(work: Work) -> None:
    """A letter keeps its Message-ID and its log for ever, so an invitation is taken back, not unwritten."""
    console, db = work.console, work.console.context.db
    who = work.others[2:]  # one waits for a wave, one is placed nowhere
    before = rows_of(db)
    console.invitations.send(console.invitations.plan(work.campaign, who, Wish(Way.EML, work.people[0])))
    console.invitations.take_back(work.campaign, who)
    left = differences(before, rows_of(db))
    assert left.keys() == {"invitation", "invitation_letter"}
    assert [row[4] for row in left["invitation"]] == ["taken_back"] * 2


@pytest.mark.parametrize("name", CASES)
def test_undoing_after_everybody_was_erased_brings_nobody_back(work: Work, name: str) -> None:
    console, db = work.console, work.console.context.db
    undo = CASES[name](work)
    everybody = [*work.people, *work.others]
    for person in everybody:
        console.erasing.erase(person)
    with suppress(ConsoleError):
        undo()
    assert db.query("PRAGMA foreign_key_check") == []
    named = ["tester", "mission_done", "mission_reminder", "waiting", "objection", "invitation", "drop_out"]
    found = {table: db.value(f"SELECT count(*) FROM {table}") for table in named}
    assert found == dict.fromkeys(named, 0)


def test_an_answer_is_taken_back_for_those_who_are_still_there(work: Work) -> None:
    invitations, (gone, other) = work.console.invitations, work.others[2:]
    invitations.send(invitations.plan(work.campaign, [gone, other], Wish(Way.EML, work.people[0])))
    invitations.mark_sent(work.campaign, [gone, other])
    before = invitations.answer(work.campaign, [gone, other], InvitationState.DECLINED)
    work.console.erasing.erase(gone)
    invitations.restore(work.campaign, before)
    (found,) = invitations.list(work.campaign)
    assert (found.person_id, found.state) == (other, InvitationState.SENT)


def test_an_answer_given_since_outlives_the_undo_of_a_tick(work: Work) -> None:
    invitations, person = work.console.invitations, work.others[3]
    invitations.send(invitations.plan(work.campaign, [person], Wish(Way.EML, work.people[0])))
    ticked = invitations.mark_sent(work.campaign, [person])
    invitations.answer(work.campaign, [person], InvitationState.ACCEPTED)  # in another window
    before = rows_of(work.console.context.db)
    invitations.restore(work.campaign, ticked)
    assert differences(before, rows_of(work.console.context.db)) == {}


def test_a_tester_who_has_begun_since_outlives_the_undo_of_an_answer(work: Work) -> None:
    invitations, person = work.console.invitations, work.others[3]
    invitations.send(invitations.plan(work.campaign, [person], Wish(Way.EML, work.people[0])))
    invitations.mark_sent(work.campaign, [person])
    answered = invitations.answer(work.campaign, [person], InvitationState.ACCEPTED)
    work.console.testers.set_state(work.campaign, [person], TesterState.ACTIVE)
    invitations.restore(work.campaign, answered)
    assert work.console.testers.get(work.campaign, person).state is TesterState.ACTIVE
    assert [each.state for each in work.console.testers.history(work.campaign, person)] == [
        *(TesterState.INVITED, TesterState.ACCEPTED, TesterState.ACTIVE)
    ]
