"""Moving the opening: everything that hangs on it moves together, in one go, and comes back together."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cm_console.domain.campaign import Lever
from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.plan_shift import Kind, Why
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged, PostsChanged
from cm_console.services.campaigns import Campaigns
from cm_console.services.plan_shift import PlanShift
from cm_console.services.series import Series
from cm_console.store import waves as wave_store

OPENS = date(2027, 1, 18)  # a Monday; today is Monday 16 November 2026
LATER = date(2027, 2, 1)
_S = DeliveryState


@pytest.fixture
def plan(desk: Any) -> PlanShift:
    return PlanShift(desk.context)


@pytest.fixture
def campaigns(desk: Any) -> Campaigns:
    return Campaigns(desk.context)


def wave(desk: Any, number: int, start: date, end: date) -> int:
    return wave_store.insert(desk.db, Wave(0, desk.campaign, number, "", 10, 10, start, end))


def everything(desk: Any) -> list[Any]:
    tables = ("campaign", "phase", "task", "wave", "series", "series_exception", "gate", "commitment")
    rows = [desk.db.query(f"SELECT * FROM {table}") for table in tables]
    rows.append(desk.db.query("SELECT id, wall_time, zone, due_at, occurrence FROM post ORDER BY id"))
    rows.append(desk.db.query("SELECT id, due_at, ready_at, state, key FROM delivery ORDER BY id"))
    return rows


def test_tasks_phases_waves_and_posts_move_together_and_one_undo_brings_all_back(
    desk: Any, plan: PlanShift, campaigns: Campaigns
) -> None:
    phase = campaigns.add_phase(1, "Opening", OPENS, OPENS + timedelta(days=13))
    task = campaigns.add_task(1, "Clinic", Lever.LEADERSHIP, date(2027, 1, 20))
    beta = wave(desk, 1, date(2026, 12, 7), date(2026, 12, 18))
    post = desk.post(wall=datetime.fromisoformat("2027-01-18T08:45"))
    before = everything(desk)
    preview = plan.preview(1, LATER)
    assert everything(desk) == before
    done = plan.apply(1, LATER)
    assert done.changes == preview.changes
    assert {change.kind for change in done.changes} == {
        Kind.OPENING,
        Kind.PHASE,
        Kind.TASK,
        Kind.WAVE,
        Kind.POST,
    }
    assert campaigns.get(1).opens_on == LATER
    assert (campaigns.phases(1)[0].id, campaigns.phases(1)[0].starts_on) == (phase.id, LATER)
    assert (campaigns.tasks(1)[0].id, campaigns.tasks(1)[0].due_on) == (task.id, date(2027, 2, 3))
    moved = wave_store.get(desk.db, beta)
    assert moved is not None
    assert moved.starts_on == date(2026, 12, 21)
    after = desk.posts.get(post.id)
    assert after.due.wall == datetime.fromisoformat("2027-02-01T08:45")
    assert after.deliveries[0].due_at == after.deliveries[0].ready_at == after.due.instant
    assert after.deliveries[0].key == post.deliveries[0].key
    assert plan.undo(1).opens_on == OPENS
    assert everything(desk) == before
    with pytest.raises(ConsoleError, match="no move of the opening"):
        plan.undo(1)


def test_done_tasks_published_posts_and_past_phases_stay(
    desk: Any, plan: PlanShift, campaigns: Campaigns, clock: Any
) -> None:
    task = campaigns.add_task(1, "Ask", Lever.SPONSORING, date(2026, 12, 1))
    campaigns.finish_task(task.id)
    past = campaigns.add_phase(1, "Before", date(2026, 10, 1), date(2026, 11, 15))
    running = campaigns.add_phase(1, "Now", date(2026, 11, 9), date(2026, 12, 6))
    out = desk.post()
    desk.send()
    plan.apply(1, LATER)
    assert campaigns.tasks(1)[0].due_on == date(2026, 12, 1)
    phases = {phase.id: phase for phase in campaigns.phases(1)}
    assert phases[past.id] == past
    assert (phases[running.id].starts_on, phases[running.id].ends_on) == (
        date(2026, 11, 9),
        date(2026, 12, 20),
    )
    assert desk.posts.get(out.id).deliveries[0].state is _S.PUBLISHED


def test_a_wave_whose_people_have_begun_stays_and_is_named(desk: Any, plan: PlanShift) -> None:
    begun = wave(desk, 1, date(2026, 11, 9), date(2026, 11, 27))
    person = desk.db.insert("INSERT INTO person (name, email, email_key) VALUES ('A', 'a@x.example', 'a')")
    desk.db.execute(
        "INSERT INTO tester (campaign_id, person_id, state, wave_id) VALUES (1, ?, ?, ?)",
        [person, TesterState.INVITED, begun],
    )
    shift = plan.preview(1, LATER)
    assert [(each.kind, each.id, each.why) for each in shift.stays] == [(Kind.WAVE, begun, Why.STARTED)]


def test_a_wave_does_not_begin_on_days_without_waves(desk: Any, plan: PlanShift) -> None:
    wave(desk, 1, date(2026, 12, 7), date(2026, 12, 18))
    desk.db.execute(
        "INSERT INTO unavailable (campaign_id, starts_on, ends_on) VALUES (1, '2026-12-21', '2027-01-01')"
    )
    _, change = plan.preview(1, LATER).changes
    assert (change.after, change.after_end, change.why) == (date(2027, 1, 4), date(2027, 1, 15), Why.CLOSED)


def test_working_days_and_the_countrys_holidays_are_respected(
    desk: Any, plan: PlanShift, campaigns: Campaigns
) -> None:
    campaigns.edit(1, country="fr")
    campaigns.add_task(1, "Holiday", Lever.LEADERSHIP, date(2026, 12, 18))  # a Friday, 25 December later
    campaigns.add_task(1, "Chosen Sunday", Lever.LEADERSHIP, date(2026, 12, 13))
    shift = plan.preview(1, date(2027, 1, 25))
    found = {change.name: (change.after, change.why, change.holiday) for change in shift.changes}
    assert found["Holiday"][:2] == (date(2026, 12, 24), Why.HOLIDAY)
    assert "Christmas" in found["Holiday"][2]
    assert found["Chosen Sunday"][:2] == (date(2026, 12, 20), Why.ALONG)
    by_two = plan.preview(1, date(2027, 1, 20))
    assert {each.name: each.after for each in by_two.changes if each.kind is Kind.TASK} == {
        "Chosen Sunday": date(2026, 12, 15)
    }, "a Friday two days later would be a Sunday: it stays that Friday"


def test_posts_keep_their_wall_clock_through_summer_time(desk: Any, plan: PlanShift) -> None:
    post = desk.post(wall=datetime.fromisoformat("2027-03-22T09:00"))
    plan.apply(1, date(2027, 1, 25))
    due = desk.posts.get(post.id).due
    assert due.wall == datetime.fromisoformat("2027-03-29T09:00")
    assert due.instant == datetime(2027, 3, 29, 7, tzinfo=UTC)


def test_what_would_be_past_and_what_waits_for_a_decision_stays_and_is_said(
    desk: Any, plan: PlanShift, tomorrow: datetime
) -> None:
    soon = desk.post("Soon", wall=tomorrow)
    refused = desk.post("Refused", wall=tomorrow + timedelta(days=60))
    desk.db.execute(
        "UPDATE delivery SET state = 'scheduled', problem = 'unknown_outcome' WHERE id = ?",
        [refused.deliveries[0].id],
    )
    shift = plan.apply(1, date(2027, 1, 11))
    assert {each.id: each.why for each in shift.stays} == {soon.id: Why.PAST, refused.id: Why.TOUCHED}
    assert desk.posts.get(soon.id).due == soon.due
    assert desk.posts.get(refused.id).due == refused.due


HANDED_OVER = "UPDATE delivery SET handed_over_at = '2026-11-16T09:00:00.000Z', handed_over_id = 'at-server'"
PART_IS_OUT = (
    "INSERT INTO delivery_part (delivery_id, position, text, remote_id, published_at)"
    " SELECT id, 0, 'one', 'r1', '2026-11-16T09:00:00.000Z' FROM delivery"
)


@pytest.mark.parametrize("happens", [HANDED_OVER, PART_IS_OUT])
def test_what_a_server_has_or_is_out_in_part_stays_also_when_all_is_taken_back(
    desk: Any, plan: PlanShift, campaigns: Campaigns, happens: str
) -> None:
    post = desk.post(wall=datetime.fromisoformat("2027-01-18T08:45"))
    plan.apply(1, LATER)
    desk.db.execute(happens)
    moved = desk.posts.get(post.id).due
    plan.undo(1)
    assert campaigns.get(1).opens_on == OPENS
    assert desk.posts.get(post.id).due == moved
    shift = plan.apply(1, LATER)
    assert [(each.id, each.why) for each in shift.stays] == [(post.id, Why.TOUCHED)]
    assert desk.posts.get(post.id).due == moved


def test_a_series_made_further_meanwhile_comes_back_without_meeting_itself(
    desk: Any, plan: PlanShift, clock: Any
) -> None:
    account = desk.account()
    series = Series(desk.context, desk.accounts, desk.posts)
    first = datetime.fromisoformat("2026-12-04T09:00")
    made = series.create(1, "Friday question", [account], "FREQ=WEEKLY;BYDAY=FR", first)
    before = {post.occurrence for post in desk.posts.list(1)}
    plan.apply(1, date(2027, 1, 11))
    clock.advance(days=8)
    assert series.extend() > 0
    plan.undo(1)
    assert before <= {post.occurrence for post in desk.posts.list(1)}
    assert series.get(made.id).start == first
    series.extend()
    occurrences = sorted(post.occurrence for post in desk.posts.list(1))
    assert all((later - one).days == 7 for one, later in pairwise(occurrences))


@pytest.mark.parametrize(("opening", "days"), [(LATER, 14), (date(2027, 1, 28), 7), (date(2027, 1, 11), -7)])
def test_a_series_that_has_not_begun_moves_by_whole_weeks_with_its_posts(
    desk: Any, plan: PlanShift, opening: date, days: int
) -> None:
    account = desk.account()
    series = Series(desk.context, desk.accounts, desk.posts)
    first = datetime.fromisoformat("2026-12-04T09:00")
    made = series.create(1, "Friday question", [account], "FREQ=WEEKLY;BYDAY=FR", first)
    series.delete(desk.posts.list(1)[2].id)
    before = everything(desk)
    plan.apply(1, opening)
    after = series.get(made.id)
    assert after.start == first + timedelta(days=days)
    posts = desk.posts.list(1)
    assert all(post.due.wall.date() == post.occurrence for post in posts)
    assert posts[0].due.wall == after.start
    assert [post.due.wall.weekday() for post in posts] == [4] * len(posts)
    series.extend()
    occurrences = [post.occurrence for post in desk.posts.list(1)]
    assert len(set(occurrences)) == len(occurrences)
    assert first.date() + timedelta(days=14 + days) not in occurrences, "the deleted one stays deleted"
    plan.undo(1)
    assert everything(desk) == before


@pytest.mark.parametrize(
    ("rule", "days"), [("FREQ=WEEKLY;BYDAY=FR", 7), ("FREQ=DAILY", 10), ("FREQ=MONTHLY;BYMONTHDAY=4", 0)]
)
def test_a_draft_that_will_come_again_keeps_the_weekdays_of_its_rule(
    desk: Any, plan: PlanShift, rule: str, days: int
) -> None:
    first = datetime.fromisoformat("2026-12-04T09:00")
    made = desk.posts.add(1, "Question", [], wall=first, draft=True, extras=Extras(repeat=rule))
    shift = plan.apply(1, date(2027, 1, 28))
    after = desk.posts.get(made.id)
    assert (after.due.wall, after.extras.repeat) == (first + timedelta(days=days), rule)
    assert [each.why for each in shift.stays if each.kind is Kind.POST] == ([] if days else [Why.COMES_AGAIN])
    plan.undo(1)
    assert desk.posts.get(made.id).due.wall == first


def test_a_series_that_has_begun_goes_on_as_it_is(
    desk: Any, plan: PlanShift, clock: Any, tomorrow: datetime
) -> None:
    account = desk.account()
    series = Series(desk.context, desk.accounts, desk.posts)
    series.create(1, "Weekly", [account], "FREQ=WEEKLY;BYDAY=TU", tomorrow)
    clock.advance(days=3)
    shift = plan.preview(1, LATER)
    assert [each.why for each in shift.stays] == [Why.COMES_AGAIN]
    assert [each.kind for each in shift.changes] == [Kind.OPENING]


def test_undo_leaves_what_was_changed_again_since(desk: Any, plan: PlanShift, campaigns: Campaigns) -> None:
    task = campaigns.add_task(1, "Clinic", Lever.LEADERSHIP, date(2027, 1, 20))
    post = desk.post(wall=datetime.fromisoformat("2027-01-18T08:45"))
    plan.apply(1, LATER)
    campaigns.edit_task(task.id, due_on=date(2027, 3, 1))
    desk.posts.cancel(post.id)
    plan.undo(1)
    assert campaigns.tasks(1)[0].due_on == date(2027, 3, 1)
    assert desk.posts.get(post.id).deliveries[0].state is _S.CANCELLED


def test_a_failure_half_way_changes_nothing(
    desk: Any, plan: PlanShift, campaigns: Campaigns, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaigns.add_task(1, "Clinic", Lever.LEADERSHIP, date(2027, 1, 20))
    before = everything(desk)

    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("cm_console.store.plan_shift.remember", fail)
    with pytest.raises(RuntimeError):
        plan.apply(1, LATER)
    assert everything(desk) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    some.lists(some.dates(date(2026, 11, 17), date(2027, 6, 30)), min_size=1, max_size=8),
    some.integers(-50, 120).filter(bool),
    some.sampled_from(["", "FR", "DE"]),
)
def test_taken_back_all_is_as_it_was_wherever_the_opening_went(
    desk: Any, days: list[date], distance: int, country: str
) -> None:
    campaigns, plan = Campaigns(desk.context), PlanShift(desk.context)
    campaigns.edit(1, country=country)
    for number, day in enumerate(days):
        campaigns.add_task(1, f"Task {number}", Lever.LEADERSHIP, day)
        campaigns.add_phase(1, f"Phase {number}", day, day + timedelta(days=number))
        desk.post(f"Post {number}", wall=datetime.combine(day, datetime.min.time()) + timedelta(hours=9))
    before = everything(desk)
    opening = campaigns.get(1).opens_on + timedelta(days=distance)
    preview = plan.preview(1, opening)
    assert plan.apply(1, opening) == preview
    for change in preview.changes:
        assert change.after != change.before or change.after_end != change.before_end
    plan.undo(1)
    assert everything(desk) == before


def test_moving_nowhere_changes_nothing(desk: Any, plan: PlanShift, campaigns: Campaigns) -> None:
    campaigns.add_task(1, "Clinic", Lever.LEADERSHIP, date(2027, 1, 20))
    assert plan.preview(1, OPENS).changes == ()


def test_editing_the_campaign_with_its_plan_moves_posts_too_and_says_so(
    desk: Any, campaigns: Campaigns, plan: PlanShift
) -> None:
    post = desk.post(wall=datetime.fromisoformat("2027-01-18T08:45"))
    heard: list[object] = []
    desk.context.events.subscribe(object, heard.append)
    campaigns.edit(1, opens_on=LATER, shift_plan=True, sponsor="Inès")
    assert desk.posts.get(post.id).due.wall.date() == LATER
    assert CampaignsChanged() in heard
    assert PostsChanged() in heard
    assert plan.undo(1).sponsor == "Inès"


def test_a_country_given_together_with_the_opening_counts_at_once(
    desk: Any, campaigns: Campaigns, plan: PlanShift
) -> None:
    campaigns.add_task(1, "Holiday", Lever.LEADERSHIP, date(2026, 12, 18))
    campaigns.edit(1, opens_on=date(2027, 1, 25), country="FR", shift_plan=True)
    assert campaigns.tasks(1)[0].due_on == date(2026, 12, 24)
    assert campaigns.get(1).opens_on == date(2027, 1, 25)


def test_a_release_after_the_opening_is_noticed(desk: Any, campaigns: Campaigns, plan: PlanShift) -> None:
    campaigns.edit(1, released_on=date(2027, 1, 15))
    assert not plan.preview(1, LATER).released_too_late
    assert plan.preview(1, date(2027, 1, 11)).released_too_late
