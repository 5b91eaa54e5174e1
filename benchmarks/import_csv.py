"""Import of 100,000 lines, checked, merged and searchable, against `sqlite-utils insert --csv` of it."""

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks._floor import compare, finish, whole
from benchmarks._workspace import spreadsheet
from cm_console.console import Console
from integrations import discover

ROWS = 100_000
LIMIT = 1.0
RUNS = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sheet = spreadsheet(folder / "annuaire.csv", ROWS)
        empty = folder / "empty.cmc"
        with Console(empty, discover(), create=True) as console:
            console.campaigns.create("Launch", datetime.now(UTC).date(), "Europe/Paris")
        target, plain = folder / "ours.cmc", folder / "floor.db"

        def ours() -> float:
            for left in folder.glob("ours.cmc*"):
                left.unlink()
            shutil.copyfile(empty, target)
            command = [sys.executable, "-m", "cm_console", "--workspace", str(target), "testers", "import"]
            return whole([*command, str(sheet)])

        def floor() -> float:
            plain.unlink(missing_ok=True)
            command = [sys.executable, "-m", "sqlite_utils", "insert", str(plain), "people", str(sheet)]
            return whole([*command, "--csv", "--delimiter", ";", "--encoding", "cp1252"])

        finish([compare("Import of 100,000 lines", ours, floor, LIMIT, RUNS)])


if __name__ == "__main__":
    main()
