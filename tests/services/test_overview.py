"""The overview says where the launch stands, what comes and what waits, and invents nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import NeedKind, StepState, UpcomingKind
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from cm_console.services.overview import Overview
from cm_console.store import workspace
from tests.launch import NOW, Launch, ago


@pytest.fixture
def launch(launch: Launch) -> Launch:
    launch.db.execute("UPDATE workspace SET created_at = ?", [to_text(NOW)])
    return launch


@pytest.fixture
def read(launch: Launch):
    return lambda: Overview(launch.context).read(launch.id)


def needs(view) -> dict[NeedKind, str]:
    return {need.kind: need.text for need in view.needs}


def test_the_objective_is_not_measured_until_somebody_measures_it(launch, read) -> None:
    assert read().objective.latest is None
    assert read().objective.share is None
    launch.row("measure", campaign_id=launch.id, measured_on="2026-11-02", value=55.0)
    launch.row("measure", campaign_id=launch.id, measured_on="2026-11-10", value=38.0)
    objective = read().objective
    assert objective.latest.value == 38
    assert objective.share == 0.5  # half-way from 72 hours down to 4


def test_tiles_count_people_and_posts(launch, read) -> None:
    launch.people(80)
    managers = launch.people(20, is_manager=1)
    launch.states(range(1, 41), ("2026-11-02", "invited"))
    launch.states(managers[:10], ("2026-11-02", "invited"), ("2026-11-05", "active"))
    launch.states(managers[10:12], ("2026-11-05", "active"), ("2026-11-06", "dropped"))
    account = launch.account("Agora")
    launch.published("Old", account, ago(days=8))
    launch.published("New", account, ago(days=6))
    tiles = read().tiles
    assert (tiles.invited, tiles.active, tiles.adopted) == (52, 10, 12)
    assert (tiles.managers_invited, tiles.managers_active) == (12, 10)
    assert (tiles.population, tiles.chasm) == (100, 16)
    assert tiles.published == 1


def test_reactions_are_a_difference_of_samples(launch, read) -> None:
    account = launch.account("Agora")
    old = launch.published("Old", account, ago(days=20))
    launch.sample(old, ago(days=8), likes=10, replies=2)
    launch.sample(old, ago(days=1), likes=14, replies=2)
    new = launch.published("New", account, ago(days=2))
    launch.sample(new, ago(days=1), likes=5)
    late = launch.published("Read late", account, ago(days=30))
    launch.sample(late, ago(days=3), likes=100)
    launch.sample(late, ago(days=1), likes=101)
    assert read().tiles.reactions == 4 + 5 + 1


def test_reactions_not_collected_are_unknown_not_zero(launch, read) -> None:
    post = launch.published("Old", launch.account("Agora"), ago(days=20))
    assert read().tiles.reactions is None
    launch.sample(post, ago(days=9), likes=3)
    assert read().tiles.reactions is None
    launch.sample(post, ago(days=1), likes=3)
    assert read().tiles.reactions == 0
    launch.row("post_sample", delivery_id=post, metric="views", taken_at=to_text(NOW), value=900)
    assert read().tiles.reactions == 0


def test_the_next_seven_days_hold_posts_waves_tasks_and_the_opening_in_order(launch, read) -> None:
    account, other = launch.account("Agora"), launch.account("Lyon")
    post = launch.post("What nobody tells you\nabout meetings", NOW + timedelta(days=1))
    launch.delivery(post, account, "scheduled", NOW + timedelta(days=1))
    launch.delivery(post, other, "missed", NOW + timedelta(days=1))
    for text, day in (("Yesterday", -1), ("Next week", 7)):
        launch.delivery(
            launch.post(text, NOW + timedelta(days=day)), account, "scheduled", NOW + timedelta(days=day)
        )
    cancelled = launch.post("Cancelled", NOW + timedelta(days=1))
    launch.delivery(cancelled, account, "cancelled", NOW)
    launch.wave(2, 90, date(2026, 11, 18), date(2026, 12, 2))
    launch.row("task", campaign_id=launch.id, name="Brief the COO", lever="sponsoring", due_on="2026-11-17")
    launch.row(
        "task",
        campaign_id=launch.id,
        name="Done",
        lever="sponsoring",
        due_on="2026-11-17",
        done_on="2026-11-12",
    )
    launch.db.execute("UPDATE campaign SET opens_on = '2026-11-22'")
    coming = read().upcoming
    assert [(each.kind, each.on.day, each.title) for each in coming] == [
        (UpcomingKind.TASK, 17, "Brief the COO"),
        (UpcomingKind.POST, 17, "What nobody tells you"),
        (UpcomingKind.WAVE, 18, "Wave 2"),
        (UpcomingKind.OPENING, 22, "Agora"),
    ]
    assert coming[1].accounts == ("Agora", "Lyon")
    assert coming[1].state is DeliveryState.MISSED
    assert (coming[1].page, coming[1].argument) == ("calendar", post)


def test_a_quiet_launch_needs_nobody(read) -> None:
    assert read().needs == ()


def test_deliveries_that_only_a_person_can_settle_come_first(launch, read) -> None:
    account = launch.account("Agora")
    launch.row("task", campaign_id=launch.id, name="Brief the COO", lever="sponsoring", due_on="2026-11-10")
    unsure = launch.delivery(launch.post("Hello", ago(days=1)), account, "unconfirmed", ago(days=1))
    for text in ("One", "Two"):
        launch.delivery(launch.post(text, ago(days=1)), account, "missed", ago(days=1))
    view = read()
    assert [need.kind for need in view.needs] == [NeedKind.UNCONFIRMED, NeedKind.MISSED, NeedKind.TASK]
    assert view.needs[0].text == "It may be out on Agora or not: “Hello”"
    assert (view.needs[0].page, view.needs[0].argument) == ("outbox", unsure)
    assert view.needs[2].text == "Due on 10 Nov: Brief the COO"


def test_braces_in_a_post_are_only_text(launch, read) -> None:
    launch.delivery(
        launch.post("Use {name} here", ago(days=1)), launch.account("A{0}"), "rejected", ago(days=1)
    )
    assert needs(read()) == {NeedKind.REJECTED: "A{0} refused “Use {name} here”"}


def test_a_draft_campaign_says_what_it_lacks(launch, read) -> None:
    launch.db.execute("UPDATE campaign SET objective = ' ', baseline = NULL")
    assert needs(read()) == {
        NeedKind.DRAFT_CAMPAIGN: "The campaign is still a draft. "
        "It lacks a strategic objective and the metric's value today."
    }


def test_a_gate_whose_day_has_come_and_a_promise_that_is_late_wait_for_a_person(launch, read) -> None:
    today = NOW.date()
    launch.row("gate", campaign_id=launch.id, kind="opening", name="Open", due_on=today.isoformat())
    late = (today - timedelta(days=1)).isoformat()
    launch.row("commitment", campaign_id=launch.id, who="Inès", what="frees an hour", due_on=late)
    launch.row("commitment", campaign_id=launch.id, who="Omar", what="opens", due_on=today.isoformat())
    found = {need.kind: need for need in read().needs}
    assert found.keys() == {NeedKind.GATE, NeedKind.PROMISE}
    assert found[NeedKind.GATE].text.endswith(": Open")
    assert (found[NeedKind.GATE].page, found[NeedKind.GATE].argument) == ("plan", "gates")
    assert "Inès · frees an hour" in found[NeedKind.PROMISE].text
    launch.row("gate", campaign_id=launch.id, kind="start", name="Start", due_on=late)
    assert needs(read())[NeedKind.GATE].startswith("2")
    launch.db.execute("UPDATE gate SET decision = 'go', decided_by = 'Inès', decided_on = ?", [late])
    launch.db.execute("UPDATE commitment SET done_on = ?", [late])
    assert read().needs == ()


def test_an_account_that_was_refused_needs_a_person(launch, read) -> None:
    account = launch.account("Agora", state="needs_you")
    launch.account("Gone", state="needs_you", removed_at=to_text(NOW))
    (need,) = read().needs
    assert (need.kind, need.page, need.argument) == (NeedKind.ACCOUNT, "settings", account)


def test_a_publisher_that_is_silent_while_posts_are_due_is_reported(launch, read, clock) -> None:
    launch.delivery(launch.post("Hello", NOW), launch.account("Agora"), "scheduled", NOW)
    clock.advance(seconds=60)
    assert NeedKind.PUBLISHER not in needs(read())
    clock.advance(minutes=5)
    assert NeedKind.PUBLISHER in needs(read())
    launch.db.execute("UPDATE workspace SET publisher_seen_at = ?", [to_text(clock.now())])
    assert NeedKind.PUBLISHER not in needs(read())


def test_posts_of_a_paused_account_wait_without_alarm(launch, read, clock) -> None:
    account = launch.account("Agora", paused_until=to_text(NOW + timedelta(hours=1)))
    launch.delivery(launch.post("Hello", NOW), account, "scheduled", NOW)
    clock.advance(minutes=5)
    assert read().needs == ()


def test_a_late_backup_is_reported_until_there_is_one(launch, read, clock) -> None:
    clock.advance(days=8)
    assert needs(read()) == {NeedKind.BACKUP: "The workspace has never been backed up."}
    now = datetime.now(UTC)  # files carry the computer's own time
    clock.set(now)
    workspace.backup_rolling(launch.db, now)
    assert NeedKind.BACKUP not in needs(read())
    clock.advance(days=8)
    assert "The last backup is from" in needs(read())[NeedKind.BACKUP]


def test_a_metric_not_measured_for_long_after_the_opening_is_asked_for(launch, read, clock) -> None:
    launch.db.execute("UPDATE campaign SET opens_on = '2026-11-10'")
    assert read().needs == ()
    clock.set(datetime(2026, 12, 20, tzinfo=UTC))
    assert "has not been measured since 10 Nov" in needs(read())[NeedKind.MEASURE]


def test_the_launch_path_knows_what_is_done_and_what_runs(launch, read) -> None:
    for name, start, end in (
        ("Frame", "2026-10-01", "2026-10-31"),
        ("Waves", "2026-11-01", "2026-11-30"),
        ("Opening", "2026-12-07", "2026-12-20"),
    ):
        phase = launch.row("phase", campaign_id=launch.id, key=name, name=name, starts_on=start, ends_on=end)
        for done_on in (None, "2026-10-20"):
            launch.row(
                "task",
                campaign_id=launch.id,
                phase_id=phase,
                name="t",
                lever="interest",
                due_on="2027-01-01",
                done_on=done_on,
            )
    path = read().path
    assert [(step.phase.name, step.state) for step in path] == [
        ("Frame", StepState.DONE),
        ("Waves", StepState.CURRENT),
        ("Opening", StepState.FUTURE),
    ]
    assert {(step.tasks, step.tasks_done) for step in path} == {(2, 1)}


def test_a_campaign_that_is_gone_is_told_in_words(launch) -> None:
    with pytest.raises(ConsoleError, match="no longer there"):
        Overview(launch.context).read(99)
