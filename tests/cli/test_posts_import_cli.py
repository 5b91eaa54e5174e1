"""posts import, posts preflight and snippets from the command line."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Reading = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(
        "Texte;Date;Heure;Compte\nBonjour;8/12/2098;9h30;Wall\nSans date;;;Wall\nAilleurs;9/12/2098;9h;X\n",
        "utf-8",
    )
    return path


def test_a_file_is_tried_imported_and_changes_nothing_twice(
    launch: Run, reading: Reading, file: Path
) -> None:
    dry = launch("posts", "import", str(file), "--dry-run")
    assert dry.exit_code == 0, dry.output
    assert dry.stdout.splitlines()[:2] == [
        "Dry run of posts.csv: nothing was stored.",
        "Taken: 1  Unchanged: 0  Refused: 2",
    ]
    assert reading("posts", "list") == []
    done = launch("posts", "import", str(file)).stdout
    assert "Line 3 refused: There is no date" in done
    assert "Line 4 refused: There is no account named X." in done
    assert "Dates are read with the day first: in line 2, 8 Dec 2098." in done
    again = reading("posts", "import", str(file))
    assert (again["taken"], again["unchanged"]) == (0, 1)
    assert [each["line"] for each in again["refused"]] == [3, 4]
    assert len(reading("posts", "list")) == 1


def test_columns_drafts_and_accounts_can_be_said(launch: Run, reading: Reading, tmp_path: Path) -> None:
    path = tmp_path / "ideas.csv"
    path.write_text("Idée\nUne\nDeux\n", "utf-8")
    assert launch("posts", "import", str(path)).exit_code == 1
    assert launch("posts", "import", str(path), "--map", "Idée").exit_code == 2
    done = launch("posts", "import", str(path), "--map", "Idée=text", "--draft", "--to", "Wall")
    assert "Taken: 2" in done.stdout
    assert {post["deliveries"][0]["state"] for post in reading("posts", "list")} == {"draft"}


def test_what_is_exported_is_known_again(launch: Run, reading: Reading, tmp_path: Path) -> None:
    launch("posts", "add", "--text", "=Sum", "--to", "Wall", "--at", "2098-12-08 09:30", "--label", "A")
    assert launch("posts", "export", "--to", str(tmp_path / "out.csv")).exit_code == 0
    assert reading("posts", "import", str(tmp_path / "out.csv"))["unchanged"] == 1


def test_preflight_ends_with_1_when_something_would_not_go_out(
    launch: Run, reading: Reading, cmc: Path
) -> None:
    nothing = launch("posts", "preflight")
    assert (nothing.exit_code, nothing.stdout) == (0, "Nothing is due in that time.\n")
    soon = datetime.now(UTC) + timedelta(hours=5)
    far = soon + timedelta(days=5)
    for text, at in (("Soon", soon), ("Far", far)):
        launch("posts", "add", "--text", text, "--to", "Wall", "--at", f"{at:%Y-%m-%d %H:%M}")
    fine = launch("posts", "preflight", "--sign-in")
    assert fine.exit_code == 0, fine.output
    assert fine.stdout[0] in "✓!"
    assert [each["text"] for each in reading("posts", "preflight", "--days", "7")] == ["Soon", "Far"]
    break_account(cmc)
    stopped = launch("posts", "preflight")
    assert stopped.exit_code == 1
    assert "✗ Wall needs you: nothing goes out before it is checked." in stopped.stdout
    assert stopped.stderr.count("\n") == 1
    told = launch("posts", "preflight", "--json")
    assert told.exit_code == 1
    assert '"goes_out": false' in told.stdout


def break_account(cmc: Path) -> None:
    import sqlite3

    with sqlite3.connect(cmc) as file:
        file.execute("UPDATE account SET state = 'needs_you'")
    file.close()


def test_snippets(launch: Run, reading: Reading) -> None:
    assert launch("snippets", "list").stdout == "There is no snippet yet.\n"
    assert launch("snippets", "add", "Tags", "--kind", "hashtags", "--text", "agora, net").exit_code == 0
    made = launch("snippets", "add", "Count", "--kind", "template", "--text", "{{ campaign }}!", "--shared")
    assert made.stdout == "“Count” is kept.\n"
    assert launch("snippets", "add", "Bad", "--kind", "template", "--text", "{{ x }}").exit_code == 1
    assert launch("snippets", "add", "Bad").exit_code == 2
    assert [each["name"] for each in reading("snippets", "list")] == ["Count", "Tags"]
    assert [each["text"] for each in reading("snippets", "list", "--kind", "hashtags")] == ["#agora #net"]
    assert launch("snippets", "show", "count").stdout == "Agora!\n"
    assert launch("snippets", "remove", "Tags").stdout == "“Tags” is removed.\n"
    assert launch("snippets", "remove", "Tags").exit_code == 1
    assert "all campaigns" in launch("snippets", "list").stdout
