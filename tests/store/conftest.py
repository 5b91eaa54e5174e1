"""An empty workspace file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cm_console.store import workspace
from cm_console.store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = workspace.create_file(tmp_path / "agora.cmc")
    yield opened
    opened.close()
