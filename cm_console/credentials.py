"""Secrets, in the OS keyring only; the one place that imports `keyring`."""

import os
import threading
from collections.abc import Callable
from typing import Protocol

from cm_console import guard
from cm_console.domain.accounts import Account, SecretState
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

SERVICE = "cm-console"


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
    the program ends; they are never written to a file.
    """

    def __init__(self, find_store: Callable[[], Store | None] = system_store) -> None:
        self._find_store = find_store
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._found = False
        self._memory: dict[str, str] = {}

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
        if account.secret_env:
            return os.environ.get(account.secret_env) or None
        return self._read(account.key)

    def save_secret(self, account: Account, secret: str) -> SecretState:
        """Keep the secret; says where: USABLE in the keyring, NONE in memory only."""
        return self._write(account.key, secret)

    def forget(self, account: Account) -> None:
        """Remove the account's secret and what was got with it."""
        names = (account.key, _tokens_name(account))
        for name in names:
            self._memory.pop(name, None)
        store = None if account.secret_env else self._keyring()
        if store is None:
            return
        try:
            for name in names:
                if store.get_password(SERVICE, name) is not None:
                    store.delete_password(SERVICE, name)
        except Exception as error:
            if _state_of(error) is SecretState.LOCKED:
                raise _locked() from error

    def tokens(self, account: Account) -> "AccountTokens":
        return AccountTokens(self, _tokens_name(account), in_memory=bool(account.secret_env))

    def _read(self, name: str) -> str | None:
        if name in self._memory:
            return self._memory[name]
        store = self._keyring()
        if store is None:
            return None
        try:
            return store.get_password(SERVICE, name)
        except Exception as error:
            if _state_of(error) is SecretState.NONE:
                return None
            raise _locked() from error

    def _write(self, name: str, value: str) -> SecretState:
        store = self._keyring()
        if store is not None:
            try:
                store.set_password(SERVICE, name, value)
                self._memory.pop(name, None)
                return SecretState.USABLE
            except Exception as error:
                if _state_of(error) is SecretState.LOCKED:
                    raise _locked() from error
        self._memory[name] = value
        return SecretState.NONE


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
        if self._in_memory:
            return self._credentials._memory.get(self._name)
        return self._credentials._read(self._name)

    def save(self, value: str) -> None:
        if self._in_memory:
            self._credentials._memory[self._name] = value
        else:
            self._credentials._write(self._name, value)


def _tokens_name(account: Account) -> str:
    return f"{account.key}:tokens"


def _state_of(error: Exception) -> SecretState:
    from keyring.errors import NoKeyringError

    return SecretState.NONE if isinstance(error, NoKeyringError) else SecretState.LOCKED


def _locked() -> ConsoleError:
    return ConsoleError(
        tr("The keyring is locked."),
        tr("The account's secret can be neither read nor kept until it is unlocked; nothing was sent."),
        tr("Unlock the keyring (usually by signing in to this computer), then try again."),
    )
