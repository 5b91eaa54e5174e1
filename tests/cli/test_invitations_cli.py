"""`invitations` as it is typed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from integrations import _http
from tests.servers import smtp_server
from tests.servers.smtp_server import SECRET, USER, MailServer

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def directory(run: Run, tmp_path: Path) -> None:
    """Wave 1 holds Ana and Bob; Claire invites."""
    run("init")
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
    file = tmp_path / "people.csv"
    lines = ["Nom;Email;Langue;Volontaire", "Claire;claire@example.org;fr;non"]
    lines += ["Ana;ana@example.org;fr;oui", "Bob;bob@example.org;en;oui"]
    file.write_text("\n".join(lines), "utf-8")
    assert run("testers", "import", str(file)).exit_code == 0
    assert run("waves", "plan", "--sizes", "2", "--seed", "1").exit_code == 0


@pytest.fixture
def mail_server(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    monkeypatch.setenv("AGORA_MAIL", SECRET)
    with smtp_server.running(tmp_path) as server:
        monkeypatch.setattr(_http, "_certificates", lambda: server.trusted)
        options = ("email", "--name", "Post", "--server", server.url)
        added = run("accounts", "add", *options, "--user", USER, "--secret-env", "AGORA_MAIL")
        assert added.exit_code == 0, added.output
        yield server


def test_a_trial_tells_who_would_get_what_and_changes_nothing(run: Run, reading: Callable[..., Any]) -> None:
    told = run("invitations", "send", "--wave", "1", "--from", "Claire", "--via", "eml", "--dry-run")
    assert told.exit_code == 0, told.output
    assert "Ana <ana@example.org> · Claire vous invite à essayer Agora" in told.stdout
    assert "nothing was changed" in told.stdout
    assert reading("invitations", "list") == []


def test_a_wave_is_invited_by_mail_answers_and_is_shown_as_a_tree(
    run: Run, reading: Callable[..., Any], mail_server: MailServer
) -> None:
    mail_server.answers["bob@example.org"] = "550 5.1.1 no such mailbox"
    told = run("invitations", "send", "--wave", "1", "--from", "claire@example.org")
    assert told.exit_code == 0, told.output
    assert "1 letter(s) sent." in told.stdout
    assert "Bob: Refused · The mail server refused this address." in told.stdout
    assert mail_server.receivers == ["ana@example.org"]
    mail_server.answers.clear()
    assert "1 letter(s) sent." in run("invitations", "again", "bob@example.org").stdout
    assert run("invitations", "answer", "ana@example.org", "accepted").exit_code == 0
    declined = run("invitations", "answer", "bob@example.org", "declined", "--reason", "no time")
    assert "Bob: Declined" in declined.stdout
    listed = {each["name"]: each for each in reading("invitations", "list")}
    assert (listed["Ana"]["state"], listed["Bob"]["state"]) == ("accepted", "declined")
    assert listed["Bob"]["reason"] == "no time"
    tree = run("invitations", "tree").stdout
    assert tree.splitlines() == ["Claire · 1 of 2 accepted, 2 below", "  Ana · Accepted", "  Bob · Declined"]
    found = {each["name"]: each["state"] for each in reading("testers", "list")}
    assert (found["Ana"], found["Bob"]) == ("accepted", "dropped")


def test_drafts_are_written_and_count_as_sent_only_when_somebody_says_so(
    run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    options = ("--wave", "1", "--from", "Claire", "--via", "eml", "--to", str(folder))
    assert "2 letter(s) written" in run("invitations", "send", *options).stdout
    assert sorted(path.name for path in folder.iterdir()) == ["Ana.eml", "Bob.eml"]
    assert {each["state"] for each in reading("invitations", "list")} == {"waiting"}
    assert "1 letter(s) noted" in run("invitations", "sent", "ana@example.org").stdout
    assert "1 letter(s) stay here" in run("invitations", "take-back", "bob@example.org").stdout
    assert {each["name"]: each["state"] for each in reading("invitations", "list")} == {
        "Ana": "sent",
        "Bob": "taken_back",
    }


def test_letters_are_one_page_to_print(run: Run, tmp_path: Path) -> None:
    options = ("--via", "letters", "--to", str(tmp_path / "print"), "--link", "https://agora.example")
    assert (
        run("invitations", "send", "--person", "ana@example.org", "--from", "Claire", *options).exit_code == 0
    )
    assert "Bonjour Ana" in (tmp_path / "print" / "invitations.html").read_text("utf-8")


def test_reminders_say_who_gets_none_and_why(run: Run, tmp_path: Path) -> None:
    options = ("--wave", "1", "--from", "Claire", "--via", "eml", "--to", str(tmp_path))
    run("invitations", "send", *options)
    run("invitations", "sent", "ana@example.org")
    told = run("invitations", "remind", "--via", "eml", "--dry-run").stdout
    assert "Left out: Ana, was written to less than five days ago" in told
    assert "Left out: Bob, the last letter is not known to be sent" in told


def test_what_cannot_be_written_can_be_made_again(
    run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file, no folder", "utf-8")
    send = ("invitations", "send", "--wave", "1", "--from", "Claire", "--via", "letters", "--to")
    assert run(*send, str(tmp_path / "taken" / "in")).exit_code == 1
    assert {each["letters"][0]["state"] for each in reading("invitations", "list")} == {"cancelled"}
    assert run(*send, str(tmp_path / "letters")).exit_code == 0
    assert {each["letters"][0]["state"] for each in reading("invitations", "list")} == {"made"}


def test_what_cannot_be_done_is_said(run: Run) -> None:
    assert "Nobody called Zoé" in run("invitations", "send", "--wave", "1", "--from", "Zoé").stderr
    assert "Which account" in run("invitations", "send", "--wave", "1", "--from", "Claire").stderr
    assert run("invitations", "send", "--from", "Claire").exit_code == 2
    assert "--to" in run("invitations", "send", "--wave", "1", "--from", "Claire", "--via", "eml").stderr


def test_nobody_is_invited_before_the_gate_says_go_unless_somebody_says_all_the_same(
    run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    made = run("plan", "add-gate", "--kind", "wave", "--wave", "1", "--name", "Ready?", "--on", "2026-11-30")
    assert made.exit_code == 0, made.output
    send = ("invitations", "send", "--wave", "1", "--from", "Claire", "--via", "eml", "--to", str(tmp_path))
    unheard = run(*send, "--despite-gate")
    assert unheard.exit_code == 1
    assert "works council" in unheard.stderr
    assert run("plan", "council", "--opinion", "silent", "--on", "2026-11-02").exit_code == 0
    refused = run(*send)
    assert refused.exit_code == 1
    assert "“Ready?” has not said go." in refused.stderr
    assert reading("invitations", "list") == []
    assert run(*send, "--despite-gate").exit_code == 0
    assert len(reading("invitations", "list")) == 2
