"""Platforms are found by walking the package."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

import integrations


def test_the_platforms_are_found() -> None:
    assert sorted(integrations.discover()) == ["bluesky", "email", "mastodon", "practice"]


def test_a_broken_file_is_left_out_and_logged_while_the_others_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "brokenplatform.py").write_text("raise RuntimeError('half an update')\n")
    (tmp_path / "emptyplatform.py").write_text("")
    monkeypatch.setattr(integrations, "__path__", [*integrations.__path__, str(tmp_path)])
    with caplog.at_level(logging.ERROR):
        found = integrations.discover()
    assert sorted(found) == ["bluesky", "email", "mastodon", "practice"]
    assert {"brokenplatform.py", "emptyplatform.py"} <= set(" ".join(caplog.messages).split())


def test_looking_for_platforms_loads_nothing_slow() -> None:
    code = (
        "import sys, integrations; integrations.discover();"
        "print([name for name in ('httpx', 'regex', 'certifi', 'keyring') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_platforms_when_needed_are_those_found_and_wait_until_then() -> None:
    code = (
        "import sys, integrations; found = integrations.WhenNeeded();"
        "print('integrations.practice' in sys.modules, sorted(found), 'practice' in found, len(found))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False ['bluesky', 'email', 'mastodon', 'practice'] True 4"
