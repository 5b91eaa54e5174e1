"""The sample launch: whole, dated from today, and worth looking at on every page, in both languages."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.resources import as_file
from itertools import pairwise
from pathlib import Path

import pytest

from cm_console import sample
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.campaign import phase_on
from cm_console.domain.content import parts
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.engagement import SeriesKind
from cm_console.domain.feedback import FeedbackState
from cm_console.domain.gates import Decision
from cm_console.domain.invitations import InvitationState
from cm_console.domain.posts import Post
from cm_console.domain.retrospective import LessonKind
from cm_console.domain.snippets import SnippetKind
from cm_console.domain.testers import TesterState
from cm_console.sample import launch
from cm_console.sample.launch import Ending
from integrations import discover

_S = DeliveryState


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, datetime]:
    """A sample made now by the computer's own clock, as a person makes it."""
    path = tmp_path_factory.mktemp("sample") / "sample.cmc"
    sample.make(path, discover(), credentials=Credentials(lambda: None), language="fr")
    return path, datetime.now(UTC)


@pytest.fixture
def today(made: tuple[Path, datetime], credentials: Credentials) -> Iterator[Console]:
    with Console(made[0], discover(), credentials=credentials) as console:
        yield console


def posts_of(console: Console, *, series: bool) -> list[Post]:
    return [
        post for post in console.posts.list(campaign_id(console)) if (post.series_id is not None) is series
    ]


def campaign_id(console: Console) -> int:
    campaign = console.campaigns.current()
    assert campaign is not None
    return campaign.id


def test_the_file_is_sound(today: Console) -> None:
    assert today.workspace.check() == []


def test_the_campaign_is_framed_and_in_a_running_phase(today: Console) -> None:
    campaign = today.campaigns.get(campaign_id(today))
    assert not campaign.is_draft
    assert campaign.baseline == 72
    assert campaign.target == 4
    day = today.context.today(campaign.zone)
    assert phase_on(today.campaigns.phases(campaign.id), day) is not None
    assert len(today.campaigns.measures(campaign.id)) == 5
    past = [task for task in today.campaigns.tasks(campaign.id) if task.due_on < day]
    assert sum(task.done_on is None for task in past) == 2
    assert len(past) > 10


def test_its_purpose_its_promises_and_its_gates_are_worth_looking_at(today: Console) -> None:
    its = campaign_id(today)
    matrix = today.objectives.alignment(its)
    assert len(matrix.use_cases) == 3
    assert (len(matrix.unaligned), len(matrix.unserved)) == (1, 1)
    assert len([evidence for evidence in matrix.cells.values() if evidence]) == 1
    assert [promise.done_on is not None for promise in today.objectives.commitments(its)] == [
        True,
        False,
        False,
    ]
    decisions = [view.gate.decision for view in today.gates.list(its)]
    assert decisions == [Decision.GO, Decision.GO, Decision.GO, None]


def test_its_spreadsheet_is_french_and_makes_an_interesting_report(console: Console) -> None:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    with as_file(launch.folder() / "annuaire.csv") as path:
        raw = path.read_bytes()
        preview = console.testers.preview(path)
        report = console.testers.import_file(campaign.id, path)
        again = console.testers.import_file(campaign.id, path)
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert preview.encoding.lower().replace("-", "") in ("cp1252", "windows1252")
    assert preview.delimiter == ";"
    assert (report.taken, report.merged, len(report.refused)) == (412, 3, 3)
    assert (again.taken, again.merged, len(again.refused)) == (0, 0, 3)
    assert len(console.testers.search(campaign.id, "d’information")) == 44


def test_nobody_in_it_can_be_written_to(today: Console) -> None:
    for tester in today.testers.search(campaign_id(today)):
        assert tester.person.email.lower().endswith("@agora.example")


