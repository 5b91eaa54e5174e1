"""The browser's way in on a real OpenID provider: PKCE, tokens of eight seconds, rotation, a lost token."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cm_console.domain.delivery import NeedsAccount, NotSent, Problem
from cm_console.domain.platform import Session
from cm_console.domain.signing_in import ENDS, Ending, SignInEnded
from cm_console.errors import ConsoleError
from integrations import _oauth
from integrations._http import Http
from integrations._oauth import Client, Endpoints, Login, Signed
from tests.servers.browser import Browser
from tests.servers.oidc_server import ACCESS_SECONDS, Oidc
from tests.waiting import until

pytestmark = [pytest.mark.real_server, pytest.mark.xdist_group("oidc")]

ROOT = Path(__file__).parents[2]
SCOPE = "openid offline_access"
PERSON = {"login": "agora", "password": "any"}


def where(oidc: Oidc) -> Endpoints:
    return _oauth.endpoints(Http(oidc.url), None, ("/.well-known/openid-configuration",))


def sign_in(oidc: Oidc, client: str = "cm-native", **options: object) -> Login:
    browser = Browser(PERSON)
    login = _oauth.sign_in(
        where(oidc),
        lambda address: Client(client),
        SCOPE,
        browser.open,
        lambda: False,
        seconds=30,
        **options,  # type: ignore[arg-type]
    )
    browser.wait()
    return login


@pytest.fixture
def signed(oidc: Oidc, make_session: Callable[..., Session]) -> Session:
    session = make_session("invented", oidc.url)
    session.tokens.save(sign_in(oidc).to_text())
    return session


def ask(http: Http) -> object:
    return http.get("/me")


def stored(session: Session) -> Login:
    login = _oauth.from_text(session.tokens.load())
    assert login is not None
    return login


def test_a_person_signs_in_and_the_page_tells_them_to_come_back(oidc: Oidc) -> None:
    browser = Browser(PERSON)
    pages: list[str] = []
    opened: list[str] = []

    def open_browser(url: str) -> None:
        opened.append(url)
        threading.Thread(target=lambda: pages.append(browser.visit(url)), daemon=True).start()

    login = _oauth.sign_in(where(oidc), lambda _: Client("cm-native"), SCOPE, open_browser, lambda: False)
    assert "code_challenge_method=S256" in opened[0]
    assert login.refresh
    assert 0 < login.expires_at - time.time() <= ACCESS_SECONDS
    assert Http(oidc.url, login.access).get("/me").value()["sub"] == "agora"
    assert until(lambda: bool(pages))
    assert "You may close this page" in pages[0]
    assert login.access not in repr(login)
    assert login.refresh not in repr(login)


def test_the_provider_checks_our_proof_and_refuses_a_wrong_one(
    oidc: Oidc, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = _oauth._authlib

    def other_verifier(*given: object, **more: object) -> object:
        talk = real(*given, **more)  # type: ignore[arg-type]
        fetch = talk.fetch_token
        talk.fetch_token = lambda url, **sent: fetch(url, **{**sent, "code_verifier": "x" * 64})
        return talk

    monkeypatch.setattr(_oauth, "_authlib", other_verifier)
    with pytest.raises(SignInEnded) as caught:
        sign_in(oidc)
    assert caught.value.ending is Ending.REFUSED


def test_without_pkce_the_provider_sends_the_person_back_with_a_refusal(oidc: Oidc) -> None:
    browser = Browser(PERSON)
    plain = replace(where(oidc), s256=False)
    with pytest.raises(SignInEnded) as caught:
        _oauth.sign_in(plain, lambda _: Client("cm-native"), SCOPE, browser.open, lambda: False, seconds=20)
    assert caught.value.ending is Ending.REFUSED


def test_an_expired_token_is_renewed_once_and_kept_before_it_is_used(oidc: Oidc, signed: Session) -> None:
    first, before = stored(signed), oidc.granted("refresh_token")
    time.sleep(ACCESS_SECONDS + 0.5)
    assert Http(oidc.url, first.access).get("/me").status == 401
    assert Signed(signed).call(ask).value()["sub"] == "agora"
    second = stored(signed)
    assert second.access != first.access
    assert second.refresh != first.refresh
    assert oidc.granted("refresh_token") == before + 1
    assert Signed(signed).login() == second


def test_a_token_that_the_server_ended_early_is_renewed_when_it_is_refused(
    oidc: Oidc, signed: Session
) -> None:
    ended = replace(stored(signed), access="ended", expires_at=int(time.time()) + 3600)
    signed.tokens.save(ended.to_text())
    assert Signed(signed).call(ask).value()["sub"] == "agora"


def test_ten_threads_renew_once(oidc: Oidc, signed: Session) -> None:
    old, before = stored(signed), oidc.granted("refresh_token")
    got: list[Login] = []
    threads = [threading.Thread(target=lambda: got.append(Signed(signed).renew(old))) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert oidc.granted("refresh_token") == before + 1
    assert len(got) == 10
    assert len({login.access for login in got}) == 1


PROCESS = """
import sys
from pathlib import Path
from cm_console.domain.accounts import Account
from cm_console.domain.platform import Session
from integrations._oauth import Signed, from_text

