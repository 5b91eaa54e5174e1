"""Runs every benchmark one after the other; fails when one of them is above its limit."""

import subprocess
import sys

NAMES = (
    "start",
    "import_csv",
    "gaps",
    "publish",
    "publish_late",
    "publish_find",
    "shift",
    "waves",
    "board",
    "testers",
)

if __name__ == "__main__":
    failed = [
        name for name in NAMES if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"]).returncode
    ]
    if failed:
        sys.exit(f"Above the limit: {', '.join(failed)}")