def test_the_waves_are_done_running_and_planned(today: Console) -> None:
    day = today.context.today("Europe/Paris")
    first, second, third = today.waves.list(campaign_id(today))
    assert first.ends_on is not None
    assert second.starts_on is not None
    assert second.ends_on is not None
    assert third.starts_on is not None
    assert first.ends_on < day
    assert second.starts_on < day < second.ends_on
    assert day < third.starts_on
    assert [wave.members for wave in (first, second, third)] == [50, 90, 90]
    managers = [tester.person.is_manager for tester in today.waves.members(first.id)]
    assert sum(managers) >= 40


def test_the_second_wave_was_invited_by_testers_of_the_first(today: Console) -> None:
    first, second, _ = today.waves.list(campaign_id(today))
    before = {tester.person.id for tester in today.waves.members(first.id)}
    invited = today.invitations.list(campaign_id(today))
    assert {each.person_id for each in invited} == {
        tester.person.id for tester in today.waves.members(second.id)
    }
    assert len({each.inviter_id for each in invited}) > 1
    assert {each.inviter_id for each in invited} <= before
    assert any(branch.accepted for branch in today.invitations.tree(campaign_id(today)))


def test_who_accepted_has_agreed_to_the_notice_with_a_proof(today: Console) -> None:
    notice = today.privacy.newest("Testeurs")
    assert notice.agreed > 100
    somebody = next(
        one.person_id
        for one in today.invitations.list(campaign_id(today))
        if one.state is InvitationState.ACCEPTED
    )
    (agreement,) = today.privacy.about(somebody).agreements
    assert agreement.proof == "Oui à la notice, avec l’invitation"


def test_adoption_rises_past_the_chasm_and_every_state_is_met(today: Console) -> None:
    adoption = today.engagement.adoption(campaign_id(today))
    assert adoption.chasm is not None
    assert adoption.adopted > adoption.chasm
    counts = [count for _, count in adoption.points]
    assert counts == sorted(counts)
    assert all(today.testers.counts(campaign_id(today)).get(state) for state in TesterState)


def test_no_tester_has_a_history_in_the_future_or_out_of_order(today: Console) -> None:
    day = today.context.today("Europe/Paris")
    for tester in today.testers.search(campaign_id(today), "wave:2"):
        days = [event.on for event in today.testers.history(campaign_id(today), tester.person.id)]
        assert days == sorted(days)
        assert not days or days[-1] <= day


def test_posts_stand_where_the_script_says(today: Console) -> None:
    script = launch.read("fr")
    once = [post for post in script.posts if not post.repeat]
    expected = Counter(
        "draft" if post.needs_approval else post.ending.value for post in once for _ in post.to
    )
    assert Counter(
        each.state.value for post in posts_of(today, series=False) for each in post.deliveries
    ) == (expected)
    assert set(Ending) == {post.ending for post in script.posts}


def test_every_kind_of_content_is_met(today: Console) -> None:
    its = campaign_id(today)
    single = posts_of(today, series=False)
    assert today.campaigns.get(its).utm_campaign == "agora"
    assert any(len(parts(post.text)) == 3 for post in single)
    assert any(post.extras.warning for post in single)
    assert all(each.alt for post in single for each in post.extras.pictures)
    pictures = {each.hash for post in single for each in post.extras.pictures}
    cards = [post.extras.card for post in single if post.extras.card]
    for hash_ in pictures | {card.picture for card in cards}:
        assert today.pictures.data(hash_)
    assert (len(pictures), len(cards)) == (1, 1)
    assert len(today.posts.labels(its)) >= 6
    assert [post.held for post in today.approvals.waiting(its)] == [True]
    assert {each.kind for each in today.snippets.list(its)} == set(SnippetKind)
    coming = [post.due for post in posts_of(today, series=True)]
    assert {due.wall.strftime("%a %H:%M") for due in coming if due} == {"Fri 16:00"}


def test_of_one_thread_half_is_out(today: Console) -> None:
    lost = today.outbox.deliveries(states=[_S.UNCONFIRMED])
    assert sorted(len(today.outbox.parts(each.id)) for each in lost) == [0, 1]