class File:
    def __init__(self, path): self.path = Path(path)
    def load(self): return self.path.read_text("utf-8")
    def save(self, value):
        fresh = self.path.with_suffix(".new"); fresh.write_text(value, "utf-8"); fresh.replace(self.path)

server, tokens, folder = sys.argv[1:]
session = Session(Account(1, "account-key", "invented", "Agora", server), "", File(tokens), Path(folder))
old = from_text(session.tokens.load())
print("ready", flush=True)
sys.stdin.readline()
print(Signed(session).renew(old).access)
"""


def test_four_processes_renew_once(oidc: Oidc, signed: Session, tmp_path: Path) -> None:
    kept, before = tmp_path / "tokens.json", oidc.granted("refresh_token")
    kept.write_text(stored(signed).to_text(), "utf-8")
    command = [sys.executable, "-c", PROCESS, oidc.url, str(kept), str(tmp_path / "files")]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for each in running:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    said = {each.communicate("\n", timeout=30)[0] for each in _together(running)}
    assert [each.returncode for each in running] == [0] * 4
    assert said == {json.loads(kept.read_text("utf-8"))["access"] + "\n"}
    assert oidc.granted("refresh_token") == before + 1


def _together(running: list[subprocess.Popen[str]]) -> list[subprocess.Popen[str]]:
    for each in running:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    return running


def test_a_refresh_token_that_was_used_up_and_lost_asks_for_a_new_sign_in(
    oidc: Oidc, signed: Session
) -> None:
    lost = stored(signed)
    Signed(signed).renew(lost)
    signed.tokens.save(lost.to_text())  # as after a crash between renewing and keeping
    with pytest.raises(NeedsAccount) as caught:
        Signed(signed).renew(lost)
    assert caught.value.problem is Problem.SIGN_IN
    assert stored(signed) == lost
    signed.tokens.save(sign_in(oidc, kept=lost).to_text())
    assert Signed(signed).call(ask).value()["sub"] == "agora"


def test_a_locked_keyring_is_found_before_the_refresh_token_is_used_up(oidc: Oidc, signed: Session) -> None:
    class Locked:
        def load(self) -> str | None:
            return signed.tokens.load()

        def save(self, value: str) -> None:
            raise ConsoleError("The keyring is locked.")

    before = oidc.granted("refresh_token")
    with pytest.raises(NeedsAccount) as caught:
        Signed(replace(signed, tokens=Locked())).renew(stored(signed))
    assert caught.value.problem is Problem.SECRET
    assert oidc.granted("refresh_token") == before
    Signed(signed).renew(stored(signed))


def test_a_server_out_of_reach_means_that_nothing_was_sent_and_keeps_the_login(
    oidc: Oidc, signed: Session
) -> None:
    away = replace(stored(signed), token_url="http://127.0.0.1:9/token", expires_at=1)
    signed.tokens.save(away.to_text())
    with pytest.raises(NotSent):
        Signed(signed).login()
    assert stored(signed) == away


def test_a_login_that_cannot_be_renewed_says_when_it_ends_and_then_asks_for_a_person(
    oidc: Oidc, make_session: Callable[..., Session]
) -> None:
    session = make_session("invented", oidc.url)
    login = sign_in(oidc, "cm-once")
    session.tokens.save(login.to_text())
    assert login.refresh == ""
    assert login.facts()[ENDS]
    assert Signed(session).login() == login
    time.sleep(ACCESS_SECONDS + 0.5)
    with pytest.raises(NeedsAccount):
        Signed(session).login()
