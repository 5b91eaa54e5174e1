"""A launch played ahead of time on the practice wall: real outbox, real collecting, a clock that runs."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, cast

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.platform import Platform, Session
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

ON_TIME = timedelta(minutes=1)
PRACTICE = "practice"
_QUARTER = timedelta(minutes=15)


class RehearsalClock:
    """Stands still until it is set; who waits moves it."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> datetime:
        with self._lock:
            return self._now

    def set(self, instant: datetime) -> None:
        with self._lock:
            self._now = instant

    def wait(self, signal: threading.Event, seconds: float) -> bool:
        if not signal.is_set():
            with self._lock:
                self._now += timedelta(seconds=max(0.0, seconds))
        return signal.is_set()


class Wall(Protocol):
    """A platform whose public can be invented."""

    def react(self, session: Session, remote_id: str, more: Mapping[str, int]) -> None:
        """Add reactions to one of the account's posts."""
        ...

    def follow(self, session: Session, followers: int) -> None:
        """Set how many people follow the account."""
        ...


def practice(platforms: Mapping[str, Platform]) -> Platform:
    """The practice platform among `platforms`."""
    if PRACTICE not in platforms:
        raise ConsoleError(
            tr("The practice platform is missing."),
            tr("Nothing was rehearsed and nothing was changed."),
            tr("Install CM Console again."),
        )
    return platforms[PRACTICE]


def wall(platforms: Mapping[str, Platform]) -> Wall:
    """The practice platform as a wall; it is the only one whose public can be invented."""
    return cast(Wall, practice(platforms))


class Public(Protocol):
    """Who reads, invented: how many reactions and followers there are by when."""

    def reactions(self, channel: str, text: str, age: timedelta) -> Mapping[str, int]: ...

    def followers(self, channel: str, at: datetime) -> int | None: ...


@dataclass(frozen=True)
class RehearsalReport:
    """What a rehearsal has shown; `late` are posts sent more than a minute after their time."""

    starts: datetime
    ends: datetime
    on_time: int
    late: int
    states: Mapping[DeliveryState, int]  # of the deliveries that were due
    readings: int  # counters read of posts
    reactions: int  # added by the invented public


class Rehearsal:
    """Runs the campaign's plan from the clock's now; `console` must have been opened with `clock`."""

    def __init__(self, console: Console, clock: RehearsalClock, wall: Wall, public: Public) -> None:
        self._console = console
        self._clock = clock
        self._wall = wall
        self._public = public
        self._shown: dict[int, Counter[str]] = {}
        self._followers: dict[int, int] = {}
        self._readings = 0
        self._reactions = 0

    def run(self, length: timedelta) -> RehearsalReport:
        """Send everything due within `length` at its time, and read the counters on their schedule."""
        starts = self._clock.now()
        ends = starts + length
        due = [delivery.id for delivery in self._scheduled(ends)]
        self._see_wall()
        while (moment := self._next_moment()) is not None and moment <= ends:
            self._clock.set(moment)
            self._send()
            self._read()
        self._clock.set(ends)
        return self._report(starts, ends, due)

    def _scheduled(self, until: datetime) -> list[Delivery]:
        waiting = self._console.outbox.deliveries(states=[DeliveryState.SCHEDULED])
        return [delivery for delivery in waiting if delivery.due_at is not None and delivery.due_at <= until]

    def _next_moment(self) -> datetime | None:
        """When something happens next: a post exactly at its time, readings on the quarter of an hour."""
        now = self._clock.now()
        moments = []
        if (send := self._console.publisher.next_due()) is not None:
            moments.append(max(send, now))
        if (read := self._console.engagement.next_reading_due()) is not None:
            moments.append(_quarter_after(max(read, now + timedelta(seconds=1))))
        return min(moments, default=None)

    def _send(self) -> None:
        for account in self._console.accounts.list():
            while self._console.outbox.send_due(account.id, "rehearsal") is not None:
                pass

    def _read(self) -> None:
        due = self._console.engagement.next_reading_due()
        if due is None or due > self._clock.now():
            return
        self._invent()
        self._readings += self._console.engagement.collect(due_only=True).read

    def _invent(self) -> None:
        """Bring the wall up to what the public has done by now."""
        now = self._clock.now()
        sessions = {account.id: self._console.accounts.session(account) for account in self._own_accounts()}
        for delivery in self._published():
            session = sessions.get(delivery.account_id)
            if session is None or delivery.published_at is None:
                continue
            target = Counter(
                self._public.reactions(delivery.account_name, delivery.text, now - delivery.published_at)
            )
            shown = self._shown.setdefault(delivery.id, Counter())
            more = target - shown
            if more:
                self._wall.react(session, delivery.remote_id, more)
                self._reactions += more.total()
                self._shown[delivery.id] = shown | target
        for session in sessions.values():
            followers = self._public.followers(session.account.name, now)
            if followers is not None and followers != self._followers.get(session.account.id):
                self._wall.follow(session, followers)
                self._followers[session.account.id] = followers

    def _see_wall(self) -> None:
        """Note what the wall shows already, so that nothing is invented twice."""
        for account in self._own_accounts():
            platform, session = (
                self._console.accounts.platform(account),
                self._console.accounts.session(account),
            )
            own = {each.remote_id: each.id for each in self._published() if each.account_id == account.id}
            for reading in platform.samples(session, list(own)):
                self._shown[own[reading.remote_id]] = Counter(reading.counts)

    def _own_accounts(self) -> list[Account]:
        return [account for account in self._console.accounts.list() if account.platform == PRACTICE]

    def _published(self) -> list[Delivery]:
        return self._console.outbox.deliveries(states=[DeliveryState.PUBLISHED])

    def _report(self, starts: datetime, ends: datetime, due: list[int]) -> RehearsalReport:
        deliveries = [self._console.outbox.delivery(delivery_id) for delivery_id in due]
        delays = [each.published_at - each.due_at for each in deliveries if each.published_at and each.due_at]
        on_time = sum(delay <= ON_TIME for delay in delays)
        return RehearsalReport(
            starts,
            ends,
            on_time,
            len(delays) - on_time,
            dict(Counter(each.state for each in deliveries)),
            self._readings,
            self._reactions,
        )


def _quarter_after(instant: datetime) -> datetime:
    passed = timedelta(minutes=instant.minute % 15, seconds=instant.second, microseconds=instant.microsecond)
    return instant if not passed else instant - passed + _QUARTER
