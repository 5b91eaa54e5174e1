"""Where the browser comes back to: only our own answer counts, and a person may give up."""

import http.client
import threading
from urllib.parse import urlsplit

import pytest

from cm_console import i18n
from cm_console.domain.signing_in import Ending, SignInEnded
from integrations._loopback import Loopback
from tests.waiting import until


def get(address: str, query: str = "") -> tuple[int, str, dict[str, str]]:
    parts = urlsplit(address)
    assert parts.hostname == "127.0.0.1"
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=5)
    try:
        connection.request("GET", parts.path + query)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), dict(answer.headers)
    finally:
        connection.close()


def test_only_the_answer_with_our_state_counts_and_only_once() -> None:
    with Loopback("right") as loopback:
        assert get(loopback.address, "?code=theirs&state=wrong")[0] == 404
        assert get(loopback.address, "?code=theirs")[0] == 404
        assert get(loopback.address.replace("/callback", "/favicon.ico"))[0] == 404
        status, page, headers = get(loopback.address, "?code=ours&state=right")
        assert status == 200
        assert "You may close this page" in page
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert get(loopback.address, "?code=another&state=right")[0] == 404
        assert loopback.wait(lambda: False) == {"code": "ours", "state": "right"}


def test_a_refusal_is_said_on_the_page_and_handed_on() -> None:
    with Loopback("s") as loopback:
        assert "Not signed in" in get(loopback.address, "?error=access_denied&state=s")[1]
        assert loopback.wait(lambda: False)["error"] == "access_denied"


def test_the_page_speaks_the_persons_language(monkeypatch: pytest.MonkeyPatch) -> None:
    i18n.use("fr", lambda text, n: "Fini" if text == "Back to CM Console" else "")
    try:
        with Loopback("s") as loopback:
            page = get(loopback.address, "?code=c&state=s")[1]
    finally:
        i18n.use("en", None)
    assert '<html lang="fr">' in page
    assert '<h1 style="font-size:1.4rem">Fini</h1>' in page


def test_nobody_coming_back_and_giving_up_end_the_wait() -> None:
    with Loopback("s") as loopback:
        with pytest.raises(SignInEnded) as late:
            loopback.wait(lambda: False, 0.05)
        with pytest.raises(SignInEnded) as stopped:
            loopback.wait(lambda: True)
    assert (late.value.ending, stopped.value.ending) == (Ending.TIMEOUT, Ending.STOPPED)


def test_nothing_listens_afterwards_and_no_thread_is_left() -> None:
    before = set(threading.enumerate())
    with Loopback("s") as loopback:
        address = loopback.address
        get(address, "?code=c&state=s")
    with pytest.raises(ConnectionRefusedError):
        get(address)
    assert until(lambda: set(threading.enumerate()) <= before)


def test_a_silent_connection_holds_nobody_up() -> None:
    with Loopback("s") as loopback:
        parts = urlsplit(loopback.address)
        silent = http.client.HTTPConnection(parts.hostname or "", parts.port)
        silent.connect()
        assert get(loopback.address, "?code=c&state=s")[0] == 200
        silent.close()
