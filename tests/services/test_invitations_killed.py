"""A sender that is killed while it talks to the mail server: what may be out is not sent again by itself."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.domain.invitations import LetterProblem, LetterState, Way
from cm_console.services.invitations_plan import Wish
from integrations import _http
from tests.servers import smtp_server
from tests.servers.smtp_server import SECRET, USER

ROOT = Path(__file__).parent.parent.parent
_CHILD = """
import ssl, sys
from pathlib import Path
from cm_console.console import Console
from integrations import _http, discover

context = ssl.create_default_context()
context.load_verify_locations(sys.argv[2])
_http._certificates = lambda: context
with Console(Path(sys.argv[1]), discover()) as console:
    console.invitations_mail.send_now(int(sys.argv[3]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_letter_whose_sender_was_killed_asks_a_person_and_the_others_go_on(
    make_console: Callable[..., Console], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGORA_MAIL", SECRET)
    with smtp_server.running(tmp_path) as server:
        server.answers["ana@example.org"] = "hang"
        console = make_console(clock=SystemClock())
        opens = datetime.now(UTC).date() + timedelta(days=30)
        console.campaigns.create("Agora", opens, "Europe/Paris")
        for name in ("Claire", "Ana", "Bob"):
            console.testers.add(name, f"{name.lower()}@example.org")
        account = console.accounts.add(
            "email", "Post", server=server.url, user=USER, secret_env="AGORA_MAIL"
        ).id
        console.invitations.send(console.invitations.plan(1, [2, 3], Wish(Way.EMAIL, 1, account)))
        command = [sys.executable, "-c", _CHILD, str(console.path), str(server.certificate), str(account)]
        child = subprocess.Popen(command, cwd=ROOT, env=os.environ)
        try:
            assert server.asked.wait(30)
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait(10)
        server.answers.clear()
        monkeypatch.setattr(_http, "_certificates", lambda: server.trusted)
        console.invitations_mail.send_now(account)
        ana, bob = console.invitations.list(1)
        assert ana.letters[0].state is LetterState.UNCONFIRMED
        assert ana.letters[0].problem is LetterProblem.UNKNOWN_OUTCOME
        assert bob.letters[0].state is LetterState.SENT
        assert server.receivers == ["bob@example.org"]
