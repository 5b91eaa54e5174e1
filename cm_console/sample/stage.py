"""The practice platform as the sample's past saw it: with a public that reacts, and mishaps on cue."""

from collections.abc import Sequence
from datetime import datetime

from cm_console.clock import Clock
from cm_console.domain.accounts import Account
from cm_console.domain.delivery import Rejected, Uncertain
from cm_console.domain.platform import (
    Field,
    Identity,
    Measure,
    Message,
    Platform,
    Reading,
    Receipt,
    Retry,
    Session,
)
from cm_console.rehearsal import Wall
from cm_console.sample.audience import Audience


class Stage:
    """Behaves as the platform it wraps, but counts what `audience` would have done by now.

    Texts in `rejects` are refused; the answer for texts in `loses_answers` is lost.
    """

    def __init__(self, real: Platform, wall: Wall, clock: Clock, audience: Audience) -> None:
        self._real = real
        self._wall = wall
        self._clock = clock
        self._audience = audience
        self._out: dict[str, tuple[Session, str, datetime]] = {}
        self.key = real.key
        self.can = real.can
        self.rejects: set[str] = set()
        self.loses_answers: set[str] = set()

    @property
    def name(self) -> str:
        return self._real.name

    def fields(self) -> tuple[Field, ...]:
        return self._real.fields()

    def retry(self, account: Account) -> Retry:
        # Practice never doubts; here a lost answer must end with a person.
        return Retry.NEVER

    def measure(self, text: str, account: Account | None, warning: str = "") -> Sequence[Measure]:
        return self._real.measure(text, account, warning)

    def verify(self, session: Session) -> Identity:
        return self._real.verify(session)

    def publish(self, session: Session, message: Message) -> Receipt:
        if message.text in self.rejects:
            raise Rejected("refused on cue")
        if message.text in self.loses_answers:
            raise Uncertain("answer lost on cue")
        receipt = self._real.publish(session, message)
        self._out[receipt.remote_id] = (session, message.text, self._clock.now())
        return receipt

    def find(self, session: Session, message: Message) -> Receipt | None:
        return self._real.find(session, message)

    def samples(self, session: Session, remote_ids: Sequence[str]) -> Sequence[Reading]:
        return [self._reading(remote_id) for remote_id in remote_ids]

    def channel(self, session: Session) -> Reading:
        followers = self._audience.followers(session.account.name, self._clock.now())
        return Reading(session.account.key, {} if followers is None else {"followers": followers})

    def leave_on_wall(self) -> None:
        """Write what the public has done so far on the wall, where later readings find it."""
        sessions = {}
        for remote_id, (session, _, _) in self._out.items():
            self._wall.react(session, remote_id, self._reading(remote_id).counts)
            sessions[session.account.id] = session
        for session in sessions.values():
            followers = self.channel(session).counts.get("followers")
            if followers is not None:
                self._wall.follow(session, followers)

    def _reading(self, remote_id: str) -> Reading:
        session, text, published_at = self._out[remote_id]
        age = self._clock.now() - published_at
        return Reading(remote_id, self._audience.reactions(session.account.name, text, age))
