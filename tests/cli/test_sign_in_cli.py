"""Signing in from the command line: the address is printed, a person goes there, nothing secret is shown."""

import re
import threading
from collections.abc import Callable
from typing import Any

import click
import pytest
from click.testing import Result

from cm_console.credentials import Credentials
from tests.servers.browser import Browser
from tests.servers.snac_server import Snac, SnacPerson

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def workspace(run: Run) -> None:
    assert run("init").exit_code == 0


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_a_person_adds_an_account_and_signs_in_without_any_secret(
    run: Run,
    reading: Callable[..., Any],
    snac: Snac,
    snac_person: SnacPerson,
    credentials: Credentials,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    added = run("accounts", "add", "mastodon", "--name", "Agora", "--server", snac.url, "--browser")
    assert "accounts sign-in Agora" in added.stdout
    assert "Agora has not signed in yet." in run("accounts", "check", "Agora").stderr
    browser = Browser({"login": snac_person.name, "passwd": snac_person.password})
    monkeypatch.setattr(click, "launch", browser.open)
    signed = run("accounts", "sign-in", "Agora")
    assert signed.exit_code == 0, signed.output
    assert f"Agora is ready: it sends as @{snac_person.name}@" in signed.stdout
    assert browser.opened[0] in signed.stderr
    [account] = reading("accounts", "list")
    assert account["state"] == "ready"
    assert run("accounts", "check", "Agora").exit_code == 0
    assert snac_person.token not in signed.output


@pytest.mark.real_server
@pytest.mark.xdist_group("snac")
def test_without_a_browser_only_the_address_is_printed(
    run: Run, snac: Snac, snac_person: SnacPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("accounts", "add", "mastodon", "--name", "Agora", "--server", snac.url, "--browser")
    monkeypatch.setattr(click, "launch", lambda _: pytest.fail("a browser was opened"))
    browser = Browser({"login": snac_person.name, "passwd": snac_person.password})
    real = click.echo

    def heard(text: Any = None, **options: Any) -> None:
        real(text, **options)
        if re.match(r"http://\S+$", str(text)):
            threading.Thread(target=browser.visit, args=(text,), daemon=True).start()

    monkeypatch.setattr(click, "echo", heard)
    assert run("accounts", "sign-in", "Agora", "--no-browser").exit_code == 0


def test_a_platform_without_this_way_in_says_so(run: Run) -> None:
    refused = run(
        "accounts", "add", "bluesky", "--name", "Sky", "--user", "agora.bsky.social", "--browser", stdin=""
    )
    assert refused.exit_code == 1
    assert "Bluesky has no sign-in with the browser." in refused.stderr
    run("accounts", "add", "practice", "--name", "Wall")
    assert run("accounts", "sign-in", "Wall").exit_code == 1


def test_the_platforms_list_says_who_has_it(reading: Callable[..., Any]) -> None:
    offered = {each["key"]: each["browser_sign_in"] for each in reading("platforms")}
    assert (offered["mastodon"], offered["bluesky"], offered["practice"]) == (True, False, False)
