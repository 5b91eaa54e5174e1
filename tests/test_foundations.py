"""Settings, events, the log's redaction, the guard and the words: what everything else stands on."""

import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console import guard, i18n, log, paths, settings, words
from cm_console.domain import accounts, campaign, delivery, testers
from cm_console.events import EventBus


def test_settings_survive_and_forgive_a_broken_file() -> None:
    assert settings.load() == settings.Settings()
    settings.save(
        settings.Settings(workspace='C:\\Users\\Zoé\\"agora".cmc', language="fr", backup_every_hours=6)
    )
    assert settings.load().workspace == 'C:\\Users\\Zoé\\"agora".cmc'
    assert settings.load().backup_every_hours == 6
    (paths.config_dir() / "settings.json").write_text('{"language": 7, "theme": "dark"}', "utf-8")
    assert settings.load() == settings.Settings(theme="dark")
    (paths.config_dir() / "settings.json").write_text("not json [", "utf-8")
    assert settings.load() == settings.Settings()


@given(st.text())
def test_any_text_is_a_setting(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    if any(0xD800 <= ord(letter) < 0xE000 for letter in text):
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CM_CONSOLE_HOME", str(tmp_path_factory.mktemp("home")))
        settings.save(settings.Settings(workspace=text))
        assert settings.load().workspace == text


def test_settings_that_cannot_be_written_are_not_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("CM_CONSOLE_HOME", str(blocked))
    settings.save(settings.Settings(language="fr"))
    assert settings.load() == settings.Settings()


@dataclass(frozen=True)
class _Rang:
    times: int


def test_a_listener_hears_its_kind_until_it_stops_listening() -> None:
    bus, heard = EventBus(), []
    stop = bus.subscribe(_Rang, heard.append)
    bus.subscribe(object, lambda event: heard.append("any"))
    bus.publish(_Rang(1))
    stop()
    stop()
    bus.publish(_Rang(2))
    assert heard == [_Rang(1), "any", "any"]


def test_a_listener_that_fails_leaves_the_others_and_the_teller_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus, heard = EventBus(), []

    def fail(event: object) -> None:
        raise RuntimeError("a bug in a page")

    bus.subscribe(_Rang, fail)
    bus.subscribe(_Rang, heard.append)
    bus.publish(_Rang(1))
    assert heard == [_Rang(1)]
    assert "A listener failed" in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        "Authorization: Bearer S3CRET-value",
        '{"accessJwt": "S3CRET-value", "did": "did:plc:abc"}',
        "POST /oauth/token?access_token=S3CRET-value&x=1",
        "password=S3CRET-value",
        "token: 'S3CRET-value'",
    ],
)
def test_the_log_takes_secrets_out(line: str) -> None:
    assert "S3CRET" not in log.redact(line)


def test_the_guard_stops_slow_work_on_the_gui_thread() -> None:
    guard.claim_gui_thread()
    try:
        with pytest.raises(RuntimeError, match="network"):
            guard.off_gui_thread("the network")
        failures: list[BaseException] = []

        def elsewhere() -> None:
            try:
                guard.off_gui_thread("the network")
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
        assert failures == []
    finally:
        guard.release_gui_thread()
    guard.off_gui_thread("the network")


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (testers.TesterState, words.tester_state),
        (delivery.DeliveryState, words.delivery_state),
        (delivery.Problem, words.problem),
        (delivery.Problem, words.problem_action),
        (accounts.AccountState, words.account_state),
        (accounts.SecretState, words.secret_state),
        (campaign.Lever, words.lever),
        (campaign.Missing, words.missing),
        (campaign.LatePolicy, words.late_policy),
    ],
)
def test_every_kind_has_its_word(kind: type[StrEnum], word) -> None:  # type: ignore[no-untyped-def]
    assert all(word(item) for item in kind)


def test_counted_texts_carry_their_number() -> None:
    assert i18n.tr("%n post(s)", "", 3) == "3 post(s)"
    i18n.use("fr", lambda text, n: "%n publications" if n > 1 else "")
    try:
        assert i18n.tr("%n post(s)", "", 3) == "3 publications"
        assert i18n.tr("untranslated") == "untranslated"
    finally:
        i18n.use("en", None)
