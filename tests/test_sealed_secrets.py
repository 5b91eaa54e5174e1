"""Secrets that a keyring refuses for their length, on a double with the limit that Windows has."""

import os
import stat
import time
from pathlib import Path

import pytest

from cm_console import paths
from cm_console.credentials import Credentials
from cm_console.domain.accounts import Account, SecretState
from cm_console.errors import ConsoleError
from cm_console.sealed import SealedFiles
from tests.conftest import MemoryStore

ACCOUNT = Account(1, "the-key", "mastodon", "Agora")
LONG = "".join(f"{number:04d}" for number in range(1024))  # 4 kB
OTHER = LONG[::-1]


class Windows(MemoryStore):
    """Refuses, as error 1783, what takes more than 2,560 bytes in UTF-16; `broken` refuses everything."""

    broken = False

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken or len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        super().set_password(service, username, password)


@pytest.fixture
def store() -> Windows:
    return Windows()


@pytest.fixture
def kept(store: Windows) -> Credentials:
    return Credentials(lambda: store)


def files() -> list[Path]:
    return sorted((paths.data_dir() / "sealed").glob("*"))


@pytest.mark.parametrize("secret", [LONG, "é" * 3000, '{"access": "' + LONG + '"}'])
def test_a_long_token_survives_a_restart(store: Windows, kept: Credentials, secret: str) -> None:
    assert kept.save_secret(ACCOUNT, secret) is SecretState.USABLE
    kept.tokens(ACCOUNT).save(secret)
    again = Credentials(lambda: store)
    assert again.secret(ACCOUNT) == secret
    assert again.tokens(ACCOUNT).load() == secret


def test_what_lies_on_the_disk_cannot_be_read_without_the_keyring(store: Windows, kept: Credentials) -> None:
    kept.save_secret(ACCOUNT, LONG)
    [file] = files()
    assert LONG[:12].encode() not in file.read_bytes()
    assert all(len(value) < 200 and LONG[:12] not in value for value in store.saved.values())
    assert "the-key" not in file.name
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_short_secret_needs_no_file_and_takes_the_long_ones_away(kept: Credentials) -> None:
    kept.save_secret(ACCOUNT, LONG)
    kept.save_secret(ACCOUNT, "short")
    assert kept.secret(ACCOUNT) == "short"
    assert files() == []


def test_forgetting_removes_the_file_too(kept: Credentials) -> None:
    kept.save_secret(ACCOUNT, LONG)
    kept.tokens(ACCOUNT).save(OTHER)
    assert len(files()) == 2
    kept.forget(ACCOUNT)
    assert files() == []
    assert kept.secret(ACCOUNT) is None


def test_a_keyring_that_refuses_the_new_one_leaves_the_old_one_whole(
    store: Windows, kept: Credentials
) -> None:
    kept.save_secret(ACCOUNT, LONG)
    store.broken = True
    with pytest.raises(ConsoleError):
        kept.save_secret(ACCOUNT, OTHER)
    assert kept.secret(ACCOUNT) == LONG
    store.broken = False
    kept.save_secret(ACCOUNT, OTHER)
    assert Credentials(lambda: store).secret(ACCOUNT) == OTHER


@pytest.mark.parametrize("step", ["write", "replace"])
def test_a_crash_between_any_two_steps_leaves_one_whole_secret(
    store: Windows, kept: Credentials, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    kept.save_secret(ACCOUNT, LONG)
    real = getattr(SealedFiles, step)

    def dies(self: SealedFiles, *given: str) -> None:
        if step == "write":
            real(self, *given)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(SealedFiles, step, dies)
        kept.save_secret(ACCOUNT, OTHER)
    assert Credentials(lambda: store).secret(ACCOUNT) == (LONG if step == "write" else OTHER)
    assert len(files()) == 2
    for file in files():
        os.utime(file, (time.time() - 7200,) * 2)
    kept.save_secret(ACCOUNT, LONG)
    assert kept.secret(ACCOUNT) == LONG
    assert len(files()) == 1  # what the crash left is swept away


def test_a_file_written_half_or_changed_is_no_secret(kept: Credentials) -> None:
    kept.save_secret(ACCOUNT, LONG)
    [file] = files()
    whole = file.read_bytes()
    for damaged in (b"", whole[:100], whole[:-1] + bytes([whole[-1] ^ 1])):
        file.write_bytes(damaged)
        assert kept.secret(ACCOUNT) is None
    file.write_bytes(whole)
    assert kept.secret(ACCOUNT) == LONG


def test_a_secret_that_looks_like_a_note_is_not_taken_for_one(kept: Credentials) -> None:
    odd = f"sealed:1:{'0' * 32}:{'1' * 64}"
    kept.save_secret(ACCOUNT, odd)
    assert kept.secret(ACCOUNT) == odd


def test_renewed_tokens_that_cannot_be_kept_now_are_kept_before_they_are_used(
    store: Windows, kept: Credentials
) -> None:
    tokens = kept.tokens(ACCOUNT)
    tokens.save("old")
    store.broken = True
    for work in (lambda: tokens.save("new"), tokens.load):
        with pytest.raises(ConsoleError):
            work()
    store.broken = False
    assert tokens.load() == "new"
    assert Credentials(lambda: store).tokens(ACCOUNT).load() == "new"