def test_the_kept_template_is_filled_in(today: Console) -> None:
    campaign = today.campaigns.get(campaign_id(today))
    (template,) = today.snippets.list(campaign.id, "template")
    assert "jours" in today.snippets.filled(template, campaign)


def test_published_posts_have_histories_and_growing_samples(
    today: Console, made: tuple[Path, datetime]
) -> None:
    published = today.outbox.deliveries(states=[_S.PUBLISHED])
    now = made[1]
    for delivery in published:
        assert delivery.published_at is not None
        assert delivery.due_at is not None
        assert delivery.published_at - delivery.due_at < timedelta(minutes=1)
        assert today.outbox.history(delivery.id)[-1].state is _S.PUBLISHED
    series = [each for each in today.engagement.series(campaign_id(today)) if each.kind is SeriesKind.POST]
    old = {each.id for each in published if each.published_at and now - each.published_at > timedelta(days=2)}
    assert old <= {each.id for each in series}
    for each in series:
        values = [one.value for one in each.samples]
        assert values == sorted(values)
        assert each.samples[-1].at <= now


def test_some_days_have_no_reading_at_all(today: Console) -> None:
    read = {one.at.date() for each in today.engagement.series(campaign_id(today)) for one in each.samples}
    days = sorted(read)
    assert max(after - before for before, after in pairwise(days)) > timedelta(days=2)


def test_collecting_again_goes_on_from_the_same_counters(today: Console) -> None:
    before = {each.delivery_id: each.counts for each in today.engagement.post_totals(campaign_id(today))}
    report = today.engagement.collect()
    assert (report.missing, report.failed) == (0, ())
    for each in today.engagement.post_totals(campaign_id(today)):
        for metric, count in before[each.delivery_id].items():
            assert each.counts[metric] >= count
    assert all(total.counts["followers"] > 50 for total in today.engagement.channel_totals())


def test_the_overview_has_something_to_say_everywhere(today: Console) -> None:
    view = today.overview.read(campaign_id(today))
    assert view.needs
    assert view.upcoming
    assert view.path


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 20, 8, 0, tzinfo=UTC),  # a Friday
        datetime(2026, 11, 21, 23, 50, tzinfo=UTC),  # a Sunday in Paris
        datetime(2027, 3, 28, 0, 30, tzinfo=UTC),  # half an hour before the clocks jump
        datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    ],
)
def test_on_any_day_something_goes_out_within_a_day(
    now: datetime, tmp_path: Path, make_console: Callable[..., Console], clock: object
) -> None:
    clock.set(now)  # type: ignore[attr-defined]
    path = tmp_path / "dated.cmc"
    sample.make(path, discover(), clock=clock, credentials=Credentials(lambda: None))  # type: ignore[arg-type]
    console = make_console(path, create=False)
    scheduled = [each.due_at for each in console.outbox.deliveries(states=[_S.SCHEDULED]) if each.due_at]
    assert all(due > now for due in scheduled)
    assert sum(due - now < timedelta(hours=48) for due in scheduled) >= 2
    assert Counter(each.state for each in console.outbox.deliveries())[_S.PUBLISHED] == 51


def test_both_languages_say_everything() -> None:
    english, french = launch.read("en"), launch.read("fr")
    assert english.name != french.name
    for one, other in zip(english.posts, french.posts, strict=True):
        assert one.text != other.text
        assert all(len(part) <= 280 for text in (one.text, other.text) for part in parts(text))


def test_its_waves_are_followed(today: Console) -> None:
    campaign = campaign_id(today)
    states = {each.state for each in today.feedback.list(campaign)}
    assert states == {
        FeedbackState.OPEN,
        FeedbackState.ANSWERED,
        FeedbackState.PROMISED,
        FeedbackState.FIXED,
    }
    answered = today.feedback.answered(campaign)
    assert answered is not None
    assert answered.n >= 2
    assert all(each.done for each in today.missions.progress(today.waves.numbered(campaign, 1).id))
    assert len(today.stories.usable(campaign)) == 1
    assert {each.kind for each in today.retrospective.list(campaign)} == set(LessonKind)
