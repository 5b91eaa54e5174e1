"""Secrets, in the OS keyring only; the one place that imports `keyring`."""

import json
import os
import threading
from collections.abc import Callable
from typing import Protocol

from cm_console import guard, redaction
from cm_console.domain.accounts import Account, SecretState
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.sealed import SealedFiles, is_note

SERVICE = "cm-console"
SHORT = 1000  # characters that every keyring takes; Windows refuses more than 1,280


class Store(Protocol):
    """The part of a keyring backend that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_store() -> Store | None:
    """The OS keyring, or None where there is none (also where its backend would forget in silence)."""
    import keyring

    backend = keyring.get_keyring()
    module = type(backend).__module__
    if module.startswith(("keyring.backends.fail", "keyring.backends.null")):
        return None
    if module.startswith("keyring.backends.chainer") and not getattr(backend, "backends", ()):
        return None
    return backend


class Credentials:
    """Reads and keeps secrets. Blocks (keyring daemons do): never on the GUI thread.

    `find_store` is called once, at the first use. Where there is no keyring, secrets live in memory until
    the program ends. One that is too long for the keyring goes to a file that only the keyring can open.
    """

    def __init__(
        self,
        find_store: Callable[[], Store | None] = system_store,
        sealed: SealedFiles | None = None,
    ) -> None:
        self._find_store = find_store
        self._sealed = sealed or SealedFiles()
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._found = False
        self._memory: dict[str, str] = {}
        self._unsaved: dict[str, str] = {}

    def _keyring(self) -> Store | None:
        guard.off_gui_thread("the keyring")
        with self._lock:
            if not self._found:
                self._store = self._find_store()
                self._found = True
        return self._store

    def state(self) -> SecretState:
        """Whether the keyring can be used at this moment."""
        store = self._keyring()
        if store is None:
            return SecretState.NONE
        try:
            store.get_password(SERVICE, "probe")
        except Exception as error:
            return _state_of(error)
        return SecretState.USABLE

    def secret(self, account: Account) -> str | None:
        """The account's secret; None when there is none. Raises ConsoleError when the keyring is locked."""
        if not account.secret_env:
            return self._read(account.key)
        secret = os.environ.get(account.secret_env) or None
        redaction.hide(secret or "")
        return secret

    def save_secret(self, account: Account, secret: str) -> SecretState:
        """Keep the secret; says where: USABLE in the keyring, NONE in memory only."""
        return self._write(account.key, secret)

    def forget(self, account: Account) -> None:
        """Remove the account's secret and what was got with it."""
        self._remove(account, account.key, _tokens_name(account))

    def forget_secret(self, account: Account) -> None:
        """Remove the account's secret only: it has signed in by other means."""
        self._remove(account, account.key)

    def forget_tokens(self, account: Account) -> None:
        """Remove what was got with the secret: another one counts from now on."""
        self._remove(account, _tokens_name(account))

    def kept(self, name: str) -> str | None:
        """A secret of the workspace itself; None when there is none. Raises ConsoleError when locked."""
        return self._read(name)

    def keep(self, name: str, value: str) -> SecretState:
        """Keep a secret of the workspace itself; says where, as `save_secret` does."""
        return self._write(name, value)

    def _remove(self, account: Account, *names: str) -> None:
        for name in names:
            self._memory.pop(name, None)
            self._unsaved.pop(name, None)
        store = None if account.secret_env else self._keyring()
        if store is None:
            return
        try:
            for name in names:
                if store.get_password(SERVICE, name) is not None:
                    store.delete_password(SERVICE, name)
                self._sealed.remove(name)
        except Exception as error:
            if _state_of(error) is SecretState.LOCKED:
                raise _locked() from error

    def tokens(self, account: Account) -> "AccountTokens":
        return AccountTokens(self, _tokens_name(account), in_memory=bool(account.secret_env))

    def _read(self, name: str) -> str | None:
        value = self._memory.get(name)
        store = self._keyring() if value is None else None
        if store is None:
            return value
        try:
            value = store.get_password(SERVICE, name)
            opened = self._opened(name, value)
            if opened is None and value is not None:
                opened = self._opened(name, store.get_password(SERVICE, name))  # it was just replaced
        except Exception as error:
            if _state_of(error) is SecretState.NONE:
                return None
            raise _locked() from error
        _hide(opened or "")
        return opened

    def _opened(self, name: str, value: str | None) -> str | None:
        return self._sealed.read(name, value) if value is not None and is_note(value) else value

    def _write(self, name: str, value: str) -> SecretState:
        _hide(value)
        store = self._keyring()
        if store is not None:
            try:
                self._keep(store, name, value)
                self._memory.pop(name, None)
                self._unsaved.pop(name, None)
                return SecretState.USABLE
            except Exception as error:
                if _state_of(error) is SecretState.LOCKED:
                    raise _locked() from error
        self._memory[name] = value
        return SecretState.NONE

    def _keep(self, store: Store, name: str, value: str) -> None:
        old = store.get_password(SERVICE, name) or ""
        if not is_note(value):
            try:
                store.set_password(SERVICE, name, value)
            except Exception:
                if len(value) <= SHORT:
                    raise
            else:
                self._sealed.replace(name, old, "")
                return
        note = self._sealed.write(name, value)
        store.set_password(SERVICE, name, note)
        self._sealed.replace(name, old, note)


class AccountTokens:
    """What a platform gave in exchange for the secret.

    Kept in the keyring; in memory only for accounts whose secret comes from the environment (their machine
    has no keyring to rely on).
    """

    def __init__(self, credentials: Credentials, name: str, in_memory: bool) -> None:
        self._credentials = credentials
        self._name = name
        self._in_memory = in_memory

    def load(self) -> str | None:
        kept = self._credentials
        if self._in_memory:
            return kept._memory.get(self._name)
        unsaved = kept._unsaved.get(self._name)
        if unsaved is not None:
            kept._write(self._name, unsaved)  # nothing is used before it is kept
            return unsaved
        return kept._read(self._name)

    def save(self, value: str) -> None:
        kept = self._credentials
        if self._in_memory:
            _hide(value)
            kept._memory[self._name] = value
            return
        try:
            kept._write(self._name, value)
        except ConsoleError:
            # What it replaces may be used up: as long as we run, it can be kept once the keyring is open.
            kept._unsaved[self._name] = value
            raise


def _tokens_name(account: Account) -> str:
    return f"{account.key}:tokens"


def _hide(value: str) -> None:
    """Keep the secret, or each one within the tokens that a platform wrote as JSON, out of the log."""
    try:
        within = json.loads(value)
    except ValueError:
        within = None
    if not isinstance(within, dict):
        redaction.hide(value)
        return
    for name, each in within.items():
        if isinstance(each, str) and name.startswith(("access", "refresh", "client_secret")):
            redaction.hide(each)


def _state_of(error: Exception) -> SecretState:
    from keyring.errors import NoKeyringError

    return SecretState.NONE if isinstance(error, NoKeyringError) else SecretState.LOCKED


def _locked() -> ConsoleError:
    return ConsoleError(
        tr("The keyring is locked."),
        tr("The account's secret can be neither read nor kept until it is unlocked; nothing was sent."),
        tr("Unlock the keyring (usually by signing in to this computer), then try again."),
    )
