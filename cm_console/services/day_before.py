"""The day before: what is due soon is looked at again with today's facts, and its accounts are tried.

Looking is local and quick. Trying an account signs in, at most every 12 hours, in the thread of its lane.
"""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cm_console.domain.accounts import Account, AccountState
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.delivery import DeliveryState, NeedsAccount, PublishError
from cm_console.domain.posts import Post
from cm_console.domain.when import Moment
from cm_console.errors import ConsoleError
from cm_console.events import AccountsChanged, AheadChanged, CampaignsChanged, PostsChanged
from cm_console.services import preflight
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.post_plan import variants_of
from cm_console.services.preflight import Asked
from cm_console.store import campaigns
from cm_console.store import posts as store

log = logging.getLogger(__name__)
AHEAD = timedelta(hours=26)  # a day, and the time it takes to read of it
TRY_EVERY = timedelta(hours=12)
TRY_AGAIN = timedelta(hours=1)  # where the server could not be asked
LOOK_EVERY = timedelta(minutes=10)
LOOK_AGAIN = timedelta(seconds=20)  # where something changed: drafts are saved with every pause in typing


@dataclass(frozen=True)
class Ahead:
    """A post that is due soon, and what there is to say about it. `accounts` are those it still goes to."""

    post: Post
    due: Moment
    accounts: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Why it would not go out as things are."""
        return tuple(each for each in self.findings if each.stops or each.severity is Severity.ERROR)


class DayBefore:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._context = context
        self._accounts = accounts
        self._lock = threading.Lock()
        self._tried: dict[int, datetime] = {}
        self._unreachable: dict[int, Finding] = {}
        self._known: tuple[Ahead, ...] = ()
        self._looked: datetime | None = None
        self._changed = True
        for kind in (PostsChanged, AccountsChanged, CampaignsChanged):
            context.events.subscribe(kind, self._forget_look)

    def look(self, campaign_id: int | None = None, within: timedelta = AHEAD) -> list[Ahead]:
        """What is due within that time, in order, each with its findings; nothing leaves this computer."""
        now = self._context.clock.now()
        ids = (
            [campaign_id] if campaign_id else [each.id for each in campaigns.all_campaigns(self._context.db)]
        )
        found = [
            ahead
            for each in ids
            for post in store.list_posts(self._context.db, each, now, now + within)
            if (ahead := self.of_post(post)) is not None
        ]
        return sorted(found, key=lambda each: (each.due.instant, each.post.id))

    def of_post(self, post: Post) -> Ahead | None:
        """One post with its findings; None where nothing of it is scheduled."""
        waiting = [each for each in post.deliveries if each.state is DeliveryState.SCHEDULED]
        if not waiting or post.due is None:
            return None
        ids = [each.account_id for each in waiting]
        asked = Asked(
            post.text,
            ids,
            variants_of(post),
            post.due,
            post.extras,
            post.campaign_id,
            except_post=post.id,
            circle_id=post.circle_id,
        )
        findings = preflight.everything(self._context, self._accounts, asked)
        findings += [self._unreachable[each] for each in ids if each in self._unreachable]
        return Ahead(post, post.due, tuple(each.account_name for each in waiting), tuple(findings))

    def known(self, campaign_id: int) -> Sequence[Ahead]:
        """What the last look in the background found that would not go out, of what is still to come."""
        now = self._context.clock.now()
        found = [
            each for each in self._known if each.post.campaign_id == campaign_id and each.due.instant > now
        ]
        waiting = store.still_scheduled(self._context.db, [each.post.id for each in found]) if found else {}
        return [each for each in found if waiting.get(each.post.id) == each.due.instant]

    def watch(self, account_id: int) -> None:
        """Try the account where it is time to, and look again where something changed. Slow; never raises."""
        try:
            self.try_account(account_id)
            self._look_in_background()
        except Exception:
            log.exception("What is due soon could not be looked at")

    def try_account(self, account_id: int, *, at_once: bool = False) -> bool:
        """Sign in by an account that has something due soon, if that was not done lately. Slow.

        True when it was tried; what came of it is in the account's state and in the findings.
        """
        account = self._accounts.get(account_id)
        now = self._context.clock.now()
        with self._lock:
            if not self._is_due(account, now, at_once):
                return False
            self._tried[account_id] = now
        try:
            self._accounts.check(account_id)
        except ConsoleError as error:
            self._note(account, error)
        else:
            self._unreachable.pop(account_id, None)
        self._forget_look()
        return True

    def _is_due(self, account: Account, now: datetime, at_once: bool) -> bool:
        if account.state is AccountState.NEEDS_YOU or (account.paused_until or now) > now:
            return False  # a person knows already; or the platform asked for quiet
        if not self._accounts.platform(account).can.needs_network:
            return False
        if at_once:
            return True
        tried = self._tried.get(account.id)
        if tried is not None and abs(now - tried) < TRY_AGAIN:
            return False
        if account.checked_at is not None and abs(now - account.checked_at) < TRY_EVERY:
            return False
        return store.is_due(self._context.db, account.id, now, now + AHEAD)

    def _note(self, account: Account, error: ConsoleError) -> None:
        """Keep what a failed try says; a refusal is in the account's state already."""
        cause = error.__cause__
        log.info("%s could not be checked the day before: %s", account.platform, type(cause).__name__)
        if self._accounts.get(account.id).state is AccountState.NEEDS_YOU:
            return
        passing = isinstance(cause, PublishError) and not isinstance(cause, NeedsAccount)
        words = " ".join(part for part in (error.title, error.hint) if part)
        self._unreachable[account.id] = Finding(Severity.WARNING, account.id, words, stops=not passing)

    def _forget_look(self, _event: object = None) -> None:
        self._changed = True

    def _look_in_background(self) -> None:
        now = self._context.clock.now()
        with self._lock:
            pause = LOOK_AGAIN if self._changed else LOOK_EVERY
            if self._looked is not None and abs(now - self._looked) < pause:
                return
            self._looked, self._changed = now, False
        found = tuple(each for each in self.look() if each.stops)
        if found != self._known:
            self._known = found
            self._context.events.publish(AheadChanged())
