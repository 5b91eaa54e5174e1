"""The reviewer's page, run as a browser runs it: what it seals is taken in, and it says what is wrong."""

import json
import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.review import ApprovalState
from cm_console.domain.review_code import ALPHABET, new_code, normal_code
from tests.services.outbox.approving import approvals

HERE = Path(__file__).parent
SCRIPT = HERE.parents[2] / "resources" / "templates" / "review.js"

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None and os.environ.get("CI") != "true", reason="node is not here"
)


@pytest.fixture
def waiting(desk: Any, tomorrow: datetime) -> Any:
    desk.accounts.add("practice", "Rehearsal wall")
    approvals(desk).require(desk.campaign, True)
    desk.post("Première publication :\n« ça & là » <tout>", wall=tomorrow)
    desk.post("Second\n---\nIts second part", wall=tomorrow)
    return desk


def node(*arguments: str) -> Any:
    done = subprocess.run(
        ["node", *arguments], capture_output=True, text=True, check=True, timeout=60, encoding="utf-8"
    )
    return json.loads(done.stdout)


def at_the_page(page: Path, **asked: Any) -> Any:
    return node(str(HERE / "review_page.cjs"), str(page), json.dumps({"verdicts": {}, "code": ""} | asked))


def test_what_the_page_seals_is_taken_in(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review", "Nadia Belkacem")
    came = at_the_page(
        exported.path / "review.html",
        verdicts={"0": "approved", "1": "refused"},
        comments={"1": "Pas encore : « demain » ? 🙂"},
        code=exported.code.lower().replace("-", " "),
    )
    assert (came["tone"], came["name"], came["left"]) == ("ok", "decision.json", "2 of 2 decided")
    file = tmp_path / "decision.json"
    file.write_text(came["file"], "utf-8")
    imported = service.import_(file)
    assert imported.reviewer == "Nadia Belkacem"
    one, two = (service.state(post) for post in waiting.posts.list(waiting.campaign))
    assert (one.state, two.state) == (ApprovalState.APPROVED, ApprovalState.REFUSED)
    assert two.comment == "Pas encore : « demain » ? 🙂"


def test_the_page_says_what_is_missing(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    page, code = exported.path / "review.html", exported.code
    one = {"verdicts": {"0": "approved"}, "name": "Nadia"}
    wrong = code[:-1] + ALPHABET[(ALPHABET.index(code[-1]) + 1) % 32]
    for words, asked in {
        "Nothing is decided": {"code": code, "name": "Nadia"},
        "your name": one | {"code": code, "name": " "},
        "not the code": one | {"code": wrong},
        "too old": one | {"code": code, "old": True},
    }.items():
        came = at_the_page(page, **asked)
        assert words in came["state"], words
        assert came["file"] is None


def test_a_page_that_was_rewritten_on_its_way_decides_nothing(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    page = exported.path / "review.html"
    shown, script, rest = page.read_text("utf-8").partition('<script type="application/json"')
    for old, new in (("Its second part", "Another part"), ("09:30", "19:30"), (">Rehearsal wall", ">Wall")):
        assert old in shown
        page.write_text(shown.replace(old, new) + script + rest, "utf-8")
        came = at_the_page(page, verdicts={"0": "approved"}, code=exported.code)
        assert "was changed on its way" in came["state"]
        assert came["hidden"]


def test_for_whom_a_post_is_cannot_be_rewritten_either(
    waiting: Any, tomorrow: datetime, tmp_path: Path
) -> None:
    db = waiting.context.db
    with db.write():
        circle = db.insert(
            "INSERT INTO circle (campaign_id, name, units, levels, kinds)"
            " VALUES (?, 'Board', '[]', '[]', '[]')",
            [waiting.campaign],
        )
    waiting.post("Between us", wall=tomorrow, circle_id=circle)
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    page = exported.path / "review.html"
    asked = {"verdicts": {"2": "approved"}, "code": exported.code, "name": "Nadia"}
    assert at_the_page(page, **asked)["tone"] == "ok"
    text = page.read_text("utf-8")
    page.write_text(text.replace(">For the circle “Board”<", "><", 1), "utf-8")
    assert "was changed on its way" in at_the_page(page, **asked)["state"]


def test_the_page_and_the_console_know_the_same_codes() -> None:
    typed = [new_code() for _ in range(50)]
    typed += [
        code[:n] + letter + code[n + 1 :] for code in typed[:5] for n in (0, 6, 13) for letter in "OIL0Z"
    ]
    typed += ["", "x", "é" * 12, "U" * 12, f" {typed[0]} ", typed[0] + "1"]
    code = (
        "const review = require(process.argv[1]);"
        "console.log(JSON.stringify(JSON.parse(process.argv[2]).map(review.normalCode)));"
    )
    assert node("-e", code, str(SCRIPT), json.dumps(typed)) == [normal_code(each) for each in typed]
