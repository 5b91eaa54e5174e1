"""One round of reading counters: account by account, never inside a transaction.

The counters of a thread are those of its first part: networks show them there.
"""

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from cm_console import words
from cm_console.domain.accounts import Account, AccountState
from cm_console.domain.addresses import ReadsAddresses
from cm_console.domain.delivery import Limited, NeedsAccount, Problem, PublishError
from cm_console.domain.engagement import DAILY, RETRY, AccountFailure, CollectReport, next_reading
from cm_console.domain.platform import Platform, Session
from cm_console.errors import ConsoleError
from cm_console.events import SamplesCollected
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store import engagement as store
from cm_console.store.engagement import Published, Unnamed

log = logging.getLogger(__name__)
_TOGETHER = 50  # posts asked for at once, so that a failure loses little
NAMED_WITHIN = timedelta(days=7)  # after that, an address that told nothing is not asked about any more


class Round:
    """Reads what is due and remembers what came of it."""

    def __init__(self, context: Context, accounts: Accounts, due_only: bool) -> None:
        self._context = context
        self._db = context.db
        self._accounts = accounts
        self._due_only = due_only
        self._read = self._missing = self._channels = 0
        self._failed: list[AccountFailure] = []
        self._unnamed: dict[int, list[Unnamed]] = defaultdict(list)

    def run(self) -> CollectReport:
        due_by = self._context.clock.now() if self._due_only else None
        posts: dict[int, list[Published]] = defaultdict(list)
        for published in store.readable(self._db, due_by):
            posts[published.account_id].append(published)
        for each in store.unnamed(self._db, self._context.clock.now() - NAMED_WITHIN, due_by):
            self._unnamed[each.account_id].append(each)
        for account_id in sorted({*posts, *self._unnamed, *store.accounts_due(self._db, due_by)}):
            self._account(self._accounts.get(account_id), posts[account_id])
        if self._read or self._channels:
            self._context.events.publish(SamplesCollected())
        return CollectReport(self._read, self._missing, self._channels, tuple(self._failed))

    def _account(self, account: Account, posts: Sequence[Published]) -> None:
        if account.state is AccountState.NEEDS_YOU:
            # The platform has refused it already; asking again could lock the account. The overview says so.
            if not self._due_only:
                self._fail(account, Problem.SIGN_IN)
            return
        try:
            platform = self._accounts.platform(account)
            session = self._accounts.session(account)
            posts = [*self._named(platform, session), *posts]
            for part in _parts(posts if platform.can.metrics else ()):
                self._posts(platform, session, part)
            self._channel(platform, session)
        except PublishError as error:
            log.info("reading %s failed: %s", account.platform, type(error).__name__)
            until = error.until if isinstance(error, Limited) else None
            self._later(account, posts, until)
            if isinstance(error, NeedsAccount) and error.problem is Problem.SIGN_IN:
                self._accounts.needs_you(account.id)
            self._fail(account, _reading_problem(error))
        except ConsoleError as error:
            self._later(account, posts, None)
            self._failed.append(AccountFailure(account.name, error.title, error.hint))
        except Exception:
            log.exception("reading %s failed", account.platform)
            self._later(account, posts, None)
            self._fail(account, Problem.UPDATE)

    def _named(self, platform: Platform, session: Session) -> list[Published]:
        """What a person has said is out, once the platform has shown our own post at its address."""
        if not platform.can.reads_addresses:
            return []
        found = []
        for each in self._unnamed[session.account.id]:
            receipt = cast(ReadsAddresses, platform).at(session, each.url)
            with self._db.write():
                if receipt is None:
                    again = self._context.clock.now() + DAILY
                    store.plan_readings(self._db, [(each.delivery_id, again)])
                    continue
                store.name_post(self._db, each.delivery_id, receipt.remote_id)
            found.append(Published(each.delivery_id, each.account_id, receipt.remote_id, each.published_at))
        return found

    def _posts(self, platform: Platform, session: Session, posts: Sequence[Published]) -> None:
        by_remote: dict[str, list[Published]] = defaultdict(list)
        for post in posts:
            by_remote[post.remote_id].append(post)
        readings = {reading.remote_id: reading for reading in platform.samples(session, list(by_remote))}
        now = self._context.clock.now()
        with self._db.write():
            for remote_id, same in by_remote.items():
                reading = readings.get(remote_id)
                for post in same:
                    if reading is not None:
                        store.save_post(self._db, post.delivery_id, now, _said(reading.counts))
            store.plan_readings(
                self._db, [(post.delivery_id, next_reading(post.published_at, now)) for post in posts]
            )
        read = sum(len(same) for remote_id, same in by_remote.items() if remote_id in readings)
        self._read += read
        self._missing += len(posts) - read

    def _channel(self, platform: Platform, session: Session) -> None:
        counts = _said(platform.channel(session).counts) if platform.can.channel_metrics else {}
        now = self._context.clock.now()
        with self._db.write():
            store.save_channel(self._db, session.account.id, now, counts)
            store.plan_channel(self._db, session.account.id, now + DAILY)
        self._channels += bool(counts)

    def _later(self, account: Account, posts: Sequence[Published], until: datetime | None) -> None:
        """Put off what this round has not read, so that a failing server is not asked all the time."""
        now = self._context.clock.now()
        again = max(until or now, now + RETRY)
        left = {post.delivery_id for post in store.readable(self._db, now)}
        with self._db.write():
            store.plan_readings(
                self._db, [(post.delivery_id, again) for post in posts if post.delivery_id in left]
            )
            waiting = self._unnamed[account.id]
            store.plan_readings(self._db, [(each.delivery_id, again) for each in waiting])
            store.plan_channel(self._db, account.id, again)

    def _fail(self, account: Account, problem: Problem) -> None:
        reason = {
            Problem.NETWORK: tr("The platform cannot be reached; what was read before is kept."),
            Problem.LIMITED: tr("The platform asked to wait; it is read again as soon as it allows."),
            Problem.UNKNOWN_OUTCOME: tr("The platform did not answer as it should; it is read again later."),
        }.get(problem) or words.problem(problem)
        # A lost answer leaves nothing to settle here: it is asked again, like a network that was down.
        meant = Problem.NETWORK if problem is Problem.UNKNOWN_OUTCOME else problem
        self._failed.append(AccountFailure(account.name, reason, words.problem_action(meant)))


def _reading_problem(error: PublishError) -> Problem:
    # A lost answer matters when sending; when reading it is only one more reason to ask again.
    return Problem.UPDATE if error.problem in (Problem.CONTENT, Problem.DUPLICATE) else error.problem


def _parts(posts: Sequence[Published]) -> Iterator[Sequence[Published]]:
    for start in range(0, len(posts), _TOGETHER):
        yield posts[start : start + _TOGETHER]


def _said(counts: Mapping[str, int]) -> dict[str, int]:
    """The counters that are numbers; a platform that says null or -1 for "not told" has said nothing."""
    return {metric: value for metric, value in counts.items() if type(value) is int and value >= 0}
