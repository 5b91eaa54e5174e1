"""The main job from end to end, as a manager does it on the command line, on the real servers.

A French spreadsheet, a framed launch, waves drawn offline, announcements that really go out on a real
Bluesky network and a real Mastodon-like server, real reactions, and the sponsor's report.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.servers.bluesky_network import BlueskyNetwork
from tests.servers.snac_server import Snac
from tests.waiting import settled

ROOT = Path(__file__).parent.parent
SHEET = ROOT / "resources" / "sample" / "annuaire.csv"


class Console:
    """`cm-console` in processes of its own."""

    def __init__(self, workspace: Path, secrets: dict[str, str]) -> None:
        self._workspace = workspace
        self._environment = {
            **os.environ,
            **secrets,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }

    def run(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "cm_console", "--workspace", str(self._workspace), *words],
            cwd=ROOT,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout if code == 0 else done.stderr

    def read(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json"))


@pytest.mark.real_server
@pytest.mark.xdist_group("bluesky")
def test_a_launch_from_the_spreadsheet_to_the_sponsors_report(
    tmp_path: Path, bluesky_network: BlueskyNetwork, snac: Snac
) -> None:
    writer, reader = bluesky_network.person("agora"), bluesky_network.person("reader")
    author, fan = snac.person("launcher"), snac.person("fan")
    workspace = tmp_path / "agora.cmc"
    secrets = {"SKY_SECRET": writer.app_password(), "MASTODON_SECRET": author.token}
    console = Console(workspace, secrets)

    console.run("init")
    console.run(
        "campaign", "create", "--name", "Agora", "--opens", "2099-01-19", "--zone", "Europe/Paris",
        "--objective", "Trouver un expert en 4 heures au lieu de 3 jours", "--metric", "heures",
        "--baseline", "72", "--target", "4", "--playbook", "managers-first",
    )  # fmt: skip
    assert console.read("campaign", "show")["name"] == "Agora"

    dry = console.read("testers", "import", str(SHEET), "--dry-run")
    assert console.read("testers", "list") == []
    first = console.read("testers", "import", str(SHEET))
    assert first["taken"] == dry["taken"] > 350
    assert first["refused"]
    again = console.read("testers", "import", str(SHEET))
    assert (again["taken"], again["merged"]) == (0, 0)

    console.run("waves", "plan", "--sizes", "20,40,40", "--seed", "7")
    assert [wave["number"] for wave in console.read("waves", "list")] == [1, 2, 3]
    console.run("waves", "export", "--wave", "1", "--to", str(tmp_path / "wave1.csv"))
    assert (tmp_path / "wave1.csv").read_bytes().startswith(b"\xef\xbb\xbf")

    console.run(
        "accounts", "add", "bluesky", "--name", "Sky", "--server", bluesky_network.url,
        "--user", writer.handle, "--secret-env", "SKY_SECRET",
    )  # fmt: skip
    console.run(
        "accounts",
        "add",
        "mastodon",
        "--name",
        "Fedi",
        "--server",
        snac.url,
        "--secret-env",
        "MASTODON_SECRET",
    )
    console.run("accounts", "check", "Sky")
    console.run("accounts", "check", "Fedi")

    text = "Lundi 9 h 30 : la démo d’Agora, en direct — inscrivez-vous → https://agora.example/démo #Agora"
    console.run("posts", "add", "--text", text, "--to", "Sky,Fedi", "--at", "now")
    console.run("posts", "add", "--text", "Plus tard", "--to", "Sky,Fedi", "--at", "2099-01-19 09:30")
    console.run("publish", "--until-empty")
    states = {
        each["account_name"]: each for each in console.read("deliveries", "list", "--state", "published")
    }
    assert set(states) == {"Sky", "Fedi"}
    assert [record["value"]["text"] for record in writer.posts()] == [text]
    assert len(author.posts()) == 1
    assert len(console.read("deliveries", "list", "--state", "scheduled")) == 2
    console.run("publish")
    assert len(writer.posts()) == len(author.posts()) == 1

    uri = writer.posts()[0]["uri"]
    reader.like(uri)
    reader.reply(uri, "J’y serai !")
    reader.follow(writer)
    fan.follow(author.id)
    status = author.posts()[0]["id"]
    fan.like(status)
    fan.reply(status, "Moi aussi")

    def counts() -> dict[str, dict[str, int]]:
        console.run("engagement", "collect")
        return {each["account"]: each["counts"] for each in console.read("engagement", "show")["posts"]}

    wanted = {"Sky": {"likes": 1, "replies": 1}, "Fedi": {"likes": 1, "replies": 1}}

    def seen() -> dict[str, dict[str, int | None]]:
        found = counts()
        return {name: {key: found[name].get(key) for key in keys} for name, keys in wanted.items()}

    assert settled(seen, wanted) == wanted  # the networks count in their own time
    channels = {each["account"]: each["counts"] for each in console.read("engagement", "show")["channels"]}
    assert channels["Sky"]["followers"] == 1

    report = tmp_path / "report.html"
    console.run("report", "--to", str(report))
    assert "Trouver un expert" in report.read_text("utf-8")
    console.run("backup", "--to", str(tmp_path / "copy.cmc"))
    assert console.read("check")["sound"]

    for secret in (*secrets.values(), writer.password):
        for file in (workspace, report, tmp_path / "copy.cmc"):
            assert secret.encode() not in file.read_bytes()
