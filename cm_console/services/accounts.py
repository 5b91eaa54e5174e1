"""Accounts: added, checked, paused and removed. Their secrets go to the keyring and nowhere else."""

import re
import uuid
from dataclasses import replace
from datetime import datetime
from typing import cast

from cm_console.domain.accounts import (
    Account,
    AccountState,
    BadServer,
    SecretState,
    ServerProblem,
    server_origin,
)
from cm_console.domain.delivery import NeedsAccount, Problem, PublishError
from cm_console.domain.handing_over import FACT
from cm_console.domain.platform import Field, Identity, Platform, Session
from cm_console.domain.signing_in import OpenBrowser, SignInEnded, SignsIn, Stopped
from cm_console.errors import ConsoleError
from cm_console.events import AccountsChanged
from cm_console.i18n import tr
from cm_console.services import account_errors as errors
from cm_console.services.context import Context
from cm_console.store import accounts as store


class Accounts:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def platforms(self) -> list[Platform]:
        """The platforms that can be used, by name."""
        return sorted(self._context.platforms.values(), key=lambda platform: platform.name.casefold())

    def platform(self, account: Account) -> Platform:
        """The account's platform; it may have been left out when its file is broken."""
        try:
            return self._context.platforms[account.platform]
        except KeyError:
            raise errors.platform_missing(account.name) from None

    def add(
        self,
        platform: str,
        name: str,
        *,
        server: str = "",
        user: str = "",
        secret: str = "",
        secret_env: str = "",
        browser: bool = False,
    ) -> Account:
        """Add an account; needs no network. Blocks on the keyring when there is a secret to keep.

        Instead of `secret`: `secret_env` names an environment variable to read it from; `browser` means that
        `sign_in` follows.
        """
        known = self._context.platforms.get(platform)
        if known is None:
            raise errors.unknown_platform(platform, list(self._context.platforms))
        asked = {field.key: field for field in known.fields()}
        account = Account(
            id=0,
            key=str(uuid.uuid4()),
            platform=platform,
            name=_clean_name(name),
            server=_server(asked.get("server"), server),
            user=_filled(asked.get("user"), user).removeprefix("@"),
            secret_env=_variable(secret_env) if "secret" in asked else "",
        )
        if browser and not known.can.browser_sign_in:
            raise errors.no_browser_sign_in(known.name)
        if not account.secret_env:
            secret = "" if browser else _filled(asked.get("secret"), secret)
        self._refuse_used_name(account.name)
        old = self._same_but_removed(account)
        if old is not None:
            account = replace(account, id=old.id, key=old.key)
        if secret and not account.secret_env:
            self._context.credentials.save_secret(account, secret)
        with self._db.write():
            self._refuse_used_name(account.name)
            if old is not None:
                store.revive(self._db, old.id, account.name, account.secret_env)
            else:
                self._free_name(account.name)
                account = replace(account, id=store.insert(self._db, account))
        self._context.events.publish(AccountsChanged())
        return self.get(account.id) if known.can.needs_network else self.check(account.id)

    def edit(self, account_id: int, *, name: str | None = None, utm_source: str | None = None) -> Account:
        """Call an account something else, or its links' source (empty: its platform's key)."""
        old = self.get(account_id)
        name = old.name if name is None else _clean_name(name)
        with self._db.write():
            if name.casefold() != old.name.casefold():
                self._refuse_used_name(name)
                self._free_name(name)
            if name != old.name:
                store.set_name(self._db, account_id, name)
            if utm_source is not None:
                store.set_utm_source(self._db, account_id, " ".join(utm_source.split())[:100])
        self._context.events.publish(AccountsChanged())
        return self.get(account_id)

    def get(self, account_id: int) -> Account:
        """The account, also when it was removed: its posts still name it."""
        account = store.get(self._db, account_id)
        if account is None:
            raise errors.no_such_account()
        return account

    def find(self, name: str) -> Account:
        account = store.named(self._db, name.strip())
        if account is None:
            raise errors.no_account_named(name, [each.name for each in self.list()])
        return account

    def check(self, account_id: int) -> Account:
        """Sign in and keep what the platform says; the account may send again. Slow."""
        account = self.get(account_id)
        platform = self.platform(account)
        if self.secret_of(account) is None:
            raise errors.no_secret(account, platform.can.browser_sign_in)
        try:
            identity = platform.verify(self.session(account))
        except PublishError as error:
            if isinstance(error, NeedsAccount) and error.problem is Problem.SIGN_IN:
                self.needs_you(account_id)
            raise errors.not_checked(account, error) from error
        _refuse_somebody_else(account, identity)
        return self._keep_identity(account_id, identity)

    def sign_in(
        self, account_id: int, open_browser: OpenBrowser, stopped: Stopped = lambda: False
    ) -> Account:
        """Have the person sign in at the address given to `open_browser`; the account may send from then on.

        Takes as long as the person does; ends soon after `stopped()`. What was kept before counts until then.
        """
        account = self.get(account_id)
        platform = self.platform(account)
        if not platform.can.browser_sign_in:
            raise errors.no_browser_sign_in(platform.name)
        if account.secret_env:
            raise errors.secret_in_variable(account)
        credentials = self._context.credentials
        tokens = credentials.tokens(account)
        tokens.load()  # a locked keyring is said before a person goes to the trouble
        session = Session(account, "", tokens, self._context.files)
        try:
            signed = cast(SignsIn, platform).sign_in(session, open_browser, stopped)
        except SignInEnded as error:
            raise errors.not_signed_in(account, error.ending) from error
        except PublishError as error:
            raise errors.not_checked(account, error) from error
        _refuse_somebody_else(account, signed.identity)
        tokens.save(signed.tokens)
        credentials.forget_secret(account)
        return self._keep_identity(account_id, signed.identity)

    def _keep_identity(self, account_id: int, identity: Identity) -> Account:
        facts, now = dict(identity.facts), self._context.clock.now()
        with self._db.write():
            if self.get(account_id).facts.get(FACT) is False:  # found out by trying
                facts[FACT] = False
            store.set_verified(self._db, account_id, identity.remote_id, identity.handle, facts, now)
        self._context.events.publish(AccountsChanged())
        return self.get(account_id)

    def remove(self, account_id: int) -> None:
        """Take the account out and forget its secret; what it published keeps its counters."""
        account = self.get(account_id)
        self._refuse_waiting(account)
        if self._asks_secret(account) or self._signs_in(account):
            self._context.credentials.forget(account)
        with self._db.write():
            self._refuse_waiting(account)
            store.remove(self._db, account_id, self._context.clock.now())
        self._context.events.publish(AccountsChanged())

    def secret_state(self) -> SecretState:
        """Where this computer can keep secrets. Blocks on the keyring."""
        return self._context.credentials.state()

    def set_secret(self, account_id: int, secret: str) -> SecretState:
        """Keep a new secret for the account; says whether it is in the keyring or in memory only."""
        account = self.get(account_id)
        if account.secret_env:
            raise errors.secret_in_variable(account)
        if not secret:
            raise errors.field_missing(tr("Secret"))
        state = self._context.credentials.save_secret(account, secret)
        if self._signs_in(account):
            self._context.credentials.forget_tokens(account)
        self._context.events.publish(AccountsChanged())
        return state

    def secret_of(self, account: Account) -> str | None:
        """The account's secret; empty where there is none to ask for, None where it is not to be had."""
        if not self._asks_secret(account):
            return ""
        credentials = self._context.credentials
        secret = credentials.secret(account)
        if secret is None and self._signs_in(account) and credentials.tokens(account).load():
            return ""  # it has signed in with the browser
        return secret

    def session(self, account: Account) -> Session:
        """The account made ready to talk to its platform.

        Raises NeedsAccount with Problem.SECRET when its secret is out of reach.
        """
        try:
            secret = self.secret_of(account)
        except ConsoleError as error:
            raise NeedsAccount("the keyring is locked", Problem.SECRET) from error
        if secret is None:
            raise NeedsAccount("there is no secret", Problem.SECRET)
        return Session(account, secret, self._context.credentials.tokens(account), self._context.files)

    def needs_you(self, account_id: int) -> None:
        """Hold the account back until a person has checked it."""
        with self._db.write():
            store.set_state(self._db, account_id, AccountState.NEEDS_YOU)
        self._context.events.publish(AccountsChanged())

    def pause(self, account_id: int, until: datetime | None) -> None:
        """Send nothing by this account before `until`; None ends the pause."""
        with self._db.write():
            store.set_paused(self._db, account_id, until)
        self._context.events.publish(AccountsChanged())

    def _asks_secret(self, account: Account) -> bool:
        platform = self._context.platforms.get(account.platform)
        return platform is None or any(field.key == "secret" for field in platform.fields())

    def _signs_in(self, account: Account) -> bool:
        platform = self._context.platforms.get(account.platform)
        return platform is not None and platform.can.browser_sign_in

    def _refuse_used_name(self, name: str) -> None:
        if store.named(self._db, name) is not None:
            raise errors.name_used(name)

    def _refuse_waiting(self, account: Account) -> None:
        waiting = store.waiting(self._db, account.id)
        if waiting:
            raise errors.still_scheduled(account.name, waiting)

    def _same_but_removed(self, account: Account) -> Account | None:
        old = store.removed_named(self._db, account.name)
        same = old and (old.platform, old.server, old.user) == (
            account.platform,
            account.server,
            account.user,
        )
        return old if same else None

    def _free_name(self, name: str) -> None:
        # A removed account keeps its row; it gives its name up to a new one.
        old = store.removed_named(self._db, name)
        if old is None:
            return
        used = store.names(self._db)
        number = 2
        while f"{name} ({number})".lower() in used:
            number += 1
        store.set_name(self._db, old.id, f"{name} ({number})")

    def for_posts(self) -> list[Account]:
        """Those that posts can go to."""
        return [account for account in store.present(self._db) if not self.mails(account)]

    def for_mail(self) -> list[Account]:
        """Those that write to single people."""
        return [account for account in store.present(self._db) if self.mails(account)]

    def mails(self, account: Account) -> bool:
        platform = self._context.platforms.get(account.platform)
        return platform is not None and platform.can.mails

    def list(self) -> list[Account]:
        """The accounts that were not removed, by name."""
        return store.present(self._db)


def _refuse_somebody_else(account: Account, identity: Identity) -> None:
    if account.remote_id and account.remote_id != identity.remote_id:
        raise errors.somebody_else(account, identity.handle)


def _clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise errors.field_missing(tr("Name"))
    if "," in name:  # the command line separates names by commas
        raise errors.comma_in_name()
    return name


def _filled(field: Field | None, value: str) -> str:
    """What the person gave for `field`, or its default; empty where the platform does not ask it."""
    if field is None:
        return ""
    value = value.strip() or field.default
    if field.required and not value:
        raise errors.field_missing(field.label)
    return value


def _server(field: Field | None, value: str) -> str:
    value = _filled(field, value)
    if field is None or not value:
        return ""
    try:
        return server_origin(value, field.schemes)
    except BadServer as error:
        if error.problem is ServerProblem.NOT_ENCRYPTED:
            raise errors.not_encrypted() from None
        raise errors.bad_address(field.schemes) from None


def _variable(name: str) -> str:
    name = name.strip()
    if name and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        raise errors.not_a_variable()
    return name
