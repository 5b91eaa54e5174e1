"""A launch in a workspace file, written row by row, for services that only read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cm_console.credentials import Credentials
from cm_console.events import EventBus
from cm_console.services.context import Context
from cm_console.store import workspace
from tests.conftest import FakeClock
from tests.launch import Launch, ScriptedPlatform, platforms


@pytest.fixture
def platform() -> ScriptedPlatform:
    return ScriptedPlatform()


@pytest.fixture
def launch(
    tmp_path: Path, clock: FakeClock, credentials: Credentials, platform: ScriptedPlatform
) -> Iterator[Launch]:
    db = workspace.create_file(tmp_path / "agora.cmc")
    yield Launch(Context(db, clock, EventBus(), credentials, platforms(platform)))
    db.close()
