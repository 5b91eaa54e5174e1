"""Lives through the sample launch: every act is a service call at the instant when it happened."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from importlib.resources import as_file
from itertools import groupby
from zoneinfo import ZoneInfo

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.content import Attached, Card, Extras, parts
from cm_console.domain.invitations import InvitationState, Way
from cm_console.domain.testers import TesterState
from cm_console.domain.when import moment
from cm_console.rehearsal import RehearsalClock
from cm_console.sample import following, history, purpose
from cm_console.sample.launch import Ending, Launch, SamplePost, folder
from cm_console.sample.stage import Stage
from cm_console.services.invitations_plan import Wish

_OWNER = "sample"
_FRAMED = -73  # days from now: the campaign is written down
_IMPORTED = -54
_DRAWN = -50
_INVITERS = 6  # how many testers of the first wave invite those of the next
_WRITTEN = timedelta(days=4)  # posts are written that long before their time
_OPEN_HOURS = range(8, 20)  # the console is open and collects


@dataclass(frozen=True)
class Act:
    """Something a person or the console did at one instant."""

    at: datetime
    do: Callable[[], object]


class Builder:
    """Fills an empty workspace. `console` runs under `clock`, on `stage`."""

    def __init__(self, console: Console, clock: RehearsalClock, stage: Stage, launch: Launch) -> None:
        self._console = console
        self._clock = clock
        self._stage = stage
        self._launch = launch
        self._now = clock.now()
        self._zone = ZoneInfo(launch.zone)
        self._today = self._now.astimezone(self._zone).date()
        self._campaign: Campaign
        self._accounts: dict[str, int] = {}
        self._pictures: dict[str, str] = {}  # hashes, by the names of the files

    def build(self) -> None:
        # One transaction: nothing leaves this computer, and a sample is whole or it is not there.
        with self._console.context.db.write():
            self._clock.set(self._at(_FRAMED, 9))
            self._frame()
            self._play(self._tasks())
            self._play(self._measures())
            self._clock.set(self._at(_IMPORTED, 10))
            self._import()
            self._notice, self._proof = purpose.write(
                self._console, self._campaign, self._today, self._launch.language, self._go_to
            )
            self._clock.set(self._at(_DRAWN, 14))
            self._play(self._testers())
            following.write(self._console, self._campaign, self._today, self._launch.language, self._go_to)
            self._play([*self._collecting(), *self._posts()])
            self._clock.set(self._now)
            self._console.engagement.collect(due_only=True)
            self._stage.leave_on_wall()

    def _play(self, acts: list[Act]) -> None:
        for act in sorted(acts, key=lambda each: each.at):
            self._clock.set(act.at)
            act.do()

    def _go_to(self, day: int) -> None:
        self._clock.set(self._at(day, 15))

    def _at(self, day: int, hour: int) -> datetime:
        """The instant of a full hour, `day` days from today, never in the future."""
        wall = datetime.combine(self._today + timedelta(days=day), time(hour))
        return min(moment(wall, self._launch.zone).instant, self._now)

    def _frame(self) -> None:
        launch = self._launch
        self._campaign = self._console.campaigns.create(
            launch.name,
            history.workday(self._today, launch.opens_in),
            launch.zone,
            objective=launch.objective,
            metric=launch.metric,
            baseline=launch.baseline,
            target=launch.target,
            sponsor=launch.sponsor,
            playbook=launch.playbook,
        )
        self._console.campaigns.edit(self._campaign.id, utm_campaign=launch.utm)
        budget = self._console.attention.budget(self._campaign.id)
        self._console.attention.set(
            self._campaign.id, replace(budget, messages_a_week=launch.messages_a_week)
        )
        for snippet in launch.snippets:
            self._console.snippets.add(snippet.kind, snippet.name, snippet.text, self._campaign.id)
        for account in launch.accounts:
            self._accounts[account.key] = self._console.accounts.add(self._stage.key, account.name).id

    def _tasks(self) -> list[Act]:
        past = [
            task for task in self._console.campaigns.tasks(self._campaign.id) if task.due_on < self._today
        ]
        past.sort(key=lambda task: task.due_on)
        return [
            Act(
                self._at((task.due_on - self._today).days, 17),
                partial(self._console.campaigns.finish_task, task.id, True),
            )
            for task in past[: len(past) - self._launch.tasks_left_open]
        ]

    def _measures(self) -> list[Act]:
        return [
            Act(
                self._at(measure.day, 16),
                partial(
                    self._console.campaigns.record_measure,
                    self._campaign.id,
                    self._today + timedelta(days=measure.day),
                    measure.value,
                    measure.note,
                ),
            )
            for measure in self._launch.measures
        ]

    def _import(self) -> None:
        with as_file(folder() / "annuaire.csv") as path:
            self._console.testers.import_file(self._campaign.id, path)

    def _testers(self) -> list[Act]:
        """Draws the waves; returns what their testers did since."""
        waves, launch = self._console.waves, self._launch
        sizes = [wave.size for wave in launch.waves]
        waves.plan(self._campaign.id, sizes, seed=launch.seed, starts_on=self._today)
        acts: list[Act] = []
        peers: list[int] = []  # who came in the waves before
        for number, (wave, sample) in enumerate(
            zip(waves.list(self._campaign.id), launch.waves, strict=True)
        ):
            waves.edit(
                wave.id,
                name=sample.name,
                starts_on=self._today + timedelta(days=sample.starts),
                ends_on=self._today + timedelta(days=sample.ends),
            )
            if not sample.shape:
                continue
            members = [tester.person.id for tester in waves.members(wave.id)]
            steps = history.steps(sample, members, self._today, launch.seed + number)
            for (on, order, state), group in groupby(
                steps, key=lambda step: (step.on, step.order, step.state)
            ):
                people = [step.person_id for step in group]
                at = self._at((on - self._today).days, 12) + timedelta(microseconds=order)
                acts.append(Act(at, partial(self._step, people, state, on, tuple(peers))))
            peers += members
        return acts

    def _step(self, people: list[int], state: TesterState, on: date, peers: tuple[int, ...]) -> None:
        """Testers change their state; those with peers before them are invited by one and answer."""
        invitations, campaign = self._console.invitations, self._campaign.id
        if peers and state is TesterState.INVITED:
            for inviter in peers[:_INVITERS]:
                meant = [one for one in people if peers[one % _INVITERS] == inviter]
                invitations.send(invitations.plan(campaign, meant, Wish(Way.LETTERS, inviter)))
            invitations.mark_sent(campaign, people)
        elif peers and state is TesterState.ACCEPTED:
            invitations.answer(campaign, people, InvitationState.ACCEPTED)
        else:
            self._console.testers.set_state(campaign, people, state, on)
        if state is TesterState.ACCEPTED:
            for person in people:
                self._console.privacy.agree(person, self._notice.id, self._proof)

    def _posts(self) -> list[Act]:
        return [act for sample in self._launch.posts for act in self._acts_of(sample)]

    def _acts_of(self, sample: SamplePost) -> Iterator[Act]:
        wall = history.moment_of(sample, self._now, self._launch.zone)
        due = self._now if wall is None else moment(wall, self._launch.zone).instant
        written = min(due, self._now) - _WRITTEN
        if sample.ending is Ending.REJECTED:
            self._stage.rejects.add(sample.text)
        if sample.ending is Ending.UNCONFIRMED:
            # Of a thread, what is lost is what became of the second part.
            self._stage.loses_answers.add(parts(sample.text)[:2][-1])
        if sample.repeat:
            assert wall is not None
            yield Act(written, partial(self._repeat, sample, wall))
            return
        yield Act(written, partial(self._write, sample, wall))
        if sample.ending not in (Ending.DRAFT, Ending.SCHEDULED):
            late = timedelta(minutes=self._campaign.late_tolerance_minutes + 30)
            delay = late if sample.ending is Ending.MISSED else timedelta(seconds=4)
            yield Act(due + delay, partial(self._send, sample))

    def _repeat(self, sample: SamplePost, wall: datetime) -> None:
        accounts = [self._accounts[key] for key in sample.to]
        self._console.series.create(
            self._campaign.id, sample.text, accounts, sample.repeat, wall, extras=self._extras(sample)
        )

    def _write(self, sample: SamplePost, wall: datetime | None) -> None:
        post = self._console.posts.add(
            self._campaign.id,
            sample.text,
            [self._accounts[key] for key in sample.to],
            wall=wall,
            variants={self._accounts[key]: text for key, text in sample.variants.items()},
            draft=sample.ending is Ending.DRAFT,
            extras=self._extras(sample),
        )
        if sample.needs_approval:
            self._console.approvals.require_post(post.id, True)

    def _extras(self, sample: SamplePost) -> Extras:
        shown, card = sample.picture, sample.card
        return Extras(
            warning=sample.warning,
            pictures=(Attached(self._picture(shown.file), shown.alt),) if shown else (),
            card=Card(card.url, card.title, card.description, self._picture(card.picture)) if card else None,
            labels=sample.labels,
        )

    def _picture(self, file: str) -> str:
        if file not in self._pictures:
            with as_file(folder() / file) as path:
                self._pictures[file] = self._console.pictures.add(path).hash
        return self._pictures[file]

    def _send(self, sample: SamplePost) -> None:
        for key in sample.to:
            self._console.outbox.send_due(self._accounts[key], _OWNER)

    def _collecting(self) -> list[Act]:
        first = min(post.day for post in self._launch.posts if post.day is not None)
        return [
            Act(self._at(day, hour), self._collect)
            for day in range(first, 1)
            if not any(start <= day <= end for start, end in self._launch.silences)
            for hour in _OPEN_HOURS
            if self._at(day, hour) < self._now
        ]

    def _collect(self) -> None:
        due = self._console.engagement.next_reading_due()
        if due is not None and due <= self._clock.now():
            self._console.engagement.collect(due_only=True)
